// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/text/removal_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace warder::desktop {

namespace {

// For lupdate, which looks for tr() of a class.
struct RemovalText
{
    Q_DECLARE_TR_FUNCTIONS(warder::desktop::RemovalText)

public:
    static QString session(const ProfileItem& item);
    static QString whole(const ProfileItem& item);
};

QString RemovalText::session(const ProfileItem& item)
{
    const bool hasSession = item.obtainedAt.has_value() || item.hasRefreshToken;
    if (item.kind == QLatin1String("static"))
        return tr("The token that you gave is deleted from the vault. At the service it stays valid until it ends or somebody revokes it there.");
    if (item.kind == QLatin1String("command"))
        return tr("The tokens of its command are forgotten; what the command signs in with is not touched.");
    if (!hasSession)
        return {};
    if (item.kind == QLatin1String("web-session"))
        return tr("Its cookies are forgotten. The session at the service goes on until it ends by itself or you sign out there.");
    if (item.kind == QLatin1String("flipt"))
        return tr("Its session is ended at the service, and its token is forgotten.");
    if (item.hasRefreshToken)
        return tr("The provider is asked to revoke the session, where it can do that. Refresh token and access tokens are forgotten.");
    return tr("The provider is asked to revoke the access token, where it can do that, and Warder forgets it.");
}

QString RemovalText::whole(const ProfileItem& item)
{
    QStringList sentences { tr("Remove %1? Its file is deleted, and programs that ask for it get an error from then on.").arg(item.name) };
    if (const QString text = session(item); !text.isEmpty())
        sentences.append(text);
    sentences.append(tr("What programs were allowed to have of it is forgotten too."));
    return sentences.join(u' ');
}

} // namespace

QString removalText(const ProfileItem& item)
{
    return RemovalText::whole(item);
}

} // namespace warder::desktop

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/use_it.h"

#include "client/qt_text.h"
#include "codec/url.h"

#include <QCoreApplication>

namespace warder::desktop {

namespace {

struct UseIt
{
    Q_DECLARE_TR_FUNCTIONS(UseIt)
};

// Profile names need no quotes for a shell; an address gets them, whatever stands in it.
QString quoted(const QString& text)
{
    QString safe = text;
    return u'\'' + safe.replace(QStringLiteral("'"), QStringLiteral("'\\''")) + u'\'';
}

QString webAddress(const ProfileItem& item)
{
    const auto url = codec::parseUrl(client::toUtf8(item.endpoint));
    return url && (url->isHttps() || url->isHttp()) ? item.endpoint : QStringLiteral("https://%1/").arg(item.host().isEmpty() ? QStringLiteral("example.com") : item.host());
}

void addForKind(const ProfileItem& item, std::vector<WayToUse>& ways)
{
    if (item.kind == QLatin1String("flyte")) {
        ways.push_back({ QStringLiteral("flytectl"), QStringLiteral("flytectl"), UseIt::tr("flytectl asks Warder for a token whenever it needs one."), {} });
        ways.push_back({ QStringLiteral("pyflyte"), QStringLiteral("pyflyte, flytekit"), UseIt::tr("flytekit asks Warder again when a token has ended, also in programs that run for long."), {} });
    } else if (item.kind == QLatin1String("kubernetes")) {
        ways.push_back({ QStringLiteral("kubectl"), QStringLiteral("kubectl"), UseIt::tr("kubectl runs Warder for its credentials (an exec entry in the kubeconfig)."), {} });
    } else if (item.kind == QLatin1String("github")) {
        ways.push_back({ QStringLiteral("git"), QStringLiteral("git"), UseIt::tr("git asks Warder for the password of this host, and for no other's."), {} });
        ways.push_back({ {}, QStringLiteral("gh"), UseIt::tr("GitHub's own tool takes the token from a variable."), QStringLiteral("warder run %1 --env GH_TOKEN -- gh auth status").arg(item.name) });
    } else if (item.kind != QLatin1String("flipt") && item.kind != QLatin1String("web-session")) {
        ways.push_back({ QStringLiteral("git"), QStringLiteral("git"), UseIt::tr("git asks Warder for the password of this host, and for no other's."), {} });
        ways.push_back({ QStringLiteral("docker"), QStringLiteral("docker, podman, skopeo"), UseIt::tr("They ask Warder for the credentials of this registry."), {} });
        ways.push_back({ QStringLiteral("pip"), QStringLiteral("pip"), UseIt::tr("pip asks Warder for the password of this package index."), {} });
    }
}

} // namespace

QString useNotice(const ProfileItem& item)
{
    switch (item.state) {
    case ProfileState::SignedOut:
    case ProfileState::NeedsSignIn:
        return UseIt::tr("There is no session, so programs get nothing by these until you sign in. You can set them up before that.");
    case ProfileState::Broken:
        return UseIt::tr("The file of this profile is broken, so programs get nothing by these until it is repaired.");
    case ProfileState::SigningIn:
    case ProfileState::Active:
    case ProfileState::Refreshing:
    case ProfileState::Offline:
    case ProfileState::Blocked:
    case ProfileState::WaitingForKeyring:
    case ProfileState::Locked:
        break;
    }
    return {};
}

std::vector<WayToUse> waysToUse(const ProfileItem& item)
{
    std::vector<WayToUse> ways;
    addForKind(item, ways);
    // The header comes over standard input: in an argument every user of the machine could read it.
    ways.push_back({ {}, QStringLiteral("curl"), UseIt::tr("The whole header line goes to curl over its standard input, so that it is in no argument."),
                     QStringLiteral("warder header %1 | curl -H @- %2").arg(item.name, quoted(webAddress(item))) });
    ways.push_back({ {}, UseIt::tr("Any program, by a variable"), UseIt::tr("The program gets a token in its environment, good for as long as that token lives."),
                     QStringLiteral("warder run %1 --env TOKEN -- COMMAND").arg(item.name) });
    ways.push_back({ {}, UseIt::tr("A script"), UseIt::tr("Prints the token and nothing else; a token that ends soon is renewed first."), QStringLiteral("warder token %1").arg(item.name) });
    return ways;
}

} // namespace warder::desktop

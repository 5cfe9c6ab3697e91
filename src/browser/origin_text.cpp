// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "browser/origin_text.h"

#include "browser/address_rules.h"

#include <QCoreApplication>

namespace warder::browser {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(OriginText)
};

} // namespace

OriginText originText(const QUrl& url, bool isOwnAuthority)
{
    OriginText text;
    const bool isHttps = url.scheme() == QLatin1String("https");
    if ((!isHttps && url.scheme() != QLatin1String("http")) || url.host().isEmpty()) {
        text.words = Words::tr("No page is shown yet.");
        return text;
    }
    // A name of another script can be drawn like one that it is not: it is shown in its ASCII form.
    QString host = url.host(QUrl::FullyEncoded);
    if (host.contains(u':'))
        host = u'[' + host + u']';
    text.origin = url.scheme() + QStringLiteral("://") + host;
    if (url.port() > 0 && url.port() != (isHttps ? 443 : 80))
        text.origin += u':' + QString::number(url.port());
    if (isHttps && isOwnAuthority) {
        text.trust = OriginText::Trust::OwnAuthority;
        text.words = Words::tr("Encrypted. Its certificate is from an authority of this profile or of this computer.");
    } else if (isHttps) {
        text.trust = OriginText::Trust::Secure;
        text.words = Words::tr("Encrypted, and its certificate is good.");
    } else if (isLoopback(url)) {
        text.trust = OriginText::Trust::Local;
        text.words = Words::tr("Not encrypted; the page is on this computer.");
    } else {
        text.trust = OriginText::Trust::Insecure;
        text.words = Words::tr("Not encrypted: everybody on the way can read and change this page.");
    }
    return text;
}

} // namespace warder::browser

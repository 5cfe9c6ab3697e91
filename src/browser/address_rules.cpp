// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "browser/address_rules.h"

#include <QHostAddress>

#include <algorithm>
#include <utility>

namespace warder::browser {

namespace {

int portOf(const QUrl& url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : url.scheme() == QLatin1String("http") ? 80 : -1);
}

QString pathOf(const QUrl& url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    return path.isEmpty() ? QStringLiteral("/") : path;
}

bool isSamePlace(const QUrl& a, const QUrl& b)
{
    return a.scheme() == b.scheme() && a.host(QUrl::FullyEncoded) == b.host(QUrl::FullyEncoded) && portOf(a) == portOf(b) && pathOf(a) == pathOf(b);
}

} // namespace

bool isLoopback(const QUrl& url)
{
    const QString host = url.host();
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

AddressRules::AddressRules(QList<QUrl> redirectUris, bool allowHttp)
    : m_redirectUris(std::move(redirectUris))
    , m_allowHttp(allowHttp)
{ }

bool AddressRules::isRedirect(const QUrl& url) const
{
    return std::ranges::any_of(m_redirectUris, [&url](const QUrl& redirect) { return isSamePlace(url, redirect); });
}

bool AddressRules::isWeb(const QUrl& url) const
{
    if (url.scheme() == QLatin1String("https"))
        return true;
    return url.scheme() == QLatin1String("http") && (m_allowHttp || isLoopback(url));
}

AddressRules::Verdict AddressRules::judge(const QUrl& url, Frame frame) const
{
    if (isRedirect(url))
        return frame == Frame::Main ? Verdict::Capture : Verdict::Refuse;
    if (isWeb(url))
        return Verdict::Go;
    const QString scheme = url.scheme();
    const bool isMadeUp = scheme == QLatin1String("about") || scheme == QLatin1String("data") || scheme == QLatin1String("blob");
    if (frame == Frame::Inner && isMadeUp)
        return Verdict::Go;
    return url == QUrl(QStringLiteral("about:blank")) ? Verdict::Go : Verdict::Refuse;
}

} // namespace warder::browser

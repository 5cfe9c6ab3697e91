// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "browser/cookie_collector.h"

#include <utility>

namespace warder::browser {

namespace {

// RFC 6265 section 5.1.3; a leading dot is how the engine marks a cookie of a whole domain.
bool isDomainOf(QString domain, const QString& host)
{
    const bool isWhole = domain.startsWith(u'.');
    if (isWhole)
        domain.remove(0, 1);
    return host == domain || (isWhole && host.endsWith(u'.' + domain));
}

// RFC 6265 section 5.1.4.
bool isPathOf(const QString& cookie, QString page)
{
    if (page.isEmpty())
        page = QStringLiteral("/");
    if (cookie.isEmpty() || cookie == page)
        return true;
    return page.startsWith(cookie) && (cookie.endsWith(u'/') || page.at(cookie.size()) == u'/');
}

} // namespace

CookieCollector::CookieCollector(QUrl page, QStringList names)
    : m_page(std::move(page))
    , m_names(std::move(names))
{ }

CookieCollector::Key CookieCollector::keyOf(const QNetworkCookie& cookie)
{
    return { cookie.name(), cookie.domain(), cookie.path() };
}

bool CookieCollector::isWanted(const QNetworkCookie& cookie) const
{
    return m_names.contains(QString::fromUtf8(cookie.name())) && isDomainOf(cookie.domain(), m_page.host(QUrl::FullyEncoded))
        && isPathOf(cookie.path(), m_page.path(QUrl::FullyEncoded));
}

bool CookieCollector::add(const QNetworkCookie& cookie)
{
    if (!isWanted(cookie) || cookie.value().isEmpty())
        return false;
    QByteArray& value = m_values[keyOf(cookie)];
    return std::exchange(value, cookie.value()) != cookie.value();
}

bool CookieCollector::remove(const QNetworkCookie& cookie)
{
    return m_values.erase(keyOf(cookie)) > 0;
}

std::optional<codec::Json> CookieCollector::all() const
{
    codec::Json list = codec::Json::array();
    for (const QString& name : m_names) {
        const std::pair<const Key, QByteArray>* best = nullptr;
        for (const auto& entry : m_values) {
            if (entry.first.name == name.toUtf8() && (!best || entry.first.path.size() > best->first.path.size()))
                best = &entry;
        }
        if (!best)
            return {};
        list.append(codec::Json::object({ { "name", name.toStdString() }, { "value", best->second.toStdString() } }));
    }
    return list;
}

} // namespace warder::browser

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "browser/page_request.h"

#include "codec/json.h"
#include "codec/text.h"

#include <string>

namespace warder::browser {

namespace {

using codec::Json;

constexpr std::size_t kMaxTitle = 80;

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

Error invalid(const std::string& why)
{
    return { ErrorCode::InvalidRequest, why };
}

QUrl webUrl(const std::string& text)
{
    const QUrl url(toQString(text), QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return url.isValid() && isWeb && !url.host().isEmpty() && url.userInfo().isEmpty() ? url : QUrl();
}

// A web address, or a private-use scheme, which is one with a dot in it (RFC 8252 section 7.1): nobody's well-known scheme is
// taken away from the engine.
bool isRedirectUri(const QUrl& url)
{
    const QString scheme = url.scheme();
    return url.isValid() && (scheme == QLatin1String("https") || scheme == QLatin1String("http") ? !url.host().isEmpty() : scheme.contains(u'.'));
}

Result<QNetworkCookie> startCookie(const Json& json)
{
    const auto name = json.stringAt("name");
    const auto value = json.stringAt("value");
    const bool isWhole = name && value && !name->empty() && name->find_first_of("=;, \t\r\n") == std::string::npos
        && value->find_first_of("; \t\r\n") == std::string::npos;
    if (!isWhole)
        return invalid("a start cookie without a usable name and value");
    QNetworkCookie cookie(QByteArray::fromStdString(*name), QByteArray::fromStdString(*value));
    cookie.setHttpOnly(true);
    cookie.setPath(QStringLiteral("/"));
    return cookie;
}

} // namespace

Result<PageRequest> parsePageRequest(std::string_view line)
{
    const auto json = codec::parseJson(line);
    if (!json || !json->isObject())
        return invalid("no JSON object");
    PageRequest request;
    request.title = toQString(codec::sanitizeForDisplay(json->stringAt("title").value_or(""), kMaxTitle));
    request.url = webUrl(json->stringAt("url").value_or(""));
    if (request.url.isEmpty())
        return invalid("url is no web address");
    for (const std::string& text : json->stringsAt("redirect_uris").value_or(std::vector<std::string> {})) {
        const QUrl url(toQString(text), QUrl::StrictMode);
        if (!isRedirectUri(url))
            return invalid("a redirect URI that is none");
        request.redirectUris.append(url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment));
    }
    if (const Json* cookies = json->find("cookies")) {
        request.cookieUrl = webUrl(cookies->stringAt("url").value_or(""));
        for (const std::string& name : cookies->stringsAt("names").value_or(std::vector<std::string> {}))
            request.cookieNames.append(toQString(name));
        if (request.cookieUrl.isEmpty() || request.cookieNames.isEmpty())
            return invalid("cookies without an address or names");
    }
    if (const Json* list = json->find("start_cookies"); list && list->items()) {
        for (const Json& item : *list->items()) {
            const QUrl url = webUrl(item.stringAt("url").value_or(""));
            ASSIGN_OR_RETURN(QNetworkCookie cookie, startCookie(item));
            if (url.isEmpty())
                return invalid("a start cookie without an address");
            cookie.setSecure(url.scheme() == QLatin1String("https"));
            request.startCookies.append({ std::move(cookie), url });
        }
    }
    request.caFile = toQString(json->stringAt("ca_file").value_or(""));
    request.proxy = toQString(json->stringAt("proxy").value_or(""));
    request.allowHttp = json->booleanAt("allow_http").value_or(false);
    return request;
}

} // namespace warder::browser

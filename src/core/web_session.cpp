// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/web_session.h"

#include "codec/text.h"

#include <algorithm>

namespace warder::core::web_session {

namespace {

constexpr std::size_t kMaxPage = 1024 * 1024;
constexpr std::string_view kHeaderName = "cookie:";

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    const auto begin = text.find_first_not_of(kBlanks);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1);
}

// cookie-octet (RFC 6265 section 4.1.1), and the quotes and commas that real servers send.
bool isCookieValue(std::string_view value)
{
    return !value.empty() && std::ranges::all_of(value, [](char c) { return c > 0x20 && c < 0x7f && c != ';' && c != '\\'; });
}

} // namespace

Result<Secret> cookieHeader(const Secret& pasted, const std::vector<std::string>& names)
{
    return pasted.revealText([&names](std::string_view text) -> Result<Secret> {
        text = trimmed(text);
        if (codec::equalsIgnoringCase(text.substr(0, kHeaderName.size()), kHeaderName))
            text = trimmed(text.substr(kHeaderName.size()));
        std::vector<std::pair<std::string_view, std::string_view>> found;
        for (std::string_view rest = text; !rest.empty();) {
            const auto end = rest.find(';');
            const std::string_view pair = trimmed(rest.substr(0, end));
            rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
            const auto equals = pair.find('=');
            if (equals != std::string_view::npos)
                found.emplace_back(pair.substr(0, equals), pair.substr(equals + 1));
        }
        std::string header;
        for (const std::string& name : names) {
            const auto cookie = std::ranges::find(found, std::string_view(name), [](const auto& pair) { return pair.first; });
            std::string_view value = cookie == found.end() ? std::string_view() : cookie->second;
            if (cookie == found.end() && names.size() == 1 && text.find(';') == std::string_view::npos)
                value = text;
            if (!isCookieValue(value)) {
                wipe(header);
                return Error(ErrorCode::InvalidRequest, "the cookie " + name + " is missing or cannot be one");
            }
            header += header.empty() ? "" : "; ";
            header += name + "=" + std::string(value);
        }
        return Secret::take(header, Secret::Memory::Ordinary);
    });
}

std::unique_ptr<Call> probe(const Services& services, const Profile& profile, const Secret& cookies, std::function<void(Result<>)> done)
{
    HttpRequest request;
    request.url = profile.webSession.probeUrl;
    request.headers = profile.http.headers;
    request.headers.push_back({ "Cookie", cookies.copyToInsecureString() });
    request.identity = profile.http.identity;
    request.allowHttp = profile.http.allowHttp;
    request.maxBytes = kMaxPage;
    return services.http.send(std::move(request), [done = std::move(done), text = profile.webSession.signedOutText](const Result<HttpResponse>& response) {
        if (!response) {
            done(response.error().inContext("probe"));
        } else if (response->status >= 500) {
            done(Error { ErrorCode::ServerError, "probe: status " + std::to_string(response->status) });
        } else if (response->status < 200 || response->status >= 300) {
            done(Error { ErrorCode::TokenRejected, "probe: status " + std::to_string(response->status) });
        } else if (!text.empty() && response->body.find(text) != std::string::npos) {
            done(Error { ErrorCode::TokenRejected, "probe: the page is that of somebody who is signed out" });
        } else {
            done({});
        }
    });
}

} // namespace warder::core::web_session

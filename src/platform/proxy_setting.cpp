// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/proxy_setting.h"

#include "codec/form.h"
#include "codec/text.h"

namespace warder::platform {

namespace {

std::string firstOf(const Environment& environment, std::initializer_list<const char*> names)
{
    for (const char* name : names) {
        if (std::string value = environment(name); !value.empty())
            return value;
    }
    return {};
}

bool isExempt(const std::string& noProxy, const codec::Url& url)
{
    std::string_view rest = noProxy;
    while (!rest.empty()) {
        const std::size_t comma = rest.find(',');
        std::string_view entry = rest.substr(0, comma);
        rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
        while (!entry.empty() && entry.front() == ' ')
            entry.remove_prefix(1);
        while (!entry.empty() && entry.back() == ' ')
            entry.remove_suffix(1);
        if (entry == "*")
            return true;
        if (!entry.empty() && entry.front() == '.')
            entry.remove_prefix(1);
        if (entry.empty())
            continue;
        const std::string domain = codec::toLowerAscii(entry);
        if (url.host == domain || url.host.ends_with("." + domain))
            return true;
    }
    return false;
}

} // namespace

Result<ProxyAddress> parseProxy(std::string_view text)
{
    const auto refused = [](std::string_view why) {
        return Error(ErrorCode::ProxyRefused, std::string("the proxy setting is no address: ").append(why));
    };
    ProxyAddress proxy;
    std::string scheme = "http";
    if (const std::size_t end = text.find("://"); end != std::string_view::npos) {
        scheme = codec::toLowerAscii(text.substr(0, end));
        text.remove_prefix(end + 3);
    }
    if (scheme == "socks5" || scheme == "socks5h")
        proxy.kind = ProxyAddress::Kind::Socks5;
    else if (scheme != "http")
        return refused("its scheme is neither http nor socks5");
    if (const std::size_t at = text.rfind('@'); at != std::string_view::npos) {
        const std::string_view user = text.substr(0, at);
        const std::size_t colon = user.find(':');
        const auto name = codec::percentDecode(user.substr(0, colon));
        const auto password
            = codec::percentDecode(colon == std::string_view::npos ? std::string_view() : user.substr(colon + 1));
        if (!name || !password)
            return refused("bad escape");
        proxy.user = *name;
        proxy.password = *password;
        text.remove_prefix(at + 1);
    }
    std::string why;
    const auto url = codec::parseUrl(std::string("http://").append(text), &why);
    if (!url)
        return refused(why);
    if ((url->path != "" && url->path != "/") || url->hasQuery || url->hasFragment)
        return refused("something follows the port");
    proxy.host = url->host;
    proxy.port = url->port.value_or(proxy.kind == ProxyAddress::Kind::Socks5 ? 1080 : 80);
    return proxy;
}

Result<std::optional<ProxyAddress>> proxyFor(const std::string& setting,
                                             const codec::Url& url,
                                             const Environment& environment)
{
    if (setting.empty() || url.isLoopback())
        return std::optional<ProxyAddress>();
    std::string address = setting;
    if (setting == "env") {
        if (isExempt(firstOf(environment, { "no_proxy", "NO_PROXY" }), url))
            return std::optional<ProxyAddress>();
        address = url.isHttps() ? firstOf(environment, { "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY" })
                                // HTTP_PROXY can be set by a request header in CGI programs: nobody reads it
                                : firstOf(environment, { "http_proxy", "all_proxy", "ALL_PROXY" });
        if (address.empty())
            return std::optional<ProxyAddress>();
    }
    ASSIGN_OR_RETURN(ProxyAddress proxy, parseProxy(address));
    return std::optional(std::move(proxy));
}

} // namespace warder::platform

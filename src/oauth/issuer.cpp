// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/issuer.h"

#include "base/log.h"

#include <algorithm>

namespace warder::oauth {

namespace {

constexpr std::string_view kTenant = "{tenantid}";

std::string_view withoutLastSlash(std::string_view text)
{
    if (text.ends_with('/'))
        text.remove_suffix(1);
    return text;
}

bool isTenant(std::string_view text)
{
    return !text.empty() && text.size() <= 64 && std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == '-';
    });
}

// "https://host" + `inserted` + path and query.
std::string insertWellKnown(const codec::Url& url, std::string_view inserted)
{
    std::string text = concat(url.scheme, "://", url.authority(), inserted, withoutLastSlash(url.path));
    if (url.hasQuery)
        text += '?' + url.query;
    return text;
}

} // namespace

Result<codec::Url> checkEndpoint(std::string_view url, AllowHttp allowHttp)
{
    std::string why;
    auto parsed = codec::parseUrl(url, &why);
    if (!parsed)
        return Error { ErrorCode::InvalidAddress, concat("the address is refused: ", why) };
    if (!parsed->isHttp() && !parsed->isHttps())
        return Error { ErrorCode::InvalidAddress, "the address is neither https nor http" };
    if (parsed->hasFragment)
        return Error { ErrorCode::InvalidAddress, "the address has a fragment" };
    if (parsed->isHttp() && allowHttp == AllowHttp::No && !parsed->isLoopback())
        return Error(ErrorCode::InsecureAddress, "http is for this machine alone").with("host", parsed->host);
    return *std::move(parsed);
}

Result<codec::Url> checkIssuedEndpoint(std::string_view url, std::string_view issuer, AllowHttp allowHttp)
{
    ASSIGN_OR_RETURN(auto parsed, checkEndpoint(url, allowHttp));
    if (parsed.isHttps() || allowHttp == AllowHttp::Yes || issuer.empty())
        return parsed;
    const auto from = codec::parseUrl(issuer);
    if (from && from->isHttp() && from->isLoopback())
        return parsed;
    return Error(ErrorCode::InsecureAddress, "an https issuer's endpoints are https").with("host", parsed.host);
}

Result<codec::Url> checkIssuer(std::string_view issuer, AllowHttp allowHttp)
{
    ASSIGN_OR_RETURN(auto url, checkEndpoint(issuer, allowHttp));
    if (url.hasQuery)
        return Error { ErrorCode::InvalidAddress, "an issuer has no query" };
    return url;
}

std::string openidConfigurationUrl(std::string_view issuer)
{
    return concat(withoutLastSlash(issuer), "/.well-known/openid-configuration");
}

std::string authorizationServerMetadataUrl(const codec::Url& issuer)
{
    return insertWellKnown(issuer, "/.well-known/oauth-authorization-server");
}

std::string protectedResourceMetadataUrl(const codec::Url& resource)
{
    return insertWellKnown(resource, "/.well-known/oauth-protected-resource");
}

bool matchesIssuer(std::string_view issuer,
                   std::string_view expected,
                   std::string_view pattern,
                   const std::optional<std::string>& tenant)
{
    if (!issuer.empty() && issuer == expected)
        return true;
    const auto at = pattern.find(kTenant);
    if (at == std::string_view::npos)
        return false;
    const std::string_view before = pattern.substr(0, at);
    const std::string_view after = pattern.substr(at + kTenant.size());
    if (issuer.size() <= before.size() + after.size() || !issuer.starts_with(before) || !issuer.ends_with(after))
        return false;
    const std::string_view middle = issuer.substr(before.size(), issuer.size() - before.size() - after.size());
    return isTenant(middle) && (!tenant || middle == *tenant);
}

} // namespace warder::oauth

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/github_api.h"

#include "codec/url.h"

#include <algorithm>

namespace warder::core::github {

using codec::Json;

namespace {

constexpr std::string_view kPublicHost = "github.com";

Result<codec::Url> site(const Profile& profile)
{
    const std::string& address = profile.httpEndpoint.empty() ? profile.endpoint : profile.httpEndpoint;
    const auto url = codec::parseUrl(address.empty() ? "https://github.com" : address);
    if (!url || (!url->isHttp() && !url->isHttps()))
        return Error { ErrorCode::InvalidAddress, "endpoint" };
    if (url->isHttp() && !url->isLoopback() && !profile.http.allowHttp)
        return Error(ErrorCode::InsecureAddress, "endpoint").with("host", url->host);
    return *url;
}

} // namespace

Result<oauth::ServerMetadata> metadata(const Profile& profile)
{
    ASSIGN_OR_RETURN(const codec::Url url, site(profile));
    ASSIGN_OR_RETURN(const std::string api, apiBase(profile));
    const std::string base = url.scheme + "://" + url.authority();
    oauth::ServerMetadata metadata;
    metadata.authorizationEndpoint = base + "/login/oauth/authorize";
    metadata.tokenEndpoint = base + "/login/oauth/access_token";
    metadata.deviceAuthorizationEndpoint = base + "/login/device/code";
    metadata.userinfoEndpoint = api + "/user";
    metadata.tokenEndpointAuthMethods = { "client_secret_post", "client_secret_basic" };
    return metadata;
}

Result<std::string> apiBase(const Profile& profile)
{
    ASSIGN_OR_RETURN(const codec::Url url, site(profile));
    if (url.host == kPublicHost)
        return std::string("https://api.github.com");
    return url.scheme + "://" + url.authority() + "/api/v3";
}

Json identityFrom(std::string_view body)
{
    const auto user = codec::parseJson(body);
    const auto id = user ? user->integerAt("id") : std::nullopt;
    if (!id)
        return {};
    Json identity = Json::object({ { "sub", std::to_string(*id) } });
    const auto copy = [&user, &identity](std::string_view from, std::string_view to) {
        if (const auto text = user->stringAt(from); text && !text->empty())
            identity.set(to, *text);
    };
    copy("login", "preferred_username");
    copy("name", "name");
    copy("email", "email");
    copy("avatar_url", "picture");
    return identity;
}

std::vector<std::string> splitScopes(const std::vector<std::string>& granted)
{
    std::vector<std::string> scopes;
    for (std::string_view rest : granted) {
        while (!rest.empty()) {
            const auto comma = std::min(rest.find(','), rest.size());
            if (comma > 0)
                scopes.emplace_back(rest.substr(0, comma));
            rest.remove_prefix(std::min(comma + 1, rest.size()));
        }
    }
    return scopes;
}

} // namespace warder::core::github

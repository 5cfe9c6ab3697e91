// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/console_url.h"

#include "codec/url.h"
#include "core/flipt_api.h"
#include "core/flyte_metadata.h"

namespace warder::core {

namespace {

std::string addressOf(const Profile& profile)
{
    switch (profile.kind) {
    case ProfileKind::Flyte: {
        const auto base = flyte::httpBase(profile);
        return base ? *base + "/console" : std::string();
    }
    case ProfileKind::Flipt:
        return flipt::apiUrl(profile, "/");
    case ProfileKind::Github:
        return profile.endpoint.empty() ? "https://github.com" : profile.endpoint;
    case ProfileKind::WebSession:
        return profile.webSession.url;
    case ProfileKind::Oidc:
    case ProfileKind::Oauth2:
    case ProfileKind::Kubernetes:
    case ProfileKind::Static:
    case ProfileKind::Command:
        break;
    }
    return {};
}

} // namespace

std::string consoleUrl(const Profile& profile)
{
    std::string address = addressOf(profile);
    const auto url = codec::parseUrl(address);
    const bool isAllowed = url && (url->isHttps() || (url->isHttp() && (url->isLoopback() || profile.http.allowHttp)));
    return isAllowed ? address : std::string();
}

} // namespace warder::core

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/token_flow.h"

#include "base/check.h"
#include "core/authorization_code_flow.h"
#include "core/client_credentials_flow.h"
#include "core/device_flow.h"

namespace warder::core {

std::unique_ptr<TokenFlow> createTokenFlow(FlowKind kind,
                                           const Services& services,
                                           FlowInput input,
                                           SigninListener& listener,
                                           TokenFlow::Done done)
{
    switch (kind) {
    case FlowKind::Browser:
        return std::make_unique<AuthorizationCodeFlow>(services, std::move(input), listener, std::move(done));
    case FlowKind::Device:
        return std::make_unique<DeviceFlow>(services, std::move(input), listener, std::move(done));
    case FlowKind::ClientCredentials:
        return std::make_unique<ClientCredentialsFlow>(services, std::move(input), listener, std::move(done));
    case FlowKind::Direct:
        break; // no OAuth: DirectSignin
    }
    WARDER_UNREACHABLE();
}

oauth::TokenRequestOptions tokenRequestOptions(const Profile& profile)
{
    oauth::TokenRequestOptions options;
    options.audience = profile.oauth.audience;
    options.resources = profile.oauth.resources;
    options.extraParams = profile.oauth.tokenParams;
    if (profile.oauth.repeatAuthorizeParams) {
        const auto& repeated = profile.oauth.authorizeParams;
        options.extraParams.insert(options.extraParams.end(), repeated.begin(), repeated.end());
    }
    return options;
}

} // namespace warder::core

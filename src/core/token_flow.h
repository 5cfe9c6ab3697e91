// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/profile.h"
#include "core/services.h"
#include "core/signin_listener.h"
#include "oauth/server_metadata.h"
#include "oauth/token_request.h"
#include "oauth/token_response.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace warder::core {

//! What a flow needs to know; values, so that a profile edited meanwhile changes nothing.
struct FlowInput
{
    Profile profile;
    oauth::ServerMetadata metadata;
    oauth::Client client;
    BrowserChoice browser;
    DisplayEnvironment display;
};

//! What a flow ends in. Nothing of it is validated yet.
struct FlowResult
{
    oauth::TokenResponse tokens;
    std::optional<std::string> nonce; //!< as sent
};

//! One way from nothing to tokens, as an explicit state machine. Owned by the sign-in; destroying it cancels. Calls `done`
//! exactly once, last, and never synchronously.
class TokenFlow
{
public:
    using Done = std::function<void(Result<FlowResult>)>;

    TokenFlow() = default;
    TokenFlow(const TokenFlow&) = delete;
    TokenFlow& operator=(const TokenFlow&) = delete;
    virtual ~TokenFlow() = default;
    virtual void start() = 0;
    //! A redirect URL that the person brings. Errors: Unsupported where the flow has no redirect, those of
    //! oauth::parseAuthorizationResponse(); the flow goes on after an error.
    [[nodiscard]] virtual Result<> submit(const std::string& redirectUrl) = 0;
};

//! The flow of that kind. `services` and `listener` are borrowed and outlive it.
[[nodiscard]] std::unique_ptr<TokenFlow> createTokenFlow(FlowKind kind,
                                                         const Services& services,
                                                         FlowInput input,
                                                         SigninListener& listener,
                                                         TokenFlow::Done done);

//! The profile's parameters of token requests: audience, resources, token_params, and authorize_params where it repeats them.
[[nodiscard]] oauth::TokenRequestOptions tokenRequestOptions(const Profile& profile);

} // namespace warder::core

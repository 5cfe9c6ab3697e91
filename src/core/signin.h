// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/provider_directory.h"
#include "core/session_record.h"
#include "core/token_flow.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace warder::core {

//! A validated sign-in, ready to become a session.
struct SigninResult
{
    oauth::TokenResponse tokens;
    std::optional<oauth::IdTokenClaims> idToken;
    codec::Json userinfo; //!< null where there is none
    SessionBinding binding;
    FlowKind flow = FlowKind::Browser;
    std::vector<std::string> scopesAsked;
};

struct SigninOptions
{
    FlowKind flow = FlowKind::Browser;
    BrowserChoice browser;
    DisplayEnvironment display;
};

//! One sign-in from discovery to validated tokens: discover, load the client, run the flow, check the ID token, ask who
//! it is. Destroying it cancels. `done` is called exactly once, last, never synchronously.
class Signin
{
public:
    using Done = std::function<void(Result<SigninResult>)>;

    //! All references are borrowed and outlive the sign-in.
    Signin(const Services& services, ProviderDirectory& directory, Profile profile, SigninOptions options, SigninListener& listener, Done done);
    Signin(const Signin&) = delete;
    Signin& operator=(const Signin&) = delete;
    ~Signin();

    void start();
    //! See TokenFlow::submit().
    [[nodiscard]] Result<> submit(const std::string& redirectUrl);

private:
    void onMetadata(Result<oauth::ServerMetadata> metadata);
    void onClient(Result<oauth::Client> client);
    void onTokens(Result<FlowResult> result);
    void verify();
    void onVerified(Result<oauth::IdTokenClaims> claims);
    void askUserinfo();
    void onUserinfo(Result<HttpResponse> response);
    void succeed();
    void finish(Result<SigninResult> result);

    const Services& m_services;
    ProviderDirectory& m_directory;
    const Profile m_profile;
    const SigninOptions m_options;
    SigninListener& m_listener;
    Done m_done;

    oauth::ServerMetadata m_metadata;
    std::optional<std::string> m_nonce;
    SigninResult m_result;
    std::unique_ptr<TokenFlow> m_flow;
    std::unique_ptr<Call> m_call;
};

} // namespace warder::core

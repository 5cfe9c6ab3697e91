// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/flyte_discovery.h"
#include "core/signin.h"

namespace warder::core {

//! A sign-in by OAuth, from discovery to validated tokens: discover, load the client, run the flow, check the ID token, ask
//! who it is.
class OauthSignin final : public Signin
{
public:
    //! All references are borrowed and outlive the sign-in.
    OauthSignin(const Services& services, ProviderDirectory& directory, Profile profile, SigninOptions options, SigninListener& listener, Done done);
    ~OauthSignin() override;

    void start() override;
    [[nodiscard]] Result<> submit(const std::string& redirectUrl) override;
    [[nodiscard]] Result<> submitSecret(Secret secret) override;

private:
    void discover();
    void onClientConfig(Result<flyte::ClientConfig> found);
    void onMetadata(Result<oauth::ServerMetadata> metadata);
    void runFlow();
    void onClient(Result<oauth::Client> client);
    void onTokens(Result<FlowResult> result);
    [[nodiscard]] bool dropOffline(const Error& error);
    void verify();
    void onVerified(Result<oauth::IdTokenClaims> claims);
    void askUserinfo();
    void onUserinfo(Result<HttpResponse> response);
    void succeed();
    void finish(Result<SigninResult> result);

    const Services& m_services;
    ProviderDirectory& m_directory;
    Profile m_profile;
    const SigninOptions m_options;
    SigninListener& m_listener;
    Done m_done;

    oauth::ServerMetadata m_metadata;
    std::optional<std::string> m_nonce;
    bool m_addOffline = false; //!< the scopes are the server's own list
    SigninResult m_result;
    oauth::Client m_client;
    std::unique_ptr<TokenFlow> m_flow;
    std::unique_ptr<Call> m_call;
};

} // namespace warder::core

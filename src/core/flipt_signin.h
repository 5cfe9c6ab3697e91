// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/signin.h"
#include "core/signin_page.h"
#include "core/token_source.h"

#include <string>
#include <string_view>

namespace warder::core {

//! Flipt's own sign-in at an OpenID provider or GitHub, which ends in a client token. Flipt is the OAuth client: PKCE, nonce
//! and client secret are its own, and it trusts whoever brings back the state cookie.
//!
//! Where the provider's redirect address is a loopback one (a relay provider, made for Warder by the operator), the redirect
//! is caught here; in the embedded browser every redirect is stopped before it leaves. Else the browser ends on Flipt's own callback without the cookie: Flipt refuses that before it looks at the
//! code, the person pastes the address, and the call is made again with the cookie.
class FliptSignin final : public Signin
{
public:
    //! All references are borrowed and outlive the sign-in.
    FliptSignin(const Services& services, Profile profile, SigninOptions options, SigninListener& listener, Done done);

    void start() override;
    [[nodiscard]] Result<> submit(const std::string& redirectUrl) override;
    [[nodiscard]] Result<> submitSecret(Secret secret) override;

private:
    [[nodiscard]] std::string methodPath() const;
    void onAuthorize(Result<HttpResponse> response);
    [[nodiscard]] Result<> open();
    void showPage(std::string waitingOutside);
    [[nodiscard]] RedirectVerdict onRedirect(std::string_view query);
    [[nodiscard]] Result<> take(std::string_view response, const std::string& redirectUri);
    void callBack();
    void onCallback(Result<HttpResponse> response);
    void onKnown(Result<SourcedToken> token);
    void finish(Result<SigninResult> result);

    const Services& m_services;
    const Profile m_profile;
    const SigninOptions m_options;
    SigninListener& m_listener;
    Done m_done;

    bool m_waitsForPerson = false;
    std::string m_authorizeUrl;
    std::string m_redirectUri; //!< of the authorization request, as Flipt has it
    std::string m_state;
    std::string m_stateCookie;
    Secret m_code;
    std::unique_ptr<RedirectEndpoint> m_endpoint;
    std::unique_ptr<SigninPage> m_page;
    std::unique_ptr<Call> m_timeLimit;
    std::unique_ptr<Call> m_call;
};

} // namespace warder::core

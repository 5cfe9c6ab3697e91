// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/signin_page.h"
#include "core/token_flow.h"
#include "oauth/authorization.h"
#include "oauth/pkce.h"

namespace warder::core {

//! Authorization code with PKCE in a browser (RFC 6749 section 4.1, RFC 7636, RFC 8252): listens on loopback, opens the
//! page, waits for the redirect or for the person to bring its address, and exchanges the code. In the embedded browser the
//! redirect is stopped before it leaves, so that the redirect URI may be any that is registered.
class AuthorizationCodeFlow final : public TokenFlow
{
public:
    AuthorizationCodeFlow(const Services& services, FlowInput input, SigninListener& listener, Done done);
    void start() override;
    [[nodiscard]] Result<> submit(const std::string& redirectUrl) override;

private:
    enum class State {
        Starting,
        WaitingForPerson,
        Exchanging,
        Finished,
    };

    void enter(State state);
    [[nodiscard]] Result<> open();
    [[nodiscard]] Result<std::unique_ptr<RedirectEndpoint>> listen(const std::string& redirectUri);
    void showPage(std::string waitingOutside);
    RedirectVerdict onRedirect(std::string_view query);
    void take(Secret code);
    void exchangeCode();
    void finish(Result<FlowResult> result);

    const Services& m_services;
    const FlowInput m_input;
    SigninListener& m_listener;
    Done m_done;
    State m_state = State::Starting;

    oauth::Pkce m_pkce;
    std::string m_nonce;
    oauth::ExpectedResponse m_expected;
    std::string m_authorizationUrl;
    Secret m_code;
    Error m_error;
    std::unique_ptr<RedirectEndpoint> m_endpoint;
    std::unique_ptr<SigninPage> m_page;
    std::unique_ptr<Call> m_timeLimit;
    std::unique_ptr<Call> m_call;
};

} // namespace warder::core

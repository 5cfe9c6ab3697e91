// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/jwk_set.h"
#include "jose/signing_key.h"
#include "support/fake_servers/fake_server.h"

namespace warder::fake {

//! Flipt with authentication, version 1 and 2, as seed systems B describes it, and the page of the provider behind it
//! (/idp/authorize, where the person always agrees).
//!
//! Traps: the state cookie is looked at before the code, which stays good after a refusal; sessions are in memory and gone
//! after a restart; schemes are compared with case and one space; a header of one scheme keeps the cookie from being looked
//! at; version 2 gives a service account's own token back and takes it as `JWT`; only version 2 can revoke; a rule for
//! e-mail addresses is applied at each request; with `required` off nobody is anybody.
//!
//! Settings: `version` (2), `methods` (enabled ones), `required` (true), `exclude_evaluation`, `prefix` (its base path),
//! `providers` (name to redirect_address; an empty one is its own), `email_refused`, `static_token`, `session_life`,
//! `jwks`, `jwt_issuer`, `jwt_audience`, `deny`. Orders: `restart`, `mint_service_account` (life in seconds; the reply has
//! `token`).
class FakeFlipt final : public FakeServer
{
public:
    FakeFlipt(Entropy& entropy, Now now);

private:
    struct Session
    {
        std::string method; //!< METHOD_…
        WallTime createdAt;
        WallTime expiresAt;
    };
    struct Pending
    {
        std::string method; //!< "oidc/NAME" or "github"
        WallTime expiresAt;
    };
    //! Who a request is from; a refusal where nobody.
    struct Caller
    {
        std::optional<Session> session;
        std::string token; //!< of a session that can be ended
    };

    [[nodiscard]] HttpResponse route(const HttpRequest& request) override;
    [[nodiscard]] bool carryOut(const std::string& name, const codec::Json& value, codec::Json& reply) override;
    [[nodiscard]] HttpResponse methods() const;
    [[nodiscard]] HttpResponse authorizeAtIdp(const HttpRequest& request);
    [[nodiscard]] HttpResponse signIn(const HttpRequest& request, const std::string& method, std::string_view step);
    [[nodiscard]] HttpResponse authorize(const HttpRequest& request, const std::string& method);
    [[nodiscard]] HttpResponse callback(const HttpRequest& request, const std::string& method);
    [[nodiscard]] HttpResponse exchange(const HttpRequest& request);
    [[nodiscard]] HttpResponse self(const HttpRequest& request);
    [[nodiscard]] Caller caller(const HttpRequest& request);
    [[nodiscard]] std::optional<Session> sessionOf(std::string_view token) const;
    [[nodiscard]] std::optional<Session> jwtSession(std::string_view token) const;
    [[nodiscard]] std::string newSession(std::string method, WallTime expiresAt);
    [[nodiscard]] bool isVersion2() const { return !setting("version") || *setting("version")->integer() == 2; }
    [[nodiscard]] bool enabled(std::string_view method) const;
    [[nodiscard]] std::string base() const { return origin() + text("prefix"); }
    [[nodiscard]] static HttpResponse unauthenticated();

    jose::SigningKey m_clusterKey; //!< signs service account tokens
    std::map<std::string, Session, std::less<>> m_sessions;
    std::map<std::string, Pending> m_states;
    std::map<std::string, std::string> m_codes; //!< of the provider, to the state they were given for
};

} // namespace warder::fake

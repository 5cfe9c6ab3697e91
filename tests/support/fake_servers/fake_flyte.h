// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/signing_key.h"
#include "support/fake_servers/fake_server.h"

namespace warder::fake {

//! flyteadmin of Flyte 1: discovery, the built-in authorization server, and /me, as seed systems A.1 to A.5 describe them.
//!
//! Traps: snake_case only with `Accept: application/json` exactly; redirect addresses are compared as texts; an audience is
//! refused unless its client lists one; `state` has at least 8 characters; a refresh token only with `offline`; code, access
//! and refresh token are JWTs with `key_id` in the header; an expired or foreign refresh token gives 500; old refresh tokens
//! stay good; /me wants the scope `all` and its own audience, takes both headers and judges `authorization` where both come.
//!
//! Settings: `auth_off` (501), `scopes` (advertised, default all), `advertised_audience`, `allowed_audience`, `redirect_uri`,
//! `authorized_uri` (the address in the metadata), `external` (another server's metadata, then /me takes that one's opaque
//! tokens), `access_life`, `refresh_life`, `issue_scopes`, `issue_audience`, `deny`, `offline_refused` (the client may not ask
//! for it), `http_off` (404 for discovery). Orders: `rotate_key`.
class FakeFlyte final : public FakeServer
{
public:
    FakeFlyte(Entropy& entropy, Now now);

private:
    struct Pending
    {
        std::string client;
        std::string redirectUri;
        std::string state;
        std::string challenge;
        std::vector<std::string> scopes;
    };
    struct Issued
    {
        Pending request;
        WallTime expiresAt;
    };
    struct ClientCheck
    {
        std::string client;
        std::optional<HttpResponse> refusal;
    };

    [[nodiscard]] HttpResponse route(const HttpRequest& request) override;
    [[nodiscard]] bool carryOut(const std::string& name, const codec::Json& value, codec::Json& reply) override;
    [[nodiscard]] HttpResponse clientConfig(const HttpRequest& request) const;
    [[nodiscard]] HttpResponse metadata(const HttpRequest& request) const;
    [[nodiscard]] HttpResponse authorize(const HttpRequest& request);
    [[nodiscard]] HttpResponse authorizeCallback(const HttpRequest& request);
    [[nodiscard]] HttpResponse token(const HttpRequest& request);
    [[nodiscard]] HttpResponse issue(const Pending& request, bool withRefreshToken);
    [[nodiscard]] HttpResponse me(const HttpRequest& request);
    [[nodiscard]] ClientCheck checkClient(const HttpRequest& request, const Parameters& form) const;
    [[nodiscard]] std::string signedToken(codec::Json claims) const;
    [[nodiscard]] std::string publicUri() const { return text("authorized_uri", origin()); }

    jose::SigningKey m_key;
    std::string m_keyId;
    std::map<std::string, Pending> m_cookies; //!< what flyte_auth_code stands for
    std::map<std::string, Issued> m_codes;
    std::map<std::string, Issued> m_refreshTokens;
    std::map<std::string, codec::Json> m_accessTokens; //!< those this key has signed, with their claims
};

} // namespace warder::fake

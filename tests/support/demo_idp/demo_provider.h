// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/entropy.h"
#include "codec/form.h"
#include "codec/json.h"
#include "jose/signing_key.h"
#include "support/demo_idp/faults.h"
#include "support/demo_idp/http_server.h"
#include "support/demo_idp/token_store.h"

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace warder::demo {

struct ProviderOptions
{
    std::chrono::seconds accessLife { 300 };
    std::chrono::seconds refreshLife { 0 }; //!< 0: no end
    std::chrono::seconds deviceInterval { 5 };
    std::chrono::seconds deviceLife { 600 };
    bool autoApprove = false; //!< approves authorizations and device codes by itself
};

//! An OpenID provider for demonstrations and tests: requests in, answers out, everything in memory.
//!
//! It knows one person (Ada Lovelace), the public client `warder-demo` with any loopback redirect URI, and the
//! confidential client `warder-demo-service` with the secret `demo-secret`. It is strict where a real provider is
//! (PKCE S256, one-use codes and refresh tokens, exact redirect URIs), and fails on request: POST /control takes
//! `{"fault":NAME,"count":N}`, `{"release":true}`, `{"reset":true}`, `{"jwks_rotate":true}`, `{"revoke_all":true}` and
//! `{"access_life":S}`, `{"refresh_life":S}`, `{"auto_approve":B}`; GET /control/log tells what was requested, tokens by
//! their sha256 alone.
class DemoProvider
{
public:
    using Now = std::function<WallTime()>;

    //! `entropy` outlives the provider.
    DemoProvider(ProviderOptions options, Entropy& entropy, Now now);

    //! "http://127.0.0.1:PORT"; once, before the first request.
    void setIssuer(std::string issuer) { m_issuer = std::move(issuer); }
    [[nodiscard]] HttpResponse handle(const HttpRequest& request);

    void setFault(Fault fault, int count = FaultSwitches::kUntilCleared) { m_faults.set(fault, count); }
    void rotateKey();
    //! What /control/log answers.
    [[nodiscard]] codec::Json log() const;

private:
    struct PendingAuthorization
    {
        std::string client;
        std::string redirectUri;
        std::string state;
        std::string nonce;
        std::string challenge;
        std::vector<std::string> scopes;
    };
    struct Code
    {
        PendingAuthorization request;
        WallTime expiresAt;
        TokenStore::FamilyId family = 0; //!< once it was used
    };
    enum class DeviceState {
        Pending,
        Approved,
        Denied,
    };
    struct DeviceCode
    {
        std::string client;
        std::string userCode;
        std::vector<std::string> scopes;
        WallTime expiresAt;
        WallTime nextPollAt;
        std::chrono::seconds interval;
        DeviceState state = DeviceState::Pending;
    };
    //! The parameters of a form, each at most once.
    using Parameters = std::map<std::string, std::string>;
    //! The client that a request comes from, authenticated, or the refusal.
    struct ClientCheck
    {
        std::string client;
        std::optional<HttpResponse> refusal;
    };

    [[nodiscard]] HttpResponse route(const HttpRequest& request);
    [[nodiscard]] HttpResponse discovery();
    [[nodiscard]] HttpResponse jwks() const;
    [[nodiscard]] HttpResponse authorize(const HttpRequest& request);
    [[nodiscard]] HttpResponse decideAuthorization(const HttpRequest& request);
    [[nodiscard]] HttpResponse approve(const PendingAuthorization& pending);
    [[nodiscard]] HttpResponse redirectBack(const PendingAuthorization& pending, codec::FormPairs pairs);
    [[nodiscard]] HttpResponse authorizeDevice(const HttpRequest& request);
    [[nodiscard]] HttpResponse decideDevice(const HttpRequest& request);
    [[nodiscard]] HttpResponse token(const HttpRequest& request);
    [[nodiscard]] HttpResponse grantCode(const Parameters& form, const std::string& client);
    [[nodiscard]] HttpResponse grantRefresh(const Parameters& form, const std::string& client);
    [[nodiscard]] HttpResponse grantDevice(const Parameters& form, const std::string& client);
    [[nodiscard]] HttpResponse grantClient(const Parameters& form, const std::string& client);
    [[nodiscard]] HttpResponse issue(TokenStore::FamilyId family, const std::vector<std::string>& scopes);
    [[nodiscard]] HttpResponse userinfo(const HttpRequest& request);
    [[nodiscard]] HttpResponse protectedResource(const HttpRequest& request);
    [[nodiscard]] HttpResponse revoke(const HttpRequest& request);
    [[nodiscard]] HttpResponse endSession(const HttpRequest& request);
    [[nodiscard]] HttpResponse control(const HttpRequest& request);
    [[nodiscard]] const TokenStore::AccessToken* bearer(const HttpRequest& request) const;
    [[nodiscard]] std::string idToken(const Grant& grant);
    [[nodiscard]] ClientCheck checkClient(const HttpRequest& request, const Parameters& form) const;
    [[nodiscard]] static std::optional<Parameters> parameters(std::string_view text);
    //! Only what the provider knows of what was asked for.
    [[nodiscard]] static std::vector<std::string> scopesOf(const Parameters& form);

    ProviderOptions m_options;
    Entropy& m_entropy;
    Now m_now;
    std::string m_issuer;
    jose::SigningKey m_key;
    std::string m_keyId; //!< another one after a restart too: clients may keep keys by their id
    FaultSwitches m_faults;
    TokenStore m_tokens;
    std::map<std::string, PendingAuthorization> m_pending;
    std::map<std::string, Code> m_codes;
    std::map<std::string, DeviceCode> m_deviceCodes;
    codec::Json m_log = codec::Json::array();
    codec::Json m_entry; //!< the log's row of the request at hand
    std::set<std::string> m_refreshTokensSeen; //!< their sha256
    int m_refreshTokensSeenTwice = 0;
};

} // namespace warder::demo

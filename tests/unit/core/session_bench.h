// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account_session.h"
#include "support/fake_ports.h"

#include <memory>
#include <optional>
#include <string>

namespace warder::core {

using codec::Json;
using std::chrono::seconds;

inline constexpr auto kIssuer = "https://idp.example";
inline constexpr auto kToken = "https://idp.example/token";

inline std::string metadata()
{
    Json json = Json::object();
    json.set("issuer", kIssuer)
        .set("authorization_endpoint", "https://idp.example/authorize")
        .set("token_endpoint", kToken)
        .set("jwks_uri", "https://idp.example/jwks")
        .set("response_types_supported", Json::array({ Json("code") }))
        .set("subject_types_supported", Json::array({ Json("public") }))
        .set("id_token_signing_alg_values_supported", Json::array({ Json("RS256") }))
        .set("token_endpoint_auth_methods_supported", Json::array({ Json("none") }));
    return json.dump();
}

inline std::string tokens(const std::string& access, int expiresIn, const std::string& refresh = {})
{
    Json json = Json::object({ { "access_token", access }, { "token_type", "bearer" }, { "expires_in", expiresIn } });
    if (!refresh.empty())
        json.set("refresh_token", refresh);
    return json.dump();
}

// One session with a rotating provider behind it.
struct SessionBench
{
    SessionBench()
    {
        profile.name = ProfileName { "p" };
        profile.id = ProfileId { "id" };
        profile.kind = ProfileKind::Oauth2;
        profile.oauth.issuer = kIssuer;
        profile.oauth.clientId = "warder";
        profile.oauth.clientAuth = oauth::ClientAuth::None;
        ports.http.routeJson(std::string(kIssuer) + "/.well-known/openid-configuration", metadata());
        session = std::make_unique<AccountSession>(profile, ports.services, directory, limiter, [this](const AccountSession&) { ++changes; });
    }

    // A session whose access token has `left` of `life` seconds, with the refresh token "rt-1" in the vault.
    void signedIn(int life = 3600, int left = 3600)
    {
        ports.secrets.put(profile.id, RecordKind::RefreshToken, "rt-1");
        StoredSession stored;
        stored.record.emplace();
        stored.record->binding = *bindingFor(profile, kIssuer, kToken);
        stored.record->hasRefreshToken = true;
        stored.record->rotates = true;
        stored.record->refreshedAt = ports.time.now();
        stored.record->scopesGranted = { "a", "b" };
        stored.record->signedInAt = ports.time.now();
        CachedToken token;
        token.token = Secret::copyOf("at-0");
        token.type = "Bearer";
        token.life = { ports.time.now() - seconds(life - left), ports.time.now() + seconds(left), {} };
        stored.tokens.push_back(std::move(token));
        session->restore(std::move(stored));
    }
    void providerRotates(int expiresIn = 3600)
    {
        ports.http.route(kToken, [this, expiresIn](const test::SentRequest& request) -> Result<HttpResponse> {
            const std::string expected = "refresh_token=rt-" + std::to_string(rotation);
            if (request.body.find(expected) == std::string::npos)
                return test::FakeHttpTransport::json(R"({"error":"invalid_grant"})", 400);
            ++rotation;
            return test::FakeHttpTransport::json(
                tokens("at-" + std::to_string(rotation), expiresIn, "rt-" + std::to_string(rotation)));
        });
    }

    struct Answer
    {
        std::optional<Result<CachedToken>> result;
        std::unique_ptr<Call> call;
        [[nodiscard]] bool isToken(std::string_view text) const { return result && *result && (*result)->token.equals(text); }
        [[nodiscard]] bool isError(ErrorCode code) const { return result && !*result && result->error().code == code; }
    };
    std::unique_ptr<Answer> ask(TokenDemand demand = {})
    {
        auto answer = std::make_unique<Answer>();
        Answer* raw = answer.get();
        answer->call = session->demand(std::move(demand), [raw](Result<CachedToken> token) { raw->result.emplace(std::move(token)); });
        return answer;
    }
    [[nodiscard]] std::string state() const { return std::string(nameOf(session->state())); }

    test::FakePorts ports;
    ProviderDirectory directory { ports.services };
    RefreshLimiter limiter { ports.time, 4 };
    Profile profile;
    std::unique_ptr<AccountSession> session;
    int changes = 0;
    int rotation = 1;
};

} // namespace warder::core

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/jwt_check.h"

#include "core/http_exchange.h"
#include "core/provider_directory.h"
#include "jose/jwt.h"

#include <algorithm>
#include <chrono>

namespace warder::core {

namespace {

using namespace std::chrono_literals;

constexpr auto kLeeway = 60s;
constexpr std::size_t kMaxJwks = 512 * 1024;

class CheckCall final : public PendingCall<Result<JwtReport>>
{
public:
    CheckCall(const Services& services, JwtQuestion question, Done done)
        : PendingCall(std::move(done))
        , m_services(services)
        , m_directory(services)
        , m_question(std::move(question))
    { }

    void start()
    {
        m_report.expectedIssuer = m_question.issuer;
        m_report.hasKeys = !m_question.pem.empty() || !m_question.jwks.empty() || !m_question.jwksUrl.empty() || m_question.profile;
        if (!m_question.pem.empty() || !m_question.jwks.empty() || !m_report.hasKeys) {
            m_call = m_services.timers.soon([this] { readGivenKeys(); });
        } else if (!m_question.jwksUrl.empty()) {
            fetch(m_question.profile.value_or(Profile {}), m_question.jwksUrl);
        } else {
            m_call = m_directory.metadata(*m_question.profile, ProviderDirectory::Freshness::Cached,
                                          [this](const Result<oauth::ServerMetadata>& metadata) { onMetadata(metadata); });
        }
    }

private:
    void readGivenKeys()
    {
        if (!m_report.hasKeys) {
            judge(nullptr);
            return;
        }
        if (m_question.pem.empty()) {
            onKeys(jose::parseJwkSet(m_question.jwks));
            return;
        }
        auto key = jose::PublicKey::fromPem(m_question.pem);
        onKeys(key ? Result<jose::JwkSet>(jose::jwkSetOf(std::move(*key))) : Result<jose::JwkSet>(key.error()));
    }
    void onMetadata(const Result<oauth::ServerMetadata>& metadata)
    {
        if (!metadata) {
            complete(metadata.error());
            return;
        }
        if (m_report.expectedIssuer.empty())
            m_report.expectedIssuer = metadata->issuer;
        if (metadata->jwksUri.empty()) {
            complete(Error(ErrorCode::EndpointMissing, "jwks_uri").with("endpoint", "jwks_uri"));
            return;
        }
        fetch(*m_question.profile, metadata->jwksUri);
    }
    void fetch(const Profile& profile, const std::string& url)
    {
        HttpRequest request = jsonRequest(profile, url);
        request.maxBytes = kMaxJwks;
        m_call = m_services.http.send(std::move(request), [this](const Result<HttpResponse>& response) {
            if (!response)
                complete(response.error().inContext("jwks"));
            else if (response->status != 200)
                complete(Error { response->status >= 500 ? ErrorCode::ServerError : ErrorCode::ResponseInvalid, "jwks: status " + std::to_string(response->status) });
            else
                onKeys(jose::parseJwkSet(response->body));
        });
    }
    void onKeys(const Result<jose::JwkSet>& keys)
    {
        if (keys)
            judge(&*keys);
        else
            complete(keys.error());
    }

    void note(std::string what, std::optional<Error> refusal)
    {
        if (refusal && !m_report.refusal)
            m_report.refusal = refusal;
        m_report.checks.push_back({ std::move(what), std::move(refusal) });
    }
    void judge(const jose::JwkSet* keys)
    {
        m_question.token.revealText([this, keys](std::string_view compact) {
            auto jwt = jose::parseJwt(compact, jose::kInspectorLimits);
            if (!jwt) {
                note("format", jwt.error());
                return;
            }
            note("format", {});
            m_report.algorithm = jwt->jws.algorithmName;
            const auto algorithm = jose::algorithmFromName(m_report.algorithm);
            note("algorithm", algorithm ? std::nullopt : std::optional(Error { ErrorCode::JwtAlgorithmRefused }));
            if (keys && algorithm)
                verify(jwt->jws, *keys);
            claims(jwt->claims);
            m_report.header = std::move(jwt->jws.header);
            m_report.claims = std::move(jwt->claims);
        });
        complete(std::move(m_report));
    }
    void verify(const jose::Jws& jws, const jose::JwkSet& keys)
    {
        const auto key = jose::verifySignature(jws, keys, jose::allAlgorithms());
        if (key) {
            m_report.isVerified = true;
            m_report.keyId = (*key)->keyId();
        }
        note("signature", key ? std::nullopt : std::optional(key.error()));
    }
    void claims(const codec::Json& claims)
    {
        const auto text = [this, &claims](const char* name, const std::string& expected, ErrorCode code) {
            if (expected.empty())
                return;
            const std::string found = claims.stringAt(name).value_or("");
            note(name, found == expected ? std::nullopt : std::optional(Error(code).with("expected", expected).with("found", found)));
        };
        text("iss", m_report.expectedIssuer, ErrorCode::IdTokenIssuerMismatch);
        if (const auto audience = jose::audienceAt(claims); !audience) {
            note("aud", audience.error());
        } else if (!m_question.audience.empty()) {
            const bool isFor = *audience && std::ranges::count(**audience, m_question.audience) > 0;
            std::string found;
            for (const std::string& entry : audience->value_or(std::vector<std::string> {}))
                found += (found.empty() ? "" : " ") + entry;
            note("aud", isFor ? std::nullopt : std::optional(Error(ErrorCode::IdTokenAudienceMismatch).with("expected", m_question.audience).with("found", found)));
        }
        text("sub", m_question.subject, ErrorCode::IdTokenSubjectChanged);
        const WallTime now = m_services.clock.now();
        date(claims, "exp", ErrorCode::IdTokenExpired, [now](WallTime time) { return now < time + kLeeway; });
        date(claims, "nbf", ErrorCode::IdTokenNotYetValid, [now](WallTime time) { return now >= time - kLeeway; });
        date(claims, "iat", ErrorCode::IdTokenNotYetValid, [now](WallTime time) { return now >= time - kLeeway; });
    }
    template<class Fits>
    void date(const codec::Json& claims, const char* name, ErrorCode code, Fits fits)
    {
        const auto time = jose::numericDateAt(claims, name);
        if (!time)
            note(name, time.error());
        else if (*time)
            note(name, fits(**time) ? std::nullopt : std::optional(Error(code).with("claim", name)));
    }

    const Services& m_services;
    ProviderDirectory m_directory;
    JwtQuestion m_question;
    JwtReport m_report;
    std::unique_ptr<Call> m_call; // last: its callback uses the others
};

} // namespace

std::unique_ptr<Call> checkJwt(const Services& services, JwtQuestion question, std::function<void(Result<JwtReport>)> done)
{
    auto call = std::make_unique<CheckCall>(services, std::move(question), std::move(done));
    call->start();
    return call;
}

} // namespace warder::core

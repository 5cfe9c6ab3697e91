// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "conformance/misbehaving_provider.h"

#include "base/check.h"
#include "codec/form.h"

#include <algorithm>

namespace warder::conformance {

using core::HttpResponse;
using jose::KeyKind;
using jose::SigningKey;
using test::FakeHttpTransport;
using test::SentRequest;

namespace {

// RSA keys take a while to make: two of each kind are enough for all modules.
const SigningKey& sharedKey(KeyKind kind, std::size_t index)
{
    static std::map<std::pair<KeyKind, std::size_t>, SigningKey> keys;
    const std::pair place { kind, index % 2 };
    auto found = keys.find(place);
    if (found == keys.end())
        found = keys.emplace(place, SigningKey::generate(kind)).first;
    return found->second;
}

std::optional<std::string> parameter(const SentRequest& request, std::string_view name)
{
    for (const auto& [key, value] : codec::parseForm(request.body).value_or(codec::FormPairs {})) {
        if (key == name)
            return value;
    }
    return {};
}

KeyKind kindOf(jose::Algorithm algorithm)
{
    return jose::keyKindFor(algorithm);
}

} // namespace

MisbehavingProvider::MisbehavingProvider(test::FakePorts& ports)
    : m_ports(ports)
{
    rotateKeys();
    const std::string issuer = kIssuer;
    const auto route = [this, &issuer](const std::string& path, std::function<HttpResponse(const SentRequest&)> answer) {
        m_ports.http.route(issuer + path, [answer = std::move(answer)](const SentRequest& request) -> Result<HttpResponse> { return answer(request); });
    };
    // The newest route of an address wins, so that what is unknown comes first.
    m_ports.http.route("", [this](const SentRequest& request) -> Result<HttpResponse> {
        m_unexpected.push_back(request.url);
        return HttpResponse { 404, {}, {} };
    });
    route("/jwks", [this](const SentRequest& request) {
        if (request.url != std::string(kIssuer) + jwksPath) {
            m_unexpected.push_back(request.url);
            return HttpResponse { 404, {}, {} };
        }
        return FakeHttpTransport::json(jwks.dump());
    });
    route("/token", [this](const SentRequest& request) { return token(request); });
    route("/device", [this](const SentRequest&) {
        Json response = Json::object({ { "device_code", "dc-1" }, { "user_code", "WDJB-MJHT" }, { "verification_uri", "https://op.example/device" },
                                       { "expires_in", 600 }, { "interval", 5 } });
        if (onDeviceAuthorization)
            onDeviceAuthorization(response);
        return FakeHttpTransport::json(response.dump());
    });
    route("/userinfo", [this](const SentRequest&) {
        Json userinfo = Json::object({ { "sub", "ada" }, { "name", "Ada Lovelace" }, { "email", "ada@op.example" } });
        if (onUserinfo)
            onUserinfo(userinfo);
        return FakeHttpTransport::json(userinfo.dump());
    });
    m_ports.http.route("https://op.example/test/.well-known/openid-configuration", [this](const SentRequest&) -> Result<HttpResponse> {
        const std::string base = kIssuer;
        Json metadata = Json::object();
        metadata.set("issuer", base)
            .set("authorization_endpoint", base + "/authorize")
            .set("token_endpoint", base + "/token")
            .set("device_authorization_endpoint", base + "/device")
            .set("userinfo_endpoint", base + "/userinfo")
            .set("end_session_endpoint", base + "/end_session")
            .set("jwks_uri", base + jwksPath)
            .set("response_types_supported", Json::array({ Json("code") }))
            .set("subject_types_supported", Json::array({ Json("public") }))
            .set("id_token_signing_alg_values_supported", Json::array({ Json(jose::nameOf(algorithm)) }))
            .set("code_challenge_methods_supported", Json::array({ Json("S256") }));
        if (onMetadata)
            onMetadata(metadata);
        return FakeHttpTransport::json(metadata.dump());
    });
}

void MisbehavingProvider::rotateKeys()
{
    ++m_generation;
    Json keys = Json::array();
    for (const KeyKind kind : { KeyKind::Rsa, KeyKind::P256, KeyKind::Ed25519 }) {
        m_keys[kind] = static_cast<std::size_t>(m_generation);
        keys.append(key(kind).publicJwk(keyId(kind)));
    }
    // As the suite publishes them: keys that nobody can use, and keys for another use, are no reason to fail.
    keys.append(Json::object({ { "kty", "EC" }, { "crv", "secp256k1" }, { "use", "sig" }, { "kid", "k1" }, { "x", std::string(43, 'A') }, { "y", std::string(43, 'B') } }));
    keys.append(sharedKey(KeyKind::Rsa, static_cast<std::size_t>(m_generation) + 1).publicJwk("enc").set("use", "enc").set("alg", "RSA-OAEP"));
    jwks = Json::object({ { "keys", keys } });
}

const SigningKey& MisbehavingProvider::key(KeyKind kind) const
{
    return sharedKey(kind, m_keys.at(kind));
}

std::string MisbehavingProvider::keyId(KeyKind kind) const
{
    return std::string(jose::nameOf(kind)) + "-" + std::to_string(m_generation);
}

std::string MisbehavingProvider::sign(const Json& claims) const
{
    const KeyKind kind = kindOf(algorithm);
    return *jose::signJwt(key(kind), algorithm, keyId(kind), claims);
}

HttpResponse MisbehavingProvider::token(const SentRequest& request)
{
    const auto grant = parameter(request, "grant_type");
    if (grant == "refresh_token") {
        if (parameter(request, "refresh_token") != m_refreshToken)
            return FakeHttpTransport::json(R"({"error":"invalid_grant"})", 400);
        return issue(true);
    }
    if (grant == "urn:ietf:params:oauth:grant-type:device_code") {
        m_polls.push_back(m_ports.time.bootNow());
        if (auto answer = onDevicePoll ? onDevicePoll(static_cast<int>(m_polls.size())) : std::nullopt)
            return std::move(*answer);
        nonce.reset();
    }
    return issue(false);
}

HttpResponse MisbehavingProvider::issue(bool isRefresh)
{
    const std::int64_t now = m_ports.time.now().time_since_epoch().count();
    const std::string number = std::to_string(++m_issued);
    Json claims = Json::object({ { "iss", kIssuer }, { "sub", "ada" }, { "aud", "client" }, { "iat", now }, { "exp", now + 600 } });
    if (nonce && !isRefresh)
        claims.set("nonce", *nonce);
    if (beforeSigning)
        beforeSigning();
    if (onClaims)
        onClaims(claims);
    Json response = Json::object({ { "access_token", "at-" + number }, { "token_type", "Bearer" }, { "expires_in", 600 }, { "scope", "openid offline_access profile email" } });
    response.set("id_token", makeIdToken ? makeIdToken(claims) : sign(claims));
    if (issuesRefreshTokens) {
        m_refreshToken = "rt-" + number;
        response.set("refresh_token", m_refreshToken);
    }
    if (onTokens)
        onTokens(response);
    return FakeHttpTransport::json(response.dump());
}

const SentRequest* MisbehavingProvider::last(const std::string& path) const
{
    const auto& sent = m_ports.http.sent();
    const auto found = std::find_if(sent.rbegin(), sent.rend(), [&](const SentRequest& request) { return request.url == kIssuer + path; });
    return found == sent.rend() ? nullptr : &*found;
}

bool MisbehavingProvider::isBefore(const std::string& first, const std::string& second) const
{
    const auto& sent = m_ports.http.sent();
    const auto at = [&](const std::string& path) { return std::ranges::find(sent, kIssuer + path, &SentRequest::url); };
    return at(first) != sent.end() && at(first) < at(second);
}

} // namespace warder::conformance

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "support/fake_servers/fake_flyte.h"

#include "codec/base64url.h"
#include "codec/url.h"
#include "jose/digest.h"
#include "jose/jws.h"

#include <algorithm>
#include <array>

namespace warder::fake {

using codec::Json;

namespace {

constexpr std::string_view kPublicClient = "flytectl";
constexpr std::string_view kServiceClient = "flytepropeller";
constexpr std::string_view kServiceSecret = "foobar";
constexpr std::string_view kAuthCookie = "flyte_auth_code";
constexpr std::chrono::seconds kCodeLife { 300 };
constexpr std::size_t kShortestState = 8;

bool contains(const std::vector<std::string>& texts, std::string_view text)
{
    return std::ranges::find(texts, text) != texts.end();
}

std::string joined(const std::vector<std::string>& parts)
{
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : " ") + part;
    return text;
}

// The wildcard marshaller of the gateway: lowerCamelCase.
Json camelCased(const Json& document)
{
    Json camel = Json::object();
    for (const auto& [name, value] : *document.members()) {
        std::string spelled;
        for (std::size_t i = 0; i < name.size(); ++i) {
            if (name[i] == '_' && i + 1 < name.size())
                spelled += static_cast<char>(name[++i] - 'a' + 'A');
            else
                spelled += name[i];
        }
        camel.set(spelled, value);
    }
    return camel;
}

} // namespace

FakeFlyte::FakeFlyte(Entropy& entropy, Now now)
    : FakeServer(entropy, std::move(now))
    , m_key(jose::SigningKey::generate(jose::KeyKind::Rsa))
    , m_keyId(random(8))
{ }

bool FakeFlyte::carryOut(const std::string& name, const Json& value, Json& reply)
{
    (void)value;
    (void)reply;
    if (name != "rotate_key")
        return false;
    // token_rsa_key_old.pem keeps access tokens good; refresh tokens are read with the new key alone.
    m_key = jose::SigningKey::generate(jose::KeyKind::Rsa);
    m_keyId = random(8);
    m_refreshTokens.clear();
    m_codes.clear();
    return true;
}

HttpResponse FakeFlyte::route(const HttpRequest& request)
{
    struct Route
    {
        std::string_view method;
        std::string_view path;
        HttpResponse (*answer)(FakeFlyte&, const HttpRequest&);
    };
    static constexpr std::array kRoutes {
        Route { "GET", "/config/v1/flyte_client", [](FakeFlyte& self, const HttpRequest& r) { return self.clientConfig(r); } },
        Route { "GET", "/.well-known/oauth-authorization-server", [](FakeFlyte& self, const HttpRequest& r) { return self.metadata(r); } },
        Route { "GET", "/oauth2/authorize", [](FakeFlyte& self, const HttpRequest& r) { return self.authorize(r); } },
        Route { "GET", "/login", [](FakeFlyte& self, const HttpRequest&) { return redirect(307, self.publicUri() + "/oauth2/authorize_callback"); } },
        Route { "GET", "/oauth2/authorize_callback", [](FakeFlyte& self, const HttpRequest& r) { return self.authorizeCallback(r); } },
        Route { "POST", "/oauth2/token", [](FakeFlyte& self, const HttpRequest& r) { return self.token(r); } },
        Route { "GET", "/oauth2/jwks",
                [](FakeFlyte& self, const HttpRequest&) {
                    return json(200, Json::object({ { "keys", Json::array({ self.m_key.publicJwk(self.m_keyId) }) } }));
                } },
        Route { "GET", "/me", [](FakeFlyte& self, const HttpRequest& r) { return self.me(r); } },
    };
    for (const Route& route : kRoutes) {
        if (route.path == request.path && route.method == request.method)
            return route.answer(*this, request);
    }
    return gatewayError(404, 5, "Not Found");
}

// --- Discovery ------------------------------------------------------------------------------------------------------

HttpResponse FakeFlyte::clientConfig(const HttpRequest& request) const
{
    if (flag("http_off"))
        return page(404, "default backend - 404");
    if (flag("auth_off"))
        return gatewayError(501, 12, "unknown service flyteidl.service.AuthMetadataService");
    const Json document = Json::object({ { "client_id", kPublicClient },
                                         { "redirect_uri", text("redirect_uri", "http://localhost:53593/callback") },
                                         { "scopes", Json(list("scopes", { "all" })) },
                                         { "authorization_metadata_key", "flyte-authorization" },
                                         { "service_http_endpoint", "" },
                                         { "audience", text("advertised_audience") } });
    return json(200, request.header("accept") == "application/json" ? document : camelCased(document));
}

HttpResponse FakeFlyte::metadata(const HttpRequest& request) const
{
    if (flag("http_off"))
        return page(404, "default backend - 404");
    if (flag("auth_off"))
        return gatewayError(501, 12, "unknown service flyteidl.service.AuthMetadataService");
    const Json* external = setting("external");
    const auto texts = [external](std::string_view name) { return external->stringsAt(name).value_or(std::vector<std::string> {}); };
    const std::string uri = publicUri();
    // Re-shaped to these fields, every one of them there, the empty ones too.
    const Json document = external
        ? Json::object({ { "issuer", external->stringAt("issuer").value_or("") },
                         { "authorization_endpoint", external->stringAt("authorization_endpoint").value_or("") },
                         { "token_endpoint", external->stringAt("token_endpoint").value_or("") },
                         { "response_types_supported", Json(texts("response_types_supported")) },
                         { "scopes_supported", Json(texts("scopes_supported")) },
                         { "token_endpoint_auth_methods_supported", Json(texts("token_endpoint_auth_methods_supported")) },
                         { "jwks_uri", external->stringAt("jwks_uri").value_or("") },
                         { "code_challenge_methods_supported", Json(texts("code_challenge_methods_supported")) },
                         { "grant_types_supported", Json(texts("grant_types_supported")) },
                         { "device_authorization_endpoint", external->stringAt("device_authorization_endpoint").value_or("") } })
        : Json::object({ { "issuer", uri },
                         { "authorization_endpoint", uri + "/oauth2/authorize" },
                         { "token_endpoint", uri + "/oauth2/token" },
                         { "response_types_supported", Json::array({ "code", "token", "code token" }) },
                         { "scopes_supported", Json::array({ "all" }) },
                         { "token_endpoint_auth_methods_supported", Json::array({ "client_secret_basic" }) },
                         { "jwks_uri", uri + "/oauth2/jwks" },
                         { "code_challenge_methods_supported", Json::array({ "S256" }) },
                         { "grant_types_supported", Json::array({ "client_credentials", "refresh_token", "authorization_code" }) },
                         { "device_authorization_endpoint", "" } });
    return json(200, request.header("accept") == "application/json" ? document : camelCased(document));
}

// --- Signing in -----------------------------------------------------------------------------------------------------

HttpResponse FakeFlyte::authorize(const HttpRequest& request)
{
    const Parameters query = parameters(request.query);
    Pending pending;
    pending.client = valueOf(query, "client_id");
    pending.redirectUri = valueOf(query, "redirect_uri");
    pending.state = valueOf(query, "state");
    pending.challenge = valueOf(query, "code_challenge");
    pending.scopes = words(valueOf(query, "scope"));
    note("scope", valueOf(query, "scope"));
    note("audience", valueOf(query, "audience"));
    const std::vector<std::string> redirects { text("redirect_uri", "http://localhost:53593/callback"), "http://localhost:12345/callback" };
    // A wrong client or address is told to the browser, which is not sent anywhere.
    if (pending.client != kPublicClient)
        return json(401, Json::object({ { "error", "invalid_client" }, { "error_description", "The requested OAuth 2.0 Client does not exist." } }));
    if (!contains(redirects, pending.redirectUri))
        return json(400,
                    Json::object({ { "error", "invalid_request" },
                                   { "error_description",
                                     "The 'redirect_uri' parameter does not match any of the OAuth 2.0 Client's pre-registered redirect urls." } }));
    const auto refuse = [&pending](std::string_view error, std::string_view description) {
        return redirect(303, codec::appendQuery(pending.redirectUri,
                                                codec::FormPairs { { "error", std::string(error) }, { "error_description", std::string(description) }, { "state", pending.state } }));
    };
    if (pending.state.size() < kShortestState)
        return refuse("invalid_state", "The state is missing or does not have enough characters.");
    if (flag("deny"))
        return refuse("access_denied", "The resource owner or authorization server denied the request.");
    const std::vector<std::string> known { "all", "offline", "access_token" };
    for (const std::string& scope : pending.scopes) {
        if (!contains(known, scope) || (scope == "offline" && flag("offline_refused")))
            return refuse("invalid_scope", "The OAuth 2.0 Client is not allowed to request scope '" + scope + "'.");
    }
    const std::string audience = valueOf(query, "audience");
    if (!audience.empty() && audience != text("advertised_audience"))
        return refuse("invalid_request", "Requested audience '" + audience + "' has not been whitelisted by the OAuth 2.0 Client.");
    if (!pending.challenge.empty() && valueOf(query, "code_challenge_method") != "S256")
        return refuse("invalid_request", "Clients must use code_challenge_method=S256, plain is not allowed.");
    HttpResponse response = redirect(307, publicUri() + "/login?redirect_url=/oauth2/authorize_callback");
    const std::string cookie = random(24);
    response.headers.emplace_back("Set-Cookie", std::string(kAuthCookie) + "=" + cookie + "; Path=/; HttpOnly; SameSite=Lax");
    m_cookies.emplace(cookie, std::move(pending));
    return response;
}

HttpResponse FakeFlyte::authorizeCallback(const HttpRequest& request)
{
    const auto found = m_cookies.find(cookie(request, kAuthCookie));
    if (found == m_cookies.end())
        return gatewayError(401, 16, "no cookie with the authorization request");
    const Pending pending = std::move(found->second);
    m_cookies.erase(found);
    // The whole request travels inside the code.
    const std::string code = signedToken(Json::object({ { "jti", random(16) }, { "exp", (now() + kCodeLife).time_since_epoch().count() } }));
    m_codes.emplace(code, Issued { pending, now() + kCodeLife });
    return redirect(303, codec::appendQuery(pending.redirectUri,
                                            codec::FormPairs { { "code", code }, { "scope", joined(pending.scopes) }, { "state", pending.state } }));
}

FakeFlyte::ClientCheck FakeFlyte::checkClient(const HttpRequest& request, const Parameters& form) const
{
    ClientCheck check { valueOf(form, "client_id"), {} };
    std::string secret = valueOf(form, "client_secret");
    if (const auto basic = basicCredentials(request)) {
        check.client = basic->first;
        secret = basic->second;
    }
    const bool good = check.client == kPublicClient || (check.client == kServiceClient && secret == text("client_secret", kServiceSecret));
    if (!good)
        check.refusal = json(401, Json::object({ { "error", "invalid_client" }, { "error_description", "Client authentication failed." } }));
    return check;
}

HttpResponse FakeFlyte::token(const HttpRequest& request)
{
    const Parameters form = parameters(request.body);
    const std::string grant = valueOf(form, "grant_type");
    note("grant", grant);
    note("basic", request.header("authorization").starts_with("Basic "));
    note("audience", valueOf(form, "audience"));
    ClientCheck check = checkClient(request, form);
    if (check.refusal)
        return *check.refusal;
    // What cannot be read as a token of this key's, or has ended, is an internal error of the framework's.
    const HttpResponse cannotRead = json(500,
                                         Json::object({ { "error", "server_error" },
                                                        { "error_description",
                                                          "The authorization server encountered an unexpected condition that prevented it from fulfilling the request." } }));
    if (grant == "authorization_code") {
        const auto found = m_codes.find(valueOf(form, "code"));
        if (found == m_codes.end() || found->second.expiresAt <= now())
            return cannotRead;
        const Pending& pending = found->second.request;
        const bool provesIt = pending.challenge.empty() || codec::base64UrlEncode(jose::sha256(valueOf(form, "code_verifier"))) == pending.challenge;
        if (pending.client != check.client || pending.redirectUri != valueOf(form, "redirect_uri") || !provesIt)
            return json(400, Json::object({ { "error", "invalid_grant" }, { "error_description", "The provided authorization grant is invalid." } }));
        return issue(pending, contains(pending.scopes, "offline"));
    }
    if (grant == "refresh_token") {
        const auto found = m_refreshTokens.find(valueOf(form, "refresh_token"));
        if (found == m_refreshTokens.end() || found->second.expiresAt <= now())
            return cannotRead;
        return issue(found->second.request, true);
    }
    if (grant == "client_credentials" && check.client == kServiceClient) {
        Pending pending;
        pending.client = check.client;
        pending.scopes = words(valueOf(form, "scope"));
        for (const std::string& scope : pending.scopes) {
            if (scope != "all")
                return json(400, Json::object({ { "error", "invalid_scope" }, { "error_description", "The OAuth 2.0 Client is not allowed to request scope '" + scope + "'." } }));
        }
        if (const std::string audience = valueOf(form, "audience"); !audience.empty() && audience != text("advertised_audience"))
            return json(400, Json::object({ { "error", "invalid_request" }, { "error_description", "Requested audience '" + audience + "' has not been whitelisted by the OAuth 2.0 Client." } }));
        return issue(pending, false);
    }
    return json(400, Json::object({ { "error", "unsupported_grant_type" } }));
}

std::string FakeFlyte::signedToken(Json claims) const
{
    return jose::signJws(m_key, jose::Algorithm::Rs256, Json::object({ { "typ", "JWT" }, { "key_id", m_keyId } }), claims.dump()).value_or("");
}

HttpResponse FakeFlyte::issue(const Pending& request, bool withRefreshToken)
{
    const auto life = seconds("access_life", 1800);
    const WallTime ends = now() + life;
    const std::string subject = request.client == kServiceClient ? request.client : "ada";
    Json claims = Json::object({ { "aud", Json::array({ text("issue_audience", publicUri()) }) },
                                 { "iss", publicUri() },
                                 { "sub", subject },
                                 { "client_id", request.client },
                                 { "scp", Json(list("issue_scopes", request.scopes)) },
                                 { "iat", now().time_since_epoch().count() },
                                 { "exp", ends.time_since_epoch().count() },
                                 { "jti", random(16) } });
    std::string access = signedToken(claims);
    Json answer = Json::object({ { "access_token", access },
                                 { "expires_in", static_cast<std::int64_t>(life.count()) },
                                 { "scope", joined(request.scopes) },
                                 { "token_type", "bearer" } });
    m_accessTokens.emplace(std::move(access), std::move(claims));
    if (withRefreshToken) {
        const WallTime refreshEnds = now() + seconds("refresh_life", 3600);
        std::string refresh = signedToken(Json::object({ { "jti", random(16) }, { "exp", refreshEnds.time_since_epoch().count() } }));
        answer.set("refresh_token", refresh);
        m_refreshTokens.emplace(std::move(refresh), Issued { request, refreshEnds });
    }
    return json(200, answer);
}

// --- The resource ---------------------------------------------------------------------------------------------------

HttpResponse FakeFlyte::me(const HttpRequest& request)
{
    constexpr std::string_view kBearer = "Bearer ";
    // The real header comes first in the list, and the first one is judged.
    const bool standard = !request.header("authorization").empty();
    const std::string_view value = request.header(standard ? "authorization" : "flyte-authorization");
    note("header", value.empty() ? "none" : standard ? "authorization" : "flyte-authorization");
    const auto refuse = [](std::string_view why) { return gatewayError(401, 16, why); };
    if (!value.starts_with(kBearer))
        return refuse("token parse error: Request unauthenticated with Bearer");
    const std::string token(value.substr(kBearer.size()));
    if (setting("external")) {
        // Its provider judges those; here they are known by the beginning that its tokens have.
        if (!token.starts_with("wdr-canary-"))
            return refuse("token parse error: failed to verify the token");
    } else {
        const auto found = m_accessTokens.find(token);
        if (found == m_accessTokens.end() || found->second.integerAt("exp").value_or(0) <= now().time_since_epoch().count())
            return refuse("token parse error id token err: token is expired or was signed by another key");
        const auto audience = found->second.stringsAt("aud").value_or(std::vector<std::string> {});
        const auto allowed = list("allowed_audience");
        const bool meant = std::ranges::any_of(audience, [this, &allowed](const std::string& one) { return one == publicUri() || contains(allowed, one); });
        if (!meant)
            return refuse("token parse error: invalid audience");
        if (!contains(found->second.stringsAt("scp").value_or(std::vector<std::string> {}), "all"))
            return refuse("authenticated user doesn't have required scope");
    }
    const Json user = Json::object({ { "subject", "ada" },
                                     { "name", "Ada Lovelace" },
                                     { "preferred_username", "ada" },
                                     { "given_name", "" },
                                     { "family_name", "" },
                                     { "email", "ada@example.com" },
                                     { "picture", "" } });
    return json(200, request.header("accept") == "application/json" ? user : camelCased(user));
}

} // namespace warder::fake

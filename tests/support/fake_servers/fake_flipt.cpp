// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "support/fake_servers/fake_flipt.h"

#include "codec/base64url.h"
#include "codec/form.h"
#include "codec/text.h"
#include "codec/url.h"
#include "jose/jwt.h"

#include <algorithm>
#include <array>

namespace warder::fake {

using codec::Json;

namespace {

constexpr std::string_view kStateCookie = "flipt_client_state";
constexpr std::string_view kTokenCookie = "flipt_client_token";
constexpr std::string_view kBearer = "Bearer ";
constexpr std::string_view kJwt = "JWT ";
constexpr std::chrono::seconds kChallengeLife { 120 };

std::string timeText(WallTime time)
{
    return codec::formatRfc3339(time.time_since_epoch().count());
}

bool contains(const std::vector<std::string>& texts, std::string_view text)
{
    return std::ranges::find(texts, text) != texts.end();
}

} // namespace

FakeFlipt::FakeFlipt(Entropy& entropy, Now now)
    : FakeServer(entropy, std::move(now))
    , m_clusterKey(jose::SigningKey::generate(jose::KeyKind::Rsa))
{ }

bool FakeFlipt::carryOut(const std::string& name, const Json& value, Json& reply)
{
    if (name == "restart") {
        m_sessions.clear();
        m_states.clear();
        return true;
    }
    if (name == "mint_service_account") {
        const Json claims = Json::object({ { "iss", "https://kubernetes.default.svc" },
                                           { "sub", "system:serviceaccount:default:warder" },
                                           { "jti", random(8) },
                                           { "iat", now().time_since_epoch().count() },
                                           { "exp", now().time_since_epoch().count() + value.integer().value_or(600) } });
        reply.set("token", jose::signJwt(m_clusterKey, jose::Algorithm::Rs256, "cluster", claims).value_or(""));
        return true;
    }
    return false;
}

bool FakeFlipt::enabled(std::string_view method) const
{
    return contains(list("methods", { "token", "oidc" }), method);
}

HttpResponse FakeFlipt::unauthenticated()
{
    return gatewayError(401, 16, "request was not authenticated");
}

HttpResponse FakeFlipt::route(const HttpRequest& request)
{
    if (request.path == "/idp/authorize")
        return authorizeAtIdp(request);
    const std::string prefix = text("prefix");
    if (!request.path.starts_with(prefix))
        return page(404, "404 page not found");
    const std::string path = request.path.substr(prefix.size());
    if (path == "/")
        return page(200, "<!doctype html><title>Flipt</title>");
    if (path == "/auth/v1/method" && request.method == "GET")
        return methods();
    constexpr std::string_view kMethod = "/auth/v1/method/";
    if (path == "/auth/v1/method/kubernetes/serviceaccount" && request.method == "POST")
        return exchange(request);
    if (path.starts_with(kMethod) && request.method == "GET") {
        const auto slash = path.rfind('/');
        return signIn(request, path.substr(kMethod.size(), slash - kMethod.size()), std::string_view(path).substr(slash + 1));
    }
    if (path.starts_with("/auth/v1/self"))
        return self(request);
    if (path == "/meta/info") {
        if (flag("required", true) && !caller(request).session)
            return unauthenticated();
        return json(200, isVersion2() ? Json::object({ { "build", Json::object({ { "version", "v2.11.0" } }) } })
                                      : Json::object({ { "version", "v1.61.1" } }));
    }
    if (path == "/evaluate/v1/boolean") {
        if (flag("required", true) && !flag("exclude_evaluation") && !caller(request).session)
            return unauthenticated();
        const auto asked = codec::parseJson(request.body);
        const std::string flagKey = asked ? asked->stringAt("flagKey").value_or("") : std::string();
        if (flagKey.empty())
            return gatewayError(404, 5, "flag \"default/\" not found");
        return json(200, Json::object({ { "enabled", true },
                                        { "reason", "DEFAULT_EVALUATION_REASON" },
                                        { "requestId", random(8) },
                                        { "requestDurationMillis", 0.1 },
                                        { "timestamp", timeText(now()) },
                                        { "flagKey", flagKey } }));
    }
    return gatewayError(404, 5, "Not Found");
}

HttpResponse FakeFlipt::methods() const
{
    Json rows = Json::array();
    for (const std::string_view method : { "token", "github", "oidc", "kubernetes", "jwt" }) {
        std::string upper = "METHOD_";
        for (const char c : method)
            upper += static_cast<char>(c - 'a' + 'A');
        Json row = Json::object({ { "method", upper }, { "enabled", enabled(method) }, { "sessionCompatible", method == "oidc" || method == "github" } });
        if (method == "oidc") {
            Json providers = Json::object();
            const Json* configured = setting("providers");
            for (const auto& [name, address] : configured && configured->members() ? *configured->members() : codec::JsonObject {}) {
                const std::string path = text("prefix") + "/auth/v1/method/oidc/" + name;
                providers.set(name, Json::object({ { "authorize_url", path + "/authorize" }, { "callback_url", path + "/callback" } }));
            }
            row.set("metadata", Json::object({ { "providers", std::move(providers) } }));
        } else if (method == "github") {
            const std::string path = text("prefix") + "/auth/v1/method/github";
            row.set("metadata", Json::object({ { "authorize_url", path + "/authorize" }, { "callback_url", path + "/callback" } }));
        } else {
            row.set("metadata", Json());
        }
        rows.append(std::move(row));
    }
    return json(200, Json::object({ { "methods", std::move(rows) } }));
}

// --- Signing in through a provider ------------------------------------------------------------------------------------

HttpResponse FakeFlipt::authorizeAtIdp(const HttpRequest& request)
{
    const Parameters query = parameters(request.query);
    const std::string state = valueOf(query, "state");
    codec::FormPairs answer { { "state", state } };
    if (flag("deny")) {
        answer.emplace_back("error", "access_denied");
    } else {
        const std::string code = newToken("code");
        m_codes.emplace(code, state);
        answer.emplace_back("code", code);
    }
    return redirect(302, codec::appendQuery(valueOf(query, "redirect_uri"), answer));
}

HttpResponse FakeFlipt::signIn(const HttpRequest& request, const std::string& method, std::string_view step)
{
    const bool isOidc = method.starts_with("oidc/");
    const Json* providers = setting("providers");
    const bool known = isOidc ? enabled("oidc") && providers && providers->find(method.substr(5)) : method == "github" && enabled("github");
    if (!known || (step != "authorize" && step != "callback"))
        return gatewayError(404, 5, "Not Found");
    return step == "authorize" ? authorize(request, method) : callback(request, method);
}

HttpResponse FakeFlipt::authorize(const HttpRequest& request, const std::string& method)
{
    const Json* providers = setting("providers");
    std::string address = method == "github" || !providers ? std::string() : providers->stringAt(method.substr(5)).value_or("");
    if (address.empty())
        address = base();
    const Json wrapped = Json::object({ { "security_token", random(64) }, { "original_state", valueOf(parameters(request.query), "state") } });
    const std::string state = codec::base64UrlEncode(wrapped.dump());
    m_states[state] = Pending { method, now() + kChallengeLife };
    const std::string url = codec::appendQuery(origin() + "/idp/authorize",
                                               codec::FormPairs { { "client_id", "flipt" },
                                                                  { "response_type", "code" },
                                                                  { "redirect_uri", address + "/auth/v1/method/" + method + "/callback" },
                                                                  { "state", state } });
    HttpResponse response = json(200, Json::object({ { "authorizeUrl", url } }));
    response.headers.emplace_back("Set-Cookie",
                                  std::string(kStateCookie) + "=" + state + "; Path=" + text("prefix") + "/auth/v1/method/" + method
                                      + "/callback; HttpOnly; SameSite=Lax");
    return response;
}

HttpResponse FakeFlipt::callback(const HttpRequest& request, const std::string& method)
{
    const Parameters query = parameters(request.query);
    const std::string state = valueOf(query, "state");
    const bool hasCookie = !state.empty() && cookie(request, kStateCookie) == state;
    note("state_cookie", hasCookie);
    // First of all, so that the code and the challenge outlive a call without the cookie. Version 1 looks only where a state came.
    if (!hasCookie && (isVersion2() || !state.empty()))
        return unauthenticated();
    const auto pending = m_states.find(state);
    if (isVersion2() && (pending == m_states.end() || pending->second.method != method || pending->second.expiresAt <= now()))
        return gatewayError(401, 16, "authorization state has expired");
    m_states.erase(state);
    const auto code = m_codes.find(valueOf(query, "code"));
    if (code == m_codes.end() || code->second != state)
        return gatewayError(500, 13, "exchanging code: oauth2: \"invalid_grant\"");
    m_codes.erase(code);
    const std::string name = method == "github" ? "METHOD_GITHUB" : "METHOD_OIDC";
    const std::string token = newSession(name, now() + seconds("session_life", 86400));
    HttpResponse response = redirect(302, text("prefix") + "/");
    response.headers.emplace_back("Set-Cookie", std::string(kTokenCookie) + "=" + token + "; Path=/; HttpOnly; SameSite=Strict");
    return response;
}

std::string FakeFlipt::newSession(std::string method, WallTime expiresAt)
{
    // Opaque, with the "=" at the end that the real ones have.
    std::string token = newToken("flipt") + "=";
    m_sessions.emplace(token, Session { std::move(method), now(), expiresAt });
    return token;
}

// --- Kubernetes -------------------------------------------------------------------------------------------------------

HttpResponse FakeFlipt::exchange(const HttpRequest& request)
{
    const auto body = codec::parseJson(request.body);
    const auto token = body ? body->stringAt("serviceAccountToken") : std::nullopt;
    const auto jwt = token ? jose::parseJwt(*token) : Result<jose::Jwt>(Error());
    if (!enabled("kubernetes"))
        return gatewayError(404, 5, "Not Found");
    const auto keys = jose::parseJwkSet(Json::object({ { "keys", Json::array({ m_clusterKey.publicJwk("cluster") }) } }).dump());
    const std::array allowed { jose::Algorithm::Rs256 };
    const std::int64_t ends = jwt ? jwt->claims.integerAt("exp").value_or(0) : 0;
    if (!jwt || !jose::verifySignature(jwt->jws, *keys, allowed) || ends <= now().time_since_epoch().count())
        return unauthenticated();
    const WallTime expiresAt { std::chrono::seconds(ends) };
    // Version 2 checks the token and gives it back; version 1 makes a session of it.
    const std::string given = isVersion2() ? *token : newSession("METHOD_KUBERNETES", expiresAt);
    return json(200, Json::object({ { "clientToken", given },
                                    { "authentication", Json::object({ { "method", "METHOD_KUBERNETES" }, { "expiresAt", timeText(expiresAt) } }) } }));
}

// --- Who it is --------------------------------------------------------------------------------------------------------

std::optional<FakeFlipt::Session> FakeFlipt::sessionOf(std::string_view token) const
{
    if (enabled("token") && !token.empty() && token == text("static_token"))
        return Session { "METHOD_TOKEN", now(), WallTime::max() };
    const auto found = m_sessions.find(token);
    if (found == m_sessions.end() || found->second.expiresAt <= now())
        return {};
    return found->second;
}

std::optional<FakeFlipt::Session> FakeFlipt::jwtSession(std::string_view token) const
{
    const auto jwt = jose::parseJwt(token, jose::kInspectorLimits);
    if (!jwt)
        return {};
    const bool byCluster = isVersion2() && enabled("kubernetes");
    const Json keys = byCluster   ? Json::object({ { "keys", Json::array({ m_clusterKey.publicJwk("cluster") }) } })
        : setting("jwks")         ? *setting("jwks")
                                  : Json::object({ { "keys", Json::array() } });
    if (!byCluster && !enabled("jwt"))
        return {};
    const auto set = jose::parseJwkSet(keys.dump());
    const std::array allowed { jose::Algorithm::Rs256, jose::Algorithm::Rs512, jose::Algorithm::Es256, jose::Algorithm::Es512, jose::Algorithm::EdDsa };
    if (!set || !jose::verifySignature(jwt->jws, *set, allowed))
        return {};
    const std::int64_t ends = jwt->claims.integerAt("exp").value_or(0);
    const auto audience = jose::audienceAt(jwt->claims);
    const std::string wanted = text("jwt_audience");
    const std::string issuer = text("jwt_issuer");
    if (ends <= now().time_since_epoch().count() || (!issuer.empty() && !byCluster && jwt->claims.stringAt("iss") != issuer))
        return {};
    if (!wanted.empty() && !byCluster && (!audience || !*audience || !contains(**audience, wanted)))
        return {};
    return Session { "METHOD_JWT", now(), WallTime(std::chrono::seconds(ends)) };
}

FakeFlipt::Caller FakeFlipt::caller(const HttpRequest& request)
{
    Caller caller;
    const std::string_view header = request.header("authorization");
    note("scheme", header.substr(0, header.find(' ')));
    if (!flag("required", true) || flag("email_refused"))
        return caller;
    if (header.starts_with(kBearer)) {
        caller.token = header.substr(kBearer.size());
        caller.session = sessionOf(caller.token);
    } else if (header.starts_with(kJwt)) {
        caller.session = jwtSession(header.substr(kJwt.size()));
    } else if (header.empty()) {
        caller.token = cookie(request, kTokenCookie);
        caller.session = sessionOf(caller.token);
    }
    return caller;
}

HttpResponse FakeFlipt::self(const HttpRequest& request)
{
    const Caller who = caller(request);
    const std::string path = request.path.substr(text("prefix").size());
    if (path == "/auth/v1/self/revoke" && !isVersion2())
        return gatewayError(404, 5, "Not Found");
    if (!who.session)
        return unauthenticated();
    if (path == "/auth/v1/self" && request.method == "GET") {
        Json body = Json::object({ { "id", "a1" }, { "method", who.session->method }, { "createdAt", timeText(who.session->createdAt) } });
        if (who.session->expiresAt != WallTime::max())
            body.set("expiresAt", timeText(who.session->expiresAt));
        const std::string claims = who.session->method == "METHOD_GITHUB" ? "github" : "oidc";
        Json metadata = Json::object();
        if (who.session->method == "METHOD_OIDC" || who.session->method == "METHOD_GITHUB")
            metadata.set("io.flipt.auth." + claims + ".email", "ada@example.com");
        return json(200, body.set("metadata", std::move(metadata)));
    }
    const auto session = m_sessions.find(who.token);
    if (path == "/auth/v1/self/expire" && request.method == "PUT") {
        // A later time extends; none at all ends it now.
        const auto until = codec::parseRfc3339(valueOf(parameters(request.query), "expiresAt"));
        if (session != m_sessions.end())
            session->second.expiresAt = until ? WallTime(std::chrono::seconds(*until)) : now();
        note("extends", until.has_value());
        return json(200, Json::object());
    }
    if (path == "/auth/v1/self/revoke" && request.method == "DELETE") {
        if (session != m_sessions.end())
            m_sessions.erase(session);
        return json(200, Json::object());
    }
    return gatewayError(404, 5, "Not Found");
}

} // namespace warder::fake

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/flipt_api.h"

#include "codec/text.h"
#include "codec/url.h"
#include "jose/jwt.h"

#include <algorithm>
#include <array>

namespace warder::core::flipt {

using codec::Json;

namespace {

constexpr std::string_view kMethodPrefix = "METHOD_";
constexpr std::string_view kClaimPrefix = "io.flipt.auth.";

std::optional<FliptMethod> methodFrom(const std::string& word)
{
    if (!word.starts_with(kMethodPrefix))
        return {};
    return fliptMethodFrom(codec::toLowerAscii(std::string_view(word).substr(kMethodPrefix.size())));
}

std::optional<WallTime> timeAt(const Json& json, std::string_view name)
{
    const auto text = json.stringAt(name);
    const auto seconds = text ? codec::parseRfc3339(*text) : std::nullopt;
    if (!seconds)
        return {};
    return WallTime(std::chrono::seconds(*seconds));
}

// "io.flipt.auth.oidc.email" gives "email": the last word, which every method spells alike.
std::string claimName(std::string_view key)
{
    const auto dot = key.rfind('.');
    return std::string(dot == std::string_view::npos ? key : key.substr(dot + 1));
}

} // namespace

std::string apiUrl(const Profile& profile, std::string_view path)
{
    std::string base = profile.httpEndpoint.empty() ? profile.endpoint : profile.httpEndpoint;
    while (base.ends_with('/'))
        base.pop_back();
    return base + std::string(path);
}

Result<std::vector<Method>> parseMethods(std::string_view body)
{
    const auto json = codec::parseJson(body);
    const Json* list = json ? json->find("methods") : nullptr;
    if (!list || !list->items())
        return Error { ErrorCode::NotAProvider, "no list of methods" };
    std::vector<Method> methods;
    for (const Json& item : *list->items()) {
        const auto kind = methodFrom(item.stringAt("method").value_or(""));
        if (!kind)
            continue; // a method of a version to come
        Method method { *kind, item.booleanAt("enabled").value_or(false), {} };
        const Json* metadata = item.find("metadata");
        const Json* providers = metadata ? metadata->find("providers") : nullptr;
        if (providers && providers->members()) {
            for (const auto& [name, provider] : *providers->members())
                method.providers.push_back(name);
        }
        methods.push_back(std::move(method));
    }
    if (methods.empty())
        return Error { ErrorCode::NotAProvider, "an empty list of methods" };
    return methods;
}

Result<Identity> parseSelf(std::string_view body)
{
    const auto json = codec::parseJson(body);
    const auto method = json ? methodFrom(json->stringAt("method").value_or("")) : std::nullopt;
    if (!method)
        return Error { ErrorCode::ResponseInvalid, "/auth/v1/self names no method" };
    Identity identity;
    identity.method = *method;
    identity.createdAt = timeAt(*json, "createdAt");
    identity.expiresAt = timeAt(*json, "expiresAt");
    identity.claims = Json::object();
    if (const auto id = json->stringAt("id"))
        identity.claims.set("id", *id);
    if (const Json* metadata = json->find("metadata"); metadata && metadata->members()) {
        for (const auto& [key, value] : *metadata->members()) {
            if (value.string() && key.starts_with(kClaimPrefix))
                identity.claims.set(claimName(key), *value.string());
        }
    }
    return identity;
}

Result<std::string> parseAuthorizeUrl(std::string_view body, oauth::AllowHttp allowHttp)
{
    const auto json = codec::parseJson(body);
    const auto address = json ? json->stringAt("authorizeUrl") : std::nullopt;
    const auto url = address ? codec::parseUrl(*address) : std::nullopt;
    if (!url || (!url->isHttps() && !url->isHttp()))
        return Error { ErrorCode::ResponseInvalid, "no authorizeUrl" };
    if (url->isHttp() && !url->isLoopback() && allowHttp == oauth::AllowHttp::No)
        return Error(ErrorCode::InsecureAddress, "authorizeUrl").with("host", url->host);
    return *address;
}

Result<Exchanged> parseExchange(std::string body, const Secret& serviceAccountToken)
{
    auto json = codec::parseJson(body);
    wipe(body);
    Json* token = json ? json->find("clientToken") : nullptr;
    if (!token || !token->string() || token->string()->empty())
        return Error { ErrorCode::ResponseInvalid, "no clientToken" };
    Exchanged exchanged;
    exchanged.token = Secret::take(*token->string(), Secret::Memory::Ordinary);
    exchanged.scheme = exchanged.token.equals(serviceAccountToken) ? "JWT" : "Bearer";
    if (const Json* authentication = json->find("authentication"))
        exchanged.expiresAt = timeAt(*authentication, "expiresAt");
    return exchanged;
}

std::optional<std::string> cookieFrom(std::string_view setCookieHeaders, std::string_view name)
{
    while (!setCookieHeaders.empty()) {
        const auto end = setCookieHeaders.find('\n');
        std::string_view line = setCookieHeaders.substr(0, end);
        setCookieHeaders.remove_prefix(end == std::string_view::npos ? setCookieHeaders.size() : end + 1);
        line = line.substr(0, line.find(';'));
        const auto equals = line.find('=');
        if (equals == std::string_view::npos)
            continue;
        while (line.starts_with(' '))
            line.remove_prefix(1);
        const auto at = line.find('=');
        if (line.substr(0, at) == name && at + 1 < line.size())
            return std::string(line.substr(at + 1));
    }
    return {};
}

Result<> checkJwt(const Secret& token, WallTime now)
{
    const auto unsuitable = [](std::string why) { return Error(ErrorCode::TokenUnsuitable, why).with("why", std::move(why)); };
    const auto jwt = token.revealText([](std::string_view text) { return jose::parseJwt(text, jose::kInspectorLimits); });
    if (!jwt)
        return unsuitable("it is not a JWT, and Flipt's JWT method takes nothing else. Serve the ID token instead (serve.token = \"id\"), or ask for an audience that gives a JWT");
    static constexpr std::array<std::string_view, 5> accepted { "RS256", "RS512", "ES256", "ES512", "EdDSA" };
    const std::string algorithm = jwt->jws.header.stringAt("alg").value_or("");
    if (std::ranges::find(accepted, algorithm) == accepted.end())
        return unsuitable("it is signed with " + (algorithm.empty() ? "nothing" : algorithm) + ", and Flipt takes only RS256, RS512, ES256, ES512 and EdDSA");
    bool hasTime = false;
    for (const std::string_view claim : { "exp", "nbf", "iat" }) {
        const auto time = jose::numericDateAt(jwt->claims, claim);
        if (!time)
            return unsuitable("its claim " + std::string(claim) + " is no time");
        hasTime = hasTime || time->has_value();
        if (claim == "exp" && *time && **time <= now)
            return unsuitable("it has expired");
    }
    if (!hasTime)
        return unsuitable("it has none of exp, nbf and iat, and Flipt wants one of them");
    return {};
}

Error refusal(int status, std::string_view body)
{
    if (status == 429)
        return { ErrorCode::RateLimited, "status 429" };
    if (status != 401 && status != 403)
        return { status >= 500 ? ErrorCode::ServerError : ErrorCode::ResponseInvalid, "status " + std::to_string(status) };
    const auto json = codec::parseJson(body);
    const std::string message = json ? json->stringAt("message").value_or("") : std::string();
    Error error(ErrorCode::TokenRejected, "status " + std::to_string(status));
    error.serverMessage = codec::sanitizeForDisplay(message, 200);
    struct Rule
    {
        std::string_view word;
        std::string_view why;
    };
    static constexpr std::array rules {
        Rule { "email", "its rule for e-mail addresses (email_matches) does not fit" },
        Rule { "organization", "the account is in none of the allowed organisations" },
        Rule { "team", "the account is in none of the allowed teams" },
    };
    const std::string lower = codec::toLowerAscii(message);
    for (const Rule& rule : rules) {
        if (lower.find(rule.word) != std::string::npos) {
            error.code = ErrorCode::IdentityRefused;
            error.with("why", std::string(rule.why));
            break;
        }
    }
    return error;
}

} // namespace warder::core::flipt

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session_record.h"

#include "base/check.h"
#include "base/log.h"
#include "codec/url.h"
#include "core/flipt_api.h"
#include "core/flyte_metadata.h"
#include "core/github_api.h"
#include "core/token_source.h"

#include <algorithm>

namespace warder::core {

using codec::Json;
using std::chrono::seconds;

namespace {

Json timeJson(WallTime time)
{
    return std::int64_t { time.time_since_epoch().count() };
}

Json timeJson(const std::optional<WallTime>& time)
{
    return time ? timeJson(*time) : Json();
}

std::optional<WallTime> timeAt(const Json& json, std::string_view name)
{
    if (const auto value = json.integerAt(name))
        return WallTime(seconds(*value));
    return {};
}

Json lifeJson(const TokenLife& life)
{
    return Json::object({ { "obtained_at", timeJson(life.obtainedAt) }, { "expires_at", timeJson(life.expiresAt) } });
}

// With the expiry on the boot clock, in nanoseconds, and the boot that it is of.
Json lifeJson(const TokenLife& life, const Clock& clock)
{
    Json json = lifeJson(life);
    if (const std::string boot = clock.bootId(); life.bootExpiresAt && !boot.empty())
        json.set("boot_id", boot).set("boot_expires_at", std::int64_t { life.bootExpiresAt->time_since_epoch().count() });
    return json;
}

std::optional<TokenLife> lifeFrom(const Json& json)
{
    const auto obtained = timeAt(json, "obtained_at");
    if (!obtained)
        return {};
    return TokenLife { *obtained, timeAt(json, "expires_at"), {} };
}

// Completes a life that was read from disk by what is known now.
void resume(TokenLife& life, const Json& json, const Secret& token, const Clock& clock)
{
    const WallTime now = clock.now();
    const BootTime bootNow = clock.bootNow();
    if (!life.expiresAt)
        life.expiresAt = expiryIn(token);
    if (!life.expiresAt)
        return;
    const std::string boot = clock.bootId();
    const auto bootExpiresAt = json.integerAt("boot_expires_at");
    if (bootExpiresAt && !boot.empty() && json.stringAt("boot_id") == boot)
        life.bootExpiresAt = BootTime(BootTime::duration(*bootExpiresAt));
    else if (now < life.obtainedAt)
        life.bootExpiresAt = bootNow;
    else
        life.bootExpiresAt = bootTimeAfter(bootNow, *life.expiresAt - now);
}

} // namespace

std::string tlsBinding(const HttpSettings& http)
{
    return concat("ca=", http.identity.caFile, ";certificate=", http.identity.clientCertificate,
                  http.identity.insecureSkipVerify ? ";skip-verify" : "", http.allowHttp ? ";http" : "");
}

Result<SessionBinding> bindingFor(const Profile& profile, const std::string& issuer, const std::string& tokenEndpoint)
{
    const auto url = codec::parseUrl(tokenEndpoint);
    if (!url)
        return Error { ErrorCode::InvalidAddress, "token endpoint" };
    return SessionBinding { issuer, profile.oauth.clientId, url->origin(), serviceOrigins(profile), tlsBinding(profile.http) };
}

SessionBinding bindingWithoutOauth(const Profile& profile)
{
    return { {}, profile.oauth.clientId, {}, serviceOrigins(profile), tlsBinding(profile.http) };
}

namespace {

// Whatever else a profile names beside its issuer: the refresh token and the client's secret go to the revocation endpoint, the
// access token to the userinfo endpoint, the metadata names them all, and the keys decide whose ID token is believed. An edit
// after the sign-in must not move one of them unseen.
std::string namedEndpoints(const Profile& profile)
{
    if (!profile.usesOauth())
        return {};
    const OauthSettings& oauth = profile.oauth;
    std::string text;
    for (const auto& [name, url] : { std::pair("metadata", &oauth.metadataUrl), std::pair("token", &oauth.tokenEndpoint),
                                     std::pair("revocation", &oauth.revocationEndpoint), std::pair("userinfo", &oauth.userinfoEndpoint),
                                     std::pair("end_session", &oauth.endSessionEndpoint), std::pair("jwks", &oauth.jwksUri) }) {
        if (!url->empty())
            text += std::string(" ") + name + "=" + *url;
    }
    // Where TLS does not keep it out, a proxy reads everything.
    const HttpSettings& http = profile.http;
    if (!http.identity.proxy.empty() && (http.allowHttp || http.identity.insecureSkipVerify))
        text += " proxy=" + http.identity.proxy;
    return text;
}

} // namespace

std::string serviceOrigins(const Profile& profile)
{
    const auto originOf = [](const std::string& address) {
        const auto url = codec::parseUrl(address);
        return url ? url->origin() : std::string();
    };
    switch (profile.kind) {
    case ProfileKind::Flyte:
        return originOf(flyte::httpBase(profile).value_or("")) + namedEndpoints(profile);
    case ProfileKind::Github:
        return originOf(github::apiBase(profile).value_or("")) + namedEndpoints(profile);
    case ProfileKind::Flipt:
        return originOf(flipt::apiUrl(profile, "")) + namedEndpoints(profile);
    case ProfileKind::Kubernetes:
        return originOf(profile.kubernetes.exchangeUrl) + namedEndpoints(profile);
    case ProfileKind::WebSession:
        return originOf(profile.webSession.url) + " " + originOf(profile.webSession.probeUrl);
    case ProfileKind::Oidc:
    case ProfileKind::Oauth2:
        return namedEndpoints(profile);
    case ProfileKind::Static:
    case ProfileKind::Command:
        return {};
    }
    WARDER_UNREACHABLE();
}

std::string TokenSpec::cacheName() const
{
    if (!isNarrow())
        return {};
    Json json = Json::object();
    json.set("scopes", scopes).set("audience", audience).set("resources", resources);
    return sha256Hex(json.dump()).substr(0, 32);
}

CachedToken CachedToken::clone() const
{
    return { token.clone(), type, life, scopes, spec };
}

Json SessionRecord::toJson() const
{
    Json json = Json::object();
    json.set("v", 1)
        .set("issuer", binding.issuer)
        .set("client_id", binding.clientId)
        .set("token_origin", binding.tokenOrigin)
        .set("service", binding.service)
        .set("tls", binding.tls)
        .set("sub", subject)
        .set("claims", idClaims)
        .set("alg", idTokenAlg)
        .set("kid", idTokenKeyId)
        .set("userinfo", userinfo)
        .set("asked", scopesAsked)
        .set("granted", scopesGranted)
        .set("flow", nameOf(flow))
        .set("refresh", hasRefreshToken)
        .set("rotates", rotates)
        .set("signed_in_at", timeJson(signedInAt))
        .set("refreshed_at", timeJson(refreshedAt))
        .set("refresh_life", refreshLife ? lifeJson(*refreshLife) : Json())
        .set("ended", ended)
        .set("quarantine", quarantine);
    return json;
}

std::optional<SessionRecord> SessionRecord::fromJson(const Json& json)
{
    const auto signedInAt = timeAt(json, "signed_in_at");
    const auto flow = flowKindFrom(json.stringAt("flow").value_or(""));
    if (json.integerAt("v") != 1 || !signedInAt || !flow)
        return {};
    SessionRecord record;
    record.binding = { json.stringAt("issuer").value_or(""), json.stringAt("client_id").value_or(""),
                       json.stringAt("token_origin").value_or(""), json.stringAt("service").value_or(""), json.stringAt("tls").value_or("") };
    record.subject = json.stringAt("sub").value_or("");
    if (const Json* claims = json.find("claims"))
        record.idClaims = *claims;
    record.idTokenAlg = json.stringAt("alg").value_or("");
    record.idTokenKeyId = json.stringAt("kid").value_or("");
    if (const Json* userinfo = json.find("userinfo"))
        record.userinfo = *userinfo;
    record.scopesAsked = json.stringsAt("asked").value_or(std::vector<std::string> {});
    record.scopesGranted = json.stringsAt("granted").value_or(std::vector<std::string> {});
    record.flow = *flow;
    record.hasRefreshToken = json.booleanAt("refresh").value_or(false);
    record.rotates = json.booleanAt("rotates").value_or(false);
    record.signedInAt = *signedInAt;
    record.refreshedAt = timeAt(json, "refreshed_at");
    if (const Json* life = json.find("refresh_life"))
        record.refreshLife = lifeFrom(*life);
    record.ended = json.stringAt("ended").value_or("");
    record.quarantine = json.stringAt("quarantine").value_or("");
    return record;
}

Json RefreshIntent::toJson() const
{
    return Json::object({ { "sha256", refreshTokenSha256 }, { "at", timeJson(at) }, { "attempt", attempt }, { "sent", isSent } });
}

std::optional<RefreshIntent> RefreshIntent::fromJson(const Json& json)
{
    const auto hash = json.stringAt("sha256");
    const auto at = timeAt(json, "at");
    const auto attempt = json.integerAt("attempt");
    if (!hash || !at || !attempt)
        return {};
    // One without the word is from a version that counted every intent as sent.
    return RefreshIntent { *hash, *at, *attempt > 1 ? 2 : 1, json.booleanAt("sent").value_or(true) };
}

Secret sealable(const Json& json)
{
    std::string text = json.dump();
    return Secret::take(text, Secret::Memory::Ordinary);
}

std::optional<Json> jsonFrom(const Secret& value)
{
    return value.revealText([](std::string_view text) {
        return codec::parseJson(text, { .maxBytes = 1024 * 1024, .maxDepth = 16 });
    });
}

Secret sealable(const CachedToken& token, const Clock& clock)
{
    Json json = Json::object();
    json.set("v", 1)
        .set("type", token.type)
        .set("life", lifeJson(token.life, clock))
        .set("scopes", token.scopes)
        .set("kind", nameOf(token.spec.kind))
        .set("spec_scopes", token.spec.scopes)
        .set("spec_audience", token.spec.audience)
        .set("spec_resources", token.spec.resources)
        .set("token", token.token.copyToInsecureString());
    Secret sealed = sealable(json);
    wipe(*json.find("token")->string());
    return sealed;
}

std::optional<CachedToken> cachedTokenFrom(const Secret& value, const Clock& clock)
{
    auto json = jsonFrom(value);
    if (!json || json->integerAt("v") != 1)
        return {};
    Json* token = json->find("token");
    const Json* life = json->find("life");
    const auto kind = tokenKindFrom(json->stringAt("kind").value_or(""));
    if (!token || !token->string() || !life || !kind)
        return {};
    const auto parsedLife = lifeFrom(*life);
    if (!parsedLife)
        return {};
    CachedToken cached;
    cached.token = Secret::take(*token->string(), Secret::Memory::Ordinary);
    cached.type = json->stringAt("type").value_or("Bearer");
    cached.life = *parsedLife;
    resume(cached.life, *life, cached.token, clock);
    cached.scopes = json->stringsAt("scopes").value_or(std::vector<std::string> {});
    cached.spec = { *kind, json->stringsAt("spec_scopes").value_or(std::vector<std::string> {}),
                    json->stringAt("spec_audience").value_or(""),
                    json->stringsAt("spec_resources").value_or(std::vector<std::string> {}) };
    return cached;
}

} // namespace warder::core

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "conformance/modules.h"

#include "codec/base64url.h"
#include "jose/digest.h"

#include <algorithm>

namespace warder::conformance {

using core::RedirectVerdict;
using jose::KeyKind;
using std::chrono::seconds;

namespace {

using Run = std::function<std::string(RelyingParty&)>;

Json without(const Json& object, std::string_view member)
{
    Json rest = Json::object();
    for (const auto& [name, value] : *object.members()) {
        if (name != member)
            rest.set(name, value);
    }
    return rest;
}

void append(Json& object, std::string_view member, std::string_view text)
{
    object.set(member, object.stringAt(member).value_or("") + std::string(text));
}

// --- What a module comes to -------------------------------------------------------------------------------------------------

std::string accepted(RelyingParty& party)
{
    if (!party.failure().empty())
        return "refused: " + party.failure();
    return party.isSignedIn() ? std::string() : "not signed in";
}

// A negative row passes only if the bad answer was refused, the reason shown, and nothing stored or asked for afterwards.
std::string refused(RelyingParty& party, ErrorCode code)
{
    const std::string reason = party.failure();
    if (reason.empty())
        return "accepted";
    if (reason != reasonOf(code))
        return "refused for another reason: " + reason;
    if (party.provider.requests("/userinfo") > 0)
        return "userinfo was requested";
    if (!party.hasStoredNothing())
        return "something was stored";
    return party.token() ? "a token is served" : std::string();
}

Run accepts(std::function<void(RelyingParty&)> change = {})
{
    return [change = std::move(change)](RelyingParty& party) {
        if (change)
            change(party);
        party.start();
        party.signIn();
        return accepted(party);
    };
}

Run refuses(ErrorCode code, std::function<void(RelyingParty&)> change)
{
    return [code, change = std::move(change)](RelyingParty& party) {
        change(party);
        party.start();
        party.signIn();
        return refused(party, code);
    };
}

Run refusesClaims(ErrorCode code, std::function<void(Json&)> change)
{
    return refuses(code, [change = std::move(change)](RelyingParty& party) { party.provider.onClaims = change; });
}

void setOauth(RelyingParty& party, std::string_view key, Json value)
{
    party.document.find("oauth")->set(key, std::move(value));
}

void useAlgorithm(RelyingParty& party, jose::Algorithm algorithm)
{
    party.provider.algorithm = algorithm;
    setOauth(party, "id_token_alg", Json(jose::nameOf(algorithm)));
}

std::string corrupted(std::string jwt)
{
    // The first character of the signature: the last one may be about bits that are not there.
    char& c = jwt[jwt.rfind('.') + 1];
    c = c == 'A' ? 'B' : 'A';
    return jwt;
}

std::string unsignedJwt(const Json& claims)
{
    return codec::base64UrlEncode(R"({"alg":"none"})") + "." + codec::base64UrlEncode(claims.dump()) + ".";
}

void useAccessTokenHash(RelyingParty& party, std::string_view suffix)
{
    // Whose token it is, the provider counts: the first one is at-1.
    party.provider.onClaims = [suffix](Json& claims) {
        claims.set("at_hash", codec::base64UrlEncode(jose::digestFor(jose::Algorithm::Rs256, "at-1").substr(0, 16)) + std::string(suffix));
    };
}

// A key set without key ids, with as many keys of each kind.
Json keysWithoutIds(const MisbehavingProvider& provider, int ofEach)
{
    Json keys = Json::array();
    for (const KeyKind kind : { KeyKind::Rsa, KeyKind::P256, KeyKind::Ed25519 }) {
        for (int i = 1; i < ofEach; ++i)
            keys.append(jose::SigningKey::generate(kind == KeyKind::Rsa ? KeyKind::P256 : kind).publicJwk(""));
        if (kind == KeyKind::Rsa && ofEach > 1) {
            keys.append(jose::SigningKey::generate(KeyKind::Rsa).publicJwk(""));
            keys.append(jose::SigningKey::generate(KeyKind::Rsa).publicJwk(""));
        }
        keys.append(provider.key(kind).publicJwk(""));
    }
    return Json::object({ { "keys", keys } });
}

// Signed without a key id.
std::string signedWithoutId(const MisbehavingProvider& provider, const Json& claims)
{
    return *jose::signJwt(provider.key(jose::keyKindFor(provider.algorithm)), provider.algorithm, "", claims);
}

// --- Refresh ------------------------------------------------------------------------------------------------------------------

std::string refreshes(RelyingParty& party)
{
    party.start();
    party.signIn();
    if (const auto problem = accepted(party); !problem.empty())
        return problem;
    party.resourceRefuses("at-1");
    if (party.token() != "at-2")
        return "the new access token is not served";
    const auto& body = party.provider.last("/token")->body;
    if (body.find("refresh_token=rt-1") == std::string::npos)
        return "the refresh token was not used";
    if (body.find("offline_access") != std::string::npos)
        return "the refresh asks for offline_access";
    if (party.ports.secrets.value(ProfileId { "one" }, core::RecordKind::RefreshToken) != "rt-2")
        return "the rotated refresh token is not stored";
    return {};
}

Run refusesRefresh(ErrorCode code, std::function<void(Json&)> change)
{
    return [code, change = std::move(change)](RelyingParty& party) {
        party.start();
        party.signIn();
        if (const auto problem = accepted(party); !problem.empty())
            return problem;
        const int userinfo = party.provider.requests("/userinfo");
        party.provider.onClaims = change;
        party.resourceRefuses("at-1");
        if (party.token())
            return std::string("a token is served");
        const auto* blocked = std::get_if<core::Blocked>(&party.session().state());
        if (!blocked || blocked->reason.code != code)
            return std::string("the reason is not shown");
        if (party.provider.requests("/userinfo") != userinfo)
            return std::string("userinfo was requested");
        if (party.ports.secrets.value(ProfileId { "one" }, core::RecordKind::AccessToken).value_or("").find("at-2") != std::string::npos)
            return std::string("the access token is stored");
        // The old refresh token is gone: the new one is kept, and used by nobody.
        if (party.ports.secrets.value(ProfileId { "one" }, core::RecordKind::RefreshToken) != "rt-2")
            return std::string("the rotated refresh token is lost");
        const int tokens = party.provider.requests("/token");
        party.ports.time.advance(std::chrono::hours(1));
        return party.provider.requests("/token") == tokens ? std::string() : "the session goes on";
    };
}

// --- The answer of the browser --------------------------------------------------------------------------------------------------

// An answer that is not this flow's changes nothing: the flow goes on until its time is over.
Run ignoresAnswer(std::function<std::string(const RelyingParty&)> answer)
{
    return [answer = std::move(answer)](RelyingParty& party) {
        party.start();
        party.openBrowser();
        if (party.comeBack(answer(party)) != RedirectVerdict::NotOurs)
            return std::string("the answer is taken");
        party.ports.time.advance(std::chrono::minutes(11));
        if (party.provider.requests("/token") > 0)
            return std::string("a token was requested");
        return refused(party, ErrorCode::SigninTimedOut);
    };
}

Run refusesAnswer(ErrorCode code, std::function<std::string(const RelyingParty&)> answer, bool promisesIss)
{
    return [code, answer = std::move(answer), promisesIss](RelyingParty& party) {
        if (promisesIss)
            party.provider.onMetadata = [](Json& metadata) { metadata.set("authorization_response_iss_parameter_supported", true); };
        party.start();
        party.openBrowser();
        (void)party.comeBack(answer(party));
        if (party.provider.requests("/token") > 0)
            return std::string("a token was requested");
        return refused(party, code);
    };
}

// --- The device flow --------------------------------------------------------------------------------------------------------------

core::HttpResponse oauthError(const std::string& code)
{
    return test::FakeHttpTransport::json("{\"error\":\"" + code + "\"}", 400);
}

Run stopsPolling(const std::string& error, ErrorCode code)
{
    return [error, code](RelyingParty& party) {
        party.provider.onDevicePoll = [error](int poll) -> std::optional<core::HttpResponse> { return oauthError(poll < 3 ? "authorization_pending" : error); };
        party.start();
        party.signInByDevice(std::chrono::minutes(5));
        if (party.provider.polls().size() != 3)
            return std::string("polling goes on, or has ended too early");
        return refused(party, code);
    };
}

Run signsInByDevice(std::function<void(RelyingParty&)> change)
{
    return [change = std::move(change)](RelyingParty& party) {
        change(party);
        party.start();
        party.signInByDevice(std::chrono::minutes(5));
        return accepted(party);
    };
}

std::string keepsSlowDown(RelyingParty& party)
{
    party.provider.onDevicePoll = [](int poll) -> std::optional<core::HttpResponse> {
        if (poll == 2)
            return oauthError("slow_down");
        return poll < 5 ? std::optional(oauthError("authorization_pending")) : std::nullopt;
    };
    party.start();
    party.signInByDevice(std::chrono::minutes(5));
    const auto polls = party.provider.polls();
    if (polls.size() != 5)
        return "not five polls";
    for (std::size_t i = 1; i < polls.size(); ++i) {
        if (polls[i] - polls[i - 1] < (i >= 2 ? seconds(10) : seconds(5)))
            return "a poll came too early";
    }
    return accepted(party);
}

std::string respectsInterval(RelyingParty& party)
{
    const BootTime begin = party.ports.time.bootNow();
    party.provider.onDeviceAuthorization = [](Json& response) { response.set("interval", 31); };
    party.provider.onDevicePoll = [](int poll) { return poll < 4 ? std::optional(oauthError("authorization_pending")) : std::nullopt; };
    party.start();
    party.signInByDevice(std::chrono::minutes(5));
    BootTime before = begin;
    for (const BootTime poll : party.provider.polls()) {
        if (poll - before < seconds(31))
            return "a poll came too early";
        before = poll;
    }
    return accepted(party);
}

// --- Several logins -----------------------------------------------------------------------------------------------------------------

std::string acceptsRotatedKeys(RelyingParty& party, bool isJustBeforeSigning)
{
    party.start();
    party.signIn();
    if (const auto problem = accepted(party); !problem.empty())
        return problem;
    party.ports.time.advance(seconds(120));
    if (isJustBeforeSigning) {
        party.provider.beforeSigning = [&party] {
            party.provider.rotateKeys();
            party.provider.beforeSigning = nullptr;
        };
    } else {
        party.provider.rotateKeys();
    }
    party.signIn();
    if (party.provider.requests("/jwks") < 2)
        return "the keys were not fetched again";
    if (party.provider.requests("/userinfo") < 2)
        return "no second userinfo request";
    return accepted(party);
}

std::string refreshesTwice(RelyingParty& party)
{
    party.start();
    party.signIn();
    if (const auto problem = accepted(party); !problem.empty())
        return problem;
    // The resource refuses until the refresh grant was used twice. Between two refusals in a row the person is told why, for a
    // minute: no server is asked in a loop.
    party.resourceRefuses("at-1");
    if (party.token() != "at-2")
        return "no second token";
    party.resourceRefuses("at-2");
    if (party.token())
        return "a third token at once";
    party.ports.time.advance(seconds(61));
    if (party.token() != "at-3")
        return "no third token";
    return party.provider.last("/token")->body.find("refresh_token=rt-2") != std::string::npos ? std::string() : "the rotated token was not used";
}

std::string dropsUserinfoOfSomebodyElse(RelyingParty& party)
{
    party.provider.onUserinfo = [](Json& userinfo) { append(userinfo, "sub", "invalid"); };
    party.start();
    party.signIn();
    if (const auto problem = accepted(party); !problem.empty())
        return problem;
    return party.session().record()->userinfo.isNull() ? std::string() : "its claims are used";
}

std::string usesDiscoveredKeys(RelyingParty& party)
{
    party.provider.jwksPath = "/jwks-qwertzuiop";
    party.start();
    party.signIn();
    if (const auto problem = accepted(party); !problem.empty())
        return problem;
    return party.provider.isBefore("/jwks-qwertzuiop", "/userinfo") ? std::string() : "the keys came after userinfo";
}

std::string neverOpensTheBrowser(RelyingParty& party)
{
    party.provider.onMetadata = [](Json& metadata) { append(metadata, "issuer", "INVALID"); };
    party.start();
    party.signIn();
    if (!party.ports.browsers.opened.empty())
        return "the browser was opened";
    return refused(party, ErrorCode::DiscoveryIssuerMismatch);
}

std::string usesBasic(RelyingParty& party)
{
    party.document.find("oauth")->set("client_auth", Json());
    party.document.set("oauth", without(*party.document.find("oauth"), "client_auth"));
    party.provider.onMetadata = [](Json& metadata) { metadata.set("token_endpoint_auth_methods_supported", Json::array({ Json("client_secret_basic") })); };
    party.ports.secrets.put(ProfileId { "one" }, core::RecordKind::ClientSecret, "s3cret /+");
    party.start();
    party.signIn();
    if (const auto problem = accepted(party); !problem.empty())
        return problem;
    const auto* request = party.provider.last("/token");
    const bool isBasic = std::ranges::any_of(request->headers, [](const core::HttpHeader& header) {
        return header.name == "Authorization" && header.value == "Basic " + codec::base64Encode("client:s3cret+%2F%2B");
    });
    return isBasic && request->body.find("client_secret") == std::string::npos ? std::string() : "not by Basic alone";
}

std::string presentsTheTokenInTheHeader(RelyingParty& party)
{
    party.start();
    party.signIn();
    const auto* request = party.provider.last("/userinfo");
    const bool isBearer = request && std::ranges::any_of(request->headers, [](const core::HttpHeader& header) {
        return header.name == "Authorization" && header.value == "Bearer at-1";
    });
    return isBearer ? accepted(party) : "not in the Authorization header";
}

std::string sendsNonce(RelyingParty& party)
{
    party.start();
    party.openBrowser();
    const std::string nonce = party.authorizationParameter("nonce");
    if (nonce.size() < 22 || nonce == party.authorizationParameter("state"))
        return "no nonce of its own";
    (void)party.comeBack(party.goodAnswer());
    return accepted(party);
}

std::string requestsClaimsByScope(RelyingParty& party)
{
    party.start();
    party.signIn();
    if (party.authorizationParameter("scope") != "openid offline_access profile email")
        return "the scopes are not requested";
    if (const auto problem = accepted(party); !problem.empty())
        return problem;
    return party.session().record()->userinfo.stringAt("email") == "ada@op.example" ? std::string() : "the claims are not shown";
}

std::string ignoresAggregatedClaims(RelyingParty& party)
{
    party.provider.onUserinfo = [&party](Json& userinfo) {
        userinfo.set("_claim_names", Json::object({ { "sub", "src1" }, { "email", "src1" } }));
        userinfo.set("_claim_sources", Json::object({ { "src1", Json::object({ { "JWT", party.provider.sign(Json::object({ { "sub", "eve" }, { "email", "eve@evil.example" } })) } }) } }));
    };
    party.start();
    party.signIn();
    if (const auto problem = accepted(party); !problem.empty())
        return problem;
    const auto& record = *party.session().record();
    return record.subject == "ada" && record.userinfo.stringAt("email") != "eve@evil.example" ? std::string() : "an embedded claim is trusted";
}

std::string logsOut(RelyingParty& party)
{
    party.start();
    party.signIn();
    if (const auto problem = accepted(party); !problem.empty())
        return problem;
    const auto call = party.manager.signOut(party.session(), false, [](const Result<core::SignoutReport>&) { });
    party.ports.time.settle();
    const auto& opened = party.ports.browsers.opened;
    if (opened.empty() || !opened.back().starts_with(std::string(kIssuer) + "/end_session?"))
        return "the end session page was not opened";
    if (opened.back().find("client_id=client") == std::string::npos || opened.back().find("id_token_hint") != std::string::npos)
        return "not with the client id alone";
    return party.hasStoredNothing() ? std::string() : "something is still stored";
}

Module notApplicable(std::string_view row, std::string_view name, std::string_view reason)
{
    return { row, name, {}, reason };
}

} // namespace

std::vector<Module> modules()
{
    constexpr auto kJwtRefused = ErrorCode::JwtAlgorithmRefused;
    const auto remove = [](std::string_view claim) { return [claim](Json& claims) { claims = without(claims, claim); }; };
    const auto change = [](std::string_view claim) { return [claim](Json& claims) { append(claims, claim, "1"); }; };
    const auto idToken = [](std::function<std::string(MisbehavingProvider&, const Json&)> make) {
        return [make = std::move(make)](RelyingParty& party) {
            party.provider.makeIdToken = [&party, make](const Json& claims) { return make(party.provider, claims); };
        };
    };
    const auto tokens = [](std::function<void(Json&)> change_) { return [change_ = std::move(change_)](RelyingParty& party) { party.provider.onTokens = change_; }; };
    const auto none = idToken([](MisbehavingProvider&, const Json& claims) { return unsignedJwt(claims); });
    const auto badSignature = [idToken](jose::Algorithm algorithm) {
        return [idToken, algorithm](RelyingParty& party) {
            useAlgorithm(party, algorithm);
            idToken([](MisbehavingProvider& provider, const Json& claims) { return corrupted(provider.sign(claims)); })(party);
        };
    };
    const auto goodAnswer = [](const RelyingParty& party) { return party.goodAnswer(); };

    return {
        // Basic plan
        { "B1", "oidcc-client-test", accepts() },
        { "B2", "oidcc-client-test-invalid-iss", refusesClaims(ErrorCode::IdTokenIssuerMismatch, change("iss")) },
        { "B3", "oidcc-client-test-missing-sub", refusesClaims(ErrorCode::IdTokenClaimMissing, remove("sub")) },
        { "B4", "oidcc-client-test-invalid-aud", refusesClaims(ErrorCode::IdTokenAudienceMismatch, change("aud")) },
        { "B5", "oidcc-client-test-missing-iat", refusesClaims(ErrorCode::IdTokenClaimMissing, remove("iat")) },
        { "B6", "oidcc-client-test-kid-absent-single-jwks", accepts([idToken](RelyingParty& party) {
             party.provider.jwks = keysWithoutIds(party.provider, 1);
             idToken([](MisbehavingProvider& provider, const Json& claims) { return signedWithoutId(provider, claims); })(party);
         }) },
        { "B7", "oidcc-client-test-kid-absent-multiple-jwks", accepts([idToken](RelyingParty& party) {
             party.provider.jwks = keysWithoutIds(party.provider, 3);
             idToken([](MisbehavingProvider& provider, const Json& claims) { return signedWithoutId(provider, claims); })(party);
         }) },
        { "B8", "oidcc-client-test-idtoken-sig-rs256", accepts([](RelyingParty& party) { useAlgorithm(party, jose::Algorithm::Rs256); }) },
        { "B9", "oidcc-client-test-idtoken-sig-none", refuses(kJwtRefused, none) },
        { "B10", "oidcc-client-test-invalid-sig-rs256", refuses(ErrorCode::JwtSignatureInvalid, badSignature(jose::Algorithm::Rs256)) },
        { "B11", "oidcc-client-test-userinfo-invalid-sub", dropsUserinfoOfSomebodyElse },
        { "B12", "oidcc-client-test-nonce-invalid", refusesClaims(ErrorCode::IdTokenNonceMismatch, change("nonce")) },
        { "B13", "oidcc-client-test-scope-userinfo-claims", requestsClaimsByScope },
        { "B14", "oidcc-client-test-client-secret-basic", usesBasic },
        // Comprehensive plan
        { "C1", "oidcc-client-test-missing-aud", refusesClaims(ErrorCode::IdTokenClaimMissing, remove("aud")) },
        { "C2", "oidcc-client-test-invalid-sig-hs256", refuses(kJwtRefused, idToken([](MisbehavingProvider&, const Json& claims) {
             return codec::base64UrlEncode(R"({"alg":"HS256","typ":"JWT"})") + "." + codec::base64UrlEncode(claims.dump()) + "." + codec::base64UrlEncode(std::string(32, 'x'));
         })) },
        { "C3", "oidcc-client-test-invalid-sig-es256", refuses(ErrorCode::JwtSignatureInvalid, badSignature(jose::Algorithm::Es256)) },
        { "C4", "oidcc-client-test-userinfo-bearer-header", presentsTheTokenInTheHeader },
        notApplicable("C5", "oidcc-client-test-userinfo-bearer-body", "tokens go in the Authorization header alone"),
        notApplicable("C6", "oidcc-client-test-userinfo-signed", "signed userinfo is not requested; such an answer is dropped"),
        { "C7", "oidcc-client-test-aggregated-claims", ignoresAggregatedClaims },
        notApplicable("C8", "oidcc-client-test-distributed-claims", "claims are not fetched from addresses in an answer"),
        notApplicable("C9", "oidcc-client-test-mtls-endpoint-aliases", "no client authentication by certificate yet"),
        { "C10", "oidcc-client-test-nonce-unless-code-flow", sendsNonce },
        { "C11", "oidcc-client-test-missing-athash", accepts() },
        { "C11", "oidcc-client-test-valid-athash", accepts([](RelyingParty& party) { useAccessTokenHash(party, ""); }) },
        { "C11", "oidcc-client-test-invalid-athash", refuses(ErrorCode::IdTokenHashMismatch, [](RelyingParty& party) { useAccessTokenHash(party, "1"); }) },
        notApplicable("C12", "oidcc-client-test-missing-chash", "no hybrid flow"),
        notApplicable("C12", "oidcc-client-test-invalid-chash", "no hybrid flow"),
        notApplicable("C13", "oidcc-client-test-form-post-error", "form_post is not requested; the listener answers POST with 405 (integration.platform.loopback_listener)"),
        notApplicable("C14", "oidcc-client-test-request-uri-signed-none", "no request_uri"),
        notApplicable("C14", "oidcc-client-test-request-uri-signed-rs256", "no request_uri"),
        // Config plan
        { "K1", "oidcc-client-test-discovery-openid-config", accepts() },
        { "K2", "oidcc-client-test-discovery-jwks-uri-keys", usesDiscoveredKeys },
        { "K3", "oidcc-client-test-discovery-issuer-mismatch", neverOpensTheBrowser },
        { "K4", "oidcc-client-test-idtoken-sig-none", refuses(kJwtRefused, none) },
        { "K5", "oidcc-client-test-signing-key-rotation-just-before-signing", [](RelyingParty& party) { return acceptsRotatedKeys(party, true); } },
        { "K6", "oidcc-client-test-signing-key-rotation", [](RelyingParty& party) { return acceptsRotatedKeys(party, false); } },
        // Refresh plan
        { "F1", "oidcc-client-test-refresh-token", refreshes },
        { "F2", "oidcc-client-test-refresh-token-invalid-issuer", refusesRefresh(ErrorCode::IdTokenIssuerMismatch, change("iss")) },
        { "F3", "oidcc-client-test-refresh-token-invalid-sub", refusesRefresh(ErrorCode::IdTokenSubjectChanged, change("sub")) },
        // Logout
        { "L1", "oidcc-client-test-rp-init-logout", logsOut },
        notApplicable("L2", "oidcc-client-test-rp-init-logout-other-state", "no post_logout_redirect_uri is sent: nothing comes back"),
        notApplicable("L3", "oidcc-client-test-rp-init-logout-no-state", "no post_logout_redirect_uri is sent: nothing comes back"),
        notApplicable("L4", "oidcc-client-test-rp-backchannel-rpinitlogout", "no public endpoint"),
        notApplicable("L5", "oidcc-client-test-session-management", "no iframes"),
        notApplicable("L6", "oidcc-client-test-3rd-party-init-login", "a sign-in begins here alone"),
        // FAPI 2.0 client
        notApplicable("P1", "fapi2-security-profile-final-client-test-happy-path", "no PAR and DPoP yet"),
        notApplicable("P2", "fapi2-security-profile-final-client-test-happy-path-no-dpop-nonce", "no PAR and DPoP yet"),
        { "P3", "fapi2-security-profile-final-client-test-invalid-iss", refusesClaims(ErrorCode::IdTokenIssuerMismatch, change("iss")) },
        { "P3", "fapi2-security-profile-final-client-test-invalid-missing-iss", refusesClaims(ErrorCode::IdTokenClaimMissing, remove("iss")) },
        { "P3", "fapi2-security-profile-final-client-test-invalid-aud", refusesClaims(ErrorCode::IdTokenAudienceMismatch, change("aud")) },
        { "P3", "fapi2-security-profile-final-client-test-invalid-missing-aud", refusesClaims(ErrorCode::IdTokenClaimMissing, remove("aud")) },
        { "P3", "fapi2-security-profile-final-client-test-invalid-missing-exp", refusesClaims(ErrorCode::IdTokenClaimMissing, remove("exp")) },
        { "P4", "fapi2-security-profile-final-client-test-invalid-secondary-aud",
          refusesClaims(ErrorCode::IdTokenAudienceMismatch, [](Json& claims) { claims.set("aud", Json::array({ Json("client"), Json("client1") })); }) },
        { "P5", "fapi2-security-profile-final-client-test-valid-aud-as-array",
          accepts([](RelyingParty& party) { party.provider.onClaims = [](Json& claims) { claims.set("aud", Json::array({ Json("client") })); }; }) },
        { "P6", "fapi2-security-profile-final-client-test-invalid-expired-exp",
          refusesClaims(ErrorCode::IdTokenExpired, [](Json& claims) { claims.set("exp", *claims.integerAt("iat") - 360); }) },
        { "P7", "fapi2-security-profile-final-client-test-invalid-nonce", refusesClaims(ErrorCode::IdTokenNonceMismatch, change("nonce")) },
        { "P7", "fapi2-security-profile-final-client-test-invalid-missing-nonce", refusesClaims(ErrorCode::IdTokenNonceMismatch, remove("nonce")) },
        { "P8", "fapi2-security-profile-final-client-test-invalid-null-alg", refuses(kJwtRefused, none) },
        { "P8", "fapi2-security-profile-final-client-test-invalid-alternate-alg", refuses(kJwtRefused, [idToken](RelyingParty& party) {
             useAlgorithm(party, jose::Algorithm::Es256);
             idToken([](MisbehavingProvider& provider, const Json& claims) {
                 return *jose::signJwt(provider.key(KeyKind::Rsa), jose::Algorithm::Rs256, provider.keyId(KeyKind::Rsa), claims);
             })(party);
         }) },
        { "P9", "fapi2-security-profile-final-client-test-invalid-authorization-response-iss",
          refusesAnswer(ErrorCode::CallbackIssuerMismatch, [](const RelyingParty& party) { return party.goodAnswer() + "&iss=https%3A%2F%2Fop.example%2Ftest1"; }, true) },
        { "P9", "fapi2-security-profile-final-client-test-invalid-authorization-response-iss-not-promised",
          refusesAnswer(ErrorCode::CallbackIssuerMismatch, [](const RelyingParty& party) { return party.goodAnswer() + "&iss=https%3A%2F%2Fop.example%2Ftest1"; }, false) },
        { "P10", "fapi2-security-profile-final-client-test-remove-authorization-response-iss", refusesAnswer(ErrorCode::CallbackIssuerMismatch, goodAnswer, true) },
        { "P11", "fapi2-security-profile-final-client-test-ensure-authorization-response-with-invalid-state-fails",
          ignoresAnswer([](const RelyingParty& party) { return party.goodAnswer() + "1"; }) },
        { "P11", "fapi2-security-profile-final-client-test-ensure-authorization-response-with-invalid-missing-state-fails",
          ignoresAnswer([](const RelyingParty&) { return "code=c0de"; }) },
        { "P12", "fapi2-security-profile-final-client-test-discovery-issuer-mismatch", neverOpensTheBrowser },
        { "P13", "fapi2-security-profile-final-client-test-token-type-case-insensitivity", accepts(tokens([](Json& response) { response.set("token_type", "bEARER"); })) },
        notApplicable("P14", "fapi2-security-profile-final-client-test-rs-dpop-auth-scheme-case-insensitivity", "no DPoP yet"),
        { "P15", "fapi2-security-profile-final-client-test-token-endpoint-response-without-expires_in",
          accepts(tokens([](Json& response) { response = without(response, "expires_in"); })) },
        { "P16", "fapi2-security-profile-final-client-refresh-token-test", refreshesTwice },
        notApplicable("P17", "fapi2-message-signing-client-test-ensure-jarm", "no JARM"),
        // FAPI 1 rows of extra value
        { "X1", "fapi1-advanced-final-client-test-iat-is-week-in-past",
          refusesClaims(ErrorCode::IdTokenClaimInvalid, [](Json& claims) { claims.set("iat", *claims.integerAt("iat") - 7 * 24 * 3600); }) },
        { "X2", "fapi1-advanced-final-client-test-no-scope-in-token-endpoint-response",
          accepts(tokens([](Json& response) { response = without(without(response, "scope"), "expires_in"); })) },
        { "X3", "fapi1-advanced-final-client-test-encrypted-idtoken-usingrsa15", refuses(ErrorCode::JwtMalformed, idToken([](MisbehavingProvider&, const Json&) {
             return codec::base64UrlEncode(R"({"alg":"RSA1_5","enc":"A128CBC-HS256"})") + ".a2V5.aXY.Y2lwaGVydGV4dA.dGFn";
         })) },
        // The device flow, after the CIBA modules
        { "V1", "fapi-ciba-id1-client-slow-down-test", keepsSlowDown },
        { "V2", "fapi-ciba-id1-client-respects-interval-test", respectsInterval },
        { "V3", "fapi-ciba-id1-client-invalid-access-denied-test", stopsPolling("access_denied", ErrorCode::AccessDenied) },
        { "V4", "fapi-ciba-id1-client-invalid-expired-token-test", stopsPolling("expired_token", ErrorCode::DeviceCodeExpired) },
        { "V5", "fapi-ciba-id1-client-invalid-missing-expiresin-test",
          [](RelyingParty& party) {
              party.provider.onDeviceAuthorization = [](Json& response) { response = without(response, "expires_in"); };
              party.start();
              party.signInByDevice(std::chrono::minutes(5));
              return party.provider.polls().empty() ? refused(party, ErrorCode::ResponseInvalid) : std::string("it polls");
          } },
        { "V6", "fapi-ciba-id1-client-no-scope-in-token-endpoint-response-test",
          signsInByDevice(tokens([](Json& response) { response = without(without(response, "scope"), "expires_in"); })) },
        { "V7", "fapi-ciba-id1-client-refresh-token-test",
          [](RelyingParty& party) {
              party.start();
              party.signInByDevice(seconds(30));
              if (auto problem = accepted(party); !problem.empty())
                  return problem;
              party.resourceRefuses("at-1");
              return party.token() == "at-2" ? std::string() : std::string("no refreshed token");
          } },
        // Dynamic registration
        notApplicable("D1", "oidcc-client-test-dynamic-registration", "no dynamic registration yet"),
        notApplicable("D2", "oidcc-client-test-discovery-webfinger-acct", "no WebFinger"),
        notApplicable("D2", "oidcc-client-test-discovery-webfinger-url", "no WebFinger"),
    };
}

} // namespace warder::conformance

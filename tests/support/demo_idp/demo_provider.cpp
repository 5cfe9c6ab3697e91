// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "support/demo_idp/demo_provider.h"

#include "base/secret.h"
#include "codec/base64url.h"
#include "codec/url.h"
#include "jose/digest.h"
#include "support/demo_idp/pages.h"

#include <algorithm>
#include <array>

namespace warder::demo {

using codec::Json;
using std::chrono::seconds;

namespace {

constexpr std::string_view kPublicClient = "warder-demo";
constexpr std::string_view kServiceClient = "warder-demo-service";
constexpr std::string_view kServiceSecret = "demo-secret";
constexpr std::string_view kDeviceGrant = "urn:ietf:params:oauth:grant-type:device_code";
constexpr std::array<std::string_view, 4> kScopes { "openid", "profile", "email", "offline_access" };
constexpr seconds kCodeLife { 60 };
constexpr seconds kIdTokenLife { 600 };
// RFC 8628 section 6.1: no vowels, so no words.
constexpr std::string_view kUserCodeLetters = "BCDFGHJKLMNPQRSTVWXZ";

HttpResponse json(int status, const Json& body)
{
    HttpResponse response;
    response.status = status;
    response.body = body.dump();
    return response;
}

// RFC 6749 section 5.2.
HttpResponse oauthError(int status, std::string_view error, std::string_view description = {})
{
    Json body = Json::object({ { "error", error } });
    if (!description.empty())
        body.set("error_description", description);
    return json(status, body);
}

HttpResponse bearerRefused()
{
    HttpResponse response = oauthError(401, "invalid_token", "The access token is not live.");
    response.headers.emplace_back("WWW-Authenticate", "Bearer realm=\"warder-demo\", error=\"invalid_token\"");
    return response;
}

std::string valueOf(const std::map<std::string, std::string>& form, const std::string& name)
{
    const auto found = form.find(name);
    return found == form.end() ? std::string() : found->second;
}

std::vector<std::string> words(std::string_view text)
{
    std::vector<std::string> found;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        if (end > 0)
            found.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return found;
}

std::string joined(const std::vector<std::string>& parts)
{
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : " ") + part;
    return text;
}

bool contains(const std::vector<std::string>& scopes, std::string_view scope)
{
    return std::ranges::find(scopes, scope) != scopes.end();
}

// RFC 8252 section 7.3: any port of a loopback address.
bool isLoopbackRedirect(const std::string& text)
{
    const auto url = codec::parseUrl(text);
    return url && url->isHttp() && url->isLoopback() && !url->hasFragment;
}

// A user code as the person may have typed it: case and separators do not count (RFC 8628 section 6.1).
std::string normalisedUserCode(std::string_view text)
{
    std::string letters;
    for (const char c : text) {
        const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        if (kUserCodeLetters.find(upper) != std::string_view::npos)
            letters += upper;
    }
    return letters.size() == 8 ? letters.substr(0, 4) + "-" + letters.substr(4) : std::string();
}

std::string newUserCode(Entropy& entropy)
{
    std::array<std::byte, 8> bytes {};
    entropy.fill(bytes);
    std::string code;
    for (const std::byte byte : bytes)
        code += kUserCodeLetters[std::to_integer<std::size_t>(byte) % kUserCodeLetters.size()];
    return normalisedUserCode(code);
}

Json identityClaims(const std::vector<std::string>& scopes)
{
    Json claims = Json::object();
    if (contains(scopes, "profile"))
        claims.set("name", "Ada Lovelace").set("preferred_username", "ada");
    if (contains(scopes, "email"))
        claims.set("email", "ada@example.com").set("email_verified", true);
    return claims;
}

std::int64_t toUnix(WallTime time)
{
    return time.time_since_epoch().count();
}

} // namespace

DemoProvider::DemoProvider(ProviderOptions options, Entropy& entropy, Now now)
    : m_options(options)
    , m_entropy(entropy)
    , m_now(std::move(now))
    , m_key(jose::SigningKey::generate(jose::KeyKind::P256))
    , m_keyId(randomToken(entropy, 8))
    , m_tokens(entropy)
{ }

HttpResponse DemoProvider::handle(const HttpRequest& request)
{
    // Only as the loopback address itself: a page elsewhere cannot reach us by a name of its own (DNS rebinding).
    if ("http://" + std::string(request.header("host")) != m_issuer)
        return messagePage(400, "Wrong address", "This provider answers at " + m_issuer + " alone.");
    if (request.path.starts_with("/control"))
        return control(request);
    m_entry = Json::object({ { "at", toUnix(m_now()) }, { "method", request.method }, { "path", request.path } });
    HttpResponse response = route(request);
    m_entry.set("status", response.status);
    m_log.append(std::move(m_entry));
    return response;
}

HttpResponse DemoProvider::route(const HttpRequest& request)
{
    struct Route
    {
        std::string_view method;
        std::string_view path;
        HttpResponse (*answer)(DemoProvider&, const HttpRequest&);
    };
    static constexpr std::array kRoutes {
        Route { "GET", "/.well-known/openid-configuration", [](DemoProvider& self, const HttpRequest&) { return self.discovery(); } },
        Route { "GET", "/.well-known/oauth-authorization-server", [](DemoProvider& self, const HttpRequest&) { return self.discovery(); } },
        Route { "GET", "/jwks", [](DemoProvider& self, const HttpRequest&) { return self.jwks(); } },
        Route { "GET", "/authorize", [](DemoProvider& self, const HttpRequest& r) { return self.authorize(r); } },
        Route { "POST", "/authorize", [](DemoProvider& self, const HttpRequest& r) { return self.decideAuthorization(r); } },
        Route { "POST", "/device_authorization", [](DemoProvider& self, const HttpRequest& r) { return self.authorizeDevice(r); } },
        Route { "GET", "/device",
                [](DemoProvider&, const HttpRequest& r) {
                    const auto query = parameters(r.query);
                    return devicePage(query ? valueOf(*query, "user_code") : std::string(),
                                      "Enter the code that the program shows. Do not enter one that somebody sent you.");
                } },
        Route { "POST", "/device", [](DemoProvider& self, const HttpRequest& r) { return self.decideDevice(r); } },
        Route { "POST", "/token", [](DemoProvider& self, const HttpRequest& r) { return self.token(r); } },
        Route { "GET", "/userinfo", [](DemoProvider& self, const HttpRequest& r) { return self.userinfo(r); } },
        Route { "POST", "/userinfo", [](DemoProvider& self, const HttpRequest& r) { return self.userinfo(r); } },
        Route { "GET", "/protected", [](DemoProvider& self, const HttpRequest& r) { return self.protectedResource(r); } },
        Route { "POST", "/revoke", [](DemoProvider& self, const HttpRequest& r) { return self.revoke(r); } },
        Route { "GET", "/end_session", [](DemoProvider& self, const HttpRequest& r) { return self.endSession(r); } },
    };
    bool pathKnown = false;
    for (const Route& route : kRoutes) {
        if (route.path != request.path)
            continue;
        if (route.method == request.method)
            return route.answer(*this, request);
        pathKnown = true;
    }
    return pathKnown ? messagePage(405, "Not like this", "This address wants another method.")
                     : messagePage(404, "Not here", "There is nothing at this address.");
}

// --- Metadata -------------------------------------------------------------------------------------------------------

HttpResponse DemoProvider::discovery()
{
    if (m_faults.strikes(Fault::Discovery500))
        return messagePage(500, "Broken", "The provider has a fault.");
    const std::string issuer = m_faults.strikes(Fault::DiscoveryWrongIssuer) ? "http://127.0.0.1:1" : m_issuer;
    return json(200,
                Json::object({
                    { "issuer", issuer },
                    { "authorization_endpoint", m_issuer + "/authorize" },
                    { "token_endpoint", m_issuer + "/token" },
                    { "device_authorization_endpoint", m_issuer + "/device_authorization" },
                    { "userinfo_endpoint", m_issuer + "/userinfo" },
                    { "revocation_endpoint", m_issuer + "/revoke" },
                    { "end_session_endpoint", m_issuer + "/end_session" },
                    { "jwks_uri", m_issuer + "/jwks" },
                    { "scopes_supported", Json::array({ "openid", "profile", "email", "offline_access" }) },
                    { "response_types_supported", Json::array({ "code" }) },
                    { "response_modes_supported", Json::array({ "query" }) },
                    { "grant_types_supported",
                      Json::array({ "authorization_code", "refresh_token", "client_credentials", kDeviceGrant }) },
                    { "subject_types_supported", Json::array({ "public" }) },
                    { "id_token_signing_alg_values_supported", Json::array({ "ES256" }) },
                    { "code_challenge_methods_supported", Json::array({ "S256" }) },
                    { "token_endpoint_auth_methods_supported",
                      Json::array({ "none", "client_secret_basic", "client_secret_post" }) },
                    { "authorization_response_iss_parameter_supported", true },
                }));
}

HttpResponse DemoProvider::jwks() const
{
    return json(200, Json::object({ { "keys", Json::array({ m_key.publicJwk(m_keyId) }) } }));
}

void DemoProvider::rotateKey()
{
    m_key = jose::SigningKey::generate(jose::KeyKind::P256);
    m_keyId = randomToken(m_entropy, 8);
}

// --- Authorization (RFC 6749 section 4.1, RFC 7636, RFC 9207) -------------------------------------------------------

HttpResponse DemoProvider::authorize(const HttpRequest& request)
{
    const auto query = parameters(request.query);
    if (!query)
        return messagePage(400, "Not understood", "A parameter is malformed or given twice.");
    PendingAuthorization pending;
    pending.client = valueOf(*query, "client_id");
    pending.redirectUri = valueOf(*query, "redirect_uri");
    pending.state = valueOf(*query, "state");
    pending.nonce = valueOf(*query, "nonce");
    pending.challenge = valueOf(*query, "code_challenge");
    pending.scopes = scopesOf(*query);
    // Never redirect for a client or an address that is not known (RFC 6749 section 4.1.2.1).
    if (pending.client != kPublicClient)
        return messagePage(400, "Unknown application", "There is no application with this client id.");
    if (!isLoopbackRedirect(pending.redirectUri))
        return messagePage(400, "Wrong address", "The redirect address is not one of this application.");
    if (valueOf(*query, "response_type") != "code")
        return redirectBack(pending, { { "error", "unsupported_response_type" } });
    if (pending.challenge.size() != 43 || valueOf(*query, "code_challenge_method") != "S256")
        return redirectBack(pending, { { "error", "invalid_request" }, { "error_description", "PKCE with S256 is required." } });
    if (m_faults.strikes(Fault::Deny))
        return redirectBack(pending, { { "error", "access_denied" }, { "error_description", "The person refused." } });
    if (m_options.autoApprove)
        return approve(pending);
    const std::string id = randomToken(m_entropy, 32);
    const auto& shown = m_pending.emplace(id, std::move(pending)).first->second;
    return signInPage(id, shown.client, shown.scopes);
}

HttpResponse DemoProvider::decideAuthorization(const HttpRequest& request)
{
    const auto form = parameters(request.body);
    const auto found = form ? m_pending.find(valueOf(*form, "request")) : m_pending.end();
    if (found == m_pending.end())
        return messagePage(400, "Too late", "This sign-in is not waiting for an answer.");
    const PendingAuthorization pending = std::move(found->second);
    m_pending.erase(found);
    if (valueOf(*form, "decision") == "approve")
        return approve(pending);
    return redirectBack(pending, { { "error", "access_denied" }, { "error_description", "The person refused." } });
}

HttpResponse DemoProvider::approve(const PendingAuthorization& pending)
{
    const std::string code = m_tokens.newToken("code");
    m_codes.emplace(code, Code { pending, m_now() + kCodeLife });
    return redirectBack(pending, { { "code", code } });
}

HttpResponse DemoProvider::redirectBack(const PendingAuthorization& pending, codec::FormPairs pairs)
{
    if (!pending.state.empty())
        pairs.emplace_back("state", pending.state);
    pairs.emplace_back("iss", m_faults.strikes(Fault::CallbackWrongIssuer) ? m_issuer + "1" : m_issuer);
    HttpResponse response = messagePage(303, "Signed in", "Go back to the program.");
    response.headers.emplace_back("Location", codec::appendQuery(pending.redirectUri, pairs));
    return response;
}

// --- Device authorization (RFC 8628) --------------------------------------------------------------------------------

HttpResponse DemoProvider::authorizeDevice(const HttpRequest& request)
{
    const auto form = parameters(request.body);
    if (!form)
        return oauthError(400, "invalid_request");
    ClientCheck check = checkClient(request, *form);
    if (check.refusal)
        return std::move(*check.refusal);
    DeviceCode device;
    device.client = check.client;
    device.userCode = newUserCode(m_entropy);
    device.scopes = scopesOf(*form);
    device.expiresAt = m_now() + m_options.deviceLife;
    device.interval = m_options.deviceInterval;
    device.nextPollAt = m_now();
    if (m_faults.strikes(Fault::Deny))
        device.state = DeviceState::Denied;
    else if (m_options.autoApprove)
        device.state = DeviceState::Approved;
    const std::string code = m_tokens.newToken("dc");
    const std::string page = m_issuer + "/device";
    const Json answer = Json::object({
        { "device_code", code },
        { "user_code", device.userCode },
        { "verification_uri", page },
        { "verification_uri_complete", page + "?user_code=" + device.userCode },
        { "expires_in", m_options.deviceLife.count() },
        { "interval", m_options.deviceInterval.count() },
    });
    m_deviceCodes.emplace(code, std::move(device));
    return json(200, answer);
}

HttpResponse DemoProvider::decideDevice(const HttpRequest& request)
{
    const auto form = parameters(request.body);
    const std::string userCode = form ? normalisedUserCode(valueOf(*form, "user_code")) : std::string();
    const auto found = std::ranges::find_if(m_deviceCodes, [&](const auto& entry) {
        return !userCode.empty() && entry.second.userCode == userCode && entry.second.expiresAt > m_now()
            && entry.second.state == DeviceState::Pending;
    });
    if (found == m_deviceCodes.end())
        return devicePage({}, "No program waits with this code. Look at it again; it may have ended.");
    const bool approved = valueOf(*form, "decision") == "approve";
    found->second.state = approved ? DeviceState::Approved : DeviceState::Denied;
    return messagePage(200, approved ? "You are signed in" : "Refused", "Go back to the program; you can close this page.");
}

// --- Tokens ---------------------------------------------------------------------------------------------------------

HttpResponse DemoProvider::token(const HttpRequest& request)
{
    const auto form = parameters(request.body);
    if (!form || !request.header("content-type").starts_with("application/x-www-form-urlencoded"))
        return oauthError(400, "invalid_request", "A form with each parameter once is wanted.");
    const std::string grant = valueOf(*form, "grant_type");
    m_entry.set("grant", grant);
    if (const std::string refresh = valueOf(*form, "refresh_token"); !refresh.empty()) {
        const std::string digest = sha256Hex(refresh);
        const bool seenBefore = !m_refreshTokensSeen.insert(digest).second;
        m_refreshTokensSeenTwice += seenBefore ? 1 : 0;
        m_entry.set("refresh_token_sha256", digest).set("seen_before", seenBefore);
    }
    const auto fault = [this](Fault which) {
        const bool strikes = m_faults.strikes(which);
        if (strikes)
            m_entry.set("fault", nameOf(which));
        return strikes;
    };
    if (fault(Fault::Token503))
        return messagePage(503, "Busy", "Come back later.");
    if (fault(Fault::TokenHtml))
        return messagePage(200, "Welcome", "This is a page and not a token.");
    HttpResponse silence;
    if (fault(Fault::TokenHang)) {
        silence.delivery = Delivery::Never;
        return silence;
    }
    if (fault(Fault::TokenCloseAfterRead)) {
        silence.delivery = Delivery::Closed;
        return silence;
    }
    if (fault(Fault::InvalidGrant))
        return oauthError(400, "invalid_grant", "The grant is not good any more.");
    ClientCheck check = checkClient(request, *form);
    if (check.refusal)
        return std::move(*check.refusal);
    HttpResponse response = grant == "authorization_code" ? grantCode(*form, check.client)
        : grant == "refresh_token"                        ? grantRefresh(*form, check.client)
        : grant == kDeviceGrant                           ? grantDevice(*form, check.client)
        : grant == "client_credentials"                   ? grantClient(*form, check.client)
                                                          : oauthError(400, "unsupported_grant_type");
    if (response.status == 200 && fault(Fault::TokenHold))
        response.delivery = Delivery::Held;
    return response;
}

HttpResponse DemoProvider::grantCode(const Parameters& form, const std::string& client)
{
    const auto found = m_codes.find(valueOf(form, "code"));
    if (found == m_codes.end())
        return oauthError(400, "invalid_grant", "There is no such code.");
    Code& code = found->second;
    if (code.family != 0) {
        // A second use: what came of the first is revoked (RFC 6749 section 4.1.2).
        m_tokens.revoke(code.family);
        return oauthError(400, "invalid_grant", "The code was used before.");
    }
    const std::string verifier = valueOf(form, "code_verifier");
    const bool fits = code.expiresAt > m_now() && code.request.client == client
        && code.request.redirectUri == valueOf(form, "redirect_uri") && verifier.size() >= 43 && verifier.size() <= 128
        && codec::base64UrlEncode(jose::sha256(verifier)) == code.request.challenge;
    if (!fits)
        return oauthError(400, "invalid_grant", "The code does not fit the request.");
    const std::string subject = m_faults.strikes(Fault::OtherSubject) ? "grace" : "ada";
    code.family = m_tokens.begin({ client, subject, code.request.scopes, code.request.nonce, m_now() });
    return issue(code.family, code.request.scopes);
}

HttpResponse DemoProvider::grantRefresh(const Parameters& form, const std::string& client)
{
    const TokenStore::Use use = m_tokens.useRefresh(valueOf(form, "refresh_token"), client, m_now());
    switch (use.verdict) {
    case TokenStore::Verdict::Unknown:
        return oauthError(400, "invalid_grant", "There is no such refresh token.");
    case TokenStore::Verdict::Reused:
        return oauthError(400, "invalid_grant", "The refresh token was used before, so the session is revoked.");
    case TokenStore::Verdict::Good:
        break;
    }
    const std::vector<std::string>& granted = m_tokens.grant(use.family)->scopes;
    // Fewer scopes may be asked for, never more (RFC 6749 section 6).
    std::vector<std::string> scopes = scopesOf(form);
    std::erase_if(scopes, [&granted](const std::string& scope) { return !contains(granted, scope); });
    return issue(use.family, scopes.empty() ? granted : scopes);
}

HttpResponse DemoProvider::grantDevice(const Parameters& form, const std::string& client)
{
    const auto found = m_deviceCodes.find(valueOf(form, "device_code"));
    if (found == m_deviceCodes.end() || found->second.client != client)
        return oauthError(400, "invalid_grant", "There is no such device code.");
    DeviceCode& device = found->second;
    const WallTime now = m_now();
    if (device.expiresAt <= now)
        return oauthError(400, "expired_token");
    if (now < device.nextPollAt || m_faults.strikes(Fault::SlowDown)) {
        device.interval += seconds(5); // RFC 8628 section 3.5
        device.nextPollAt = now + device.interval;
        return oauthError(400, "slow_down");
    }
    device.nextPollAt = now + device.interval;
    if (device.state == DeviceState::Denied)
        return oauthError(400, "access_denied");
    if (device.state == DeviceState::Pending || m_faults.strikes(Fault::Pending))
        return oauthError(400, "authorization_pending");
    const std::vector<std::string> scopes = device.scopes;
    m_deviceCodes.erase(found);
    return issue(m_tokens.begin({ client, "ada", scopes, {}, now }), scopes);
}

HttpResponse DemoProvider::grantClient(const Parameters& form, const std::string& client)
{
    if (client != kServiceClient)
        return oauthError(400, "unauthorized_client");
    std::vector<std::string> scopes = words(valueOf(form, "scope"));
    const auto family = m_tokens.begin({ client, client, scopes, {}, m_now() });
    std::string access = m_tokens.issueAccess(family, scopes, m_now() + m_options.accessLife);
    Json answer = Json::object({ { "access_token", access }, { "token_type", "Bearer" }, { "expires_in", m_options.accessLife.count() } });
    if (!scopes.empty())
        answer.set("scope", joined(scopes));
    return json(200, answer);
}

HttpResponse DemoProvider::issue(TokenStore::FamilyId family, const std::vector<std::string>& scopes)
{
    const Grant& grant = *m_tokens.grant(family);
    const WallTime now = m_now();
    Json answer = Json::object({
        { "access_token", m_tokens.issueAccess(family, scopes, now + m_options.accessLife) },
        { "token_type", "Bearer" },
        { "expires_in", m_options.accessLife.count() },
        { "scope", joined(scopes) },
    });
    if (contains(grant.scopes, "offline_access") && !m_faults.strikes(Fault::NoRefreshToken)) {
        const bool ends = m_options.refreshLife > seconds::zero();
        answer.set("refresh_token", m_tokens.issueRefresh(family, ends ? now + m_options.refreshLife : WallTime::max()));
        if (ends)
            answer.set("refresh_expires_in", m_options.refreshLife.count());
    }
    if (contains(grant.scopes, "openid") && !m_faults.strikes(Fault::NoIdToken))
        answer.set("id_token", idToken(grant));
    return json(200, answer);
}

std::string DemoProvider::idToken(const Grant& grant)
{
    const WallTime now = m_now();
    const bool expired = m_faults.strikes(Fault::ExpiredIdToken);
    Json claims = Json::object({
        { "iss", m_faults.strikes(Fault::WrongIssuer) ? m_issuer + "1" : m_issuer },
        { "sub", grant.subject },
        { "aud", m_faults.strikes(Fault::WrongAudience) ? grant.client + "1" : grant.client },
        { "iat", toUnix(expired ? now - seconds(7200) : now) },
        { "exp", toUnix(expired ? now - seconds(3600) : now + std::max(kIdTokenLife, m_options.accessLife)) },
        { "auth_time", toUnix(grant.authTime) },
    });
    if (!grant.nonce.empty())
        claims.set("nonce", m_faults.strikes(Fault::WrongNonce) ? grant.nonce + "1" : grant.nonce);
    const Json identity = identityClaims(grant.scopes);
    for (const auto& [name, value] : *identity.members())
        claims.set(name, value);
    if (m_faults.strikes(Fault::AlgNone))
        return codec::base64UrlEncode(R"({"alg":"none"})") + "." + codec::base64UrlEncode(claims.dump()) + ".";
    std::string token = jose::signJwt(m_key, jose::Algorithm::Es256, m_keyId, claims).value_or("");
    if (m_faults.strikes(Fault::BadSignature)) {
        char& first = token[token.rfind('.') + 1];
        first = first == 'A' ? 'B' : 'A';
    }
    return token;
}

// --- What tokens are good for ---------------------------------------------------------------------------------------

const TokenStore::AccessToken* DemoProvider::bearer(const HttpRequest& request) const
{
    const std::string_view header = request.header("authorization");
    return header.starts_with("Bearer ") ? m_tokens.access(header.substr(7), m_now()) : nullptr;
}

HttpResponse DemoProvider::userinfo(const HttpRequest& request)
{
    const auto* access = bearer(request);
    if (!access || !contains(access->scopes, "openid"))
        return bearerRefused();
    Json claims = identityClaims(access->scopes);
    const std::string& subject = m_tokens.grant(access->family)->subject;
    claims.set("sub", m_faults.strikes(Fault::UserinfoWrongSubject) ? subject + "invalid" : subject);
    return json(200, claims);
}

HttpResponse DemoProvider::protectedResource(const HttpRequest& request)
{
    const auto* access = bearer(request);
    if (!access)
        return bearerRefused();
    const Grant& grant = *m_tokens.grant(access->family);
    return json(200, Json::object({ { "sub", grant.subject }, { "client_id", grant.client }, { "scope", joined(access->scopes) } }));
}

HttpResponse DemoProvider::revoke(const HttpRequest& request)
{
    const auto form = parameters(request.body);
    if (!form)
        return oauthError(400, "invalid_request");
    ClientCheck check = checkClient(request, *form);
    if (check.refusal)
        return std::move(*check.refusal);
    m_tokens.revoke(valueOf(*form, "token"));
    return json(200, Json::object());
}

HttpResponse DemoProvider::endSession(const HttpRequest& request)
{
    const auto query = parameters(request.query);
    const std::string back = query ? valueOf(*query, "post_logout_redirect_uri") : std::string();
    HttpResponse response = messagePage(200, "You are signed out", "The demonstration provider has no session of its own.");
    if (isLoopbackRedirect(back)) {
        response.status = 303;
        codec::FormPairs pairs;
        if (const std::string state = valueOf(*query, "state"); !state.empty())
            pairs.emplace_back("state", state);
        response.headers.emplace_back("Location", codec::appendQuery(back, pairs));
    }
    return response;
}

// --- Clients and parameters -----------------------------------------------------------------------------------------

DemoProvider::ClientCheck DemoProvider::checkClient(const HttpRequest& request, const Parameters& form) const
{
    std::string client = valueOf(form, "client_id");
    std::string secret = valueOf(form, "client_secret");
    HttpResponse refusal = oauthError(401, "invalid_client", "There is no such client, or its secret is another one.");
    // RFC 6749 section 2.3.1: both halves are form-encoded before they are joined.
    if (const std::string_view header = request.header("authorization"); header.starts_with("Basic ")) {
        refusal.headers.emplace_back("WWW-Authenticate", "Basic realm=\"warder-demo\"");
        const auto pair = codec::base64Decode(header.substr(6));
        const auto decoded = pair && pair->find(':') != std::string::npos
            ? codec::parseForm("id=" + pair->substr(0, pair->find(':')) + "&secret=" + pair->substr(pair->find(':') + 1))
            : std::nullopt;
        if (!decoded || decoded->size() != 2 || !secret.empty() || (!client.empty() && client != (*decoded)[0].second))
            return { {}, refusal };
        client = (*decoded)[0].second;
        secret = (*decoded)[1].second;
    }
    if ((client == kPublicClient && secret.empty()) || (client == kServiceClient && secret == kServiceSecret))
        return { client, {} };
    return { {}, refusal };
}

std::optional<DemoProvider::Parameters> DemoProvider::parameters(std::string_view text)
{
    const auto pairs = codec::parseForm(text);
    if (!pairs)
        return std::nullopt;
    Parameters found;
    for (const auto& [name, value] : *pairs) {
        if (!found.emplace(name, value).second && name != "resource")
            return std::nullopt;
    }
    return found;
}

std::vector<std::string> DemoProvider::scopesOf(const Parameters& form)
{
    std::vector<std::string> scopes = words(valueOf(form, "scope"));
    std::erase_if(scopes, [](const std::string& scope) { return std::ranges::find(kScopes, scope) == kScopes.end(); });
    return scopes;
}

// --- Control --------------------------------------------------------------------------------------------------------

HttpResponse DemoProvider::control(const HttpRequest& request)
{
    if (request.method == "GET" && request.path == "/control/log")
        return json(200, log());
    // The content type keeps pages of other origins out: a browser asks first before it sends JSON across origins.
    if (request.method != "POST" || request.path != "/control" || request.header("content-type") != "application/json")
        return oauthError(400, "invalid_request", "POST JSON to /control, or GET /control/log.");
    const auto order = codec::parseJson(request.body);
    if (!order || !order->isObject())
        return oauthError(400, "invalid_request", "That is no JSON object.");
    HttpResponse response = json(200, Json::object({ { "ok", true } }));
    for (const auto& [name, value] : *order->members()) {
        const auto number = value.integer();
        if (name == "fault") {
            const auto fault = value.string() ? faultFromName(*value.string()) : std::nullopt;
            if (!fault)
                return oauthError(400, "invalid_request", "There is no such fault.");
            m_faults.set(*fault, static_cast<int>(order->integerAt("count").value_or(FaultSwitches::kUntilCleared)));
        } else if (name == "count") {
            continue;
        } else if (name == "reset") {
            m_faults.clear();
            response.releasesHeld = true;
        } else if (name == "release") {
            response.releasesHeld = true;
        } else if (name == "jwks_rotate") {
            rotateKey();
        } else if (name == "revoke_all") {
            m_tokens.revokeAll();
        } else if (name == "auto_approve" && value.isBool()) {
            m_options.autoApprove = *value.boolean();
        } else if (name == "access_life" && number && *number > 0) {
            m_options.accessLife = seconds(*number);
        } else if (name == "refresh_life" && number && *number >= 0) {
            m_options.refreshLife = seconds(*number);
        } else {
            return oauthError(400, "invalid_request", "There is no such order: " + name);
        }
    }
    return response;
}

Json DemoProvider::log() const
{
    return Json::object({ { "requests", m_log }, { "refresh_tokens_seen_twice", m_refreshTokensSeenTwice } });
}

} // namespace warder::demo

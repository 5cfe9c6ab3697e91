// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/oauth_signin.h"

#include "base/log.h"
#include "core/client_loader.h"
#include "core/flipt_api.h"
#include "core/github_api.h"
#include "core/http_exchange.h"
#include "oauth/authorization.h"
#include "oauth/scope.h"
#include "oauth/userinfo.h"

namespace warder::core {

namespace {

Q_LOGGING_CATEGORY(lcSignin, "warder.core.signin")

// What flyteadmin's own server calls the scope that gives a refresh token.
constexpr std::string_view kFlyteOffline = "offline";

} // namespace

OauthSignin::OauthSignin(const Services& services,
               ProviderDirectory& directory,
               Profile profile,
               SigninOptions options,
               SigninListener& listener,
               Done done)
    : m_services(services)
    , m_directory(directory)
    , m_profile(std::move(profile))
    , m_options(std::move(options))
    , m_listener(listener)
    , m_done(std::move(done))
{ }

OauthSignin::~OauthSignin() = default;

void OauthSignin::start()
{
    m_listener.onStep("discover");
    // A profile of Flyte may hold nothing but the endpoint: the server says the rest.
    if (m_profile.kind == ProfileKind::Flyte && m_profile.oauth.clientId.empty()) {
        m_call = discoverFlyteClient(m_services, m_profile, [this](Result<flyte::ClientConfig> found) { onClientConfig(std::move(found)); });
        return;
    }
    discover();
}

void OauthSignin::onClientConfig(Result<flyte::ClientConfig> found)
{
    if (!found) {
        finish(found.error().inContext("Flyte's client configuration"));
        return;
    }
    OauthSettings& oauth = m_profile.oauth;
    const auto fill = [](auto& own, auto& advertised) {
        if (own.empty())
            own = std::move(advertised);
    };
    fill(oauth.clientId, found->clientId);
    fill(oauth.redirectUri, found->redirectUri);
    fill(oauth.audience, found->audience);
    if (oauth.scopes.empty()) {
        oauth.scopes = std::move(found->scopes);
        m_addOffline = true;
    }
    discover();
}

void OauthSignin::discover()
{
    m_call = m_directory.metadata(m_profile, ProviderDirectory::Freshness::Fetch,
                                  [this](Result<oauth::ServerMetadata> metadata) { onMetadata(std::move(metadata)); });
}

Result<> OauthSignin::submitSecret(Secret secret)
{
    (void)secret;
    return Error { ErrorCode::Unsupported, "this sign-in asks for no token" };
}

Result<> OauthSignin::submit(const std::string& redirectUrl)
{
    if (!m_flow)
        return Error { ErrorCode::SigninNotFound, "not waiting for a redirect" };
    return m_flow->submit(redirectUrl);
}

void OauthSignin::onMetadata(Result<oauth::ServerMetadata> metadata)
{
    if (!metadata) {
        finish(metadata.error());
        return;
    }
    m_metadata = std::move(*metadata);
    if (m_metadata.tokenEndpoint.empty()) {
        finish(Error(ErrorCode::EndpointMissing).with("endpoint", "token_endpoint"));
        return;
    }
    auto binding = bindingFor(m_profile, m_metadata.issuer, m_metadata.tokenEndpoint);
    if (!binding) {
        finish(binding.error());
        return;
    }
    m_result.binding = std::move(*binding);
    m_result.flow = m_options.flow;
    // Flyte's own server gives a refresh token only to those who ask for `offline`, and its chart does not advertise it.
    if (m_addOffline && flyte::isBuiltIn(m_metadata) && !oauth::containsScope(m_profile.oauth.scopes, kFlyteOffline))
        m_profile.oauth.scopes.emplace_back(kFlyteOffline);
    m_result.scopesAsked = m_profile.oauth.scopes;
    m_call = loadClient(m_services, m_profile, m_metadata, [this](Result<oauth::Client> client) { onClient(std::move(client)); });
}

void OauthSignin::onClient(Result<oauth::Client> client)
{
    if (!client) {
        finish(client.error());
        return;
    }
    m_client = std::move(*client);
    runFlow();
}

void OauthSignin::runFlow()
{
    oauth::Client client { m_client.id, m_client.auth, m_client.secret.clone() };
    m_flow = createTokenFlow(m_options.flow, m_services, { m_profile, m_metadata, std::move(client), m_options.browser, m_options.display },
                             m_listener, [this](Result<FlowResult> result) { onTokens(std::move(result)); });
    m_flow->start();
}

void OauthSignin::onTokens(Result<FlowResult> result)
{
    if (!result) {
        if (!dropOffline(result.error()))
            finish(result.error());
        return;
    }
    for (const std::string& warning : result->tokens.warnings)
        logInfo(lcSignin(), concat("token response of ", m_profile.name.text(), ": ", warning));
    m_result.tokens = std::move(result->tokens);
    if (m_profile.kind == ProfileKind::Github)
        m_result.tokens.scopes = github::splitScopes(m_result.tokens.scopes);
    m_nonce = std::move(result->nonce);
    // The flow that is calling us is destroyed on the loop's next turn, not under its own feet.
    m_call = m_services.timers.soon([this] { verify(); });
}

// A server that does not know `offline` refuses all of it: then once more without, and the session is a short one.
bool OauthSignin::dropOffline(const Error& error)
{
    std::vector<std::string>& scopes = m_profile.oauth.scopes;
    if (m_profile.kind != ProfileKind::Flyte || error.code != ErrorCode::InvalidScope || std::erase(scopes, kFlyteOffline) == 0)
        return false;
    logInfo(lcSignin(), concat(m_profile.name.text(), " is asked again without the scope offline"));
    m_result.scopesAsked = scopes;
    m_call = m_services.timers.soon([this] { runFlow(); });
    return true;
}

void OauthSignin::verify()
{
    m_flow.reset();
    m_listener.onStep("verify");
    const bool openid = oauth::containsScope(m_profile.oauth.scopes, "openid");
    const bool wantsIdToken = openid && m_options.flow != FlowKind::ClientCredentials;
    if (m_result.tokens.idToken.isEmpty()) {
        if (wantsIdToken)
            finish(Error { ErrorCode::IdTokenMissing });
        else if (m_profile.kind == ProfileKind::Github && m_options.flow != FlowKind::ClientCredentials)
            askUserinfo();
        else
            succeed();
        return;
    }
    // A client's own tokens are nobody's identity (SR-087), and a claim that cannot be checked helps nobody.
    if (m_options.flow == FlowKind::ClientCredentials || (!wantsIdToken && m_metadata.jwksUri.empty())) {
        m_result.tokens.idToken = {};
        succeed();
        return;
    }
    oauth::IdTokenExpectations expected;
    expected.issuer = m_metadata.issuer;
    expected.issuerPattern = m_profile.oauth.issuerPattern;
    expected.clientId = m_profile.oauth.clientId;
    expected.nonce = m_nonce;
    if (m_options.flow == FlowKind::Browser)
        expected.maxAge = oauth::maxAgeIn(m_profile.oauth.authorizeParams);
    expected.now = m_services.clock.now();
    expected.accessToken = &m_result.tokens.accessToken;
    m_call = m_directory.verifyIdToken(m_profile, m_metadata, m_result.tokens.idToken.copyToInsecureString(), std::move(expected),
                                       [this](Result<oauth::IdTokenClaims> claims) { onVerified(std::move(claims)); });
}

void OauthSignin::onVerified(Result<oauth::IdTokenClaims> claims)
{
    if (!claims) {
        finish(claims.error().inContext("ID token"));
        return;
    }
    m_result.idToken = std::move(*claims);
    if (m_metadata.userinfoEndpoint.empty())
        succeed();
    else
        askUserinfo();
}

void OauthSignin::askUserinfo()
{
    HttpRequest request = issuedBy(jsonRequest(m_profile, m_metadata.userinfoEndpoint), m_profile, m_metadata.issuer);
    request.headers.push_back({ "Authorization", "Bearer " + m_result.tokens.accessToken.copyToInsecureString() });
    m_call = m_services.http.send(std::move(request), [this](Result<HttpResponse> response) { onUserinfo(std::move(response)); });
}

void OauthSignin::onUserinfo(Result<HttpResponse> response)
{
    if (!m_result.idToken) {
        // GitHub is no OpenID provider: who it is, only this answer says. Without it the sign-in stands as well.
        if (response && response->status == 200)
            m_result.userinfo = github::identityFrom(response->body);
        succeed();
        return;
    }
    // Who it is, the ID token has said already: a userinfo answer that fails or names another is dropped (OpenID
    // Connect Core section 5.3.2), and the sign-in stands.
    if (response) {
        auto userinfo
            = oauth::parseUserinfo(toServerAnswer(std::move(*response)), m_result.idToken->subject, m_services.clock.now());
        if (userinfo)
            m_result.userinfo = std::move(*userinfo);
        else
            logWarning(lcSignin(), concat("userinfo of ", m_profile.name.text(), " is not used: ", reasonOf(userinfo.error().code)));
    }
    succeed();
}

void OauthSignin::succeed()
{
    if (m_profile.kind == ProfileKind::Flipt) {
        // Better said now than by a server that answers 401 for ever.
        const Secret& served = m_profile.serve.token == TokenKind::Id ? m_result.tokens.idToken : m_result.tokens.accessToken;
        if (auto usable = flipt::checkJwt(served, m_services.clock.now()); !usable) {
            finish(usable.error());
            return;
        }
    }
    m_listener.onStep("store");
    finish(std::move(m_result));
}

void OauthSignin::finish(Result<SigninResult> result)
{
    const Done done = std::exchange(m_done, nullptr);
    done(std::move(result));
}

} // namespace warder::core

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/signin.h"

#include "base/log.h"
#include "core/client_loader.h"
#include "core/http_exchange.h"
#include "oauth/scope.h"
#include "oauth/userinfo.h"

namespace warder::core {

namespace {

Q_LOGGING_CATEGORY(lcSignin, "warder.core.signin")

} // namespace

Signin::Signin(const Services& services,
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

Signin::~Signin() = default;

void Signin::start()
{
    m_listener.onStep("discover");
    m_call = m_directory.metadata(m_profile, ProviderDirectory::Freshness::Fetch,
                                  [this](Result<oauth::ServerMetadata> metadata) { onMetadata(std::move(metadata)); });
}

Result<> Signin::submit(const std::string& redirectUrl)
{
    if (!m_flow)
        return Error { ErrorCode::SigninNotFound, "not waiting for a redirect" };
    return m_flow->submit(redirectUrl);
}

void Signin::onMetadata(Result<oauth::ServerMetadata> metadata)
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
    m_result.scopesAsked = m_profile.oauth.scopes;
    m_call = loadClient(m_services, m_profile, m_metadata, [this](Result<oauth::Client> client) { onClient(std::move(client)); });
}

void Signin::onClient(Result<oauth::Client> client)
{
    if (!client) {
        finish(client.error());
        return;
    }
    m_flow = createTokenFlow(m_options.flow, m_services,
                             { m_profile, m_metadata, std::move(*client), m_options.browser, m_options.display }, m_listener,
                             [this](Result<FlowResult> result) { onTokens(std::move(result)); });
    m_flow->start();
}

void Signin::onTokens(Result<FlowResult> result)
{
    if (!result) {
        finish(result.error());
        return;
    }
    for (const std::string& warning : result->tokens.warnings)
        logInfo(lcSignin(), concat("token response of ", m_profile.name.text(), ": ", warning));
    m_result.tokens = std::move(result->tokens);
    m_nonce = std::move(result->nonce);
    // The flow that is calling us is destroyed on the loop's next turn, not under its own feet.
    m_call = m_services.timers.soon([this] { verify(); });
}

void Signin::verify()
{
    m_flow.reset();
    m_listener.onStep("verify");
    const bool openid = oauth::containsScope(m_profile.oauth.scopes, "openid");
    const bool wantsIdToken = openid && m_options.flow != FlowKind::ClientCredentials;
    if (m_result.tokens.idToken.isEmpty()) {
        if (wantsIdToken)
            finish(Error { ErrorCode::IdTokenMissing });
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
    expected.now = m_services.clock.now();
    expected.accessToken = &m_result.tokens.accessToken;
    m_call = m_directory.verifyIdToken(m_profile, m_metadata, m_result.tokens.idToken.copyToInsecureString(), std::move(expected),
                                       [this](Result<oauth::IdTokenClaims> claims) { onVerified(std::move(claims)); });
}

void Signin::onVerified(Result<oauth::IdTokenClaims> claims)
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

void Signin::askUserinfo()
{
    HttpRequest request = jsonRequest(m_profile, m_metadata.userinfoEndpoint);
    request.headers.push_back({ "Authorization", "Bearer " + m_result.tokens.accessToken.copyToInsecureString() });
    m_call = m_services.http.send(std::move(request), [this](Result<HttpResponse> response) { onUserinfo(std::move(response)); });
}

void Signin::onUserinfo(Result<HttpResponse> response)
{
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

void Signin::succeed()
{
    m_listener.onStep("store");
    finish(std::move(m_result));
}

void Signin::finish(Result<SigninResult> result)
{
    const Done done = std::exchange(m_done, nullptr);
    done(std::move(result));
}

} // namespace warder::core

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/authorization_code_flow.h"

#include "base/log.h"
#include "codec/url.h"
#include "core/flyte_metadata.h"
#include "core/http_exchange.h"
#include "oauth/scope.h"

namespace warder::core {

namespace {

Q_LOGGING_CATEGORY(lcFlow, "warder.core.flow")

// How long a person may take. The listener stays for as long.
constexpr std::chrono::minutes kPersonTime { 10 };
constexpr std::size_t kRandomBytes = 32;

// Whether a listener of ours can be there.
bool canBeListenedAt(const std::string& redirectUri)
{
    const auto url = codec::parseUrl(redirectUri);
    return redirectUri.empty() || (url && url->isHttp() && url->isLoopback());
}

} // namespace

AuthorizationCodeFlow::AuthorizationCodeFlow(const Services& services, FlowInput input, SigninListener& listener, Done done)
    : m_services(services)
    , m_input(std::move(input))
    , m_listener(listener)
    , m_done(std::move(done))
{ }

void AuthorizationCodeFlow::enter(State state)
{
    static constexpr std::string_view names[] = { "starting", "waiting_for_person", "exchanging", "finished" };
    logDebug(lcFlow(), concat("flow=code profile=", m_input.profile.name.text(), " ", names[static_cast<int>(m_state)], "→",
                              names[static_cast<int>(state)]));
    m_state = state;
}

void AuthorizationCodeFlow::start()
{
    m_call = m_services.timers.soon([this] {
        if (auto opened = open(); !opened)
            finish(opened.error());
    });
}

Result<std::unique_ptr<RedirectEndpoint>> AuthorizationCodeFlow::listen(const std::string& redirectUri)
{
    RedirectSpec spec { redirectUri, m_expected.state, m_input.profile.successPage, m_input.profile.failurePage };
    return m_services.redirects.listen(std::move(spec), [this](std::string_view query) { return onRedirect(query); });
}

Result<> AuthorizationCodeFlow::open()
{
    const Profile& profile = m_input.profile;
    const bool openid = oauth::containsScope(profile.oauth.scopes, "openid");
    RETURN_IF_ERROR(oauth::checkCodeFlow(m_input.metadata, openid ? oauth::Openid::Yes : oauth::Openid::No));

    m_pkce = oauth::createPkce(m_services.entropy);
    m_expected.state = randomToken(m_services.entropy, kRandomBytes);
    m_nonce = openid ? randomToken(m_services.entropy, kRandomBytes) : std::string();
    m_expected.issuer = m_input.metadata.issuer;
    m_expected.issuerPattern = profile.oauth.issuerPattern;
    m_expected.issParameterSupported = m_input.metadata.issParameterSupported;

    // A page of ours needs no listener for its redirect; another browser, should it come to that, needs one to begin at.
    const bool isElsewhere = m_input.browser.kind == BrowserChoice::Kind::Embedded && !canBeListenedAt(profile.oauth.redirectUri);
    auto endpoint = listen(isElsewhere ? std::string() : profile.oauth.redirectUri);
    // The port may be another program's; the client that Flyte's own server knows has a second one.
    if (!endpoint && endpoint.error().code == ErrorCode::PortTaken && profile.kind == ProfileKind::Flyte
        && profile.oauth.redirectUri == flyte::kRedirectUri && flyte::isBuiltIn(m_input.metadata)) {
        if (auto second = listen(std::string(flyte::kSecondRedirectUri)))
            endpoint = std::move(second);
    }
    ASSIGN_OR_RETURN(m_endpoint, std::move(endpoint));
    m_expected.redirectUri = isElsewhere ? profile.oauth.redirectUri : m_endpoint->redirectUri();

    oauth::AuthorizationRequest request;
    request.authorizationEndpoint = m_input.metadata.authorizationEndpoint;
    request.allowHttp = profile.http.httpRule();
    request.clientId = profile.oauth.clientId;
    request.redirectUri = m_expected.redirectUri;
    request.scopes = profile.oauth.scopes;
    request.state = m_expected.state;
    request.nonce = m_nonce;
    request.codeChallenge = m_pkce.challenge;
    request.audience = profile.oauth.audience;
    request.resources = profile.oauth.resources;
    request.extraParams = profile.oauth.authorizeParams;
    ASSIGN_OR_RETURN(m_authorizationUrl, oauth::authorizationUrl(request));

    m_timeLimit = m_services.timers.after(kPersonTime, [this] { finish(Error { ErrorCode::SigninTimedOut }); });
    enter(State::WaitingForPerson);
    showPage(isElsewhere ? "ask_for_redirect" : "wait_for_person");
    return {};
}

void AuthorizationCodeFlow::showPage(std::string waitingOutside)
{
    const Profile& profile = m_input.profile;
    SigninPage::Spec spec;
    spec.page.title = profile.displayName();
    spec.page.url = m_authorizationUrl;
    spec.page.redirectUris = { m_expected.redirectUri };
    spec.page.caFile = profile.http.identity.caFile;
    spec.page.proxy = profile.http.identity.proxy;
    spec.page.allowHttp = profile.http.allowHttp;
    spec.launchUrl = [this] { return m_endpoint->startUrl(m_authorizationUrl); };
    spec.waitingOutside = std::move(waitingOutside);
    spec.browser = m_input.browser;
    spec.display = m_input.display;
    SigninPage::Handlers handlers;
    // What is refused there is not this flow's, or ends it by itself.
    handlers.redirected = [this](const Secret& url) { (void)submit(url.copyToInsecureString()); };
    handlers.failed = [this](Error error) { finish(std::move(error)); };
    m_page = std::make_unique<SigninPage>(m_services, m_listener, std::move(spec), std::move(handlers));
    m_page->show();
}

RedirectVerdict AuthorizationCodeFlow::onRedirect(std::string_view query)
{
    if (m_state != State::WaitingForPerson)
        return RedirectVerdict::NotOurs;
    oauth::ExpectedResponse expected = m_expected;
    expected.redirectUri.clear(); // the listener has compared it; a query alone has none
    auto code = oauth::parseAuthorizationResponse(query, expected);
    if (code) {
        take(std::move(*code));
        return RedirectVerdict::SignedIn;
    }
    const ErrorCode reason = code.error().code;
    if (reason == ErrorCode::CallbackStateMismatch || reason == ErrorCode::CallbackInvalid)
        return RedirectVerdict::NotOurs; // anybody can send such a thing: the flow goes on (T-52)
    m_error = code.error();
    enter(State::Exchanging);
    m_call = m_services.timers.soon([this] { finish(std::move(m_error)); });
    return RedirectVerdict::Refused;
}

Result<> AuthorizationCodeFlow::submit(const std::string& redirectUrl)
{
    if (m_state != State::WaitingForPerson)
        return Error { ErrorCode::SigninNotFound, "not waiting for a redirect" };
    auto code = oauth::parseAuthorizationResponse(redirectUrl, m_expected);
    if (code) {
        take(std::move(*code));
        return {};
    }
    const ErrorCode reason = code.error().code;
    if (reason != ErrorCode::CallbackStateMismatch && reason != ErrorCode::CallbackInvalid) {
        m_error = code.error();
        enter(State::Exchanging);
        m_call = m_services.timers.soon([this] { finish(std::move(m_error)); });
    }
    return code.error();
}

void AuthorizationCodeFlow::take(Secret code)
{
    // Not from here: the listener that calls us would be destroyed under its own feet.
    m_code = std::move(code);
    enter(State::Exchanging);
    m_call = m_services.timers.soon([this] { exchangeCode(); });
}

void AuthorizationCodeFlow::exchangeCode()
{
    m_timeLimit.reset();
    m_page.reset();
    m_listener.onStep("exchange");
    const Profile& profile = m_input.profile;
    oauth::TokenRequestOptions options = tokenRequestOptions(profile);
    // As flytekit repeats them for certain providers; RFC 6749 section 3.2 has others ignore what they do not know.
    if (profile.oauth.repeatAuthorizeParams) {
        codec::FormPairs repeated { { "response_type", "code" },
                                    { "state", m_expected.state },
                                    { "code_challenge", m_pkce.challenge },
                                    { "code_challenge_method", "S256" } };
        if (!profile.oauth.scopes.empty())
            repeated.emplace_back("scope", oauth::joinScope(profile.oauth.scopes));
        options.extraParams.insert(options.extraParams.end(), repeated.begin(), repeated.end());
    }
    auto request = oauth::codeExchangeRequest(m_input.client, m_code, m_pkce.verifier, m_expected.redirectUri, options);
    m_code = {};
    m_pkce.verifier = {};
    m_endpoint.reset();
    if (!request) {
        finish(request.error());
        return;
    }
    m_call = exchange(m_services,
                      issuedBy(formRequest(profile, m_input.metadata.tokenEndpoint, *request), profile, m_input.metadata.issuer),
                      { oauth::Grant::AuthorizationCode, profile.oauth.scopes, m_services.clock.now() },
                      [this](Result<oauth::TokenResponse> tokens) {
                          if (!tokens)
                              finish(tokens.error().inContext("code exchange"));
                          else
                              finish(FlowResult { std::move(*tokens), m_nonce.empty() ? std::nullopt : std::optional(m_nonce) });
                      });
}

void AuthorizationCodeFlow::finish(Result<FlowResult> result)
{
    enter(State::Finished);
    m_page.reset();
    m_endpoint.reset();
    m_timeLimit.reset();
    const Done done = std::exchange(m_done, nullptr);
    done(std::move(result));
}

} // namespace warder::core

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/flipt_signin.h"

#include "base/log.h"
#include "codec/form.h"
#include "codec/url.h"
#include "core/flipt_api.h"
#include "core/http_exchange.h"
#include "oauth/authorization.h"

#include <utility>

namespace warder::core {

namespace {

Q_LOGGING_CATEGORY(lcFlipt, "warder.core.flipt")

// Flipt keeps its verifier and nonce for two minutes, the state for ten: after those nothing can come of it.
constexpr std::chrono::minutes kPersonTime { 10 };
constexpr std::size_t kStateBytes = 32;
constexpr std::string_view kStateCookie = "flipt_client_state";
constexpr std::string_view kTokenCookie = "flipt_client_token";

// The only parameter of that name; nothing if it is absent or repeated.
std::string parameter(std::string_view query, std::string_view name)
{
    const auto pairs = codec::parseForm(query);
    std::string found;
    int count = 0;
    for (const auto& [key, value] : pairs.value_or(codec::FormPairs {})) {
        if (key == name) {
            found = value;
            ++count;
        }
    }
    return count == 1 ? found : std::string();
}

} // namespace

FliptSignin::FliptSignin(const Services& services, Profile profile, SigninOptions options, SigninListener& listener, Done done)
    : m_services(services)
    , m_profile(std::move(profile))
    , m_options(std::move(options))
    , m_listener(listener)
    , m_done(std::move(done))
{ }

std::string FliptSignin::methodPath() const
{
    if (m_profile.flipt.method == FliptMethod::Github)
        return "/auth/v1/method/github";
    return "/auth/v1/method/oidc/" + codec::percentEncode(m_profile.flipt.provider);
}

void FliptSignin::start()
{
    m_listener.onStep("discover");
    const std::string state = randomToken(m_services.entropy, kStateBytes);
    m_call = m_services.http.send(jsonRequest(m_profile, flipt::apiUrl(m_profile, methodPath() + "/authorize?state=" + state)),
                                  [this](Result<HttpResponse> response) { onAuthorize(std::move(response)); });
}

void FliptSignin::onAuthorize(Result<HttpResponse> response)
{
    if (!response) {
        finish(response.error().inContext("authorize"));
        return;
    }
    if (response->status == 404 || response->status == 501) {
        finish(Error(ErrorCode::MethodDisabled, "status " + std::to_string(response->status))
                   .with("method", std::string(nameOf(m_profile.flipt.method))));
        return;
    }
    if (response->status != 200) {
        finish(flipt::refusal(response->status, response->body).inContext("authorize"));
        return;
    }
    auto address = flipt::parseAuthorizeUrl(response->body, m_profile.http.httpRule());
    if (!address) {
        finish(address.error());
        return;
    }
    m_authorizeUrl = std::move(*address);
    const auto url = codec::parseUrl(m_authorizeUrl);
    m_redirectUri = parameter(url->query, "redirect_uri");
    m_state = parameter(url->query, "state");
    // The cookie's value is the state of the authorization request; a server that sends no cookie (version 1) wants none.
    m_stateCookie = flipt::cookieFrom(response->header("set-cookie").value_or(""), kStateCookie).value_or(m_state);
    if (m_state.empty() || m_redirectUri.empty()) {
        finish(Error { ErrorCode::ResponseInvalid, "authorizeUrl without state or redirect_uri" });
        return;
    }
    if (auto opened = open(); !opened)
        finish(opened.error());
}

Result<> FliptSignin::open()
{
    const auto redirect = codec::parseUrl(m_redirectUri);
    const auto server = codec::parseUrl(flipt::apiUrl(m_profile, ""));
    // A Flipt on this very machine has a loopback redirect of its own: that port is taken by the server itself.
    const bool isRelay = redirect && redirect->isLoopback() && redirect->isHttp() && (!server || server->origin() != redirect->origin());
    RedirectSpec spec { isRelay ? m_redirectUri : std::string(), m_state, m_profile.successPage, m_profile.failurePage };
    ASSIGN_OR_RETURN(m_endpoint,
                     m_services.redirects.listen(std::move(spec), [this](std::string_view query) { return onRedirect(query); }));
    m_timeLimit = m_services.timers.after(kPersonTime, [this] { finish(Error { ErrorCode::SigninTimedOut }); });
    m_waitsForPerson = true;
    showPage(isRelay ? "wait_for_person" : "ask_for_redirect");
    return {};
}

void FliptSignin::showPage(std::string waitingOutside)
{
    SigninPage::Spec spec;
    spec.page.title = m_profile.displayName();
    spec.page.url = m_authorizeUrl;
    spec.page.redirectUris = { m_redirectUri };
    spec.page.startCookies.push_back({ std::string(kStateCookie), Secret::copyOf(m_stateCookie, Secret::Memory::Ordinary), flipt::apiUrl(m_profile, "") });
    spec.page.caFile = m_profile.http.identity.caFile;
    spec.page.proxy = m_profile.http.identity.proxy;
    spec.page.allowHttp = m_profile.http.allowHttp;
    spec.launchUrl = [this] { return m_endpoint->startUrl(m_authorizeUrl); };
    spec.waitingOutside = std::move(waitingOutside);
    spec.browser = m_options.browser;
    spec.display = m_options.display;
    SigninPage::Handlers handlers;
    handlers.redirected = [this](const Secret& url) { (void)submit(url.copyToInsecureString()); };
    handlers.failed = [this](Error error) { finish(std::move(error)); };
    m_page = std::make_unique<SigninPage>(m_services, m_listener, std::move(spec), std::move(handlers));
    m_page->show();
}

RedirectVerdict FliptSignin::onRedirect(std::string_view query)
{
    if (!m_waitsForPerson)
        return RedirectVerdict::NotOurs;
    const auto taken = take(query, {});
    if (taken)
        return RedirectVerdict::SignedIn;
    return m_waitsForPerson ? RedirectVerdict::NotOurs : RedirectVerdict::Refused;
}

Result<> FliptSignin::submit(const std::string& redirectUrl)
{
    if (!m_waitsForPerson)
        return Error { ErrorCode::SigninNotFound, "not waiting for a redirect" };
    return take(redirectUrl, m_redirectUri);
}

Result<> FliptSignin::submitSecret(Secret secret)
{
    (void)secret;
    return Error { ErrorCode::Unsupported, "this sign-in wants the address of the page that it ends on" };
}

Result<> FliptSignin::take(std::string_view response, const std::string& redirectUri)
{
    oauth::ExpectedResponse expected;
    expected.state = m_state;
    expected.redirectUri = redirectUri;
    auto code = oauth::parseAuthorizationResponse(response, expected);
    if (code) {
        m_waitsForPerson = false;
        m_code = std::move(*code);
        m_call = m_services.timers.soon([this] { callBack(); });
        return {};
    }
    const ErrorCode reason = code.error().code;
    if (reason != ErrorCode::CallbackStateMismatch && reason != ErrorCode::CallbackInvalid) {
        m_waitsForPerson = false;
        m_call = m_services.timers.soon([this, error = code.error()] { finish(error); });
    }
    return code.error();
}

void FliptSignin::callBack()
{
    m_timeLimit.reset();
    m_page.reset();
    m_endpoint.reset();
    m_listener.onStep("exchange");
    std::string code = std::exchange(m_code, Secret {}).copyToInsecureString();
    const codec::FormPairs pairs { { "code", code }, { "state", m_state } };
    HttpRequest request = jsonRequest(m_profile, codec::appendQuery(flipt::apiUrl(m_profile, methodPath() + "/callback"), pairs));
    wipe(code);
    request.headers.push_back({ "Cookie", std::string(kStateCookie) + "=" + m_stateCookie });
    request.sendOnce = true;
    m_call = m_services.http.send(std::move(request), [this](Result<HttpResponse> response) { onCallback(std::move(response)); });
}

void FliptSignin::onCallback(Result<HttpResponse> response)
{
    if (!response) {
        finish(response.error().inContext("callback"));
        return;
    }
    // 302 to the page that a browser would see next; what counts is the cookie beside it.
    const bool isGood = response->status == 200 || (response->status >= 301 && response->status <= 303) || response->status == 307;
    if (!isGood) {
        finish(flipt::refusal(response->status, response->body).inContext("callback"));
        return;
    }
    auto token = flipt::cookieFrom(response->header("set-cookie").value_or(""), kTokenCookie);
    if (!token) {
        finish(Error { ErrorCode::ResponseInvalid, "the callback set no client token" });
        return;
    }
    m_listener.onStep("verify");
    SourcedToken sourced;
    sourced.token = Secret::take(*token, Secret::Memory::Ordinary);
    m_call = identifyAtFlipt(m_services, m_profile, std::move(sourced), [this](Result<SourcedToken> known) { onKnown(std::move(known)); });
}

void FliptSignin::onKnown(Result<SourcedToken> token)
{
    if (!token) {
        // A fresh token that is refused at once: its rule for e-mail addresses is checked at every request (email_matches).
        Error error = token.error();
        if (error.code == ErrorCode::TokenRejected) {
            error.code = ErrorCode::IdentityRefused;
            error.with("why", "it gave a token and refuses it at once, as it does where its rule for e-mail addresses (email_matches) does not fit");
        }
        finish(std::move(error));
        return;
    }
    m_listener.onStep("store");
    SigninResult result;
    result.tokens.accessToken = std::move(token->token);
    result.tokens.tokenType = "Bearer";
    if (token->expiresAt)
        result.tokens.expiresIn = std::max(*token->expiresAt - m_services.clock.now(), std::chrono::seconds::zero());
    result.userinfo = std::move(token->identity);
    result.binding = bindingWithoutOauth(m_profile);
    result.flow = m_options.flow;
    finish(std::move(result));
}

void FliptSignin::finish(Result<SigninResult> result)
{
    m_waitsForPerson = false;
    m_timeLimit.reset();
    m_page.reset();
    m_endpoint.reset();
    if (!result)
        logDebug(lcFlipt(), concat("sign-in of ", m_profile.name.text(), " ends: ", reasonOf(result.error().code)));
    const Done done = std::exchange(m_done, nullptr);
    done(std::move(result));
}

} // namespace warder::core

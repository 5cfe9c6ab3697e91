// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/direct_signin.h"

#include "core/web_session.h"

#include <utility>

namespace warder::core {

namespace {

// How long a person may take to find and paste a token.
constexpr std::chrono::minutes kPersonTime { 10 };

} // namespace

DirectSignin::DirectSignin(const Services& services, Profile profile, SigninOptions options, SigninListener& listener, Done done)
    : m_services(services)
    , m_profile(std::move(profile))
    , m_options(std::move(options))
    , m_listener(listener)
    , m_done(std::move(done))
{ }

void DirectSignin::start()
{
    if (fetchesByItself(m_profile)) {
        m_listener.onStep("fetch");
        m_call = fetchToken(m_services, m_profile, [this](Result<SourcedToken> token) { onKnown(std::move(token)); });
        return;
    }
    m_call = m_services.secrets.read({ m_profile.id, RecordKind::StaticSecret, {} },
                                     [this](Result<std::optional<Secret>> secret) { onStored(std::move(secret)); });
}

void DirectSignin::onStored(Result<std::optional<Secret>> secret)
{
    if (!secret) {
        finish(secret.error().inContext("stored token"));
        return;
    }
    // What came with the profile is tried first; what is wrong with it is what the person needs to hear.
    if (!*secret) {
        askForSecret();
    } else if (auto taken = take(std::move(**secret)); !taken) {
        finish(taken.error());
    }
}

void DirectSignin::askForSecret()
{
    m_waitsForSecret = true;
    m_timeLimit = m_services.timers.after(kPersonTime, [this] { finish(Error { ErrorCode::SigninTimedOut }); });
    if (m_profile.kind == ProfileKind::WebSession && !m_profile.webSession.url.empty())
        showPage();
    else
        m_listener.onStep("ask_for_secret");
}

void DirectSignin::showPage()
{
    SigninPage::Spec spec;
    spec.page.title = m_profile.displayName();
    spec.page.url = m_profile.webSession.url;
    spec.page.cookieNames = m_profile.webSession.cookies;
    spec.page.cookieUrl = m_profile.webSession.url;
    spec.page.caFile = m_profile.http.identity.caFile;
    spec.page.proxy = m_profile.http.identity.proxy;
    spec.page.allowHttp = m_profile.http.allowHttp;
    spec.launchUrl = [this] { return m_profile.webSession.url; };
    spec.waitingOutside = "ask_for_secret";
    spec.browser = m_options.browser;
    spec.display = m_options.display;
    spec.withoutDisplay = SigninPage::WithoutDisplay::GoOn;
    SigninPage::Handlers handlers;
    handlers.cookiesFound = [this](Secret cookies) { onCookies(std::move(cookies)); };
    handlers.failed = [this](Error error) { finish(std::move(error)); };
    m_page = std::make_unique<SigninPage>(m_services, m_listener, std::move(spec), std::move(handlers));
    m_page->show();
}

void DirectSignin::onCookies(Secret cookies)
{
    if (!m_waitsForSecret)
        return;
    if (m_profile.webSession.probeUrl.empty()) {
        // A cookie that nobody can be asked about is taken as it is.
        (void)take(std::move(cookies));
        return;
    }
    // Many a page sets its cookie before anybody has signed in, and fills it later: only its server knows.
    m_cookies = std::move(cookies);
    m_call = web_session::probe(m_services, m_profile, m_cookies, [this](const Result<>& probed) { onCookiesProbed(probed); });
}

void DirectSignin::onCookiesProbed(const Result<>& probed)
{
    if (!probed && probed.error().code == ErrorCode::TokenRejected)
        return; // not yet: the next change is tried
    if (!probed) {
        finish(probed.error());
        return;
    }
    m_waitsForSecret = false;
    m_page.reset();
    m_listener.onStep("verify");
    m_token.token = std::move(m_cookies);
    onKnown(std::move(m_token));
}

Result<> DirectSignin::submit(const std::string& redirectUrl)
{
    (void)redirectUrl;
    return Error { ErrorCode::Unsupported, "this sign-in has no redirect" };
}

Result<> DirectSignin::submitSecret(Secret secret)
{
    if (!m_waitsForSecret)
        return Error { ErrorCode::SigninNotFound, "not waiting for a token" };
    return take(std::move(secret));
}

Result<> DirectSignin::take(Secret secret)
{
    if (m_profile.kind == ProfileKind::WebSession) {
        ASSIGN_OR_RETURN(m_token.token, web_session::cookieHeader(secret, m_profile.webSession.cookies));
    } else {
        auto token = secret.revealText([](std::string_view text) { return extractToken(text, {}); });
        if (!token)
            return Error { ErrorCode::InvalidRequest, "a token is one line of visible characters" };
        m_token.token = std::move(*token);
        m_token.expiresAt = m_profile.staticToken.expires ? m_profile.staticToken.expires : expiryIn(m_token.token);
    }
    m_waitsForSecret = false;
    m_timeLimit.reset();
    m_call = m_services.timers.soon([this] {
        m_page.reset();
        check();
    });
    return {};
}

void DirectSignin::check()
{
    m_listener.onStep("verify");
    if (m_profile.kind == ProfileKind::Flipt) {
        m_call = identifyAtFlipt(m_services, m_profile, std::move(m_token), [this](Result<SourcedToken> token) { onKnown(std::move(token)); });
    } else if (m_profile.kind == ProfileKind::WebSession && !m_profile.webSession.probeUrl.empty()) {
        m_call = web_session::probe(m_services, m_profile, m_token.token, [this](const Result<>& probed) { onProbed(probed); });
    } else {
        onKnown(std::move(m_token));
    }
}

void DirectSignin::onProbed(Result<> probed)
{
    if (!probed)
        finish(probed.error());
    else
        onKnown(std::move(m_token));
}

void DirectSignin::onKnown(Result<SourcedToken> token)
{
    if (!token) {
        finish(token.error());
        return;
    }
    m_token = std::move(*token);
    if (m_token.expiresAt && *m_token.expiresAt <= m_services.clock.now()) {
        const bool isGiven = !fetchesByItself(m_profile);
        finish(isGiven ? Error { ErrorCode::SecretExpired } : Error(ErrorCode::CommandOutputInvalid, "expired").with("why", "the token in it has expired"));
        return;
    }
    succeed();
}

void DirectSignin::succeed()
{
    m_listener.onStep("store");
    SigninResult result;
    result.tokens.accessToken = std::move(m_token.token);
    result.tokens.tokenType = std::move(m_token.type);
    if (m_token.expiresAt)
        result.tokens.expiresIn = *m_token.expiresAt - m_services.clock.now();
    result.userinfo = std::move(m_token.identity);
    result.binding = bindingWithoutOauth(m_profile);
    result.flow = m_options.flow;
    finish(std::move(result));
}

void DirectSignin::finish(Result<SigninResult> result)
{
    m_timeLimit.reset();
    m_page.reset();
    const Done done = std::exchange(m_done, nullptr);
    done(std::move(result));
}

} // namespace warder::core

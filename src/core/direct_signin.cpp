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
    if (m_profile.kind == ProfileKind::WebSession && !m_profile.webSession.url.empty()) {
        if (m_options.browser.kind == BrowserChoice::Kind::None) {
            m_listener.onOpenUrl(m_profile.webSession.url, false);
        } else {
            m_listener.onStep("open_browser");
            m_call = m_services.browsers.open(m_profile.webSession.url, m_options.browser, m_options.display, [this](const Result<>& opened) {
                m_listener.onOpenUrl(m_profile.webSession.url, opened.has_value());
                m_listener.onStep("ask_for_secret");
            });
            return;
        }
    }
    m_listener.onStep("ask_for_secret");
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
    m_call = m_services.timers.soon([this] { check(); });
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
    result.binding.tls = tlsBinding(m_profile.http);
    result.binding.clientId = m_profile.oauth.clientId;
    result.flow = m_options.flow;
    finish(std::move(result));
}

void DirectSignin::finish(Result<SigninResult> result)
{
    m_timeLimit.reset();
    const Done done = std::exchange(m_done, nullptr);
    done(std::move(result));
}

} // namespace warder::core

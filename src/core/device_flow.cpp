// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/device_flow.h"

#include "base/log.h"
#include "core/http_exchange.h"
#include "oauth/scope.h"

namespace warder::core {

namespace {

Q_LOGGING_CATEGORY(lcFlow, "warder.core.flow")

} // namespace

DeviceFlow::DeviceFlow(const Services& services, FlowInput input, SigninListener& listener, Done done)
    : m_services(services)
    , m_input(std::move(input))
    , m_listener(listener)
    , m_done(std::move(done))
{ }

void DeviceFlow::enter(State state)
{
    static constexpr std::string_view names[] = { "asking_for_code", "waiting", "polling", "finished" };
    logDebug(lcFlow(), concat("flow=device profile=", m_input.profile.name.text(), " ", names[static_cast<int>(m_state)], "→",
                              names[static_cast<int>(state)]));
    m_state = state;
}

void DeviceFlow::start()
{
    m_call = m_services.timers.soon([this] { askForCode(); });
}

Result<> DeviceFlow::submit(const std::string& redirectUrl)
{
    (void)redirectUrl;
    return Error { ErrorCode::Unsupported, "the device flow has no redirect" };
}

void DeviceFlow::askForCode()
{
    const Profile& profile = m_input.profile;
    const bool openid = oauth::containsScope(profile.oauth.scopes, "openid");
    if (auto possible = oauth::checkDeviceFlow(m_input.metadata, openid ? oauth::Openid::Yes : oauth::Openid::No); !possible) {
        finish(possible.error());
        return;
    }
    m_listener.onStep("ask_for_code");
    oauth::TokenRequestOptions options = tokenRequestOptions(profile);
    options.scopes = profile.oauth.scopes;
    // What the profile adds to an authorization request belongs to this one as well: it is where the sign-in begins.
    if (!profile.oauth.repeatAuthorizeParams)
        options.extraParams = profile.oauth.authorizeParams;
    auto request = oauth::deviceAuthorizationRequest(m_input.client, options);
    if (!request) {
        finish(request.error());
        return;
    }
    m_call = m_services.http.send(issuedBy(formRequest(profile, m_input.metadata.deviceAuthorizationEndpoint, *request), profile, m_input.metadata.issuer),
                                  [this](Result<HttpResponse> response) { onCode(std::move(response)); });
}

void DeviceFlow::onCode(Result<HttpResponse> response)
{
    if (!response) {
        finish(response.error().inContext("device authorization"));
        return;
    }
    const WallTime now = m_services.clock.now();
    auto authorization
        = oauth::parseDeviceAuthorization(toServerAnswer(std::move(*response)), m_input.profile.http.httpRule(), now);
    if (!authorization) {
        finish(authorization.error().inContext("device authorization"));
        return;
    }
    m_polling.emplace(*authorization, m_services.clock.bootNow());
    m_listener.onDeviceCode({ authorization->userCode, authorization->verificationUri, authorization->verificationUriComplete,
                              now + authorization->expiresIn });
    m_listener.onStep("wait_for_person");
    m_deviceCode = std::move(authorization->deviceCode);
    wait();
}

void DeviceFlow::wait()
{
    enter(State::Waiting);
    m_call = m_services.timers.at(m_polling->nextPollAt(), [this] { poll(); });
}

void DeviceFlow::poll()
{
    if (m_services.clock.bootNow() >= m_polling->expiresAt()) {
        finish(Error { ErrorCode::DeviceCodeExpired });
        return;
    }
    enter(State::Polling);
    const Profile& profile = m_input.profile;
    auto request = oauth::deviceTokenRequest(m_input.client, m_deviceCode, tokenRequestOptions(profile));
    if (!request) {
        finish(request.error());
        return;
    }
    m_call = exchange(m_services,
                      issuedBy(formRequest(profile, m_input.metadata.tokenEndpoint, *request), profile, m_input.metadata.issuer),
                      { oauth::Grant::DeviceCode, profile.oauth.scopes, m_services.clock.now() },
                      [this](Result<oauth::TokenResponse> tokens) { onPolled(std::move(tokens)); });
}

void DeviceFlow::onPolled(Result<oauth::TokenResponse> tokens)
{
    if (tokens) {
        finish(FlowResult { std::move(*tokens), {} });
        return;
    }
    const auto answer = oauth::DevicePolling::answerOf(tokens.error());
    if (!answer) {
        finish(tokens.error().inContext("device token"));
        return;
    }
    const auto planned = m_polling->report(*answer, m_services.clock.bootNow(),
                                           std::chrono::seconds(tokens.error().retryAfterSeconds));
    if (!planned)
        finish(planned.error());
    else
        wait();
}

void DeviceFlow::finish(Result<FlowResult> result)
{
    enter(State::Finished);
    m_deviceCode = {};
    const Done done = std::exchange(m_done, nullptr);
    done(std::move(result));
}

} // namespace warder::core

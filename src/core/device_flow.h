// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/token_flow.h"
#include "oauth/device_flow.h"

namespace warder::core {

//! The device flow (RFC 8628): shows a code, and polls as the provider says until the person has agreed elsewhere.
class DeviceFlow final : public TokenFlow
{
public:
    DeviceFlow(const Services& services, FlowInput input, SigninListener& listener, Done done);
    void start() override;
    [[nodiscard]] Result<> submit(const std::string& redirectUrl) override;

private:
    enum class State {
        AskingForCode,
        Waiting,
        Polling,
        Finished,
    };

    void enter(State state);
    void askForCode();
    void onCode(Result<HttpResponse> response);
    void wait();
    void poll();
    void onPolled(Result<oauth::TokenResponse> tokens);
    void finish(Result<FlowResult> result);

    const Services& m_services;
    const FlowInput m_input;
    SigninListener& m_listener;
    Done m_done;
    State m_state = State::AskingForCode;
    Secret m_deviceCode;
    std::optional<oauth::DevicePolling> m_polling;
    std::unique_ptr<Call> m_call;
};

} // namespace warder::core

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/token_flow.h"

namespace warder::core {

//! The client's own sign-in, without a person (RFC 6749 section 4.4). Its tokens are nobody's identity (SR-087).
class ClientCredentialsFlow final : public TokenFlow
{
public:
    ClientCredentialsFlow(const Services& services, FlowInput input, SigninListener& listener, Done done);
    void start() override;
    [[nodiscard]] Result<> submit(const std::string& redirectUrl) override;

private:
    void request();
    void finish(Result<FlowResult> result);

    const Services& m_services;
    const FlowInput m_input;
    SigninListener& m_listener;
    Done m_done;
    std::unique_ptr<Call> m_call;
};

} // namespace warder::core

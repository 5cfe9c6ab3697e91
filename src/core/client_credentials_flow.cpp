// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/client_credentials_flow.h"

#include "core/http_exchange.h"

namespace warder::core {

ClientCredentialsFlow::ClientCredentialsFlow(const Services& services, FlowInput input, SigninListener& listener, Done done)
    : m_services(services)
    , m_input(std::move(input))
    , m_listener(listener)
    , m_done(std::move(done))
{ }

void ClientCredentialsFlow::start()
{
    m_call = m_services.timers.soon([this] { request(); });
}

Result<> ClientCredentialsFlow::submit(const std::string& redirectUrl)
{
    (void)redirectUrl;
    return Error { ErrorCode::Unsupported, "client credentials have no redirect" };
}

void ClientCredentialsFlow::request()
{
    if (auto possible = oauth::checkClientCredentialsFlow(m_input.metadata); !possible) {
        finish(possible.error());
        return;
    }
    m_listener.onStep("exchange");
    const Profile& profile = m_input.profile;
    oauth::TokenRequestOptions options = tokenRequestOptions(profile);
    options.scopes = profile.oauth.scopes;
    auto form = oauth::clientCredentialsRequest(m_input.client, options);
    if (!form) {
        finish(form.error());
        return;
    }
    m_call = exchange(m_services,
                      issuedBy(formRequest(profile, m_input.metadata.tokenEndpoint, *form), profile, m_input.metadata.issuer),
                      { oauth::Grant::ClientCredentials, profile.oauth.scopes, m_services.clock.now() },
                      [this](Result<oauth::TokenResponse> tokens) {
                          if (!tokens)
                              finish(tokens.error().inContext("client credentials"));
                          else
                              finish(FlowResult { std::move(*tokens), {} });
                      });
}

void ClientCredentialsFlow::finish(Result<FlowResult> result)
{
    const Done done = std::exchange(m_done, nullptr);
    done(std::move(result));
}

} // namespace warder::core

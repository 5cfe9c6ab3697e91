// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/source_renewal.h"

#include "codec/text.h"
#include "core/flipt_api.h"
#include "core/http_exchange.h"

#include <utility>

namespace warder::core {

SourceRenewal::SourceRenewal(const Services& services, RefreshLimiter& limiter, RefreshInput input, Hooks hooks)
    : m_services(services)
    , m_limiter(limiter)
    , m_input(std::move(input))
    , m_hooks(std::move(hooks))
{ }

void SourceRenewal::start()
{
    m_slot = m_limiter.acquire([this] { begin(); });
}

void SourceRenewal::begin()
{
    if (m_input.spec.isNarrow()) {
        finish(Error { ErrorCode::Unsupported, "this kind of profile has one token only: no scopes, audience or resource of its own" });
        return;
    }
    if (fetchesByItself(m_input.profile))
        m_call = fetchToken(m_services, m_input.profile, [this](Result<SourcedToken> token) { onToken(std::move(token)); });
    else
        extend();
}

void SourceRenewal::extend()
{
    const auto length = m_input.current ? m_input.current->life.length() : std::nullopt;
    if (!length) {
        finish(Error { ErrorCode::SessionEnded, "nothing to extend" });
        return;
    }
    // As long again as it was given for in the first place. The time is a parameter of the query; the request has no body.
    const std::string until = codec::formatRfc3339((m_services.clock.now() + *length).time_since_epoch().count());
    HttpRequest request = jsonRequest(m_input.profile, flipt::apiUrl(m_input.profile, "/auth/v1/self/expire?expiresAt=" + until));
    request.method = HttpRequest::Method::Put;
    request.headers.push_back({ "Authorization", "Bearer " + m_input.current->token.copyToInsecureString() });
    m_call = m_services.http.send(std::move(request), [this](Result<HttpResponse> response) { onExtended(std::move(response)); });
}

void SourceRenewal::onExtended(Result<HttpResponse> response)
{
    if (!response) {
        finish(response.error().inContext("extension"));
        return;
    }
    if (response->status < 200 || response->status > 299) {
        Error error = flipt::refusal(response->status, response->body).inContext("extension");
        // Its sessions are gone after a restart with the memory store: only a new sign-in helps.
        if (error.code == ErrorCode::TokenRejected || error.code == ErrorCode::IdentityRefused)
            error.code = ErrorCode::RefreshTokenRejected;
        finish(std::move(error));
        return;
    }
    SourcedToken token;
    token.token = m_input.current->token.clone();
    token.type = m_input.current->type;
    m_call = identifyAtFlipt(m_services, m_input.profile, std::move(token), [this](Result<SourcedToken> known) { onToken(std::move(known)); });
}

void SourceRenewal::onToken(Result<SourcedToken> token)
{
    if (!token) {
        finish(token.error());
        return;
    }
    const WallTime now = m_services.clock.now();
    if (token->expiresAt && *token->expiresAt <= now) {
        finish(Error(ErrorCode::CommandOutputInvalid, "expired").with("why", "the token in it has expired"));
        return;
    }
    m_outcome.record = m_input.record;
    m_outcome.record.refreshedAt = now;
    if (!token->identity.isNull())
        m_outcome.record.userinfo = std::move(token->identity);
    CachedToken& access = m_outcome.access;
    access.token = std::move(token->token);
    access.type = std::move(token->type);
    // What the profile says of the life of a command's tokens does not make one live longer than it says itself.
    access.life = lifeOf(access.token, token->expiresAt ? std::optional(*token->expiresAt - now) : std::nullopt, m_services.clock);
    access.scopes = m_input.record.scopesGranted;
    m_isStoring = true;
    std::vector<RecordChange> changes;
    changes.push_back({ { m_input.profile.id, RecordKind::Session, {} }, sealable(m_outcome.record.toJson()) });
    changes.push_back({ { m_input.profile.id, RecordKind::AccessToken, {} }, sealable(access, m_services.clock) });
    m_call = m_services.secrets.apply(std::move(changes), [this](const Result<>& stored) { onStored(stored); });
}

void SourceRenewal::onStored(const Result<>& stored)
{
    // It can be fetched again at any time: nothing is lost with a token that could not be written.
    if (!stored)
        finish(stored.error().inContext("fetched token"));
    else
        finish(std::move(m_outcome));
}

void SourceRenewal::finish(Result<RefreshOutcome> outcome)
{
    m_slot.reset();
    const auto done = std::exchange(m_hooks.done, nullptr);
    done(std::move(outcome));
}

} // namespace warder::core

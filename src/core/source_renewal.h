// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/token_renewal.h"
#include "core/token_source.h"

namespace warder::core {

//! A renewal without OAuth: the token is fetched again, or Flipt is asked for a later end of the one there is. Nothing in it
//! could be used twice by mistake, so it has no intent. Errors: those of fetchToken(); RefreshTokenRejected where Flipt no
//! longer knows the token; Unsupported for a narrowed token, which no such source gives; StorageFull and StorageFailed.
class SourceRenewal final : public TokenRenewal
{
public:
    SourceRenewal(const Services& services, RefreshLimiter& limiter, RefreshInput input, Hooks hooks);

    void start() override;
    [[nodiscard]] const RefreshIntent& intent() const override { return m_intent; }
    [[nodiscard]] bool isInFlight() const override { return m_isStoring; }

private:
    void begin();
    void extend();
    void onExtended(Result<HttpResponse> response);
    void onToken(Result<SourcedToken> token);
    void onStored(const Result<>& stored);
    void finish(Result<RefreshOutcome> outcome);

    const Services& m_services;
    RefreshLimiter& m_limiter;
    RefreshInput m_input;
    Hooks m_hooks;
    const RefreshIntent m_intent;
    RefreshOutcome m_outcome;
    bool m_isStoring = false;
    std::unique_ptr<RefreshLimiter::Slot> m_slot;
    std::unique_ptr<Call> m_call;
};

} // namespace warder::core

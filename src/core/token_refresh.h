// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/token_renewal.h"
#include "oauth/token_response.h"

#include <memory>

namespace warder::core {

//! One refresh of one session's token: a place in the queue, metadata, the client, the refresh token, the intent on disk, the
//! request, the refresh token of its answer on disk, and only then everything else in that answer: the checks, the rest on
//! disk.
//!
//! A narrow request (RefreshInput::spec) is somebody's own: whatever its answer, the session is not ended by it. Of its
//! answer only a new refresh token is the session's, and what proves that it belongs to somebody else.
//!
//! Errors beside those of the steps: ChangedSinceSignin (nothing was sent), RotationInterrupted (an outcome is unknown
//! and the one retry is spent or was refused), StorageFull and StorageFailed (the new tokens are kept in memory and
//! the write is retried: onStorageTrouble() is called, and `done` waits). Destroying it cancels; a request that has left by
//! then leaves its intent behind.
class TokenRefresh final : public TokenRenewal
{
public:
    TokenRefresh(const Services& services, ProviderDirectory& directory, RefreshLimiter& limiter, RefreshInput input, Hooks hooks);
    ~TokenRefresh() override;

    void start() override;
    [[nodiscard]] const RefreshIntent& intent() const override { return m_intent; }
    [[nodiscard]] bool isInFlight() const override { return m_state >= State::Sending; }
    [[nodiscard]] const SessionRecord* changedRecord() const override { return m_hasChanged ? &m_outcome.record : nullptr; }

private:
    enum class State {
        Queued,
        Discovering,
        LoadingClient,
        ReadingToken,
        WritingIntent,
        Sending,
        StoringRotated,
        Verifying,
        Storing,
        Finished,
    };

    void enter(State state);
    void discover();
    void onMetadata(Result<oauth::ServerMetadata> metadata);
    void onClient(Result<oauth::Client> client);
    void onRefreshToken(Result<std::optional<Secret>> token);
    void send();
    void onAnswer(Result<oauth::TokenAnswer> answer);
    void judge();
    [[nodiscard]] Result<> takeAccessToken();
    void refuse(Error error);
    void onRefused(Error error);
    void keepRecord(Error error);
    void endSession(Error error);
    void storeRotated();
    void onRotatedStored(const Result<>& stored);
    void verify();
    void onVerified(Result<oauth::IdTokenClaims> claims);
    void quarantine(Error error);
    void store();
    void onStored(const Result<>& stored);
    void retryLater(const Error& trouble, void (TokenRefresh::*step)());
    [[nodiscard]] RecordKey key(RecordKind kind, std::string name = {}) const;
    [[nodiscard]] Result<oauth::TokenRequest> buildRequest() const;
    void finish(Result<RefreshOutcome> outcome);

    const Services& m_services;
    ProviderDirectory& m_directory;
    RefreshLimiter& m_limiter;
    const RefreshInput m_input;
    Hooks m_hooks;
    State m_state = State::Queued;

    oauth::ServerMetadata m_metadata;
    oauth::Client m_client;
    Secret m_refreshToken;
    RefreshIntent m_intent;
    bool m_isRetry = false; //!< an earlier request with this refresh token may have left
    std::optional<oauth::TokenAnswer> m_answer;
    oauth::TokenResponse m_tokens;
    bool m_hasRotated = false; //!< the answer's refresh token is durable
    bool m_hasChanged = false;
    RefreshOutcome m_outcome;
    oauth::PreviousIdToken m_previous;
    Error m_error;
    std::unique_ptr<RefreshLimiter::Slot> m_slot;
    std::unique_ptr<Call> m_call;
    std::unique_ptr<Call> m_marking;
};

} // namespace warder::core

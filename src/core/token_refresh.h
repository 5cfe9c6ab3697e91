// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/provider_directory.h"
#include "core/refresh_limiter.h"
#include "core/session_record.h"
#include "oauth/token_response.h"

#include <functional>
#include <memory>
#include <optional>
#include <string_view>

namespace warder::core {

//! What a refresh starts from; copied, so that nothing changes under it.
struct RefreshInput
{
    Profile profile;
    SessionRecord record;
    TokenSpec spec;
    std::optional<RefreshIntent> openIntent; //!< of a request whose outcome is unknown
};

//! What a refresh ended in. Everything in it is durable already.
struct RefreshOutcome
{
    SessionRecord record;
    CachedToken access;
    std::optional<CachedToken> idToken;
};

//! One refresh of one session's token, as the state machine of security.md 3.4: a place in the queue, metadata, the
//! client, the refresh token, the intent on disk, the request, the rotated token on disk, the checks, the rest on disk.
//!
//! Errors beside those of the steps: ChangedSinceSignin (nothing was sent), RotationInterrupted (an outcome is unknown
//! and the one retry is spent or was refused), StorageFull and StorageFailed (the new tokens are kept in memory and
//! the write is retried: onStorageTrouble() is called, and `done` waits). Destroying it cancels; a request that has left by
//! then leaves its intent behind.
class TokenRefresh
{
public:
    using Done = std::function<void(Result<RefreshOutcome>)>;
    struct Hooks
    {
        std::function<void(const Error&)> storageTrouble; //!< a rotated token cannot be written; retried every few seconds
        Done done; //!< exactly once, last, never synchronously
    };

    TokenRefresh(const Services& services, ProviderDirectory& directory, RefreshLimiter& limiter, RefreshInput input, Hooks hooks);
    TokenRefresh(const TokenRefresh&) = delete;
    TokenRefresh& operator=(const TokenRefresh&) = delete;
    ~TokenRefresh();

    void start();
    //! What is on disk about the request while its outcome is unknown.
    [[nodiscard]] const RefreshIntent& intent() const { return m_intent; }
    //! Whether a refresh token may be on its way: such a refresh is waited for before locking and ending.
    [[nodiscard]] bool isInFlight() const { return m_state >= State::Sending; }

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
    void onTokens(Result<oauth::TokenResponse> tokens);
    void onRefused(Error error);
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
    oauth::TokenResponse m_tokens;
    RefreshOutcome m_outcome;
    oauth::PreviousIdToken m_previous;
    Error m_error;
    std::unique_ptr<RefreshLimiter::Slot> m_slot;
    std::unique_ptr<Call> m_call;
};

} // namespace warder::core

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/provider_directory.h"
#include "core/refresh_limiter.h"
#include "core/session_record.h"

#include <functional>
#include <memory>
#include <optional>

namespace warder::core {

//! What a refresh starts from; copied, so that nothing changes under it.
struct RefreshInput
{
    Profile profile;
    SessionRecord record;
    TokenSpec spec;
    std::optional<RefreshIntent> openIntent; //!< of a request whose outcome is unknown
    std::optional<CachedToken> current; //!< the session's own token, for a renewal that only moves its end
    bool providerHadFault = false; //!< the attempt before this one met a fault of the server: ask for its metadata anew
};

//! What a refresh ended in. Everything in it is durable already.
struct RefreshOutcome
{
    SessionRecord record;
    CachedToken access;
    std::optional<CachedToken> idToken;
};

//! How a session gets a new token without the person. Destroying it cancels.
class TokenRenewal
{
public:
    using Done = std::function<void(Result<RefreshOutcome>)>;
    struct Hooks
    {
        std::function<void(const Error&)> storageTrouble; //!< a rotated token cannot be written; retried every few seconds
        Done done; //!< exactly once, last, never synchronously
    };

    TokenRenewal() = default;
    TokenRenewal(const TokenRenewal&) = delete;
    TokenRenewal& operator=(const TokenRenewal&) = delete;
    virtual ~TokenRenewal() = default;

    virtual void start() = 0;
    //! What is on disk about the request while its outcome is unknown.
    [[nodiscard]] virtual const RefreshIntent& intent() const = 0;
    //! Whether a refresh token may be on its way: such a renewal is waited for before locking and ending.
    [[nodiscard]] virtual bool isInFlight() const = 0;
    //! What became of the session's record although the renewal failed, durable: a new refresh token came with an answer that
    //! was refused. nullptr: nothing has changed. Of the renewal's life.
    [[nodiscard]] virtual const SessionRecord* changedRecord() const { return nullptr; }
};

//! Whether a session can be renewed without the person at all.
[[nodiscard]] bool isRenewable(const Profile& profile, const SessionRecord& record);

//! The renewal that fits: by refresh token or client credentials, by fetching the token again, or by asking Flipt for a later
//! end. All references are borrowed and outlive it.
[[nodiscard]] std::unique_ptr<TokenRenewal> createRenewal(const Services& services,
                                                          ProviderDirectory& directory,
                                                          RefreshLimiter& limiter,
                                                          RefreshInput input,
                                                          TokenRenewal::Hooks hooks);

} // namespace warder::core

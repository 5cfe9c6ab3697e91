// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"

#include <chrono>
#include <optional>

namespace warder::core {

//! When a token was obtained and when it ends. The boot-time end counts beside the wall clock's: whichever passes first
//! (design section 5).
struct TokenLife
{
    WallTime obtainedAt;
    std::optional<WallTime> expiresAt; //!< nothing: the provider did not say
    std::optional<BootTime> bootExpiresAt; //!< nothing as well after a restart of the machine: it names another boot's time

    //! The life that the provider gave.
    [[nodiscard]] std::optional<std::chrono::seconds> length() const
    {
        if (!expiresAt)
            return {};
        return *expiresAt - obtainedAt;
    }
    //! What is left, never negative; nothing where no end is known.
    [[nodiscard]] std::optional<std::chrono::seconds> left(WallTime now, BootTime bootNow) const;
    [[nodiscard]] bool isExpired(WallTime now, BootTime bootNow) const;
    //! When that will be, as far as the clocks say now; nothing where no end is known. Of the wall clock's whole seconds it may be
    //! up to one late.
    [[nodiscard]] std::optional<BootTime> expiry(WallTime now, BootTime bootNow) const;
    //! Whether it may be served to somebody who wants `minValid`: that counts at most half the life that the provider
    //! gives, and an expired one is never served.
    [[nodiscard]] bool isGoodFor(std::chrono::seconds minValid, WallTime now, BootTime bootNow) const;
};

//! `length` after `now`. Lengths of more than a century either way count as one, so that no sum of nanoseconds overflows
//! however far away a server puts an expiry.
[[nodiscard]] BootTime bootTimeAfter(BootTime now, std::chrono::seconds length);

//! The life of a token from now until a known expiry, on both clocks; without one, nothing ends it.
[[nodiscard]] TokenLife lifeUntil(std::optional<WallTime> expiresAt, const Clock& clock);

//! The least time between two successful refreshes of one session that nobody has asked for by name: half of `lifetime`,
//! which is the shortest that the refresh brought, and 2 s; 2 s where no lifetime is known.
[[nodiscard]] std::chrono::milliseconds refreshSpacing(std::optional<std::chrono::seconds> lifetime);
inline constexpr std::chrono::milliseconds kLeastSpacing { 2000 };

//! How long before its end a token of that length is refreshed: max(60 s, 10 %); for a life under 10 min, 20 % of it.
[[nodiscard]] std::chrono::seconds refreshMargin(std::chrono::seconds life);

//! When to refresh: the margin before the end, earlier by `jitter` (0 to 1) of a tenth of the margin, and no later than
//! the same margin before the refresh token's own end where `keepAlive` wants that. Nothing where nothing ends.
[[nodiscard]] std::optional<WallTime> planRefresh(const TokenLife& access,
                                                  std::optional<TokenLife> refreshToken,
                                                  double jitter);

//! The pause after the `failures`-th passing fault in a row: 2 s, doubled up to 5 min, then spread by `jitter` (0 to 1)
//! over its upper half; never less than the server's Retry-After, of which at most an hour counts.
[[nodiscard]] std::chrono::milliseconds backoff(int failures, std::chrono::seconds retryAfter, double jitter);
inline constexpr std::chrono::seconds kLongestRetryAfter { 3600 };

} // namespace warder::core

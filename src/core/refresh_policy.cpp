// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/refresh_policy.h"

#include <algorithm>
#include <cstdint>

namespace warder::core {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr seconds kShortLife { 10 * 60 };
constexpr seconds kLeastMargin { 60 };
constexpr milliseconds kFirstPause { 2000 };
constexpr milliseconds kLongestPause { 5 * 60 * 1000 };
constexpr seconds kCentury { std::int64_t { 100 } * 366 * 24 * 60 * 60 };

} // namespace

std::optional<seconds> TokenLife::left(WallTime now, BootTime bootNow) const
{
    std::optional<seconds> least;
    if (expiresAt)
        least = *expiresAt - now;
    if (bootExpiresAt) {
        const auto byBoot = std::chrono::floor<seconds>(*bootExpiresAt - bootNow);
        least = least ? std::min(*least, byBoot) : byBoot;
    }
    if (!least)
        return {};
    return std::max(*least, seconds::zero());
}

bool TokenLife::isExpired(WallTime now, BootTime bootNow) const
{
    return (expiresAt && now >= *expiresAt) || (bootExpiresAt && bootNow >= *bootExpiresAt);
}

std::optional<BootTime> TokenLife::expiry(WallTime now, BootTime bootNow) const
{
    std::optional<BootTime> first = bootExpiresAt;
    if (expiresAt) {
        const BootTime byWall = bootTimeAfter(bootNow, *expiresAt - now);
        first = first ? std::min(*first, byWall) : byWall;
    }
    return first;
}

bool TokenLife::isGoodFor(seconds minValid, WallTime now, BootTime bootNow) const
{
    const auto remaining = left(now, bootNow);
    if (!remaining)
        return true;
    // Rounded up: the wall clock's seconds are whole, so that what is left is up to one less.
    const seconds half = (length().value_or(minValid * 2) + seconds(1)) / 2;
    return !isExpired(now, bootNow) && *remaining >= std::min(minValid, half);
}

BootTime bootTimeAfter(BootTime now, seconds length)
{
    return now + std::clamp(length, -kCentury, kCentury);
}

TokenLife lifeUntil(std::optional<WallTime> expiresAt, const Clock& clock)
{
    const WallTime now = clock.now();
    TokenLife life { now, expiresAt, {} };
    if (expiresAt)
        life.bootExpiresAt = bootTimeAfter(clock.bootNow(), *expiresAt - now);
    return life;
}

milliseconds refreshSpacing(std::optional<seconds> lifetime)
{
    if (!lifetime || *lifetime > kCentury)
        return lifetime ? milliseconds(kCentury) / 2 : kLeastSpacing;
    return std::max<milliseconds>(kLeastSpacing, milliseconds(*lifetime) / 2);
}

seconds refreshMargin(seconds life)
{
    if (life < kShortLife)
        return life / 5;
    return std::max(kLeastMargin, life / 10);
}

std::optional<WallTime> planRefresh(const TokenLife& access, std::optional<TokenLife> refreshToken, double jitter)
{
    std::optional<WallTime> at;
    const auto consider = [&at, jitter](const TokenLife& life) {
        if (!life.expiresAt)
            return;
        const seconds margin = refreshMargin(*life.length());
        const seconds early { static_cast<seconds::rep>(static_cast<double>(margin.count()) * 0.1 * jitter) };
        const WallTime planned = *life.expiresAt - margin - early;
        at = at ? std::min(*at, planned) : planned;
    };
    consider(access);
    if (refreshToken)
        consider(*refreshToken);
    return at;
}

milliseconds backoff(int failures, seconds retryAfter, double jitter)
{
    milliseconds pause = kFirstPause;
    for (int i = 1; i < failures && pause < kLongestPause; ++i)
        pause *= 2;
    pause = std::min(pause, kLongestPause);
    const auto half = pause / 2;
    pause = half + milliseconds(static_cast<milliseconds::rep>(static_cast<double>(half.count()) * jitter));
    return std::max<milliseconds>(pause, std::min(retryAfter, kLongestRetryAfter));
}

} // namespace warder::core

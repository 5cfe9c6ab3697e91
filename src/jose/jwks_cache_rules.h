// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace warder::jose {

//! When a cached key set may be used and when it is fetched again (SR-131, SR-134, SR-136). Holds times, no keys and no
//! clock; its owner keeps the set beside it.
class JwksCacheRules
{
public:
    enum class Decision {
        UseCache,
        Fetch,
        Fail,
    };

    explicit JwksCacheRules(std::chrono::seconds lifetime = std::chrono::seconds(300))
        : m_lifetime(lifetime)
    { }

    //! Before a verification: Fetch when there is no set, it is too old, or it is another issuer's or another address's.
    [[nodiscard]] Decision before(std::string_view issuer, std::string_view jwksUri, BootTime now) const;
    //! After JwtKeyNotFound with the cached set: Fetch once, the first time at once, then at most every 60 s; else Fail.
    [[nodiscard]] Decision afterUnknownKey(BootTime now) const;
    //! After a fetch that failed: UseCache while the set is fresh enough and that issuer's, else Fail.
    [[nodiscard]] Decision afterFailedFetch(std::string_view issuer, std::string_view jwksUri, BootTime now) const;

    //! A set of this issuer has arrived.
    void noteFetched(std::string issuer, std::string jwksUri, BootTime now);
    //! A fetch because of an unknown key has begun, whatever comes of it.
    void noteForcedFetch(BootTime now) { m_forcedAt = now; }

private:
    [[nodiscard]] bool isFresh(std::string_view issuer, std::string_view jwksUri, BootTime now) const;

    std::chrono::seconds m_lifetime;
    std::string m_issuer;
    std::string m_jwksUri;
    std::optional<BootTime> m_fetchedAt;
    std::optional<BootTime> m_forcedAt;
};

} // namespace warder::jose

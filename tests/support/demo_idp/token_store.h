// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/entropy.h"

#include <chrono>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace warder::demo {

//! What a person, or a client by itself, was granted once. All tokens that descend from it are its family.
struct Grant
{
    std::string client;
    std::string subject;
    std::vector<std::string> scopes;
    std::string nonce;
    WallTime authTime;
};

//! The provider's tokens, in memory. A refresh token is good for one use; a second use is taken as theft and revokes
//! the whole family (RFC 9700 section 4.14.2). Every token begins with the canary that our tests look for.
class TokenStore
{
public:
    using FamilyId = int;
    enum class Verdict {
        Good,
        Unknown, //!< never issued, expired, revoked, or another client's
        Reused,
    };
    struct Use
    {
        Verdict verdict = Verdict::Unknown;
        FamilyId family = 0;
    };
    struct AccessToken
    {
        FamilyId family = 0;
        std::vector<std::string> scopes;
        WallTime expiresAt;
    };

    explicit TokenStore(Entropy& entropy)
        : m_entropy(entropy)
    { }

    //! "wdr-canary-KIND-…" with 256 random bits.
    [[nodiscard]] std::string newToken(std::string_view kind);
    [[nodiscard]] FamilyId begin(Grant grant);
    //! Nothing for a family that was revoked.
    [[nodiscard]] const Grant* grant(FamilyId family) const;
    [[nodiscard]] std::string issueAccess(FamilyId family, std::vector<std::string> scopes, WallTime expiresAt);
    //! `expiresAt` at WallTime::max() is no end.
    [[nodiscard]] std::string issueRefresh(FamilyId family, WallTime expiresAt);
    [[nodiscard]] Use useRefresh(std::string_view token, std::string_view client, WallTime now);
    //! Nothing where the token is not live.
    [[nodiscard]] const AccessToken* access(std::string_view token, WallTime now) const;
    void revoke(FamilyId family) { m_families.erase(family); }
    //! RFC 7009: an access token alone, or a refresh token with its family.
    void revoke(std::string_view token);
    void revokeAll() { m_families.clear(); }

private:
    struct RefreshToken
    {
        FamilyId family = 0;
        WallTime expiresAt;
        bool used = false;
    };

    Entropy& m_entropy;
    FamilyId m_lastFamily = 0;
    std::map<FamilyId, Grant> m_families;
    std::map<std::string, RefreshToken, std::less<>> m_refreshTokens;
    std::map<std::string, AccessToken, std::less<>> m_accessTokens;
};

} // namespace warder::demo

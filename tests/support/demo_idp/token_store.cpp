// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "support/demo_idp/token_store.h"

#include <utility>

namespace warder::demo {

std::string TokenStore::newToken(std::string_view kind)
{
    return "wdr-canary-" + std::string(kind) + "-" + randomToken(m_entropy, 32);
}

TokenStore::FamilyId TokenStore::begin(Grant grant)
{
    m_families.emplace(++m_lastFamily, std::move(grant));
    return m_lastFamily;
}

const Grant* TokenStore::grant(FamilyId family) const
{
    const auto found = m_families.find(family);
    return found == m_families.end() ? nullptr : &found->second;
}

std::string TokenStore::issueAccess(FamilyId family, std::vector<std::string> scopes, WallTime expiresAt)
{
    std::string token = newToken("at");
    m_accessTokens.emplace(token, AccessToken { family, std::move(scopes), expiresAt });
    return token;
}

std::string TokenStore::issueRefresh(FamilyId family, WallTime expiresAt)
{
    std::string token = newToken("rt");
    m_refreshTokens.emplace(token, RefreshToken { family, expiresAt });
    return token;
}

TokenStore::Use TokenStore::useRefresh(std::string_view token, std::string_view client, WallTime now)
{
    const auto found = m_refreshTokens.find(token);
    if (found == m_refreshTokens.end())
        return {};
    RefreshToken& refresh = found->second;
    const Grant* family = grant(refresh.family);
    if (!family || family->client != client || refresh.expiresAt <= now)
        return {};
    if (std::exchange(refresh.used, true)) {
        revoke(refresh.family);
        return { Verdict::Reused, refresh.family };
    }
    return { Verdict::Good, refresh.family };
}

const TokenStore::AccessToken* TokenStore::access(std::string_view token, WallTime now) const
{
    const auto found = m_accessTokens.find(token);
    if (found == m_accessTokens.end() || found->second.expiresAt <= now || !grant(found->second.family))
        return nullptr;
    return &found->second;
}

void TokenStore::revoke(std::string_view token)
{
    if (const auto refresh = m_refreshTokens.find(token); refresh != m_refreshTokens.end())
        revoke(refresh->second.family);
    if (const auto access = m_accessTokens.find(token); access != m_accessTokens.end())
        m_accessTokens.erase(access);
}

} // namespace warder::demo

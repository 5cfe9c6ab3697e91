// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "jose/jwks_cache_rules.h"

#include <utility>

namespace warder::jose {

namespace {

constexpr std::chrono::seconds kBetweenForcedFetches { 60 };

} // namespace

bool JwksCacheRules::isFresh(std::string_view issuer, std::string_view jwksUri, BootTime now) const
{
    return m_fetchedAt && m_issuer == issuer && m_jwksUri == jwksUri && now < *m_fetchedAt + m_lifetime;
}

JwksCacheRules::Decision JwksCacheRules::before(std::string_view issuer, std::string_view jwksUri, BootTime now) const
{
    return isFresh(issuer, jwksUri, now) ? Decision::UseCache : Decision::Fetch;
}

JwksCacheRules::Decision JwksCacheRules::afterUnknownKey(BootTime now) const
{
    return !m_forcedAt || now >= *m_forcedAt + kBetweenForcedFetches ? Decision::Fetch : Decision::Fail;
}

JwksCacheRules::Decision JwksCacheRules::afterFailedFetch(std::string_view issuer,
                                                          std::string_view jwksUri,
                                                          BootTime now) const
{
    return isFresh(issuer, jwksUri, now) ? Decision::UseCache : Decision::Fail;
}

void JwksCacheRules::noteFetched(std::string issuer, std::string jwksUri, BootTime now)
{
    m_issuer = std::move(issuer);
    m_jwksUri = std::move(jwksUri);
    m_fetchedAt = now;
}

} // namespace warder::jose

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret.h"
#include "codec/json.h"
#include "jose/jwt.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace warder::oauth {

//! A validated ID token.
struct IdTokenClaims
{
    std::string issuer;
    std::string subject;
    std::vector<std::string> audience;
    WallTime expiresAt;
    WallTime issuedAt;
    std::optional<WallTime> authTime;
    std::optional<std::string> nonce;
    codec::Json claims; //!< all of them
    std::string algorithm;
    std::string keyId; //!< of the key that verified it; empty where it has none
};

//! What the ID token of the sign-in said; a refreshed one must say the same (OpenID Connect Core section 12.2).
struct PreviousIdToken
{
    std::string issuer;
    std::string subject;
    std::vector<std::string> audience;
    std::optional<WallTime> authTime;
    std::optional<std::string> nonce;
};

struct IdTokenExpectations
{
    std::string issuer;
    std::string issuerPattern; //!< the profile's, such as Entra's with {tenantid}
    std::string clientId;
    std::optional<std::string> nonce; //!< as sent; none on a refresh, and in flows without a browser
    std::vector<jose::Algorithm> algorithms;
    WallTime now;
    std::chrono::seconds leeway { 60 };
    std::optional<std::chrono::seconds> maxAge; //!< as sent: auth_time is required then
    const Secret* accessToken = nullptr; //!< borrowed; at_hash, where present, is compared with it
    const PreviousIdToken* previous = nullptr; //!< borrowed; set on a refresh
};

//! Validates an ID token (OpenID Connect Core sections 3.1.3.7, 3.1.3.8 and 12.2; SR-100 to SR-124). Errors: those of
//! jose::parseJwt and jose::verifySignature; JwtMalformed for a token of another kind (typ); IdTokenIssuerMismatch,
//! IdTokenAudienceMismatch, IdTokenClaimMissing and IdTokenClaimInvalid (param "claim"), IdTokenExpired, IdTokenNotYetValid,
//! IdTokenNonceMismatch, IdTokenHashMismatch, IdTokenSubjectChanged.
[[nodiscard]] Result<IdTokenClaims> validateIdToken(std::string_view jwt, const jose::JwkSet& keys, const IdTokenExpectations& expected);

//! What to keep for the next refresh.
[[nodiscard]] PreviousIdToken previousOf(const IdTokenClaims& claims);

} // namespace warder::oauth

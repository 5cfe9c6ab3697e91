// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/id_token.h"

#include "base/log.h"
#include "codec/base64url.h"
#include "codec/text.h"
#include "jose/digest.h"
#include "oauth/issuer.h"

#include <algorithm>
#include <set>

namespace warder::oauth {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds kLongestLeeway = 300s;
constexpr std::chrono::seconds kOldestIssue = 24h;

Error missing(std::string_view claim)
{
    return Error(ErrorCode::IdTokenClaimMissing, concat("the ID token has no ", claim)).with("claim", std::string(claim));
}

Error invalid(std::string_view claim, std::string_view problem)
{
    return Error(ErrorCode::IdTokenClaimInvalid, concat("the ID token's ", claim, " ", problem)).with("claim", std::string(claim));
}

Error mismatch(ErrorCode code, std::string detail, std::string_view wanted, std::string_view found)
{
    return Error(code, std::move(detail))
        .with("expected", codec::sanitizeForDisplay(wanted, 200))
        .with("found", codec::sanitizeForDisplay(found, 200));
}

bool equalInConstantTime(std::string_view a, std::string_view b)
{
    return Secret::copyOf(a, Secret::Memory::Ordinary).equals(b);
}

// A claim that is a text; nothing where it is absent.
Result<std::optional<std::string>> textAt(const codec::Json& claims, std::string_view name)
{
    const auto* member = claims.find(name);
    if (!member)
        return std::optional<std::string>();
    if (!member->isString())
        return invalid(name, "is no text");
    return std::optional(*member->string());
}

Result<WallTime> requiredDate(const codec::Json& claims, std::string_view name)
{
    ASSIGN_OR_RETURN(const auto date, jose::numericDateAt(claims, name));
    if (!date)
        return missing(name);
    return *date;
}

// OpenID Connect Core section 3.1.3.7 (2); section 2 for sub.
Result<> checkIssuerAndSubject(const codec::Json& claims, const IdTokenExpectations& expected, IdTokenClaims& out)
{
    ASSIGN_OR_RETURN(const auto issuer, textAt(claims, "iss"));
    if (!issuer)
        return missing("iss");
    // Without a tenant of its own a token matches no pattern.
    const std::string tenant = claims.stringAt("tid").value_or("");
    if (!matchesIssuer(*issuer, expected.issuer, expected.issuerPattern, tenant))
        return mismatch(ErrorCode::IdTokenIssuerMismatch, "the ID token is from another issuer", expected.issuer, *issuer);
    out.issuer = *issuer;

    ASSIGN_OR_RETURN(const auto subject, textAt(claims, "sub"));
    if (!subject)
        return missing("sub");
    const bool isAscii = std::ranges::all_of(*subject, [](char c) { return c >= ' ' && c < 0x7f; });
    if (subject->empty() || subject->size() > 255 || !isAscii)
        return invalid("sub", "is not 1 to 255 ASCII characters");
    out.subject = *subject;
    return {};
}

// Section 3.1.3.7 (3) to (5). We trust no other audience, so a token that has one is refused.
Result<> checkAudience(const codec::Json& claims, const IdTokenExpectations& expected, IdTokenClaims& out)
{
    ASSIGN_OR_RETURN(auto audience, jose::audienceAt(claims));
    if (!audience)
        return missing("aud");
    const auto isOurs = [&expected](const std::string& entry) { return entry == expected.clientId; };
    if (audience->empty() || !std::ranges::all_of(*audience, isOurs)) {
        const auto other = std::ranges::find_if_not(*audience, isOurs);
        return mismatch(ErrorCode::IdTokenAudienceMismatch,
                        "the ID token is for another audience",
                        expected.clientId,
                        other == audience->end() ? std::string() : *other);
    }
    out.audience = *std::move(audience);
    ASSIGN_OR_RETURN(const auto authorizedParty, textAt(claims, "azp"));
    if (authorizedParty && *authorizedParty != expected.clientId)
        return mismatch(ErrorCode::IdTokenAudienceMismatch, "the ID token's azp is another client", expected.clientId, *authorizedParty);
    return {};
}

// Section 3.1.3.7 (9), (10) and (12); RFC 7519 section 4.1.5.
Result<> checkTimes(const codec::Json& claims, const IdTokenExpectations& expected, IdTokenClaims& out)
{
    const auto leeway = std::clamp(expected.leeway, 0s, kLongestLeeway);
    ASSIGN_OR_RETURN(out.expiresAt, requiredDate(claims, "exp"));
    ASSIGN_OR_RETURN(out.issuedAt, requiredDate(claims, "iat"));
    ASSIGN_OR_RETURN(const auto notBefore, jose::numericDateAt(claims, "nbf"));
    ASSIGN_OR_RETURN(out.authTime, jose::numericDateAt(claims, "auth_time"));
    if (expected.now >= out.expiresAt + leeway)
        return Error { ErrorCode::IdTokenExpired, "the ID token has expired" };
    if (notBefore && expected.now < *notBefore - leeway)
        return Error { ErrorCode::IdTokenNotYetValid, "the ID token is not valid yet" };
    if (expected.now < out.issuedAt - leeway)
        return Error { ErrorCode::IdTokenNotYetValid, "the ID token was issued in the future" };
    if (expected.now - out.issuedAt > kOldestIssue)
        return invalid("iat", "is more than a day ago");
    if (expected.maxAge) {
        if (!out.authTime)
            return missing("auth_time");
        if (expected.now - *out.authTime > *expected.maxAge + leeway)
            return invalid("auth_time", "is longer ago than was asked for");
    }
    return {};
}

// Section 3.1.3.7 (11).
Result<> checkNonce(const codec::Json& claims, const IdTokenExpectations& expected, IdTokenClaims& out)
{
    ASSIGN_OR_RETURN(out.nonce, textAt(claims, "nonce"));
    if (expected.nonce && (!out.nonce || !equalInConstantTime(*expected.nonce, *out.nonce)))
        return Error { ErrorCode::IdTokenNonceMismatch, "the ID token is not for this sign-in" };
    return {};
}

// Section 3.1.3.8: the left half of the access token's hash. Absence is fine in the code flow.
Result<> checkAccessTokenHash(const codec::Json& claims, const IdTokenExpectations& expected, jose::Algorithm algorithm)
{
    ASSIGN_OR_RETURN(const auto hash, textAt(claims, "at_hash"));
    if (!hash || !expected.accessToken)
        return {};
    const std::string digest = expected.accessToken->revealText(
        [algorithm](std::string_view token) { return jose::digestFor(algorithm, token); });
    const std::string half = digest.substr(0, digest.size() / 2);
    if (*hash != codec::base64UrlEncode(half))
        return Error { ErrorCode::IdTokenHashMismatch, "the ID token belongs to another access token" };
    return {};
}

// Section 12.2.
Result<> checkPrevious(const IdTokenClaims& claims, const PreviousIdToken& previous)
{
    const auto asSet = [](const std::vector<std::string>& list) { return std::set<std::string>(list.begin(), list.end()); };
    if (claims.issuer != previous.issuer)
        return mismatch(ErrorCode::IdTokenIssuerMismatch, "the refreshed ID token is from another issuer", previous.issuer, claims.issuer);
    if (claims.subject != previous.subject)
        return mismatch(ErrorCode::IdTokenSubjectChanged, "the refreshed ID token is about somebody else", previous.subject, claims.subject);
    if (asSet(claims.audience) != asSet(previous.audience))
        return Error { ErrorCode::IdTokenAudienceMismatch, "the refreshed ID token is for another audience" };
    if (claims.authTime && previous.authTime && *claims.authTime != *previous.authTime)
        return invalid("auth_time", "is not that of the sign-in");
    if (claims.nonce && claims.nonce != previous.nonce)
        return Error { ErrorCode::IdTokenNonceMismatch, "the refreshed ID token has another nonce" };
    return {};
}

} // namespace

Result<IdTokenClaims> validateIdToken(std::string_view jwt, const jose::JwkSet& keys, const IdTokenExpectations& expected)
{
    ASSIGN_OR_RETURN(jose::Jwt token, jose::parseJwt(jwt));
    if (!jose::isPlainJwtType(token.jws.type))
        return Error { ErrorCode::JwtMalformed, "the token's typ says that it is no ID token" };
    ASSIGN_OR_RETURN(const auto* key, jose::verifySignature(token.jws, keys, expected.algorithms));

    IdTokenClaims claims;
    RETURN_IF_ERROR(checkIssuerAndSubject(token.claims, expected, claims));
    RETURN_IF_ERROR(checkAudience(token.claims, expected, claims));
    RETURN_IF_ERROR(checkTimes(token.claims, expected, claims));
    RETURN_IF_ERROR(checkNonce(token.claims, expected, claims));
    RETURN_IF_ERROR(checkAccessTokenHash(token.claims, expected, *jose::algorithmFromName(token.jws.algorithmName)));
    if (expected.previous)
        RETURN_IF_ERROR(checkPrevious(claims, *expected.previous));
    claims.claims = std::move(token.claims);
    claims.algorithm = std::move(token.jws.algorithmName);
    claims.keyId = key->keyId();
    return claims;
}

PreviousIdToken previousOf(const IdTokenClaims& claims)
{
    return { claims.issuer, claims.subject, claims.audience, claims.authTime, claims.nonce };
}

} // namespace warder::oauth

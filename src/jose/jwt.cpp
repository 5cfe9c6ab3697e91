// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "jose/jwt.h"

#include "base/log.h"
#include "codec/text.h"

#include <algorithm>
#include <cmath>

namespace warder::jose {

namespace {

Error invalidClaim(std::string_view name, std::string_view problem)
{
    return Error(ErrorCode::IdTokenClaimInvalid, concat("the claim ", name, problem)).with("claim", std::string(name));
}

// Equal to the expected text, if one is expected.
bool isAsExpected(const codec::Json& claims, std::string_view name, const std::string& expected)
{
    return expected.empty() || claims.stringAt(name) == expected;
}

} // namespace

Result<Jwt> parseJwt(std::string_view compact, const JwsLimits& limits)
{
    ASSIGN_OR_RETURN(Jws jws, parseJws(compact, limits));
    std::string why;
    auto claims = codec::parseJson(jws.payload, { limits.maxBytes, limits.maxDepth }, &why);
    if (!claims)
        return Error { ErrorCode::JwtMalformed, concat("the token's claims are refused: ", why) };
    if (!claims->isObject())
        return Error { ErrorCode::JwtMalformed, "the token's claims are no object" };
    return Jwt { std::move(jws), *std::move(claims) };
}

Result<std::optional<WallTime>> numericDateAt(const codec::Json& claims, std::string_view name)
{
    constexpr double kTooLate = 9007199254740992.0; // 2^53
    const auto* member = claims.find(name);
    if (!member)
        return std::optional<WallTime>();
    const auto number = member->number();
    if (!number || !std::isfinite(*number) || *number < 0 || *number >= kTooLate)
        return invalidClaim(name, " is no NumericDate");
    return std::optional(WallTime { std::chrono::seconds { static_cast<std::int64_t>(std::floor(*number)) } });
}

Result<std::optional<std::vector<std::string>>> audienceAt(const codec::Json& claims)
{
    using Audience = std::optional<std::vector<std::string>>;
    const auto* member = claims.find("aud");
    if (!member)
        return Audience();
    if (const auto* one = member->string())
        return Audience({ *one });
    auto several = claims.stringsAt("aud");
    if (!several)
        return invalidClaim("aud", " is neither a text nor a list of texts");
    return several;
}

bool isPlainJwtType(const std::optional<std::string>& type)
{
    return !type || codec::equalsIgnoringCase(*type, "JWT") || codec::equalsIgnoringCase(*type, "application/jwt");
}

Result<Jwt> validateJwt(std::string_view compact, const JwkSet& keys, const JwtExpectations& expected)
{
    ASSIGN_OR_RETURN(Jwt jwt, parseJwt(compact, kInspectorLimits));
    RETURN_IF_ERROR(verifySignature(jwt.jws, keys, expected.algorithms));

    if (!isAsExpected(jwt.claims, "iss", expected.issuer))
        return Error { ErrorCode::IdTokenIssuerMismatch, "the token is from another issuer" };
    ASSIGN_OR_RETURN(const auto audience, audienceAt(jwt.claims));
    if (!expected.audience.empty()
        && (!audience || std::ranges::find(*audience, expected.audience) == audience->end()))
        return Error { ErrorCode::IdTokenAudienceMismatch, "the token is for another audience" };
    if (!isAsExpected(jwt.claims, "sub", expected.subject))
        return Error { ErrorCode::IdTokenSubjectChanged, "the token is about somebody else" };

    ASSIGN_OR_RETURN(const auto expiresAt, numericDateAt(jwt.claims, "exp"));
    ASSIGN_OR_RETURN(const auto notBefore, numericDateAt(jwt.claims, "nbf"));
    ASSIGN_OR_RETURN(const auto issuedAt, numericDateAt(jwt.claims, "iat"));
    if (expiresAt && expected.now >= *expiresAt + expected.leeway)
        return Error { ErrorCode::IdTokenExpired, "the token has expired" };
    if (notBefore && expected.now < *notBefore - expected.leeway)
        return Error { ErrorCode::IdTokenNotYetValid, "the token is not valid yet" };
    if (issuedAt && expected.now < *issuedAt - expected.leeway)
        return Error { ErrorCode::IdTokenNotYetValid, "the token was issued in the future" };
    return jwt;
}

} // namespace warder::jose

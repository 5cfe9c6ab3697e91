// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "codec/json.h"
#include "jose/jws.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace warder::jose {

//! A JWT taken apart. Its claims are somebody's words until its signature is verified.
struct Jwt
{
    Jws jws;
    codec::Json claims; //!< an object
};

//! Errors: JwtMalformed, also for claims that are no JSON object.
[[nodiscard]] Result<Jwt> parseJwt(std::string_view compact, const JwsLimits& limits = {});

//! Tokens of any kind, to be looked at: 64 KiB.
inline constexpr JwsLimits kInspectorLimits { .maxBytes = 64 * 1024 };

//! `name` as a NumericDate (RFC 7519 section 2, SR-119): a JSON number from 0 to below 2^53, fractions cut. Nothing if the
//! claim is absent. Errors: IdTokenClaimInvalid with the claim's name.
[[nodiscard]] Result<std::optional<WallTime>> numericDateAt(const codec::Json& claims, std::string_view name);

//! `aud`: a text or an array of texts, in the latter's form. Nothing if absent. Errors: IdTokenClaimInvalid.
[[nodiscard]] Result<std::optional<std::vector<std::string>>> audienceAt(const codec::Json& claims);

//! Whether `type` (the `typ` header) names an ordinary JWT and not a token of another kind (RFC 8725 section 3.11,
//! SR-123): absent, or "JWT" without regard to case and with or without "application/".
[[nodiscard]] bool isPlainJwtType(const std::optional<std::string>& type);

//! What a token of any kind is held against. An empty text is not compared.
struct JwtExpectations
{
    std::vector<Algorithm> algorithms;
    std::string issuer;
    std::string audience;
    std::string subject;
    WallTime now;
    std::chrono::seconds leeway { 60 };
};

//! The general validator (SR-125): format, algorithm, key, signature, then claims: exp and nbf and iat if present, and the
//! expected ones. Errors: those of parseJwt and verifySignature; IdTokenIssuerMismatch, IdTokenAudienceMismatch,
//! IdTokenSubjectChanged, IdTokenExpired, IdTokenNotYetValid, IdTokenClaimInvalid.
[[nodiscard]] Result<Jwt> validateJwt(std::string_view compact, const JwkSet& keys, const JwtExpectations& expected);

} // namespace warder::jose

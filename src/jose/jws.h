// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "codec/json.h"
#include "jose/algorithm.h"
#include "jose/jwk_set.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace warder::jose {

struct JwsLimits
{
    std::size_t maxBytes = 16 * 1024;
    std::size_t maxHeaderBytes = 4 * 1024; //!< decoded
    std::size_t maxDepth = 8; //!< of the header's JSON, and of a JWT's claims
};

//! A compact JWS (RFC 7515 section 7.1) taken apart. Nothing of it is trusted before verifySignature().
struct Jws
{
    codec::Json header;
    std::string algorithmName; //!< `alg` as written
    std::optional<std::string> keyId;
    std::optional<std::string> type; //!< `typ`
    std::string payload;
    std::string signature;
    std::string signingInput;
};

//! Takes a compact JWS apart, strictly (SR-100 to SR-103). Five parts (JWE) and the JSON serialisation are refused. The
//! algorithm is not judged here, so that a token can be shown together with the reason why it is refused; an empty
//! signature is accepted here for the same reason. Errors: JwtMalformed.
[[nodiscard]] Result<Jws> parseJws(std::string_view compact, const JwsLimits& limits = {});

//! Verifies in the order algorithm, critical headers, key, signature; gives the key that fitted, which lives in `keys`.
//! The key is chosen by the exact `kid`; where the token has none, up to eight keys that fit are tried. The header's own
//! jwk, jku, x5u and x5c are never looked at (SR-111).
//!
//! Errors: JwtAlgorithmRefused (none, HS*, unknown, or not in `allowed`), JwtCriticalHeader (any crit or b64: we implement
//! no extension), JwtKeyNotFound (worth one new fetch of the keys, SR-131), JwtKeyRefused, JwtSignatureInvalid.
[[nodiscard]] Result<const PublicKey*> verifySignature(const Jws& jws, const JwkSet& keys, std::span<const Algorithm> allowed);

} // namespace warder::jose

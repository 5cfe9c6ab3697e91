// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "jose/public_key.h"

#include <string>
#include <string_view>
#include <vector>

namespace warder::jose {

//! A key of a set that cannot be used, and why. Other keys of the set still can (RFC 7517 section 5).
struct IgnoredKey
{
    std::string keyId;
    std::string reason;
    bool isPrivate = false; //!< the issuer publishes a private key: worth a warning (SR-133)
};

//! The verification keys of one issuer.
struct JwkSet
{
    std::vector<PublicKey> keys;
    std::vector<IgnoredKey> ignored;
    bool chosenByHand = false; //!< then a key verifies whatever kid a token names
};

//! Parses a JWK set of at most 512 KiB and 100 keys (SR-130, SR-132). Keys that cannot be used are listed, not fatal.
//! Errors, all JwtKeyRefused: no JSON object with an array `keys`, too many, two usable keys of one kind with the same kid.
[[nodiscard]] Result<JwkSet> parseJwkSet(std::string_view text);

//! A set of one key, for tokens that are checked against a PEM key.
[[nodiscard]] JwkSet jwkSetOf(PublicKey key);

} // namespace warder::jose

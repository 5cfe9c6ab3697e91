// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/pkce.h"

#include "codec/base64url.h"
#include "jose/digest.h"

namespace warder::oauth {

Pkce createPkce(Entropy& entropy)
{
    constexpr std::size_t kVerifierBytes = 32; // RFC 7636 section 7.1: 256 bits
    std::string verifier = randomToken(entropy, kVerifierBytes);
    std::string challenge = s256Challenge(verifier);
    return { Secret::take(verifier), std::move(challenge) };
}

std::string s256Challenge(std::string_view verifier)
{
    return codec::base64UrlEncode(jose::sha256(verifier));
}

} // namespace warder::oauth

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "codec/json.h"
#include "jose/algorithm.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct evp_pkey_st;

namespace warder::jose {

//! A key that may verify signatures: strong enough, well formed, and made for that. There is no other kind of
//! PublicKey, so nobody has to check again.
class PublicKey
{
public:
    //! From one JWK (RFC 7517). Errors, all JwtKeyRefused: unknown kty or crv, missing or non-canonical member, a private
    //! member, `use` other than sig, `key_ops` without verify, `alg` that does not fit, RSA outside 2048 to 8192 bits or
    //! with an exponent that is even or outside 3 to 2^32, the primes' ROCA fingerprint, a point that is not on its curve.
    [[nodiscard]] static Result<PublicKey> fromJwk(const codec::Json& jwk);
    //! From a PEM text: a public key (SubjectPublicKeyInfo or PKCS#1) or a certificate, whose chain means nothing here.
    //! A private key is refused (SR-126). Errors: JwtKeyRefused.
    [[nodiscard]] static Result<PublicKey> fromPem(std::string_view pem);

    [[nodiscard]] KeyKind kind() const { return m_kind; }
    //! `kid`, empty if there is none.
    [[nodiscard]] const std::string& keyId() const { return m_keyId; }
    //! `alg`, if the key is bound to one.
    [[nodiscard]] std::optional<Algorithm> algorithm() const { return m_algorithm; }
    //! Whether a signature of `algorithm` may be tried with this key.
    [[nodiscard]] bool fits(Algorithm algorithm) const;

    //! Whether `signature`, in its JWS form (RFC 7518 section 3.4 for ECDSA: r and s, each as long as the curve, both in
    //! 1 to n−1), is one of `signingInput`. Errors: JwtKeyRefused if the key does not fit, JwtSignatureInvalid.
    [[nodiscard]] Result<> verify(Algorithm algorithm, std::string_view signingInput, std::string_view signature) const;

private:
    struct Deleter
    {
        void operator()(evp_pkey_st* key) const;
    };
    using Handle = std::unique_ptr<evp_pkey_st, Deleter>;
    PublicKey() = default;
    //! Kind and strength of `handle`, whichever way it came in.
    [[nodiscard]] static Result<PublicKey> fromHandle(Handle handle);

    Handle m_key;
    KeyKind m_kind = KeyKind::Rsa;
    std::string m_keyId;
    std::optional<Algorithm> m_algorithm;
};

} // namespace warder::jose

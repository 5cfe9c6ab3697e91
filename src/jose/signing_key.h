// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "codec/json.h"
#include "jose/algorithm.h"

#include <memory>
#include <string>
#include <string_view>

struct evp_pkey_st;

namespace warder::jose {

//! A private key that signs JWS: for the demonstration provider, and later for private_key_jwt.
class SigningKey
{
public:
    //! A new key; RSA with 2048 bits. Aborts without randomness.
    [[nodiscard]] static SigningKey generate(KeyKind kind);
    //! From an unencrypted PEM private key. Errors: JwtKeyRefused.
    [[nodiscard]] static Result<SigningKey> fromPem(const Secret& pem);
    [[nodiscard]] Secret toPem() const;

    [[nodiscard]] KeyKind kind() const { return m_kind; }
    //! The public half as a JWK with `use` sig and, where not empty, `kid`.
    [[nodiscard]] codec::Json publicJwk(std::string_view keyId) const;
    //! The signature in its JWS form. Errors: JwtKeyRefused if the key does not fit `algorithm`.
    [[nodiscard]] Result<std::string> sign(Algorithm algorithm, std::string_view input) const;

private:
    struct Deleter
    {
        void operator()(evp_pkey_st* key) const;
    };
    SigningKey() = default;

    std::unique_ptr<evp_pkey_st, Deleter> m_key;
    KeyKind m_kind = KeyKind::Rsa;
};

//! A compact JWS over `payload`. `header` is completed by `alg`. Errors: JwtKeyRefused.
[[nodiscard]] Result<std::string> signJws(const SigningKey& key, Algorithm algorithm, codec::Json header, std::string_view payload);
//! A JWT: `typ` JWT and, where not empty, `kid`. Errors: JwtKeyRefused.
[[nodiscard]] Result<std::string> signJwt(const SigningKey& key, Algorithm algorithm, std::string_view keyId, const codec::Json& claims);

} // namespace warder::jose

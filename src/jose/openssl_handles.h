// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/algorithm.h"

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/x509.h>

#include <memory>
#include <string_view>

namespace warder::jose {

// Owners of OpenSSL's objects; for the .cpp files of this folder.
template<auto free>
struct OpensslDeleter
{
    template<class T>
    void operator()(T* object) const
    {
        free(object);
    }
};

using BigNumber = std::unique_ptr<BIGNUM, OpensslDeleter<BN_clear_free>>;
using Bio = std::unique_ptr<BIO, OpensslDeleter<BIO_free_all>>;
using Certificate = std::unique_ptr<X509, OpensslDeleter<X509_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, OpensslDeleter<EVP_MD_CTX_free>>;
using EcdsaSignature = std::unique_ptr<ECDSA_SIG, OpensslDeleter<ECDSA_SIG_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, OpensslDeleter<EVP_PKEY_CTX_free>>;
using ParamBuilder = std::unique_ptr<OSSL_PARAM_BLD, OpensslDeleter<OSSL_PARAM_BLD_free>>;
using Params = std::unique_ptr<OSSL_PARAM, OpensslDeleter<OSSL_PARAM_free>>;

inline const unsigned char* bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

//! The hash of `algorithm`; null for Ed25519, which hashes by itself.
[[nodiscard]] const EVP_MD* hashFunction(Algorithm algorithm);
[[nodiscard]] bool isPss(Algorithm algorithm);
//! Bytes of one coordinate, and so of half a signature, on the curve of `kind`; 0 for kinds without ECDSA.
[[nodiscard]] std::size_t coordinateSize(KeyKind kind);
//! For OpenSSL's PEM readers: nothing encrypted is read, and nobody is asked for a passphrase on a terminal.
int noPassphrase(char* buffer, int size, int writing, void* data);

} // namespace warder::jose

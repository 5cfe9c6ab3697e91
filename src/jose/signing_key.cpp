// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "jose/signing_key.h"

#include "base/check.h"
#include "base/log.h"
#include "codec/base64url.h"
#include "jose/openssl_handles.h"

#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <array>

namespace warder::jose {

namespace {

// A number of the key as big-endian bytes: at least `size` of them.
std::string numberOf(const EVP_PKEY* key, const char* name, std::size_t size)
{
    BIGNUM* number = nullptr;
    WARDER_CHECK(EVP_PKEY_get_bn_param(key, name, &number) == 1);
    const BigNumber owner(number);
    const auto length = std::max(size, static_cast<std::size_t>(BN_num_bytes(number)));
    std::string bytes(length, '\0');
    WARDER_CHECK(BN_bn2binpad(number, reinterpret_cast<unsigned char*>(bytes.data()), static_cast<int>(length)) >= 0);
    return bytes;
}

std::optional<KeyKind> kindOfKey(const EVP_PKEY* key)
{
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
        return KeyKind::Rsa;
    case EVP_PKEY_ED25519:
        return KeyKind::Ed25519;
    case EVP_PKEY_EC: {
        switch (EVP_PKEY_get_bits(key)) {
        case 256:
            return KeyKind::P256;
        case 384:
            return KeyKind::P384;
        case 521:
            return KeyKind::P521;
        default:
            return std::nullopt;
        }
    }
    default:
        return std::nullopt;
    }
}

// r and s, each padded to the length of the curve (RFC 7518 section 3.4).
std::string rawSignature(std::string_view der, KeyKind kind)
{
    const unsigned char* bytes = bytesOf(der);
    const EcdsaSignature pair(d2i_ECDSA_SIG(nullptr, &bytes, static_cast<long>(der.size())));
    WARDER_CHECK(pair != nullptr);
    const std::size_t half = coordinateSize(kind);
    std::string raw(2 * half, '\0');
    auto* out = reinterpret_cast<unsigned char*>(raw.data());
    WARDER_CHECK(BN_bn2binpad(ECDSA_SIG_get0_r(pair.get()), out, static_cast<int>(half)) >= 0);
    WARDER_CHECK(BN_bn2binpad(ECDSA_SIG_get0_s(pair.get()), out + half, static_cast<int>(half)) >= 0);
    return raw;
}

} // namespace

void SigningKey::Deleter::operator()(evp_pkey_st* key) const
{
    EVP_PKEY_free(key);
}

SigningKey SigningKey::generate(KeyKind kind)
{
    constexpr std::size_t kRsaBits = 2048;
    SigningKey key;
    key.m_kind = kind;
    if (kind == KeyKind::Rsa)
        key.m_key.reset(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", kRsaBits));
    else if (kind == KeyKind::Ed25519)
        key.m_key.reset(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    else
        key.m_key.reset(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", std::string(nameOf(kind)).c_str()));
    WARDER_CHECK(key.m_key != nullptr);
    return key;
}

Result<SigningKey> SigningKey::fromPem(const Secret& pem)
{
    SigningKey key;
    pem.revealText([&key](std::string_view text) {
        const Bio bio(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
        key.m_key.reset(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr) : nullptr);
    });
    ERR_clear_error();
    const auto kind = key.m_key ? kindOfKey(key.m_key.get()) : std::nullopt;
    if (!kind)
        return Error { ErrorCode::JwtKeyRefused, "this is no unencrypted private key of a known kind" };
    key.m_kind = *kind;
    return key;
}

Secret SigningKey::toPem() const
{
    const Bio bio(BIO_new(BIO_s_mem()));
    WARDER_CHECK(bio && PEM_write_bio_PrivateKey(bio.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1);
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    WARDER_CHECK(size > 0);
    Secret pem = Secret::copyOf({ data, static_cast<std::size_t>(size) });
    OPENSSL_cleanse(data, static_cast<std::size_t>(size));
    return pem;
}

codec::Json SigningKey::publicJwk(std::string_view keyId) const
{
    codec::Json jwk = codec::Json::object();
    const auto* key = m_key.get();
    if (m_kind == KeyKind::Rsa) {
        jwk.set("kty", "RSA");
        jwk.set("n", codec::base64UrlEncode(numberOf(key, OSSL_PKEY_PARAM_RSA_N, 0)));
        jwk.set("e", codec::base64UrlEncode(numberOf(key, OSSL_PKEY_PARAM_RSA_E, 0)));
    } else if (m_kind == KeyKind::Ed25519) {
        std::array<unsigned char, 32> point {};
        std::size_t size = point.size();
        WARDER_CHECK(EVP_PKEY_get_raw_public_key(key, point.data(), &size) == 1);
        jwk.set("kty", "OKP").set("crv", "Ed25519");
        jwk.set("x", codec::base64UrlEncode({ reinterpret_cast<const char*>(point.data()), size }));
    } else {
        jwk.set("kty", "EC").set("crv", nameOf(m_kind));
        jwk.set("x", codec::base64UrlEncode(numberOf(key, OSSL_PKEY_PARAM_EC_PUB_X, coordinateSize(m_kind))));
        jwk.set("y", codec::base64UrlEncode(numberOf(key, OSSL_PKEY_PARAM_EC_PUB_Y, coordinateSize(m_kind))));
    }
    jwk.set("use", "sig");
    if (!keyId.empty())
        jwk.set("kid", keyId);
    return jwk;
}

Result<std::string> SigningKey::sign(Algorithm algorithm, std::string_view input) const
{
    if (keyKindFor(algorithm) != m_kind)
        return Error { ErrorCode::JwtKeyRefused, concat("the key does not fit ", nameOf(algorithm)) };
    const DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX* keyContext = nullptr; // belongs to `context`
    WARDER_CHECK(
        context
        && EVP_DigestSignInit(context.get(), &keyContext, hashFunction(algorithm), nullptr, m_key.get()) == 1);
    if (isPss(algorithm)) {
        WARDER_CHECK(EVP_PKEY_CTX_set_rsa_padding(keyContext, RSA_PKCS1_PSS_PADDING) == 1
                     && EVP_PKEY_CTX_set_rsa_pss_saltlen(keyContext, RSA_PSS_SALTLEN_DIGEST) == 1);
    }
    std::size_t size = 0;
    WARDER_CHECK(EVP_DigestSign(context.get(), nullptr, &size, bytesOf(input), input.size()) == 1);
    std::string signature(size, '\0');
    WARDER_CHECK(EVP_DigestSign(context.get(),
                                reinterpret_cast<unsigned char*>(signature.data()),
                                &size,
                                bytesOf(input),
                                input.size())
                 == 1);
    signature.resize(size);
    if (m_kind == KeyKind::Rsa || m_kind == KeyKind::Ed25519)
        return signature;
    return rawSignature(signature, m_kind);
}

Result<std::string> signJws(const SigningKey& key, Algorithm algorithm, codec::Json header, std::string_view payload)
{
    header.set("alg", nameOf(algorithm));
    const std::string input = codec::base64UrlEncode(header.dump()) + '.' + codec::base64UrlEncode(payload);
    ASSIGN_OR_RETURN(const std::string signature, key.sign(algorithm, input));
    return input + '.' + codec::base64UrlEncode(signature);
}

Result<std::string> signJwt(const SigningKey& key, Algorithm algorithm, std::string_view keyId, const codec::Json& claims)
{
    codec::Json header = codec::Json::object({ { "typ", "JWT" } });
    if (!keyId.empty())
        header.set("kid", keyId);
    return signJws(key, algorithm, std::move(header), claims.dump());
}

} // namespace warder::jose

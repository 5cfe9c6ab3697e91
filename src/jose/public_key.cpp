// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "jose/public_key.h"

#include "base/check.h"
#include "base/log.h"
#include "codec/base64url.h"
#include "jose/openssl_handles.h"

#include <openssl/core_names.h>
#include <openssl/decoder.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <array>

namespace warder::jose {

namespace {

constexpr int kMinRsaBits = 2048;
constexpr int kMaxRsaBits = 8192;

Error refused(std::string why)
{
    return { ErrorCode::JwtKeyRefused, std::move(why) };
}

// OpenSSL leaves its errors in a queue of the thread, where a later caller would take them for its own.
class ErrorQueueCleaner
{
public:
    ErrorQueueCleaner() = default;
    ErrorQueueCleaner(const ErrorQueueCleaner&) = delete;
    ErrorQueueCleaner& operator=(const ErrorQueueCleaner&) = delete;
    ~ErrorQueueCleaner() { ERR_clear_error(); }
};

Result<std::string> bytesAt(const codec::Json& jwk, std::string_view name)
{
    const auto text = jwk.stringAt(name);
    auto bytes = text ? codec::base64UrlDecode(*text) : std::nullopt;
    if (!bytes || bytes->empty())
        return refused(concat("the key has no ", name));
    return *std::move(bytes);
}

// Moduli made by a certain chip library (CVE-2017-15361, "ROCA") are powers of 65537 modulo every small prime, and can be
// factored. A modulus of any other origin passes all of these tests with a chance of less than 2^-28.
bool hasRocaFingerprint(const BIGNUM* modulus)
{
    constexpr std::array<BN_ULONG, 38> kPrimes { 3,  5,  7,  11, 13, 17,  19,  23,  29,  31,  37,  41,  43,
                                                 47, 53, 59, 61, 67, 71,  73,  79,  83,  89,  97,  101, 103,
                                                 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167 };
    return std::ranges::all_of(kPrimes, [modulus](BN_ULONG prime) {
        const BN_ULONG rest = BN_mod_word(modulus, prime);
        BN_ULONG power = 1;
        for (BN_ULONG i = 0; i < prime; ++i) {
            if (power == rest)
                return true;
            power = power * 65537 % prime;
        }
        return false;
    });
}

// The reason why an RSA key is too weak or too strange; empty if it is fine. OpenSSL verifies with e = 1 and with 512 bits.
std::string rsaProblem(const EVP_PKEY* key)
{
    const int bits = EVP_PKEY_get_bits(key);
    if (bits < kMinRsaBits || bits > kMaxRsaBits)
        return concat("an RSA key of ", bits, " bits is not accepted");
    BIGNUM* number = nullptr;
    if (EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_RSA_E, &number) != 1)
        return "the RSA key has no exponent";
    const BigNumber exponent(number);
    if (!BN_is_odd(number) || BN_is_one(number) || BN_num_bits(number) > 32)
        return "the RSA key's exponent is not accepted";
    number = nullptr;
    if (EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_RSA_N, &number) != 1)
        return "the RSA key has no modulus";
    const BigNumber modulus(number);
    if (!BN_is_odd(number) || hasRocaFingerprint(number))
        return "the RSA key's modulus is not accepted";
    return {};
}

std::optional<KeyKind> curveKind(const EVP_PKEY* key)
{
    std::array<char, 32> name {};
    std::size_t size = 0;
    if (EVP_PKEY_get_group_name(key, name.data(), name.size(), &size) != 1)
        return std::nullopt; // a curve given by its parameters is nobody we know
    const std::string_view group(name.data(), size);
    if (group == "prime256v1" || group == "P-256")
        return KeyKind::P256;
    if (group == "secp384r1" || group == "P-384")
        return KeyKind::P384;
    if (group == "secp521r1" || group == "P-521")
        return KeyKind::P521;
    return std::nullopt;
}

EVP_PKEY* keyFromParams(const char* type, OSSL_PARAM_BLD* builder)
{
    const Params params(OSSL_PARAM_BLD_to_param(builder));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY* key = nullptr;
    if (!params || !context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, params.get()) != 1)
        return nullptr;
    return key;
}

Result<EVP_PKEY*> rsaFromJwk(const codec::Json& jwk)
{
    ASSIGN_OR_RETURN(const std::string n, bytesAt(jwk, "n"));
    ASSIGN_OR_RETURN(const std::string e, bytesAt(jwk, "e"));
    if (n.size() > kMaxRsaBits / 8 + 1 || e.size() > 8)
        return refused("the RSA key is too large");
    const BigNumber modulus(BN_bin2bn(bytesOf(n), static_cast<int>(n.size()), nullptr));
    const BigNumber exponent(BN_bin2bn(bytesOf(e), static_cast<int>(e.size()), nullptr));
    const ParamBuilder builder(OSSL_PARAM_BLD_new());
    if (!modulus || !exponent || !builder
        || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get()) != 1
        || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get()) != 1)
        return refused("the RSA key cannot be read");
    return keyFromParams("RSA", builder.get());
}

Result<EVP_PKEY*> curvePointFromJwk(const codec::Json& jwk)
{
    const auto curve = jwk.stringAt("crv");
    KeyKind kind = KeyKind::P256;
    if (curve == "P-384")
        kind = KeyKind::P384;
    else if (curve == "P-521")
        kind = KeyKind::P521;
    else if (curve != "P-256")
        return refused("the key's curve is unknown");
    ASSIGN_OR_RETURN(const std::string x, bytesAt(jwk, "x"));
    ASSIGN_OR_RETURN(const std::string y, bytesAt(jwk, "y"));
    // RFC 7518 section 6.2.1.2: as long as the field, leading zeros included.
    if (x.size() != coordinateSize(kind) || y.size() != coordinateSize(kind))
        return refused("a coordinate of the key has a wrong length");
    const std::string point = '\x04' + x + y;
    const std::string group(nameOf(kind));
    const ParamBuilder builder(OSSL_PARAM_BLD_new());
    if (!builder
        || OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, group.data(), group.size()) != 1
        || OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size()) != 1)
        return refused("the key cannot be read");
    return keyFromParams("EC", builder.get()); // fails for a point off the curve
}

Result<EVP_PKEY*> octetKeyFromJwk(const codec::Json& jwk)
{
    if (jwk.stringAt("crv") != "Ed25519")
        return refused("the key's curve is unknown");
    ASSIGN_OR_RETURN(const std::string x, bytesAt(jwk, "x"));
    if (x.size() != 32)
        return refused("the key has a wrong length");
    return EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytesOf(x), x.size());
}

// Points of small order on edwards25519, by their y coordinate (RFC 8032 section 5.1.2, little-endian, without the sign bit of x),
// the encodings included that are not reduced modulo p. Under such a key a signature can be made that verifies for nearly any
// message, without a private key; RFC 8032 leaves their rejection to the implementation, and OpenSSL accepts them.
constexpr std::array<std::array<unsigned char, 32>, 7> kSmallOrderPoints {
    std::array<unsigned char, 32> {}, // order 4
    std::array<unsigned char, 32> { 1 }, // the neutral element
    std::array<unsigned char, 32> { 0x26, 0xe8, 0x95, 0x8f, 0xc2, 0xb2, 0x27, 0xb0, 0x45, 0xc3, 0xf4, 0x89, 0xf2, 0xef, 0x98, 0xf0,
                                    0xd5, 0xdf, 0xac, 0x05, 0xd3, 0xc6, 0x33, 0x39, 0xb1, 0x38, 0x02, 0x88, 0x6d, 0x53, 0xfc, 0x05 }, // order 8
    std::array<unsigned char, 32> { 0xc7, 0x17, 0x6a, 0x70, 0x3d, 0x4d, 0xd8, 0x4f, 0xba, 0x3c, 0x0b, 0x76, 0x0d, 0x10, 0x67, 0x0f,
                                    0x2a, 0x20, 0x53, 0xfa, 0x2c, 0x39, 0xcc, 0xc6, 0x4e, 0xc7, 0xfd, 0x77, 0x92, 0xac, 0x03, 0x7a }, // order 8
    std::array<unsigned char, 32> { 0xec, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
                                    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f }, // p - 1: order 2
    std::array<unsigned char, 32> { 0xed, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
                                    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f }, // p, which is 0
    std::array<unsigned char, 32> { 0xee, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
                                    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f }, // p + 1, which is 1
};

bool hasSmallOrder(const EVP_PKEY* key)
{
    std::array<unsigned char, 32> point {};
    std::size_t size = point.size();
    if (EVP_PKEY_get_raw_public_key(key, point.data(), &size) != 1 || size != point.size())
        return true;
    point.back() &= 0x7f;
    return std::ranges::find(kSmallOrderPoints, point) != kSmallOrderPoints.end();
}

// RFC 7517 sections 4.2 and 4.3: made for verifying signatures, as far as it says.
Result<> checkPurpose(const codec::Json& jwk)
{
    if (jwk.find("use") && jwk.stringAt("use") != "sig")
        return refused("the key is not for signatures");
    if (jwk.find("key_ops")) {
        const auto operations = jwk.stringsAt("key_ops");
        if (!operations || std::ranges::find(*operations, "verify") == operations->end())
            return refused("the key is not for verifying");
    }
    return {};
}

// From r || s, as RFC 7518 section 3.4 has it, to the DER form that OpenSSL takes.
Result<std::string> derSignature(const EVP_PKEY* key, KeyKind kind, std::string_view signature)
{
    const Error invalid { ErrorCode::JwtSignatureInvalid, "the signature has a wrong form" };
    const std::size_t half = coordinateSize(kind);
    if (signature.size() != 2 * half)
        return invalid;
    BIGNUM* order = nullptr;
    if (EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_EC_ORDER, &order) != 1)
        return invalid;
    const BigNumber orderOwner(order);
    BigNumber r(BN_bin2bn(bytesOf(signature), static_cast<int>(half), nullptr));
    BigNumber s(BN_bin2bn(bytesOf(signature.substr(half)), static_cast<int>(half), nullptr));
    EcdsaSignature pair(ECDSA_SIG_new());
    if (!r || !s || !pair || BN_is_zero(r.get()) || BN_is_zero(s.get()) || BN_cmp(r.get(), order) >= 0
        || BN_cmp(s.get(), order) >= 0)
        return invalid;
    WARDER_CHECK(ECDSA_SIG_set0(pair.get(), r.release(), s.release()) == 1);
    std::string der;
    const int size = i2d_ECDSA_SIG(pair.get(), nullptr);
    WARDER_CHECK(size > 0);
    der.resize(static_cast<std::size_t>(size));
    auto* out = reinterpret_cast<unsigned char*>(der.data());
    i2d_ECDSA_SIG(pair.get(), &out);
    return der;
}

} // namespace

void PublicKey::Deleter::operator()(evp_pkey_st* key) const
{
    EVP_PKEY_free(key);
}

Result<PublicKey> PublicKey::fromHandle(Handle handle)
{
    if (!handle)
        return refused("the key cannot be read");
    PublicKey key;
    switch (EVP_PKEY_get_base_id(handle.get())) {
    case EVP_PKEY_RSA:
        if (std::string problem = rsaProblem(handle.get()); !problem.empty())
            return refused(std::move(problem));
        key.m_kind = KeyKind::Rsa;
        break;
    case EVP_PKEY_EC: {
        const auto kind = curveKind(handle.get());
        const KeyContext context(EVP_PKEY_CTX_new(handle.get(), nullptr));
        if (!kind)
            return refused("the key's curve is unknown");
        if (!context || EVP_PKEY_public_check(context.get()) != 1)
            return refused("the key's point is not on its curve");
        key.m_kind = *kind;
        break;
    }
    case EVP_PKEY_ED25519:
        if (hasSmallOrder(handle.get()))
            return refused("the key's point has a small order");
        key.m_kind = KeyKind::Ed25519;
        break;
    default:
        return refused("the key's type is unknown");
    }
    key.m_key = std::move(handle);
    return key;
}

Result<PublicKey> PublicKey::fromJwk(const codec::Json& jwk)
{
    const ErrorQueueCleaner cleaner;
    const auto type = jwk.stringAt("kty");
    if (!type)
        return refused("the key has no kty");
    for (const auto* member : { "d", "p", "q", "dp", "dq", "qi", "oth", "k" }) {
        if (jwk.find(member))
            return refused("the key is private").with("private", "true");
    }
    RETURN_IF_ERROR(checkPurpose(jwk));
    EVP_PKEY* raw = nullptr;
    if (type == "RSA") {
        ASSIGN_OR_RETURN(raw, rsaFromJwk(jwk));
    } else if (type == "EC") {
        ASSIGN_OR_RETURN(raw, curvePointFromJwk(jwk));
    } else if (type == "OKP") {
        ASSIGN_OR_RETURN(raw, octetKeyFromJwk(jwk));
    } else {
        return refused("the key's type is unknown");
    }
    ASSIGN_OR_RETURN(PublicKey key, fromHandle(Handle(raw)));
    if (jwk.find("alg")) {
        const auto name = jwk.stringAt("alg");
        const auto algorithm = name ? algorithmFromName(*name) : std::nullopt;
        if (!algorithm || keyKindFor(*algorithm) != key.kind())
            return refused("the key's alg does not fit");
        key.m_algorithm = algorithm;
    }
    if (jwk.find("kid")) {
        auto keyId = jwk.stringAt("kid");
        if (!keyId)
            return refused("the key's kid is no text");
        key.m_keyId = *std::move(keyId);
    }
    return key;
}

Result<PublicKey> PublicKey::fromPem(std::string_view pem)
{
    constexpr std::size_t kMaxBytes = 64 * 1024;
    const ErrorQueueCleaner cleaner;
    if (pem.size() > kMaxBytes)
        return refused("the PEM text is too long");
    if (pem.find("PRIVATE KEY-----") != std::string_view::npos)
        return refused("this is a private key; the public one is wanted").with("private", "true");
    const Bio bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    WARDER_CHECK(bio != nullptr);
    if (pem.find("BEGIN CERTIFICATE-----") != std::string_view::npos) {
        const Certificate certificate(PEM_read_bio_X509(bio.get(), nullptr, noPassphrase, nullptr));
        return fromHandle(Handle(certificate ? X509_get_pubkey(certificate.get()) : nullptr));
    }
    EVP_PKEY* raw = nullptr;
    const std::unique_ptr<OSSL_DECODER_CTX, OpensslDeleter<OSSL_DECODER_CTX_free>> decoder(
        OSSL_DECODER_CTX_new_for_pkey(&raw, "PEM", nullptr, nullptr, EVP_PKEY_PUBLIC_KEY, nullptr, nullptr));
    if (!decoder || OSSL_DECODER_from_bio(decoder.get(), bio.get()) != 1)
        return refused("this is no public key in PEM form");
    return fromHandle(Handle(raw));
}

bool PublicKey::fits(Algorithm algorithm) const
{
    return keyKindFor(algorithm) == m_kind && (!m_algorithm || *m_algorithm == algorithm);
}

Result<> PublicKey::verify(Algorithm algorithm, std::string_view signingInput, std::string_view signature) const
{
    const ErrorQueueCleaner cleaner;
    if (!fits(algorithm))
        return refused(concat("the key does not fit ", nameOf(algorithm)));
    std::string der;
    if (coordinateSize(m_kind) > 0) {
        ASSIGN_OR_RETURN(der, derSignature(m_key.get(), m_kind, signature));
        signature = der;
    } else if (m_kind == KeyKind::Rsa && signature.size() != static_cast<std::size_t>(EVP_PKEY_get_size(m_key.get()))) {
        return Error { ErrorCode::JwtSignatureInvalid, "the signature has a wrong length" };
    }
    const DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX* keyContext = nullptr; // belongs to `context`
    const EVP_MD* hash = hashFunction(algorithm);
    bool ready = context && EVP_DigestVerifyInit(context.get(), &keyContext, hash, nullptr, m_key.get()) == 1;
    if (ready && isPss(algorithm)) {
        // RFC 7518 section 3.5: MGF1 with the same hash, a salt as long as the hash.
        ready = EVP_PKEY_CTX_set_rsa_padding(keyContext, RSA_PKCS1_PSS_PADDING) == 1
            && EVP_PKEY_CTX_set_rsa_mgf1_md(keyContext, hash) == 1
            && EVP_PKEY_CTX_set_rsa_pss_saltlen(keyContext, RSA_PSS_SALTLEN_DIGEST) == 1;
    }
    if (!ready
        || EVP_DigestVerify(context.get(), bytesOf(signature), signature.size(), bytesOf(signingInput), signingInput.size())
            != 1)
        return Error { ErrorCode::JwtSignatureInvalid, "the signature does not match" };
    return {};
}

} // namespace warder::jose

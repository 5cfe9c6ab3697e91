// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "jose/public_key.h"

#include "codec/base64url.h"
#include "jose/signing_key.h"
#include "support/test_macros.h"

#include <functional>

using namespace warder;
using namespace warder::jose;
using codec::Json;

namespace {

using Change = std::function<void(Json&)>;

struct Row
{
    const char* name;
    KeyKind kind;
    Change change;
};

std::string bytes(std::size_t count, char fill)
{
    return codec::base64UrlEncode(std::string(count, fill));
}

} // namespace

class PublicKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepted()
    {
        for (const auto kind : { KeyKind::Rsa, KeyKind::P256, KeyKind::P384, KeyKind::P521, KeyKind::Ed25519 }) {
            const SigningKey signing = SigningKey::generate(kind);
            const auto key = PublicKey::fromJwk(signing.publicJwk("the-kid").set("unknown", 1).set("key_ops", Json::array({ "verify" })));
            QVERIFY_OK(key);
            QCOMPARE(key->kind(), kind);
            QCOMPARE(key->keyId(), std::string("the-kid"));
            for (const auto algorithm : allAlgorithms())
                QCOMPARE(key->fits(algorithm), keyKindFor(algorithm) == kind);
        }
    }

    void algBindsTheKey()
    {
        const auto key = PublicKey::fromJwk(SigningKey::generate(KeyKind::Rsa).publicJwk("").set("alg", "PS256"));
        QVERIFY_OK(key);
        QVERIFY(key->fits(Algorithm::Ps256));
        QVERIFY(!key->fits(Algorithm::Rs256));
        QVERIFY_ERROR(key->verify(Algorithm::Rs256, "a", std::string(256, 'x')), ErrorCode::JwtKeyRefused);
    }

    void refusedJwks()
    {
        const std::vector<Row> rows {
            { "no kty", KeyKind::P256, [](Json& k) { k.set("kty", nullptr); } },
            { "kty oct", KeyKind::P256, [](Json& k) { k.set("kty", "oct"); } },
            { "kty of another kind", KeyKind::P256, [](Json& k) { k.set("kty", "RSA"); } },
            { "private d", KeyKind::P256, [](Json& k) { k.set("d", "AA"); } },
            { "symmetric k", KeyKind::Rsa, [](Json& k) { k.set("k", "AA"); } },
            { "use enc", KeyKind::Rsa, [](Json& k) { k.set("use", "enc"); } },
            { "use no text", KeyKind::Rsa, [](Json& k) { k.set("use", 1); } },
            { "key_ops sign", KeyKind::Rsa, [](Json& k) { k.set("key_ops", Json::array({ "sign" })); } },
            { "key_ops no list", KeyKind::Rsa, [](Json& k) { k.set("key_ops", "verify"); } },
            { "alg unknown", KeyKind::P256, [](Json& k) { k.set("alg", "ES256K"); } },
            { "alg of HMAC", KeyKind::Rsa, [](Json& k) { k.set("alg", "HS256"); } },
            { "alg of another kind", KeyKind::P256, [](Json& k) { k.set("alg", "ES384"); } },
            { "alg no text", KeyKind::P256, [](Json& k) { k.set("alg", 1); } },
            { "kid no text", KeyKind::P256, [](Json& k) { k.set("kid", 1); } },
            { "unknown curve", KeyKind::P256, [](Json& k) { k.set("crv", "secp256k1"); } },
            { "curve of another length", KeyKind::P256, [](Json& k) { k.set("crv", "P-521"); } },
            { "x missing", KeyKind::P256, [](Json& k) { k.set("x", nullptr); } },
            { "x padded", KeyKind::P256, [](Json& k) { k.set("x", *k.stringAt("x") + "="); } },
            { "x too long", KeyKind::P256, [](Json& k) { k.set("x", bytes(33, 'a')); } },
            { "point off the curve", KeyKind::P256, [](Json& k) { k.set("x", bytes(32, 'a')); } },
            { "point at zero", KeyKind::P256, [](Json& k) { k.set("x", bytes(32, '\0')).set("y", bytes(32, '\0')); } },
            { "x above the field", KeyKind::P256, [](Json& k) { k.set("x", bytes(32, '\xff')); } },
            { "Ed25519 too short", KeyKind::Ed25519, [](Json& k) { k.set("x", bytes(31, 'a')); } },
            { "Ed448", KeyKind::Ed25519, [](Json& k) { k.set("crv", "Ed448").set("x", bytes(57, 'a')); } },
            { "X25519", KeyKind::Ed25519, [](Json& k) { k.set("crv", "X25519"); } },
            { "exponent 1", KeyKind::Rsa, [](Json& k) { k.set("e", "AQ"); } },
            { "exponent 0", KeyKind::Rsa, [](Json& k) { k.set("e", "AA"); } },
            { "exponent even", KeyKind::Rsa, [](Json& k) { k.set("e", "AQAA"); } },
            { "exponent above 2^32", KeyKind::Rsa, [](Json& k) { k.set("e", codec::base64UrlEncode("\x01\x02\x03\x04\x05")); } },
            { "exponent very long", KeyKind::Rsa, [](Json& k) { k.set("e", bytes(200, '\x01')); } },
            { "n missing", KeyKind::Rsa, [](Json& k) { k.set("n", nullptr); } },
            { "n empty", KeyKind::Rsa, [](Json& k) { k.set("n", ""); } },
            { "512 bits", KeyKind::Rsa, [](Json& k) { k.set("n", bytes(64, '\xff')); } },
            { "2040 bits", KeyKind::Rsa, [](Json& k) { k.set("n", bytes(255, '\xff')); } },
            { "8200 bits", KeyKind::Rsa, [](Json& k) { k.set("n", bytes(1025, '\xff')); } },
            { "a megabyte", KeyKind::Rsa, [](Json& k) { k.set("n", bytes(1000000, '\xff')); } },
            { "even modulus", KeyKind::Rsa, [](Json& k) { k.set("n", bytes(256, '\xfe')); } },
        };
        const Json rsa = SigningKey::generate(KeyKind::Rsa).publicJwk("a");
        for (const auto& row : rows) {
            Json jwk = row.kind == KeyKind::Rsa ? rsa : SigningKey::generate(row.kind).publicJwk("a");
            QVERIFY_OK(PublicKey::fromJwk(jwk));
            row.change(jwk);
            const auto key = PublicKey::fromJwk(jwk);
            QVERIFY2(!key && key.error().code == ErrorCode::JwtKeyRefused, row.name);
        }
        for (const auto& json : { Json(), Json("text"), Json::array(), Json::object() })
            QVERIFY_ERROR(PublicKey::fromJwk(json), ErrorCode::JwtKeyRefused);
    }

    // The fourteen encodings of the eight points of small order, reduced or not, with either sign: under each of them the
    // signature "R = the point, S = 0" verifies for some message in eight.
    void ed25519KeysOfSmallOrder()
    {
        const std::string last(30, '\xff');
        const std::string coordinates[] { std::string(32, '\0'),
                                          '\x01' + std::string(31, '\0'),
                                          *codec::base64UrlDecode("JuiVj8KyJ7BFw_SJ8u-Y8NXfrAXTxjM5sTgCiG1T_AU"),
                                          *codec::base64UrlDecode("xxdqcD1N2E-6PAt2DRBnDyogU_osOczGTsf9d5KsA3o"),
                                          '\xec' + last + '\x7f',
                                          '\xed' + last + '\x7f',
                                          '\xee' + last + '\x7f' };
        for (std::string point : coordinates) {
            for (const char sign : { '\x00', '\x80' }) {
                point.back() = static_cast<char>((point.back() & 0x7f) | sign);
                const Json jwk = Json::object({ { "kty", "OKP" }, { "crv", "Ed25519" }, { "x", codec::base64UrlEncode(point) } });
                QVERIFY_ERROR(PublicKey::fromJwk(jwk), ErrorCode::JwtKeyRefused);
                const std::string der = std::string("\x30\x2a\x30\x05\x06\x03\x2b\x65\x70\x03\x21\x00", 12) + point;
                QVERIFY_ERROR(PublicKey::fromPem("-----BEGIN PUBLIC KEY-----\n" + codec::base64Encode(der) + "\n-----END PUBLIC KEY-----\n"), ErrorCode::JwtKeyRefused);
            }
        }
    }

    void ecdsaSignaturesAreRAndSInRange()
    {
        const SigningKey signing = SigningKey::generate(KeyKind::P521);
        const auto key = PublicKey::fromJwk(signing.publicJwk(""));
        const std::string good = *signing.sign(Algorithm::Es512, "text");
        QCOMPARE(good.size(), std::size_t { 132 }); // not 128 (SR-109)
        QVERIFY_OK(key->verify(Algorithm::Es512, "text", good));
        const std::string half = good.substr(66);
        for (const std::string& bad : { std::string(), good.substr(1), good + '\0', std::string(132, '\0'), std::string(132, '\xff'),
                                        std::string(66, '\0') + half, good.substr(0, 66) + std::string(66, '\0'),
                                        std::string("\x30\x06\x02\x01\x01\x02\x01\x01") })
            QVERIFY_ERROR(key->verify(Algorithm::Es512, "text", bad), ErrorCode::JwtSignatureInvalid);
    }

    void pem()
    {
        // RFC 8037 appendix A.2
        const std::string spki = "-----BEGIN PUBLIC KEY-----\n"
                                 "MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\n"
                                 "-----END PUBLIC KEY-----\n";
        const auto key = PublicKey::fromPem(spki);
        QVERIFY_OK(key);
        QCOMPARE(key->kind(), KeyKind::Ed25519);

        // These were made for this test; their private halves are gone.
        const auto certificate = PublicKey::fromPem(
                "-----BEGIN CERTIFICATE-----\n"
                "MIIBgzCCASmgAwIBAgIUOdd6pqXSlWhhwpq3pEHhL9YqX0swCgYIKoZIzj0EAwIw\n"
                "FjEUMBIGA1UEAwwLd2FyZGVyLXRlc3QwIBcNMjYxMTIxMjM1ODAwWhgPMjEyNjEw\n"
                "MjgyMzU4MDBaMBYxFDASBgNVBAMMC3dhcmRlci10ZXN0MFkwEwYHKoZIzj0CAQYI\n"
                "KoZIzj0DAQcDQgAEYoREX/CHCvR0FNjicPEr6WggUTDUft+DzZnT4Gm4Wwhd6k/4\n"
                "c2b/+lgndgEgBLGQ4dabAPvSdXszaLmf4Q55p6NTMFEwHQYDVR0OBBYEFLN2geVz\n"
                "e2uHc2J/zmmiwZj/W79TMB8GA1UdIwQYMBaAFLN2geVze2uHc2J/zmmiwZj/W79T\n"
                "MA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIhAL8RREkTcXO3H2q8\n"
                "MQaaRuL8QmWUB26Jh6GWPZooov2YAiBX/JSXAap07IfbeHmZ1BoO1E5MBApQ86Lx\n"
                "YsYcze2LUg==\n"
                "-----END CERTIFICATE-----\n");
        QVERIFY_OK(certificate);
        QCOMPARE(certificate->kind(), KeyKind::P256);
        const auto pkcs1 = PublicKey::fromPem(
                "-----BEGIN RSA PUBLIC KEY-----\n"
                "MIIBCgKCAQEAwe1qTQJEqKSETRox8fwOMJSfP3vzzq4iojvzY4gisDq6D1kzmTHN\n"
                "zsOgfTqdYyiJeVPY3APoNOEr/XlYG/wE+71PyK0NsNIfE8XwcrzqDBGe41BDcuPT\n"
                "Zim5cLx1h7cB5AvzuKuxf11/GfdzlXOmy8uG9tLFZhoCodgpfr1B0hlHXePNODOo\n"
                "eDhrZerJLZCjEyhGuKILUglXtdNx1PtYPY0dcGX50h8Mk6mmXq8wzYMn7ZyLQv8Y\n"
                "LlP8kU6UBJSbskXFKT5Td3fJM0THbRIFw8tzqQsBAGBqhjGMj2ZO80ABRD2m0yLp\n"
                "lTaxbKFGRr9Xvy3nTOBZEympWKSejs0V3QIDAQAB\n"
                "-----END RSA PUBLIC KEY-----\n");
        QVERIFY_OK(pkcs1);
        QCOMPARE(pkcs1->kind(), KeyKind::Rsa);
        const auto weak = PublicKey::fromPem(
                "-----BEGIN PUBLIC KEY-----\n"
                "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQC34hy91vxrkhTrJOKSswGM/Dfs\n"
                "sRF6Zz5QtnkTfyd0vyjw/4M6r1tCL8obAtqntK8+An4VMUiQZkrxUgO65zM8gRuy\n"
                "4sMTmI/IuGmZ0GEyzzAHfJFdVNaQaXku+it9O0i/xJmELk0V61u5Fi1mn22sQqKw\n"
                "HFpONte2o0Edmjq5QQIDAQAB\n"
                "-----END PUBLIC KEY-----\n");
        QVERIFY_ERROR(weak, ErrorCode::JwtKeyRefused);
        QVERIFY(weak.error().detail.find("1024") != std::string::npos);
        const auto foreignCurve = PublicKey::fromPem(
                "-----BEGIN PUBLIC KEY-----\n"
                "MFYwEAYHKoZIzj0CAQYFK4EEAAoDQgAEeZvd0JDhKSTBdaqVQRDd7Jk7a6Rgn2aQ\n"
                "EGzak49b239m1vbCGsVJDHDkitLqAUE+As2G1GVfurZWBY0B0hg+GQ==\n"
                "-----END PUBLIC KEY-----\n");
        QVERIFY_ERROR(foreignCurve, ErrorCode::JwtKeyRefused);

        const Secret privatePem = SigningKey::generate(KeyKind::P256).toPem();
        const auto refused = PublicKey::fromPem(privatePem.copyToInsecureString());
        QVERIFY_ERROR(refused, ErrorCode::JwtKeyRefused);
        QCOMPARE(refused.error().param("private"), std::string_view("true"));

        for (const std::string& text : { std::string(), std::string("-----BEGIN PUBLIC KEY-----"), std::string("garbage"),
                                         std::string("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"),
                                         std::string("-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n"),
                                         std::string(70000, 'a') })
            QVERIFY_ERROR(PublicKey::fromPem(text), ErrorCode::JwtKeyRefused);
    }
};

QTEST_GUILESS_MAIN(PublicKeyTest)
#include "public_key_test.moc"

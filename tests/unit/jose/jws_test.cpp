// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "jose/jws.h"

#include "codec/base64url.h"
#include "jose/signing_key.h"
#include "support/test_macros.h"

using namespace warder;
using namespace warder::jose;

namespace {

const std::string kRsaKey
    = R"({"kty":"RSA","n":"ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ","e":"AQAB"})";
const std::string kP256Key
    = R"({"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"})";
const std::string kEdKey = R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})";
const std::string kEs256Token
    = "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ."
      "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";

JwkSet setOf(const std::string& jwks)
{
    return parseJwkSet("{\"keys\":[" + jwks + "]}").value();
}

std::string token(const std::string& header, const std::string& payload = "{}", const std::string& signature = "x")
{
    return codec::base64UrlEncode(header) + '.' + codec::base64UrlEncode(payload) + '.' + codec::base64UrlEncode(signature);
}

} // namespace

class JwsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rfcExamples_data()
    {
        QTest::addColumn<std::string>("key");
        QTest::addColumn<std::string>("compact");
        QTest::newRow("RFC 7515 A.2 RS256")
            << kRsaKey
            << std::string("eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ."
                           "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4"
                           "BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqv"
                           "hJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw");
        QTest::newRow("RFC 7515 A.3 ES256") << kP256Key << kEs256Token;
        QTest::newRow("RFC 8037 A.4 EdDSA")
            << kEdKey
            << std::string("eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc."
                           "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg");
    }
    void rfcExamples()
    {
        QFETCH(std::string, key);
        QFETCH(std::string, compact);
        const JwkSet keys = setOf(key);
        const auto jws = parseJws(compact);
        QVERIFY_OK(jws);
        QVERIFY_OK(verifySignature(*jws, keys, allAlgorithms()));

        auto changed = *parseJws(compact);
        changed.signature[3] = static_cast<char>(changed.signature[3] ^ 1);
        QVERIFY_ERROR(verifySignature(changed, keys, allAlgorithms()), ErrorCode::JwtSignatureInvalid);
        changed = *parseJws(compact);
        changed.signingInput += 'A';
        QVERIFY_ERROR(verifySignature(changed, keys, allAlgorithms()), ErrorCode::JwtSignatureInvalid);
        changed = *parseJws(compact);
        changed.signature.clear();
        QVERIFY_ERROR(verifySignature(changed, keys, allAlgorithms()), ErrorCode::JwtSignatureInvalid);
    }

    void malformed_data()
    {
        QTest::addColumn<std::string>("compact");
        QTest::newRow("empty") << std::string();
        QTest::newRow("one part") << std::string("e30");
        QTest::newRow("two parts") << std::string("e30.e30");
        QTest::newRow("four parts") << token(R"({"alg":"ES256"})") + ".e30";
        QTest::newRow("JWE") << token(R"({"alg":"dir","enc":"A128GCM"})") + ".e30.e30";
        QTest::newRow("JSON serialisation") << std::string(R"({"payload":"e30","protected":"e30","signature":"e30"})");
        QTest::newRow("space in front") << " " + kEs256Token;
        QTest::newRow("line end behind") << kEs256Token + "\n";
        QTest::newRow("padding") << std::string("eyJhbGciOiJFUzI1NiJ9==.e30.e30");
        QTest::newRow("plain base64") << token(R"({"alg":"ES256"})") + "+/";
        QTest::newRow("non-canonical signature") << std::string(kEs256Token).substr(0, kEs256Token.size() - 1) + 'R';
        QTest::newRow("no header") << std::string(".e30.e30");
        QTest::newRow("header is no JSON") << token("alg");
        QTest::newRow("header is an array") << token("[]");
        QTest::newRow("duplicate alg") << token(R"({"alg":"none","alg":"ES256"})");
        QTest::newRow("byte-order mark") << token("\xef\xbb\xbf{\"alg\":\"ES256\"}");
        QTest::newRow("no alg") << token("{}");
        QTest::newRow("alg is no text") << token(R"({"alg":256})");
        QTest::newRow("kid is no text") << token(R"({"alg":"ES256","kid":1})");
        QTest::newRow("typ is no text") << token(R"({"alg":"ES256","typ":null})");
        QTest::newRow("header too deep") << token("{\"alg\":\"ES256\",\"a\":" + std::string(8, '[') + std::string(8, ']') + "}");
        QTest::newRow("header too long") << token("{\"alg\":\"ES256\",\"a\":\"" + std::string(4096, 'a') + "\"}");
        QTest::newRow("too long") << token(R"({"alg":"ES256"})", std::string(13 * 1024, 'a'));
    }
    void malformed()
    {
        QFETCH(std::string, compact);
        QVERIFY_ERROR(parseJws(compact), ErrorCode::JwtMalformed);
    }

    void refusedHeaders_data()
    {
        QTest::addColumn<std::string>("header");
        QTest::addColumn<ErrorCode>("code");
        for (const char* name : { "none", "None", "noNe", "HS256", "HS384", "HS512", "es256", "ES256 ", " ES256", "ES256K", "RSA-OAEP",
                                  "dir", "", "Ed448", "RS1" })
            QTest::newRow(qPrintable(QStringLiteral("alg '%1'").arg(QLatin1String(name))))
                << std::string("{\"alg\":\"") + name + "\"}" << ErrorCode::JwtAlgorithmRefused;
        QTest::newRow("not the allowed one") << std::string(R"({"alg":"RS256"})") << ErrorCode::JwtAlgorithmRefused;
        QTest::newRow("crit") << std::string(R"({"alg":"ES256","crit":["exp"]})") << ErrorCode::JwtCriticalHeader;
        QTest::newRow("crit, empty") << std::string(R"({"alg":"ES256","crit":[]})") << ErrorCode::JwtCriticalHeader;
        QTest::newRow("crit, no list") << std::string(R"({"alg":"ES256","crit":null})") << ErrorCode::JwtCriticalHeader;
        QTest::newRow("b64") << std::string(R"({"alg":"ES256","b64":false,"crit":["b64"]})") << ErrorCode::JwtCriticalHeader;
        QTest::newRow("b64 without crit") << std::string(R"({"alg":"ES256","b64":false})") << ErrorCode::JwtCriticalHeader;
        QTest::newRow("unknown kid") << std::string(R"({"alg":"ES256","kid":"other"})") << ErrorCode::JwtKeyNotFound;
        QTest::newRow("kid is no path") << std::string(R"({"alg":"ES256","kid":"../a"})") << ErrorCode::JwtKeyNotFound;
        QTest::newRow("kid of an ignored key") << std::string(R"({"alg":"ES256","kid":"enc"})") << ErrorCode::JwtKeyRefused;
        QTest::newRow("kid of a key of another kind") << std::string(R"({"alg":"ES256","kid":"rsa"})") << ErrorCode::JwtKeyRefused;
    }
    void refusedHeaders()
    {
        QFETCH(std::string, header);
        QFETCH(ErrorCode, code);
        const SigningKey key = SigningKey::generate(KeyKind::P256);
        static const SigningKey rsa = SigningKey::generate(KeyKind::Rsa); // slow to make
        const JwkSet keys = setOf(key.publicJwk("a").dump() + ',' + rsa.publicJwk("rsa").dump() + ','
                                  + SigningKey::generate(KeyKind::P256).publicJwk("enc").set("use", "enc").dump());
        // Signed by the right key: only the header is wrong.
        const std::string input = codec::base64UrlEncode(header) + '.' + codec::base64UrlEncode("{}");
        const auto signature = key.sign(Algorithm::Es256, input);
        const auto jws = parseJws(input + '.' + codec::base64UrlEncode(*signature));
        QVERIFY_OK(jws);
        const std::vector allowed { Algorithm::Es256 };
        QVERIFY_ERROR(verifySignature(*jws, keys, allowed), code);
    }

    // The header's own key, whatever it is, is nobody's key (SR-111).
    void embeddedKeysAreNotLookedAt()
    {
        const SigningKey attacker = SigningKey::generate(KeyKind::P256);
        const SigningKey issuer = SigningKey::generate(KeyKind::P256);
        codec::Json header = codec::Json::object({ { "jwk", attacker.publicJwk("a") }, { "kid", "a" }, { "jku", "https://evil.example" } });
        const auto jws = parseJws(*signJws(attacker, Algorithm::Es256, header, "{}"));
        QVERIFY_ERROR(verifySignature(*jws, setOf(issuer.publicJwk("a").dump()), allAlgorithms()), ErrorCode::JwtSignatureInvalid);
        QVERIFY_ERROR(verifySignature(*jws, JwkSet(), allAlgorithms()), ErrorCode::JwtKeyNotFound);
    }

    void withoutKidUpToEightKeysAreTried()
    {
        const SigningKey right = SigningKey::generate(KeyKind::P256);
        const auto jws = parseJws(*signJws(right, Algorithm::Es256, codec::Json::object(), "{}"));
        std::string seven;
        for (int i = 0; i < 7; ++i)
            seven += SigningKey::generate(KeyKind::P256).publicJwk("").dump() + ',';
        const std::string ninth = SigningKey::generate(KeyKind::P256).publicJwk("").dump() + ',';
        const JwkSet eight = setOf(seven + SigningKey::generate(KeyKind::Ed25519).publicJwk("").dump() + ',' + right.publicJwk("").dump());
        const auto found = verifySignature(*jws, eight, allAlgorithms());
        QVERIFY_OK(found);
        QCOMPARE(*found, &eight.keys.back());
        const JwkSet nine = setOf(seven + ninth + right.publicJwk("").dump());
        QVERIFY_ERROR(verifySignature(*jws, nine, allAlgorithms()), ErrorCode::JwtSignatureInvalid);
    }

    void aKeyChosenByHandNeedsNoKid()
    {
        const SigningKey key = SigningKey::generate(KeyKind::Ed25519);
        const auto jws = parseJws(*signJwt(key, Algorithm::Ed25519, "any", codec::Json::object()));
        auto chosen = PublicKey::fromJwk(key.publicJwk("other"));
        QVERIFY_OK(chosen);
        QVERIFY_OK(verifySignature(*jws, jwkSetOf(*std::move(chosen)), allAlgorithms()));
        const auto other = parseJws(*signJwt(SigningKey::generate(KeyKind::Rsa), Algorithm::Ps256, "any", codec::Json::object()));
        QVERIFY_ERROR(verifySignature(*other, jwkSetOf(*PublicKey::fromJwk(key.publicJwk(""))), allAlgorithms()), ErrorCode::JwtKeyRefused);
    }
};

QTEST_GUILESS_MAIN(JwsTest)
#include "jws_test.moc"

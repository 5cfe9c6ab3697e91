// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "jose/jwt.h"

#include "codec/base64url.h"
#include "jose/signing_key.h"
#include "support/test_macros.h"

using namespace warder;
using namespace warder::jose;
using namespace std::chrono_literals;
using codec::Json;

namespace {

const WallTime kNow { 1767323045s };

} // namespace

class JwtTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numericDates_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<qint64>("seconds"); // -1: refused
        QTest::newRow("zero") << std::string("0") << qint64 { 0 };
        QTest::newRow("integer") << std::string("1767323045") << qint64 { 1767323045 };
        QTest::newRow("fraction") << std::string("1767323045.9") << qint64 { 1767323045 };
        QTest::newRow("exponent") << std::string("1e9") << qint64 { 1000000000 };
        QTest::newRow("largest") << std::string("9007199254740991") << qint64 { 9007199254740991 };
        QTest::newRow("2^53") << std::string("9007199254740992") << qint64 { -1 };
        QTest::newRow("2^63") << std::string("9223372036854775808") << qint64 { -1 };
        QTest::newRow("1e300") << std::string("1e300") << qint64 { -1 };
        QTest::newRow("negative") << std::string("-1") << qint64 { -1 };
        QTest::newRow("text") << std::string("\"1767323045\"") << qint64 { -1 };
        QTest::newRow("null") << std::string("null") << qint64 { -1 };
        QTest::newRow("true") << std::string("true") << qint64 { -1 };
        QTest::newRow("list") << std::string("[1]") << qint64 { -1 };
    }
    void numericDates()
    {
        QFETCH(std::string, text);
        QFETCH(qint64, seconds);
        const auto claims = codec::parseJson("{\"exp\":" + text + "}");
        QVERIFY(claims.has_value());
        const auto date = numericDateAt(*claims, "exp");
        if (seconds < 0) {
            QVERIFY_ERROR(date, ErrorCode::IdTokenClaimInvalid);
            QCOMPARE(date.error().param("claim"), std::string_view("exp"));
        } else {
            QVERIFY_OK(date);
            QVERIFY(*date == WallTime { std::chrono::seconds { seconds } });
        }
        QVERIFY(!*numericDateAt(*claims, "nbf"));
    }

    void types()
    {
        QVERIFY(isPlainJwtType(std::nullopt));
        for (const auto* type : { "JWT", "jwt", "application/jwt", "Application/JWT" })
            QVERIFY2(isPlainJwtType(std::string(type)), type);
        for (const auto* type : { "at+jwt", "application/at+jwt", "dpop+jwt", "logout+jwt", "secevent+jwt", "JOSE", "", "JWT " })
            QVERIFY2(!isPlainJwtType(std::string(type)), type);
    }

    void claimsMustBeAnObject()
    {
        const std::string header = codec::base64UrlEncode(R"({"alg":"ES256"})") + '.';
        for (const auto* claims : { "", "[]", "\"text\"", "{\"a\":1,\"a\":2}", "{}x", "\xff" })
            QVERIFY_ERROR(parseJwt(header + codec::base64UrlEncode(claims) + ".AA"), ErrorCode::JwtMalformed);
        QVERIFY_OK(parseJwt(header + codec::base64UrlEncode("{}") + ".AA"));
        QVERIFY_OK(parseJwt(header + codec::base64UrlEncode("{}") + '.')); // shown, and refused by verification
    }

    void validator_data()
    {
        QTest::addColumn<std::string>("claim");
        QTest::addColumn<std::string>("value");
        QTest::addColumn<int>("code"); // -1: accepted
        const auto row = [](const char* name, const char* claim, const std::string& value, int code) {
            QTest::newRow(name) << std::string(claim) << value << code;
        };
        const auto at = [](std::chrono::seconds offset) { return std::to_string((kNow + offset).time_since_epoch().count()); };
        const auto error = [](ErrorCode code) { return static_cast<int>(code); };
        row("good", "extra", "1", -1);
        row("no exp", "exp", "", -1);
        row("iss", "iss", "\"https://i.example/\"", error(ErrorCode::IdTokenIssuerMismatch));
        row("iss no text", "iss", "[\"https://i.example\"]", error(ErrorCode::IdTokenIssuerMismatch));
        row("iss missing", "iss", "", error(ErrorCode::IdTokenIssuerMismatch));
        row("aud text", "aud", "\"a\"", -1);
        row("aud other", "aud", "\"b\"", error(ErrorCode::IdTokenAudienceMismatch));
        row("aud missing", "aud", "", error(ErrorCode::IdTokenAudienceMismatch));
        row("aud numbers", "aud", "[1]", error(ErrorCode::IdTokenClaimInvalid));
        row("sub", "sub", "\"t\"", error(ErrorCode::IdTokenSubjectChanged));
        row("expired", "exp", at(-60s), error(ErrorCode::IdTokenExpired));
        row("within leeway", "exp", at(-59s), -1);
        row("exp text", "exp", "\"1\"", error(ErrorCode::IdTokenClaimInvalid));
        row("nbf", "nbf", at(61s), error(ErrorCode::IdTokenNotYetValid));
        row("nbf within leeway", "nbf", at(60s), -1);
        row("iat", "iat", at(61s), error(ErrorCode::IdTokenNotYetValid));
    }
    void validator()
    {
        QFETCH(std::string, claim);
        QFETCH(std::string, value);
        QFETCH(int, code);
        Json claims = Json::object({ { "iss", "https://i.example" }, { "aud", Json::array({ "x", "a" }) }, { "sub", "s" },
                                     { "exp", std::int64_t { (kNow + 300s).time_since_epoch().count() } } });
        if (value.empty()) {
            codec::JsonObject members = *claims.members();
            std::erase_if(members, [&](const auto& member) { return member.first == claim; });
            claims = Json(std::move(members));
        } else {
            claims.set(claim, *codec::parseJson(value));
        }
        const SigningKey key = SigningKey::generate(KeyKind::P256);
        const JwkSet keys = jwkSetOf(*PublicKey::fromJwk(key.publicJwk("")));
        const std::string token = *signJwt(key, Algorithm::Es256, "k", claims);
        const JwtExpectations expected { .algorithms = { Algorithm::Es256 }, .issuer = "https://i.example", .audience = "a", .subject = "s", .now = kNow };
        const auto jwt = validateJwt(token, keys, expected);
        if (code < 0)
            QVERIFY_OK(jwt);
        else
            QVERIFY_ERROR(jwt, static_cast<ErrorCode>(code));
        // The signature is looked at before any claim.
        const JwkSet other = jwkSetOf(*PublicKey::fromJwk(SigningKey::generate(KeyKind::P256).publicJwk("")));
        QVERIFY_ERROR(validateJwt(token, other, expected), ErrorCode::JwtSignatureInvalid);
    }
};

QTEST_GUILESS_MAIN(JwtTest)
#include "jwt_test.moc"

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/jwt_check.h"

#include "codec/base64url.h"
#include "jose/signing_key.h"
#include "support/fake_ports.h"
#include "support/test_macros.h"

#include <QTest>

#include <algorithm>
#include <optional>

using namespace warder;
using namespace warder::core;
using codec::Json;
using std::chrono::seconds;

namespace {

const std::string kIssuer = "https:/" "/idp.example";

struct Bench
{
    [[nodiscard]] std::int64_t now() const { return ports.time.now().time_since_epoch().count(); }
    [[nodiscard]] Json claims() const
    {
        return Json::object({ { "iss", kIssuer }, { "sub", "ada" }, { "aud", Json::array({ "app", "other" }) }, { "exp", now() + 300 }, { "iat", now() } });
    }
    [[nodiscard]] std::string signedToken(const Json& payload) const { return *jose::signJwt(key, jose::Algorithm::Es256, "k1", payload); }
    [[nodiscard]] std::string keySet() const { return Json::object({ { "keys", Json::array({ key.publicJwk("k1") }) } }).dump(); }
    Result<JwtReport> check(const std::string& token, JwtQuestion question = {})
    {
        question.token = Secret::copyOf(token);
        std::optional<Result<JwtReport>> report;
        const auto call = checkJwt(ports.services, std::move(question), [&](Result<JwtReport> result) { report.emplace(std::move(result)); });
        if (report)
            return Error { ErrorCode::Internal, "synchronous" };
        ports.time.advance(seconds(1));
        return report ? std::move(*report) : Result<JwtReport>(Error { ErrorCode::TimedOut, "no answer" });
    }
    [[nodiscard]] JwtQuestion withKeys() const
    {
        JwtQuestion question;
        question.jwks = keySet();
        return question;
    }

    test::FakePorts ports;
    jose::SigningKey key = jose::SigningKey::generate(jose::KeyKind::P256);
};

} // namespace

class JwtCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valid()
    {
        Bench bench;
        JwtQuestion question = bench.withKeys();
        question.issuer = kIssuer;
        question.audience = "app";
        question.subject = "ada";
        const auto report = bench.check(bench.signedToken(bench.claims()), std::move(question));
        QVERIFY_OK(report);
        QVERIFY(report->isValid());
        QCOMPARE(report->keyId, std::string("k1"));
        QCOMPARE(report->algorithm, std::string("ES256"));
        QCOMPARE(report->claims.stringAt("sub"), std::optional<std::string>("ada"));
        std::vector<std::string> looked;
        for (const JwtCheck& entry : report->checks)
            looked.push_back(entry.what);
        QCOMPARE(looked, (std::vector<std::string> { "format", "algorithm", "signature", "iss", "aud", "sub", "exp", "iat" }));
    }
    void withoutKeysNothingIsVerified()
    {
        Bench bench;
        const auto report = bench.check(bench.signedToken(bench.claims()));
        QVERIFY_OK(report);
        QVERIFY(!report->isVerified);
        QVERIFY(!report->hasKeys);
        QVERIFY(!report->refusal);
        QVERIFY(!report->isValid());
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("claim");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const char* claim, const char* value, const char* what, ErrorCode code) {
            QTest::newRow(name) << QByteArray(claim) << QByteArray(value) << QByteArray(what) << int(code);
        };
        row("another issuer", "iss", "\"https:/" "/evil.example\"", "iss", ErrorCode::IdTokenIssuerMismatch);
        row("an issuer with a slash more", "iss", "\"https:/" "/idp.example/\"", "iss", ErrorCode::IdTokenIssuerMismatch);
        row("another audience", "aud", "\"others\"", "aud", ErrorCode::IdTokenAudienceMismatch);
        row("an audience that is a number", "aud", "7", "aud", ErrorCode::IdTokenClaimInvalid);
        row("another subject", "sub", "\"eve\"", "sub", ErrorCode::IdTokenSubjectChanged);
        row("expired", "exp", "1000", "exp", ErrorCode::IdTokenExpired);
        row("an end that is a text", "exp", "\"soon\"", "exp", ErrorCode::IdTokenClaimInvalid);
        row("of the future", "nbf", "99999999999", "nbf", ErrorCode::IdTokenNotYetValid);
        row("issued in the future", "iat", "99999999999", "iat", ErrorCode::IdTokenNotYetValid);
    }
    void refusals()
    {
        QFETCH(QByteArray, claim);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, what);
        QFETCH(int, code);
        Bench bench;
        JwtQuestion question = bench.withKeys();
        question.issuer = kIssuer;
        question.audience = "app";
        question.subject = "ada";
        Json claims = bench.claims();
        claims.set(claim.toStdString(), *codec::parseJson("[" + value.toStdString() + "]")->items()->begin());
        const auto report = bench.check(bench.signedToken(claims), std::move(question));
        QVERIFY_OK(report);
        QVERIFY(report->isVerified);
        QVERIFY(!report->isValid());
        QCOMPARE(int(report->refusal->code), code);
        // That is the only thing wrong, and it is named.
        QCOMPARE(std::ranges::count_if(report->checks, [](const JwtCheck& entry) { return entry.refusal.has_value(); }), 1);
        const auto found = std::ranges::find_if(report->checks, [](const JwtCheck& entry) { return entry.refusal.has_value(); });
        QCOMPARE(QByteArray::fromStdString(found->what), what);
    }
    void signatures()
    {
        Bench bench;
        std::string token = bench.signedToken(bench.claims());
        const auto dot = token.rfind('.');
        token[dot + 5] = token[dot + 5] == 'A' ? 'B' : 'A';
        const auto changed = bench.check(token, bench.withKeys());
        QVERIFY_OK(changed);
        QCOMPARE(changed->refusal->code, ErrorCode::JwtSignatureInvalid);
        QVERIFY(!changed->isVerified);
        // Who somebody is is shown all the same: it is what one wants to know about a refused token.
        QCOMPARE(changed->claims.stringAt("sub"), std::optional<std::string>("ada"));

        Bench other;
        const auto foreign = bench.check(other.signedToken(other.claims()), bench.withKeys());
        QCOMPARE(foreign->refusal->code, ErrorCode::JwtSignatureInvalid);
    }
    void unsignedAndSymmetric()
    {
        Bench bench;
        for (const char* algorithm : { "none", "HS256" }) {
            const std::string header = Json::object({ { "alg", algorithm } }).dump();
            const std::string token = codec::base64UrlEncode(header) + "." + codec::base64UrlEncode(bench.claims().dump()) + ".AAAA";
            const auto report = bench.check(token, bench.withKeys());
            QVERIFY_OK(report);
            QVERIFY(!report->isVerified);
            QCOMPARE(report->refusal->code, ErrorCode::JwtAlgorithmRefused);
        }
    }
    void opaque()
    {
        Bench bench;
        const auto report = bench.check("wdr-canary-opaque", bench.withKeys());
        QVERIFY_OK(report);
        QVERIFY(report->header.isNull());
        QCOMPARE(report->refusal->code, ErrorCode::JwtMalformed);
    }
    void keysByAddress()
    {
        Bench bench;
        bench.ports.http.routeJson("https:/" "/keys.example/jwks", bench.keySet());
        JwtQuestion question;
        question.jwksUrl = "https:/" "/keys.example/jwks";
        const auto report = bench.check(bench.signedToken(bench.claims()), std::move(question));
        QVERIFY_OK(report);
        QVERIFY(report->isValid());
        QCOMPARE(bench.ports.http.countOf("https:/" "/keys.example/jwks"), 1);
        // The token goes nowhere.
        for (const auto& sent : bench.ports.http.sent())
            QVERIFY(sent.url == "https:/" "/keys.example/jwks");
    }
    void keysOfAProfile()
    {
        Bench bench;
        bench.ports.http.routeJson(kIssuer + "/.well-known/openid-configuration",
                                   Json::object({ { "issuer", kIssuer },
                                                  { "authorization_endpoint", kIssuer + "/a" },
                                                  { "token_endpoint", kIssuer + "/t" },
                                                  { "jwks_uri", kIssuer + "/jwks" },
                                                  { "response_types_supported", Json::array({ "code" }) },
                                                  { "subject_types_supported", Json::array({ "public" }) },
                                                  { "id_token_signing_alg_values_supported", Json::array({ "ES256" }) } })
                                       .dump());
        bench.ports.http.routeJson(kIssuer + "/jwks", bench.keySet());
        const auto ask = [&bench](const Json& claims) {
            JwtQuestion question;
            question.profile.emplace();
            question.profile->oauth.issuer = kIssuer;
            return bench.check(bench.signedToken(claims), std::move(question));
        };
        const auto report = ask(bench.claims());
        QVERIFY_OK(report);
        QVERIFY(report->isValid());
        Json foreign = bench.claims();
        foreign.set("iss", "https:/" "/evil.example");
        QCOMPARE(ask(foreign)->refusal->code, ErrorCode::IdTokenIssuerMismatch);
    }
    void keysThatCannotBeHad()
    {
        Bench bench;
        const std::string token = bench.signedToken(bench.claims());
        JwtQuestion broken;
        broken.jwks = "{}";
        QVERIFY_ERROR(bench.check(token, std::move(broken)), ErrorCode::JwtKeyRefused);
        JwtQuestion pem;
        pem.pem = "no key";
        QVERIFY_ERROR(bench.check(token, std::move(pem)), ErrorCode::JwtKeyRefused);
        bench.ports.http.routeJson("https:/" "/keys.example/jwks", "{}", 503);
        JwtQuestion down;
        down.jwksUrl = "https:/" "/keys.example/jwks";
        QVERIFY_ERROR(bench.check(token, std::move(down)), ErrorCode::ServerError);
    }
    void cancelled()
    {
        Bench bench;
        bool isCalled = false;
        JwtQuestion question = bench.withKeys();
        question.token = Secret::copyOf("x");
        checkJwt(bench.ports.services, std::move(question), [&](const Result<JwtReport>&) { isCalled = true; }).reset();
        bench.ports.time.advance(seconds(1));
        QVERIFY(!isCalled);
    }
};

QTEST_GUILESS_MAIN(JwtCheckTest)
#include "jwt_check_test.moc"

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "jose/signing_key.h"

#include "jose/digest.h"
#include "jose/jwt.h"
#include "support/test_macros.h"

using namespace warder;
using namespace warder::jose;

class SigningKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAlgorithmRoundTrips_data()
    {
        QTest::addColumn<Algorithm>("algorithm");
        for (const auto algorithm : allAlgorithms())
            QTest::newRow(std::string(nameOf(algorithm)).c_str()) << algorithm;
    }
    void everyAlgorithmRoundTrips()
    {
        QFETCH(Algorithm, algorithm);
        const SigningKey key = SigningKey::generate(keyKindFor(algorithm));
        const auto token = signJwt(key, algorithm, "k", codec::Json::object({ { "sub", "s" } }));
        QVERIFY_OK(token);
        const auto set = parseJwkSet(codec::Json::object({ { "keys", codec::Json::array({ key.publicJwk("k") }) } }).dump());
        QVERIFY_OK(set);
        const auto jwt = parseJwt(*token);
        QVERIFY_OK(jwt);
        QVERIFY_OK(verifySignature(jwt->jws, *set, allAlgorithms()));
        QCOMPARE(jwt->jws.algorithmName, std::string(nameOf(algorithm)));

        const auto again = SigningKey::fromPem(key.toPem());
        QVERIFY_OK(again);
        QVERIFY(again->publicJwk("k") == key.publicJwk("k"));
    }

    void keysFitTheirAlgorithmsAlone()
    {
        const SigningKey key = SigningKey::generate(KeyKind::P256);
        for (const auto algorithm : allAlgorithms())
            QCOMPARE(key.sign(algorithm, "x").has_value(), algorithm == Algorithm::Es256);
    }

    void badPem()
    {
        for (const auto* text : { "", "garbage", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n" })
            QVERIFY_ERROR(SigningKey::fromPem(Secret::copyOf(text)), ErrorCode::JwtKeyRefused);
    }

    void digests()
    {
        QCOMPARE(sha256("abc").size(), std::size_t { 32 });
        QCOMPARE(digestFor(Algorithm::Es256, "abc"), sha256("abc"));
        QCOMPARE(digestFor(Algorithm::Ps384, "abc").size(), std::size_t { 48 });
        QCOMPARE(digestFor(Algorithm::EdDsa, "abc").size(), std::size_t { 64 });
    }
};

QTEST_GUILESS_MAIN(SigningKeyTest)
#include "signing_key_test.moc"

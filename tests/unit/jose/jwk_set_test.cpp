// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "jose/jwk_set.h"

#include "jose/signing_key.h"
#include "support/test_macros.h"

using namespace warder;
using namespace warder::jose;
using codec::Json;

class JwkSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusedSets_data()
    {
        QTest::addColumn<std::string>("text");
        const std::string key = SigningKey::generate(KeyKind::P256).publicJwk("a").dump();
        QTest::newRow("empty") << std::string();
        QTest::newRow("HTML") << std::string("<html></html>");
        QTest::newRow("array") << "[" + key + "]";
        QTest::newRow("no keys") << std::string("{}");
        QTest::newRow("keys is an object") << std::string("{\"keys\":{}}");
        QTest::newRow("two keys, one kid") << "{\"keys\":[" + key + "," + key + "]}";
        const std::string nameless = SigningKey::generate(KeyKind::P256).publicJwk("").dump(); // with one kid it would be refused for that
        std::string many = nameless;
        for (int i = 0; i < 100; ++i)
            many += "," + nameless;
        QTest::newRow("101 keys") << "{\"keys\":[" + many + "]}";
        QTest::newRow("too large") << "{\"keys\":[],\"a\":\"" + std::string(512 * 1024, 'a') + "\"}";
    }
    void refusedSets()
    {
        QFETCH(std::string, text);
        QVERIFY_ERROR(parseJwkSet(text), ErrorCode::JwtKeyRefused);
    }

    // As the conformance suite publishes them: keys for encryption and of unknown curves beside good ones.
    void unusableKeysAreIgnored()
    {
        const Json good = SigningKey::generate(KeyKind::P256).publicJwk("good");
        Json encryption = SigningKey::generate(KeyKind::Rsa).publicJwk("enc");
        encryption.set("use", "enc").set("alg", "RSA-OAEP");
        Json curve = good;
        curve.set("kid", "k1").set("crv", "secp256k1");
        Json leaked = good;
        leaked.set("kid", "leaked").set("d", "AA");
        const Json text = Json::object({ { "keys", Json::array({ encryption, curve, leaked, good, "text", nullptr }) } });
        const auto set = parseJwkSet(text.dump());
        QVERIFY_OK(set);
        QCOMPARE(set->keys.size(), std::size_t { 1 });
        QCOMPARE(set->keys.front().keyId(), std::string("good"));
        QCOMPARE(set->ignored.size(), std::size_t { 5 });
        QCOMPARE(set->ignored[2].keyId, std::string("leaked"));
        QVERIFY(set->ignored[2].isPrivate && !set->ignored[0].isPrivate);
    }

    void oneKidForTwoKindsIsFine()
    {
        const Json text = Json::object({ { "keys", Json::array({ SigningKey::generate(KeyKind::P256).publicJwk("a"),
                                                                 SigningKey::generate(KeyKind::Ed25519).publicJwk("a") }) } });
        QVERIFY_OK(parseJwkSet(text.dump()));
        QVERIFY_OK(parseJwkSet("{\"keys\":[]}"));
    }
};

QTEST_GUILESS_MAIN(JwkSetTest)
#include "jwk_set_test.moc"

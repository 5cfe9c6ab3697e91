// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "codec/json.h"
#include "jose/jwk_set.h"
#include "jose/jws.h"

#include <QFile>
#include <QTest>

#include <map>
#include <set>
#include <string>

using namespace warder;
using namespace warder::jose;

namespace {

// Vectors that Wycheproof calls valid and that Warder refuses on purpose. Everything else must agree, and nothing that
// Wycheproof calls invalid is ever accepted.
const std::map<std::string, std::set<int>> kDeviations {
    // HS256, HS384 and HS512 with a shared key: no MAC ever verifies a token (SR-105).
    // 346 and 350: the token says PS384 and its key is bound to PS256 (RFC 7517 section 4.4).
    // 347 and 351: the key's alg is written "ES521", which is the name of no algorithm.
    { "json_web_signature", { 1, 346, 347, 348, 350, 351, 352, 357, 358, 359, 372, 373, 376, 377 } },
    { "json_web_key", { 2, 13, 14, 15 } },
    // 50 and 67: JWE, which is refused everywhere (SR-112).
    { "json_web_crypto", { 1, 48, 50, 67 } },
};

bool isAccepted(const codec::Json& group, const std::string& compact)
{
    const auto* keys = group.find("public");
    if (!keys)
        keys = group.find("private");
    if (!keys)
        return false;
    const std::string text = keys->find("keys") ? keys->dump() : codec::Json::object({ { "keys", codec::Json::array({ *keys }) } }).dump();
    const auto set = parseJwkSet(text);
    const auto jws = parseJws(compact);
    return set && jws && verifySignature(*jws, *set, allAlgorithms()).has_value();
}

} // namespace

class WycheproofTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("count");
        QTest::newRow("JSON Web Signature") << QStringLiteral("json_web_signature") << 401;
        QTest::newRow("JSON Web Key") << QStringLiteral("json_web_key") << 26;
        QTest::newRow("JSON Web Crypto") << QStringLiteral("json_web_crypto") << 83;
    }
    void vectors()
    {
        QFETCH(QString, file);
        QFETCH(int, count);
        QFile vectors(QStringLiteral(WARDER_WYCHEPROOF_DIR "/%1_test.json").arg(file));
        if (!vectors.open(QIODevice::ReadOnly))
            QSKIP("the Wycheproof vectors are not here");
        const auto document = codec::parseJson(vectors.readAll().toStdString(), { .maxBytes = 1024 * 1024 });
        QVERIFY(document.has_value());

        const auto& deviations = kDeviations.at(file.toStdString());
        std::set<int> deviated;
        int seen = 0;
        for (const auto& group : *document->find("testGroups")->items()) {
            for (const auto& test : *group.find("tests")->items()) {
                const int id = static_cast<int>(test.integerAt("tcId").value());
                const auto* token = test.find(test.find("jws") ? "jws" : "jwe");
                const std::string compact = token->isString() ? *token->string() : token->dump(); // JSON serialisation
                const bool valid = test.stringAt("result") == "valid";
                const bool accepted = isAccepted(group, compact);
                ++seen;
                if (valid && !accepted)
                    deviated.insert(id);
                else if (valid != accepted)
                    QFAIL(("accepted " + std::to_string(id) + ": " + test.stringAt("comment").value_or("")).c_str());
            }
        }
        for (const int id : deviated)
            QVERIFY2(deviations.count(id) == 1, ("refused " + std::to_string(id)).c_str());
        QVERIFY2(deviated == deviations, "a deviation is listed that is none");
        QCOMPARE(seen, count);
    }
};

QTEST_GUILESS_MAIN(WycheproofTest)
#include "wycheproof_test.moc"

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "jose/jwks_cache_rules.h"

#include <QTest>

using namespace warder;
using namespace warder::jose;
using namespace std::chrono_literals;
using Decision = JwksCacheRules::Decision;

class JwksCacheRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usesAFreshSetOfThatIssuerAlone()
    {
        JwksCacheRules rules;
        const BootTime start { 1000s };
        QCOMPARE(rules.before("i", "u", start), Decision::Fetch);
        rules.noteFetched("i", "u", start);
        QCOMPARE(rules.before("i", "u", start), Decision::UseCache);
        QCOMPARE(rules.before("i", "u", start + 299s), Decision::UseCache);
        QCOMPARE(rules.before("i", "u", start + 300s), Decision::Fetch);
        QCOMPARE(rules.before("other", "u", start), Decision::Fetch);
        QCOMPARE(rules.before("i", "other", start), Decision::Fetch);
    }

    // K5 and K6: keys rotated just before signing.
    void anUnknownKeyIsFetchedOnceAtOnceThenAtMostEveryMinute()
    {
        JwksCacheRules rules;
        const BootTime start { 1000s };
        rules.noteFetched("i", "u", start);
        QCOMPARE(rules.afterUnknownKey(start), Decision::Fetch);
        rules.noteForcedFetch(start);
        rules.noteFetched("i", "u", start);
        QCOMPARE(rules.afterUnknownKey(start + 1s), Decision::Fail);
        QCOMPARE(rules.afterUnknownKey(start + 59s), Decision::Fail);
        QCOMPARE(rules.afterUnknownKey(start + 60s), Decision::Fetch);
        // An ordinary fetch in between changes nothing.
        rules.noteFetched("i", "u", start + 30s);
        QCOMPARE(rules.afterUnknownKey(start + 31s), Decision::Fail);
    }

    void aFailedFetchLeavesAFreshSetInUse()
    {
        JwksCacheRules rules(100s);
        const BootTime start { 1000s };
        QCOMPARE(rules.afterFailedFetch("i", "u", start), Decision::Fail);
        rules.noteFetched("i", "u", start);
        QCOMPARE(rules.afterFailedFetch("i", "u", start + 99s), Decision::UseCache);
        QCOMPARE(rules.afterFailedFetch("i", "u", start + 100s), Decision::Fail);
        QCOMPARE(rules.afterFailedFetch("other", "u", start + 1s), Decision::Fail);
    }
};

QTEST_GUILESS_MAIN(JwksCacheRulesTest)
#include "jwks_cache_rules_test.moc"

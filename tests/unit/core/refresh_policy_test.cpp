// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/refresh_policy.h"

#include <QTest>

using namespace warder;
using namespace warder::core;
using std::chrono::seconds;

class RefreshPolicyTest : public QObject
{
    Q_OBJECT

private:
    static constexpr WallTime kNow { seconds(1'790'000'000) };
    static constexpr BootTime kBoot { std::chrono::hours(5) };

    static TokenLife life(int length, int left)
    {
        return { kNow - seconds(length - left), kNow + seconds(left), kBoot + seconds(left) };
    }

private Q_SLOTS:
    void goodFor_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("left");
        QTest::addColumn<int>("minValid");
        QTest::addColumn<bool>("good");
        QTest::newRow("plenty") << 3600 << 1800 << 60 << true;
        QTest::newRow("exactly enough") << 3600 << 60 << 60 << true;
        QTest::newRow("one second short") << 3600 << 59 << 60 << false;
        QTest::newRow("half the life is the most that counts") << 8 << 4 << 60 << true;
        QTest::newRow("less than half of a short life") << 8 << 3 << 60 << false;
        QTest::newRow("half of an odd life, rounded up") << 3 << 2 << 60 << true;
        QTest::newRow("half of an odd life, rounded down") << 3 << 1 << 60 << false;
        QTest::newRow("ended") << 8 << 0 << 0 << false;
        QTest::newRow("ended long ago") << 8 << -100 << 0 << false;
        QTest::newRow("no demand, one second left") << 3600 << 1 << 0 << true;
    }
    void goodFor()
    {
        QFETCH(int, length);
        QFETCH(int, left);
        QFETCH(int, minValid);
        QFETCH(bool, good);
        QCOMPARE(life(length, left).isGoodFor(seconds(minValid), kNow, kBoot), good);
    }
    void unknownEndIsAlwaysGood()
    {
        const TokenLife unknown { kNow, {}, {} };
        QVERIFY(unknown.isGoodFor(seconds(3600), kNow, kBoot));
        QVERIFY(!unknown.isExpired(kNow + std::chrono::hours(10'000), kBoot));
    }
    void whicheverClockPassesFirstCounts()
    {
        // The wall clock was set back by an hour: by it the token would live, by the boot clock it has ended.
        TokenLife token = life(3600, 600);
        QVERIFY(token.isExpired(kNow - seconds(3600), kBoot + seconds(601)));
        // The wall clock was set forward.
        QVERIFY(token.isExpired(kNow + seconds(601), kBoot));
        QVERIFY(!token.isExpired(kNow + seconds(599), kBoot + seconds(599)));
    }
    void margin_data()
    {
        QTest::addColumn<int>("life");
        QTest::addColumn<int>("margin");
        QTest::newRow("8 s: at 80 %") << 8 << 1;
        QTest::newRow("5 min: at 80 %") << 300 << 60;
        QTest::newRow("10 min: 60 s") << 600 << 60;
        QTest::newRow("1 h: 10 %") << 3600 << 360;
        QTest::newRow("1 day") << 86400 << 8640;
    }
    void margin()
    {
        QFETCH(int, life);
        QFETCH(int, margin);
        QCOMPARE(refreshMargin(seconds(life)).count(), seconds::rep(margin));
    }
    void planKeepsTheSessionAlive()
    {
        const TokenLife access = life(3600, 3600);
        const TokenLife refreshToken { kNow, kNow + seconds(1800), {} };
        QCOMPARE(planRefresh(access, {}, 0), std::optional(kNow + seconds(3600 - 360)));
        QCOMPARE(planRefresh(access, refreshToken, 0), std::optional(kNow + seconds(1800 - 180)));
        QCOMPARE(planRefresh(TokenLife { kNow, {}, {} }, {}, 0), std::optional<WallTime>());
    }
    void jitterOnlyMakesItEarlier()
    {
        const TokenLife access = life(3600, 3600);
        const auto latest = *planRefresh(access, {}, 0);
        for (const double jitter : { 0.1, 0.5, 0.999 }) {
            const auto planned = *planRefresh(access, {}, jitter);
            QVERIFY(planned <= latest);
            QVERIFY(planned >= latest - seconds(36));
        }
    }
    void backoffGrowsAndIsBounded()
    {
        QCOMPARE(backoff(1, seconds(0), 1.0).count(), 2000);
        QCOMPARE(backoff(1, seconds(0), 0.0).count(), 1000);
        QCOMPARE(backoff(2, seconds(0), 1.0).count(), 4000);
        QCOMPARE(backoff(100, seconds(0), 1.0).count(), 300'000);
        QCOMPARE(backoff(1, seconds(30), 1.0).count(), 30'000);
        QCOMPARE(backoff(1, seconds(1'000'000), 1.0).count(), 3'600'000);
    }
};

QTEST_GUILESS_MAIN(RefreshPolicyTest)
#include "refresh_policy_test.moc"

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/text/time_text.h"

#include <QTest>

using namespace warder::desktop;

class TimeTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void durations_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("exact");
        QTest::addColumn<QString>("rounded");
        QTest::newRow("past") << qint64(-5) << "0 s" << "0 s";
        QTest::newRow("seconds") << qint64(40) << "40 s" << "40 s";
        QTest::newRow("a minute") << qint64(60) << "1 min 00 s" << "1 min";
        QTest::newRow("minutes") << qint64(21 * 60 + 4) << "21 min 04 s" << "21 min";
        QTest::newRow("hours") << qint64(2 * 3600 + 5 * 60) << "2 h 05 min" << "2 h";
        QTest::newRow("days") << qint64(3 * 86400 + 4 * 3600) << "3 d 4 h" << "3 d";
    }
    void durations()
    {
        QFETCH(qint64, seconds);
        QTEST(exactDuration(seconds), "exact");
        QTEST(roundDuration(seconds), "rounded");
    }
    void timesOfOtherDaysNameTheDay()
    {
        const Seconds now = 1'793'000'000;
        QVERIFY(!clockTime(now, now).contains(u','));
        QCOMPARE(clockTime(now, now).count(u':'), 1); // no seconds
        QVERIFY(clockTime(now + 3 * 86400, now).contains(u','));
        QCOMPARE(agoText(now - 5, now), QStringLiteral("just now"));
        QCOMPARE(agoText(now - 130, now), QStringLiteral("2 min ago"));
    }
};

QTEST_GUILESS_MAIN(TimeTextTest)
#include "time_text_test.moc"

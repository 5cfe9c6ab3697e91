// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/timeline_scale.h"

#include <QDateTime>
#include <QTest>

using namespace warder::desktop;

namespace {

constexpr Seconds kNow = 1'793'000'000;

} // namespace

class TimelineScaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void momentsAndPlaces()
    {
        const TimelineScale scale({ kNow, kNow + 1000 }, 100, 500, TimelineScale::Direction::LeftToRight);
        QCOMPARE(scale.x(kNow), 100.0);
        QCOMPARE(scale.x(kNow + 1000), 600.0);
        QCOMPARE(scale.at(350.0), kNow + 500);
        QCOMPARE(scale.secondsIn(50), Seconds { 100 });
        const TimelineScale mirrored({ kNow, kNow + 1000 }, 100, 500, TimelineScale::Direction::RightToLeft);
        QCOMPARE(mirrored.x(kNow), 600.0);
        QCOMPARE(mirrored.at(350.0), kNow + 500);
        QCOMPARE(mirrored.secondsIn(50), Seconds { -100 });
    }

    void nothingIsFartherThanAPainterCanGo()
    {
        const TimelineScale scale({ kNow, kNow + 60 }, 0, 1000, TimelineScale::Direction::LeftToRight);
        QCOMPARE(scale.x(kNow + 1'000'000'000'000), 2000.0);
        QCOMPARE(scale.x(-1'000'000'000'000), -1000.0);
        const TimelineScale none({ kNow, kNow }, 0, 0, TimelineScale::Direction::LeftToRight);
        QVERIFY(qIsFinite(none.x(kNow)));
    }

    void ticks_data()
    {
        QTest::addColumn<qint64>("length");
        QTest::addColumn<int>("most");
        for (const qint64 length : { 900, 3600, 6 * 3600, 18 * 3600, 7 * 86400, 14 * 86400 }) {
            for (const int most : { 1, 5, 12 })
                QTest::addRow("%lld s, %d", static_cast<long long>(length), most) << length << most;
        }
    }
    void ticks()
    {
        QFETCH(qint64, length);
        QFETCH(int, most);
        const std::vector<TimelineTick> all = ticksOf({ kNow, kNow + length }, most);
        QVERIFY(static_cast<int>(all.size()) <= most + 1);
        Seconds before = kNow - 1;
        for (const TimelineTick& tick : all) {
            QVERIFY(tick.at > before && tick.at <= kNow + length);
            before = tick.at;
            QVERIFY(!tick.label.isEmpty());
            // Round in the person's zone, which is not a whole hour from UTC here.
            const QTime time = QDateTime::fromSecsSinceEpoch(tick.at).time();
            QCOMPARE(time.second(), 0);
            QCOMPARE(tick.isDay, time == QTime(0, 0));
            if (length >= 6 * 3600)
                QCOMPARE(time.minute() % 30, 0);
        }
    }
};

QTEST_GUILESS_MAIN(TimelineScaleTest)
#include "timeline_scale_test.moc"

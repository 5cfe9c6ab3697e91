// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/refresh_limiter.h"
#include "support/fake_time.h"

#include <QTest>

#include <vector>

using namespace warder;
using namespace warder::core;

class RefreshLimiterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlySoManyAtATimeInTheirOrder()
    {
        test::FakeTime time;
        RefreshLimiter limiter(time, 2);
        std::vector<int> begun;
        std::vector<std::unique_ptr<Call>> slots_;
        for (int i = 0; i < 4; ++i)
            slots_.push_back(limiter.acquire([&begun, i] { begun.push_back(i); }));
        QVERIFY(begun.empty()); // never synchronously
        time.settle();
        QCOMPARE(begun, (std::vector<int> { 0, 1 }));
        slots_[1].reset();
        time.settle();
        QCOMPARE(begun, (std::vector<int> { 0, 1, 2 }));
    }
    void whoLeavesTheQueueIsNotCalled()
    {
        test::FakeTime time;
        RefreshLimiter limiter(time, 1);
        std::vector<int> begun;
        auto first = limiter.acquire([&begun] { begun.push_back(0); });
        auto second = limiter.acquire([&begun] { begun.push_back(1); });
        auto third = limiter.acquire([&begun] { begun.push_back(2); });
        time.settle();
        second.reset();
        first.reset();
        time.settle();
        QCOMPARE(begun, (std::vector<int> { 0, 2 }));
    }
    void heldNothingBegins()
    {
        test::FakeTime time;
        RefreshLimiter limiter(time, 2);
        int begun = 0;
        limiter.setHeld(true);
        auto slot = limiter.acquire([&begun] { ++begun; });
        time.settle();
        QCOMPARE(begun, 0);
        limiter.setHeld(false);
        time.settle();
        QCOMPARE(begun, 1);
    }
};

QTEST_GUILESS_MAIN(RefreshLimiterTest)
#include "refresh_limiter_test.moc"

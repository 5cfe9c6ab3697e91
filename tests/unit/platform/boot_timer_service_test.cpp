// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/boot_timer_service.h"

#include "platform/system_clock.h"
#include "platform/wall_clock_watch.h"

#include <QTest>

#include <optional>
#include <string>

using namespace std::chrono_literals;

namespace warder::platform {

class BootTimerServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bootClockAdvances()
    {
        const SystemClock clock;
        const BootTime before = clock.bootNow();
        QVERIFY(before.time_since_epoch() > 0ns);
        QVERIFY(clock.bootNow() >= before);
        QVERIFY(clock.now() > WallTime(std::chrono::seconds(1'600'000'000)));
    }

    void firesInOrderOfDeadlines()
    {
        const SystemClock clock;
        BootTimerService timers(clock);
        std::string order;
        const BootTime base = clock.bootNow();
        const auto c = timers.at(base + 30ms, [&] { order += 'c'; });
        const auto a = timers.at(base + 10ms, [&] { order += 'a'; });
        const auto b = timers.at(base + 20ms, [&] { order += 'b'; });
        QTRY_COMPARE(order, std::string("abc"));
    }

    void neverFiresSynchronously()
    {
        const SystemClock clock;
        BootTimerService timers(clock);
        bool hasFired = false;
        const auto call = timers.at(BootTime(), [&] { hasFired = true; });
        QVERIFY(!hasFired);
        QTRY_VERIFY(hasFired);
    }

    void soonInsideACallbackWaitsForTheNextTurn()
    {
        const SystemClock clock;
        BootTimerService timers(clock);
        int fired = 0;
        std::unique_ptr<Call> second;
        const auto first = timers.soon([&] {
            ++fired;
            second = timers.soon([&] { ++fired; });
            QCOMPARE(fired, 1);
        });
        QTRY_COMPARE(fired, 2);
    }

    void cancelledNeverFires()
    {
        const SystemClock clock;
        BootTimerService timers(clock);
        bool hasFired = false;
        bool isDone = false;
        auto cancelled = timers.after(1ms, [&] { hasFired = true; });
        const auto later = timers.after(10ms, [&] { isDone = true; });
        cancelled.reset();
        QTRY_VERIFY(isDone);
        QVERIFY(!hasFired);
    }

    void callbackMayDestroyOthersItselfAndTheService()
    {
        const SystemClock clock;
        auto timers = std::make_unique<BootTimerService>(clock);
        bool hasFired = false;
        std::unique_ptr<Call> self;
        std::unique_ptr<Call> other;
        self = timers->soon([&] {
            hasFired = true;
            self.reset();
            other.reset();
            timers.reset();
        });
        other = timers->soon([&] { QFAIL("it was cancelled"); });
        QTRY_VERIFY(hasFired);
        QVERIFY(!timers);
    }

    void callMayOutliveTheService()
    {
        const SystemClock clock;
        auto timers = std::make_unique<BootTimerService>(clock);
        const auto call = timers->soon([] { QFAIL("the service is gone"); });
        timers.reset();
        QCoreApplication::processEvents();
    }

    void wallClockWatchIsQuiet()
    {
        // Setting the clock needs privileges and would disturb the machine; that nothing is reported by itself can be seen.
        const SystemClock clock;
        BootTimerService timers(clock);
        WallClockWatch watch([] { QFAIL("nobody set the clock"); });
        bool isDone = false;
        const auto call = timers.after(20ms, [&] { isDone = true; });
        QTRY_VERIFY(isDone);
    }
};

} // namespace warder::platform

QTEST_GUILESS_MAIN(warder::platform::BootTimerServiceTest)
#include "boot_timer_service_test.moc"

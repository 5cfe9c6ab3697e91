// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/auto_lock.h"

#include "support/fake_time.h"

#include <QTest>

using namespace warder;
using namespace warder::core;
using test::FakeTime;
using namespace std::chrono_literals;
using codec::Json;

namespace {

Json rules(Json lock)
{
    return Json::object({ { "lock", std::move(lock) } });
}

} // namespace

class AutoLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_time = std::make_unique<FakeTime>();
        m_locked = 0;
        m_auto = std::make_unique<AutoLock>(*m_time, *m_time, [this] { ++m_locked; });
        m_auto->setOpen(true);
    }
    void cleanup() { m_auto.reset(); }

    void withoutRulesNothingLocks()
    {
        m_auto->setRules(Json::object());
        m_time->advance(24h * 365);
        m_auto->screenLocked();
        QCOMPARE(m_locked, 0);
        QVERIFY(!m_auto->locksOnSuspend());
    }

    void locksWhenNobodyHasDoneAnything()
    {
        m_auto->setRules(rules(Json::object({ { "idle", "15m" } })));
        m_time->advance(14min + 59s);
        QCOMPARE(m_locked, 0);
        m_time->advance(1s);
        QCOMPARE(m_locked, 1);
    }

    void whatThePersonDoesCountsAnew()
    {
        m_auto->setRules(rules(Json::object({ { "idle", 60 } })));
        m_time->advance(40s);
        m_auto->notePerson();
        m_time->advance(59s);
        QCOMPARE(m_locked, 0);
        m_time->advance(1s);
        QCOMPARE(m_locked, 1);
    }

    void lockedItDoesNotCount()
    {
        m_auto->setRules(rules(Json::object({ { "idle", "1m" }, { "on_suspend", true }, { "on_screen_lock", true } })));
        m_auto->setOpen(false);
        QVERIFY(!m_auto->locksOnSuspend());
        m_auto->screenLocked();
        m_time->advance(1h);
        QCOMPARE(m_locked, 0);
        m_auto->setOpen(true);
        QVERIFY(m_auto->locksOnSuspend());
        m_time->advance(59s);
        QCOMPARE(m_locked, 0);
        m_time->advance(1s);
        QCOMPARE(m_locked, 1);
    }

    void aRuleThatIsTakenBackHoldsNoLonger()
    {
        m_auto->setRules(rules(Json::object({ { "idle", "1m" }, { "on_screen_lock", true } })));
        m_auto->setRules(rules(Json::object({ { "idle", 0 } })));
        m_time->advance(1h);
        m_auto->screenLocked();
        QCOMPARE(m_locked, 0);
    }

    void theScreen()
    {
        m_auto->setRules(rules(Json::object({ { "on_screen_lock", true } })));
        m_auto->screenLocked();
        QCOMPARE(m_locked, 1);
    }

    void valuesThatAreNoneCountAsAbsent()
    {
        m_auto->setRules(rules(Json::object({ { "idle", "soon" }, { "on_suspend", "yes" }, { "on_screen_lock", 1 } })));
        m_time->advance(24h);
        m_auto->screenLocked();
        QCOMPARE(m_locked, 0);
        QVERIFY(!m_auto->locksOnSuspend());
        m_auto->setRules(rules(Json("never")));
        m_time->advance(24h);
        QCOMPARE(m_locked, 0);
    }

private:
    std::unique_ptr<FakeTime> m_time;
    int m_locked = 0;
    std::unique_ptr<AutoLock> m_auto;
};

QTEST_GUILESS_MAIN(AutoLockTest)
#include "auto_lock_test.moc"

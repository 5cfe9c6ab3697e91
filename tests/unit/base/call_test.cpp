// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "base/call.h"

#include <QTest>

#include <memory>

using namespace warder;

class CallTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completesOnce()
    {
        int calls = 0;
        PendingCall<int> call([&calls](int value) { calls += value; });
        QVERIFY(!call.isComplete());
        call.complete(1);
        call.complete(1);
        QVERIFY(call.isComplete());
        QCOMPARE(calls, 1);
    }

    // The address sanitizer sees it if complete() touches the call afterwards.
    void theCallbackMayDestroyItsCall()
    {
        std::unique_ptr<PendingCall<int>> call;
        bool called = false;
        call = std::make_unique<PendingCall<int>>([&](int) {
            call.reset();
            called = true;
        });
        call->complete(1);
        QVERIFY(called);
        QVERIFY(!call);
    }

    void scopedCallCleansUpWhenDestroyed()
    {
        int cleanups = 0;
        std::unique_ptr<Call> call = std::make_unique<ScopedCall>([&cleanups] { ++cleanups; });
        QCOMPARE(cleanups, 0);
        call.reset();
        QCOMPARE(cleanups, 1);
        call = std::make_unique<ScopedCall>(nullptr);
        call.reset();
        QCOMPARE(cleanups, 1);
    }
};

QTEST_GUILESS_MAIN(CallTest)
#include "call_test.moc"

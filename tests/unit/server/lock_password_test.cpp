// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "server/lock_password.h"
#include "support/fake_ports.h"

#include <QTest>

using namespace warder;

class LockPasswordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheOneThatWasGivenFits()
    {
        test::CountingEntropy entropy;
        server::LockPassword password;
        QVERIFY(!password.isSet());
        QVERIFY(!password.matches(Secret::copyOf("")));
        password.set(Secret::copyOf("correct horse"), entropy);
        QVERIFY(password.isSet());
        QVERIFY(password.matches(Secret::copyOf("correct horse")));
        QVERIFY(!password.matches(Secret::copyOf("correct hors")));
        QVERIFY(!password.matches(Secret::copyOf("")));
        password.clear();
        QVERIFY(!password.matches(Secret::copyOf("correct horse")));
    }
    void guessersWaitLonger()
    {
        server::LockPassword password;
        QCOMPARE(password.noteFailure().count(), 100);
        QCOMPARE(password.noteFailure().count(), 200);
        for (int i = 0; i < 200; ++i)
            QVERIFY(password.noteFailure().count() <= 10'000);
        password.noteSuccess();
        QCOMPARE(password.noteFailure().count(), 100);
    }
};

QTEST_GUILESS_MAIN(LockPasswordTest)
#include "lock_password_test.moc"

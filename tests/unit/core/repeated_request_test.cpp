// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/repeated_request.h"
#include "support/fake_ports.h"

#include <QTest>

using namespace warder;
using namespace warder::core;
using std::chrono::minutes;
using std::chrono::seconds;

class RepeatedRequestTest : public QObject
{
    Q_OBJECT

private:
    static bool isRefused(RepeatedRequests& requests, const char* caller, const char* token, const char* subject = "p")
    {
        return requests.note({ caller, subject, token }) == RepeatedRequests::Verdict::Refused;
    }

private Q_SLOTS:
    void theSameTokenTwiceWasRefused()
    {
        test::FakePorts ports;
        RepeatedRequests requests(ports.services.clock);
        QVERIFY(!isRefused(requests, "rclone", "one"));
        ports.time.advance(seconds(1));
        QVERIFY(isRefused(requests, "rclone", "one"));
        QVERIFY(!isRefused(requests, "rclone", "two"));
    }
    void anotherProgramAnotherSubjectAnotherToken()
    {
        test::FakePorts ports;
        RepeatedRequests requests(ports.services.clock);
        QVERIFY(!isRefused(requests, "rclone", "one"));
        QVERIFY(!isRefused(requests, "flytekit", "one"));
        QVERIFY(!isRefused(requests, "rclone", "one", "q"));
        // A token that was renewed in between is a new one: the program asked because the old one had ended.
        QVERIFY(!isRefused(requests, "rclone", "two"));
        QVERIFY(isRefused(requests, "flytekit", "one"));
    }
    void muchLaterIsNotShortlyAfter()
    {
        test::FakePorts ports;
        RepeatedRequests requests(ports.services.clock);
        QVERIFY(!isRefused(requests, "rclone", "one"));
        ports.time.advance(minutes(11));
        QVERIFY(!isRefused(requests, "rclone", "one"));
        ports.time.advance(minutes(1));
        QVERIFY(isRefused(requests, "rclone", "one"));
    }
    void aReplacementIsGivenSomeTimesAndNotForEver()
    {
        test::FakePorts ports;
        RepeatedRequests requests(ports.services.clock);
        QVERIFY(!isRefused(requests, "rclone", "one"));
        QVERIFY(isRefused(requests, "rclone", "one"));
        for (int i = 0; i < 4; ++i)
            QVERIFY(!isRefused(requests, "rclone", "two"));
        QVERIFY(isRefused(requests, "rclone", "two"));
    }
    void manyCallersDoNotFillTheMemory()
    {
        test::FakePorts ports;
        RepeatedRequests requests(ports.services.clock);
        QVERIFY(!isRefused(requests, "rclone", "one"));
        for (int i = 0; i < 300; ++i)
            QVERIFY(!isRefused(requests, std::to_string(i).c_str(), "one"));
        QVERIFY(!isRefused(requests, "rclone", "one")); // forgotten: nobody is refused wrongly for that
        QVERIFY(isRefused(requests, "299", "one"));
    }
};

QTEST_GUILESS_MAIN(RepeatedRequestTest)
#include "repeated_request_test.moc"

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
    using Verdict = RepeatedRequests::Verdict;
    static Verdict note(RepeatedRequests& requests, const char* caller, const char* token, const char* subject = "p", bool insists = false)
    {
        return requests.note({ caller, subject, token, insists });
    }

private Q_SLOTS:
    void theSameTokenTwiceMayHaveBeenRefused()
    {
        test::FakePorts ports;
        RepeatedRequests requests(ports.services.clock);
        QCOMPARE(note(requests, "rclone", "one"), Verdict::First);
        ports.time.advance(seconds(1));
        QCOMPARE(note(requests, "rclone", "one"), Verdict::Refused);
        QCOMPARE(note(requests, "rclone", "two"), Verdict::First);
    }
    void anotherProgramAnotherSubjectAnotherToken()
    {
        test::FakePorts ports;
        RepeatedRequests requests(ports.services.clock);
        QCOMPARE(note(requests, "rclone", "one"), Verdict::First);
        QCOMPARE(note(requests, "flytekit", "one"), Verdict::First);
        QCOMPARE(note(requests, "rclone", "one", "q"), Verdict::First);
        // A token that was renewed in between is a new one: the program asked because the old one had ended.
        QCOMPARE(note(requests, "rclone", "two"), Verdict::First);
        QCOMPARE(note(requests, "flytekit", "one"), Verdict::Refused);
    }
    void muchLaterIsNotShortlyAfter()
    {
        test::FakePorts ports;
        RepeatedRequests requests(ports.services.clock);
        QCOMPARE(note(requests, "rclone", "one"), Verdict::First);
        ports.time.advance(minutes(11));
        QCOMPARE(note(requests, "rclone", "one"), Verdict::First);
        ports.time.advance(minutes(1));
        QCOMPARE(note(requests, "rclone", "one"), Verdict::Refused);
    }
    void oneRenewalForEachCaller()
    {
        // A service that makes a new client for each of its own requests: each asks once, and nothing was refused.
        test::FakePorts ports;
        RepeatedRequests requests(ports.services.clock);
        QCOMPARE(note(requests, "service", "one"), Verdict::First);
        QCOMPARE(note(requests, "service", "one"), Verdict::Refused);
        QCOMPARE(note(requests, "service", "two"), Verdict::First);
        QCOMPARE(note(requests, "service", "two"), Verdict::Again);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(note(requests, "service", "two"), Verdict::First); // its server was asked a moment ago
        QCOMPARE(note(requests, "service", "three"), Verdict::First);
        ports.time.advance(seconds(61));
        QCOMPARE(note(requests, "service", "three"), Verdict::Again);
    }
    void whoInsistsIsHopelessAtSomeTime()
    {
        test::FakePorts ports;
        RepeatedRequests requests(ports.services.clock);
        QCOMPARE(note(requests, "rclone", "one", "p", true), Verdict::First);
        QCOMPARE(note(requests, "rclone", "one", "p", true), Verdict::Refused);
        QCOMPARE(note(requests, "rclone", "two", "p", true), Verdict::First);
        for (int i = 0; i < 6; ++i) {
            ports.time.advance(seconds(2));
            QCOMPARE(note(requests, "rclone", "two", "p", true), i == 0 ? Verdict::Again : Verdict::First);
        }
        ports.time.advance(seconds(2));
        QCOMPARE(note(requests, "rclone", "two", "p", true), Verdict::Hopeless);
        // A pause ends the row: what follows is something new.
        ports.time.advance(seconds(6));
        QCOMPARE(note(requests, "rclone", "two", "p", true), Verdict::First);
    }
    void manyCallersDoNotFillTheMemory()
    {
        test::FakePorts ports;
        RepeatedRequests requests(ports.services.clock);
        QCOMPARE(note(requests, "rclone", "one"), Verdict::First);
        for (int i = 0; i < 300; ++i)
            QCOMPARE(note(requests, std::to_string(i).c_str(), "one"), Verdict::First);
        QCOMPARE(note(requests, "rclone", "one"), Verdict::First); // forgotten: nobody is judged wrongly for that
        QCOMPARE(note(requests, "299", "one"), Verdict::Refused);
    }
};

QTEST_GUILESS_MAIN(RepeatedRequestTest)
#include "repeated_request_test.moc"

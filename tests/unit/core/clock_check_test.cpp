// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/clock_check.h"
#include "support/fake_time.h"

#include <QTest>

using namespace warder;
using namespace warder::core;
using std::chrono::seconds;

namespace {

//! Answers after some seconds with a date.
class DatedTransport final : public HttpTransport
{
public:
    explicit DatedTransport(test::FakeTime& time)
        : m_time(time)
    { }
    [[nodiscard]] std::unique_ptr<Call> send(HttpRequest, std::function<void(Result<HttpResponse>)> done) override
    {
        return m_time.after(takes, [this, done = std::move(done)] {
            if (fails)
                done(Error { ErrorCode::NetworkUnreachable });
            else
                done(HttpResponse { 200, date.empty() ? std::vector<HttpHeader> {} : std::vector { HttpHeader { "date", date } }, {} });
        });
    }
    std::string date;
    seconds takes { 0 };
    bool fails = false;

private:
    test::FakeTime& m_time;
};

} // namespace

class ClockCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Our clock says 1790360000 + takes at the answer: Fri, 25 Sep 2026 18:13:20 GMT.
    void compares_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<int>("takes");
        QTest::addColumn<int>("skew");
        QTest::newRow("the same") << QByteArray("Fri, 25 Sep 2026 18:13:20 GMT") << 0 << 0;
        QTest::newRow("a second is rounding") << QByteArray("Fri, 25 Sep 2026 18:13:19 GMT") << 0 << 0;
        QTest::newRow("a slow answer, dated when it began") << QByteArray("Fri, 25 Sep 2026 18:13:20 GMT") << 20 << 0;
        QTest::newRow("a slow answer, dated at its end") << QByteArray("Fri, 25 Sep 2026 18:13:40 GMT") << 20 << 0;
        QTest::newRow("we are an hour late") << QByteArray("Fri, 25 Sep 2026 19:13:21 GMT") << 0 << 3600;
        QTest::newRow("we are a minute early") << QByteArray("Fri, 25 Sep 2026 18:12:19 GMT") << 0 << -60;
    }
    void compares()
    {
        QFETCH(QByteArray, date);
        QFETCH(int, takes);
        test::FakeTime time;
        QCOMPARE(time.now().time_since_epoch().count(), 1'790'360'000);
        DatedTransport transport(time);
        transport.date = date.toStdString();
        transport.takes = seconds(takes);
        ClockCheck check(transport, time);
        bool isAnswered = false;
        const auto call = check.send({}, [&](const Result<HttpResponse>& response) { isAnswered = response.has_value(); });
        QVERIFY(!check.skew());
        time.advance(seconds(takes));
        QVERIFY(isAnswered);
        QVERIFY(check.skew());
        QTEST(static_cast<int>(check.skew()->count()), "skew");
    }
    void withoutADateNothingIsKnown_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<bool>("fails");
        QTest::newRow("no date") << QByteArray() << false;
        QTest::newRow("no date at all") << QByteArray("yesterday") << false;
        QTest::newRow("no answer") << QByteArray("Fri, 25 Sep 2026 18:13:20 GMT") << true;
    }
    void withoutADateNothingIsKnown()
    {
        QFETCH(QByteArray, date);
        QFETCH(bool, fails);
        test::FakeTime time;
        DatedTransport transport(time);
        transport.date = date.toStdString();
        transport.fails = fails;
        ClockCheck check(transport, time);
        bool isAnswered = false;
        const auto call = check.send({}, [&](const Result<HttpResponse>&) { isAnswered = true; });
        time.settle();
        QVERIFY(isAnswered);
        QVERIFY(!check.skew());
    }
};

QTEST_GUILESS_MAIN(ClockCheckTest)
#include "clock_check_test.moc"

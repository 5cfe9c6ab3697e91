// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/revocation_queue.h"
#include "core/signout.h"
#include "support/test_macros.h"
#include "unit/core/session_bench.h"

#include <QTest>

using namespace warder;
using namespace warder::core;

namespace {

constexpr auto kRevoke = "https://idp.example/revoke";

struct Bench : SessionBench
{
    Bench()
    {
        std::string text = metadata();
        text.pop_back();
        ports.http.routeJson(std::string(kIssuer) + "/.well-known/openid-configuration", text + R"(,"revocation_endpoint":"https://idp.example/revoke"})");
        signedIn();
    }
    SignoutReport signOut()
    {
        std::optional<SignoutReport> report;
        const auto call = tellProvider(ports.services, directory, profile, *session->record(), session->token(TokenKind::Access)->token, queue,
                                       [&](SignoutReport told) { report = std::move(told); });
        ports.time.settle();
        return report.value_or(SignoutReport {});
    }
    RevocationQueue queue { ports.services };
};

} // namespace

// RFC 7009 section 2.2.1: after a fault of the provider the token must be taken to exist.
class RevocationQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsRepeated_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isQueued");
        QTest::newRow("200") << 200 << false;
        QTest::newRow("503") << 503 << true;
        QTest::newRow("500") << 500 << true;
        QTest::newRow("429") << 429 << true;
        QTest::newRow("refused") << 400 << false;
        QTest::newRow("no answer") << 0 << true;
        QTest::newRow("a redirect") << 302 << true;
    }
    void whatIsRepeated()
    {
        QFETCH(int, status);
        QFETCH(bool, isQueued);
        Bench bench;
        bench.ports.http.route(kRevoke, [status](const test::SentRequest&) -> Result<HttpResponse> {
            if (status == 0)
                return Error { ErrorCode::SentUnknownOutcome };
            return test::FakeHttpTransport::json(status == 400 ? R"({"error":"invalid_client"})" : "{}", status);
        });
        const SignoutReport report = bench.signOut();
        QCOMPARE(report.revoked, status == 200);
        QCOMPARE(report.problem.has_value(), status != 200);
        QCOMPARE(report.isQueued, isQueued);
        QCOMPARE(bench.ports.secrets.countOf(RecordKind::Revocation), isQueued ? 1 : 0);
        if (!isQueued)
            return;
        // The same token, until the provider has confirmed it.
        bench.ports.http.routeJson(kRevoke, "{}");
        const int before = bench.ports.http.countOf(kRevoke);
        bench.ports.time.advance(std::chrono::minutes(2));
        QCOMPARE(bench.ports.http.countOf(kRevoke), before + 1);
        QVERIFY(bench.ports.http.sent().back().body.find("token=rt-1") != std::string::npos);
        QVERIFY(bench.ports.http.sent().back().body.find("token_type_hint=refresh_token") != std::string::npos);
        QCOMPARE(bench.ports.secrets.countOf(RecordKind::Revocation), 0);
        QCOMPARE(bench.queue.size(), 0U);
    }
    void itOutlivesARestart()
    {
        Bench bench;
        bench.ports.http.routeJson(kRevoke, "{}", 503);
        QVERIFY(bench.signOut().isQueued);
        std::vector<Record> records;
        const auto reading = bench.ports.services.secrets.readAll({ RecordKind::Revocation }, [&](Result<std::vector<Record>> read) { records = std::move(*read); });
        bench.ports.time.settle();
        bench.queue.stop();
        QCOMPARE(bench.ports.secrets.countOf(RecordKind::Revocation), 1);
        bench.ports.http.routeJson(kRevoke, "{}");
        RevocationQueue restarted(bench.ports.services);
        for (const Record& record : records)
            restarted.restore(record);
        bench.ports.time.advance(std::chrono::minutes(2));
        QVERIFY(bench.ports.http.sent().back().url == kRevoke);
        QVERIFY(bench.ports.http.sent().back().body.find("token=rt-1") != std::string::npos);
        QCOMPARE(bench.ports.secrets.countOf(RecordKind::Revocation), 0);
    }
    void retryAfterAndTheDay()
    {
        Bench bench;
        bench.ports.http.route(kRevoke, [](const test::SentRequest&) -> Result<HttpResponse> {
            return HttpResponse { 503, { { "content-type", "application/json" }, { "retry-after", "600" } }, "{}" };
        });
        QVERIFY(bench.signOut().isQueued);
        bench.ports.time.advance(std::chrono::minutes(9));
        bench.queue.retryNow();
        bench.ports.time.advance(seconds(50));
        QCOMPARE(bench.ports.http.countOf(kRevoke), 1);
        bench.ports.time.advance(std::chrono::minutes(1));
        QCOMPARE(bench.ports.http.countOf(kRevoke), 2);
        bench.ports.time.advance(std::chrono::hours(30));
        QVERIFY(bench.ports.http.countOf(kRevoke) <= 24 * 6 + 2);
        QCOMPARE(bench.queue.size(), 0U);
        QCOMPARE(bench.ports.secrets.countOf(RecordKind::Revocation), 0);
    }
    void garbageIsRemoved()
    {
        Bench bench;
        bench.ports.secrets.put(bench.profile.id, RecordKind::Revocation, "{}");
        bench.queue.restore(Record { { bench.profile.id, RecordKind::Revocation, {} }, Secret::copyOf("{}") });
        bench.ports.time.settle();
        QCOMPARE(bench.queue.size(), 0U);
        QCOMPARE(bench.ports.secrets.countOf(RecordKind::Revocation), 0);
    }
};

QTEST_GUILESS_MAIN(RevocationQueueTest)
#include "revocation_queue_test.moc"

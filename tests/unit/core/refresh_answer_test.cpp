// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/account_session.h"
#include "support/test_macros.h"
#include "unit/core/session_bench.h"

#include <QTest>

using namespace warder;
using namespace warder::core;

namespace {

// RFC 1952, around the deflate stream that Qt makes.
std::string gzip(const std::string& text)
{
    const QByteArray zlib = qCompress(QByteArray::fromStdString(text)).mid(4);
    std::uint32_t crc = 0xffffffff;
    for (const char c : text) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0xedb88320U : 0U);
    }
    std::string file("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10);
    file += zlib.mid(2, zlib.size() - 6).toStdString();
    for (const std::uint32_t number : { ~crc, static_cast<std::uint32_t>(text.size()) }) {
        for (int shift = 0; shift < 32; shift += 8)
            file += static_cast<char>(number >> shift & 0xff);
    }
    return file;
}

} // namespace

// The refresh token of an answer is the only one that is good from then on: it is kept whatever else is wrong with the answer.
class RefreshAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strangeAnswers_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("coding");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isServed");
        const QByteArray good = R"({"access_token":"at-2","token_type":"Bearer","expires_in":3600,"refresh_token":"rt-2"})";
        const QByteArray json = "application/json";
        const auto row = [](const char* name, const QByteArray& type, const QByteArray& body, bool isServed) {
            QTest::newRow(name) << type << QByteArray() << body << isServed;
        };
        row("as it should be", json, good, true);
        row("text/plain", "text/plain", good, true);
        row("text/html", "text/html; charset=utf-8", good, true);
        row("no content type", "", good, true);
        row("a byte order mark", json, "\xef\xbb\xbf" + good, true);
        row("an empty error", json, R"({"error":"","access_token":"at-2","token_type":"Bearer","expires_in":3600,"refresh_token":"rt-2"})", true);
        row("an error of null", json, R"({"error":null,"access_token":"at-2","token_type":"Bearer","expires_in":3600,"refresh_token":"rt-2"})", true);
        row("a lifetime of the refresh token that is none", json,
            R"({"access_token":"at-2","token_type":"Bearer","expires_in":3600,"refresh_expires_in":-1,"refresh_token":"rt-2"})", true);
        row("no token_type", json, R"({"access_token":"at-2","expires_in":3600,"refresh_token":"rt-2"})", false);
        row("token_type DPoP", json, R"({"access_token":"at-2","token_type":"DPoP","refresh_token":"rt-2"})", false);
        row("no access_token", json, R"({"token_type":"Bearer","refresh_token":"rt-2"})", false);
        row("an access_token that is a number", json, R"({"access_token":1,"token_type":"Bearer","refresh_token":"rt-2"})", false);
        row("an error", json, R"({"error":"invalid_grant","access_token":"at-2","token_type":"Bearer","refresh_token":"rt-2"})", false);
        row("a negative lifetime", json, R"({"access_token":"at-2","token_type":"Bearer","expires_in":-1,"refresh_token":"rt-2"})", false);
        row("a lifetime in words", json, R"({"access_token":"at-2","token_type":"Bearer","expires_in":"1h","refresh_token":"rt-2"})", false);
        row("a scope that is none", json, R"({"access_token":"at-2","token_type":"Bearer","scope":1,"refresh_token":"rt-2"})", false);
        row("one member twice", json, R"({"access_token":"at-2","access_token":"at-2","token_type":"Bearer","refresh_token":"rt-2"})", false);
        row("the refresh token twice", json, R"({"access_token":"at-2","token_type":"Bearer","refresh_token":"rt-2","refresh_token":"rt-2"})", false);
        row("a comma too many", json, R"({"access_token":"at-2","refresh_token" : "rt-2",})", false);
        row("cut after it", json, "{\"refresh_token\":\"rt-2\",\"access_token\":\"at-", false);
        row("text after it", json, good + "<!-- proxy -->", false);
        row("not JSON by its type either", "text/html", R"({"refresh_token":"rt-2",})", false);
        row("a form", "application/x-www-form-urlencoded", "access_token=at-2&refresh_token=rt-2&token_type=bearer", false);
        row("an escape", json, R"({"refresh_token":"r\u0074-2"})", false);
        QTest::newRow("gzip") << json << QByteArray("gzip") << QByteArray::fromStdString(gzip(good.toStdString())) << true;
        QTest::newRow("gzip that is not said") << json << QByteArray() << QByteArray::fromStdString(gzip(good.toStdString())) << true;
    }
    void strangeAnswers()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, coding);
        QFETCH(QByteArray, body);
        QFETCH(bool, isServed);
        SessionBench bench;
        bench.signedIn(3600, 0);
        bench.ports.http.route(kToken, [&](const test::SentRequest&) -> Result<HttpResponse> {
            HttpResponse response { 200, {}, body.toStdString() };
            if (!type.isEmpty())
                response.headers.push_back({ "content-type", type.toStdString() });
            if (!coding.isEmpty())
                response.headers.push_back({ "content-encoding", coding.toStdString() });
            return response;
        });
        const auto answer = bench.ask();
        bench.ports.time.settle();
        QCOMPARE(bench.ports.secrets.value(bench.profile.id, RecordKind::RefreshToken), std::optional<std::string>("rt-2"));
        QVERIFY(!bench.ports.secrets.value(bench.profile.id, RecordKind::Intent));
        QCOMPARE(answer->isToken("at-2"), isServed);
        QVERIFY(bench.session->record()->hasRefreshToken);
        if (isServed)
            return;
        QVERIFY(answer->result && !*answer->result);
        QCOMPARE(bench.state(), std::string("offline"));
        // The session goes on with it.
        bench.rotation = 2;
        bench.providerRotates();
        bench.ports.time.advance(std::chrono::minutes(1));
        QVERIFY(bench.session->servable());
        QCOMPARE(bench.ports.secrets.value(bench.profile.id, RecordKind::RefreshToken), std::optional<std::string>("rt-3"));
    }
    void itIsWrittenBeforeAnythingElse()
    {
        SessionBench bench;
        bench.signedIn(3600, 0);
        bench.ports.http.routeJson(kToken, R"({"token_type":"Bearer","refresh_token":"rt-2"})");
        std::vector<RecordKind> written;
        bench.ports.secrets.onApply = [&](const std::vector<RecordChange>& changes) { written.push_back(changes.front().key.kind); };
        const auto answer = bench.ask();
        bench.ports.time.settle();
        QVERIFY((written == std::vector { RecordKind::Intent, RecordKind::Intent, RecordKind::RefreshToken, RecordKind::Session }));
    }
    // Two tokens of one name: nobody can say which is the good one.
    void notOneThatIsGuessed_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("two") << QByteArray(R"({"refresh_token":"rt-2","refresh_token":"rt-3"})");
        QTest::newRow("with a line end") << QByteArray(R"({"refresh_token":"rt-2\n",})");
        QTest::newRow("empty") << QByteArray(R"({"refresh_token":"",})");
        QTest::newRow("a number") << QByteArray(R"({"refresh_token":2})");
        QTest::newRow("null") << QByteArray(R"({"refresh_token":null,})");
        QTest::newRow("not its member") << QByteArray(R"({"data":{"refresh_token":"rt-2"}})");
        QTest::newRow("a page about it") << QByteArray("<p>refresh_token=rt-2</p>");
    }
    void notOneThatIsGuessed()
    {
        QFETCH(QByteArray, body);
        SessionBench bench;
        bench.signedIn(3600, 0);
        bench.ports.http.routeJson(kToken, body.toStdString());
        const auto answer = bench.ask();
        bench.ports.time.settle();
        QVERIFY(answer->result && !*answer->result);
        QCOMPARE(bench.ports.secrets.value(bench.profile.id, RecordKind::RefreshToken), std::optional<std::string>("rt-1"));
    }
    void whatIsNoSuccessHasNone()
    {
        SessionBench bench;
        bench.signedIn(3600, 0);
        bench.ports.http.routeJson(kToken, R"({"error":"server_error","refresh_token":"rt-2"})", 503);
        const auto answer = bench.ask();
        bench.ports.time.settle();
        QVERIFY(answer->isError(ErrorCode::ServerError));
        QCOMPARE(bench.ports.secrets.value(bench.profile.id, RecordKind::RefreshToken), std::optional<std::string>("rt-1"));
    }
    // It may hold the new token, and nobody can read it.
    void aCodingThatIsUnknownIsAnUnknownOutcome()
    {
        SessionBench bench;
        bench.signedIn(3600, 0);
        bench.ports.http.route(kToken, [](const test::SentRequest&) -> Result<HttpResponse> {
            return HttpResponse { 200, { { "content-type", "application/json" }, { "content-encoding", "br" } }, "\x0b\x02\x80" };
        });
        const auto answer = bench.ask();
        bench.ports.time.settle();
        QVERIFY(answer->isError(ErrorCode::SentUnknownOutcome));
        QVERIFY(bench.ports.secrets.value(bench.profile.id, RecordKind::Intent));
    }

    // Killed between the durable intent and the request, any number of times: nothing was sent, so nothing is used up.
    void anAttemptThatWasNotSentDoesNotCount()
    {
        std::optional<RefreshIntent> intent;
        for (int kill = 0; kill < 5; ++kill) {
            SessionBench bench;
            bench.ports.secrets.put(bench.profile.id, RecordKind::RefreshToken, "rt-1");
            StoredSession stored;
            stored.record.emplace();
            stored.record->binding = *bindingFor(bench.profile, kIssuer, kToken);
            stored.record->hasRefreshToken = true;
            stored.record->rotates = true;
            stored.record->refreshedAt = bench.ports.time.now();
            stored.record->signedInAt = bench.ports.time.now();
            stored.intent = intent;
            bench.session->restore(std::move(stored));
            bool isKilled = false;
            bench.ports.secrets.onApply = [&](const std::vector<RecordChange>& changes) {
                const auto json = changes.front().value ? jsonFrom(*changes.front().value) : std::nullopt;
                if (isKilled || changes.front().key.kind != RecordKind::Intent)
                    return;
                intent = RefreshIntent::fromJson(*json);
                isKilled = true;
            };
            const auto answer = bench.ask();
            // One turn after the other, until the intent is on disk: the process dies before the request leaves.
            bench.ports.http.hang(kToken);
            while (!isKilled)
                bench.ports.time.advance(std::chrono::nanoseconds(0));
            QVERIFY(intent && intent->attempt == 1);
            intent->isSent = false; // what the first of the two writes says
        }
        SessionBench bench;
        bench.providerRotates();
        bench.ports.secrets.put(bench.profile.id, RecordKind::RefreshToken, "rt-1");
        StoredSession stored;
        stored.record.emplace();
        stored.record->binding = *bindingFor(bench.profile, kIssuer, kToken);
        stored.record->hasRefreshToken = true;
        stored.record->rotates = true;
        stored.record->signedInAt = bench.ports.time.now();
        stored.intent = intent;
        bench.session->restore(std::move(stored));
        const auto answer = bench.ask();
        bench.ports.time.settle();
        QVERIFY(answer->isToken("at-2"));
    }
    void theIntentIsWrittenUnsentAndThenSent()
    {
        SessionBench bench;
        bench.signedIn(3600, 0);
        bench.ports.http.hang(kToken);
        std::vector<std::pair<bool, std::size_t>> intents; // isSent, requests that hang by then
        bench.ports.secrets.onApply = [&](const std::vector<RecordChange>& changes) {
            if (changes.front().key.kind == RecordKind::Intent && changes.front().value)
                intents.emplace_back(RefreshIntent::fromJson(*jsonFrom(*changes.front().value))->isSent, bench.ports.http.hanging());
        };
        const auto answer = bench.ask();
        bench.ports.time.settle();
        QVERIFY((intents == std::vector<std::pair<bool, std::size_t>> { { false, 0 }, { true, 1 } }));
    }
};

QTEST_GUILESS_MAIN(RefreshAnswerTest)
#include "refresh_answer_test.moc"

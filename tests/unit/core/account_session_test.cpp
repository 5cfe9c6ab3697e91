// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/account_session.h"
#include "support/test_macros.h"
#include "unit/core/session_bench.h"

#include <QTest>

#include <optional>

using namespace warder;
using namespace warder::core;

namespace {

using Bench = SessionBench;

} // namespace

class AccountSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyHasSignedIn()
    {
        Bench bench;
        QCOMPARE(bench.state(), std::string("waiting_for_keyring"));
        bench.session->restore({});
        QCOMPARE(bench.state(), std::string("signed_out"));
        const auto answer = bench.ask();
        QVERIFY(!answer->result); // never synchronously
        bench.ports.time.settle();
        QVERIFY(answer->isError(ErrorCode::SigninRequired));
        QVERIFY(bench.ports.http.sent().empty());
    }
    void askersWaitUntilTheVaultIsOpen()
    {
        Bench bench;
        const auto answer = bench.ask();
        bench.ports.time.advance(seconds(1));
        QVERIFY(!answer->result);
        bench.signedIn();
        bench.ports.time.settle();
        QVERIFY(answer->isToken("at-0"));
    }
    void aLiveTokenIsServedWithoutTheProvider()
    {
        Bench bench;
        bench.signedIn();
        QCOMPARE(bench.state(), std::string("active"));
        QVERIFY(bench.session->servable());
        const auto answer = bench.ask();
        bench.ports.time.settle();
        QVERIFY(answer->isToken("at-0"));
        QVERIFY(bench.ports.http.sent().empty());
    }
    void whatIsHeldIsThereAtOnce()
    {
        Bench bench;
        QVERIFY(!bench.session->held({}));
        bench.signedIn(3600, 100);
        QVERIFY(bench.session->held({}));
        QVERIFY(bench.session->held({})->token.equals("at-0"));
        QVERIFY(bench.session->held({ { TokenKind::Access, { "b", "a" }, {}, {} }, seconds(60), seconds(0) })); // all that was granted
        QVERIFY(!bench.session->held({ {}, seconds(101), seconds(0) }));
        QVERIFY(!bench.session->held({ { TokenKind::Access, { "a" }, {}, {} }, seconds(0), seconds(0) }));
        QVERIFY(!bench.session->held({ { TokenKind::Id, {}, {}, {} }, seconds(0), seconds(0) }));
        bench.session->setWaitingForVault(Error { ErrorCode::KeyringLocked });
        QVERIFY(!bench.session->held({}));
        bench.signedIn(3600, 100);
        Profile elsewhere = bench.profile;
        elsewhere.oauth.issuer = "https://other.example";
        bench.session->setProfile(elsewhere);
        QVERIFY(!bench.session->held({}));
        bench.session->setProfile(bench.profile);
        QVERIFY(bench.session->held({}));
        QVERIFY(bench.session->reject(sha256Hex(std::string_view("at-0"))));
        QVERIFY(!bench.session->held({}));
    }
    // Whatever it holds: what expires while nobody looks is not given out.
    void whatHasEndedIsNotHeld()
    {
        Bench bench;
        bench.signedIn(3600, 100);
        bench.ports.time.advance(seconds(99));
        QVERIFY(bench.session->held({ {}, seconds(0), seconds(0) }));
        bench.ports.time.advance(seconds(2));
        QVERIFY(!bench.session->held({ {}, seconds(0), seconds(0) }));
    }
    // Whatever fraction of a second it begins at: the state follows at once, and not at the next look at all sessions.
    void theEndOfATokenIsSeen_data()
    {
        QTest::addColumn<int>("offset"); // milliseconds into a second
        QTest::addColumn<int>("life");
        for (const int offset : { 0, 1, 400, 999 }) {
            for (const int life : { 1, 2, 3, 60 })
                QTest::addRow("%d s from .%03d", life, offset) << offset << life;
        }
    }
    void theEndOfATokenIsSeen()
    {
        QFETCH(int, offset);
        QFETCH(int, life);
        Bench bench;
        bench.ports.time.advance(std::chrono::milliseconds(offset));
        StoredSession stored;
        stored.record.emplace();
        stored.record->binding = *bindingFor(bench.profile, kIssuer, kToken);
        stored.record->signedInAt = bench.ports.time.now();
        CachedToken token;
        token.token = Secret::copyOf("at-0");
        token.life = lifeUntil(bench.ports.time.now() + seconds(life), bench.ports.time);
        stored.tokens.push_back(std::move(token));
        bench.session->restore(std::move(stored));
        QCOMPARE(bench.state(), std::string("active"));
        bench.ports.time.advance(seconds(life) + std::chrono::milliseconds(1100));
        QCOMPARE(bench.state(), std::string("needs_sign_in"));
        QVERIFY(!bench.session->servable());
    }
    void aShortTokenIsRefreshedFirst()
    {
        Bench bench;
        bench.providerRotates();
        bench.signedIn(3600, 30);
        const auto answer = bench.ask({ {}, seconds(60), seconds(0) });
        bench.ports.time.settle();
        QVERIFY(answer->isToken("at-2"));
        QCOMPARE(bench.ports.secrets.value(bench.profile.id, RecordKind::RefreshToken), std::optional<std::string>("rt-2"));
        QVERIFY(!bench.ports.secrets.value(bench.profile.id, RecordKind::Intent));
        QCOMPARE(bench.state(), std::string("active"));
        QCOMPARE(bench.ports.history.countOf("refresh"), 1);
    }
    void manyAskersMakeOneRequest()
    {
        Bench bench;
        bench.providerRotates();
        bench.signedIn(3600, 0);
        std::vector<std::unique_ptr<Bench::Answer>> answers;
        for (int i = 0; i < 20; ++i)
            answers.push_back(bench.ask());
        bench.ports.time.settle();
        for (const auto& answer : answers)
            QVERIFY(answer->isToken("at-2"));
        QCOMPARE(bench.ports.http.countOf(kToken), 1);
    }
    void theRefreshIsPlannedAndHappensByItself()
    {
        Bench bench;
        bench.providerRotates(100);
        bench.signedIn(100, 100);
        QVERIFY(bench.session->nextRefreshAt());
        bench.ports.time.advance(seconds(70));
        QCOMPARE(bench.ports.http.countOf(kToken), 0);
        bench.ports.time.advance(seconds(15));
        QCOMPARE(bench.ports.http.countOf(kToken), 1);
        // For as long as one likes.
        bench.ports.time.advance(std::chrono::hours(1));
        QVERIFY(bench.ports.http.countOf(kToken) >= 40);
        QVERIFY(bench.session->servable());
        QCOMPARE(bench.ports.history.countOf("failure"), 0);
    }
    void theIntentIsOnDiskBeforeTheRequestLeaves()
    {
        Bench bench;
        bench.signedIn(3600, 0);
        bench.ports.http.hang(kToken);
        const auto answer = bench.ask();
        bench.ports.time.settle();
        QCOMPARE(bench.ports.http.hanging(), std::size_t(1));
        const auto intent = bench.ports.secrets.value(bench.profile.id, RecordKind::Intent);
        QVERIFY(intent);
        QVERIFY(intent->find("rt-1") == std::string::npos); // its hash only
        QVERIFY(!answer->result);
    }
    void theRotatedTokenIsDurableBeforeAnythingIsServed()
    {
        Bench bench;
        bench.providerRotates();
        bench.signedIn(3600, 0);
        const auto answer = bench.ask();
        bool sawRotated = false;
        bench.ports.secrets.onApply = [&](const std::vector<RecordChange>& changes) {
            for (const RecordChange& change : changes) {
                if (change.key.kind == RecordKind::RefreshToken && change.value)
                    sawRotated = true;
                if (change.key.kind == RecordKind::AccessToken)
                    QVERIFY(sawRotated);
            }
            QVERIFY(!answer->result);
        };
        bench.ports.time.settle();
        QVERIFY(sawRotated);
        QVERIFY(answer->isToken("at-2"));
    }
    void aFullDiskKeepsBothTokensAndTriesAgain()
    {
        Bench bench;
        bench.providerRotates();
        bench.signedIn(3600, 200);
        // Full from the moment when the answer is there; the intent still fits.
        bench.ports.secrets.onApply = [&](const std::vector<RecordChange>& changes) {
            if (changes.front().key.kind == RecordKind::RefreshToken)
                bench.ports.secrets.writeError = Error { ErrorCode::StorageFull };
        };
        const auto hurried = bench.ask({ {}, seconds(300), seconds(0) });
        bench.ports.time.advance(seconds(1));
        // The new token waits for its refresh token; what is durable already is served, with what it has left.
        QVERIFY(hurried->isToken("at-0"));
        QVERIFY(bench.session->trouble());
        QCOMPARE(bench.session->trouble()->error.code, ErrorCode::StorageFull);
        const auto modest = bench.ask({ {}, seconds(10), seconds(0) });
        bench.ports.time.settle();
        QVERIFY(modest->isToken("at-0"));
        Bench::Answer refreshed;
        refreshed.call = bench.session->refreshNow([&refreshed](Result<CachedToken> token) { refreshed.result.emplace(std::move(token)); });
        bench.ports.time.settle();
        QVERIFY(refreshed.isError(ErrorCode::StorageFull)); // at once, and not after the longest wait
        QCOMPARE(bench.ports.http.countOf(kToken), 1);
        bench.ports.secrets.onApply = nullptr;
        bench.ports.secrets.writeError.reset();
        bench.ports.time.advance(seconds(5));
        const auto after = bench.ask({ {}, seconds(300), seconds(0) });
        bench.ports.time.settle();
        QVERIFY(after->isToken("at-2"));
        QCOMPARE(bench.ports.secrets.value(bench.profile.id, RecordKind::RefreshToken), std::optional<std::string>("rt-2"));
        QCOMPARE(bench.ports.http.countOf(kToken), 1);
    }
    void anUnknownOutcomeIsTriedOnceMoreWhenATokenIsNeeded()
    {
        Bench bench;
        bench.signedIn(3600, 0);
        bench.ports.http.route(kToken, [](const test::SentRequest&) -> Result<HttpResponse> { return Error { ErrorCode::SentUnknownOutcome }; });
        const auto first = bench.ask();
        bench.ports.time.settle();
        QVERIFY(first->isError(ErrorCode::SentUnknownOutcome));
        bench.ports.time.advance(std::chrono::minutes(10));
        QCOMPARE(bench.ports.http.countOf(kToken), 1); // not by itself
        QCOMPARE(bench.state(), std::string("offline"));
        bench.providerRotates(); // the provider never saw the first one
        const auto second = bench.ask();
        bench.ports.time.settle();
        QVERIFY(second->isToken("at-2"));
    }
    void aRefusedRetryEndsInSignInAgain()
    {
        Bench bench;
        bench.signedIn(3600, 0);
        bench.ports.http.route(kToken, [](const test::SentRequest&) -> Result<HttpResponse> { return Error { ErrorCode::SentUnknownOutcome }; });
        const auto first = bench.ask();
        bench.ports.time.advance(seconds(10));
        bench.rotation = 2; // the first one had arrived
        bench.providerRotates();
        const auto second = bench.ask();
        bench.ports.time.settle();
        QVERIFY(second->isError(ErrorCode::RotationInterrupted));
        QCOMPARE(bench.state(), std::string("needs_sign_in"));
        QVERIFY(!bench.ports.secrets.value(bench.profile.id, RecordKind::RefreshToken));
        const auto third = bench.ask();
        bench.ports.time.settle();
        QVERIFY(third->isError(ErrorCode::RotationInterrupted));
        QCOMPARE(bench.ports.http.countOf(kToken), 2);
    }
    void afterARestartAnOpenIntentMeansOneRetry_data()
    {
        QTest::addColumn<int>("attempt");
        QTest::addColumn<QByteArray>("hashOf");
        QTest::addColumn<int>("requests");
        QTest::addColumn<bool>("served");
        QTest::newRow("S1: the request may have left") << 1 << QByteArray("rt-1") << 1 << true;
        QTest::newRow("the retry was interrupted as well") << 2 << QByteArray("rt-1") << 0 << false;
        QTest::newRow("S3: the new token is there already") << 2 << QByteArray("rt-0") << 1 << true;
    }
    void afterARestartAnOpenIntentMeansOneRetry()
    {
        QFETCH(int, attempt);
        QFETCH(QByteArray, hashOf);
        QFETCH(int, requests);
        QFETCH(bool, served);
        Bench bench;
        bench.providerRotates();
        bench.ports.secrets.put(bench.profile.id, RecordKind::RefreshToken, "rt-1");
        StoredSession stored;
        stored.record.emplace();
        stored.record->binding = *bindingFor(bench.profile, kIssuer, kToken);
        stored.record->hasRefreshToken = true;
        stored.record->rotates = true;
        stored.record->signedInAt = bench.ports.time.now();
        stored.intent = RefreshIntent { sha256Hex(hashOf.toStdString()), bench.ports.time.now(), attempt };
        bench.session->restore(std::move(stored));
        bench.ports.time.advance(std::chrono::minutes(5));
        QCOMPARE(bench.ports.http.countOf(kToken), 0); // only when a token is needed
        const auto answer = bench.ask();
        bench.ports.time.settle();
        QCOMPARE(bench.ports.http.countOf(kToken), requests);
        QCOMPARE(answer->isToken("at-2"), served);
        if (!served)
            QVERIFY(answer->isError(ErrorCode::RotationInterrupted));
    }
    void failures_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<bool>("keepsRefreshToken");
        QTest::newRow("503") << 503 << QByteArray("{}") << QByteArray("offline") << true;
        QTest::newRow("429") << 429 << QByteArray("{}") << QByteArray("offline") << true;
        QTest::newRow("200 HTML") << 200 << QByteArray("<html>") << QByteArray("offline") << true;
        QTest::newRow("invalid_grant") << 400 << QByteArray(R"({"error":"invalid_grant"})") << QByteArray("needs_sign_in") << false;
        QTest::newRow("interaction_required") << 400 << QByteArray(R"({"error":"interaction_required"})") << QByteArray("needs_sign_in") << false;
        QTest::newRow("invalid_client") << 401 << QByteArray(R"({"error":"invalid_client"})") << QByteArray("blocked") << true;
    }
    void failures()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, state);
        QFETCH(bool, keepsRefreshToken);
        Bench bench;
        bench.signedIn(3600, 0);
        bench.ports.http.routeJson(kToken, body.toStdString(), status);
        const auto answer = bench.ask();
        bench.ports.time.settle();
        QVERIFY(answer->result && !*answer->result);
        bench.ports.time.advance(seconds(2)); // the old token has ended too
        QCOMPARE(bench.state(), state.toStdString());
        QCOMPARE(bench.ports.secrets.value(bench.profile.id, RecordKind::RefreshToken).has_value(), keepsRefreshToken);
        QVERIFY(!bench.ports.secrets.value(bench.profile.id, RecordKind::Intent));
        QVERIFY(!bench.session->servable());
    }
    void whileATokenLivesAFaultIsOnlyTheLastError()
    {
        Bench bench;
        bench.signedIn(600, 100);
        bench.ports.http.routeJson(kToken, "{}", 503);
        bench.ports.time.advance(seconds(50));
        QVERIFY(bench.session->trouble());
        QCOMPARE(bench.state(), std::string("active"));
        const auto answer = bench.ask({ {}, seconds(300), seconds(0) });
        bench.ports.time.settle();
        QVERIFY(answer->isToken("at-0")); // what is left is more use than an error
        bench.ports.time.advance(seconds(60));
        QCOMPARE(bench.state(), std::string("offline"));
        const auto late = bench.ask();
        bench.ports.time.settle();
        QVERIFY(late->isError(ErrorCode::ServerError));
        bench.providerRotates();
        bench.ports.time.advance(std::chrono::minutes(10));
        QCOMPARE(bench.state(), std::string("active"));
        QVERIFY(!bench.session->trouble());
    }
    void anExpiredTokenIsNeverServed()
    {
        Bench bench;
        bench.signedIn(100, 100);
        bench.ports.http.routeJson(kToken, "{}", 503);
        bench.ports.time.stepWallClock(seconds(101));
        bench.session->reconsider();
        QVERIFY(!bench.session->servable());
        const auto answer = bench.ask({ {}, seconds(0), seconds(0) });
        bench.ports.time.settle();
        QVERIFY(answer->result && !*answer->result);
    }
    void aChangedProfileSendsNothing()
    {
        Bench bench;
        bench.providerRotates();
        bench.signedIn(3600, 0);
        Profile changed = bench.profile;
        changed.oauth.issuer = "https://evil.example";
        bench.session->setProfile(changed);
        QCOMPARE(bench.state(), std::string("blocked"));
        const auto answer = bench.ask();
        bench.ports.time.advance(std::chrono::minutes(10));
        QVERIFY(answer->isError(ErrorCode::ChangedSinceSignin));
        QVERIFY(bench.ports.http.sent().empty());
        bench.session->setProfile(bench.profile);
        const auto again = bench.ask();
        bench.ports.time.settle();
        QVERIFY(again->isToken("at-2"));
    }
    void aChangedTokenEndpointSendsNothing()
    {
        Bench bench;
        bench.signedIn(3600, 0);
        std::string moved = metadata();
        moved.replace(moved.find("https://idp.example/token"), 25, "https://other.example/tok");
        bench.ports.http.routeJson(std::string(kIssuer) + "/.well-known/openid-configuration", moved);
        const auto answer = bench.ask();
        bench.ports.time.settle();
        QVERIFY(answer->isError(ErrorCode::ChangedSinceSignin));
        QCOMPARE(bench.ports.http.countOf("https://other.example"), 0);
        QCOMPARE(bench.state(), std::string("blocked"));
    }
    void aNarrowerTokenIsItsOwn()
    {
        Bench bench;
        bench.providerRotates();
        bench.signedIn();
        const auto narrow = bench.ask({ { TokenKind::Access, { "a" }, {}, {} }, seconds(60), seconds(0) });
        bench.ports.time.settle();
        QVERIFY(narrow->isToken("at-2"));
        QVERIFY(bench.ports.http.sent().back().body.find("scope=a") != std::string::npos);
        const auto whole = bench.ask();
        const auto again = bench.ask({ { TokenKind::Access, { "a" }, {}, {} }, seconds(60), seconds(0) });
        const auto same = bench.ask({ { TokenKind::Access, { "b", "a" }, {}, {} }, seconds(60), seconds(0) });
        bench.ports.time.settle();
        QVERIFY(whole->isToken("at-0"));
        QVERIFY(again->isToken("at-2"));
        QVERIFY(same->isToken("at-0")); // all that is granted is the session's own token
        const auto wider = bench.ask({ { TokenKind::Access, { "c" }, {}, {} }, seconds(60), seconds(0) });
        bench.ports.time.settle();
        QVERIFY(wider->isError(ErrorCode::InvalidScope));
        QCOMPARE(bench.ports.http.countOf(kToken), 1);
    }
    void aRefusedTokenIsReplacedOnceAndThenExplained()
    {
        Bench bench;
        bench.providerRotates();
        bench.signedIn();
        QVERIFY(!bench.session->reject(sha256Hex(std::string_view("unknown"))));
        QVERIFY(bench.session->reject(sha256Hex(std::string_view("at-0"))));
        const auto first = bench.ask();
        bench.ports.time.settle();
        QVERIFY(first->isToken("at-2"));
        QVERIFY(bench.session->reject(sha256Hex(std::string_view("at-2"))));
        const auto second = bench.ask();
        bench.ports.time.settle();
        QVERIFY(second->isError(ErrorCode::TokenRejected));
        QCOMPARE(bench.ports.http.countOf(kToken), 1);
    }
    // What a forwarded socket rejects is rejected there: others are served the same token, and no refresh is spent for
    // them.
    void aRejectionThatIsOnlyForItsCaller()
    {
        Bench bench;
        bench.providerRotates();
        bench.signedIn();
        const std::string remote = "forwarded /run/a.sock\n";
        const auto from = [](const std::string& caller) {
            TokenDemand demand { { TokenKind::Access, {}, {}, {} }, seconds(60), seconds(0) };
            demand.caller = caller;
            return demand;
        };
        QVERIFY(!bench.session->hasRejections());
        QVERIFY(bench.session->reject(sha256Hex(std::string_view("at-0")), remote, true));
        QVERIFY(!bench.session->reject(sha256Hex(std::string_view("nothing of ours")), remote, true));
        QVERIFY(bench.session->hasRejections());
        QVERIFY(bench.session->held(from("\n/usr/bin/curl\n")));
        QVERIFY(!bench.session->held(from(remote)));
        const auto local = bench.ask(from("\n/usr/bin/curl\n"));
        bench.ports.time.settle();
        QVERIFY(local->isToken("at-0"));
        QCOMPARE(bench.ports.http.countOf(kToken), 0);
        const auto again = bench.ask(from(remote));
        bench.ports.time.settle();
        QVERIFY(again->isToken("at-2"));
        // Twice is enough for that one, and changes nothing for the others.
        QVERIFY(bench.session->reject(sha256Hex(std::string_view("at-2")), remote, true));
        const auto rejecting = bench.ask(from(remote));
        const auto other = bench.ask(from("\n/usr/bin/curl\n"));
        bench.ports.time.settle();
        QVERIFY(rejecting->isError(ErrorCode::TokenRejected));
        QVERIFY(other->isToken("at-2"));
        QCOMPARE(bench.ports.http.countOf(kToken), 1);
    }
    void whoRejectsTwiceIsToldSoAndNobodyElse()
    {
        Bench bench;
        bench.providerRotates();
        bench.signedIn();
        const auto from = [](const std::string& caller) {
            TokenDemand demand { { TokenKind::Access, {}, {}, {} }, seconds(60), seconds(0) };
            demand.caller = caller;
            return demand;
        };
        QVERIFY(bench.session->reject(sha256Hex(std::string_view("at-0")), "remote"));
        const auto first = bench.ask(from("remote"));
        bench.ports.time.settle();
        QVERIFY(first->isToken("at-2"));
        QVERIFY(bench.session->reject(sha256Hex(std::string_view("at-2")), "remote"));
        const auto rejecting = bench.ask(from("remote"));
        const auto other = bench.ask(from("local"));
        bench.ports.time.settle();
        QVERIFY(rejecting->isError(ErrorCode::TokenRejected));
        QVERIFY(!other->isError(ErrorCode::TokenRejected));
        QVERIFY(!bench.session->held(from("remote"))); // nor does it get the next one to reject
    }
    void aSlowRefreshIsWaitedForThirtySeconds()
    {
        Bench bench;
        bench.signedIn(3600, 0);
        bench.ports.http.hang(kToken);
        const auto answer = bench.ask();
        bench.ports.time.advance(seconds(29));
        QVERIFY(!answer->result);
        bench.ports.time.advance(seconds(2));
        QVERIFY(answer->isError(ErrorCode::TimedOut));
    }
    // An answer may make its receiver drop every other call: none of those hears anything.
    void noAnswerAfterTheCallIsGone()
    {
        Bench bench;
        bench.providerRotates();
        bench.signedIn(3600, 0);
        std::vector<std::unique_ptr<Call>> calls;
        int answered = 0;
        for (int i = 0; i < 10; ++i) {
            calls.push_back(bench.session->demand({}, [&](const Result<CachedToken>&) {
                ++answered;
                calls.clear();
            }));
        }
        bench.ports.time.settle();
        QCOMPARE(answered, 1);
        QVERIFY(calls.empty());
    }
    void everybodyHasATurnOfTheLoop()
    {
        Bench bench;
        bench.providerRotates();
        bench.signedIn(3600, 0);
        bool isInside = false;
        int answered = 0;
        std::vector<std::unique_ptr<Call>> calls;
        for (int i = 0; i < 5; ++i) {
            calls.push_back(bench.session->demand({}, [&](const Result<CachedToken>&) {
                QVERIFY(!isInside);
                isInside = true;
                ++answered;
                // Whatever an answer does to the session, the others are answered on theirs.
                bench.session->reconsider();
                calls.push_back(bench.session->demand({}, [](const Result<CachedToken>&) { }));
                isInside = false;
            }));
        }
        bench.ports.time.settle();
        QCOMPARE(answered, 5);
    }
    void anAnswerMayEndTheSession()
    {
        Bench bench;
        bench.providerRotates();
        bench.signedIn(3600, 0);
        std::vector<bool> served;
        std::vector<std::unique_ptr<Call>> calls;
        for (int i = 0; i < 5; ++i) {
            calls.push_back(bench.session->demand({}, [&](const Result<CachedToken>& token) {
                served.push_back(token.has_value());
                if (!bench.session)
                    return;
                bench.session->abandon(Error { ErrorCode::ProfileNotFound });
                bench.session.reset();
            }));
        }
        bench.ports.time.settle();
        QVERIFY((served == std::vector { true, false, false, false, false }));
    }
    void abandonedCallersAreToldOnTheirTurns()
    {
        Bench bench;
        bench.ports.http.hang(kToken);
        bench.signedIn(3600, 0);
        const auto one = bench.ask();
        auto other = bench.ask();
        bench.ports.time.settle();
        bench.session->abandon(Error { ErrorCode::AgentLocked });
        QVERIFY(!one->result);
        other->call.reset();
        bench.session.reset();
        bench.ports.time.settle();
        QVERIFY(one->isError(ErrorCode::AgentLocked));
        QVERIFY(!other->result);
    }
    // Between the decision and the answer much can happen: it is the last word that counts.
    void whatHappensBeforeTheTurnCounts_data()
    {
        QTest::addColumn<int>("event");
        QTest::newRow("rejected") << 0;
        QTest::newRow("signed out") << 1;
        QTest::newRow("vault gone") << 2;
        QTest::newRow("profile changed") << 3;
        QTest::newRow("locked") << 4;
    }
    void whatHappensBeforeTheTurnCounts()
    {
        QFETCH(int, event);
        Bench bench;
        bench.signedIn();
        std::unique_ptr<Call> call;
        // Two turns: the decision, then the answer. What happens in between is here what the first one's answer does.
        std::vector<std::unique_ptr<Call>> calls;
        std::optional<Result<CachedToken>> second;
        calls.push_back(bench.session->demand({}, [&](const Result<CachedToken>& token) {
            QVERIFY_OK(token);
            Profile changed = bench.profile;
            changed.oauth.issuer = "https://other.example";
            switch (event) {
            case 0:
                QVERIFY(bench.session->reject(sha256Hex(std::string_view("at-0"))));
                break;
            case 1:
                call = bench.session->forget([](const Result<>&) { });
                break;
            case 2:
                bench.session->setWaitingForVault(Error { ErrorCode::KeyringLocked });
                break;
            case 3:
                bench.session->setProfile(changed);
                break;
            default:
                bench.session->abandon(Error { ErrorCode::AgentLocked });
            }
        }));
        calls.push_back(bench.session->demand({}, [&](Result<CachedToken> token) { second.emplace(std::move(token)); }));
        bench.ports.time.settle();
        QVERIFY(!second || !*second);
    }
    void whoGoesAwayIsForgotten()
    {
        Bench bench;
        bench.signedIn(3600, 0);
        bench.ports.http.hang(kToken);
        auto answer = bench.ask();
        bench.ports.time.settle();
        answer->call.reset();
        bench.ports.http.release(test::FakeHttpTransport::json(tokens("at-9", 3600, "rt-9")));
        bench.ports.time.settle();
        QVERIFY(!answer->result);
        QVERIFY(bench.session->servable()); // the refresh itself goes on
        auto orphan = bench.ask();
        bench.session.reset();
        orphan->call.reset(); // outlives its session without harm
        QVERIFY(!orphan->result);
    }
    void aBackgroundCallerMayWaitForASignIn()
    {
        Bench bench;
        bench.session->restore({});
        const auto patient = bench.ask({ {}, seconds(60), seconds(20) });
        const auto hasty = bench.ask();
        bench.ports.time.settle();
        QVERIFY(hasty->isError(ErrorCode::SigninRequired));
        bench.ports.time.advance(seconds(10));
        QVERIFY(!patient->result);
        SigninResult result;
        result.tokens.accessToken = Secret::copyOf("at-new");
        result.tokens.tokenType = "Bearer";
        result.tokens.expiresIn = seconds(100);
        result.tokens.refreshToken = Secret::copyOf("rt-new");
        result.binding = *bindingFor(bench.profile, kIssuer, kToken);
        std::optional<Result<>> adopted;
        const auto call = bench.session->adopt(std::move(result), [&](Result<> done) { adopted = std::move(done); });
        bench.ports.time.settle();
        QVERIFY(adopted && *adopted);
        QVERIFY(patient->isToken("at-new"));
        QCOMPARE(bench.ports.secrets.value(bench.profile.id, RecordKind::RefreshToken), std::optional<std::string>("rt-new"));
        QCOMPARE(bench.state(), std::string("active"));
    }
    void aSignInThatCannotBeWrittenChangesNothing()
    {
        Bench bench;
        bench.signedIn();
        bench.ports.secrets.writeError = Error { ErrorCode::StorageFull };
        SigninResult result;
        result.tokens.accessToken = Secret::copyOf("at-new");
        result.binding = *bindingFor(bench.profile, kIssuer, kToken);
        std::optional<Result<>> adopted;
        const auto call = bench.session->adopt(std::move(result), [&](Result<> done) { adopted = std::move(done); });
        bench.ports.time.settle();
        QVERIFY(adopted && !*adopted);
        const auto answer = bench.ask();
        bench.ports.time.settle();
        QVERIFY(answer->isToken("at-0"));
    }
    void forgettingServesNothingAtOnce()
    {
        Bench bench;
        bench.signedIn();
        std::optional<Result<>> forgotten;
        const auto call = bench.session->forget([&](Result<> done) { forgotten = std::move(done); });
        QVERIFY(!bench.session->servable());
        QCOMPARE(bench.state(), std::string("signed_out"));
        bench.ports.time.settle();
        QVERIFY(forgotten && *forgotten);
        for (const RecordKind kind : { RecordKind::Session, RecordKind::RefreshToken, RecordKind::AccessToken, RecordKind::Intent })
            QVERIFY(!bench.ports.secrets.value(bench.profile.id, kind));
    }
    void theVaultsTroubleIsNotSignedOut()
    {
        Bench bench;
        bench.signedIn();
        bench.session->setWaitingForVault(Error { ErrorCode::KeyringLocked });
        QCOMPARE(bench.state(), std::string("waiting_for_keyring"));
        QVERIFY(!bench.session->servable());
        const auto answer = bench.ask();
        bench.ports.time.settle();
        QVERIFY(answer->isError(ErrorCode::KeyringLocked));
    }
    void aRestoredVaultRefreshesNothing()
    {
        Bench bench;
        bench.providerRotates();
        bench.signedIn(3600, 10);
        bench.session->setVaultRestored(true);
        bench.ports.time.advance(std::chrono::minutes(10));
        QCOMPARE(bench.ports.http.countOf(kToken), 0);
        QCOMPARE(bench.state(), std::string("blocked"));
        bench.session->setVaultRestored(false);
        bench.ports.time.settle();
        QVERIFY(bench.ports.http.countOf(kToken) == 1);
    }
};

QTEST_GUILESS_MAIN(AccountSessionTest)
#include "account_session_test.moc"

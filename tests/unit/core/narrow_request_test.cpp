// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/account_session.h"
#include "support/test_macros.h"
#include "unit/core/session_bench.h"

#include <QTest>

using namespace warder;
using namespace warder::core;

namespace {

TokenDemand narrow(std::vector<std::string> scopes, std::string audience = {}, std::vector<std::string> resources = {})
{
    return { { TokenKind::Access, std::move(scopes), std::move(audience), std::move(resources) }, seconds(60), seconds(0) };
}

// What must be as it was after one caller's wrong request.
struct Snapshot
{
    explicit Snapshot(const SessionBench& bench)
        : state(bench.state())
        , refreshToken(bench.ports.secrets.value(bench.profile.id, RecordKind::RefreshToken))
        , record(bench.session->record()->toJson().dump())
        , plannedAt(bench.session->nextRefreshAt())
        , hasTrouble(bench.session->trouble().has_value())
        , isServable(bench.session->servable() != nullptr)
        , intents(bench.ports.secrets.countOf(RecordKind::Intent))
    { }
    bool operator==(const Snapshot&) const = default;

    std::string state;
    std::optional<std::string> refreshToken;
    std::string record;
    std::optional<WallTime> plannedAt;
    bool hasTrouble;
    bool isServable;
    int intents;
};

} // namespace

class NarrowRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void malformedOrNotGranted_data()
    {
        QTest::addColumn<QStringList>("scopes");
        QTest::addColumn<QStringList>("resources");
        QTest::addColumn<ErrorCode>("code");
        const auto scope = [](const char* name, const QStringList& scopes, ErrorCode code) { QTest::newRow(name) << scopes << QStringList() << code; };
        scope("not granted", { QStringLiteral("admin") }, ErrorCode::InvalidScope);
        scope("one of two not granted", { QStringLiteral("a"), QStringLiteral("admin") }, ErrorCode::InvalidScope);
        scope("another case", { QStringLiteral("A") }, ErrorCode::InvalidScope);
        scope("empty", { QString() }, ErrorCode::InvalidRequest);
        scope("empty beside a good one", { QStringLiteral("a"), QString() }, ErrorCode::InvalidRequest);
        scope("two in one", { QStringLiteral("a b") }, ErrorCode::InvalidRequest);
        scope("a line end", { QStringLiteral("a\n") }, ErrorCode::InvalidRequest);
        scope("a quotation mark", { QStringLiteral("\"a\"") }, ErrorCode::InvalidRequest);
        scope("a backslash", { QStringLiteral("a\\b") }, ErrorCode::InvalidRequest);
        scope("not ASCII", { QStringLiteral("\u00e4") }, ErrorCode::InvalidRequest);
        scope("offline_access alone", { QStringLiteral("offline_access") }, ErrorCode::InvalidScope);
        const auto resource = [](const char* name, const QString& uri) { QTest::newRow(name) << QStringList() << QStringList { uri } << ErrorCode::InvalidRequest; };
        resource("resource empty", QString());
        resource("resource relative", QStringLiteral("api"));
        resource("resource a path", QStringLiteral("/api"));
        resource("resource without scheme", QStringLiteral("//api.example"));
        resource("resource with fragment", QStringLiteral("https://api.example/#x"));
        resource("resource with empty fragment", QStringLiteral("https://api.example/#"));
        resource("resource with a space", QStringLiteral("https://api.example/a b"));
        resource("resource with a line end", QStringLiteral("https://api.example/\n"));
    }
    void malformedOrNotGranted()
    {
        QFETCH(QStringList, scopes);
        QFETCH(QStringList, resources);
        QFETCH(ErrorCode, code);
        SessionBench bench;
        bench.providerRotates();
        bench.signedIn();
        const Snapshot before(bench);
        bool wasWritten = false;
        bench.ports.secrets.onApply = [&wasWritten](const auto&) { wasWritten = true; };
        std::vector<std::string> asked;
        std::vector<std::string> of;
        for (const QString& text : scopes)
            asked.push_back(text.toStdString());
        for (const QString& text : resources)
            of.push_back(text.toStdString());
        QVERIFY(!bench.session->held(narrow(asked, {}, of)));
        const auto answer = bench.ask(narrow(asked, {}, of));
        bench.ports.time.advance(seconds(10));
        QVERIFY(answer->isError(code));
        QVERIFY(!wasWritten);
        QVERIFY(bench.ports.http.sent().empty());
        QVERIFY(Snapshot(bench) == before);
    }
    void anIdTokenHasNoScopesOfItsOwn()
    {
        SessionBench bench;
        bench.providerRotates();
        bench.signedIn();
        const auto answer = bench.ask({ { TokenKind::Id, { "a" }, {}, {} }, seconds(60), seconds(0) });
        bench.ports.time.settle();
        QVERIFY(answer->isError(ErrorCode::InvalidRequest));
        QVERIFY(bench.ports.http.sent().empty());
    }
    void goodResources_data()
    {
        QTest::addColumn<QString>("uri");
        for (const char* uri : { "https://api.example", "https://api.example/v1?x=1", "urn:example:api", "api://0a-0b/x", "http://127.0.0.1:9/" })
            QTest::newRow(uri) << QString::fromLatin1(uri);
    }
    void goodResources()
    {
        QFETCH(QString, uri);
        SessionBench bench;
        bench.providerRotates();
        bench.signedIn();
        const auto answer = bench.ask(narrow({}, {}, { uri.toStdString() }));
        bench.ports.time.settle();
        QVERIFY(answer->isToken("at-2"));
    }

    // Whatever the provider says to one caller, the session stays as it was, for everybody.
    void refusedByTheProvider_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char* error, ErrorCode code, int status = 400) {
            QTest::newRow(error) << status << QByteArray("{\"error\":\"") + error + "\"}" << code;
        };
        row("invalid_target", ErrorCode::InvalidTarget);
        row("invalid_scope", ErrorCode::InvalidScope);
        row("invalid_request", ErrorCode::OauthError);
        row("unauthorized_client", ErrorCode::UnauthorizedClient);
        row("invalid_client", ErrorCode::InvalidClient, 401);
        row("unsupported_grant_type", ErrorCode::OauthError);
        row("invalid_grant", ErrorCode::OauthError);
        row("interaction_required", ErrorCode::InteractionRequired);
        row("login_required", ErrorCode::InteractionRequired);
        row("consent_required", ErrorCode::InteractionRequired);
        row("access_denied", ErrorCode::AccessDenied);
        row("anything", ErrorCode::OauthError);
        QTest::newRow("200 with an error") << 200 << QByteArray(R"({"error":"invalid_grant"})") << ErrorCode::OauthError;
        QTest::newRow("503") << 503 << QByteArray("{}") << ErrorCode::ServerError;
        QTest::newRow("429") << 429 << QByteArray("{}") << ErrorCode::RateLimited;
        QTest::newRow("HTML") << 200 << QByteArray("<html>") << ErrorCode::ResponseInvalid;
        QTest::newRow("no access token") << 200 << QByteArray(R"({"token_type":"Bearer"})") << ErrorCode::ResponseInvalid;
        QTest::newRow("less than was asked for") << 200 << QByteArray(R"({"access_token":"x","token_type":"Bearer","scope":"b"})") << ErrorCode::InvalidScope;
        QTest::newRow("no scope at all") << 200 << QByteArray(R"({"access_token":"x","token_type":"Bearer","scope":""})") << ErrorCode::InvalidScope;
    }
    void refusedByTheProvider()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorCode, code);
        SessionBench bench;
        bench.signedIn();
        const Snapshot before(bench);
        bench.ports.http.routeJson(kToken, body.toStdString(), status);
        const auto answer = bench.ask(narrow({ "a" }, "https://api.example"));
        bench.ports.time.settle();
        QVERIFY2(answer->isError(code), answer->result ? test::describe(*answer->result).c_str() : "none");
        QVERIFY(Snapshot(bench) == before);
        QCOMPARE(bench.ports.history.countOf("failure"), 0);
        const auto other = bench.ask();
        bench.ports.time.settle();
        QVERIFY(other->isToken("at-0"));
        // The same again is not sent again at once, however often it is asked for.
        for (int i = 0; i < 50; ++i) {
            const auto again = bench.ask(narrow({ "a" }, "https://api.example"));
            bench.ports.time.settle();
            QVERIFY(again->isError(code));
        }
        QCOMPARE(bench.ports.http.countOf(kToken), 1);
        // And the session's own refresh finds all as it was.
        bench.providerRotates();
        bench.ports.time.advance(std::chrono::hours(1));
        QVERIFY(bench.session->servable());
        QCOMPARE(bench.state(), std::string("active"));
    }
    void anUnknownOutcomeIsTheSessionsConcern()
    {
        SessionBench bench;
        bench.signedIn();
        bench.ports.http.route(kToken, [](const test::SentRequest&) -> Result<HttpResponse> { return Error { ErrorCode::SentUnknownOutcome }; });
        const auto answer = bench.ask(narrow({ "a" }));
        bench.ports.time.settle();
        QVERIFY(answer->isError(ErrorCode::SentUnknownOutcome));
        QCOMPARE(bench.state(), std::string("active"));
        QVERIFY(bench.ports.secrets.value(bench.profile.id, RecordKind::Intent)); // the token may be used up
        QVERIFY(bench.ports.secrets.value(bench.profile.id, RecordKind::RefreshToken));
        // However often that happens: the session's own refresh finds out before another narrow request leaves.
        bench.ports.http.route(kToken, [&bench](const test::SentRequest& request) -> Result<HttpResponse> {
            if (request.body.find("scope=") != std::string::npos)
                return Error { ErrorCode::SentUnknownOutcome };
            return test::FakeHttpTransport::json(tokens("at-own", 3600, "rt-" + std::to_string(++bench.rotation)));
        });
        for (int i = 0; i < 5; ++i) {
            bench.ports.time.advance(std::chrono::minutes(6));
            const auto again = bench.ask(narrow({ "b" }));
            bench.ports.time.settle();
            QVERIFY(again->isError(ErrorCode::SentUnknownOutcome));
            QCOMPARE(bench.state(), std::string("active"));
            QCOMPARE(bench.ports.secrets.value(bench.profile.id, RecordKind::RefreshToken), std::optional("rt-" + std::to_string(bench.rotation)));
        }
        QVERIFY(bench.rotation > 5);
        const auto own = bench.ask();
        bench.ports.time.settle();
        QVERIFY(own->isToken("at-own"));
    }
    // And where the provider did rotate, that is found out by the session's own refresh, which may end it.
    void anUnknownOutcomeMayEndTheSessionByItsOwnRefresh()
    {
        SessionBench bench;
        bench.signedIn();
        bench.ports.http.route(kToken, [](const test::SentRequest&) -> Result<HttpResponse> { return Error { ErrorCode::SentUnknownOutcome }; });
        const auto answer = bench.ask(narrow({ "a" }));
        bench.ports.time.settle();
        bench.ports.http.routeJson(kToken, R"({"error":"invalid_grant"})", 400);
        const auto second = bench.ask(narrow({ "b" }));
        bench.ports.time.settle();
        QVERIFY(second->isError(ErrorCode::RotationInterrupted));
        QCOMPARE(bench.state(), std::string("needs_sign_in"));
        QVERIFY(bench.ports.http.sent().back().body.find("scope=") == std::string::npos);
    }
    void aRotatedTokenOfARefusedAnswerIsKept()
    {
        SessionBench bench;
        bench.signedIn();
        bench.ports.http.routeJson(kToken, R"({"access_token":"x","token_type":"Bearer","scope":"b","refresh_token":"rt-2"})");
        const auto answer = bench.ask(narrow({ "a" }));
        bench.ports.time.settle();
        QVERIFY(answer->isError(ErrorCode::InvalidScope));
        QCOMPARE(bench.ports.secrets.value(bench.profile.id, RecordKind::RefreshToken), std::optional<std::string>("rt-2"));
        QVERIFY(!bench.ports.secrets.value(bench.profile.id, RecordKind::Intent));
        QCOMPARE(bench.state(), std::string("active"));
    }
    // Somebody who asks for ever more audiences does not storm the provider, and does not fill memory and vault.
    void manyAudiences()
    {
        SessionBench bench;
        bench.providerRotates();
        bench.signedIn();
        int refused = 0;
        for (int i = 0; i < 200; ++i) {
            const auto answer = bench.ask(narrow({}, "https://api" + std::to_string(i) + ".example"));
            bench.ports.time.advance(std::chrono::milliseconds(10));
            refused += answer->isError(ErrorCode::RateLimited) ? 1 : 0;
        }
        QCOMPARE(bench.ports.http.countOf(kToken), 30);
        QCOMPARE(refused, 170);
        bench.ports.time.advance(std::chrono::minutes(1));
        for (int i = 0; i < 200; ++i) {
            const auto answer = bench.ask(narrow({}, "https://later" + std::to_string(i) + ".example"));
            bench.ports.time.advance(seconds(3));
            QVERIFY(answer->result && *answer->result);
        }
        QVERIFY(bench.ports.secrets.countOf(RecordKind::AccessToken) <= 65);
        QVERIFY(bench.session->servable());
    }
    // The session's own refresh goes first: nobody else's request keeps it from its refresh token.
    void theOwnRefreshGoesFirst()
    {
        SessionBench bench;
        bench.providerRotates();
        bench.signedIn(3600, 0);
        const auto a = bench.ask(narrow({ "a" }));
        const auto own = bench.ask();
        const auto b = bench.ask(narrow({ "b" }));
        bench.ports.time.settle();
        QVERIFY(own->isToken("at-2"));
        QVERIFY(a->result && *a->result && b->result && *b->result);
        QVERIFY(bench.ports.http.sent().at(1).body.find("scope=") == std::string::npos);
    }
    void offlineAccessIsNoScopeOfAnAccessToken()
    {
        SessionBench bench;
        bench.providerRotates();
        bench.signedIn();
        StoredSession stored;
        stored.record = *bench.session->record();
        stored.record->scopesGranted = { "a", "b", "offline_access" };
        bench.session->setWaitingForVault(Error { ErrorCode::KeyringLocked });
        CachedToken token;
        token.token = Secret::copyOf("at-0");
        token.life = lifeUntil(bench.ports.time.now() + seconds(3600), bench.ports.time);
        stored.tokens.push_back(std::move(token));
        bench.session->restore(std::move(stored));
        QVERIFY(bench.session->held(narrow({ "a", "b", "offline_access" })));
        QVERIFY(bench.session->held(narrow({ "a", "b" })));
        QVERIFY(!bench.session->held(narrow({ "offline_access" })));
        const auto alone = bench.ask(narrow({ "offline_access" }));
        const auto some = bench.ask(narrow({ "a", "offline_access" }));
        bench.ports.time.settle();
        QVERIFY(alone->isError(ErrorCode::InvalidScope));
        QVERIFY(some->isToken("at-2"));
        QVERIFY(bench.ports.http.sent().back().body.find("scope=a&") != std::string::npos || bench.ports.http.sent().back().body.ends_with("scope=a"));
    }
    // A refresh cannot widen what was granted (RFC 6749 section 6).
    void whatNobodyAskedForIsNotAdded()
    {
        SessionBench bench;
        bench.signedIn(3600, 0);
        bench.ports.http.routeJson(kToken, R"({"access_token":"at-2","token_type":"Bearer","expires_in":3600,"scope":"a b admin"})");
        const auto own = bench.ask();
        bench.ports.time.settle();
        QVERIFY(own->isToken("at-2"));
        QVERIFY((bench.session->record()->scopesGranted == std::vector<std::string> { "a", "b" }));
        const auto wider = bench.ask(narrow({ "admin" }));
        bench.ports.time.settle();
        QVERIFY(wider->isError(ErrorCode::InvalidScope));
        // The person who is asked sees what the token can do.
        QVERIFY((bench.session->wantedSpec({}).scopes == std::vector<std::string> { "a", "admin", "b" }));
    }
};

QTEST_GUILESS_MAIN(NarrowRequestTest)
#include "narrow_request_test.moc"

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/account_session.h"
#include "core/session_manager.h"
#include "support/test_macros.h"
#include "unit/core/session_bench.h"

#include "codec/base64url.h"

#include <QLoggingCategory>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace warder;
using namespace warder::core;
using std::chrono::milliseconds;

namespace {

std::string jwt(const std::string& claims)
{
    return codec::base64UrlEncode(R"({"alg":"RS256"})") + "." + codec::base64UrlEncode(claims) + ".c2ln";
}

// What the provider says of the life of its tokens: the value of expires_in as JSON, empty for none; and how long its access
// tokens live by their own word, 0 for tokens that are no JWT.
struct Lifetime
{
    const char* name;
    const char* expiresIn;
    int jwtLife;
    int seconds; //!< that the tokens live; 0: not known; negative: the answer is no good
};
constexpr Lifetime kLifetimes[] {
    { "3600", "3600", 0, 3600 },   { "3600.0", "3600.0", 0, 3600 }, { "text of digits", "\"3600\"", 0, 3600 }, { "absent", "", 0, 0 },
    { "null", "null", 0, 0 },      { "0", "0", 0, 0 },              { "text 0", "\"0\"", 0, 0 },               { "-1", "-1", 0, -1 },
    { "-0.5", "-0.5", 0, -1 },     { "0.5", "0.5", 0, 1 },          { "1", "1", 0, 1 },                        { "2", "2", 0, 2 },
    { "3", "3", 0, 3 },            { "8", "8", 0, 8 },              { "30", "30", 0, 30 },                     { "huge", "1e300", 0, 31536000 },
    { "words", "\"1h\"", 0, -1 },  { "empty text", "\"\"", 0, -1 }, { "true", "true", 0, -1 },                 { "a list", "[3600]", 0, -1 },
    { "by the JWT", "", 600, 600 }, { "0, by the JWT", "0", 20, 20 }, { "by a JWT of the past", "", -10, -1 }, { "JWT ends sooner", "3600", 60, 60 },
    { "not a number", "\"NaN\"", 0, -1 },
};

enum class WallClock {
    Steady,
    Ahead, //!< by two hours of the provider's
    Behind,
    StepsForward, //!< an hour, every minute
    StepsBack,
    Jumps, //!< forth and back, every 20 s
};
constexpr std::pair<const char*, WallClock> kClocks[] { { "steady", WallClock::Steady },         { "ahead", WallClock::Ahead },
                                                        { "behind", WallClock::Behind },         { "steps forward", WallClock::StepsForward },
                                                        { "steps back", WallClock::StepsBack },  { "jumps", WallClock::Jumps } };

enum class Behaviour {
    Answers,
    Rotates,
    FailsNowAndThen, //!< 503 to every other request
    Down, //!< 503 to all
    TooMany, //!< 429 with Retry-After: 120
    BadClient,
    RefreshTokenShort, //!< the refresh token lives for a second
};
constexpr std::pair<const char*, Behaviour> kBehaviours[] {
    { "answers", Behaviour::Answers },     { "rotates", Behaviour::Rotates },      { "fails now and then", Behaviour::FailsNowAndThen },
    { "down", Behaviour::Down },           { "too many", Behaviour::TooMany },     { "bad client", Behaviour::BadClient },
    { "refresh token short", Behaviour::RefreshTokenShort },
};

constexpr seconds kSpan { 100 };

// A provider, its clock, and every request's time.
class RateBench : public SessionBench
{
public:
    RateBench(const Lifetime& lifetime, Behaviour behaviour)
        : m_lifetime(lifetime)
        , m_behaviour(behaviour)
        , m_providerOffset(ports.time.now().time_since_epoch() - std::chrono::floor<seconds>(ports.time.bootNow().time_since_epoch()))
    {
        ports.http.route(kToken, [this](const test::SentRequest&) { return answer(); });
    }
    std::vector<BootTime> requests;
    int successes = 0;

    [[nodiscard]] int mostInAMinute() const
    {
        std::size_t most = 0;
        std::size_t begin = 0;
        for (std::size_t i = 0; i < requests.size(); ++i) {
            while (requests[i] - requests[begin] >= std::chrono::minutes(1))
                ++begin;
            most = std::max(most, i - begin + 1);
        }
        return static_cast<int>(most);
    }

private:
    Result<HttpResponse> answer()
    {
        requests.push_back(ports.time.bootNow());
        switch (m_behaviour) {
        case Behaviour::FailsNowAndThen:
            if (requests.size() % 2 == 1)
                break;
            [[fallthrough]];
        case Behaviour::Down:
            return test::FakeHttpTransport::json("{}", 503);
        case Behaviour::TooMany:
            return HttpResponse { 429, { { "content-type", "application/json" }, { "retry-after", "120" } }, "{}" };
        case Behaviour::BadClient:
            return test::FakeHttpTransport::json(R"({"error":"invalid_client"})", 401);
        case Behaviour::Answers:
        case Behaviour::Rotates:
        case Behaviour::RefreshTokenShort:
            break;
        }
        ++successes;
        const auto now = std::chrono::floor<seconds>(ports.time.bootNow().time_since_epoch()) + m_providerOffset;
        std::string access = "at-" + std::to_string(successes);
        if (m_lifetime.jwtLife != 0)
            access = jwt("{\"n\":" + std::to_string(successes) + ",\"exp\":" + std::to_string(now.count() + m_lifetime.jwtLife) + "}");
        std::string body = R"({"access_token":")" + access + R"(","token_type":"Bearer")";
        if (*m_lifetime.expiresIn != '\0')
            body += std::string(",\"expires_in\":") + m_lifetime.expiresIn;
        if (m_behaviour != Behaviour::Answers)
            body += ",\"refresh_token\":\"rt-" + std::to_string(successes + 1) + "\"";
        if (m_behaviour == Behaviour::RefreshTokenShort)
            body += ",\"refresh_expires_in\":1";
        return test::FakeHttpTransport::json(body + "}");
    }

    const Lifetime& m_lifetime;
    const Behaviour m_behaviour;
    const seconds m_providerOffset;
};

class Observer final : public SessionObserver
{
public:
    void onServableChanged(const ProfileEntry&) override { }
    void onWithdrawn(const Profile&) override { }
    void onProfileChanged(const ProfileEntry&) override { }
    void onProfileRemoved(const ProfileName&) override { }
    void onAgentChanged() override { }
    void onSigninEvent(const SigninId&, const Json&) override { }
};

} // namespace

// Whatever a provider answers and a clock does, and however many programs ask: requests per minute stay few.
class RequestRateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // What each of some thousand sessions does in an hour is more than anybody reads.
    void initTestCase() { QLoggingCategory::installFilter([](QLoggingCategory* category) { category->setEnabled(QtDebugMsg, false); category->setEnabled(QtInfoMsg, false); }); }
    void perMinute_data()
    {
        QTest::addColumn<int>("lifetime");
        QTest::addColumn<int>("clock");
        for (std::size_t l = 0; l < std::size(kLifetimes); ++l) {
            for (std::size_t c = 0; c < std::size(kClocks); ++c)
                QTest::addRow("%s, %s", kLifetimes[l].name, kClocks[c].first) << static_cast<int>(l) << static_cast<int>(c);
        }
    }
    void perMinute()
    {
        QFETCH(int, lifetime);
        QFETCH(int, clock);
        const Lifetime& life = kLifetimes[lifetime];
        const WallClock wall = kClocks[clock].second;
        const bool isStill = wall == WallClock::Steady || (life.jwtLife == 0 && (wall == WallClock::Ahead || wall == WallClock::Behind));
        for (const auto& [behaviourName, behaviour] : kBehaviours) {
            for (const milliseconds between : { milliseconds(0), milliseconds(500), milliseconds(7000) }) { // 0: nobody asks
                // Every combination with those who ask often would take minutes: two clocks stand for the others.
                if (between == milliseconds(500) && wall != WallClock::Steady && wall != WallClock::Jumps)
                    continue;
                RateBench bench(life, behaviour);
                if (wall == WallClock::Ahead)
                    bench.ports.time.stepWallClock(std::chrono::hours(2));
                else if (wall == WallClock::Behind)
                    bench.ports.time.stepWallClock(-std::chrono::hours(2));
                bench.signedIn(60, 10);
                const BootTime end = bench.ports.time.bootNow() + kSpan;
                const milliseconds step = between.count() > 0 ? between : milliseconds(1000);
                std::vector<std::unique_ptr<SessionBench::Answer>> answers;
                int served = 0;
                int asked = 0;
                for (int turn = 0; bench.ports.time.bootNow() < end; ++turn) {
                    if (between.count() > 0) {
                        answers.push_back(bench.ask({ {}, seconds(turn % 2 == 0 ? 60 : 0), seconds(0) }));
                        ++asked;
                    }
                    bench.ports.time.advance(step);
                    const auto at = std::chrono::floor<seconds>(bench.ports.time.bootNow().time_since_epoch()).count();
                    const auto every = [at, step](int period) { return at % period < std::max<std::int64_t>(1, step.count() / 1000); };
                    bool hasStepped = true;
                    if (wall == WallClock::StepsForward && every(60))
                        bench.ports.time.stepWallClock(std::chrono::hours(1));
                    else if (wall == WallClock::StepsBack && every(60))
                        bench.ports.time.stepWallClock(-std::chrono::hours(1));
                    else if (wall == WallClock::Jumps && every(20))
                        bench.ports.time.stepWallClock(std::chrono::hours(at / 20 % 2 == 0 ? 3 : -3));
                    else
                        hasStepped = false;
                    if (hasStepped)
                        bench.session->reconsider();
                    // A token that has expired is never served, whichever clock says so.
                    std::erase_if(answers, [&](const auto& answer) {
                        if (answer->result && *answer->result) {
                            ++served;
                        }
                        return answer->result.has_value();
                    });
                }
                const std::string where = std::string(behaviourName) + ", a request every " + std::to_string(between.count()) + " ms: "
                    + std::to_string(bench.requests.size()) + " sent, at most " + std::to_string(bench.mostInAMinute()) + " in a minute, "
                    + std::to_string(served) + " of " + std::to_string(asked) + " served";
                // Never more than one in two seconds; a failing provider is asked by nobody more often than every five.
                int most = 31;
                if (behaviour == Behaviour::Down || life.seconds < 0)
                    most = 13;
                if (behaviour == Behaviour::TooMany)
                    most = 1;
                QVERIFY2(bench.mostInAMinute() <= most, where.c_str());
                if (behaviour == Behaviour::BadClient)
                    QVERIFY2(bench.requests.size() == 1, where.c_str());
                const bool isGood = behaviour == Behaviour::Answers || behaviour == Behaviour::Rotates;
                if (isStill && isGood && life.seconds > 0) {
                    // Half of the lifetime apart, the first one aside.
                    const auto spacing = std::max<double>(2.0, life.seconds / 2.0);
                    QVERIFY2(static_cast<double>(bench.requests.size()) <= (static_cast<double>(kSpan.count()) + static_cast<double>(step.count()) / 1000) / spacing + 2, where.c_str());
                }
                if (isStill && isGood && life.seconds == 0)
                    QVERIFY2(bench.requests.size() == 1, where.c_str());
                // Who asks gets a live token, by the end at the latest.
                if (isStill && isGood && life.seconds >= 0 && between.count() > 0)
                    QVERIFY2(served >= asked - 6, where.c_str());
            }
        }
    }
    // "8 seconds" are served live at every request.
    void shortTokensAreServedLive()
    {
        for (const int life : { 1, 2, 3, 4, 5, 8, 20 }) {
            SessionBench bench;
            bench.providerRotates(life);
            bench.signedIn(life, life);
            for (int i = 0; i < 200; ++i) {
                const BootTime asked = bench.ports.time.bootNow();
                std::optional<bool> isLive;
                const auto call = bench.session->demand({ {}, seconds(60), seconds(0) }, [&](const Result<CachedToken>& token) {
                    isLive = token && !token->life.isExpired(bench.ports.time.now(), bench.ports.time.bootNow());
                });
                bench.ports.time.settle();
                while (!isLive && bench.ports.time.bootNow() - asked < seconds(3))
                    bench.ports.time.advance(milliseconds(100));
                QVERIFY2(isLive == true, std::to_string(life).c_str());
                if (life >= 5)
                    QVERIFY(bench.ports.time.bootNow() == asked); // at once
                bench.ports.time.advance(milliseconds(730));
            }
        }
    }
    // The person may ask as often as it likes.
    void whoAsksByNameIsNotHeldBack()
    {
        SessionBench bench;
        bench.providerRotates();
        bench.signedIn();
        for (int i = 0; i < 5; ++i) {
            SessionBench::Answer answer;
            answer.call = bench.session->refreshNow([&answer](Result<CachedToken> token) { answer.result.emplace(std::move(token)); });
            bench.ports.time.settle();
            QVERIFY(answer.result && *answer.result);
        }
        QCOMPARE(bench.ports.http.countOf(kToken), 5);
    }
    void anIdTokenThatNeverComesIsNotAskedForAgainAndAgain()
    {
        SessionBench bench;
        bench.providerRotates();
        bench.signedIn(3600, 0);
        for (int i = 0; i < 100; ++i) {
            const auto answer = bench.ask({ { TokenKind::Id, {}, {}, {} }, seconds(0), seconds(0) });
            bench.ports.time.advance(seconds(10));
            QVERIFY(answer->isError(ErrorCode::IdTokenMissing));
        }
        QCOMPARE(bench.ports.http.countOf(kToken), 1);
    }
    void aNetworkThatFlapsIsNoReason()
    {
        SessionBench bench;
        bench.ports.http.routeJson(kToken, "{}", 503);
        bench.signedIn(3600, 0);
        const auto answer = bench.ask();
        for (int i = 0; i < 600; ++i) {
            bench.ports.time.advance(milliseconds(100));
            bench.session->retryNow();
        }
        QVERIFY(bench.ports.http.countOf(kToken) <= 15);
    }

    // Only a profile that has changed, and only where its tokens come from, begins anew.
    void anotherProfilesChangeChangesNothing()
    {
        test::FakePorts ports;
        Observer observer;
        ports.http.routeJson(std::string(kIssuer) + "/.well-known/openid-configuration", metadata());
        ports.http.routeJson(kToken, R"({"error":"invalid_client"})", 401);
        const auto document = [](const std::string& id) {
            return Json::object({ { "kind", "oauth2" }, { "id", id }, { "oauth", Json::object({ { "issuer", kIssuer }, { "client_id", "warder" } }) } });
        };
        for (const char* name : { "a", "b", "c" }) {
            ports.profiles.writeFile(name, document(name));
            Profile profile;
            profile.oauth.clientId = "warder";
            SessionRecord record;
            record.binding = *bindingFor(profile, kIssuer, kToken);
            record.hasRefreshToken = true;
            record.signedInAt = ports.time.now();
            ports.secrets.put(ProfileId { name }, RecordKind::Session, record.toJson().dump());
            ports.secrets.put(ProfileId { name }, RecordKind::RefreshToken, "rt");
        }
        SessionManager manager(ports.services, [](const Error& error, const ProfileName&) { return std::string(reasonOf(error.code)); });
        manager.start(observer);
        ports.time.settle();
        const auto ask = [&](const std::string& name) {
            auto session = manager.session({ name, {}, {} });
            std::optional<Result<TokenAnswer>> answer;
            const auto call = manager.token(**session, {}, {}, [&](Result<TokenAnswer> token) { answer.emplace(std::move(token)); });
            ports.time.advance(seconds(1));
            return answer && !*answer ? answer->error().code : ErrorCode::Internal;
        };
        for (const char* name : { "a", "b", "c" })
            QCOMPARE(ask(name), ErrorCode::InvalidClient);
        QCOMPARE(ports.http.countOf(kToken), 3);
        for (int i = 0; i < 20; ++i) {
            ports.profiles.writeFile("c", document("c").set("title", "Title " + std::to_string(i)).set("order", i));
            ports.profiles.writeFile("d" + std::to_string(i), document("d" + std::to_string(i)));
            ports.profiles.writeFile("b", document("b")); // touched
            ports.time.advance(seconds(10));
            for (const char* name : { "a", "b", "c" })
                QCOMPARE(ask(name), ErrorCode::InvalidClient);
        }
        QCOMPARE(ports.http.countOf(kToken), 3);
        // A profile that goes and comes back has everything read from the vault again, for itself.
        ports.profiles.deleteFile("d0");
        ports.time.settle();
        ports.profiles.writeFile("d0", document("d0"));
        ports.time.settle();
        QCOMPARE(ask("a"), ErrorCode::InvalidClient);
        QCOMPARE(ports.http.countOf(kToken), 3);
        // What may have helped is tried.
        ports.profiles.writeFile("a", document("a").set("oauth", Json::object({ { "issuer", kIssuer }, { "client_id", "warder" }, { "client_auth", "none" } })));
        ports.time.settle();
        QCOMPARE(ask("a"), ErrorCode::InvalidClient);
        QCOMPARE(ask("b"), ErrorCode::InvalidClient);
        QCOMPARE(ports.http.countOf(kToken), 4);
        ProfileChange change;
        change.name = ProfileName { "b" };
        change.clientSecret = Secret::copyOf("another");
        const auto putting = manager.put(std::move(change), [](const Result<>&) { });
        ports.time.settle();
        QCOMPARE(ask("b"), ErrorCode::InvalidClient);
        QCOMPARE(ports.http.countOf(kToken), 5);
        // A setting that reaches all of them.
        ports.profiles.settingsDocument = Json::object({ { "http", Json::object({ { "headers", Json::object({ { "x-tenant", "1" } }) } }) } });
        ports.profiles.writeFile("b", document("b"));
        ports.time.settle();
        for (const char* name : { "a", "b", "c" })
            (void)ask(name);
        QCOMPARE(ports.http.countOf(kToken), 8);
    }
};

QTEST_GUILESS_MAIN(RequestRateTest)
#include "request_rate_test.moc"

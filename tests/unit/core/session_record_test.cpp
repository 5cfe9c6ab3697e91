// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session_record.h"

#include "codec/base64url.h"
#include "support/fake_time.h"
#include "support/test_macros.h"

#include <QTest>

#include <set>

using namespace warder;
using namespace warder::core;
using codec::Json;
using std::chrono::seconds;

class SessionRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordComesBackAsItWas()
    {
        SessionRecord record;
        record.binding = { "https://i", "c", "https://i:443", "https://s:443", "tls" };
        record.subject = "s";
        record.idClaims = Json::object({ { "iss", "https://i" }, { "auth_time", 5 } });
        record.scopesAsked = { "a", "b" };
        record.scopesGranted = { "a" };
        record.flow = FlowKind::Device;
        record.hasRefreshToken = true;
        record.rotates = true;
        record.signedInAt = WallTime(seconds(10));
        record.refreshedAt = WallTime(seconds(20));
        record.refreshLife = TokenLife { WallTime(seconds(20)), WallTime(seconds(90)), {} };
        record.ended = "refresh_token_rejected";
        const auto back = SessionRecord::fromJson(*codec::parseJson(record.toJson().dump()));
        QVERIFY(back.has_value());
        QVERIFY(back->binding == record.binding);
        QCOMPARE(back->toJson().dump(), record.toJson().dump());
    }
    void aStrangeRecordIsNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("another version") << QByteArray(R"({"v":2,"signed_in_at":1,"flow":"browser"})");
        QTest::newRow("no time") << QByteArray(R"({"v":1,"flow":"browser"})");
        QTest::newRow("unknown flow") << QByteArray(R"({"v":1,"signed_in_at":1,"flow":"magic"})");
        QTest::newRow("empty") << QByteArray("{}");
    }
    void aStrangeRecordIsNone()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!SessionRecord::fromJson(*codec::parseJson(text.toStdString())));
    }
    // A token that was written down is read as it is to be served now, whatever became of the clocks meanwhile.
    void aTokensExpiryAfterARestart_data()
    {
        QTest::addColumn<int>("step"); // of the wall clock, in seconds
        QTest::addColumn<bool>("reboot");
        QTest::addColumn<int>("left"); // of 100 s after 40 s
        QTest::newRow("nothing happened") << 0 << false << 60;
        QTest::newRow("the clock was set back an hour") << -3600 << false << 60;
        QTest::newRow("the clock was set back to 1979") << -1'500'000'000 << false << 60;
        QTest::newRow("the clock was set forward") << 3600 << false << 0;
        QTest::newRow("another boot") << 0 << true << 60;
        QTest::newRow("another boot, from before the token") << -3600 << true << 0;
        QTest::newRow("another boot, later") << 3600 << true << 0;
    }
    void aTokensExpiryAfterARestart()
    {
        QFETCH(int, step);
        QFETCH(bool, reboot);
        QFETCH(int, left);
        test::FakeTime time;
        CachedToken token;
        token.token = Secret::copyOf("wdr-canary-token");
        token.life = lifeUntil(time.now() + seconds(100), time);
        const Secret sealed = sealable(token, time);
        time.advance(seconds(40));
        time.stepWallClock(seconds(step));
        if (reboot)
            time.reboot();
        const auto back = cachedTokenFrom(sealed, time);
        QVERIFY(back.has_value());
        QVERIFY(back->life.left(time.now(), time.bootNow()) == std::optional(seconds(left)));
        QCOMPARE(back->life.isExpired(time.now(), time.bootNow()), left == 0);
    }
    // Written down by a provider that says nothing of a lifetime: the token does.
    void aTokenWithoutALifetimeHasItsOwn()
    {
        test::FakeTime time;
        const auto jwt = [](const std::string& claims) { return codec::base64UrlEncode(R"({"alg":"none"})") + "." + codec::base64UrlEncode(claims) + ".c2ln"; };
        const auto restored = [&time](const std::string& text) {
            CachedToken token;
            token.token = Secret::copyOf(text);
            token.life = lifeUntil({}, time);
            return cachedTokenFrom(sealable(token, time), time)->life;
        };
        const std::string now = std::to_string(time.now().time_since_epoch().count() + 50);
        QVERIFY(restored(jwt("{\"exp\":" + now + "}")).left(time.now(), time.bootNow()) == std::optional(seconds(50)));
        QVERIFY(restored(jwt("{\"exp\":1}")).isExpired(time.now(), time.bootNow()));
        QVERIFY(!restored(jwt("{}")).expiresAt);
        QVERIFY(!restored(jwt("{\"exp\":\"1\"}")).expiresAt);
        QVERIFY(!restored("opaque").expiresAt);
        // Long after 2106, and after what nanoseconds in 64 bits can count.
        QVERIFY(*restored(jwt("{\"exp\":4294967396}")).left(time.now(), time.bootNow()) > std::chrono::hours(24 * 365 * 40));
        QVERIFY(*restored(jwt("{\"exp\":253402300800}")).left(time.now(), time.bootNow()) > std::chrono::hours(24 * 365 * 40));
        time.stepWallClock(seconds(4'294'967'296 - time.now().time_since_epoch().count()));
        QVERIFY(restored(jwt("{\"exp\":4294967346}")).left(time.now(), time.bootNow()) == std::optional(seconds(50)));
        QVERIFY(restored(jwt("{\"exp\":4294967295}")).isExpired(time.now(), time.bootNow()));
    }
    void anIntentSaysWhetherItWasSent()
    {
        const RefreshIntent written { "hash", WallTime(seconds(5)), 1, false };
        const auto back = RefreshIntent::fromJson(written.toJson());
        QVERIFY(back && !back->isSent && back->attempt == 1);
        // One from before this was known counts.
        QVERIFY(RefreshIntent::fromJson(*codec::parseJson(R"({"sha256":"x","at":5,"attempt":2})"))->isSent);
    }
    void aTokenComesBackWhole()
    {
        test::FakeTime time;
        CachedToken token;
        token.token = Secret::copyOf("wdr-canary-token");
        token.type = "Bearer";
        token.life = { WallTime(seconds(1)), WallTime(seconds(9)), BootTime(seconds(4)) };
        token.scopes = { "x" };
        token.spec = { TokenKind::Access, { "x" }, "aud", {} };
        const auto back = cachedTokenFrom(sealable(token, time), time);
        QVERIFY(back.has_value());
        QVERIFY(back->token.equals("wdr-canary-token"));
        QVERIFY(back->life.bootExpiresAt == token.life.bootExpiresAt);
        QVERIFY(back->spec == token.spec);
        QVERIFY(!cachedTokenFrom(Secret::copyOf("{\"v\":1}"), time));
        QVERIFY(!cachedTokenFrom(Secret::copyOf("garbage"), time));
    }
    void cacheNamesTellSpecsApart()
    {
        const TokenSpec own {};
        QVERIFY(own.cacheName().empty());
        const TokenSpec a { TokenKind::Access, { "a" }, {}, {} };
        const TokenSpec ab { TokenKind::Access, { "a", "b" }, {}, {} };
        const TokenSpec audience { TokenKind::Access, {}, "a", {} };
        const TokenSpec resource { TokenKind::Access, {}, {}, { "a" } };
        const std::set<std::string> names { a.cacheName(), ab.cacheName(), audience.cacheName(), resource.cacheName() };
        QCOMPARE(names.size(), std::size_t(4));
    }
    void theBindingNoticesEveryChange()
    {
        Profile profile;
        profile.oauth.clientId = "c";
        const auto before = bindingFor(profile, "https://i", "https://i/token");
        QVERIFY_OK(before);
        QVERIFY(*before == *bindingFor(profile, "https://i", "https://i/other-path"));
        QVERIFY(*before != *bindingFor(profile, "https://j", "https://i/token"));
        QVERIFY(*before != *bindingFor(profile, "https://i", "https://evil.example/token"));
        profile.http.identity.insecureSkipVerify = true;
        QVERIFY(*before != *bindingFor(profile, "https://i", "https://i/token"));
        QVERIFY_ERROR(bindingFor(profile, "https://i", "nonsense"), ErrorCode::InvalidAddress);
    }
};

QTEST_GUILESS_MAIN(SessionRecordTest)
#include "session_record_test.moc"

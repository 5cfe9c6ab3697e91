// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session_record.h"
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
    void aTokenComesBackWithoutItsBootTime()
    {
        CachedToken token;
        token.token = Secret::copyOf("wdr-canary-token");
        token.type = "Bearer";
        token.life = { WallTime(seconds(1)), WallTime(seconds(9)), BootTime(seconds(4)) };
        token.scopes = { "x" };
        token.spec = { TokenKind::Access, { "x" }, "aud", {} };
        const auto back = cachedTokenFrom(sealable(token));
        QVERIFY(back.has_value());
        QVERIFY(back->token.equals("wdr-canary-token"));
        QVERIFY(!back->life.bootExpiresAt); // a boot later it would mean nothing
        QVERIFY(back->spec == token.spec);
        QVERIFY(!cachedTokenFrom(Secret::copyOf("{\"v\":1}")));
        QVERIFY(!cachedTokenFrom(Secret::copyOf("garbage")));
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

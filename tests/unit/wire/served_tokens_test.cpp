// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/served_tokens.h"

#include <QTest>

#include <ctime>

using namespace warder::wire;

namespace {

std::int64_t wallNow()
{
    return std::time(nullptr);
}

std::int64_t bootNow()
{
    timespec time = {};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return std::int64_t { time.tv_sec } * 1'000'000'000 + time.tv_nsec;
}

ServedToken token(std::int64_t life, std::int64_t left)
{
    ServedToken served;
    served.result = "{\"token\":\"t\"}";
    served.profile = "p";
    served.lifeSeconds = life;
    served.expiresAt = wallNow() + left;
    served.bootExpiresAt = bootNow() + left * 1'000'000'000;
    return served;
}

} // namespace

class ServedTokensTest : public QObject
{
    Q_OBJECT

private:
    static bool serves(const ServedTokens& tokens, ServedTokenQuery query)
    {
        std::string out;
        std::string profile;
        return tokens.find(query, "1", out, profile) == ServedTokens::Found::Written;
    }

private Q_SLOTS:
    void theAnswerIsReady()
    {
        ServedTokens tokens;
        tokens.set("alias", token(3600, 1000));
        std::string out;
        std::string profile;
        QCOMPARE(tokens.find({ "alias", {}, {} }, "\"x\"", out, profile), ServedTokens::Found::Written);
        QCOMPARE(out, std::string("{\"jsonrpc\":\"2.0\",\"id\":\"x\",\"result\":{\"token\":\"t\"}}\n"));
        QCOMPARE(profile, std::string("p"));
        QVERIFY(!serves(tokens, { "other", {}, {} }));
    }
    void goodFor_data()
    {
        QTest::addColumn<int>("life");
        QTest::addColumn<int>("left");
        QTest::addColumn<int>("minValid");
        QTest::addColumn<bool>("served");
        QTest::newRow("plenty") << 3600 << 1000 << 60 << true;
        QTest::newRow("too little") << 3600 << 50 << 60 << false;
        QTest::newRow("half the life counts") << 20 << 15 << 600 << true;
        QTest::newRow("less than half") << 20 << 5 << 600 << false;
        QTest::newRow("ended") << 20 << 0 << 0 << false;
        QTest::newRow("ended before") << 20 << -5 << 0 << false;
    }
    void goodFor()
    {
        QFETCH(int, life);
        QFETCH(int, left);
        QFETCH(int, minValid);
        QFETCH(bool, served);
        ServedTokens tokens;
        tokens.set("p", token(life, left));
        QCOMPARE(serves(tokens, { "p", minValid, {} }), served);
    }
    void eitherClockEndsIt()
    {
        ServedTokens tokens;
        ServedToken byWall = token(3600, 1000);
        byWall.expiresAt = wallNow() - 1;
        tokens.set("wall", std::move(byWall));
        ServedToken byBoot = token(3600, 1000);
        byBoot.bootExpiresAt = bootNow() - 1;
        tokens.set("boot", std::move(byBoot));
        QVERIFY(!serves(tokens, { "wall", 0, {} }));
        QVERIFY(!serves(tokens, { "boot", 0, {} }));
    }
    void theOtherKindIsNotServed()
    {
        ServedTokens tokens;
        tokens.set("p", token(3600, 1000));
        QVERIFY(serves(tokens, { "p", {}, false }));
        QVERIFY(!serves(tokens, { "p", {}, true }));
    }
    void closedNothingIsServed()
    {
        ServedTokens tokens;
        tokens.set("p", token(3600, 1000));
        tokens.setClosed(true);
        QVERIFY(!serves(tokens, { "p", {}, {} }));
        tokens.setClosed(false);
        QVERIFY(serves(tokens, { "p", {}, {} }));
        tokens.remove("p");
        QVERIFY(!serves(tokens, { "p", {}, {} }));
    }
};

QTEST_GUILESS_MAIN(ServedTokensTest)
#include "served_tokens_test.moc"

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/token_model.h"

#include "gui/example_profiles.h"

#include <QSignalSpy>
#include <QTest>

using namespace warder;
using namespace warder::desktop;
using codec::Json;

class TokenModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_agent = std::make_unique<FakeAgent>();
        m_agent->on("token.inspect", [this](const Json& params) { return params.booleanAt("check").value_or(false) ? m_checked : inspected(params); });
        m_checked = Json::object().set("check", Json::object({ { "verdict", "valid" }, { "verified", true }, { "algorithm", "RS256" }, { "key_id", "key-1" } }));
        m_claims = exampleClaims();
        m_client = std::make_unique<client::AgentClient>(client::AgentSetup { m_agent->location(), {}, {}, {}, {} });
        m_client->open();
        QTRY_COMPARE(m_client->link(), client::AgentClient::Link::Connected);
        m_model = std::make_unique<TokenModel>(*m_client, [] { return kExampleNow; });
        m_item = ProfileItem::fromJson(exampleProfiles().front());
    }
    void cleanup()
    {
        m_model.reset();
        m_client.reset();
        m_agent.reset();
    }

    void nothingIsAskedBeforeSomebodyLooks()
    {
        m_model->setProfile(&m_item);
        QTest::qWait(30);
        QVERIFY(m_agent->requests("token.inspect").empty());
        m_model->setSeen(true);
        QTRY_COMPARE(m_model->phase(), TokenModel::Phase::Ready);
        QTRY_COMPARE(m_model->signature().tone, Tone::Good);
        m_model->setProfile(&m_item); // the same again
        QTest::qWait(30);
        QCOMPARE(m_agent->requests("token.inspect").size(), 2U);
        m_item.obtainedAt = *m_item.obtainedAt + 1; // renewed
        m_model->setProfile(&m_item);
        QTRY_COMPARE(m_agent->requests("token.inspect").size(), 4U);
        for (const Json& request : m_agent->requests("token.inspect"))
            QVERIFY(!request.find("raw"));
    }

    void verdicts_data()
    {
        QTest::addColumn<QByteArray>("check");
        QTest::addColumn<int>("tone");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("part");
        QTest::newRow("holds") << QByteArray(R"({"verdict":"valid","verified":true,"algorithm":"ES256","key_id":"k7"})") << int(Tone::Good) << "Signature verified" << "with ES256 by the provider's key k7";
        QTest::newRow("holds, key without a name") << QByteArray(R"({"verdict":"valid","verified":true,"algorithm":"ES256","key_id":""})") << int(Tone::Good) << "Signature verified" << "has no name";
        QTest::newRow("forged") << QByteArray(R"({"verdict":"refused","verified":false,"algorithm":"ES256","checks":[{"what":"signature","ok":false,"message":"The signature does not hold."}]})")
                                << int(Tone::Bad) << "Signature refused" << "The signature does not hold.";
        QTest::newRow("expired") << QByteArray(R"({"verdict":"refused","verified":true,"algorithm":"ES256","key_id":"k","checks":[{"what":"exp","ok":false,"message":"The token has expired."}]})")
                                 << int(Tone::Bad) << "Not acceptable" << "The token has expired.";
        QTest::newRow("no keys") << QByteArray(R"({"verdict":"not_verified","message":"No keys were named."})") << int(Tone::Idle) << "Not checked" << "No keys were named.";
    }
    void verdicts()
    {
        QFETCH(QByteArray, check);
        QFETCH(int, tone);
        QFETCH(QString, part);
        m_checked = Json::object().set("check", *codec::parseJson(check.toStdString()));
        look();
        QTRY_COMPARE(int(m_model->signature().tone), tone);
        QTEST(m_model->signature().word, "word");
        QVERIFY2(m_model->signature().text.contains(part), qPrintable(m_model->signature().text));
    }

    void keysThatCannotBeFetchedLeaveTheClaimsReadable()
    {
        m_checked = FakeAgent::error("offline", "network_unreachable", "No.");
        look();
        QTRY_COMPARE(m_model->signature().word, QStringLiteral("Not checked"));
        QVERIFY(m_model->signature().text.contains(QStringLiteral("cannot be reached")));
        QCOMPARE(m_model->claims().rowCount(), 2);
    }

    void anOpaqueToken()
    {
        m_claims = Json();
        look();
        QCOMPARE(m_model->signature().word, QStringLiteral("Opaque"));
        QCOMPARE(m_model->claims().rowCount(), 0);
        QVERIFY(!m_model->isJwt());
        QTest::qWait(20);
        QCOMPARE(m_agent->requests("token.inspect").size(), 1U); // there is nothing to check
    }

    void whatIsMissing_data()
    {
        QTest::addColumn<QString>("audience");
        QTest::addColumn<bool>("isScopeMissing");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("nothing") << "https://flyte.example.com" << false << QStringList {};
        QTest::newRow("a scope") << "https://flyte.example.com" << true << QStringList { QStringLiteral("not granted: email") };
        QTest::newRow("another audience") << "https://other.example" << false << QStringList { QStringLiteral("the token is for https://flyte.example.com") };
        QTest::newRow("both") << "https://other.example" << true << QStringList { QStringLiteral("email"), QStringLiteral("other.example") };
    }
    void whatIsMissing()
    {
        QFETCH(QString, audience);
        QFETCH(bool, isScopeMissing);
        QFETCH(QStringList, parts);
        m_item.audience = audience;
        if (!isScopeMissing)
            m_item.scopesMissing.clear();
        look();
        QCOMPARE(m_model->missing().size(), parts.size());
        for (int i = 0; i < parts.size(); ++i)
            QVERIFY2(m_model->missing()[i].contains(parts[i]), qPrintable(m_model->missing()[i]));
    }

    void theRawTextComesOnlyWhileItIsHeld()
    {
        look();
        const QSignalSpy revealed(m_model.get(), &TokenModel::revealed);
        m_model->reveal();
        m_model->conceal(); // let go before it came
        QTest::qWait(30);
        QCOMPARE(revealed.size(), 0);
        m_model->reveal();
        QTRY_COMPARE(revealed.size(), 1);
        QCOMPARE(revealed.front().front().toString(), QStringLiteral("wdr-canary-raw"));
        const QSignalSpy concealed(m_model.get(), &TokenModel::concealed);
        m_model->setSeen(false); // another page
        QCOMPARE(concealed.size(), 1);
    }

    void states()
    {
        m_model->setSeen(true);
        QCOMPARE(m_model->phase(), TokenModel::Phase::Empty);
        m_item.obtainedAt.reset();
        m_model->setProfile(&m_item);
        QCOMPARE(m_model->phase(), TokenModel::Phase::Empty);
        QVERIFY(m_model->message().contains(QStringLiteral("signs in")));
        m_agent->on("token.inspect", [](const Json& params) {
            return params.stringAt("token_kind") == "id" ? FakeAgent::error("signin_required", "signin_required", "No.") : FakeAgent::error("unavailable", "storage_failed", "The disk is broken.");
        });
        m_item = ProfileItem::fromJson(exampleProfiles().front());
        m_model->setProfile(&m_item);
        QCOMPARE(m_model->phase(), TokenModel::Phase::Loading);
        QTRY_COMPARE(m_model->phase(), TokenModel::Phase::Failed);
        QVERIFY(m_model->message().contains(QStringLiteral("disk")));
        m_model->setKind(TokenModel::Kind::Id);
        QTRY_COMPARE(m_model->phase(), TokenModel::Phase::Empty);
        QVERIFY(m_model->message().contains(QStringLiteral("openid")));
        m_model->setProfile(nullptr);
        QCOMPARE(m_model->phase(), TokenModel::Phase::Empty);
        QVERIFY(m_model->message().isEmpty());
    }

private:
    void look()
    {
        m_model->setProfile(&m_item);
        m_model->setSeen(true);
        QTRY_COMPARE(m_model->phase(), TokenModel::Phase::Ready);
    }
    [[nodiscard]] Json inspected(const Json& params) const
    {
        Json answer = exampleInspection();
        answer.set("claims", m_claims);
        if (params.booleanAt("raw").value_or(false))
            answer.set("token", "wdr-canary-raw");
        return answer;
    }

    std::unique_ptr<FakeAgent> m_agent;
    std::unique_ptr<client::AgentClient> m_client;
    std::unique_ptr<TokenModel> m_model;
    ProfileItem m_item;
    Json m_claims;
    Json m_checked;
};

QTEST_GUILESS_MAIN(TokenModelTest)
#include "token_model_test.moc"

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/signin_model.h"

#include "gui/fake_agent.h"

#include <QSignalSpy>
#include <QTest>

using namespace warder;
using namespace warder::desktop;
using codec::Json;

namespace {

constexpr Seconds kNow = 1'793'000'000;

Json happened(const std::string& what, std::initializer_list<codec::JsonMember> members = {})
{
    Json json = Json::object({ { "type", "signin" }, { "signin", "s1" }, { "profile", "a" }, { "event", what } });
    for (const auto& [name, value] : members)
        json.set(name, value);
    return json;
}

} // namespace

class SigninModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_agent = std::make_unique<FakeAgent>();
        m_agent->on("signin.start", [this](const Json&) { return Json::object({ { "signin", "s1" }, { "joined", false }, { "flow", m_flow } }); });
        m_agent->on("signin.cancel", [](const Json&) { return Json::object(); });
        m_agent->on("signin.submit", [](const Json&) { return FakeAgent::error("invalid", "callback_invalid", "No."); });
        m_client = std::make_unique<client::AgentClient>(client::AgentSetup { m_agent->location(), {}, {}, {} });
        m_client->open();
        QTRY_COMPARE(m_client->link(), client::AgentClient::Link::Connected);
        m_model = std::make_unique<SigninModel>(*m_client, [] { return kNow; });
    }
    void cleanup()
    {
        m_model.reset();
        m_client.reset();
    }

    void byBrowserToTheEnd()
    {
        m_flow = "browser";
        m_model->start(QStringLiteral("a"));
        QTRY_COMPARE(m_agent->requests("signin.start").size(), 1U);
        QTest::qWait(5);
        m_agent->send(happened("step", { { "name", "open_browser" } }));
        m_agent->send(happened("open_url", { { "url", "https://id.example.com/authorize" }, { "opened", true } }));
        QTRY_COMPARE(m_model->url(), QStringLiteral("https://id.example.com/authorize"));
        QCOMPARE(m_model->steps()[0].mark, SigninModel::Mark::Done);
        QCOMPARE(m_model->steps()[1].mark, SigninModel::Mark::Running);
        m_agent->send(happened("done", { { "expires_at", kNow + 60 } }));
        QTRY_COMPARE(m_model->phase(), SigninModel::Phase::Done);
    }

    void byDeviceWithACountdown()
    {
        m_flow = "device";
        m_model->start(QStringLiteral("a"), QStringLiteral("device"));
        QTRY_COMPARE(m_agent->requests("signin.start").size(), 1U);
        QTest::qWait(5);
        m_agent->send(happened("device_code", { { "user_code", "WDJB-MJHT" }, { "verification_uri", "https://id.example.com/device" }, { "expires_at", kNow + 600 } }));
        QTRY_COMPARE(m_model->userCode(), QStringLiteral("WDJB-MJHT"));
        QCOMPARE(m_model->scanUrl(), QStringLiteral("https://id.example.com/device"));
        QCOMPARE(m_model->codeLeft(), std::optional<Seconds>(600));
    }

    void nothingButAWebAddressIsOpened_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::newRow("a file") << QByteArray("file:///etc/passwd");
        QTest::newRow("a script") << QByteArray("javascript:alert(1)");
        QTest::newRow("no host") << QByteArray("https:///x");
        QTest::newRow("no address") << QByteArray("--help");
    }
    void nothingButAWebAddressIsOpened()
    {
        QFETCH(QByteArray, url);
        m_flow = "browser";
        m_model->start(QStringLiteral("a"));
        QTRY_COMPARE(m_agent->requests("signin.start").size(), 1U);
        QTest::qWait(5);
        m_agent->send(happened("open_url", { { "url", url.toStdString() } }));
        m_agent->send(happened("step", { { "name", "wait_for_person" } }));
        QTRY_COMPARE(m_model->steps()[2].mark, SigninModel::Mark::Running);
        QVERIFY(m_model->url().isEmpty());
    }

    void aFailureNamesTheNextStep()
    {
        m_flow = "browser";
        m_model->start(QStringLiteral("a"));
        QTRY_COMPARE(m_agent->requests("signin.start").size(), 1U);
        QTest::qWait(5);
        m_agent->send(happened("failed", { { "kind", "denied" }, { "reason", "access_denied" }, { "message", "x" }, { "server_message", "nope" } }));
        QTRY_COMPARE(m_model->phase(), SigninModel::Phase::Failed);
        QVERIFY(m_model->failure().contains(QStringLiteral("Try again")));
        QCOMPARE(m_model->serverMessage(), QStringLiteral("nope"));
    }

    void aWrongAddressIsSaidAndTheSigninGoesOn()
    {
        m_flow = "browser";
        m_model->start(QStringLiteral("a"));
        QTRY_COMPARE(m_agent->requests("signin.start").size(), 1U);
        m_model->submit(QStringLiteral(" http://127.0.0.1/x "));
        QTRY_VERIFY(!m_model->submitProblem().isEmpty());
        QCOMPARE(m_agent->requests("signin.submit").front().stringAt("redirect_url"), std::optional<std::string>("http://127.0.0.1/x"));
        QCOMPARE(m_model->phase(), SigninModel::Phase::Running);
        m_model->cancel();
        QTRY_COMPARE(m_agent->requests("signin.cancel").size(), 1U);
        QCOMPARE(m_model->phase(), SigninModel::Phase::Idle);
    }

    void eventsOfOtherSigninsAreNotOurs()
    {
        m_flow = "browser";
        m_model->start(QStringLiteral("a"));
        QTRY_COMPARE(m_agent->requests("signin.start").size(), 1U);
        QTest::qWait(5);
        Json other = happened("failed", { { "reason", "access_denied" } });
        other.set("signin", "s2");
        m_agent->send(other);
        m_agent->send(happened("step", { { "name", "discover" } }));
        QTRY_COMPARE(m_model->steps()[0].mark, SigninModel::Mark::Running);
        QCOMPARE(m_model->phase(), SigninModel::Phase::Running);
    }

    void theAgentsEndIsAFailure()
    {
        m_flow = "browser";
        m_model->start(QStringLiteral("a"));
        QTRY_COMPARE(m_agent->requests("signin.start").size(), 1U);
        m_agent->stop();
        QTRY_COMPARE(m_model->phase(), SigninModel::Phase::Failed);
    }

private:
    std::string m_flow = "browser";
    std::unique_ptr<FakeAgent> m_agent;
    std::unique_ptr<client::AgentClient> m_client;
    std::unique_ptr<SigninModel> m_model;
};

QTEST_GUILESS_MAIN(SigninModelTest)
#include "signin_model_test.moc"

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/signins_model.h"

#include "gui/fake_agent.h"

#include <QSignalSpy>
#include <QTest>

using namespace warder;
using namespace warder::desktop;
using codec::Json;

namespace {

constexpr Seconds kNow = 1'793'000'000;

Json happened(const std::string& profile, const std::string& what, std::initializer_list<codec::JsonMember> members = {})
{
    Json json = Json::object({ { "type", "signin" }, { "signin", "signin-of-" + profile }, { "profile", profile }, { "event", what } });
    for (const auto& [name, value] : members)
        json.set(name, value);
    return json;
}

} // namespace

class SigninsModelTest : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] bool hasBegun(const QString& profile) const
    {
        const SigninModel* signin = m_model->of(profile);
        return signin && signin->takesAnswers();
    }
    [[nodiscard]] QStringList asked(const std::string& method, const char* member) const
    {
        QStringList all;
        for (const Json& params : m_agent->requests(method))
            all.append(QString::fromStdString(params.stringAt(member).value_or("")));
        return all;
    }

    std::unique_ptr<FakeAgent> m_agent;
    std::unique_ptr<client::AgentClient> m_client;
    std::unique_ptr<SigninsModel> m_model;

private Q_SLOTS:
    void init()
    {
        m_agent = std::make_unique<FakeAgent>();
        m_agent->on("signin.start", [](const Json& params) {
            return Json::object({ { "signin", "signin-of-" + params.stringAt("profile").value_or("") }, { "joined", false }, { "flow", "browser" } });
        });
        m_agent->on("signin.cancel", [](const Json&) { return Json::object(); });
        m_client = std::make_unique<client::AgentClient>(client::AgentSetup { m_agent->location(), {}, {}, {} });
        m_client->open();
        QTRY_COMPARE(m_client->link(), client::AgentClient::Link::Connected);
        m_model = std::make_unique<SigninsModel>(*m_client, [] { return kNow; });
    }
    void cleanup()
    {
        m_model.reset();
        m_client.reset();
    }

    void severalGoOnAtOnce()
    {
        m_model->start(QStringLiteral("a"));
        m_model->start(QStringLiteral("b"));
        QTRY_VERIFY(hasBegun(QStringLiteral("a")) && hasBegun(QStringLiteral("b")));
        m_agent->send(happened("b", "open_url", { { "url", "https://b.example.com/" }, { "opened", true } }));
        m_agent->send(happened("a", "open_url", { { "url", "https://a.example.com/" }, { "opened", true } }));
        QTRY_COMPARE(m_model->of(QStringLiteral("a"))->url(), QStringLiteral("https://a.example.com/"));
        QCOMPARE(m_model->of(QStringLiteral("b"))->url(), QStringLiteral("https://b.example.com/"));
        m_agent->send(happened("a", "failed", { { "reason", "access_denied" } }));
        QTRY_COMPARE(m_model->of(QStringLiteral("a"))->phase(), SigninModel::Phase::Failed);
        QVERIFY(m_model->isRunning(QStringLiteral("b")));
        m_agent->send(happened("b", "done"));
        QTRY_VERIFY(!m_model->concerns(QStringLiteral("b")));
        QVERIFY(m_model->concerns(QStringLiteral("a"))); // a failure stays until somebody has seen it
        m_model->cancel(QStringLiteral("a"));
        QVERIFY(m_model->all().empty());
        QVERIFY(m_agent->requests("signin.cancel").empty()); // it had ended
    }

    void cancellingOneLeavesTheOthers()
    {
        m_model->start(QStringLiteral("a"));
        m_model->start(QStringLiteral("b"));
        QTRY_VERIFY(hasBegun(QStringLiteral("a")) && hasBegun(QStringLiteral("b")));
        m_model->cancel(QStringLiteral("a"));
        QTRY_COMPARE(asked("signin.cancel", "signin"), QStringList { QStringLiteral("signin-of-a") });
        QVERIFY(m_model->isRunning(QStringLiteral("b")));
    }

    // The agent has not said yet what it is called: it is cancelled as soon as it has, and not left to run unseen.
    void cancellingBeforeTheAgentHasAnswered()
    {
        m_model->start(QStringLiteral("a"));
        m_model->cancel(QStringLiteral("a"));
        QTRY_COMPARE(asked("signin.cancel", "signin"), QStringList { QStringLiteral("signin-of-a") });
        QTRY_VERIFY(!m_model->concerns(QStringLiteral("a")));
    }

    void aFailureThatComesAfterCancellingIsNotShown()
    {
        m_agent->on("signin.start", [](const Json&) { return FakeAgent::error("internal", "keyring_locked", "No."); });
        m_model->start(QStringLiteral("a"));
        m_model->cancel(QStringLiteral("a"));
        QVERIFY(m_model->isRunning(QStringLiteral("a"))); // until the agent has answered
        QTRY_VERIFY(!m_model->concerns(QStringLiteral("a")));
        QVERIFY(m_agent->requests("signin.cancel").empty());
    }

    void cancellingTwiceDoesNotWait()
    {
        m_model->start(QStringLiteral("a"));
        m_model->cancel(QStringLiteral("a"));
        m_model->cancel(QStringLiteral("a"));
        QVERIFY(!m_model->concerns(QStringLiteral("a")));
    }

    void beginningAnewCancelsTheOneThatRuns()
    {
        m_model->start(QStringLiteral("a"), QStringLiteral("browser"));
        QTRY_VERIFY(hasBegun(QStringLiteral("a")));
        m_model->of(QStringLiteral("a"))->restart(QStringLiteral("device"));
        QTRY_COMPARE(m_agent->requests("signin.start").size(), 2U);
        QCOMPARE(asked("signin.start", "flow").back(), QStringLiteral("device"));
        QCOMPARE(asked("signin.cancel", "signin"), QStringList { QStringLiteral("signin-of-a") });
        QCOMPARE(m_model->all().size(), 1U);
    }

    void aRowGoesOnAfterAFailure()
    {
        const QSignalSpy begun(m_model.get(), &SigninsModel::begun);
        m_model->startEach({ QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c") });
        QTRY_VERIFY(hasBegun(QStringLiteral("a")));
        QCOMPARE(m_model->ahead(), (QStringList { QStringLiteral("b"), QStringLiteral("c") }));
        m_agent->send(happened("a", "failed", { { "reason", "access_denied" } }));
        QTRY_VERIFY(hasBegun(QStringLiteral("b")));
        QVERIFY(m_model->concerns(QStringLiteral("a")));
        m_agent->send(happened("b", "done"));
        QTRY_VERIFY(hasBegun(QStringLiteral("c")));
        QCOMPARE(begun.size(), 3);
        m_agent->send(happened("c", "done"));
        QTRY_VERIFY(!m_model->concerns(QStringLiteral("c")));
        QCOMPARE(asked("signin.start", "profile"), (QStringList { QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c") }));
    }

    void cancellingEndsARow()
    {
        m_model->startEach({ QStringLiteral("a"), QStringLiteral("b") });
        QTRY_VERIFY(hasBegun(QStringLiteral("a")));
        m_model->cancel(QStringLiteral("a"));
        QTRY_COMPARE(m_agent->requests("signin.cancel").size(), 1U);
        QTest::qWait(20);
        QCOMPARE(m_agent->requests("signin.start").size(), 1U);
        QVERIFY(m_model->ahead().isEmpty());
    }

    void aProfileThatIsGoneTakesItsSigninAlong()
    {
        m_model->startEach({ QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c") });
        QTRY_VERIFY(hasBegun(QStringLiteral("a")));
        m_model->forget(QStringLiteral("b"));
        m_model->forget(QStringLiteral("a"));
        QTRY_VERIFY(hasBegun(QStringLiteral("c")));
        QCOMPARE(m_model->all().size(), 1U);
    }

    void withoutAnAgentARowEnds()
    {
        m_model->startEach({ QStringLiteral("a"), QStringLiteral("b") });
        QTRY_VERIFY(hasBegun(QStringLiteral("a")));
        m_agent->stop();
        QTRY_COMPARE(m_model->of(QStringLiteral("a"))->phase(), SigninModel::Phase::Failed);
        QVERIFY(!m_model->concerns(QStringLiteral("b")));
        QVERIFY(m_model->ahead().isEmpty());
    }
};

QTEST_GUILESS_MAIN(SigninsModelTest)
#include "signins_model_test.moc"

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/agent_settings_model.h"

#include "gui/fake_agent.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace warder;
using namespace warder::desktop;
using codec::Json;

class AgentSettingsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_agent = std::make_unique<FakeAgent>();
        m_client = std::make_unique<client::AgentClient>(client::AgentSetup { m_agent->location(), {}, {}, {}, {} });
        m_client->open();
        QTRY_COMPARE(m_client->link(), client::AgentClient::Link::Connected);
        m_model = std::make_unique<AgentSettingsModel>(*m_client);
    }
    void cleanup()
    {
        m_model.reset();
        m_client.reset();
        m_agent.reset();
    }

    void whatAnEmptyFileMeans()
    {
        load(Json::object());
        QCOMPARE(m_model->idleMinutes(), 0);
        QVERIFY(!m_model->locksOnSuspend() && !m_model->locksOnScreenLock());
        QCOMPARE(m_model->consent(), QStringLiteral("allow"));
        QVERIFY(m_model->proxy().isEmpty() && m_model->caFile().isEmpty());
        QCOMPARE(m_model->logLevel(), QStringLiteral("debug"));
    }

    void whatTheFileSays()
    {
        load(Json::object({ { "lock", Json::object({ { "idle", 61 }, { "on_suspend", true }, { "on_screen_lock", true } }) },
                            { "serve", Json::object({ { "consent", "deny" } }) },
                            { "http", Json::object({ { "proxy", "env" }, { "ca_file", "/ca.pem" } }) },
                            { "log", Json::object({ { "level", "info" } }) } }));
        QCOMPARE(m_model->idleMinutes(), 2); // a part of a minute counts as one
        QVERIFY(m_model->locksOnSuspend() && m_model->locksOnScreenLock());
        QCOMPARE(m_model->consent(), QStringLiteral("deny"));
        QCOMPARE(m_model->proxy(), QStringLiteral("env"));
        QCOMPARE(m_model->caFile(), QStringLiteral("/ca.pem"));
        QCOMPARE(m_model->logLevel(), QStringLiteral("info"));
    }

    void whatCannotBeIsShownAsTheDefault()
    {
        load(Json::object({ { "lock", Json::object({ { "idle", "soon" }, { "on_suspend", "yes" } }) },
                            { "serve", Json::object({ { "consent", "perhaps" } }) },
                            { "http", "no table" },
                            { "log", Json::object({ { "level", 3 } }) } }));
        QCOMPARE(m_model->idleMinutes(), 0);
        QVERIFY(!m_model->locksOnSuspend());
        QCOMPARE(m_model->consent(), QStringLiteral("allow"));
        QVERIFY(m_model->proxy().isEmpty());
        QCOMPARE(m_model->logLevel(), QStringLiteral("debug"));
        load(Json::object({ { "lock", Json::object({ { "idle", std::int64_t { 1 } << 62 } }) } }));
        QVERIFY(m_model->idleMinutes() > 1440);
    }

    void changes()
    {
        load(Json::object());
        m_model->setIdleMinutes(15);
        QTRY_COMPARE(last("set"), Json::object({ { "lock.idle", "15m" } }));
        m_model->setLocksOnSuspend(true);
        QTRY_COMPARE(last("set"), Json::object({ { "lock.on_suspend", true } }));
        m_model->setConsent(QStringLiteral("ask"));
        QTRY_COMPARE(last("set"), Json::object({ { "serve.consent", "ask" } }));
        m_model->setProxy(QStringLiteral("proxy.example.com:3128"));
        QTRY_COMPARE(last("set"), Json::object({ { "http.proxy", "proxy.example.com:3128" } }));
        m_model->setLogLevel(QStringLiteral("warning"));
        QTRY_COMPARE(last("set"), Json::object({ { "log.level", "warning" } }));
    }

    void takingBackRemovesTheKey()
    {
        load(Json::object({ { "lock", Json::object({ { "idle", "15m" } }) }, { "http", Json::object({ { "proxy", "env" } }) } }));
        m_model->setIdleMinutes(0);
        QTRY_COMPARE(last("unset"), Json::array({ "lock.idle" }));
        m_model->setProxy({});
        QTRY_COMPARE(last("unset"), Json::array({ "http.proxy" }));
    }

    void nothingIsSentThatIsSoAlreadyOrCannotBe()
    {
        load(Json::object({ { "lock", Json::object({ { "idle", "15m" } }) } }));
        const auto before = m_agent->requests("agent.settings").size();
        m_model->setIdleMinutes(15);
        m_model->setConsent(QStringLiteral("allow"));
        m_model->setProxy(QStringLiteral("gopher://proxy"));
        m_model->setCaFile(QStringLiteral("/nonexistent"));
        m_model->setLocksOnScreenLock(true); // this one is
        QTRY_COMPARE(m_agent->requests("agent.settings").size(), before + 1);
    }

    // Before the file was read, nobody knows what a change would change.
    void nothingIsSentBeforeTheFileWasRead()
    {
        m_model->setIdleMinutes(5);
        m_model->setLocksOnSuspend(true);
        load(Json::object());
        QCOMPARE(m_agent->requests("agent.settings").size(), 1U);
    }

    void refusals()
    {
        load(Json::object());
        m_agent->on("agent.settings", [](const Json&) { return FakeAgent::error("denied", "cancelled", "Refused."); });
        QSignalSpy changed(m_model.get(), &AgentSettingsModel::changed);
        m_model->setConsent(QStringLiteral("ask"));
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(!m_model->problem().isEmpty());
        QCOMPARE(m_model->consent(), QStringLiteral("allow"));
        load(Json::object());
        QVERIFY(m_model->problem().isEmpty());
    }

    void proxies_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("none") << QString() << true;
        QTest::newRow("environment") << QStringLiteral("env") << true;
        QTest::newRow("http") << QStringLiteral("http://proxy.example.com:3128") << true;
        QTest::newRow("bare") << QStringLiteral("proxy.example.com:3128") << true;
        QTest::newRow("socks") << QStringLiteral("socks5://127.0.0.1:1080/") << true;
        QTest::newRow("with a name") << QStringLiteral("http://ada:secret@proxy.example.com") << true;
        QTest::newRow("another scheme") << QStringLiteral("https://proxy.example.com") << false;
        QTest::newRow("no host") << QStringLiteral("http://") << false;
        QTest::newRow("a path") << QStringLiteral("http://proxy.example.com/x") << false;
        QTest::newRow("a query") << QStringLiteral("http://proxy.example.com?x") << false;
        QTest::newRow("a space") << QStringLiteral("http://proxy example.com") << false;
        QTest::newRow("a bad port") << QStringLiteral("http://proxy.example.com:99999") << false;
    }
    void proxies()
    {
        QFETCH(const QString, address);
        QFETCH(const bool, isGood);
        QCOMPARE(AgentSettingsModel::proxyProblem(address).isEmpty(), isGood);
    }

    void certificates()
    {
        const QTemporaryDir folder;
        const auto file = [&folder](const char* name, const QByteArray& text) {
            QFile made(folder.filePath(QString::fromLatin1(name)));
            (void)made.open(QIODevice::WriteOnly);
            made.write(text);
            return made.fileName();
        };
        QVERIFY(AgentSettingsModel::caFileProblem({}).isEmpty());
        QVERIFY(AgentSettingsModel::caFileProblem(file("good.pem", "-----BEGIN CERTIFICATE-----\nMII\n-----END CERTIFICATE-----\n")).isEmpty());
        QVERIFY(!AgentSettingsModel::caFileProblem(file("key.pem", "-----BEGIN PRIVATE KEY-----\n")).isEmpty());
        QVERIFY(!AgentSettingsModel::caFileProblem(QStringLiteral("good.pem")).isEmpty());
        QVERIFY(!AgentSettingsModel::caFileProblem(folder.filePath(QStringLiteral("none.pem"))).isEmpty());
        QVERIFY(!AgentSettingsModel::caFileProblem(folder.path()).isEmpty());
    }

private:
    void load(Json settings)
    {
        m_agent->on("agent.settings", [settings = std::move(settings)](const Json&) { return Json::object({ { "settings", settings } }); });
        QSignalSpy changed(m_model.get(), &AgentSettingsModel::changed);
        m_model->reload();
        QTRY_COMPARE(changed.count(), 1);
    }
    [[nodiscard]] Json last(const char* member)
    {
        const auto& requests = m_agent->requests("agent.settings");
        const Json* found = requests.empty() ? nullptr : requests.back().find(member);
        return found ? *found : Json();
    }

    std::unique_ptr<FakeAgent> m_agent;
    std::unique_ptr<client::AgentClient> m_client;
    std::unique_ptr<AgentSettingsModel> m_model;
};

QTEST_GUILESS_MAIN(AgentSettingsModelTest)
#include "agent_settings_model_test.moc"

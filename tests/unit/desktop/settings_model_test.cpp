// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/settings_model.h"

#include "gui/example_profiles.h"

#include <QTest>

using namespace warder;
using namespace warder::desktop;
using codec::Json;

class SettingsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_agent = std::make_unique<FakeAgent>();
        serveExamples(*m_agent, exampleProfiles());
        m_client = std::make_unique<client::AgentClient>(client::AgentSetup { m_agent->location(), {}, {}, {}, {} });
        m_client->open();
        QTRY_COMPARE(m_client->link(), client::AgentClient::Link::Connected);
        m_model = std::make_unique<SettingsModel>(*m_client, [] { return kExampleNow; });
    }
    void cleanup()
    {
        m_model.reset();
        m_client.reset();
        m_agent.reset();
    }

    void readWhileSomebodyLooks()
    {
        m_agent->send(Json::object({ { "type", "consent" } }));
        QTest::qWait(20);
        QVERIFY(m_agent->requests("consent.list").empty());
        m_model->setSeen(true);
        QTRY_COMPARE(m_model->grants().rowCount(), 3);
        QTRY_COMPARE(m_model->sockets().rowCount(), 1);
        QTRY_VERIFY(m_model->protection().contains(QStringLiteral("keyring")));
        m_agent->send(Json::object({ { "type", "consent" } })); // another window, or the command line
        QTRY_COMPARE(m_agent->requests("consent.list").size(), 2U);
        m_model->setSeen(false);
        QCOMPARE(m_model->grants().rowCount(), 0);
    }

    void takingBack()
    {
        m_model->setSeen(true);
        QTRY_COMPARE(m_model->grants().rowCount(), 3);
        m_agent->on("consent.revoke", [](const Json&) { return Json::object({ { "revoked", 1 } }); });
        m_model->revoke(QStringLiteral("g2"));
        QTRY_COMPARE(m_agent->requests("consent.revoke").size(), 1U);
        QCOMPARE(m_agent->requests("consent.revoke").front().stringAt("id"), std::optional<std::string>("g2"));
        QTRY_COMPARE(m_agent->requests("consent.list").size(), 2U);
        m_model->revokeAll();
        QTRY_COMPARE(m_agent->requests("consent.revoke").size(), 2U);
        QVERIFY(m_agent->requests("consent.revoke").back().booleanAt("all").value_or(false));
        m_agent->on("socket.remove", [](const Json&) { return FakeAgent::error("unavailable", "storage_failed", "The disk is broken."); });
        m_model->removeSocket(QStringLiteral("/run/a"));
        QTRY_VERIFY(m_model->serving().problem.contains(QStringLiteral("disk")));
        QVERIFY(m_model->consent().problem.isEmpty());
    }

    // An agent from before there was consent: that is said, and nothing else fails.
    void anAgentThatKnowsNothingOfIt()
    {
        m_agent->on("consent.list", [](const Json&) { return FakeAgent::error("invalid", "unknown_method", "Unknown."); });
        m_agent->on("socket.list", [](const Json&) { return FakeAgent::error("unavailable", "storage_failed", "The disk is broken."); });
        m_model->setSeen(true);
        QTRY_VERIFY(!m_model->consent().isKnown);
        QVERIFY(m_model->consent().problem.isEmpty());
        QTRY_VERIFY(m_model->serving().problem.contains(QStringLiteral("disk")));
        QVERIFY(m_model->serving().isKnown);
    }

    void policies()
    {
        std::vector<ProfileItem> items(4);
        const char* const consent[] = { "allow", "ask", "deny", "" };
        for (std::size_t i = 0; i < items.size(); ++i) {
            items[i].name = QString(QChar(static_cast<char16_t>(u'a' + i)));
            items[i].consent = QString::fromLatin1(consent[i]);
        }
        const QStringList sentences = SettingsModel::policies(items);
        QCOMPARE(sentences.size(), 3);
        QVERIFY(sentences[0].endsWith(QStringLiteral("a, d.")));
        QVERIFY(sentences[1].endsWith(QStringLiteral("b.")));
        QVERIFY(sentences[2].startsWith(QStringLiteral("No program")));
        QVERIFY(SettingsModel::policies({}).isEmpty());
    }

private:
    std::unique_ptr<FakeAgent> m_agent;
    std::unique_ptr<client::AgentClient> m_client;
    std::unique_ptr<SettingsModel> m_model;
};

QTEST_GUILESS_MAIN(SettingsModelTest)
#include "settings_model_test.moc"

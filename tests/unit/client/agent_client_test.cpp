// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "client/agent_client.h"

#include "gui/fake_agent.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace warder;
using client::AgentClient;
using client::Answer;
using codec::Json;

class AgentClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHelloAndSubscribesBeforeItIsConnected()
    {
        FakeAgent agent;
        AgentClient client({ agent.location(), {}, Json::object({ { "DISPLAY", ":1" } }), "9" });
        client.open();
        QCOMPARE(client.link(), AgentClient::Link::Connecting); // never inside open()
        QTRY_COMPARE(client.link(), AgentClient::Link::Connected);
        QCOMPARE(agent.requests("hello").size(), 1U);
        QCOMPARE(agent.requests("hello").front().stringAt("client"), std::optional<std::string>("warder-desktop"));
        QCOMPARE(agent.requests("hello").front().find("display")->stringAt("DISPLAY"), std::optional<std::string>(":1"));
        QCOMPARE(agent.requests("events.subscribe").size(), 1U);
    }

    void answersErrorsAndEventsArrive()
    {
        FakeAgent agent;
        agent.on("yes", [](const Json& params) { return params; });
        agent.on("no", [](const Json&) { return FakeAgent::error("locked", "agent_locked", "Warder is locked."); });
        AgentClient client({ agent.location(), {}, {}, {} });
        client.open();
        QTRY_COMPARE(client.link(), AgentClient::Link::Connected);
        std::vector<Answer> answers;
        const auto first = client.call("yes", Json::object({ { "a", 7 } }), [&](const Answer& answer) { answers.push_back(answer); });
        QVERIFY(answers.empty());
        QTRY_COMPARE(answers.size(), 1U);
        QCOMPARE(answers[0]->integerAt("a"), std::optional<std::int64_t>(7));
        const auto second = client.call("no", Json::object(), [&](const Answer& answer) { answers.push_back(answer); });
        QTRY_COMPARE(answers.size(), 2U);
        QVERIFY(!answers[1]);
        QCOMPARE(answers[1].error().reason, std::string("agent_locked"));

        std::vector<Json> events;
        connect(&client, &AgentClient::eventArrived, this, [&](const Json& event) { events.push_back(event); });
        agent.send(Json::object({ { "type", "agent" } }));
        QTRY_COMPARE(events.size(), 1U);
    }

    void aDestroyedCallIsNeverAnswered()
    {
        FakeAgent agent;
        agent.on("slow", [](const Json&) { return Json::object(); });
        AgentClient client({ agent.location(), {}, {}, {} });
        client.open();
        QTRY_COMPARE(client.link(), AgentClient::Link::Connected);
        bool ran = false;
        client.call("slow", Json::object(), [&](const Answer&) { ran = true; }).reset();
        QTRY_COMPARE(agent.requests("slow").size(), 1U);
        QTest::qWait(20);
        QVERIFY(!ran);
    }

    void everyCallFailsWhenTheAgentDies()
    {
        FakeAgent agent;
        AgentClient client({ agent.location(), {}, {}, {} });
        client.open();
        QTRY_COMPARE(client.link(), AgentClient::Link::Connected);
        std::vector<std::string> reasons;
        const auto note = [&](const Answer& answer) { reasons.push_back(answer ? "" : answer.error().reason); };
        const auto running = client.call("never", Json::object(), note);
        agent.stop();
        QTRY_COMPARE(client.link(), AgentClient::Link::Gone);
        QCOMPARE(reasons, std::vector<std::string> { "agent_gone" });
        const auto later = client.call("never", Json::object(), note);
        QCOMPARE(reasons.size(), 1U);
        QTRY_COMPARE(reasons.size(), 2U);
        agent.listen();
        client.restartAgent();
        QTRY_COMPARE(client.link(), AgentClient::Link::Connected);
    }

    void anAgentThatDiesIsStartedAgain()
    {
        FakeAgent agent;
        QTemporaryDir folder;
        AgentClient client(restartable(agent, folder, "touch \"$0.started\"\n"));
        int recoveries = 0;
        connect(&client, &AgentClient::agentRecovered, this, [&] { ++recoveries; });
        client.open();
        QTRY_COMPARE(client.link(), AgentClient::Link::Connected);
        QVERIFY(!isStarted(folder)); // one was there already
        agent.stop();
        QTRY_COMPARE(client.link(), AgentClient::Link::Connecting);
        QCOMPARE(client.absence(), AgentClient::Absence::Died);
        QTRY_VERIFY(isStarted(folder));
        QCOMPARE(recoveries, 0);
        agent.listen();
        QTRY_COMPARE(client.link(), AgentClient::Link::Connected);
        QCOMPARE(recoveries, 1);
    }

    void anAgentThatWasStoppedStaysStopped()
    {
        FakeAgent agent;
        QTemporaryDir folder;
        AgentClient client(restartable(agent, folder, "touch \"$0.started\"\n"));
        client.open();
        QTRY_COMPARE(client.link(), AgentClient::Link::Connected);
        agent.send(Json::object({ { "type", "stopping" } }));
        std::vector<Json> events;
        connect(&client, &AgentClient::eventArrived, this, [&](const Json& event) { events.push_back(event); });
        QTRY_COMPARE(events.size(), 1U);
        agent.stop();
        QTRY_COMPARE(client.link(), AgentClient::Link::Gone);
        QCOMPARE(client.absence(), AgentClient::Absence::Stopped);
        QTest::qWait(50);
        QVERIFY(!isStarted(folder));
        client.restartAgent(); // the person may
        QTRY_VERIFY(isStarted(folder));
        agent.listen();
        QTRY_COMPARE(client.link(), AgentClient::Link::Connected);
        // What the last one said is not held against the next.
        agent.stop();
        QTRY_COMPARE(client.absence(), AgentClient::Absence::Died);
    }

    void anAgentThatKeepsDyingIsLeftToThePerson()
    {
        FakeAgent agent;
        QTemporaryDir folder;
        AgentClient client(restartable(agent, folder, "echo x >>\"$0.started\"\n"));
        client.open();
        QTRY_COMPARE(client.link(), AgentClient::Link::Connected);
        agent.stop();
        QTRY_COMPARE(client.link(), AgentClient::Link::Gone);
        QCOMPARE(client.absence(), AgentClient::Absence::KeepsDying);
        QFile starts(folder.filePath(QStringLiteral("agent.started")));
        QVERIFY(starts.open(QIODevice::ReadOnly));
        QCOMPARE(starts.readAll().count('x'), 2);
        agent.listen();
        client.restartAgent();
        QTRY_COMPARE(client.link(), AgentClient::Link::Connected);
    }

    void aSocketOfSomebodyElseIsNotServedByUs()
    {
        FakeAgent agent;
        QTemporaryDir folder;
        auto setup = restartable(agent, folder, "touch \"$0.started\"\n");
        setup.location.isDefault = false;
        AgentClient client(std::move(setup));
        client.open();
        QTRY_COMPARE(client.link(), AgentClient::Link::Connected);
        agent.stop();
        QTRY_COMPARE(client.link(), AgentClient::Link::Gone);
        QCOMPARE(client.absence(), AgentClient::Absence::Died);
        QTest::qWait(50);
        QVERIFY(!isStarted(folder));
    }

    void whatIsNoStrictJsonBreaksTheConnection_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("an array") << QByteArray("[]");
        QTest::newRow("a member twice") << QByteArray(R"({"id":1,"id":2})");
        QTest::newRow("a control character") << QByteArray("{}\t");
        QTest::newRow("too long") << QByteArray(300 * 1024, ' ');
    }
    void whatIsNoStrictJsonBreaksTheConnection()
    {
        QFETCH(QByteArray, line);
        FakeAgent agent;
        AgentClient client({ agent.location(), {}, {}, {} });
        client.open();
        QTRY_COMPARE(client.link(), AgentClient::Link::Connected);
        agent.sendRaw(line.toStdString());
        QTRY_COMPARE(client.link(), AgentClient::Link::Gone);
    }

    void aFolderThatOthersCanChangeIsRefused()
    {
        FakeAgent agent;
        const auto location = agent.location();
        QVERIFY(QFile::setPermissions(QString::fromStdString(location.folder),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::WriteOther));
        AgentClient client({ location, {}, {}, {} });
        client.open();
        QTRY_COMPARE(client.link(), AgentClient::Link::Refused);
        QVERIFY(!client.problem().isEmpty());
        QVERIFY(agent.requests("hello").empty());
    }

    void theClientMayGoBeforeItsCalls()
    {
        FakeAgent agent;
        bool ran = false;
        std::unique_ptr<Call> call;
        {
            AgentClient client({ agent.location(), {}, {}, {} });
            call = client.call("never", Json::object(), [&](const Answer&) { ran = true; });
        }
        QTest::qWait(5);
        QVERIFY(!ran);
    }

private:
    // A client that may start the program of the script, twice by itself.
    [[nodiscard]] static client::AgentSetup restartable(const FakeAgent& agent, const QTemporaryDir& folder, const char* script)
    {
        QFile program(folder.filePath(QStringLiteral("agent")));
        if (!program.open(QIODevice::WriteOnly) || program.write(QByteArray("#!/bin/sh\n") + script) < 0
            || !program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            qFatal("the program cannot be written");
        client::AgentSetup setup { agent.location(), program.fileName(), {}, {}, {} };
        setup.location.isDefault = true;
        setup.restarts = { { std::chrono::milliseconds(1), std::chrono::milliseconds(1) }, std::chrono::minutes(1), std::chrono::milliseconds(300) };
        return setup;
    }
    [[nodiscard]] static bool isStarted(const QTemporaryDir& folder) { return QFile::exists(folder.filePath(QStringLiteral("agent.started"))); }
};

QTEST_GUILESS_MAIN(AgentClientTest)
#include "agent_client_test.moc"

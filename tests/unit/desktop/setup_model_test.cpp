// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/setup_model.h"
#include "desktop/viewmodels/use_it.h"

#include "gui/example_profiles.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace warder;
using namespace warder::desktop;
using codec::Json;

class SetupModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_agent = std::make_unique<FakeAgent>();
        m_client = std::make_unique<client::AgentClient>(client::AgentSetup { m_agent->location(), {}, {}, {}, {} });
        m_client->open();
        QTRY_COMPARE(m_client->link(), client::AgentClient::Link::Connected);
        SetupPlace place { m_folder->path().toStdString(), m_folder->path().toStdString(), "/usr/bin/warder", Json::object(), m_folder->filePath(QStringLiteral("records")).toStdString() };
        m_model = std::make_unique<SetupModel>(*m_client, std::move(place));
    }
    void cleanup()
    {
        m_model.reset();
        m_client.reset();
        m_agent.reset();
    }

    // Nothing is written before the person has seen the diff and said so.
    void seenThenWritten()
    {
        serve(file("config.yaml", "", "new: yes\n", "+new: yes\n"));
        m_model->plan(QStringLiteral("flytectl"), QStringLiteral("prod"));
        QTRY_COMPARE(m_model->phase(), SetupModel::Phase::Planned);
        QCOMPARE(m_model->changes(), QStringLiteral("+new: yes"));
        QCOMPARE(m_agent->requests("setup.plan").front().stringAt("program"), std::optional<std::string>("/usr/bin/warder"));
        QVERIFY(!QFile::exists(path("config.yaml")));
        m_model->apply();
        QTRY_COMPARE(m_model->phase(), SetupModel::Phase::Done);
        QFile written(path("config.yaml"));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), QByteArray("new: yes\n"));
        QVERIFY(m_model->message().contains(QStringLiteral("warder setup flytectl --undo")));
    }

    void aFileThatHasChangedMeanwhileIsLeftAlone()
    {
        serve(file("config.yaml", std::string(64, '0'), "new: yes\n", "+new: yes\n"));
        QFile mine(path("config.yaml"));
        QVERIFY(mine.open(QIODevice::WriteOnly));
        mine.write("mine\n");
        mine.close();
        m_model->plan(QStringLiteral("flytectl"), QStringLiteral("prod"));
        QTRY_COMPARE(m_model->phase(), SetupModel::Phase::Planned);
        m_model->apply();
        QCOMPARE(m_model->phase(), SetupModel::Phase::Failed);
        QVERIFY(!m_model->message().isEmpty());
        QVERIFY(mine.open(QIODevice::ReadOnly));
        QCOMPARE(mine.readAll(), QByteArray("mine\n"));
    }

    void theRuleThatIsMissing()
    {
        Json plan = Json::object({ { "files", Json::array() }, { "set", Json::object({ { "match", Json::array() } }) } });
        serve(std::move(plan));
        m_agent->on("profile.put", [](const Json&) { return Json::object(); });
        m_model->plan(QStringLiteral("git"), QStringLiteral("prod"));
        QTRY_COMPARE(m_model->phase(), SetupModel::Phase::Planned);
        QVERIFY(m_model->changes().startsWith(QStringLiteral("In the profile: match")));
        m_model->apply();
        QTRY_COMPARE(m_model->phase(), SetupModel::Phase::Done);
        QCOMPARE(m_agent->requests("profile.put").size(), 1U);
    }

    void nothingToDoAndRefused()
    {
        serve(file("config.yaml", "x", "", ""));
        m_model->plan(QStringLiteral("flytectl"), QStringLiteral("prod"));
        QTRY_COMPARE(m_model->phase(), SetupModel::Phase::Done);
        QVERIFY(m_model->message().contains(QStringLiteral("already")));
        m_model->apply(); // has no plan
        QCOMPARE(m_model->phase(), SetupModel::Phase::Done);
        m_agent->on("setup.plan", [](const Json&) { return FakeAgent::error("invalid", "setup_refused", "The file was left as it is."); });
        m_model->plan(QStringLiteral("flytectl"), QStringLiteral("prod"));
        QTRY_COMPARE(m_model->phase(), SetupModel::Phase::Failed);
        m_model->forget();
        QCOMPARE(m_model->phase(), SetupModel::Phase::Nothing);
    }

    void aDiffCannotHideAnything()
    {
        serve(file("c", "", "x", "+a\u202eb\n+\x1b[2Jc\n"));
        m_model->plan(QStringLiteral("flytectl"), QStringLiteral("prod"));
        QTRY_COMPARE(m_model->phase(), SetupModel::Phase::Planned);
        QCOMPARE(m_model->changes(), QStringLiteral("+ab\n+[2Jc"));
    }

    void waysFitTheKind_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("first");
        QTest::newRow("flyte") << "flyte" << "flytectl";
        QTest::newRow("kubernetes") << "kubernetes" << "kubectl";
        QTest::newRow("github") << "github" << "git";
        QTest::newRow("oidc") << "oidc" << "git";
        QTest::newRow("flipt") << "flipt" << "";
        QTest::newRow("web-session") << "web-session" << "";
    }
    void waysFitTheKind()
    {
        QFETCH(QString, kind);
        ProfileItem item;
        item.name = QStringLiteral("prod");
        item.kind = kind;
        item.endpoint = QStringLiteral("https:/") + QStringLiteral("/a.example/it's");
        const auto ways = waysToUse(item);
        QTEST(ways.front().tool, "first");
        QVERIFY(ways.size() >= 3);
        for (const WayToUse& way : ways) {
            QVERIFY(!way.what.isEmpty());
            QVERIFY(!way.tool.isEmpty() || !way.command.isEmpty());
            if (way.title == QStringLiteral("curl")) // is pasted into a shell
                QVERIFY(way.command.endsWith(QStringLiteral("/a.example/it'\\''s'")));
        }
    }

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] Json file(const char* name, const std::string& before, const char* after, const char* diff) const
    {
        return Json::object(
            { { "files", Json::array({ Json::object({ { "path", path(name).toStdString() }, { "sha256_before", before }, { "text_after", after }, { "diff", diff } }) }) } });
    }
    void serve(Json plan)
    {
        m_agent->on("setup.plan", [plan = std::move(plan)](const Json&) { return plan; });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeAgent> m_agent;
    std::unique_ptr<client::AgentClient> m_client;
    std::unique_ptr<SetupModel> m_model;
};

QTEST_GUILESS_MAIN(SetupModelTest)
#include "setup_model_test.moc"

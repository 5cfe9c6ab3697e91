// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/found_configuration.h"

#include "gui/fake_agent.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace warder;
using namespace warder::desktop;
using codec::Json;

class FoundConfigurationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_agent = std::make_unique<FakeAgent>();
        // Proposes a profile for each line "profile NAME".
        m_agent->on("profile.import", [](const Json& params) {
            Json proposals = Json::array();
            for (const QString& line : QString::fromStdString(params.stringAt("text").value_or("")).split(u'\n')) {
                if (line.startsWith(QStringLiteral("profile ")))
                    proposals.append(Json::object({ { "name", line.mid(8).toStdString() }, { "secrets", Json::array({ "client_secret" }) } }));
            }
            if (params.stringAt("format") == "flyte-env")
                proposals.append(Json::object({ { "name", "from-variables" } }));
            return Json::object({ { "format", "x" }, { "proposals", std::move(proposals) } });
        });
        m_client = std::make_unique<client::AgentClient>(client::AgentSetup { m_agent->location(), {}, {}, {}, {} });
        m_client->open();
        QTRY_COMPARE(m_client->link(), client::AgentClient::Link::Connected);
        m_home = std::make_unique<QTemporaryDir>();
        m_environment.clear();
    }
    void cleanup()
    {
        m_found.reset();
        m_client.reset();
        m_agent.reset();
    }

    void nothing()
    {
        look();
        QTest::qWait(20);
        QVERIFY(m_found->sources().empty());
        QVERIFY(m_agent->requests("profile.import").empty());
    }

    void whereProgramsHaveTheirs()
    {
        write(".flyte/config.yaml", "profile flyte-a\nclientSecretEnvVar: MY_SECRET\n");
        write(".kube/config", "profile k1\nprofile k2\n");
        write(".env", "nothing of use\n");
        m_environment = { { QStringLiteral("MY_SECRET"), QStringLiteral("s") }, { QStringLiteral("OTHER_SECRET"), QStringLiteral("t") }, { QStringLiteral("FLYTE_PLATFORM_URL"), QStringLiteral("x") } };
        look();
        QTRY_COMPARE(m_found->sources().size(), 3U);
        QCOMPARE(m_found->sources()[0].title, QStringLiteral("~/.flyte/config.yaml"));
        QVERIFY(m_found->sources()[0].hasSecrets);
        QCOMPARE(m_found->sources()[1].profiles, (QStringList { QStringLiteral("k1"), QStringLiteral("k2") }));
        QVERIFY(m_found->sources()[2].title.contains(QStringLiteral("FLYTE_")));
        const Json& flyte = m_agent->requests("profile.import").front();
        QCOMPARE(flyte.find("environment")->stringAt("MY_SECRET"), std::optional<std::string>("s"));
        QVERIFY(!flyte.find("environment")->find("OTHER_SECRET")); // nobody named it
        QVERIFY(!flyte.find("environment")->find("FLYTE_PLATFORM_URL"));
        const Json& variables = m_agent->requests("profile.import").back();
        QCOMPARE(variables.find("environment")->stringAt("FLYTE_PLATFORM_URL"), std::optional<std::string>("x"));
        for (const Json& request : m_agent->requests("profile.import"))
            QVERIFY(!request.find("apply")); // nothing is written by looking
    }

    void whereVariablesSay()
    {
        write("elsewhere.yaml", "profile flyte-b\n");
        write(".flyte/config.yaml", "profile flyte-a\n");
        write("k1", "profile k1\n");
        write(".kube/config", "profile k9\n");
        m_environment = { { QStringLiteral("FLYTECTL_CONFIG"), m_home->filePath(QStringLiteral("elsewhere.yaml")) },
                          { QStringLiteral("KUBECONFIG"), m_home->filePath(QStringLiteral("k1")) + QStringLiteral("::/does/not/exist") } };
        look();
        QTRY_COMPARE(m_found->sources().size(), 2U);
        QCOMPARE(m_found->sources()[0].profiles, QStringList(QStringLiteral("flyte-b")));
        QCOMPARE(m_found->sources()[1].profiles, QStringList(QStringLiteral("k1")));
    }

    void whatCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("too large") << QByteArray(300 * 1024, 'x');
        QTest::newRow("no text") << QByteArray("profile \xff\xfe\n");
        QTest::newRow("control characters that grow") << QByteArray(150 * 1024, '\x01');
    }
    void whatCannotBeRead()
    {
        QFETCH(QByteArray, content);
        write(".kube/config", content);
        write(".env", "profile e\n");
        look();
        QTRY_COMPARE(m_found->sources().size(), 1U);
        QCOMPARE(m_found->sources().front().title, QStringLiteral("~/.env"));
        QCOMPARE(m_agent->requests("profile.import").size(), 1U);
    }

    void oneThatFailsHidesNoOther()
    {
        write(".flyte/config.yaml", "x\n");
        write(".env", "profile e\n");
        const auto handler = [](const Json& params) {
            if (params.stringAt("text") == "x\n")
                return FakeAgent::error("invalid", "import_invalid", "No.");
            return Json::object({ { "proposals", Json::array({ Json::object({ { "name", "e" } }) }) } });
        };
        m_agent->on("profile.import", handler);
        look();
        QTRY_COMPARE(m_found->sources().size(), 1U);
        QVERIFY(m_found->problem().isEmpty());
    }

    void adding()
    {
        write(".kube/config", "profile k1\nprofile k2\n");
        look();
        QTRY_COMPARE(m_found->sources().size(), 1U);
        m_agent->on("profile.import", [](const Json&) { return FakeAgent::error("denied", "cancelled", "No."); });
        m_found->add(7); // there is no such
        m_found->add(0);
        QVERIFY(m_found->isAdding());
        QTRY_VERIFY(!m_found->isAdding());
        QVERIFY(!m_found->problem().isEmpty());
        QCOMPARE(m_found->sources().size(), 1U);
        m_agent->on("profile.import", [](const Json&) { return Json::object({ { "written", Json::array() } }); });
        m_found->add(0);
        QTRY_VERIFY(m_found->sources().empty());
        QVERIFY(m_found->problem().isEmpty());
        QCOMPARE(m_agent->requests("profile.import").back().stringsAt("apply"), (std::optional<std::vector<std::string>>({ "k1", "k2" })));
        m_found->forget();
        QVERIFY(m_found->sources().empty());
    }

private:
    void write(const char* name, const QByteArray& content)
    {
        const QString path = m_home->filePath(QString::fromLatin1(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    void look()
    {
        m_found = std::make_unique<FoundConfiguration>(*m_client, ConfigurationPlace { m_home->path(), m_environment });
        m_found->look();
    }

    std::unique_ptr<FakeAgent> m_agent;
    std::unique_ptr<client::AgentClient> m_client;
    std::unique_ptr<QTemporaryDir> m_home;
    QMap<QString, QString> m_environment;
    std::unique_ptr<FoundConfiguration> m_found;
};

QTEST_GUILESS_MAIN(FoundConfigurationTest)
#include "found_configuration_test.moc"

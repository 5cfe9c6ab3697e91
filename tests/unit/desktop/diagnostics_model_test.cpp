// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/diagnostics_model.h"

#include "desktop/text/report_text.h"
#include "desktop/viewmodels/vault_reset.h"
#include "gui/example_profiles.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace warder;
using namespace warder::desktop;
using codec::Json;

//! What goes into the text that somebody sends to a stranger, and what must not. A shell script stands in for `warder`.
class DiagnosticsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_agent = std::make_unique<FakeAgent>();
        serveExamples(*m_agent, exampleProfiles());
        m_client = std::make_unique<client::AgentClient>(client::AgentSetup { m_agent->location(), {}, {}, {}, {} });
        m_client->open();
        QTRY_COMPARE(m_client->link(), client::AgentClient::Link::Connected);
    }
    void cleanup()
    {
        m_client.reset();
        m_agent.reset();
    }

    void nothingSecretAndNobodyNamed()
    {
        write("agent.log",
              "2026-11-26T10:00:00Z D warder.core.session: flyte-prod Active->Refreshing\n"
              "2026-11-26T10:00:01Z W warder.core.http: POST https://id.example.com/oauth2/token?code=wdr-canary-code failed\n"
              "Authorization: Bearer wdr-canary-bearer\n"
              "Cookie: session=wdr-canary-cookie\n"
              "{\"access_token\":\"wdr-canary-access\",\"refresh_token\":\"s3cr3t-refresh\"}\n"
              "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhZGEifQ.c2lnbmF0dXJlLXNpZ25hdHVyZQ\n"
              "user ada@example.com at " + QDir::homePath().toUtf8() + "/x, host flags.example.com\n");
        program(R"(echo '{"ok":false,"findings":[{"what":"agent","state":"problem","text":"dataos at https://acme.example.com/oidc says no, token wdr-canary-doctor"}]}'
                   exit 1)");
        DiagnosticsModel model(*m_client, CommandLine(m_folder->filePath(QStringLiteral("warder"))), m_folder->filePath(QStringLiteral("agent.log")));
        collect(model);
        const QString report = model.report();
        for (const char* secret : { "wdr-canary", "s3cr3t-refresh", "eyJhbGciOi", "c2lnbmF0dXJl", "ada@", "Ada", "flyte-prod", "dataos", "example.com", "flags." })
            QVERIFY2(!report.contains(QString::fromLatin1(secret)), secret);
        QVERIFY(QDir::homePath().size() < 2 || !report.contains(QDir::homePath()));
        for (const char* helpful : { "profile-1 Active->Refreshing", "https://host-", "problem: profile-", "oidc | browser | needs_sign_in | refresh_token_rejected", "Qt: ", "locked: " })
            QVERIFY2(report.contains(QString::fromLatin1(helpful)), helpful);
    }

    // One stand-in for one name, throughout.
    void whatIsTheSameStaysTheSame()
    {
        ReportText text(QStringLiteral("/home/ada"), QStringLiteral("lovelace"));
        text.addProfile(QStringLiteral("prod"));
        text.addProfile(QStringLiteral("prod-eu"));
        text.addHost(QStringLiteral("id.example.com"));
        QCOMPARE(text.redacted(QStringLiteral("prod prod-eu production id.example.com prod")), QStringLiteral("profile-1 profile-2 production host-1 profile-1"));
        QCOMPARE(text.redacted(QStringLiteral("https://other.example.com/a and dns:///id.example.com")), QStringLiteral("https://host-2/a and dns:///host-1"));
        QCOMPARE(text.redacted(QStringLiteral("http://127.0.0.1:1234/callback on lovelace by ada in /home/ada/x")),
                 QStringLiteral("http://127.0.0.1:1234/callback on this-machine by this-user in ~/x"));
    }

    void controlCharactersAreGone()
    {
        ReportText text({}, {});
        QCOMPARE(text.redacted(QStringLiteral("a\u001b[31mb\u202ec")), QStringLiteral("a[31mbc"));
    }

    void onlyTheEndOfALongLog()
    {
        QByteArray log;
        for (int i = 0; i < 20000; ++i)
            log += "line number " + QByteArray::number(i) + '\n';
        write("agent.log", log);
        program("echo '{}'");
        DiagnosticsModel model(*m_client, CommandLine(m_folder->filePath(QStringLiteral("warder"))), m_folder->filePath(QStringLiteral("agent.log")));
        collect(model);
        QVERIFY(model.report().contains(QStringLiteral("line number 19999")));
        QVERIFY(!model.report().contains(QStringLiteral("line number 10000\n")));
    }

    void whatIsMissingIsSaid()
    {
        m_agent->on("agent.status", [](const Json&) { return FakeAgent::error("unavailable", "storage_failed", "The disk is broken."); });
        DiagnosticsModel model(*m_client, CommandLine(m_folder->filePath(QStringLiteral("none"))), m_folder->filePath(QStringLiteral("none.log")));
        collect(model);
        QVERIFY(model.report().contains(QStringLiteral("could not be started")));
        QVERIFY(model.report().contains(QStringLiteral("cannot be read")));
    }

    void saving()
    {
        program("echo '{}'");
        DiagnosticsModel model(*m_client, CommandLine(m_folder->filePath(QStringLiteral("warder"))), {});
        collect(model);
        const QString path = m_folder->filePath(QStringLiteral("report.txt"));
        QVERIFY(model.save(path).isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), model.report());
        QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
        QVERIFY(!model.save(m_folder->filePath(QStringLiteral("no/such/folder.txt"))).isEmpty());
    }

    void beginningWithAnEmptyVault()
    {
        program(R"([ "$*" = "reset --yes --json" ] && echo '{"reset":true,"kept":"/home/ada/vault-old"}')");
        VaultReset reset(*m_client, CommandLine(m_folder->filePath(QStringLiteral("warder"))));
        QSignalSpy done(&reset, &VaultReset::done);
        QSignalSpy failed(&reset, &VaultReset::failed);
        reset.start();
        QVERIFY(reset.isRunning());
        reset.start(); // once is enough
        QTRY_COMPARE(done.count(), 1);
        QVERIFY(done.front().front().toString().contains(QStringLiteral("/home/ada/vault-old")));
        QVERIFY(!reset.isRunning());
        QCOMPARE(failed.count(), 0);
    }

    void aVaultThatCannotBeEmptied()
    {
        program("echo 'An agent uses this vault.' >&2; exit 1");
        VaultReset reset(*m_client, CommandLine(m_folder->filePath(QStringLiteral("warder"))));
        QSignalSpy failed(&reset, &VaultReset::failed);
        reset.start();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.front().front().toString(), QStringLiteral("An agent uses this vault."));
    }

    // Nobody waits for a program whose window is gone.
    void givingUpEndsTheProgram()
    {
        program("exec sleep 600");
        auto call = CommandLine(m_folder->filePath(QStringLiteral("warder"))).run({}, [](const CommandLine::Outcome&) { QFAIL("it was given up"); });
        call.reset();
    }

private:
    void write(const char* name, const QByteArray& text) const
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    void program(const QByteArray& script) const
    {
        write("warder", "#!/bin/sh\n" + script + '\n');
        QVERIFY(QFile::setPermissions(m_folder->filePath(QStringLiteral("warder")), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    }
    static void collect(DiagnosticsModel& model)
    {
        model.collect();
        QVERIFY(model.isBusy());
        QTRY_VERIFY(!model.isBusy());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeAgent> m_agent;
    std::unique_ptr<client::AgentClient> m_client;
};

QTEST_GUILESS_MAIN(DiagnosticsModelTest)
#include "diagnostics_model_test.moc"

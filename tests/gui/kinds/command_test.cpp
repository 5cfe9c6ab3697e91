// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/kinds/neighbours.h"
#include "gui/kinds/world.h"
#include "support/fake_servers/fake_flipt.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace warder;
using namespace warder::test;
using codec::Json;

//! A token that a command prints. The window cannot have the command confirmed here, where there is no display for the
//! agent's question: it says so, and the file is written by hand, which the window sees by itself.
class CommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<World>();
        WALK(m_world->open());
        write(QStringLiteral("print-token"), "#!/bin/sh\ncat \"$(dirname \"$0\")/output\"\nexit \"$(cat \"$(dirname \"$0\")/status\")\"\n");
        QFile::setPermissions(m_world->folder() + QStringLiteral("/print-token"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        write(QStringLiteral("status"), "0");
        print("{\"status\":{\"token\":\"wdr-canary-command-1\"}}");
    }
    void cleanupTestCase() { m_world.reset(); }

    void writingACommandTakesAnAnswer()
    {
        WALK(m_world->addByHand(QStringLiteral("A command that prints a token"), QStringLiteral("cmd"), { { "command.argv", m_world->folder() + QStringLiteral("/print-token") } }));
        QTRY_VERIFY2_WITH_TIMEOUT(m_world->person().finds("addBanner"), qPrintable(m_world->said()), 8000);
        QVERIFY2(m_world->person().finds("addButton"), qPrintable(m_world->said())); // what was typed is still there
    }

    void theFileByHand()
    {
        const QString folder = m_world->folder() + QStringLiteral("/config/warder/profiles");
        QVERIFY(QDir().mkpath(folder));
        write(QStringLiteral("config/warder/profiles/cmd.toml"),
              QStringLiteral("kind = \"command\"\n[command]\nargv = [\"%1/print-token\", \"an argument\"]\nextract = \"json:status.token\"\nlife = \"1h\"\n").arg(m_world->folder()).toUtf8());
        QTRY_VERIFY2_WITH_TIMEOUT(m_world->person().finds("profileList"), qPrintable(m_world->said()), 8000);
        m_world->person().press("Escape"); // leaves the page of adding
        TRY_SEES("[&Sign in]");
        m_world->called(QStringLiteral("cmd"));
        m_world->person().press("Alt+S");
        WALK(m_world->expectActive());
        WALK(m_world->expectServed(QStringLiteral("wdr-canary-command-1")));
        TRY_SEES("59 min");
    }

    void renewed()
    {
        print("{\"status\":{\"token\":\"wdr-canary-command-2\"}}");
        WALK(m_world->expectRefreshes());
        QVERIFY(m_world->token() == QStringLiteral("wdr-canary-command-2"));
    }

    void whatItPrintsIsNoToken_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QString>("words");
        QTest::newRow("it fails") << QByteArray() << QByteArray("3") << "failed";
        QTest::newRow("a page") << QByteArray("<html>") << QByteArray("0") << "holds no token";
        QTest::newRow("no such member") << QByteArray("{\"status\":{}}") << QByteArray("0") << "holds no token";
        QTest::newRow("two words") << QByteArray("{\"status\":{\"token\":\"two words\"}}") << QByteArray("0") << "holds no token";
    }
    void whatItPrintsIsNoToken()
    {
        QFETCH(QByteArray, output);
        QFETCH(QByteArray, status);
        QFETCH(QString, words);
        print(output);
        write(QStringLiteral("status"), status);
        WALK(m_world->expectRefreshFails(words));
        write(QStringLiteral("status"), "0");
        WALK(m_world->expectServed(QStringLiteral("wdr-canary-command-2"))); // the one from before is served
    }

    void checkedAndSignedOut()
    {
        Neighbour<fake::FakeFlipt> service(Json::object({ { "methods", Json::array({ "token" }) }, { "static_token", "wdr-canary-command-2" } }));
        WALK(m_world->set(QStringLiteral("check.url"), service.address() + QStringLiteral("/auth/v1/self")));
        WALK(m_world->expectCheck(QStringLiteral("takes the token")));
        service.control({ { "static_token", "another" } });
        WALK(m_world->expectCheck(QStringLiteral("refuse")));
        WALK(m_world->signOut());
        QFile::remove(m_world->folder() + QStringLiteral("/print-token"));
        m_world->person().press("Alt+S");
        WALK(m_world->expectSigninFails(QStringLiteral("failed")));
    }

private:
    void write(const QString& name, const QByteArray& text)
    {
        QFile file(m_world->folder() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    void print(const QByteArray& text) { write(QStringLiteral("output"), text); }

    std::unique_ptr<World> m_world;
};

QTEST_MAIN(CommandTest)
#include "command_test.moc"

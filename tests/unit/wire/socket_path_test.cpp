// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/socket_path.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace warder::wire;

class SocketPathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        for (const char* name : { "WARDER_SOCKET", "XDG_RUNTIME_DIR", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME" })
            ::unsetenv(name);
        ::setenv("HOME", "/home/ada", 1);
    }
    void theVariableComesFirst()
    {
        ::setenv("WARDER_SOCKET", "/a/b/c.sock", 1);
        ::setenv("XDG_RUNTIME_DIR", "/run/x", 1);
        const SocketLocation location = socketLocation();
        QCOMPARE(location.path(), std::string("/a/b/c.sock"));
        QVERIFY(!location.isDefault);
    }
    void aStrangeVariableIsAProblem_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("relative") << QByteArray("agent.sock");
        QTest::newRow("a folder") << QByteArray("/a/b/");
    }
    void aStrangeVariableIsAProblem()
    {
        QFETCH(QByteArray, value);
        ::setenv("WARDER_SOCKET", value.constData(), 1);
        QVERIFY(!socketLocation().problem.empty());
    }
    void theRuntimeFolder()
    {
        ::setenv("XDG_RUNTIME_DIR", "/run/x", 1);
        const SocketLocation location = socketLocation();
        QCOMPARE(location.path(), std::string("/run/x/warder/agent.sock"));
        QVERIFY(location.isDefault);
        QVERIFY(location.problem.empty());
    }
    void neverTmp()
    {
        ::unsetenv("HOME");
        const SocketLocation location = socketLocation();
        QVERIFY(location.folder.find("/tmp") == std::string::npos);
        ::setenv("HOME", "/home/ada", 1);
        QVERIFY(socketLocation().folder.find("/tmp") == std::string::npos);
    }
    void relativeFoldersAreIgnored()
    {
        ::setenv("XDG_CONFIG_HOME", "relative", 1);
        ::setenv("XDG_STATE_HOME", "/s", 1);
        QCOMPARE(folders().config, std::string("/home/ada/.config/warder"));
        QCOMPARE(folders().state, std::string("/s/warder"));
        QCOMPARE(folders().data, std::string("/home/ada/.local/share/warder"));
    }
};

QTEST_GUILESS_MAIN(SocketPathTest)
#include "socket_path_test.moc"

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/client.h"
#include "wire/listening_socket.h"

#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace warder::wire;
using Outcome = ListeningSocket::Outcome;

class ListeningSocketTest : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] SocketLocation at(const char* folder) const
    {
        return { m_root->path().toStdString() + "/" + folder, "agent.sock", true, {} };
    }
    static mode_t modeOf(const std::string& path)
    {
        struct stat status = {};
        return ::lstat(path.c_str(), &status) == 0 ? status.st_mode & 07777 : 0;
    }
    std::unique_ptr<QTemporaryDir> m_root;

private Q_SLOTS:
    void init() { m_root = std::make_unique<QTemporaryDir>(); }

    void nobodyElseCanReachIt()
    {
        const mode_t before = ::umask(0);
        ListeningSocket socket;
        QCOMPARE(socket.open(at("w")), Outcome::Listening);
        ::umask(before);
        QCOMPARE(modeOf(at("w").folder), mode_t(0700));
        QCOMPARE(modeOf(at("w").path()), mode_t(0600));
        socket.close();
        QCOMPARE(modeOf(at("w").path()), mode_t(0));
    }
    void theLengthOfThePathDoesNotMatter()
    {
        const std::string deep = std::string(90, 'x') + "/" + std::string(90, 'y');
        ListeningSocket socket;
        QCOMPARE(socket.open(at(deep.c_str())), Outcome::Listening);
        Client client;
        QCOMPARE(client.connect(at(deep.c_str())), Client::ConnectOutcome::Connected);
    }
    void aSecondAgentIsToldOfTheFirst()
    {
        ListeningSocket first;
        QCOMPARE(first.open(at("w")), Outcome::Listening);
        ListeningSocket second;
        QCOMPARE(second.open(at("w")), Outcome::AnotherAgent);
        QVERIFY(second.problem().find(std::to_string(::getpid())) != std::string::npos);
        Client client; // and the first one's socket is still there
        QCOMPARE(client.connect(at("w")), Client::ConnectOutcome::Connected);
    }
    void aStaleSocketIsReplaced()
    {
        if (const pid_t child = ::fork(); child == 0) {
            auto* forgotten = new ListeningSocket;
            ::_exit(forgotten->open(at("w")) == Outcome::Listening ? 0 : 1); // dies without cleaning up
        } else {
            int status = 0;
            ::waitpid(child, &status, 0);
            QCOMPARE(WEXITSTATUS(status), 0);
        }
        QVERIFY(modeOf(at("w").path()) != 0);
        ListeningSocket socket;
        QCOMPARE(socket.open(at("w")), Outcome::Listening);
    }
    void whatIsNotOursIsNotRemoved_data()
    {
        QTest::addColumn<bool>("isLink");
        QTest::newRow("a file") << false;
        QTest::newRow("a link") << true;
    }
    void whatIsNotOursIsNotRemoved()
    {
        QFETCH(bool, isLink);
        const SocketLocation location = at("w");
        QVERIFY(::mkdir(location.folder.c_str(), 0700) == 0);
        const std::string target = m_root->path().toStdString() + "/precious";
        ::close(::open((isLink ? target : location.path()).c_str(), O_CREAT | O_WRONLY, 0600));
        if (isLink)
            QVERIFY(::symlink(target.c_str(), location.path().c_str()) == 0);
        ListeningSocket socket;
        QCOMPARE(socket.open(location), Outcome::Refused);
        QVERIFY(!socket.problem().empty());
        QVERIFY(modeOf(location.path()) != 0);
    }
    void anOpenFolderIsRefused()
    {
        QVERIFY(::mkdir(at("w").folder.c_str(), 0755) == 0);
        QVERIFY(::chmod(at("w").folder.c_str(), 0755) == 0);
        ListeningSocket socket;
        QCOMPARE(socket.open(at("w")), Outcome::Refused);
        QVERIFY(socket.problem().find("chmod 700") != std::string::npos);
    }
    void aLinkedFolderIsRefused()
    {
        QVERIFY(::mkdir(at("real").folder.c_str(), 0700) == 0);
        QVERIFY(::symlink(at("real").folder.c_str(), at("w").folder.c_str()) == 0);
        ListeningSocket socket;
        QCOMPARE(socket.open(at("w")), Outcome::Refused);
    }
    void theClientDoesNotTrustAFolderOfOthers()
    {
        ListeningSocket socket;
        QCOMPARE(socket.open(at("w")), Outcome::Listening);
        QVERIFY(::chmod(at("w").folder.c_str(), 0777) == 0);
        Client client;
        QCOMPARE(client.connect(at("w")), Client::ConnectOutcome::Refused);
        QVERIFY(!client.problem().empty());
    }
};

QTEST_GUILESS_MAIN(ListeningSocketTest)
#include "listening_socket_test.moc"

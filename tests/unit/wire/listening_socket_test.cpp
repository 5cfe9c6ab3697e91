// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/client.h"
#include "wire/listening_socket.h"
#include "wire/lock_holder.h"
#include "wire/serving_loop.h"
#include "wire/socket_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <chrono>

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
    // What a last logout and the next login do to a runtime folder, and what people do to it.
    void itIsMadeAnewInItsPlace_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what :
             { "nothing", "socket", "lock", "both", "folder", "parent", "another folder", "another socket" })
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void itIsMadeAnewInItsPlace()
    {
        QFETCH(QString, what);
        const SocketLocation location = at("run/w");
        ListeningSocket socket;
        QCOMPARE(socket.open(location), Outcome::Listening);
        QVERIFY(socket.isInPlace(location));
        const int fd = socket.fd();
        const std::string lock = location.folder + "/agent.lock";
        const bool isGone = what != QLatin1String("nothing");
        if (what == QLatin1String("socket") || what == QLatin1String("both") || what == QLatin1String("another socket"))
            QCOMPARE(::unlink(location.path().c_str()), 0);
        if (what == QLatin1String("lock") || what == QLatin1String("both"))
            QCOMPARE(::unlink(lock.c_str()), 0);
        if (what == QLatin1String("folder"))
            QVERIFY(QDir(QString::fromStdString(location.folder)).removeRecursively());
        if (what == QLatin1String("parent") || what == QLatin1String("another folder"))
            QVERIFY(QDir(m_root->filePath(QStringLiteral("run"))).removeRecursively());
        if (what == QLatin1String("another folder"))
            QVERIFY(QDir().mkpath(m_root->filePath(QStringLiteral("run"))));
        FileDescriptor other;
        if (what == QLatin1String("another socket")) { // that nobody answers at
            std::string problem;
            other = openSocketFolder(location.folder, FolderAccess::OwnerOnly, problem);
            QVERIFY(listenIn(other.get(), location.name, problem).isOpen());
        }
        QCOMPARE(socket.isInPlace(location), !isGone);
        QCOMPARE(socket.reopen(location), Outcome::Listening);
        QVERIFY(socket.isInPlace(location));
        QCOMPARE(socket.fd(), fd);
        QCOMPARE(modeOf(location.folder), mode_t(0700));
        QCOMPARE(modeOf(location.path()), mode_t(0600));
        Client client;
        QCOMPARE(client.connect(location), Client::ConnectOutcome::Connected);
        // And the lock is held: a second agent finds the first.
        ListeningSocket second;
        QCOMPARE(second.open(location), Outcome::AnotherAgent);
        socket.close();
        QCOMPARE(modeOf(location.path()), mode_t(0));
    }
    void whatCannotBeMadeAnewYetIsTriedAgain()
    {
        const SocketLocation location = at("w");
        ListeningSocket socket;
        QCOMPARE(socket.open(location), Outcome::Listening);
        QVERIFY(QDir(QString::fromStdString(location.folder)).removeRecursively());
        // Another agent was quicker, for a moment.
        {
            ListeningSocket quicker;
            QCOMPARE(quicker.open(location), Outcome::Listening);
            QCOMPARE(socket.reopen(location), Outcome::AnotherAgent);
            QVERIFY(!socket.isInPlace(location));
            QVERIFY(quicker.isInPlace(location));
        }
        QCOMPARE(socket.reopen(location), Outcome::Listening);
        // Something that is not ours is left alone.
        QCOMPARE(::unlink(location.path().c_str()), 0);
        QVERIFY(QDir().mkpath(QString::fromStdString(location.path())));
        QCOMPARE(socket.reopen(location), Outcome::Refused);
        QVERIFY(!socket.problem().empty());
        QCOMPARE(::rmdir(location.path().c_str()), 0);
        QCOMPARE(socket.reopen(location), Outcome::Listening);
    }
    void theLoopGoesOnAtTheNewSocket()
    {
        class Closing final : public ServingLoop::Handler
        {
        public:
            void onConnected(ConnectionId, Peer, EntranceId) override { ++connected; }
            bool isGranted(ConnectionId, const std::string&) override { return false; }
            void onRequest(ConnectionId, std::string) override { }
            void onServed(ConnectionId, std::string) override { }
            void onClosed(ConnectionId) override { }
            std::atomic<int> connected = 0;
        };
        const SocketLocation location = at("w");
        ListeningSocket socket;
        QCOMPARE(socket.open(location), Outcome::Listening);
        ServedTokens tokens;
        Closing handler;
        ServingLoop loop(socket.fd(), ::geteuid(), tokens, handler);
        loop.start();
        Client before;
        QCOMPARE(before.connect(location), Client::ConnectOutcome::Connected);
        QTRY_COMPARE(handler.connected.load(), 1);
        QVERIFY(QDir(QString::fromStdString(location.folder)).removeRecursively());
        QCOMPARE(socket.reopen(location), Outcome::Listening);
        loop.relisten();
        Client after;
        QCOMPARE(after.connect(location), Client::ConnectOutcome::Connected);
        QTRY_COMPARE(handler.connected.load(), 2);
        loop.stop();
    }
    // The agent whose socket is gone is found by its lock, and nobody else.
    void theHolderOfALockIsKnown()
    {
        const SocketLocation location = at("w");
        const std::string path = location.folder + "/agent.lock";
        QVERIFY(!lockHolder(path)); // no file
        std::array<int, 2> ready {};
        QCOMPARE(::pipe(ready.data()), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            auto* socket = new ListeningSocket;
            const char said = socket->open(location) == Outcome::Listening ? 'y' : 'n';
            (void)!::write(ready[1], &said, 1);
            ::pause();
            ::_exit(0);
        }
        char said = 0;
        QCOMPARE(::read(ready[0], &said, 1), ssize_t { 1 });
        QCOMPARE(said, 'y');
        const auto holder = lockHolder(path);
        QVERIFY(holder);
        QCOMPARE(holder->pid, child);
        QVERIFY(!holder->waitForEnd(std::chrono::milliseconds(1)));
        // A number in the file that is not the holder's names nobody.
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.resize(0);
        file.write(QByteArray::number(::getpid()));
        file.flush();
        QVERIFY(!lockHolder(path));
        file.resize(0);
        file.write(QByteArray::number(child));
        file.close();
        QVERIFY(holder->signal(SIGTERM));
        QCOMPARE(::waitpid(child, nullptr, 0), child);
        QVERIFY(holder->waitForEnd(std::chrono::milliseconds(1000)));
        QVERIFY(!lockHolder(path)); // nobody holds it
        ::close(ready[0]);
        ::close(ready[1]);
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

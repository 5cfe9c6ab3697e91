// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/client.h"
#include "wire/limits.h"
#include "wire/listening_socket.h"
#include "wire/serving_loop.h"
#include "wire/socket_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

#include <atomic>
#include <condition_variable>
#include <cstring>
#include <ctime>
#include <set>

using namespace warder;
using namespace warder::wire;
using std::chrono::milliseconds;

namespace {

// Answers {"method":"echo"} at once, keeps "hold" for later, closes on anything that is no JSON.
class EchoHandler final : public ServingLoop::Handler
{
public:
    void onConnected(ConnectionId connection, Peer peer, EntranceId entrance) override
    {
        const std::lock_guard lock(m_mutex);
        m_connected.insert(connection);
        m_lastPeer = std::move(peer);
        m_lastEntrance = entrance;
    }
    void onRequest(ConnectionId connection, std::string line) override
    {
        const auto request = codec::parseJson(line);
        if (!request) {
            loop->close(connection);
            return;
        }
        const auto method = request->stringAt("method").value_or("");
        if (method == "hold") {
            const std::lock_guard lock(m_mutex);
            m_held.emplace_back(connection, *request->find("id"));
            return;
        }
        answer(connection, *request->find("id"), method);
    }
    bool isGranted(ConnectionId, const std::string& profile) override
    {
        const std::lock_guard lock(m_mutex);
        m_asked.push_back(profile);
        return m_grants;
    }
    void onServed(ConnectionId, std::string profile) override
    {
        const std::lock_guard lock(m_mutex);
        m_served.push_back(std::move(profile));
    }
    void onClosed(ConnectionId connection) override
    {
        const std::lock_guard lock(m_mutex);
        m_connected.erase(connection);
    }
    void answer(ConnectionId connection, const codec::Json& id, const std::string& text) const
    {
        loop->reply(connection,
                    codec::Json::object({ { "jsonrpc", "2.0" }, { "id", id }, { "result", codec::Json::object({ { "said", text } }) } }).dump());
    }
    void releaseHeld()
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& [connection, id] : m_held)
            answer(connection, id, "late");
        m_held.clear();
    }
    std::size_t connections() const
    {
        const std::lock_guard lock(m_mutex);
        return m_connected.size();
    }
    std::size_t held() const
    {
        const std::lock_guard lock(m_mutex);
        return m_held.size();
    }
    std::vector<std::string> served() const
    {
        const std::lock_guard lock(m_mutex);
        return m_served;
    }

    [[nodiscard]] std::vector<std::string> asked() const
    {
        const std::lock_guard lock(m_mutex);
        return m_asked;
    }
    [[nodiscard]] EntranceId lastEntrance() const
    {
        const std::lock_guard lock(m_mutex);
        return m_lastEntrance;
    }
    void setGrants(bool grants)
    {
        const std::lock_guard lock(m_mutex);
        m_grants = grants;
    }
    int beforeWait() override
    {
        ++turns;
        return -1;
    }
    ServingLoop* loop = nullptr;
    std::atomic<int> turns = 0; //!< of the loop

private:
    mutable std::mutex m_mutex;
    std::set<ConnectionId> m_connected;
    std::vector<std::pair<ConnectionId, codec::Json>> m_held;
    std::vector<std::string> m_served;
    Peer m_lastPeer;
    EntranceId m_lastEntrance = kMainEntrance;
    std::vector<std::string> m_asked;
    bool m_grants = false;
};

} // namespace

class ServingLoopTest : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        Bench()
        {
            location = { root.path().toStdString() + "/w", "agent.sock", true, {} };
            if (socket.open(location) != ListeningSocket::Outcome::Listening)
                qFatal("no socket");
            loop = std::make_unique<ServingLoop>(socket.fd(), owner, tokens, handler);
            handler.loop = loop.get();
            loop->start();
        }
        // A connection without our client's manners.
        [[nodiscard]] FileDescriptor raw() const { return raw(location.path()); }
        [[nodiscard]] static FileDescriptor raw(const std::string& path)
        {
            FileDescriptor fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
            if (!connectTo(fd, path))
                fd.reset();
            return fd;
        }
        QTemporaryDir root;
        SocketLocation location;
        uid_t owner = ::geteuid();
        ListeningSocket socket;
        ServedTokens tokens;
        EchoHandler handler;
        std::unique_ptr<ServingLoop> loop;
    };
    static bool connectTo(const FileDescriptor& fd, const std::string& path)
    {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, path.data(), path.size());
        timeval limit { 8, 0 };
        ::setsockopt(fd.get(), SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
        return ::connect(fd.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    }
    // How many of so many lines came.
    static int linesFrom(const FileDescriptor& fd, int wanted)
    {
        int lines = 0;
        char byte = 0;
        while (lines < wanted && ::recv(fd.get(), &byte, 1, 0) == 1)
            lines += byte == '\n' ? 1 : 0;
        return lines;
    }
    static void say(const FileDescriptor& fd, const std::string& text)
    {
        (void)::send(fd.get(), text.data(), text.size(), MSG_NOSIGNAL);
    }
    static bool isClosed(const FileDescriptor& fd)
    {
        char byte = 0;
        return ::recv(fd.get(), &byte, 1, 0) == 0;
    }

private Q_SLOTS:
    void requestsAreHandedOverAndAnswered()
    {
        Bench bench;
        Client client;
        QCOMPARE(client.connect(bench.location), Client::ConnectOutcome::Connected);
        for (int i = 0; i < 100; ++i) {
            const auto answer = client.call("echo", codec::Json::object(), milliseconds(5000));
            QVERIFY(answer && std::holds_alternative<codec::Json>(*answer));
        }
    }
    void aServedTokenNeedsNoHandler()
    {
        Bench bench;
        ServedToken token;
        token.result = "{\"token\":\"t\"}";
        token.profile = "p";
        token.expiresAt = std::time(nullptr) + 1000;
        bench.tokens.set("p", std::move(token));
        Client client;
        QCOMPARE(client.connect(bench.location), Client::ConnectOutcome::Connected);
        const auto answer = client.call("token.get", codec::Json::object({ { "profile", "p" } }), milliseconds(5000));
        QVERIFY(answer && std::holds_alternative<codec::Json>(*answer));
        QCOMPARE(std::get<codec::Json>(*answer).stringAt("token"), std::optional<std::string>("t"));
        QTRY_COMPARE(bench.handler.served(), (std::vector<std::string> { "p" }));
        bench.tokens.setClosed(true); // now it is the handler's again
        const auto again = client.call("token.get", codec::Json::object({ { "profile", "p" } }), milliseconds(5000));
        QCOMPARE(std::get<codec::Json>(*again).stringAt("said"), std::optional<std::string>("token.get"));
    }
    void aTokenThatNeedsAGrantIsAskedFor()
    {
        Bench bench;
        ServedToken token;
        token.result = "{\"token\":\"t\"}";
        token.profile = "p";
        token.needsGrant = true;
        bench.tokens.set("alias", std::move(token));
        Client client;
        QCOMPARE(client.connect(bench.location), Client::ConnectOutcome::Connected);
        const auto request = codec::Json::object({ { "profile", "alias" } });
        auto answer = client.call("token.get", request, milliseconds(5000));
        QCOMPARE(std::get<codec::Json>(*answer).stringAt("said"), std::optional<std::string>("token.get")); // handed over
        QVERIFY(bench.handler.served().empty());
        QCOMPARE(bench.handler.asked(), (std::vector<std::string> { "p" }));
        bench.handler.setGrants(true);
        answer = client.call("token.get", request, milliseconds(5000));
        QCOMPARE(std::get<codec::Json>(*answer).stringAt("token"), std::optional<std::string>("t"));
        QTRY_COMPARE(bench.handler.served(), (std::vector<std::string> { "p" }));
    }
    void aFurtherEntranceGivesNothingOutAtOnce()
    {
        Bench bench;
        ServedToken token;
        token.result = "{\"token\":\"t\"}";
        token.profile = "p";
        bench.tokens.set("p", std::move(token));
        SocketFile file;
        const std::string path = bench.root.path().toStdString() + "/side.sock";
        QVERIFY2(file.open(path, FolderAccess::OthersRead), file.problem().c_str());
        bench.loop->listen(7, file.fd());
        const SocketLocation side { bench.root.path().toStdString(), "side.sock", false, {} };
        Client client;
        QCOMPARE(client.connect(side), Client::ConnectOutcome::Connected);
        auto answer = client.call("token.get", codec::Json::object({ { "profile", "p" } }), milliseconds(5000));
        QCOMPARE(std::get<codec::Json>(*answer).stringAt("said"), std::optional<std::string>("token.get"));
        QCOMPARE(bench.handler.lastEntrance(), EntranceId { 7 });
        Client main;
        QCOMPARE(main.connect(bench.location), Client::ConnectOutcome::Connected);
        // Shut, it is gone with everybody who came by it; the main one goes on.
        bench.loop->shut(7);
        file.close();
        QVERIFY(!client.call("echo", codec::Json::object(), milliseconds(5000)));
        Client late;
        QVERIFY(late.connect(side) != Client::ConnectOutcome::Connected);
        QVERIFY(main.call("echo", codec::Json::object(), milliseconds(5000)));
        QVERIFY(!QFile::exists(QString::fromStdString(path)));
    }
    void aSocketIsMadeInSafePlacesOnly()
    {
        QTemporaryDir root;
        const std::string folder = root.path().toStdString();
        SocketFile file;
        QVERIFY(!file.open("relative.sock", FolderAccess::OthersRead));
        QVERIFY(!file.open(folder + "/", FolderAccess::OthersRead));
        QVERIFY(!file.open(folder + "/nowhere/x.sock", FolderAccess::OthersRead));
        QFile other(QString::fromStdString(folder + "/file"));
        QVERIFY(other.open(QIODevice::WriteOnly));
        QVERIFY(!file.open(folder + "/file", FolderAccess::OthersRead)); // and it is still there
        QVERIFY(other.exists());
        QCOMPARE(::mkdir((folder + "/open").c_str(), 0777), 0);
        QCOMPARE(::chmod((folder + "/open").c_str(), 0777), 0);
        QVERIFY(!file.open(folder + "/open/x.sock", FolderAccess::OthersRead));
        QCOMPARE(::symlink("open", (folder + "/link").c_str()), 0);
        QVERIFY(!file.open(folder + "/link/x.sock", FolderAccess::OthersRead));
        // A stale one gives way, a live one does not.
        QVERIFY2(file.open(folder + "/x.sock", FolderAccess::OwnerOnly), file.problem().c_str());
        struct stat status = {};
        QCOMPARE(::stat((folder + "/x.sock").c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777, mode_t { 0600 });
        SocketFile second;
        QVERIFY(!second.open(folder + "/x.sock", FolderAccess::OwnerOnly));
        FileDescriptor stale(::socket(AF_UNIX, SOCK_STREAM, 0));
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        const std::string path = folder + "/stale.sock";
        std::memcpy(address.sun_path, path.data(), path.size());
        QCOMPARE(::bind(stale.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
        stale.reset();
        QVERIFY2(second.open(path, FolderAccess::OwnerOnly), second.problem().c_str());
    }
    void aSlowRequestDelaysNobody()
    {
        Bench bench;
        Client slow;
        QCOMPARE(slow.connect(bench.location), Client::ConnectOutcome::Connected);
        QVERIFY(!slow.call("hold", codec::Json::object(), milliseconds(50)));
        Client quick;
        QCOMPARE(quick.connect(bench.location), Client::ConnectOutcome::Connected);
        QVERIFY(quick.call("echo", codec::Json::object(), milliseconds(5000)));
        const FileDescriptor silent = bench.raw();
        say(silent, "{\"half");
        QVERIFY(quick.call("echo", codec::Json::object(), milliseconds(5000)));
    }
    void sixteenAreInFlightAndTheRestWaits()
    {
        Bench bench;
        const FileDescriptor fd = bench.raw();
        std::string lines;
        for (int i = 0; i < 40; ++i)
            lines += "{\"jsonrpc\":\"2.0\",\"id\":" + std::to_string(i) + ",\"method\":\"hold\"}\n";
        say(fd, lines);
        QTRY_COMPARE(bench.handler.held(), kMaxInFlight);
        QTest::qWait(50);
        QCOMPARE(bench.handler.held(), kMaxInFlight);
        bench.handler.releaseHeld();
        QTRY_COMPARE(bench.handler.held(), kMaxInFlight);
        bench.handler.releaseHeld();
        QTRY_COMPARE(bench.handler.held(), std::size_t(40 - 2 * kMaxInFlight));
        bench.handler.releaseHeld();
    }
    void violationsCloseAndNobodyElseNotices_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("control character") << QByteArray("{\r}\n");
        QTest::newRow("no JSON") << QByteArray("hello\n");
        QTest::newRow("too long") << QByteArray(int(kMaxLine) + 10, ' ');
        QTest::newRow("NUL") << QByteArray("\0\n", 2);
    }
    void violationsCloseAndNobodyElseNotices()
    {
        QFETCH(QByteArray, bytes);
        Bench bench;
        Client other;
        QCOMPARE(other.connect(bench.location), Client::ConnectOutcome::Connected);
        QVERIFY(other.call("echo", codec::Json::object(), milliseconds(5000)));
        const FileDescriptor fd = bench.raw();
        say(fd, bytes.toStdString());
        QVERIFY(isClosed(fd));
        QVERIFY(other.call("echo", codec::Json::object(), milliseconds(5000)));
        QTRY_COMPARE(bench.handler.connections(), std::size_t(1));
    }
    void aSilentConnectionIsClosed()
    {
        Bench bench;
        const FileDescriptor silent = bench.raw();
        const FileDescriptor half = bench.raw();
        say(half, "{\"jsonrpc\"");
        QVERIFY(isClosed(silent)); // after kLineTime
        QVERIFY(isClosed(half));
    }
    void theIdlestMakesRoom()
    {
        Bench bench;
        std::vector<FileDescriptor> crowd;
        for (std::size_t i = 0; i < kMaxConnections; ++i)
            crowd.push_back(bench.raw());
        QTRY_COMPARE(bench.handler.connections(), kMaxConnections);
        Client late;
        QCOMPARE(late.connect(bench.location), Client::ConnectOutcome::Connected);
        QVERIFY(late.call("echo", codec::Json::object(), milliseconds(5000)));
        QVERIFY(isClosed(crowd.front()));
        QVERIFY(bench.handler.connections() <= kMaxConnections);
    }
    // Whoever comes by one socket pushes out nobody who came by another, whatever it does.
    void aForwardedEntranceTakesFromItselfOnly()
    {
        Bench bench;
        std::vector<FileDescriptor> local;
        for (int i = 0; i < 20; ++i)
            local.push_back(bench.raw());
        QTRY_COMPARE(bench.handler.connections(), std::size_t { 20 });
        SocketFile file;
        const std::string path = bench.root.path().toStdString() + "/side.sock";
        QVERIFY2(file.open(path, FolderAccess::OthersRead), file.problem().c_str());
        bench.loop->listen(7, file.fd());
        std::vector<FileDescriptor> remote;
        for (std::size_t i = 0; i < kMaxForwardedConnections + 300; ++i)
            remote.push_back(bench.raw(path));
        QVERIFY(isClosed(remote.front()));
        QTRY_COMPARE(bench.handler.connections(), 20 + kMaxForwardedConnections);
        for (const FileDescriptor& one : local) {
            say(one, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"echo\"}\n");
            char byte = 0;
            QCOMPARE(::recv(one.get(), &byte, 1, 0), ssize_t { 1 });
        }
        // Nor does a crowd here push out what came by the socket.
        for (std::size_t i = 0; i < kMaxConnections; ++i)
            local.push_back(bench.raw());
        QTRY_COMPARE(bench.handler.connections(), kMaxConnections + kMaxForwardedConnections);
        bench.loop->shut(7);
    }
    void allConnectionsOfAForwardedEntranceShareWhatIsInFlight()
    {
        Bench bench;
        SocketFile file;
        const std::string path = bench.root.path().toStdString() + "/side.sock";
        QVERIFY2(file.open(path, FolderAccess::OthersRead), file.problem().c_str());
        bench.loop->listen(7, file.fd());
        std::string many;
        for (int i = 0; i < 10; ++i)
            many += "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"hold\"}\n";
        std::vector<FileDescriptor> remote;
        for (int i = 0; i < 8; ++i) {
            remote.push_back(bench.raw(path));
            say(remote.back(), many);
        }
        QTRY_COMPARE(bench.handler.held(), kMaxForwardedInFlight);
        QTest::qWait(20);
        QCOMPARE(bench.handler.held(), kMaxForwardedInFlight);
        // The main one has its own.
        const FileDescriptor local = bench.raw();
        say(local, many);
        QTRY_COMPARE(bench.handler.held(), kMaxForwardedInFlight + 10);
        // Everybody's turn comes, also when one of them goes without having been answered.
        remote.erase(remote.begin());
        QTRY_COMPARE(bench.handler.held(), kMaxForwardedInFlight + 20);
        for (int round = 0; round < 5; ++round) {
            bench.handler.releaseHeld();
            QTest::qWait(10);
        }
        for (const FileDescriptor& one : remote)
            QCOMPARE(linesFrom(one, 10), 10);
        bench.loop->shut(7);
    }
    // accept(2) fails again at once while there is no descriptor: the loop must not go round and round, and must come
    // back.
    void withoutDescriptorsItDoesNotSpin_data()
    {
        QTest::addColumn<bool>("forwarded");
        QTest::newRow("the main socket") << false;
        QTest::newRow("a forwarded one") << true;
    }
    void withoutDescriptorsItDoesNotSpin()
    {
        QFETCH(bool, forwarded);
        Bench bench;
        SocketFile file;
        const std::string path = bench.root.path().toStdString() + "/side.sock";
        QVERIFY2(file.open(path, FolderAccess::OthersRead), file.problem().c_str());
        bench.loop->listen(7, file.fd());
        // The sockets of those who will come are there before the descriptors run out.
        std::vector<FileDescriptor> late;
        for (int i = 0; i < 4; ++i)
            late.emplace_back(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
        rlimit before = {};
        ::getrlimit(RLIMIT_NOFILE, &before);
        std::vector<FileDescriptor> filling;
        {
            const int highest = FileDescriptor(::dup(0)).get();
            rlimit low = before;
            low.rlim_cur = static_cast<rlim_t>(highest) + 2;
            ::setrlimit(RLIMIT_NOFILE, &low);
            for (;;) {
                FileDescriptor one(::dup(0));
                if (!one.isOpen())
                    break;
                filling.push_back(std::move(one));
            }
        }
        const int turnsBefore = bench.handler.turns;
        for (const FileDescriptor& one : late)
            QVERIFY(connectTo(one, forwarded ? path : bench.location.path()));
        QTest::qWait(350);
        const int turns = bench.handler.turns - turnsBefore;
        filling.clear();
        ::setrlimit(RLIMIT_NOFILE, &before);
        QVERIFY2(turns < 40, std::to_string(turns).c_str());
        for (const FileDescriptor& one : late) {
            say(one, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"echo\"}\n");
            QCOMPARE(linesFrom(one, 1), 1);
        }
        bench.loop->shut(7);
    }
    void stoppingAnswersWhatIsAnswered()
    {
        Bench bench;
        const FileDescriptor fd = bench.raw();
        say(fd, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"hold\"}\n");
        QTRY_COMPARE(bench.handler.held(), std::size_t(1));
        bench.handler.releaseHeld();
        bench.loop->stop();
        char first = 0;
        QCOMPARE(::recv(fd.get(), &first, 1, 0), ssize_t(1));
        QCOMPARE(first, '{');
    }
};

QTEST_GUILESS_MAIN(ServingLoopTest)
#include "serving_loop_test.moc"

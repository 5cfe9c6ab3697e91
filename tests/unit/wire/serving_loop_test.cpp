// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/client.h"
#include "wire/limits.h"
#include "wire/listening_socket.h"
#include "wire/serving_loop.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>

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
    void onConnected(ConnectionId connection, Peer peer) override
    {
        const std::lock_guard lock(m_mutex);
        m_connected.insert(connection);
        m_lastPeer = peer;
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

    ServingLoop* loop = nullptr;

private:
    mutable std::mutex m_mutex;
    std::set<ConnectionId> m_connected;
    std::vector<std::pair<ConnectionId, codec::Json>> m_held;
    std::vector<std::string> m_served;
    Peer m_lastPeer;
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
        [[nodiscard]] FileDescriptor raw() const
        {
            FileDescriptor fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
            sockaddr_un address = {};
            address.sun_family = AF_UNIX;
            const std::string path = location.path();
            std::memcpy(address.sun_path, path.data(), path.size());
            if (::connect(fd.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
                fd.reset();
            timeval limit { 8, 0 };
            ::setsockopt(fd.get(), SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
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

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/loopback_listener.h"

#include "codec/url.h"

#include "support/fake_time.h"
#include "support/test_macros.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;

namespace warder::platform {

using core::RedirectEndpoint;
using core::RedirectSpec;
using core::RedirectVerdict;

class LoopbackListenerTest : public QObject
{
    Q_OBJECT

private:
    static std::uint16_t portOf(const std::string& url) { return codec::parseUrl(url)->effectivePort(); }
    static std::string hostOf(const std::string& url) { return codec::parseUrl(url)->authority(); }

    //! Sends bytes and gives what came back until the connection closed; nothing if it never closes.
    std::optional<QByteArray> exchange(std::uint16_t port, const std::string& bytes, const char* address = "127.0.0.1")
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QLatin1String(address)), port);
        socket.write(bytes.data(), static_cast<qint64>(bytes.size()));
        if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 3000))
            return {};
        return socket.readAll();
    }
    QByteArray get(const std::string& url, const std::string& headers = {}, const std::string& host = {})
    {
        const std::size_t question = std::min(url.find('?'), url.size());
        const auto parsed = *codec::parseUrl(url.substr(0, question));
        const std::string target = (parsed.path.empty() ? "/" : parsed.path) + url.substr(question);
        const auto answer = exchange(parsed.effectivePort(),
                                     "GET " + target + " HTTP/1.1\r\nHost: " + (host.empty() ? parsed.authority() : host) + "\r\n" + headers + "\r\n",
                                     parsed.host == "::1" ? "::1" : "127.0.0.1");
        return answer.value_or("(no end)");
    }
    static int statusOf(const QByteArray& answer) { return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0; }
    static std::string locationOf(const QByteArray& answer)
    {
        const auto at = answer.indexOf("\r\nLocation: ");
        return at < 0 ? std::string() : answer.mid(at + 12, answer.indexOf("\r\n", at + 12) - at - 12).toStdString();
    }
    std::unique_ptr<RedirectEndpoint> listen(RedirectSpec spec = { "", "state-a", "", "" })
    {
        auto endpoint = m_listener->listen(std::move(spec), [this](std::string_view query) {
            m_queries.emplace_back(query);
            if (m_endInCallback)
                m_endInCallback->reset();
            return m_verdict;
        });
        return endpoint ? *std::move(endpoint) : nullptr;
    }

    test::FakeTime m_time;
    SystemEntropy m_entropy;
    PeerOwner m_owner = PeerOwner::Ourselves;
    RedirectVerdict m_verdict = RedirectVerdict::SignedIn;
    std::unique_ptr<RedirectEndpoint>* m_endInCallback = nullptr;
    std::vector<std::string> m_queries;
    std::unique_ptr<LoopbackListener> m_listener;

private Q_SLOTS:
    void init()
    {
        m_owner = PeerOwner::Ourselves;
        m_verdict = RedirectVerdict::SignedIn;
        m_endInCallback = nullptr;
        m_queries.clear();
        m_listener = std::make_unique<LoopbackListener>(m_time, m_entropy, [this](const TcpEnd&, const TcpEnd&) { return m_owner; });
    }

    void takesOneRedirectAndShowsThePage()
    {
        const auto endpoint = listen();
        QVERIFY(endpoint);
        const std::string uri = endpoint->redirectUri();
        QVERIFY(uri.starts_with("http://127.0.0.1:") && uri.ends_with("/callback"));
        const QByteArray first = get(uri + "?code=wdr-canary-code&state=state-a&iss=x");
        QCOMPARE(statusOf(first), 303);
        QVERIFY(!first.contains("wdr-canary"));
        QCOMPARE(m_queries, std::vector<std::string> { "code=wdr-canary-code&state=state-a&iss=x" });

        const QByteArray page = get("http://" + hostOf(uri) + locationOf(first));
        QCOMPARE(statusOf(page), 200);
        QVERIFY(page.contains("You are signed in"));
        for (const char* header : { "Cache-Control: no-store", "Content-Security-Policy: default-src 'none'", "X-Content-Type-Options: nosniff",
                                    "X-Frame-Options: DENY", "Referrer-Policy: no-referrer", "Connection: close" })
            QVERIFY2(page.contains(header), header);
        QVERIFY(!page.contains("Access-Control"));

        QCOMPARE(statusOf(get(uri + "?code=other&state=state-a")), 410);
        QCOMPARE(m_queries.size(), std::size_t(1));
    }

    void theCallbackMayEndTheFlow()
    {
        auto endpoint = listen();
        m_endInCallback = &endpoint;
        const std::string uri = endpoint->redirectUri();
        const QByteArray first = get(uri + "?code=a&state=state-a");
        QCOMPARE(statusOf(first), 303);
        QVERIFY(!endpoint);
        QVERIFY(get("http://" + hostOf(uri) + locationOf(first)).contains("You are signed in"));
        QCOMPARE(statusOf(get(uri + "?code=a&state=state-a")), 410);
    }

    void refusalHasItsOwnPage()
    {
        m_verdict = RedirectVerdict::Refused;
        const auto endpoint = listen();
        const std::string uri = endpoint->redirectUri();
        const QByteArray first = get(uri + "?error=access_denied&error_description=%3Cscript%3E&state=state-a");
        QCOMPARE(statusOf(first), 303);
        const QByteArray page = get("http://" + hostOf(uri) + locationOf(first));
        QVERIFY(page.contains("did not succeed"));
        QVERIFY(!page.contains("script"));
    }

    void profilePagesReplaceOurs()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("mine.html")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<p>well done</p>");
        file.close();
        const auto endpoint = listen({ "", "state-a", file.fileName().toStdString(), "" });
        const std::string host = "http://" + hostOf(endpoint->redirectUri());
        const QByteArray page = get(host + locationOf(get(endpoint->redirectUri() + "?code=a&state=state-a")));
        QVERIFY(page.endsWith("<p>well done</p>"));
        QVERIFY(page.contains("Content-Security-Policy: default-src 'none'"));

        const auto missing = listen({ "", "state-a", "/nonexistent", "" });
        const std::string otherHost = "http://" + hostOf(missing->redirectUri());
        QVERIFY(get(otherHost + locationOf(get(missing->redirectUri() + "?code=a&state=state-a"))).contains("You are signed in"));
    }

    void strangersDoNotEndTheFlow_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("headers");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("status");
        const auto row = [](const char* name, const char* query, const char* headers, const char* host, int status) {
            QTest::newRow(name) << QString::fromLatin1(query) << QString::fromLatin1(headers) << QString::fromLatin1(host) << status;
        };
        row("no state", "?error=access_denied", "", "", 400);
        row("wrong state", "?code=a&state=state-b", "", "", 400);
        row("state not first", "?state=x&state=state-a", "", "", 400);
        row("no query", "", "", "", 400);
        row("bad escape", "?code=%zz&state=state-a", "", "", 400);
        row("rebinding", "?code=a&state=state-a", "", "evil.example", 400);
        row("rebinding with our port", "?code=a&state=state-a", "", "evil.example:PORT", 400);
        row("localhost instead", "?code=a&state=state-a", "", "localhost:PORT", 400);
        row("without the port", "?code=a&state=state-a", "", "127.0.0.1", 400);
        row("a script of a page", "?code=a&state=state-a", "Origin: https://evil.example\r\n", "", 403);
        row("null origin", "?code=a&state=state-a", "Origin: null\r\n", "", 403);
        row("fetch", "?code=a&state=state-a", "Sec-Fetch-Mode: cors\r\n", "", 403);
        row("an image", "?code=a&state=state-a", "Sec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: image\r\n", "", 403);
        row("a frame", "?code=a&state=state-a", "Sec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe\r\n", "", 403);
        row("a body", "?code=a&state=state-a", "Content-Length: 5\r\n", "", 400);
    }
    void strangersDoNotEndTheFlow()
    {
        QFETCH(QString, query);
        QFETCH(QString, headers);
        QFETCH(QString, host);
        QFETCH(int, status);
        const auto endpoint = listen();
        const std::string uri = endpoint->redirectUri();
        host.replace(QStringLiteral("PORT"), QString::number(portOf(uri)));
        QCOMPARE(statusOf(get(uri + query.toStdString(), headers.toStdString(), host.toStdString())), status);
        QVERIFY(m_queries.empty());
        // The flow goes on, and a real navigation is taken.
        QCOMPARE(statusOf(get(uri + "?code=a&state=state-a", "Sec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n")), 303);
    }

    void verdictNotOursKeepsTheFlowGoing()
    {
        const auto endpoint = listen();
        m_verdict = RedirectVerdict::NotOurs;
        QCOMPARE(statusOf(get(endpoint->redirectUri() + "?code=a&code=b&state=state-a")), 400);
        m_verdict = RedirectVerdict::SignedIn;
        QCOMPARE(statusOf(get(endpoint->redirectUri() + "?code=a&state=state-a")), 303);
        QCOMPARE(m_queries.size(), std::size_t(2));
    }

    void otherUsersAreRefused()
    {
        const auto endpoint = listen();
        m_owner = PeerOwner::SomebodyElse;
        QCOMPARE(get(endpoint->redirectUri() + "?code=a&state=state-a"), QByteArray());
        const std::string start = endpoint->startUrl("https://idp.example.com/authorize?state=state-a");
        QCOMPARE(get(start), QByteArray());
        m_owner = PeerOwner::Unknown;
        QCOMPARE(get(endpoint->redirectUri() + "?code=a&state=state-a"), QByteArray());
        QVERIFY(m_queries.empty());
        m_owner = PeerOwner::Ourselves;
        QCOMPARE(statusOf(get(start)), 303);
        QCOMPARE(statusOf(get(endpoint->redirectUri() + "?code=a&state=state-a")), 303);
    }

    // They take no place and no time: each is closed before a byte of it is waited for.
    void othersDelayNobody()
    {
        for (const PeerOwner other : { PeerOwner::SomebodyElse, PeerOwner::Unknown }) {
            int others = 200;
            m_listener
                = std::make_unique<LoopbackListener>(m_time, m_entropy, [&others, other](const TcpEnd&, const TcpEnd&) {
                      return others-- > 0 ? other : PeerOwner::Ourselves;
                  });
            m_verdict = RedirectVerdict::SignedIn;
            const auto endpoint = listen();
            std::vector<std::unique_ptr<QTcpSocket>> crowd;
            for (int i = 0; i < 200; ++i) {
                auto& socket = crowd.emplace_back(std::make_unique<QTcpSocket>());
                socket->connectToHost(QHostAddress(QHostAddress::LocalHost), portOf(endpoint->redirectUri()));
                socket->write("G");
            }
            // No clock moves here: whoever had to wait for a deadline would wait for ever.
            QTRY_COMPARE(others, 0);
            QCOMPARE(statusOf(get(endpoint->redirectUri() + "?code=a&state=state-a")), 303);
            for (const auto& socket : crowd)
                QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
        }
    }
    // Any address, for the argument list of a browser.
    void aStartPageLeadsToAnAddressOnce()
    {
        const std::string target = "https://idp.example.com/logout?id_token_hint=wdr-canary-id";
        const auto start = m_listener->startAddress(target);
        QVERIFY(start);
        QVERIFY(start->find("wdr-canary") == std::string::npos);
        QCOMPARE(m_listener->startAddress(*start), start); // one of ours needs none
        m_owner = PeerOwner::SomebodyElse;
        QCOMPARE(get(*start), QByteArray());
        m_owner = PeerOwner::Ourselves;
        const QByteArray answer = get(*start);
        QCOMPARE(statusOf(answer), 303);
        QCOMPARE(locationOf(answer), target);
        QCOMPARE(statusOf(get(*start)), 410);
        QVERIFY(!m_listener->startAddress("https://a.example/?x\r\nSet-Cookie: y"));
        // It waits for a minute.
        const auto late = m_listener->startAddress(target);
        m_time.advance(std::chrono::seconds(61));
        QVERIFY(!get(*late).contains("wdr-canary"));
        // And there are not more and more of them.
        for (int i = 0; i < 100; ++i)
            QVERIFY(m_listener->startAddress(target + std::to_string(i)));
    }

    void realPeerIsOurselves()
    {
        m_listener = std::make_unique<LoopbackListener>(m_time, m_entropy);
        const auto endpoint = listen();
        QCOMPARE(statusOf(get(endpoint->redirectUri() + "?code=a&state=state-a")), 303);
    }

    void startUrlRedirectsOnce()
    {
        const auto endpoint = listen();
        const std::string target = "https://idp.example.com/authorize?client_id=a&state=state-a&code_challenge=b";
        const std::string old = endpoint->startUrl(target);
        const std::string start = endpoint->startUrl(target);
        QVERIFY(old != start);
        QVERIFY(start.find("state") == std::string::npos);
        QVERIFY(codec::parseUrl(start)->path.size() >= 3 + 22); // 128 bits
        QCOMPARE(statusOf(get(old)), 404);
        const QByteArray answer = get(start);
        QCOMPARE(statusOf(answer), 303);
        QCOMPARE(locationOf(answer), target);
        QVERIFY(answer.contains("Referrer-Policy: no-referrer"));
        QVERIFY(answer.contains("Cache-Control: no-store"));
        QCOMPARE(statusOf(get(start)), 410);
    }

    void startUrlCannotSplitTheAnswer()
    {
        const auto endpoint = listen();
        const QByteArray answer = get(endpoint->startUrl("https://idp.example.com/\r\nSet-Cookie: a=b"));
        QCOMPARE(statusOf(answer), 410);
        QVERIFY(!answer.contains("Set-Cookie"));
    }

    void noHttpIsClosedQuietly()
    {
        const auto endpoint = listen();
        QCOMPARE(exchange(portOf(endpoint->redirectUri()), "\x16\x03\x01").value_or("?"), QByteArray());
        const auto post = exchange(portOf(endpoint->redirectUri()), "POST /callback HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(post && statusOf(*post) == 405 && post->contains("Allow: GET"));
    }

    void otherPathsAreNotFound()
    {
        const auto endpoint = listen();
        const std::string host = "http://" + hostOf(endpoint->redirectUri());
        QCOMPARE(statusOf(get(host + "/favicon.ico")), 404);
        QCOMPARE(statusOf(get(host + "/callback/?code=a&state=state-a")), 404);
        QCOMPARE(statusOf(get(host + "/done/1")), 410);
        QVERIFY(m_queries.empty());
    }

    void slowClientsAreCutAndTheBrowserWaits()
    {
        const auto endpoint = listen();
        std::vector<std::unique_ptr<QTcpSocket>> idle;
        for (int i = 0; i < 8; ++i) {
            idle.push_back(std::make_unique<QTcpSocket>());
            idle.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), portOf(endpoint->redirectUri()));
            QTRY_COMPARE(idle.back()->state(), QAbstractSocket::ConnectedState);
            idle.back()->write("GET /");
        }
        QTRY_COMPARE(m_time.pendingTimers(), std::size_t(8));
        QTcpSocket browser;
        browser.connectToHost(QHostAddress(QHostAddress::LocalHost), portOf(endpoint->redirectUri()));
        const std::string request = "GET /callback?code=a&state=state-a HTTP/1.1\r\nHost: " + hostOf(endpoint->redirectUri()) + "\r\n\r\n";
        browser.write(request.data(), static_cast<qint64>(request.size()));
        QTest::qWait(50);
        QCOMPARE(browser.bytesAvailable(), 0);
        m_time.advance(5s);
        QTRY_COMPARE(browser.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(statusOf(browser.readAll()), 303);
        for (const auto& socket : idle)
            QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    }

    void endedFlowSaysSoForAMinute()
    {
        auto endpoint = listen();
        const std::string uri = endpoint->redirectUri();
        const std::string start = endpoint->startUrl("https://idp.example.com/");
        endpoint.reset();
        const QByteArray late = get(uri + "?code=wdr-canary-code&state=state-a");
        QCOMPARE(statusOf(late), 410);
        QVERIFY(late.contains("This sign-in has ended"));
        QCOMPARE(statusOf(get(start)), 404);
        m_time.advance(59s);
        QCOMPARE(statusOf(get(uri + "?code=a&state=state-a")), 410);
        m_time.advance(1s);
        QCOMPARE(get(uri + "?code=a&state=state-a"), QByteArray()); // refused by the kernel
        QVERIFY(m_queries.empty());
    }

    void flowsShareAFixedPort()
    {
        QTcpServer finder;
        QVERIFY(finder.listen(QHostAddress(QHostAddress::LocalHost)));
        const std::string uri = "http://127.0.0.1:" + std::to_string(finder.serverPort()) + "/cb";
        finder.close();
        auto first = listen({ uri, "state-1", "", "" });
        auto second = listen({ uri, "state-2", "", "" });
        QVERIFY(first && second);
        QCOMPARE(first->redirectUri(), uri);
        QCOMPARE(second->redirectUri(), uri);
        QCOMPARE(statusOf(get(uri + "?code=b&state=state-2")), 303);
        second.reset();
        m_time.advance(120s); // the other flow keeps the port
        QCOMPARE(statusOf(get(uri + "?code=a&state=state-1")), 303);
        QCOMPARE(m_queries, (std::vector<std::string> { "code=b&state=state-2", "code=a&state=state-1" }));
        first.reset();
        m_time.advance(30s);
        auto third = listen({ uri, "state-3", "", "" }); // within the minute: the same socket
        QVERIFY(third);
        m_time.advance(40s);
        QCOMPARE(statusOf(get(uri + "?code=c&state=state-3")), 303);
    }

    void takenPortIsNamed()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress(QHostAddress::LocalHost)));
        const auto port = std::to_string(taken.serverPort());
        const auto result = m_listener->listen({ "http://127.0.0.1:" + port + "/cb", "state-a", "", "" },
                                               [](std::string_view) { return RedirectVerdict::NotOurs; });
        QVERIFY_ERROR(result, ErrorCode::PortTaken);
        QCOMPARE(result.error().param("port"), std::string_view(port));
    }

    void localhostMeansBothAddresses()
    {
        QTcpServer probe;
        const bool hasIpv6 = probe.listen(QHostAddress(QHostAddress::LocalHostIPv6));
        const auto endpoint = listen({ "http://localhost/callback", "state-a", "", "" });
        QVERIFY(endpoint);
        const std::string uri = endpoint->redirectUri();
        QVERIFY(uri.starts_with("http://localhost:") && uri.ends_with("/callback"));
        if (hasIpv6) {
            const auto answer = exchange(portOf(uri), "GET /callback?state=no HTTP/1.1\r\nHost: " + hostOf(uri) + "\r\n\r\n", "::1");
            QVERIFY(answer && statusOf(*answer) == 400);
            // Somebody else on the other address would get the browser's request.
            QTcpServer thief;
            QVERIFY(thief.listen(QHostAddress(QHostAddress::LocalHostIPv6)));
            const auto port = std::to_string(thief.serverPort());
            QVERIFY_ERROR(m_listener->listen({ "http://localhost:" + port + "/cb", "state-b", "", "" },
                                             [](std::string_view) { return RedirectVerdict::NotOurs; }),
                          ErrorCode::PortTaken);
        }
        QCOMPARE(statusOf(get(uri + "?code=a&state=state-a", "", "127.0.0.1:" + std::to_string(portOf(uri)))), 400);
        QCOMPARE(statusOf(get(uri + "?code=a&state=state-a")), 303);
    }

    void ipv6Works()
    {
        QTcpServer probe;
        if (!probe.listen(QHostAddress(QHostAddress::LocalHostIPv6)))
            QSKIP("this machine has no IPv6");
        const auto endpoint = listen({ "http://[::1]:0/cb?x=y", "state-a", "", "" });
        QVERIFY(endpoint);
        QVERIFY(endpoint->redirectUri().starts_with("http://[::1]:") && endpoint->redirectUri().ends_with("/cb?x=y"));
        QCOMPARE(statusOf(get(endpoint->redirectUri() + "&code=a&state=state-a")), 303);
        QCOMPARE(m_queries, std::vector<std::string> { "x=y&code=a&state=state-a" });
    }

    void otherAddressesAreRefused_data()
    {
        QTest::addColumn<QString>("uri");
        for (const char* uri : { "http://0.0.0.0:8085/cb", "http://192.0.2.1/cb", "https://127.0.0.1/cb", "com.example:/cb", "http://127.0.0.1/cb#x",
                                 "http://localhost.evil.example/", "http://user@127.0.0.1/", "http://127.0.0.1:99999/", "nonsense", "http://[::]:1/" })
            QTest::newRow(uri) << QString::fromLatin1(uri);
    }
    void otherAddressesAreRefused()
    {
        QFETCH(QString, uri);
        QVERIFY_ERROR(m_listener->listen({ uri.toStdString(), "state-a", "", "" }, [](std::string_view) { return RedirectVerdict::NotOurs; }),
                      ErrorCode::InvalidProfile);
    }
};

} // namespace warder::platform

QTEST_GUILESS_MAIN(warder::platform::LoopbackListenerTest)
#include "loopback_listener_test.moc"

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/boot_timer_service.h"
#include "platform/qt_http_transport.h"
#include "platform/system_clock.h"

#include "support/raw_http_server.h"
#include "support/test_macros.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <array>

using namespace std::chrono_literals;

namespace warder::platform {

using core::HttpRequest;
using core::HttpResponse;
using test::RawHttpServer;
using test::TestAuthority;
using test::TestCertificate;

class HttpTransportTest : public QObject
{
    Q_OBJECT

private:
    //! Sends and waits for the answer, which must not come inside send().
    Result<HttpResponse> send(HttpRequest request)
    {
        std::optional<Result<HttpResponse>> result;
        const auto call = m_transport->send(std::move(request), [&result](Result<HttpResponse> answer) {
            result = std::move(answer);
        });
        if (result)
            return Error(ErrorCode::Internal, "called back synchronously");
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, 10'000))
            return Error(ErrorCode::Internal, "no answer at all");
        return *std::move(result);
    }
    static HttpRequest get(const std::string& url)
    {
        HttpRequest request;
        request.url = url;
        request.deadline = 5s;
        return request;
    }
    static HttpRequest post(const std::string& url, const std::string& body = "grant_type=refresh_token&refresh_token=wdr-canary-rt")
    {
        HttpRequest request = get(url);
        request.method = HttpRequest::Method::Post;
        request.contentType = "application/x-www-form-urlencoded";
        request.body = Secret::copyOf(body);
        return request;
    }
    std::string file(const QString& name, const std::string& content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(QByteArray::fromStdString(content));
        return file.fileName().toStdString();
    }

    SystemClock m_clock;
    BootTimerService m_timers { m_clock };
    std::unique_ptr<QtHttpTransport> m_transport;
    QTemporaryDir m_folder;
    TestAuthority m_authority;
    TestCertificate m_serverCertificate = m_authority.issue("server", "IP:127.0.0.1,DNS:localhost");

private Q_SLOTS:
    void init() { m_transport = std::make_unique<QtHttpTransport>(m_timers); }
    void cleanup()
    {
        m_transport.reset();
        for (const char* name : { "http_proxy", "https_proxy", "no_proxy" })
            qunsetenv(name);
    }

    void answersAreResponses_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("headers");
        for (const char* status : { "200 OK", "302 Found", "307 Temporary Redirect", "308 Permanent Redirect", "400 Bad Request", "403 Forbidden", "404 Not Found",
                                    "409 Conflict", "418 Teapot", "429 Too Many Requests", "500 Internal Server Error", "503 Service Unavailable" })
            QTest::newRow(status) << QString::fromLatin1(status) << QString();
        QTest::newRow("401 with a challenge") << QStringLiteral("401 Unauthorized") << QStringLiteral("WWW-Authenticate: Basic realm=\"x\"\r\n");
        QTest::newRow("401 bearer") << QStringLiteral("401 Unauthorized") << QStringLiteral("WWW-Authenticate: Bearer error=\"invalid_token\"\r\n");
    }
    void answersAreResponses()
    {
        QFETCH(QString, status);
        QFETCH(QString, headers);
        RawHttpServer server([&](QSslSocket& socket, const RawHttpServer::Request&) {
            RawHttpServer::answer(socket, RawHttpServer::response(status.toStdString(), R"({"error":"x"})",
                                                                  headers.toStdString() + "X-Test: One\r\n"));
        });
        for (const bool isPost : { false, true }) {
            const auto response = send(isPost ? post(server.url()) : get(server.url()));
            QVERIFY_OK(response);
            QCOMPARE(response->status, status.left(3).toInt());
            QCOMPARE(response->body, std::string(R"({"error":"x"})"));
            QCOMPARE(response->header("x-test").value_or(""), std::string("One"));
        }
        QCOMPARE(server.requests.size(), std::size_t(2));
        QCOMPARE(server.requests[1].body, std::string("grant_type=refresh_token&refresh_token=wdr-canary-rt"));
    }

    void saysWhoItIsAndAsksForNothingItDidNotSay()
    {
        RawHttpServer server([](QSslSocket& socket, const RawHttpServer::Request&) {
            RawHttpServer::answer(socket, RawHttpServer::response("200 OK", "{}", "Set-Cookie: a=b\r\nCache-Control: max-age=100\r\n"));
        });
        HttpRequest request = get(server.url("/a?b=c"));
        request.headers = { { "Authorization", "Basic d2RyLWNhbmFyeQ==" } };
        QVERIFY_OK(send(std::move(request)));
        QVERIFY_OK(send(get(server.url("/a?b=c"))));
        QCOMPARE(server.requests.size(), std::size_t(2)); // not from a cache
        const QByteArray first = QByteArray::fromStdString(server.requests[0].head);
        QVERIFY(first.startsWith("GET /a?b=c HTTP/1.1\r\n"));
        QVERIFY(first.contains("User-Agent: Warder/"));
        QVERIFY(first.contains("Accept-Encoding: identity"));
        QVERIFY(first.contains("Authorization: Basic d2RyLWNhbmFyeQ=="));
        const QByteArray second = QByteArray::fromStdString(server.requests[1].head);
        QVERIFY(!second.contains("Cookie:"));
        QVERIFY(!second.contains("Authorization:"));
    }

    void redirectIsNotFollowedAndNothingIsSentAgain()
    {
        RawHttpServer other([](QSslSocket& socket, const RawHttpServer::Request&) {
            RawHttpServer::answer(socket, RawHttpServer::response("200 OK", "{}"));
        });
        RawHttpServer server([&](QSslSocket& socket, const RawHttpServer::Request&) {
            RawHttpServer::answer(socket, RawHttpServer::response("307 Temporary Redirect", "", "Location: " + other.url("/x") + "\r\n"));
        });
        HttpRequest request = post(server.url());
        request.headers = { { "Authorization", "Basic d2RyLWNhbmFyeQ==" } };
        const auto response = send(std::move(request));
        QVERIFY_OK(response);
        QCOMPARE(response->status, 307);
        QCOMPARE(response->header("location").value_or(""), other.url("/x"));
        QTest::qWait(50);
        QCOMPARE(other.connections, 0);
        QCOMPARE(server.requests.size(), std::size_t(1));
    }

    void bodyLeavesOnceWhateverTheServerDoes_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::addColumn<bool>("kept");
        QTest::addColumn<bool>("reset");
        QTest::addColumn<QString>("before");
        for (const bool tls : { false, true }) {
            for (const bool kept : { false, true }) {
                for (const bool reset : { false, true }) {
                    for (const char* before : { "", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"access",
                                                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\n{\"access" }) {
                        const auto name = QStringLiteral("%1, %2 connection, %3 after %4 bytes")
                                              .arg(tls ? QStringLiteral("TLS") : QStringLiteral("plain"),
                                                   kept ? QStringLiteral("kept") : QStringLiteral("fresh"),
                                                   reset ? QStringLiteral("RST") : QStringLiteral("FIN"))
                                              .arg(qstrlen(before));
                        QTest::newRow(qPrintable(name)) << tls << kept << reset << QString::fromLatin1(before);
                    }
                }
            }
        }
    }
    void bodyLeavesOnceWhateverTheServerDoes()
    {
        QFETCH(bool, tls);
        QFETCH(bool, kept);
        QFETCH(bool, reset);
        QFETCH(QString, before);
        RawHttpServer server(
            [&](QSslSocket& socket, const RawHttpServer::Request& request) {
                if (request.body.empty()) {
                    RawHttpServer::answer(socket, RawHttpServer::response("200 OK", "{}"));
                    return;
                }
                RawHttpServer::answer(socket, before.toStdString());
                socket.flush();
                if (reset)
                    QTimer::singleShot(20, &socket, [&socket] { RawHttpServer::reset(socket); });
                else
                    socket.disconnectFromHost();
            },
            tls ? std::optional(m_serverCertificate) : std::nullopt);
        core::TransportIdentity identity;
        if (tls)
            identity.caFile = file(QStringLiteral("ca.pem"), m_authority.certificate());
        if (kept) {
            HttpRequest first = get(server.url());
            first.identity = identity;
            QVERIFY_OK(send(std::move(first)));
        }
        HttpRequest request = post(server.url());
        request.identity = identity;
        QVERIFY_ERROR(send(std::move(request)), ErrorCode::SentUnknownOutcome);
        QTest::qWait(100); // would be long enough for the second send that Qt makes by itself
        int arrivals = 0;
        for (const auto& arrived : server.requests)
            arrivals += arrived.body.empty() ? 0 : 1;
        QCOMPARE(arrivals, 1);
        if (kept)
            QCOMPARE(server.requests.back().connection, 1);
    }

    void cutBodyOfAGetIsALostConnection()
    {
        RawHttpServer server([](QSslSocket& socket, const RawHttpServer::Request&) {
            RawHttpServer::answer(socket, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
            socket.disconnectFromHost();
        });
        QVERIFY_ERROR(send(get(server.url())), ErrorCode::ConnectionLost);
    }

    void nothingThereIsUnreachableAndNothingWasSent()
    {
        QTcpServer closed;
        closed.listen(QHostAddress::LocalHost);
        const auto url = "http://127.0.0.1:" + std::to_string(closed.serverPort()) + "/";
        closed.close();
        QVERIFY_ERROR(send(post(url)), ErrorCode::NetworkUnreachable);
        QVERIFY_ERROR(send(post("https://no-such-host.invalid/")), ErrorCode::HostNotFound);
    }

    void endlessBodyIsCut()
    {
        RawHttpServer server([](QSslSocket& socket, const RawHttpServer::Request&) {
            RawHttpServer::answer(socket, "HTTP/1.1 200 OK\r\n\r\n");
            QObject::connect(&socket, &QSslSocket::bytesWritten, &socket, [&socket] {
                if (socket.bytesToWrite() < 100'000)
                    socket.write(QByteArray(64 * 1024, 'x'));
            });
        });
        HttpRequest request = get(server.url());
        request.maxBytes = 300'000;
        QVERIFY_ERROR(send(std::move(request)), ErrorCode::ResponseTooLarge);
    }

    void bodyOfExactlyTheLimitIsTaken()
    {
        RawHttpServer server([](QSslSocket& socket, const RawHttpServer::Request&) {
            RawHttpServer::answer(socket, RawHttpServer::response("200 OK", std::string(100'000, 'x')));
        });
        HttpRequest request = get(server.url());
        request.maxBytes = 100'000;
        const auto response = send(std::move(request));
        QVERIFY_OK(response);
        QCOMPARE(response->body.size(), std::size_t(100'000));
        request = get(server.url());
        request.maxBytes = 99'999;
        QVERIFY_ERROR(send(std::move(request)), ErrorCode::ResponseTooLarge);
    }

    void slowBodyMeetsTheTotalDeadline_data()
    {
        QTest::addColumn<bool>("isPost");
        QTest::newRow("GET") << false;
        QTest::newRow("POST") << true;
    }
    void slowBodyMeetsTheTotalDeadline()
    {
        QFETCH(bool, isPost);
        RawHttpServer server([](QSslSocket& socket, const RawHttpServer::Request&) {
            RawHttpServer::answer(socket, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n");
            auto* drip = new QTimer(&socket);
            QObject::connect(drip, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
            drip->start(200);
        });
        HttpRequest request = isPost ? post(server.url()) : get(server.url());
        request.deadline = 500ms;
        QElapsedTimer elapsed;
        elapsed.start();
        const auto response = send(std::move(request));
        QVERIFY_ERROR(response, isPost ? ErrorCode::SentUnknownOutcome : ErrorCode::TimedOut);
        QVERIFY(elapsed.elapsed() < 5000);
        if (isPost)
            QCOMPARE(response.error().param("cause"), std::string_view("timed_out"));
    }

    void compressedBodyIsNotInflated()
    {
        // gzip of many zeros: 1 MiB in some 1,050 bytes; here it is enough that it comes as it is.
        const std::string gzip = QByteArray::fromHex("1f8b08000000000000034bcc490400ba0f1b8b04000000").toStdString();
        RawHttpServer server([&](QSslSocket& socket, const RawHttpServer::Request&) {
            RawHttpServer::answer(socket, RawHttpServer::response("200 OK", gzip, "Content-Encoding: gzip\r\n"));
        });
        const auto response = send(get(server.url()));
        QVERIFY_OK(response);
        QCOMPARE(response->body, gzip);
    }

    void garbageIsAnError_data()
    {
        QTest::addColumn<QByteArray>("garbage");
        QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("status 99") << QByteArray("HTTP/1.1 99 X\r\n\r\n");
        QTest::newRow("bad chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
    }
    void garbageIsAnError()
    {
        QFETCH(QByteArray, garbage);
        RawHttpServer server([&](QSslSocket& socket, const RawHttpServer::Request&) {
            socket.write(garbage);
            socket.disconnectFromHost();
        });
        HttpRequest request = get(server.url());
        request.deadline = 1s;
        const auto response = send(std::move(request));
        QVERIFY(!response);
        QVERIFY(kindOf(response.error().code) == ErrorKind::Offline || kindOf(response.error().code) == ErrorKind::Timeout);
    }

    void certificateIsChecked_data()
    {
        QTest::addColumn<QString>("names");
        QTest::addColumn<int>("daysLeft");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<QString>("why");
        QTest::newRow("good") << QStringLiteral("IP:127.0.0.1") << 1 << true << QString();
        QTest::newRow("other host") << QStringLiteral("DNS:example.com") << 1 << true << QStringLiteral("certificate_for_another_host");
        QTest::newRow("expired") << QStringLiteral("IP:127.0.0.1") << -1 << true << QStringLiteral("certificate_not_valid_now");
        QTest::newRow("unknown authority") << QStringLiteral("IP:127.0.0.1") << 1 << false << QStringLiteral("unknown_authority");
    }
    void certificateIsChecked()
    {
        QFETCH(QString, names);
        QFETCH(int, daysLeft);
        QFETCH(bool, trusted);
        QFETCH(QString, why);
        RawHttpServer server([](QSslSocket& socket, const RawHttpServer::Request&) {
            RawHttpServer::answer(socket, RawHttpServer::response("200 OK", "{}"));
        }, m_authority.issue("server", names.toStdString(), daysLeft));
        HttpRequest request = post(server.url());
        if (trusted)
            request.identity.caFile = file(QStringLiteral("ca.pem"), m_authority.certificate());
        const auto response = send(std::move(request));
        if (why.isEmpty()) {
            QVERIFY_OK(response);
            return;
        }
        QVERIFY_ERROR(response, ErrorCode::TlsFailed);
        QCOMPARE(response.error().param("why"), std::string_view(why.toStdString()));
        QCOMPARE(server.requests.size(), std::size_t(0));
    }

    void skipVerifyAndStrictShareNoConnection()
    {
        RawHttpServer server([](QSslSocket& socket, const RawHttpServer::Request&) {
            RawHttpServer::answer(socket, RawHttpServer::response("200 OK", "{}"));
        }, m_authority.issue("server", "DNS:example.com"));
        HttpRequest lenient = get(server.url());
        lenient.identity.insecureSkipVerify = true;
        QVERIFY_OK(send(std::move(lenient)));
        // The lenient connection is still open; the strict profile's secret must not go over it.
        HttpRequest strict = post(server.url());
        strict.identity.caFile = file(QStringLiteral("ca.pem"), m_authority.certificate());
        QVERIFY_ERROR(send(std::move(strict)), ErrorCode::TlsFailed);
        QCOMPARE(server.requests.size(), std::size_t(1));
    }

    void clientCertificateIsGivenByItsProfileAlone()
    {
        RawHttpServer server([](QSslSocket& socket, const RawHttpServer::Request&) {
            RawHttpServer::answer(socket, RawHttpServer::response("200 OK", "{}"));
        }, m_serverCertificate, m_authority.certificate());
        const auto client = m_authority.issue("client", "");
        HttpRequest with = get(server.url());
        with.identity.caFile = file(QStringLiteral("ca.pem"), m_authority.certificate());
        with.identity.clientCertificate = file(QStringLiteral("client.pem"), client.certificate);
        with.identity.clientKey = file(QStringLiteral("client.key"), client.key);
        HttpRequest without = get(server.url());
        without.identity.caFile = with.identity.caFile;
        QVERIFY_OK(send(std::move(with)));
        QVERIFY_OK(send(std::move(without)));
        QCOMPARE(server.requests.size(), std::size_t(2));
        QVERIFY(server.requests[0].hasClientCertificate);
        QVERIFY(!server.requests[1].hasClientCertificate);
    }

    void unreadableTlsFilesAreNamed()
    {
        HttpRequest request = post("https://127.0.0.1:1/");
        request.identity.caFile = "/nonexistent/ca.pem";
        const auto response = send(std::move(request));
        QVERIFY_ERROR(response, ErrorCode::TlsFailed);
        QCOMPARE(response.error().param("file"), std::string_view("/nonexistent/ca.pem"));
    }

    void addressesAreChecked_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("allowHttp");
        QTest::addColumn<int>("code");
        const auto row = [](const char* url, bool allowHttp, ErrorCode code) {
            QTest::newRow(url) << QString::fromLatin1(url) << allowHttp << static_cast<int>(code);
        };
        row("http://idp.example.com/token", false, ErrorCode::InsecureAddress);
        row("ftp://127.0.0.1/", true, ErrorCode::InvalidAddress);
        row("file:///etc/passwd", true, ErrorCode::InvalidAddress);
        row("https://good.example\\@evil.example/", false, ErrorCode::InvalidAddress);
        row("https://user@evil.example/", false, ErrorCode::InvalidAddress);
        row("https://127.1/", false, ErrorCode::InvalidAddress);
        row("", false, ErrorCode::InvalidAddress);
    }
    void addressesAreChecked()
    {
        QFETCH(QString, url);
        QFETCH(bool, allowHttp);
        QFETCH(int, code);
        HttpRequest request = post(url.toStdString());
        request.allowHttp = allowHttp;
        QVERIFY_ERROR(send(std::move(request)), static_cast<ErrorCode>(code));
    }

    void headersAreChecked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("injection") << QStringLiteral("X-A") << QStringLiteral("b\r\nX-C: d");
        QTest::newRow("name with a colon") << QStringLiteral("X:A") << QStringLiteral("b");
        QTest::newRow("host") << QStringLiteral("Host") << QStringLiteral("evil.example");
        QTest::newRow("length") << QStringLiteral("Content-Length") << QStringLiteral("0");
    }
    void headersAreChecked()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        HttpRequest request = get("http://127.0.0.1:1/");
        request.headers = { { name.toStdString(), value.toStdString() } };
        QVERIFY_ERROR(send(std::move(request)), ErrorCode::InvalidRequest);
    }

    // SR-058: what a public issuer names is not on this machine, whatever its name resolves to.
    void aPublicIssuersEndpointIsNotPrivate_data()
    {
        QTest::addColumn<std::string>("issuerHost");
        QTest::addColumn<bool>("isSent");
        QTest::newRow("no rule") << std::string() << true;
        QTest::newRow("the same host") << std::string("127.0.0.1") << true;
        QTest::newRow("an issuer on this machine") << std::string("localhost") << true;
        QTest::newRow("an issuer in a private network") << std::string("10.1.2.3") << true;
        QTest::newRow("a public issuer") << std::string("192.0.2.1") << false; // for documentation, and routed nowhere
        QTest::newRow("a public issuer, IPv6") << std::string("2001:db8::1") << false;
        QTest::newRow("an issuer that nobody knows") << std::string("no-such-host.invalid") << false;
    }
    void aPublicIssuersEndpointIsNotPrivate()
    {
        QFETCH(std::string, issuerHost);
        QFETCH(bool, isSent);
        RawHttpServer server([](QSslSocket& socket, const RawHttpServer::Request&) {
            RawHttpServer::answer(socket, RawHttpServer::response("200 OK", "server"));
        });
        HttpRequest request = post(server.url());
        request.issuerHost = issuerHost;
        const auto response = send(std::move(request));
        QCOMPARE(server.connections, isSent ? 1 : 0);
        if (isSent) {
            QVERIFY_OK(response);
        } else {
            QVERIFY_ERROR(response, ErrorCode::InsecureAddress);
            QCOMPARE(response.error().param("why"), std::string_view("private_network"));
        }
    }
    // Its call may go while the address is looked up.
    void aLookUpThatIsCancelledSendsNothing()
    {
        RawHttpServer server([](QSslSocket& socket, const RawHttpServer::Request&) {
            RawHttpServer::answer(socket, RawHttpServer::response("200 OK", "server"));
        });
        HttpRequest request = post(server.url());
        request.issuerHost = "localhost";
        bool isAnswered = false;
        auto call = m_transport->send(std::move(request), [&isAnswered](const Result<HttpResponse>&) { isAnswered = true; });
        call.reset();
        QTest::qWait(200);
        QVERIFY(!isAnswered);
        QCOMPARE(server.connections, 0);
    }

    void loopbackIsNeverProxied()
    {
        RawHttpServer proxy([](QSslSocket& socket, const RawHttpServer::Request&) {
            RawHttpServer::answer(socket, RawHttpServer::response("200 OK", "proxy"));
        });
        RawHttpServer server([](QSslSocket& socket, const RawHttpServer::Request&) {
            RawHttpServer::answer(socket, RawHttpServer::response("200 OK", "server"));
        });
        qputenv("http_proxy", QByteArray::fromStdString(proxy.url("")));
        for (const std::string& setting : { std::string(), std::string("env"), proxy.url("") }) {
            HttpRequest request = get(server.url());
            request.identity.proxy = setting;
            const auto response = send(std::move(request));
            QVERIFY_OK(response);
            QCOMPARE(response->body, std::string("server"));
        }
        QCOMPARE(proxy.connections, 0);
    }

    void proxyThatWantsAPasswordGetsNoSecret()
    {
        RawHttpServer proxy([](QSslSocket& socket, const RawHttpServer::Request&) {
            RawHttpServer::answer(socket, RawHttpServer::response("407 Proxy Authentication Required", "",
                                                                  "Proxy-Authenticate: Basic realm=\"p\"\r\n"));
        });
        HttpRequest request = post("https://idp.example.com/token");
        request.identity.proxy = proxy.url("");
        request.headers = { { "Authorization", "Basic d2RyLWNhbmFyeQ==" } };
        QVERIFY_ERROR(send(std::move(request)), ErrorCode::ProxyRefused);
        QVERIFY(!proxy.requests.empty());
        for (const auto& arrived : proxy.requests) {
            QVERIFY(arrived.head.starts_with("CONNECT idp.example.com:443 "));
            QVERIFY(arrived.head.find("d2RyLWNhbmFyeQ") == std::string::npos);
            QVERIFY(arrived.body.find("wdr-canary") == std::string::npos);
        }
        HttpRequest broken = get("https://idp.example.com/");
        broken.identity.proxy = "ftp://proxy.example.com";
        QVERIFY_ERROR(send(std::move(broken)), ErrorCode::ProxyRefused);
    }

    void proxyOfTheEnvironmentIsUsedOnlyWhenAskedFor()
    {
        RawHttpServer proxy([](QSslSocket& socket, const RawHttpServer::Request&) {
            RawHttpServer::answer(socket, RawHttpServer::response("200 OK", "proxy"));
        });
        qputenv("http_proxy", QByteArray::fromStdString(proxy.url("")));
        HttpRequest without = get("http://no-such-host.invalid/");
        without.allowHttp = true;
        QVERIFY_ERROR(send(std::move(without)), ErrorCode::HostNotFound);
        QCOMPARE(proxy.connections, 0);
        HttpRequest with = get("http://no-such-host.invalid/");
        with.allowHttp = true;
        with.identity.proxy = "env";
        QVERIFY_OK(send(std::move(with)));
        QCOMPARE(proxy.requests.size(), std::size_t(1));
    }

    void cancelledNeverAnswers()
    {
        RawHttpServer server([](QSslSocket& socket, const RawHttpServer::Request& request) {
            if (request.body.empty())
                RawHttpServer::answer(socket, RawHttpServer::response("200 OK", "{}"));
        });
        auto call = m_transport->send(get(server.url()), [](Result<HttpResponse>) { QFAIL("it was cancelled"); });
        call.reset();
        auto running = m_transport->send(post(server.url()), [](Result<HttpResponse>) { QFAIL("it was cancelled"); });
        QTRY_VERIFY(!server.requests.empty());
        running.reset();
        QVERIFY_OK(send(get(server.url())));
    }

    void theCallbackMayDestroyTheCall()
    {
        RawHttpServer server([](QSslSocket& socket, const RawHttpServer::Request&) {
            RawHttpServer::answer(socket, RawHttpServer::response("200 OK", std::string(1000, 'x')));
        });
        for (const std::size_t limit : { std::size_t(10), std::size_t(10'000) }) {
            std::unique_ptr<Call> call;
            bool wasCalled = false;
            HttpRequest request = get(server.url());
            request.maxBytes = limit;
            call = m_transport->send(std::move(request), [&](Result<HttpResponse>) {
                wasCalled = true;
                call.reset();
            });
            QTRY_VERIFY(wasCalled);
        }
    }
};

} // namespace warder::platform

QTEST_GUILESS_MAIN(warder::platform::HttpTransportTest)
#include "http_transport_test.moc"

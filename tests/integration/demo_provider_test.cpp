// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "support/demo_idp/demo_provider.h"

#include "base/secret.h"
#include "codec/base64url.h"
#include "codec/text.h"
#include "codec/url.h"
#include "jose/jwt.h"
#include "oauth/pkce.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <optional>

using namespace warder;
using namespace warder::demo;
using codec::Json;
using std::chrono::seconds;

namespace {

constexpr std::string_view kIssuer = "http://127.0.0.1:1234";
constexpr std::string_view kRedirect = "http://127.0.0.1:40404/callback";
constexpr std::string_view kVerifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

std::string field(const Json& json, std::string_view name)
{
    return json.stringAt(name).value_or("");
}

std::string parameter(const std::string& url, std::string_view name)
{
    const auto parsed = codec::parseUrl(url);
    const auto pairs = parsed ? codec::parseForm(parsed->query) : std::nullopt;
    if (pairs) {
        for (const auto& [key, value] : *pairs) {
            if (key == name)
                return value;
        }
    }
    return {};
}

std::string location(const HttpResponse& response)
{
    for (const auto& [name, value] : response.headers) {
        if (name == "Location")
            return value;
    }
    return {};
}

std::string between(const std::string& text, const std::string& before, const std::string& after)
{
    const auto begin = text.find(before);
    const auto end = begin == std::string::npos ? begin : text.find(after, begin + before.size());
    return end == std::string::npos ? std::string() : text.substr(begin + before.size(), end - begin - before.size());
}

} // namespace

class DemoProviderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_now = WallTime(seconds(1'800'000'000));
        make({});
    }

    void metadata()
    {
        for (const auto* path : { "/.well-known/openid-configuration", "/.well-known/oauth-authorization-server" }) {
            const Json document = body(get(path));
            QCOMPARE(field(document, "issuer"), std::string(kIssuer));
            QCOMPARE(field(document, "token_endpoint"), std::string(kIssuer) + "/token");
            QVERIFY(document.booleanAt("authorization_response_iss_parameter_supported").value_or(false));
        }
        QCOMPARE(get("/.well-known/other").status, 404);
        QCOMPARE(post("/jwks", {}).status, 405);
    }

    void refusesOtherHostNames()
    {
        HttpRequest request { "GET", "/jwks", "", { { "host", "attacker.example:1234" } }, "" };
        QCOMPARE(m_provider->handle(request).status, 400);
    }

    void authorizationAsksThePerson()
    {
        const HttpResponse page = get("/authorize", authorizationQuery());
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.find("Ada Lovelace") != std::string::npos);
        const std::string id = between(page.body, "name=\"request\" value=\"", "\"");
        const HttpResponse denied = post("/authorize", { { "request", id }, { "decision", "deny" } });
        QCOMPARE(parameter(location(denied), "error"), std::string("access_denied"));
        QCOMPARE(parameter(location(denied), "iss"), std::string(kIssuer));
        // Each question is answered once.
        QCOMPARE(post("/authorize", { { "request", id }, { "decision", "approve" } }).status, 400);
    }

    void authorizationRefuses_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("error");
        QTest::newRow("client") << QByteArray("client_id") << QByteArray("other") << 400 << QByteArray();
        QTest::newRow("redirect") << QByteArray("redirect_uri") << QByteArray("https://evil.example/") << 400 << QByteArray();
        QTest::newRow("type") << QByteArray("response_type") << QByteArray("token") << 303 << QByteArray("unsupported_response_type");
        QTest::newRow("plain") << QByteArray("code_challenge_method") << QByteArray("plain") << 303 << QByteArray("invalid_request");
        QTest::newRow("no PKCE") << QByteArray("code_challenge") << QByteArray() << 303 << QByteArray("invalid_request");
    }
    void authorizationRefuses()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(int, status);
        QFETCH(QByteArray, error);
        make({ .autoApprove = true });
        auto query = authorizationQuery();
        for (auto& [key, text] : query) {
            if (key == name.toStdString())
                text = value.toStdString();
        }
        const HttpResponse response = get("/authorize", query);
        QCOMPARE(response.status, status);
        QCOMPARE(parameter(location(response), "error"), error.toStdString());
        QVERIFY(location(response).find("code=") == std::string::npos);
    }

    void codeGrant()
    {
        make({ .autoApprove = true });
        const HttpResponse redirect = get("/authorize", authorizationQuery());
        QCOMPARE(redirect.status, 303);
        QVERIFY(location(redirect).starts_with(kRedirect));
        QCOMPARE(parameter(location(redirect), "state"), std::string("st"));
        const std::string code = parameter(location(redirect), "code");
        QVERIFY(code.starts_with("wdr-canary-code-"));

        const Json tokens = body(post("/token", codeForm(code)));
        QVERIFY(field(tokens, "access_token").starts_with("wdr-canary-at-"));
        QVERIFY(field(tokens, "refresh_token").starts_with("wdr-canary-rt-"));
        QVERIFY(!tokens.find("refresh_expires_in"));
        const auto jwt = jose::parseJwt(field(tokens, "id_token"));
        QVERIFY(jwt.has_value());
        QCOMPARE(field(jwt->claims, "nonce"), std::string("no"));
        QCOMPARE(field(jwt->claims, "email"), std::string("ada@example.com"));
        const auto keys = jose::parseJwkSet(get("/jwks").body);
        QVERIFY(keys.has_value());
        QVERIFY(jose::verifySignature(jwt->jws, *keys, jose::allAlgorithms()).has_value());

        // The code a second time: refused, and what it gave is revoked.
        QCOMPARE(accepted(field(tokens, "access_token")), true);
        QCOMPARE(field(body(post("/token", codeForm(code))), "error"), std::string("invalid_grant"));
        QCOMPARE(accepted(field(tokens, "access_token")), false);
    }

    void codeNeedsItsVerifier()
    {
        make({ .autoApprove = true });
        const std::string code = parameter(location(get("/authorize", authorizationQuery())), "code");
        auto form = codeForm(code);
        form.back().second = std::string(43, 'a');
        QCOMPARE(field(body(post("/token", form)), "error"), std::string("invalid_grant"));
        m_now += seconds(61);
        QCOMPARE(field(body(post("/token", codeForm(code))), "error"), std::string("invalid_grant"));
    }

    void refreshTokensAreGoodOnce()
    {
        make({ .accessLife = seconds(3), .refreshLife = seconds(100), .autoApprove = true });
        const Json first = signIn();
        QCOMPARE(first.integerAt("refresh_expires_in").value_or(0), 100);
        m_now += seconds(3);
        QVERIFY(!accepted(field(first, "access_token")));
        const Json second = body(refresh(field(first, "refresh_token")));
        QVERIFY(accepted(field(second, "access_token")));
        QVERIFY(field(second, "refresh_token") != field(first, "refresh_token"));
        QCOMPARE(m_provider->log().integerAt("refresh_tokens_seen_twice").value_or(-1), 0);

        QCOMPARE(field(body(refresh(field(first, "refresh_token"))), "error"), std::string("invalid_grant"));
        QCOMPARE(field(body(refresh(field(second, "refresh_token"))), "error"), std::string("invalid_grant"));
        QVERIFY(!accepted(field(second, "access_token")));
        QCOMPARE(m_provider->log().integerAt("refresh_tokens_seen_twice").value_or(-1), 1);
    }

    void refreshTokensEnd()
    {
        make({ .refreshLife = seconds(100), .autoApprove = true });
        const Json tokens = signIn();
        m_now += seconds(100);
        QCOMPARE(refresh(field(tokens, "refresh_token")).status, 400);
    }

    void deviceGrant()
    {
        const Json device = body(post("/device_authorization", { { "client_id", "warder-demo" }, { "scope", "openid offline_access" } }));
        const codec::FormPairs form { { "grant_type", "urn:ietf:params:oauth:grant-type:device_code" },
                                      { "client_id", "warder-demo" },
                                      { "device_code", field(device, "device_code") } };
        QCOMPARE(field(body(post("/token", form)), "error"), std::string("authorization_pending"));
        QCOMPARE(field(body(post("/token", form)), "error"), std::string("slow_down"));
        // The person types it as people do.
        std::string typed = codec::toLowerAscii(field(device, "user_code"));
        typed.erase(4, 1);
        QVERIFY(post("/device", { { "user_code", typed }, { "decision", "approve" } }).body.find("signed in") != std::string::npos);
        m_now += seconds(10); // 5, and 5 more for the slow_down
        const Json tokens = body(post("/token", form));
        QVERIFY(accepted(field(tokens, "access_token")));
        QVERIFY(!field(tokens, "refresh_token").empty());
        m_now += seconds(10);
        QCOMPARE(field(body(post("/token", form)), "error"), std::string("invalid_grant"));
    }

    void deviceCodesEndAndAreRefused()
    {
        const codec::FormPairs start { { "client_id", "warder-demo" } };
        const auto poll = [this](const Json& device) {
            return field(body(post("/token", { { "grant_type", "urn:ietf:params:oauth:grant-type:device_code" },
                                               { "client_id", "warder-demo" },
                                               { "device_code", field(device, "device_code") } })),
                         "error");
        };
        const Json refused = body(post("/device_authorization", start));
        (void)post("/device", { { "user_code", field(refused, "user_code") }, { "decision", "deny" } });
        QCOMPARE(poll(refused), std::string("access_denied"));
        const Json late = body(post("/device_authorization", start));
        m_now += seconds(600);
        QCOMPARE(poll(late), std::string("expired_token"));
    }

    void clientCredentials()
    {
        const codec::FormPairs form { { "grant_type", "client_credentials" }, { "scope", "reports" } };
        const auto basic = [](const std::string& pair) { return "Basic " + codec::base64Encode(pair); };
        const Json tokens = body(post("/token", form, { { "authorization", basic("warder-demo-service:demo-secret") } }));
        QVERIFY(accepted(field(tokens, "access_token")));
        QVERIFY(!tokens.find("refresh_token"));
        QCOMPARE(post("/token", form, { { "authorization", basic("warder-demo-service:wrong") } }).status, 401);
        auto inBody = form;
        inBody.emplace_back("client_id", "warder-demo-service");
        inBody.emplace_back("client_secret", "demo-secret");
        QCOMPARE(post("/token", inBody).status, 200);
        inBody.back().second = "wrong";
        QCOMPARE(field(body(post("/token", inBody)), "error"), std::string("invalid_client"));
    }

    void revocation()
    {
        make({ .autoApprove = true });
        const Json tokens = signIn();
        QCOMPARE(post("/revoke", { { "client_id", "warder-demo" }, { "token", field(tokens, "refresh_token") } }).status, 200);
        QVERIFY(!accepted(field(tokens, "access_token")));
        QCOMPARE(refresh(field(tokens, "refresh_token")).status, 400);
    }

    void userinfo()
    {
        make({ .autoApprove = true });
        const Json tokens = signIn();
        HttpRequest request = requestFor("GET", "/userinfo");
        request.headers.emplace_back("authorization", "Bearer " + field(tokens, "access_token"));
        QCOMPARE(field(body(m_provider->handle(request)), "sub"), std::string("ada"));
        QCOMPARE(m_provider->handle(requestFor("GET", "/userinfo")).status, 401);
    }

    void tamperedIdTokens_data()
    {
        QTest::addColumn<Fault>("fault");
        for (const Fault fault : { Fault::WrongIssuer, Fault::WrongAudience, Fault::WrongNonce, Fault::BadSignature, Fault::AlgNone,
                                   Fault::ExpiredIdToken, Fault::OtherSubject, Fault::NoIdToken })
            QTest::newRow(std::string(nameOf(fault)).c_str()) << fault;
    }
    void tamperedIdTokens()
    {
        QFETCH(Fault, fault);
        make({ .autoApprove = true });
        m_provider->setFault(fault, 1);
        const Json tokens = signIn();
        const auto jwt = jose::parseJwt(field(tokens, "id_token"));
        const auto keys = jose::parseJwkSet(get("/jwks").body);
        const bool verified = jwt && jose::verifySignature(jwt->jws, *keys, jose::allAlgorithms());
        const std::int64_t exp = jwt ? jwt->claims.integerAt("exp").value_or(0) : 0;
        const bool good = verified && field(jwt->claims, "iss") == kIssuer && field(jwt->claims, "aud") == "warder-demo"
            && field(jwt->claims, "nonce") == "no" && field(jwt->claims, "sub") == "ada" && exp > m_now.time_since_epoch().count();
        QVERIFY(!good);
        // The fault was asked for once: the next one is right again.
        QVERIFY(jose::parseJwt(field(signIn(), "id_token")).has_value());
    }

    void control()
    {
        make({ .autoApprove = true });
        const Json tokens = signIn();
        QCOMPARE(order(R"({"fault":"token_503","count":1})").status, 200);
        QCOMPARE(refresh(field(tokens, "refresh_token")).status, 503);
        QCOMPARE(order(R"({"fault":"token_hang"})").status, 200);
        QCOMPARE(refresh(field(tokens, "refresh_token")).delivery, Delivery::Never);
        QCOMPARE(order(R"({"reset":true})").status, 200);
        QCOMPARE(order(R"({"fault":"token_hold","count":1})").status, 200);
        const HttpResponse held = refresh(field(tokens, "refresh_token"));
        QCOMPARE(held.delivery, Delivery::Held);
        QVERIFY(body(held).find("access_token"));
        QVERIFY(order(R"({"release":true})").releasesHeld);
        QCOMPARE(order(R"({"fault":"no_such"})").status, 400);
        QCOMPARE(order("nonsense").status, 400);
        QCOMPARE(post("/control", {}).status, 400); // a form, as a foreign page could send it

        const std::string oldKeys = get("/jwks").body;
        QCOMPARE(order(R"({"jwks_rotate":true,"access_life":7})").status, 200);
        QVERIFY(get("/jwks").body != oldKeys);
        QCOMPARE(signIn().integerAt("expires_in").value_or(0), 7);
    }

    void logNamesNoToken()
    {
        make({ .autoApprove = true });
        const Json tokens = signIn();
        (void)refresh(field(tokens, "refresh_token"));
        const std::string log = get("/control/log").body;
        QVERIFY(log.find("wdr-canary") == std::string::npos);
        QVERIFY(log.find(sha256Hex(field(tokens, "refresh_token"))) != std::string::npos);
        QVERIFY(log.find("\"seen_before\":false") != std::string::npos);
    }

    void badForms_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("twice") << QByteArray("grant_type=refresh_token&grant_type=refresh_token&client_id=warder-demo");
        QTest::newRow("escape") << QByteArray("grant_type=%zz");
        QTest::newRow("grant") << QByteArray("grant_type=password&client_id=warder-demo");
        QTest::newRow("no token") << QByteArray("grant_type=refresh_token&client_id=warder-demo");
    }
    void badForms()
    {
        QFETCH(QByteArray, form);
        HttpRequest request = requestFor("POST", "/token");
        request.headers.emplace_back("content-type", "application/x-www-form-urlencoded");
        request.body = form.toStdString();
        const HttpResponse response = m_provider->handle(request);
        QVERIFY(response.status == 400 || response.status == 401);
        QVERIFY(!field(body(response), "error").empty());
    }

    // --- The HTTP server ---

    void serves()
    {
        HttpServer server([](const HttpRequest& request) {
            HttpResponse response;
            response.body = request.method + " " + request.path + " " + request.query + " " + std::string(request.header("x-a")) + " " + request.body;
            return response;
        });
        QVERIFY(server.listen(0));
        const QByteArray answer = exchange(server, "POST /p?q=1 HTTP/1.1\r\nX-A:  b \r\nContent-Length: 4\r\n\r\nbody");
        QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(answer.endsWith("\r\n\r\nPOST /p q=1 b body"));
        HttpServer second([](const HttpRequest&) { return HttpResponse(); });
        QVERIFY(!second.listen(server.port()));
    }

    void refusesWhatIsNoRequest_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("garbage") << QByteArray("garbage\r\n\r\n") << QByteArray("400");
        QTest::newRow("header") << QByteArray("GET / HTTP/1.1\r\nnonsense\r\n\r\n") << QByteArray("400");
        QTest::newRow("length") << QByteArray("POST / HTTP/1.1\r\nContent-Length: x\r\n\r\n") << QByteArray("400");
        QTest::newRow("negative") << QByteArray("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n") << QByteArray("400");
        QTest::newRow("chunked") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n") << QByteArray("400");
        QTest::newRow("long body") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n") << QByteArray("413");
        QTest::newRow("long head") << QByteArray("GET / HTTP/1.1\r\nX: ") + QByteArray(40000, 'a') << QByteArray("413");
    }
    void refusesWhatIsNoRequest()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, status);
        int handled = 0;
        HttpServer server([&handled](const HttpRequest&) {
            ++handled;
            return HttpResponse();
        });
        QVERIFY(server.listen(0));
        QVERIFY(exchange(server, request).startsWith("HTTP/1.1 " + status));
        QCOMPARE(handled, 0);
    }

    void closesHoldsAndReleases()
    {
        Delivery delivery = Delivery::Closed;
        HttpServer server([&delivery](const HttpRequest&) {
            HttpResponse response;
            response.body = "held";
            response.delivery = delivery;
            return response;
        });
        QVERIFY(server.listen(0));
        QCOMPARE(exchange(server, "GET / HTTP/1.1\r\n\r\n"), QByteArray());

        delivery = Delivery::Held;
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, server.port());
        socket.write("GET / HTTP/1.1\r\n\r\n");
        QSignalSpy arrived(&socket, &QTcpSocket::readyRead);
        QVERIFY(!arrived.wait(100));
        server.releaseHeld();
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(socket.readAll().endsWith("held"));
    }

private:
    void make(ProviderOptions options)
    {
        m_provider = std::make_unique<DemoProvider>(options, m_entropy, [this] { return m_now; });
        m_provider->setIssuer(std::string(kIssuer));
    }

    static HttpRequest requestFor(std::string method, std::string path)
    {
        return { std::move(method), std::move(path), "", { { "host", "127.0.0.1:1234" } }, "" };
    }
    HttpResponse get(std::string path, const codec::FormPairs& query = {})
    {
        HttpRequest request = requestFor("GET", std::move(path));
        request.query = codec::formEncode(query);
        return m_provider->handle(request);
    }
    HttpResponse post(std::string path, const codec::FormPairs& form, codec::FormPairs headers = {})
    {
        HttpRequest request = requestFor("POST", std::move(path));
        request.headers.emplace_back("content-type", "application/x-www-form-urlencoded");
        request.headers.insert(request.headers.end(), headers.begin(), headers.end());
        request.body = codec::formEncode(form);
        return m_provider->handle(request);
    }
    HttpResponse order(std::string text)
    {
        HttpRequest request = requestFor("POST", "/control");
        request.headers.emplace_back("content-type", "application/json");
        request.body = std::move(text);
        return m_provider->handle(request);
    }
    static Json body(const HttpResponse& response) { return codec::parseJson(response.body).value_or(Json()); }

    static codec::FormPairs authorizationQuery()
    {
        return { { "response_type", "code" },
                 { "client_id", "warder-demo" },
                 { "redirect_uri", std::string(kRedirect) },
                 { "scope", "openid profile email offline_access" },
                 { "state", "st" },
                 { "nonce", "no" },
                 { "code_challenge", oauth::s256Challenge(kVerifier) },
                 { "code_challenge_method", "S256" } };
    }
    static codec::FormPairs codeForm(const std::string& code)
    {
        return { { "grant_type", "authorization_code" },
                 { "client_id", "warder-demo" },
                 { "redirect_uri", std::string(kRedirect) },
                 { "code", code },
                 { "code_verifier", std::string(kVerifier) } };
    }
    Json signIn()
    {
        return body(post("/token", codeForm(parameter(location(get("/authorize", authorizationQuery())), "code"))));
    }
    HttpResponse refresh(const std::string& token)
    {
        return post("/token", { { "grant_type", "refresh_token" }, { "client_id", "warder-demo" }, { "refresh_token", token } });
    }
    bool accepted(const std::string& token)
    {
        HttpRequest request = requestFor("GET", "/protected");
        request.headers.emplace_back("authorization", "Bearer " + token);
        return m_provider->handle(request).status == 200;
    }

    static QByteArray exchange(const HttpServer& server, const QByteArray& request)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, server.port());
        socket.write(request);
        (void)QTest::qWaitFor([&socket] { return socket.state() == QAbstractSocket::ConnectedState; });
        (void)QTest::qWaitFor([&socket] { return socket.state() == QAbstractSocket::UnconnectedState; });
        return socket.readAll();
    }

    WallTime m_now;
    SystemEntropy m_entropy;
    std::unique_ptr<DemoProvider> m_provider;
};

Q_DECLARE_METATYPE(warder::demo::Fault)
QTEST_GUILESS_MAIN(DemoProviderTest)
#include "demo_provider_test.moc"

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/account_session.h"
#include "core/provider_probe.h"
#include "core/signin.h"
#include "core/signout.h"
#include "jose/signing_key.h"
#include "platform/boot_timer_service.h"
#include "platform/qt_http_transport.h"
#include "platform/system_clock.h"
#include "support/fake_ports.h"
#include "support/raw_http_server.h"

#include "codec/form.h"
#include "codec/url.h"

#include <QTemporaryFile>
#include <QTest>
#include <QTimer>

#include <map>
#include <optional>
#include <set>

using namespace warder;
using namespace warder::core;
using codec::Json;
using test::RawHttpServer;
using namespace std::chrono_literals;

namespace {

// Which request of Warder's meets the fault.
const std::vector<std::string> kRequests { "discovery", "probe", "jwks", "code", "refresh", "device_authorization", "device_token", "userinfo", "revoke" };
const std::vector<std::string> kFaults { "redirect", "endless_body", "slow_body", "gzip_bomb", "html", "wrong_certificate", "client_certificate", "proxy_407", "close", "reset" };

std::string pathOf(const std::string& request)
{
    static const std::map<std::string, std::string> paths { { "discovery", "/.well-known/openid-configuration" },
                                                            { "probe", "/.well-known/openid-configuration" },
                                                            { "jwks", "/jwks" },
                                                            { "code", "/token" },
                                                            { "refresh", "/token" },
                                                            { "device_authorization", "/device" },
                                                            { "device_token", "/token" },
                                                            { "userinfo", "/userinfo" },
                                                            { "revoke", "/revoke" } };
    return paths.at(request);
}

// The real transport with less patience, so that a table of slow servers stays quick.
class HurriedTransport final : public HttpTransport
{
public:
    explicit HurriedTransport(HttpTransport& transport)
        : m_transport(transport)
    { }
    [[nodiscard]] std::unique_ptr<Call> send(HttpRequest request, std::function<void(Result<HttpResponse>)> done) override
    {
        request.deadline = 700ms;
        return m_transport.send(std::move(request), std::move(done));
    }

private:
    HttpTransport& m_transport;
};

class Listener final : public SigninListener
{
public:
    void onStep(std::string_view) override { }
    void onOpenUrl(const std::string&, bool) override { }
    void onDeviceCode(const DeviceCodeShown&) override { }
};

// A good provider that does one thing badly.
struct Bench
{
    Bench(std::string faultyRequest, std::string badly)
        : request(std::move(faultyRequest))
        , fault(std::move(badly))
    {
        profile.name = ProfileName { "p" };
        profile.id = ProfileId { "id" };
        profile.oauth.clientId = "warder";
        profile.oauth.clientAuth = oauth::ClientAuth::None;
        profile.oauth.scopes = { "openid" };
        const bool isDiscovery = request == "discovery" || request == "probe";
        issuer = isDiscovery ? endpoint("", pathOf(request)) : provider.url("");
        if (fault == "client_certificate") {
            // Its own certificate is in order; it wants one of ours that there is not.
            certificates.open();
            certificates.write(QByteArray::fromStdString(authority.certificate()));
            certificates.close();
            profile.http.identity.caFile = certificates.fileName().toStdString();
        } else if (fault == "proxy_407") {
            profile.http.identity.proxy = provider.url("");
        }
        profile.oauth.issuer = issuer;
    }

    void serve(QSslSocket& socket, const RawHttpServer::Request& received)
    {
        std::string target = received.head.substr(received.head.find(' ') + 1);
        // As a proxy it is asked by whole addresses, which all are its own.
        if (target.starts_with(provider.url("")))
            target.erase(0, provider.url("").size());
        const std::string path = target.substr(0, target.find(' '));
        if (path == pathOf(request)) {
            ++arrivals;
            misbehave(socket);
        } else {
            RawHttpServer::answer(socket, RawHttpServer::response("200 OK", good(path), "Content-Type: application/json\r\n"));
        }
    }
    void misbehave(QSslSocket& socket)
    {
        if (fault == "redirect") {
            RawHttpServer::answer(socket, RawHttpServer::response("307 Temporary Redirect", "", "Location: " + elsewhere.url("/steal") + "\r\n"));
        } else if (fault == "html") {
            RawHttpServer::answer(socket, RawHttpServer::response("200 OK", "<html>Please sign in to the network</html>", "Content-Type: text/html\r\n"));
        } else if (fault == "gzip_bomb") {
            // A megabyte that says it is gzip: whatever it would become, nobody unpacks it.
            RawHttpServer::answer(socket, RawHttpServer::response("200 OK", "\x1f\x8b\x08" + std::string(1024 * 1024, '\0'), "Content-Type: application/json\r\nContent-Encoding: gzip\r\n"));
        } else if (fault == "endless_body") {
            RawHttpServer::answer(socket, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
            keepWriting(socket, std::string(64 * 1024, ' '), 1ms);
        } else if (fault == "slow_body") {
            RawHttpServer::answer(socket, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n");
            keepWriting(socket, " ", 100ms);
        } else if (fault == "proxy_407") {
            RawHttpServer::answer(socket, RawHttpServer::response("407 Proxy Authentication Required", "", "Proxy-Authenticate: Basic realm=\"office\"\r\n"));
        } else if (fault == "close") {
            socket.disconnectFromHost();
        } else if (fault == "reset") {
            RawHttpServer::reset(socket);
        }
    }
    static void keepWriting(QSslSocket& socket, const std::string& piece, std::chrono::milliseconds pause)
    {
        auto* timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket, piece] {
            if (socket.bytesToWrite() < 1024 * 1024)
                RawHttpServer::answer(socket, piece);
        });
        timer->start(pause);
    }
    std::string endpoint(const std::string& path) { return endpoint(path, path); }
    std::string endpoint(const std::string& path, const std::string& asked)
    {
        if (asked != pathOf(request))
            return provider.url(path);
        return fault == "wrong_certificate" ? untrusted.url(path) : fault == "client_certificate" ? demanding.url(path) : provider.url(path);
    }
    std::string good(const std::string& path)
    {
        Json json = Json::object();
        if (path == pathOf("discovery")) {
            json.set("issuer", issuer)
                .set("authorization_endpoint", provider.url("/authorize"))
                .set("token_endpoint", endpoint("/token"))
                .set("device_authorization_endpoint", endpoint("/device"))
                .set("revocation_endpoint", endpoint("/revoke"))
                .set("userinfo_endpoint", endpoint("/userinfo"))
                .set("jwks_uri", endpoint("/jwks"))
                .set("response_types_supported", Json::array({ Json("code") }))
                .set("id_token_signing_alg_values_supported", Json::array({ Json("ES256") }))
                .set("token_endpoint_auth_methods_supported", Json::array({ Json("none") }));
        } else if (path == "/jwks") {
            json.set("keys", Json::array({ key.publicJwk("k") }));
        } else if (path == "/device") {
            json.set("device_code", "wdr-canary-dc").set("user_code", "AB").set("verification_uri", provider.url("/go")).set("expires_in", 3).set("interval", 1);
        } else if (path == "/userinfo") {
            json.set("sub", "ada");
        } else if (path == "/token") {
            const auto now = clock.now().time_since_epoch().count();
            Json claims = Json::object();
            claims.set("iss", issuer).set("sub", "ada").set("aud", "warder").set("iat", std::int64_t { now }).set("exp", std::int64_t { now + 300 });
            if (const std::string nonce = parameter("nonce"); !nonce.empty())
                claims.set("nonce", nonce);
            json.set("access_token", "wdr-canary-at").set("token_type", "Bearer").set("expires_in", 300);
            json.set("id_token", *jose::signJwt(key, jose::Algorithm::Es256, "k", claims));
        }
        return json.dump();
    }
    std::string parameter(const std::string& name) const
    {
        const auto url = codec::parseUrl(redirects.lastAuthorizationUrl);
        for (const auto& [key_, value] : url ? codec::parseForm(url->query).value_or(codec::FormPairs {}) : codec::FormPairs {}) {
            if (key_ == name)
                return value;
        }
        return {};
    }

    // Runs the operation that makes the request; true if Warder took the bad answer for a good one.
    bool takesTheBadAnswer()
    {
        if (request == "probe") {
            std::optional<ProbeReport> report;
            const auto call = probeProvider(services, { .address = issuer, .preset = {}, .http = profile.http }, [&](ProbeReport found) { report = std::move(found); });
            return !QTest::qWaitFor([&] { return report.has_value(); }, 8000) || report->suggestion.has_value();
        }
        if (request == "refresh") {
            secrets.put(profile.id, RecordKind::RefreshToken, "wdr-canary-rt");
            AccountSession session(profile, services, directory, limiter, [](const AccountSession&) { });
            StoredSession stored;
            stored.record.emplace();
            stored.record->binding = *bindingFor(profile, issuer, endpoint("/token"));
            stored.record->hasRefreshToken = true;
            stored.record->signedInAt = clock.now();
            session.restore(std::move(stored));
            std::optional<Result<CachedToken>> token;
            const auto call = session.refreshNow([&](Result<CachedToken> answer) { token.emplace(std::move(answer)); });
            const bool answered = QTest::qWaitFor([&] { return token.has_value(); }, 8000);
            // Whatever happened, the refresh token is still ours.
            return !answered || token->has_value() || !secrets.value(profile.id, RecordKind::RefreshToken);
        }
        if (request == "revoke") {
            secrets.put(profile.id, RecordKind::RefreshToken, "wdr-canary-rt");
            SessionRecord record;
            record.binding = *bindingFor(profile, issuer, endpoint("/token"));
            record.flow = FlowKind::Device;
            std::optional<SignoutReport> report;
            RevocationQueue queue { services };
            const auto call = tellProvider(services, directory, profile, record, {}, queue, [&](SignoutReport told) { report = std::move(told); });
            // RFC 7009 reads nothing but the status: a 200 with any body means revoked.
            const bool isAnswer = fault == "html" || fault == "gzip_bomb";
            return !QTest::qWaitFor([&] { return report.has_value(); }, 8000) || (report->revoked && !isAnswer);
        }
        SigninOptions options;
        options.flow = request.starts_with("device") ? FlowKind::Device : FlowKind::Browser;
        std::optional<Result<SigninResult>> result;
        const auto signin = createSignin(services, directory, profile, options, listener, [&](Result<SigninResult> done) { result.emplace(std::move(done)); });
        signin->start();
        QTimer person;
        QObject::connect(&person, &QTimer::timeout, &person, [&] {
            if (redirects.redirect && !parameter("state").empty()) {
                person.stop();
                (void)redirects.redirect("code=wdr-canary-code&state=" + parameter("state"));
            }
        });
        person.start(5ms);
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 12000))
            return true;
        // Who it is was said by the ID token; only what userinfo adds is missing.
        if (request == "userinfo")
            return !result->has_value() || !(*result)->userinfo.isNull();
        return result->has_value();
    }

    std::string request;
    std::string fault;
    std::string issuer;
    int arrivals = 0;
    RawHttpServer provider { [this](QSslSocket& socket, const RawHttpServer::Request& received) { serve(socket, received); } };
    RawHttpServer elsewhere { [](QSslSocket& socket, const RawHttpServer::Request&) { RawHttpServer::answer(socket, RawHttpServer::response("200 OK", "{}")); } };
    test::TestAuthority authority;
    RawHttpServer untrusted { [this](QSslSocket& socket, const RawHttpServer::Request& received) {
                                 ++arrivals;
                                 serve(socket, received);
                             },
                              authority.issue("server", "IP:127.0.0.1") };
    RawHttpServer demanding { [this](QSslSocket& socket, const RawHttpServer::Request& received) {
                                 ++arrivals;
                                 serve(socket, received);
                             },
                              authority.issue("server", "IP:127.0.0.1"), authority.certificate(), RawHttpServer::ClientCertificate::Required };
    QTemporaryFile certificates;
    platform::SystemClock clock;
    platform::BootTimerService timers { clock };
    SystemEntropy entropy;
    platform::QtHttpTransport transport { timers };
    HurriedTransport http { transport };
    test::MemorySecretStore secrets { timers };
    test::MemoryProfileStore profiles;
    test::FakeRedirectListener redirects;
    test::FakeBrowserLauncher browsers { timers };
    test::FakeSystemEvents system;
    test::MemoryHistoryStore history { timers };
    test::FakePrompter prompter { timers };
    test::FakeCommandRunner commands { timers };
    test::MemoryPresetStore presets;
    test::FakeEmbeddedBrowser embedded { timers };
    Services services { clock, timers, entropy, http, secrets, profiles, redirects, browsers, system, history, prompter, commands, presets, embedded };
    ProviderDirectory directory { services };
    RefreshLimiter limiter { timers, 4 };
    Listener listener;
    jose::SigningKey key = jose::SigningKey::generate(jose::KeyKind::P256);
    Profile profile;
};

} // namespace

class FaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! Each fault at each request that Warder makes: nothing is believed, nothing follows elsewhere, nothing hangs, and what may
    //! be used once only arrives once.
    void eachFaultAtEachRequest_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("fault");
        for (const std::string& request : kRequests) {
            for (const std::string& fault : kFaults)
                QTest::newRow((request + ", " + fault).c_str()) << QByteArray::fromStdString(request) << QByteArray::fromStdString(fault);
        }
    }
    void eachFaultAtEachRequest()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, fault);
        Bench bench(request.toStdString(), fault.toStdString());
        QVERIFY(!bench.takesTheBadAnswer());
        QCOMPARE(bench.elsewhere.connections, 0);
        if (fault == "wrong_certificate" || fault == "client_certificate") {
            QCOMPARE(bench.arrivals, 0);
        } else {
            QVERIFY(bench.arrivals >= 1);
            if (request == "code" || request == "refresh")
                QCOMPARE(bench.arrivals, 1);
        }
    }
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "faults_test.moc"

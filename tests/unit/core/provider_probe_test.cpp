// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/provider_probe.h"
#include "codec/text.h"
#include "support/fake_ports.h"
#include "support/test_json.h"
#include "support/test_macros.h"

#include <QTest>

#include <optional>

using namespace warder;
using namespace warder::core;
using codec::Json;

namespace {

const std::string kHost = "https://svc.example";

Json flyteMetadata(const std::string& issuer, const std::string& authority)
{
    return Json::object({ { "issuer", issuer },
                          { "authorization_endpoint", authority + "/oauth2/authorize" },
                          { "token_endpoint", authority + "/oauth2/token" },
                          { "jwks_uri", authority + "/oauth2/jwks" },
                          { "code_challenge_methods_supported", Json(std::vector<std::string> { "S256" }) },
                          { "device_authorization_endpoint", "" } });
}

struct Bench
{
    Bench()
    {
        // Whatever has no better route is a page that is not there.
        ports.http.routeJson("http", "<html>not found</html>", 404);
        ports.presets.documents = { { "flyte", Json::object({ { "kind", "flyte" }, { "set", Json::object({ { "serve.env", "FLYTE_TOKEN" } }) } }) },
                                    { "okta", Json::object({ { "match_hosts", Json(std::vector<std::string> { "*.okta.com" }) },
                                                             { "register_at", "Okta" },
                                                             { "set", Json::object({ { "oauth.redirect_uri", "http://localhost:53593/callback" } }) } }) },
                                    { "google", Json::object({ { "address", "https://accounts.google.com" } }) },
                                    { "dataos", Json::object({ { "address_hint", "https://x.dataos.app/oidc" } }) } };
    }
    void probe(const std::string& address, const std::string& preset = {}, bool allowHttp = false)
    {
        ProbeRequest request;
        request.address = address;
        request.preset = preset;
        request.http.allowHttp = allowHttp;
        call = probeProvider(ports.services, std::move(request), [this](ProbeReport found) { report = std::move(found); });
        ports.time.settle();
    }
    void oidc(const std::string& issuer)
    {
        Json metadata = Json::object({ { "issuer", issuer },
                                       { "authorization_endpoint", issuer + "/authorize" },
                                       { "token_endpoint", issuer + "/token" },
                                       { "jwks_uri", issuer + "/jwks" },
                                       { "response_types_supported", Json(std::vector<std::string> { "code" }) },
                                       { "subject_types_supported", Json(std::vector<std::string> { "public" }) },
                                       { "id_token_signing_alg_values_supported", Json(std::vector<std::string> { "RS256" }) },
                                       { "scopes_supported", Json(std::vector<std::string> { "openid", "email", "offline_access" }) } });
        ports.http.routeJson(issuer + "/.well-known/openid-configuration", metadata.dump());
    }
    [[nodiscard]] Json value(const std::string& key) const
    {
        if (report && report->suggestion) {
            for (const ProfileEdit& edit : report->suggestion->set) {
                if (edit.key.text() == key)
                    return edit.value.value_or(Json());
            }
        }
        return {};
    }
    [[nodiscard]] bool found(const std::string& what, bool ok = true) const
    {
        return report && std::ranges::any_of(report->findings, [&](const ProbeFinding& finding) { return finding.what == what && finding.ok == ok; });
    }
    [[nodiscard]] bool failedWith(ErrorCode code) const { return report && !report->suggestion && report->error && report->error->code == code; }

    test::FakePorts ports;
    std::optional<ProbeReport> report;
    std::unique_ptr<Call> call;
};

Json texts(std::vector<std::string> words)
{
    return Json(words);
}

} // namespace

class ProviderProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAnOpenidProvider()
    {
        Bench bench;
        bench.oidc(kHost);
        bench.probe("svc.example/.well-known/openid-configuration");
        QVERIFY(bench.found("openid_connect"));
        QCOMPARE(bench.value("kind"), Json("oidc"));
        QCOMPARE(bench.value("oauth.issuer"), Json(kHost));
        QCOMPARE(bench.value("oauth.scopes"), texts({ "openid", "email", "offline_access" }));
        QVERIFY(bench.report->suggestion->needsClientId);
    }

    void aPresetFillsInWhatIsKnown()
    {
        Bench bench;
        bench.oidc("https://org.okta.com");
        bench.probe("https://org.okta.com");
        QVERIFY(bench.found("preset"));
        QCOMPARE(bench.value("preset"), Json("okta"));
        QCOMPARE(bench.value("oauth.redirect_uri"), Json("http://localhost:53593/callback"));
        QCOMPARE(bench.report->suggestion->registerAt, std::string("Okta"));
    }
    void aPresetMayBringTheAddress()
    {
        Bench bench;
        bench.oidc("https://accounts.google.com");
        bench.probe("", "google");
        QCOMPARE(bench.value("oauth.issuer"), Json("https://accounts.google.com"));
        Bench without;
        without.probe("", "dataos");
        QVERIFY(without.failedWith(ErrorCode::InvalidAddress));
        Bench unknown;
        unknown.probe(kHost, "nobody");
        QVERIFY(unknown.failedWith(ErrorCode::PresetNotFound));
    }

    // R1, R2, R20: everything but the endpoint comes from the server; `offline` is added for Flyte's own one.
    void findsAFlyte_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("endpoint");
        QTest::newRow("dns") << QByteArray("dns:///svc.example") << QByteArray("dns:///svc.example");
        QTest::newRow("https") << QByteArray("https://svc.example") << QByteArray("dns:///svc.example");
        QTest::newRow("host") << QByteArray("svc.example") << QByteArray("dns:///svc.example");
        QTest::newRow("console") << QByteArray("https://svc.example/console") << QByteArray("dns:///svc.example");
    }
    void findsAFlyte()
    {
        QFETCH(QByteArray, typed);
        Bench bench;
        // grpc-gateway spells in camelCase unless the Accept header is exactly right.
        const auto bySpelling = [](std::string snake, std::string camel) {
            return [snake = std::move(snake), camel = std::move(camel)](const test::SentRequest& request) -> Result<HttpResponse> {
                const bool exact = std::ranges::any_of(request.headers, [](const HttpHeader& header) { return header.name == "Accept" && header.value == "application/json"; });
                return test::FakeHttpTransport::json(exact ? snake : camel);
            };
        };
        bench.ports.http.route(kHost + "/config/v1/flyte_client",
                               bySpelling(test::quoted("{'client_id':'flytectl','redirect_uri':'http://localhost:53593/callback','scopes':['all'],"
                                                       "'authorization_metadata_key':'flyte-authorization','service_http_endpoint':'','audience':''}"),
                                          "{}"));
        bench.ports.http.routeJson(kHost + "/.well-known/oauth-authorization-server", flyteMetadata(kHost, kHost).dump());
        bench.probe(typed.toStdString());
        QVERIFY(bench.report && bench.report->suggestion);
        QVERIFY(bench.found("flyte"));
        QVERIFY(bench.found("scope"));
        QCOMPARE(bench.value("kind"), Json("flyte"));
        QCOMPARE(QByteArray::fromStdString(*bench.value("endpoint").string()), [] { QFETCH(QByteArray, endpoint); return endpoint; }());
        QVERIFY(bench.value("http_endpoint").isNull());
        QCOMPARE(bench.value("oauth.client_id"), Json("flytectl"));
        QCOMPARE(bench.value("oauth.scopes"), texts({ "all", "offline" }));
        QCOMPARE(bench.value("serve.header"), Json("flyte-authorization"));
        QCOMPARE(bench.value("serve.env"), Json("FLYTE_TOKEN"));
        QVERIFY(bench.value("oauth.audience").isNull());
        QVERIFY(!bench.report->suggestion->needsClientId);
        QVERIFY(!bench.report->suggestion->offersDevice);
    }
    // R3: another provider behind it, whose issuer is not the Flyte's; its own refresh scope.
    void findsAFlyteWithAnExternalServer()
    {
        Bench bench;
        bench.ports.http.routeJson(kHost + "/config/v1/flyte_client",
                                   test::quoted("{'clientId':'flytectl','redirectUri':'http://localhost:53593/callback','scopes':['all'],'audience':'flyte'}"));
        Json metadata = flyteMetadata("https://idp.example/realm", "https://idp.example/realm");
        metadata.set("scopes_supported", texts({ "offline_access" })).set("device_authorization_endpoint", "https://idp.example/device");
        bench.ports.http.routeJson(kHost + "/.well-known/oauth-authorization-server", metadata.dump());
        bench.probe("dns:///svc.example");
        QCOMPARE(bench.value("oauth.scopes"), texts({ "all", "offline_access" }));
        QCOMPARE(bench.value("oauth.audience"), Json("flyte"));
        QVERIFY(bench.report->suggestion->offersDevice);
    }
    void warnsOfAnInternalHost()
    {
        Bench bench;
        bench.ports.http.routeJson(kHost + "/config/v1/flyte_client", test::quoted("{'client_id':'flytectl','scopes':['all']}"));
        bench.ports.http.routeJson(kHost + "/.well-known/oauth-authorization-server", flyteMetadata("https://flyteadmin", "https://flyteadmin").dump());
        bench.probe("dns:///svc.example");
        QVERIFY(bench.found("endpoint_host", false));
    }
    // R5
    void saysThatAFlyteNeedsNoSignin()
    {
        Bench bench;
        bench.ports.http.routeJson(kHost + "/config/v1/flyte_client", test::quoted("{'code':12}"), 501);
        bench.probe("dns:///svc.example");
        QVERIFY(bench.failedWith(ErrorCode::NoSigninNeeded));
        Bench plain;
        plain.ports.http.routeJson(kHost + "/config/v1/flyte_client", test::quoted("{'code':12}"), 501);
        plain.probe(kHost);
        QVERIFY(plain.failedWith(ErrorCode::NoSigninNeeded));
    }
    // R4: no HTTP gateway there; one anonymous gRPC call each finds both documents.
    void findsAFlyteByGrpc()
    {
        using namespace std::string_literals;
        Bench bench;
        const auto grpc = [](const std::string& message) {
            return [message](const test::SentRequest& request) -> Result<HttpResponse> {
                if (request.method != HttpRequest::Method::Post || request.body != std::string(5, '\0'))
                    return test::FakeHttpTransport::json("", 400);
                std::string prefix(5, '\0');
                prefix[4] = static_cast<char>(message.size());
                return HttpResponse { 200, { { "content-type", "application/grpc" } }, prefix + message };
            };
        };
        bench.ports.http.route(kHost + ":8089/flyteidl.service.AuthMetadataService/GetPublicClientConfig", grpc("\x0a\x08" "flytectl" "\x1a\x03" "all"s));
        const std::string token = kHost + "/oauth2/token";
        const std::string authorize = kHost + "/oauth2/authorize";
        bench.ports.http.route(kHost + ":8089/flyteidl.service.AuthMetadataService/GetOAuth2Metadata",
                               grpc("\x0a"s + static_cast<char>(kHost.size()) + kHost + "\x12" + static_cast<char>(authorize.size()) + authorize + "\x1a"
                                    + static_cast<char>(token.size()) + token));
        bench.probe("dns:///svc.example:8089");
        QVERIFY(bench.report && bench.report->suggestion);
        QCOMPARE(bench.value("oauth.client_id"), Json("flytectl"));
        QCOMPARE(bench.value("oauth.scopes"), texts({ "all", "offline" }));
    }
    void recognisesNoSigninByGrpc()
    {
        Bench bench;
        bench.ports.http.route(kHost + ":8089/flyteidl.service.AuthMetadataService/GetPublicClientConfig",
                               [](const test::SentRequest&) -> Result<HttpResponse> { return HttpResponse { 200, { { "grpc-status", "12" } }, "" }; });
        bench.probe("dns:///svc.example:8089");
        QVERIFY(bench.failedWith(ErrorCode::NoSigninNeeded));
    }

    // R9, R59, R60
    void findsAFlipt()
    {
        Bench bench;
        bench.ports.http.routeJson(kHost + "/base/auth/v1/method",
                                   test::quoted("{'methods':[{'method':'METHOD_TOKEN','enabled':true},{'method':'METHOD_GITHUB','enabled':true},"
                                                "{'method':'METHOD_OIDC','enabled':true,'metadata':{'providers':{'okta':{},'warder':{}}}},"
                                                "{'method':'METHOD_KUBERNETES','enabled':false},{'method':'METHOD_JWT','enabled':true}]}"));
        bench.ports.http.routeJson(kHost + "/base/meta/info", test::quoted("{'code':16}"), 401);
        bench.ports.http.routeJson(kHost + "/base/evaluate/v1/boolean", test::quoted("{'code':3}"), 400);
        bench.probe(kHost + "/base/");
        QVERIFY(bench.report && bench.report->suggestion);
        QCOMPARE(bench.value("kind"), Json("flipt"));
        QCOMPARE(bench.value("endpoint"), Json(kHost + "/base"));
        QCOMPARE(bench.value("flipt.method"), Json("oidc"));
        QCOMPARE(bench.value("flipt.provider"), Json("warder")); // the relay needs no pasting: first
        QCOMPARE(bench.report->suggestion->choices.size(), std::size_t { 5 });
        QVERIFY(bench.found("evaluation"));
        QVERIFY(!bench.report->suggestion->needsClientId);
    }
    void saysThatAFliptNeedsNoToken()
    {
        Bench bench;
        bench.ports.http.routeJson(kHost + "/auth/v1/method", test::quoted("{'methods':[{'method':'METHOD_TOKEN','enabled':true}]}"));
        bench.ports.http.routeJson(kHost + "/meta/info", test::quoted("{'build':{'version':'2.11.0'}}"));
        bench.probe(kHost);
        QVERIFY(bench.failedWith(ErrorCode::NoSigninNeeded));
    }

    // RFC 9728
    void followsAProtectedResource()
    {
        Bench bench;
        bench.ports.http.routeJson(kHost + "/.well-known/oauth-protected-resource/api",
                                   Json::object({ { "resource", kHost + "/api" },
                                                  { "authorization_servers", texts({ "https://as.example" }) },
                                                  { "scopes_supported", texts({ "read", "write" }) } })
                                       .dump());
        bench.oidc("https://as.example");
        bench.probe(kHost + "/api");
        QVERIFY(bench.report && bench.report->suggestion);
        QVERIFY(bench.found("resource_metadata"));
        QCOMPARE(bench.value("endpoint"), Json(kHost + "/api"));
        QCOMPARE(bench.value("oauth.issuer"), Json("https://as.example"));
        QCOMPARE(bench.value("oauth.resource"), texts({ kHost + "/api" }));
        QCOMPARE(bench.value("oauth.scopes"), texts({ "openid", "email", "read", "write", "offline_access" }));
        QCOMPARE(bench.report->suggestion->name, std::string("svc-example"));
    }
    void refusesAResourceOfAnotherName()
    {
        Bench bench;
        bench.ports.http.routeJson(kHost + "/.well-known/oauth-protected-resource",
                                   Json::object({ { "resource", "https://other.example" }, { "authorization_servers", texts({ "https://as.example" }) } }).dump());
        bench.oidc("https://as.example");
        bench.probe(kHost);
        QVERIFY(bench.report && !bench.report->suggestion);
    }

    void recognisesKubernetes()
    {
        Bench bench;
        bench.ports.http.routeJson(kHost + "/version", test::quoted("{'kind':'Status','apiVersion':'v1','status':'Failure','code':401}"), 401);
        bench.probe(kHost);
        QVERIFY(bench.report && bench.report->suggestion);
        QVERIFY(bench.report->suggestion->needsIssuer);
        QCOMPARE(bench.value("kind"), Json("kubernetes"));
    }
    void recognisesGithub()
    {
        Bench bench;
        bench.probe("github.com");
        QCOMPARE(bench.value("kind"), Json("github"));
        QVERIFY(bench.ports.http.sent().empty());
    }

    void triesHttpOnThisMachineOnly()
    {
        Bench bench;
        bench.ports.http.route("https://localhost", [](const test::SentRequest&) -> Result<HttpResponse> { return Error { ErrorCode::TlsFailed }; });
        bench.ports.http.routeJson("http://localhost:30080/config/v1/flyte_client", test::quoted("{'client_id':'flytectl','scopes':['all']}"));
        bench.ports.http.routeJson("http://localhost:30080/.well-known/oauth-authorization-server",
                                   flyteMetadata("http://localhost:30080", "http://localhost:30080").dump());
        bench.probe("localhost:30080");
        QVERIFY(bench.report && bench.report->suggestion);
        QCOMPARE(bench.value("http_endpoint"), Json("http://localhost:30080"));
        QCOMPARE(bench.value("endpoint"), Json("dns:///localhost:30080"));
        Bench remote;
        remote.ports.http.route("https://svc.example", [](const test::SentRequest&) -> Result<HttpResponse> { return Error { ErrorCode::TlsFailed }; });
        remote.probe("svc.example");
        QVERIFY(remote.failedWith(ErrorCode::TlsFailed));
        QCOMPARE(remote.ports.http.countOf("http://svc.example"), 0);
    }

    void nothingThere()
    {
        Bench bench;
        bench.probe(kHost);
        QVERIFY(bench.failedWith(ErrorCode::NotAProvider));
        Bench insecure;
        insecure.probe("http://svc.example");
        QVERIFY(insecure.failedWith(ErrorCode::InsecureAddress));
        QVERIFY(insecure.ports.http.sent().empty());
        Bench broken;
        broken.probe("dns://svc.example");
        QVERIFY(broken.failedWith(ErrorCode::InvalidAddress));
    }

    // Nothing that the probe sends carries a credential.
    void sendsNoCredentials()
    {
        Bench bench;
        bench.probe(kHost);
        for (const test::SentRequest& request : bench.ports.http.sent()) {
            for (const HttpHeader& header : request.headers)
                QVERIFY(!codec::equalsIgnoringCase(header.name, "authorization") && !codec::equalsIgnoringCase(header.name, "cookie"));
        }
    }
};

QTEST_GUILESS_MAIN(ProviderProbeTest)
#include "provider_probe_test.moc"

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
//
// That the servers which the scripts of tests/e2e/kinds sign in to have the traps of the real ones: each is a test by name.
#include "codec/base64url.h"
#include "codec/form.h"
#include "codec/text.h"
#include "codec/url.h"
#include "jose/digest.h"
#include "jose/jwt.h"
#include "support/fake_servers/fake_flipt.h"
#include "support/fake_servers/fake_flyte.h"
#include "support/fake_servers/fake_github.h"
#include "support/fake_servers/fake_web_app.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace warder;
using namespace warder::fake;
using codec::FormPairs;
using codec::Json;
using std::chrono::seconds;

namespace {

const std::string kOrigin = "http://127.0.0.1:1234";
const std::string kRedirect = "http://localhost:53593/callback";
const std::string kVerifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const std::string kState = "a-state-of-some-length";

std::string headerOf(const HttpResponse& response, std::string_view name)
{
    const auto found = std::ranges::find(response.headers, name, [](const auto& header) { return std::string_view(header.first); });
    return found == response.headers.end() ? std::string() : found->second;
}

std::string cookieOf(const HttpResponse& response)
{
    const std::string line = headerOf(response, "Set-Cookie");
    return line.substr(0, line.find(';'));
}

std::string parameter(const std::string& url, std::string_view name)
{
    const auto parsed = codec::parseUrl(url);
    for (const auto& [key, value] : parsed ? codec::parseForm(parsed->query).value_or(FormPairs {}) : FormPairs {}) {
        if (key == name)
            return value;
    }
    return {};
}

Json body(const HttpResponse& response)
{
    return codec::parseJson(response.body).value_or(Json());
}

std::string field(const HttpResponse& response, std::string_view name)
{
    return body(response).stringAt(name).value_or("");
}

} // namespace

class FakeServersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_now = WallTime(seconds(1'800'000'000)); }

    // --- Flyte --------------------------------------------------------------------------------------------------------

    void flyteAcceptHeaderSwitchesTheSpelling_data()
    {
        QTest::addColumn<QByteArray>("accept");
        QTest::addColumn<bool>("snake");
        QTest::newRow("exactly application/json") << QByteArray("application/json") << true;
        QTest::newRow("anything") << QByteArray("*/*") << false;
        QTest::newRow("with another behind it") << QByteArray("application/json, text/plain") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void flyteAcceptHeaderSwitchesTheSpelling()
    {
        QFETCH(QByteArray, accept);
        QFETCH(bool, snake);
        make<FakeFlyte>();
        const Json document = body(get("/config/v1/flyte_client", { { "accept", accept.toStdString() } }));
        QCOMPARE(document.find("authorization_metadata_key") != nullptr, snake);
        QCOMPARE(document.find("authorizationMetadataKey") != nullptr, !snake);
    }
    void flyteEmptyFieldsAreThere()
    {
        make<FakeFlyte>();
        const Json document = body(get("/.well-known/oauth-authorization-server", { { "accept", "application/json" } }));
        QCOMPARE(document.stringAt("device_authorization_endpoint").value_or("absent"), std::string());
        QVERIFY(!document.find("id_token_signing_alg_values_supported"));
    }
    void flyteDoesNotAdvertiseOffline()
    {
        make<FakeFlyte>();
        QVERIFY(body(get("/config/v1/flyte_client", { { "accept", "application/json" } })).stringsAt("scopes") == std::vector<std::string> { "all" });
    }
    void flyteWithoutAuthenticationAnswers501()
    {
        make<FakeFlyte>("{'auth_off':true}");
        QCOMPARE(get("/config/v1/flyte_client").status, 501);
    }
    void flyteRedirectIsComparedAsText_data()
    {
        QTest::addColumn<QByteArray>("redirect");
        QTest::addColumn<bool>("known");
        QTest::newRow("the one of flytectl") << QByteArray("http://localhost:53593/callback") << true;
        QTest::newRow("the second one") << QByteArray("http://localhost:12345/callback") << true;
        QTest::newRow("an address for the name") << QByteArray("http://127.0.0.1:53593/callback") << false;
        QTest::newRow("another port") << QByteArray("http://localhost:53594/callback") << false;
        QTest::newRow("a slash at the end") << QByteArray("http://localhost:53593/callback/") << false;
    }
    void flyteRedirectIsComparedAsText()
    {
        QFETCH(QByteArray, redirect);
        QFETCH(bool, known);
        make<FakeFlyte>();
        QCOMPARE(authorize("all", {}, redirect.toStdString()).status, known ? 307 : 400);
    }
    void flyteStateWantsEightCharacters()
    {
        make<FakeFlyte>();
        QCOMPARE(parameter(headerOf(authorize("all", { { "state", "1234567" } }), "Location"), "error"), std::string("invalid_state"));
        QCOMPARE(authorize("all", { { "state", "12345678" } }).status, 307);
    }
    void flyteRefusesAnAudienceThatIsNotListed()
    {
        make<FakeFlyte>();
        QCOMPARE(parameter(headerOf(authorize("all", { { "audience", "https://x" } }), "Location"), "error"), std::string("invalid_request"));
        apply("{'advertised_audience':'https://x'}");
        QCOMPARE(authorize("all", { { "audience", "https://x" } }).status, 307);
    }
    void flyteRefusesUnknownScopesAndPlain()
    {
        make<FakeFlyte>();
        QCOMPARE(parameter(headerOf(authorize("all openid"), "Location"), "error"), std::string("invalid_scope"));
        QCOMPARE(parameter(headerOf(authorize("all", { { "code_challenge_method", "plain" } }), "Location"), "error"), std::string("invalid_request"));
    }
    void flyteGivesRefreshTokensOnlyForOffline()
    {
        make<FakeFlyte>();
        QVERIFY(!body(signIn("all")).find("refresh_token"));
        QVERIFY(body(signIn("all offline")).find("refresh_token"));
    }
    void flyteRefreshTokensAreJwtsThatSayTheirEnd()
    {
        make<FakeFlyte>();
        const auto jwt = jose::parseJwt(field(signIn("all offline"), "refresh_token"));
        QVERIFY(jwt);
        QVERIFY(jwt->claims.integerAt("exp") == m_now.time_since_epoch().count() + 3600);
    }
    void flyteNamesItsKeyByAHeaderOfItsOwn()
    {
        make<FakeFlyte>();
        const auto jwt = jose::parseJwt(field(signIn("all"), "access_token"));
        QVERIFY(jwt);
        QVERIFY(jwt->jws.header.stringAt("key_id"));
        QVERIFY(!jwt->jws.keyId);
    }
    void flyteExpiredRefreshIsA500()
    {
        make<FakeFlyte>();
        const std::string token = field(signIn("all offline"), "refresh_token");
        QCOMPARE(refresh(token).status, 200);
        QCOMPARE(refresh(token).status, 200); // stays good: it is stateless there
        m_now += seconds(3600);
        const HttpResponse late = refresh(token);
        QCOMPARE(late.status, 500);
        QCOMPARE(field(late, "error"), std::string("server_error"));
    }
    void flyteRefreshAfterAChangeOfItsKeyIsA500()
    {
        make<FakeFlyte>();
        const HttpResponse tokens = signIn("all offline");
        apply("{'rotate_key':true}");
        QCOMPARE(refresh(field(tokens, "refresh_token")).status, 500);
        QCOMPARE(me({ { "flyte-authorization", "Bearer " + field(tokens, "access_token") } }).status, 200);
    }
    void flyteExpiredCodeIsA500()
    {
        make<FakeFlyte>();
        const std::string code = codeFor("all");
        m_now += seconds(301);
        QCOMPARE(redeem(code).status, 500);
    }
    void flyteJudgesTheStandardHeaderFirst()
    {
        make<FakeFlyte>();
        const std::string good = "Bearer " + field(signIn("all"), "access_token");
        QCOMPARE(me({ { "flyte-authorization", good } }).status, 200);
        QCOMPARE(me({ { "authorization", good } }).status, 200);
        QCOMPARE(me({ { "authorization", "Bearer x" }, { "flyte-authorization", good } }).status, 401);
    }
    void flyteWantsTheScopeAllAndItsAudience()
    {
        make<FakeFlyte>();
        QCOMPARE(me({ { "authorization", "Bearer " + field(signIn("access_token"), "access_token") } }).status, 401);
        apply("{'issue_audience':'https://elsewhere'}");
        QCOMPARE(me({ { "authorization", "Bearer " + field(signIn("all"), "access_token") } }).status, 401);
        apply("{'allowed_audience':['https://elsewhere']}");
        QCOMPARE(me({ { "authorization", "Bearer " + field(signIn("all"), "access_token") } }).status, 200);
    }
    void flyteTakesClientsByBasicAndByTheBody()
    {
        make<FakeFlyte>();
        const FormPairs form { { "grant_type", "client_credentials" }, { "scope", "all" } };
        FormPairs inBody = form;
        inBody.emplace_back("client_id", "flytepropeller");
        inBody.emplace_back("client_secret", "foobar");
        QCOMPARE(post("/oauth2/token", inBody).status, 200);
        QCOMPARE(post("/oauth2/token", form, { { "authorization", "Basic " + codec::base64Encode("flytepropeller:foobar") } }).status, 200);
        QCOMPARE(post("/oauth2/token", form, { { "authorization", "Basic " + codec::base64Encode("flytepropeller:wrong") } }).status, 401);
    }

    // --- Flipt --------------------------------------------------------------------------------------------------------

    void fliptLooksAtTheStateCookieBeforeTheCode()
    {
        make<FakeFlipt>("{'providers':{'okta':''}}");
        const HttpResponse begun = get("/auth/v1/method/oidc/okta/authorize");
        const std::string back = backFrom(field(begun, "authorizeUrl"));
        QCOMPARE(getUrl(back).status, 401);
        QCOMPARE(getUrl(back, { { "cookie", "flipt_client_state=wrong" } }).status, 401);
        // The code has outlived both.
        QCOMPARE(getUrl(back, { { "cookie", cookieOf(begun) } }).status, 302);
        QCOMPARE(getUrl(back, { { "cookie", cookieOf(begun) } }).status, 401);
    }
    void fliptKeepsAStateTwoMinutes()
    {
        make<FakeFlipt>("{'providers':{'okta':''}}");
        const HttpResponse begun = get("/auth/v1/method/oidc/okta/authorize");
        const std::string back = backFrom(field(begun, "authorizeUrl"));
        m_now += seconds(121);
        QCOMPARE(getUrl(back, { { "cookie", cookieOf(begun) } }).status, 401);
    }
    void fliptForgetsItsSessionsAtARestart()
    {
        make<FakeFlipt>("{'providers':{'okta':''}}");
        const std::string token = fliptSession();
        QCOMPARE(self("Bearer " + token).status, 200);
        apply("{'restart':true}");
        QCOMPARE(self("Bearer " + token).status, 401);
    }
    void fliptComparesSchemesWithCase_data()
    {
        QTest::addColumn<QByteArray>("scheme");
        QTest::addColumn<int>("status");
        QTest::newRow("as it is") << QByteArray("Bearer ") << 200;
        QTest::newRow("small") << QByteArray("bearer ") << 401;
        QTest::newRow("two spaces") << QByteArray("Bearer  ") << 401;
        QTest::newRow("the other one") << QByteArray("JWT ") << 401;
    }
    void fliptComparesSchemesWithCase()
    {
        QFETCH(QByteArray, scheme);
        QFETCH(int, status);
        make<FakeFlipt>("{'static_token':'abc'}");
        QCOMPARE(self(scheme.toStdString() + "abc").status, status);
    }
    void fliptTakesTheCookieOnlyWithoutAHeader()
    {
        make<FakeFlipt>("{'static_token':'abc'}");
        QCOMPARE(get("/auth/v1/self", { { "cookie", "flipt_client_token=abc" } }).status, 200);
        QCOMPARE(get("/auth/v1/self", { { "cookie", "flipt_client_token=abc" }, { "authorization", "Basic eA==" } }).status, 401);
    }
    void fliptRevokesOnlyInVersion2_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<int>("status");
        QTest::newRow("1") << 1 << 404;
        QTest::newRow("2") << 2 << 200;
    }
    void fliptRevokesOnlyInVersion2()
    {
        QFETCH(int, version);
        QFETCH(int, status);
        make<FakeFlipt>("{'providers':{'okta':''},'version':" + std::to_string(version) + "}");
        const std::string token = fliptSession();
        QCOMPARE(call("DELETE", "/auth/v1/self/revoke", {}, { { "authorization", "Bearer " + token } }).status, status);
        QCOMPARE(self("Bearer " + token).status, status == 200 ? 401 : 200);
    }
    void fliptExtendsByAQueryWithoutABody()
    {
        make<FakeFlipt>("{'providers':{'okta':''},'session_life':60}");
        const std::string token = fliptSession();
        const std::string until = codec::formatRfc3339(m_now.time_since_epoch().count() + 600);
        QCOMPARE(call("PUT", "/auth/v1/self/expire", "expiresAt=" + codec::percentEncode(until), { { "authorization", "Bearer " + token } }).status, 200);
        m_now += seconds(120);
        QCOMPARE(self("Bearer " + token).status, 200);
        QCOMPARE(call("PUT", "/auth/v1/self/expire", {}, { { "authorization", "Bearer " + token } }).status, 200);
        QCOMPARE(self("Bearer " + token).status, 401);
    }
    void fliptKubernetesGivesItsTokenBackInVersion2()
    {
        make<FakeFlipt>("{'methods':['kubernetes']}");
        const std::string token = field(post("/control", {}, {}, "{\"mint_service_account\":600}"), "token");
        const auto exchanged = [this, &token] { return field(post("/auth/v1/method/kubernetes/serviceaccount", {}, {}, Json::object({ { "serviceAccountToken", token } }).dump()), "clientToken"); };
        QCOMPARE(exchanged(), token);
        QCOMPARE(self("JWT " + token).status, 200);
        QCOMPARE(self("Bearer " + token).status, 401);
        apply("{'version':1}");
        const std::string session = exchanged();
        QVERIFY(session != token);
        QCOMPARE(self("Bearer " + session).status, 200);
        m_now += seconds(600);
        QVERIFY(exchanged().empty());
    }
    void fliptAppliesItsRuleForAddressesAtEachRequest()
    {
        make<FakeFlipt>("{'providers':{'okta':''}}");
        const std::string token = fliptSession();
        apply("{'email_refused':true}");
        QCOMPARE(self("Bearer " + token).status, 401);
        apply("{'email_refused':false}");
        QCOMPARE(self("Bearer " + token).status, 200);
    }
    void fliptWithoutRequiredKnowsNobody()
    {
        make<FakeFlipt>("{'static_token':'abc','required':false}");
        QCOMPARE(self("Bearer abc").status, 401);
        QCOMPARE(get("/meta/info").status, 200);
    }
    void fliptMayLeaveEvaluationOut()
    {
        make<FakeFlipt>();
        QCOMPARE(post("/evaluate/v1/boolean", {}, {}, "{}").status, 401);
        apply("{'exclude_evaluation':true}");
        QCOMPARE(post("/evaluate/v1/boolean", {}, {}, "{}").status, 404);
    }

    // --- GitHub -------------------------------------------------------------------------------------------------------

    void githubErrorsComeWithStatus200()
    {
        make<FakeGithub>();
        const HttpResponse answer = post("/login/oauth/access_token", { { "client_id", "Iv1.warder" }, { "client_secret", "demo-secret" }, { "code", "none" } }, { { "accept", "application/json" } });
        QCOMPARE(answer.status, 200);
        QCOMPARE(field(answer, "error"), std::string("bad_verification_code"));
    }
    void githubAnswersFormsUnlessJsonIsAskedFor()
    {
        make<FakeGithub>();
        const HttpResponse answer = post("/login/device/code", { { "client_id", "Iv1.warder" } });
        QVERIFY(codec::parseForm(answer.body));
        QVERIFY(!codec::parseJson(answer.body));
    }
    void githubSlowsDown()
    {
        make<FakeGithub>();
        const FormPairs form { { "client_id", "Iv1.warder" }, { "grant_type", "urn:ietf:params:oauth:grant-type:device_code" }, { "device_code", field(post("/login/device/code", { { "client_id", "Iv1.warder" } }, { { "accept", "application/json" } }), "device_code") } };
        const auto poll = [this, &form] { return body(post("/login/oauth/access_token", form, { { "accept", "application/json" } })); };
        const Json early = poll();
        QCOMPARE(early.stringAt("error").value_or(""), std::string("slow_down"));
        QVERIFY(early.integerAt("interval") == 10);
        m_now += seconds(10);
        QCOMPARE(poll().stringAt("error").value_or(""), std::string("authorization_pending"));
    }
    void githubScopesHaveCommas()
    {
        make<FakeGithub>("{'auto_approve':true}");
        const std::string device = field(post("/login/device/code", { { "client_id", "Iv1.warder" } }, { { "accept", "application/json" } }), "device_code");
        m_now += seconds(5);
        const HttpResponse tokens = post("/login/oauth/access_token", { { "client_id", "Iv1.warder" }, { "grant_type", "urn:ietf:params:oauth:grant-type:device_code" }, { "device_code", device } }, { { "accept", "application/json" } });
        QCOMPARE(field(tokens, "scope"), std::string("read:user,user:email"));
    }

    // --- A web application --------------------------------------------------------------------------------------------

    void webAppAnswers200ToEverybody()
    {
        make<FakeWebApp>();
        const HttpResponse out = get("/");
        QCOMPARE(out.status, 200);
        QVERIFY(out.body.find("/auth/login") != std::string::npos);
        const HttpResponse in = get("/", { { "cookie", cookieOf(get("/auth/login")) } });
        QCOMPARE(in.status, 200);
        QVERIFY(in.body.find("/auth/login") == std::string::npos);
    }
    void webAppReadsNoAuthorizationHeader()
    {
        make<FakeWebApp>();
        const std::string cookie = cookieOf(get("/auth/login"));
        QVERIFY(get("/", { { "authorization", "Bearer " + cookie } }).body.find("/auth/login") != std::string::npos);
    }

private:
    using Headers = std::vector<std::pair<std::string, std::string>>;

    template <class Server> void make(const std::string& settings = "{}")
    {
        m_server = std::make_unique<Server>(m_entropy, [this] { return m_now; });
        m_server->setOrigin(kOrigin);
        apply(settings);
    }
    // Settings as JSON with ' for ".
    void apply(std::string settings)
    {
        std::ranges::replace(settings, '\'', '"');
        m_server->apply(*codec::parseJson(settings));
    }
    HttpResponse call(const std::string& method, const std::string& path, const std::string& query, Headers headers = {}, const std::string& text = {})
    {
        HttpRequest request;
        request.method = method;
        request.path = path;
        request.query = query;
        request.headers = std::move(headers);
        request.body = text;
        return m_server->handle(request);
    }
    HttpResponse get(const std::string& path, Headers headers = {}) { return call("GET", path, {}, std::move(headers)); }
    HttpResponse getUrl(const std::string& url, Headers headers = {})
    {
        const auto parsed = codec::parseUrl(url);
        return parsed ? call("GET", parsed->path, parsed->query, std::move(headers)) : HttpResponse {};
    }
    HttpResponse post(const std::string& path, const FormPairs& form, Headers headers = {}, const std::string& text = {})
    {
        return call("POST", path, {}, std::move(headers), text.empty() ? codec::formEncode(form) : text);
    }

    HttpResponse authorize(const std::string& scope, const FormPairs& others = {}, const std::string& redirect = kRedirect)
    {
        std::map<std::string, std::string> query { { "client_id", "flytectl" }, { "redirect_uri", redirect }, { "response_type", "code" }, { "scope", scope }, { "state", kState },
                                                   { "code_challenge", codec::base64UrlEncode(jose::sha256(kVerifier)) }, { "code_challenge_method", "S256" } };
        for (const auto& [name, value] : others)
            query[name] = value;
        return call("GET", "/oauth2/authorize", codec::formEncode(FormPairs(query.begin(), query.end())));
    }
    std::string codeFor(const std::string& scope)
    {
        const HttpResponse begun = authorize(scope);
        return parameter(headerOf(get("/oauth2/authorize_callback", { { "cookie", cookieOf(begun) } }), "Location"), "code");
    }
    HttpResponse redeem(const std::string& code)
    {
        return post("/oauth2/token", { { "grant_type", "authorization_code" }, { "client_id", "flytectl" }, { "code", code }, { "redirect_uri", kRedirect }, { "code_verifier", kVerifier } });
    }
    HttpResponse signIn(const std::string& scope) { return redeem(codeFor(scope)); }
    HttpResponse refresh(const std::string& token)
    {
        return post("/oauth2/token", { { "grant_type", "refresh_token" }, { "client_id", "flytectl" }, { "refresh_token", token } });
    }
    HttpResponse me(Headers headers) { return get("/me", std::move(headers)); }

    // The address that the provider's page sends the browser to.
    std::string backFrom(const std::string& authorizeUrl) { return headerOf(getUrl(authorizeUrl), "Location"); }
    std::string fliptSession()
    {
        const HttpResponse begun = get("/auth/v1/method/oidc/okta/authorize");
        const std::string pair = cookieOf(getUrl(backFrom(field(begun, "authorizeUrl")), { { "cookie", cookieOf(begun) } }));
        return pair.substr(pair.find('=') + 1);
    }
    HttpResponse self(const std::string& authorization) { return get("/auth/v1/self", { { "authorization", authorization } }); }

    SystemEntropy m_entropy;
    WallTime m_now;
    std::unique_ptr<FakeServer> m_server;
};

QTEST_GUILESS_MAIN(FakeServersTest)
#include "fake_servers_test.moc"

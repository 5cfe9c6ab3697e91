// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "codec/form.h"
#include "codec/text.h"
#include "codec/url.h"
#include "core/account_session.h"
#include "core/profile_check.h"
#include "core/refresh_limiter.h"
#include "core/session_watch.h"
#include "core/signin.h"
#include "core/signout.h"
#include "support/fake_ports.h"
#include "support/test_json.h"
#include "support/test_macros.h"

#include <QTest>

#include <optional>

using namespace warder;
using namespace warder::core;
using codec::Json;
using std::chrono::seconds;

namespace {

const std::string kFlipt = "https://flipt.example/base";
const std::string kFlyte = "https://flyte.example";

class Recorder final : public SigninListener
{
public:
    void onStep(std::string_view name) override { steps.emplace_back(name); }
    void onOpenUrl(const std::string& url, bool) override { openUrl = url; }
    void onDeviceCode(const DeviceCodeShown&) override { }
    [[nodiscard]] bool saw(const std::string& step) const { return std::ranges::count(steps, step) > 0; }
    std::vector<std::string> steps;
    std::string openUrl;
};

// One profile of any kind from its file's text, its sign-in and its session.
struct Bench
{
    explicit Bench(const std::string& file)
    {
        Json document = *codec::parseJson(test::quoted(file));
        document.set("id", "id");
        profile = *parseProfile(ProfileName { "p" }, document, Json::object());
        options.flow = profile.defaultFlow();
        options.browser.kind = BrowserChoice::Kind::None;
        ports.http.routeJson("http", "{}", 404);
        session = std::make_unique<AccountSession>(profile, ports.services, directory, limiter, [](const AccountSession&) { });
        session->restore({});
    }
    void start()
    {
        result.reset();
        signin = createSignin(ports.services, directory, profile, options, recorder, [this](Result<SigninResult> done) { result.emplace(std::move(done)); });
        signin->start();
        ports.time.settle();
    }
    // In a page of our own, which opens.
    void embed()
    {
        options.browser.kind = BrowserChoice::Kind::Embedded;
        ports.embedded.error.reset();
    }
    // The session takes over what the sign-in brought.
    bool adopt()
    {
        if (!result || !*result)
            return false;
        bool stored = false;
        const auto call = session->adopt(std::move(**result), [&stored](const Result<>& done) { stored = done.has_value(); });
        ports.time.settle();
        return stored;
    }
    std::string tokenText()
    {
        std::string text;
        const auto call = session->demand({}, [&text](const Result<CachedToken>& token) {
            text = token ? token->type + " " + token->token.copyToInsecureString() : std::string(reasonOf(token.error().code));
        });
        ports.time.settle();
        return text;
    }
    [[nodiscard]] bool failedWith(ErrorCode code) const { return result && !*result && result->error().code == code; }
    [[nodiscard]] std::string reason() const { return !result ? "running" : *result ? "good" : std::string(reasonOf(result->error().code)); }
    [[nodiscard]] std::string inSeconds(int after) { return codec::formatRfc3339((ports.time.now() + seconds(after)).time_since_epoch().count()); }

    // Flipt, with the traps of the real one: the state cookie is looked at before the code, and the code works once.
    void flipt(const std::string& redirect, const std::string& provider = "oidc/okta")
    {
        const std::string method = kFlipt + "/auth/v1/method/" + provider;
        ports.http.route(method + "/authorize", [redirect](const test::SentRequest&) -> Result<HttpResponse> {
            HttpResponse answer = test::FakeHttpTransport::json(
                Json::object({ { "authorizeUrl", "https://idp.example/authorize?client_id=flipt&state=st4te&redirect_uri=" + codec::percentEncode(redirect) } }).dump());
            answer.headers.push_back({ "set-cookie", "flipt_client_state=st4te; Path=/; HttpOnly" });
            return answer;
        });
        ports.http.route(method + "/callback", [this](const test::SentRequest& request) -> Result<HttpResponse> {
            const bool hasCookie = std::ranges::any_of(request.headers, [](const HttpHeader& header) { return header.name == "Cookie" && header.value == "flipt_client_state=st4te"; });
            if (!hasCookie || request.url.find("state=st4te") == std::string::npos || request.url.find("code=c0de") == std::string::npos)
                return test::FakeHttpTransport::json(test::quoted("{'code':16,'message':'request was not authenticated'}"), 401);
            ++callbacks;
            HttpResponse answer { 302, { { "location", "/" }, { "set-cookie", "flipt_client_token=cl1ent=; Path=/; HttpOnly; SameSite=Strict" } }, "" };
            return answer;
        });
        ports.http.route(kFlipt + "/auth/v1/self", [this](const test::SentRequest& request) -> Result<HttpResponse> {
            if (request.url.find("/expire") != std::string::npos && request.method == HttpRequest::Method::Put) {
                ++extensions;
                sessionEnds = 86400;
                return test::FakeHttpTransport::json("{}", sessionKnown ? 200 : 401);
            }
            if (request.url.find("/revoke") != std::string::npos) {
                ++revocations;
                return test::FakeHttpTransport::json("{}", revokeStatus);
            }
            authorization.clear();
            for (const HttpHeader& header : request.headers) {
                if (codec::equalsIgnoringCase(header.name, "authorization"))
                    authorization = header.value;
            }
            if (!sessionKnown || authorization != acceptedAuthorization)
                return test::FakeHttpTransport::json(test::quoted("{'code':16,'message':'request was not authenticated'}"), 401);
            return test::FakeHttpTransport::json(
                Json::object({ { "id", "a1" },
                               { "method", "METHOD_OIDC" },
                               { "createdAt", inSeconds(0) },
                               { "expiresAt", inSeconds(sessionEnds) },
                               { "metadata", Json::object({ { "io.flipt.auth.oidc.email", "ada@example.com" } }) } })
                    .dump());
        });
    }

    // Flyte with its own server, whose token endpoint gives `tokens`.
    void flyte(const std::string& tokens)
    {
        ports.http.routeJson(kFlyte + "/config/v1/flyte_client",
                             test::quoted("{'client_id':'flytectl','redirect_uri':'http://localhost:53593/callback','scopes':['all']}"));
        ports.http.routeJson(kFlyte + "/.well-known/oauth-authorization-server",
                             test::quoted("{'issuer':'https://flyte.example','authorization_endpoint':'https://flyte.example/oauth2/authorize',"
                                          "'token_endpoint':'https://flyte.example/oauth2/token','jwks_uri':'https://flyte.example/oauth2/jwks',"
                                          "'code_challenge_methods_supported':['S256']}"));
        ports.http.routeJson(kFlyte + "/oauth2/token", test::quoted(tokens));
    }
    // A parameter of the address that the browser is sent to.
    [[nodiscard]] std::string asked(const std::string& name) const
    {
        const auto url = codec::parseUrl(recorder.openUrl);
        for (const auto& [key, value] : url ? codec::parseForm(url->query).value_or(codec::FormPairs {}) : codec::FormPairs {}) {
            if (key == name)
                return value;
        }
        return {};
    }

    test::FakePorts ports;
    ProviderDirectory directory { ports.services };
    RefreshLimiter limiter { ports.time, 4 };
    Profile profile;
    SigninOptions options;
    Recorder recorder;
    std::unique_ptr<Signin> signin;
    std::optional<Result<SigninResult>> result;
    std::unique_ptr<AccountSession> session;
    int callbacks = 0;
    int extensions = 0;
    int revocations = 0;
    int revokeStatus = 200;
    int sessionEnds = 86400;
    bool sessionKnown = true;
    std::string acceptedAuthorization = "Bearer cl1ent=";
    std::string authorization;
};

const char* const kFliptOidc = "{'kind':'flipt','endpoint':'https://flipt.example/base/','flipt':{'method':'oidc','provider':'okta'}}";
const char* const kWebSession
    = "{'kind':'web-session','web_session':{'url':'https://app.example/','cookies':['session'],'probe_url':'https://app.example/me','signed_out_text':'/auth/login'}}";
const char* const kFliptToken = "{'kind':'flipt','endpoint':'https://flipt.example/base'}";

} // namespace

class KindsSigninTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // --- Flipt --------------------------------------------------------------------------------------------------------------
    void fliptByPastedCallback()
    {
        Bench bench(kFliptOidc);
        bench.flipt("https://flipt.example/base/auth/v1/method/oidc/okta/callback");
        bench.start();
        QVERIFY(bench.recorder.saw("ask_for_redirect"));
        QVERIFY(bench.recorder.openUrl.starts_with("https://idp.example/authorize?"));
        // A page of something else is not taken, and the sign-in goes on.
        QVERIFY_ERROR(bench.signin->submit("https://evil.example/callback?code=c0de&state=st4te"), ErrorCode::CallbackInvalid);
        QVERIFY_ERROR(bench.signin->submit("https://flipt.example/base/auth/v1/method/oidc/okta/callback?code=c0de&state=other"), ErrorCode::CallbackStateMismatch);
        QVERIFY_OK(bench.signin->submit("https://flipt.example/base/auth/v1/method/oidc/okta/callback?code=c0de&state=st4te"));
        bench.ports.time.settle();
        QCOMPARE(bench.reason(), std::string("good"));
        QCOMPARE(bench.callbacks, 1);
        QCOMPARE(*(*bench.result)->userinfo.stringAt("email"), std::string("ada@example.com"));
        QVERIFY(bench.adopt());
        QCOMPARE(bench.tokenText(), std::string("Bearer cl1ent="));
        QVERIFY(bench.session->token(TokenKind::Access)->life.expiresAt == bench.ports.time.now() + seconds(86400));
    }
    // A provider that an operator made for Warder: its redirect is on this machine and is caught.
    void fliptByRelay()
    {
        Bench bench(kFliptOidc);
        bench.flipt("http://127.0.0.1:53594/auth/v1/method/oidc/okta/callback");
        bench.start();
        QVERIFY(bench.recorder.saw("wait_for_person"));
        QCOMPARE(bench.ports.redirects.lastSpec.redirectUri, std::string("http://127.0.0.1:53594/auth/v1/method/oidc/okta/callback"));
        QCOMPARE(bench.ports.redirects.redirect("code=c0de&state=st4te"), RedirectVerdict::SignedIn);
        bench.ports.time.settle();
        QCOMPARE(bench.reason(), std::string("good"));
        QCOMPARE(bench.callbacks, 1);
    }
    void fliptByGithub()
    {
        Bench bench("{'kind':'flipt','endpoint':'https://flipt.example/base','flipt':{'method':'github'}}");
        bench.flipt("https://flipt.example/base/auth/v1/method/github/callback", "github");
        bench.start();
        QVERIFY_OK(bench.signin->submit("https://flipt.example/base/auth/v1/method/github/callback?code=c0de&state=st4te"));
        bench.ports.time.settle();
        QCOMPARE(bench.reason(), std::string("good"));
    }
    // email_matches is looked at on every request: a good token, refused at once.
    void fliptRefusesTheAddress()
    {
        Bench bench(kFliptOidc);
        bench.flipt("https://flipt.example/base/auth/v1/method/oidc/okta/callback");
        bench.acceptedAuthorization = "Bearer somebody else's";
        bench.start();
        QVERIFY_OK(bench.signin->submit("https://flipt.example/base/auth/v1/method/oidc/okta/callback?code=c0de&state=st4te"));
        bench.ports.time.settle();
        QVERIFY2(bench.failedWith(ErrorCode::IdentityRefused), bench.reason().c_str());
        QVERIFY(bench.result->error().param("why").find("email_matches") != std::string_view::npos);
    }
    void fliptWithoutTheMethod()
    {
        Bench bench(kFliptOidc);
        bench.start();
        QVERIFY2(bench.failedWith(ErrorCode::MethodDisabled), bench.reason().c_str());
    }
    void fliptExtendsWhereAsked()
    {
        Bench bench("{'kind':'flipt','endpoint':'https://flipt.example/base','flipt':{'method':'oidc','provider':'okta','extend':true}}");
        bench.flipt("http://127.0.0.1:53594/cb");
        bench.start();
        QCOMPARE(bench.ports.redirects.redirect("code=c0de&state=st4te"), RedirectVerdict::SignedIn);
        bench.ports.time.settle();
        QVERIFY(bench.adopt());
        bench.sessionEnds = 0;
        bench.ports.time.advance(seconds(86400 - 3600));
        QCOMPARE(bench.extensions, 1);
        QCOMPARE(bench.tokenText(), std::string("Bearer cl1ent="));
        // Gone after a restart of the server: only the person helps, and nothing is lost by asking once.
        bench.sessionKnown = false;
        bench.ports.time.advance(seconds(86400));
        QCOMPARE(bench.tokenText(), std::string("refresh_token_rejected"));
    }
    // A server that keeps sessions in memory has forgotten them after a restart, long before their end.
    void fliptForgetsASession()
    {
        Bench bench(kFliptOidc);
        bench.flipt("http://127.0.0.1:53594/cb");
        bench.start();
        QCOMPARE(bench.ports.redirects.redirect("code=c0de&state=st4te"), RedirectVerdict::SignedIn);
        bench.ports.time.settle();
        QVERIFY(bench.adopt());
        SessionWatch watch(bench.ports.services, bench.directory, [&bench](const ProfileId&) { return bench.session.get(); });
        const auto lookAfter = [&](std::chrono::minutes time) {
            bench.ports.time.advance(time);
            watch.look(*bench.session);
            bench.ports.time.settle();
        };
        lookAfter(std::chrono::minutes(0));
        lookAfter(std::chrono::minutes(11));
        QCOMPARE(bench.tokenText(), std::string("Bearer cl1ent="));
        // A server that is not there says nothing about sessions.
        bench.ports.http.route(kFlipt + "/auth/v1/self", [](const test::SentRequest&) -> Result<HttpResponse> { return Error { ErrorCode::NetworkUnreachable }; });
        lookAfter(std::chrono::minutes(11));
        QCOMPARE(bench.tokenText(), std::string("Bearer cl1ent="));
        bench.flipt("http://127.0.0.1:53594/cb");
        bench.sessionKnown = false;
        lookAfter(std::chrono::minutes(5));
        QCOMPARE(bench.tokenText(), std::string("Bearer cl1ent=")); // not asked yet
        lookAfter(std::chrono::minutes(6));
        QCOMPARE(bench.tokenText(), std::string("session_ended"));
    }
    void fliptDoesNotExtendUnasked()
    {
        Bench bench(kFliptOidc);
        bench.flipt("http://127.0.0.1:53594/cb");
        bench.start();
        QCOMPARE(bench.ports.redirects.redirect("code=c0de&state=st4te"), RedirectVerdict::SignedIn);
        bench.ports.time.settle();
        QVERIFY(bench.adopt());
        bench.ports.time.advance(seconds(86401));
        QCOMPARE(bench.extensions, 0);
        QCOMPARE(bench.tokenText(), std::string("session_ended"));
    }
    void fliptSignout_data()
    {
        QTest::addColumn<int>("status"); // of revoke
        QTest::addColumn<int>("expired"); // times the older call is made
        QTest::newRow("revoke") << 200 << 0;
        QTest::newRow("version 1") << 404 << 1;
        QTest::newRow("forgotten already") << 401 << 0;
    }
    void fliptSignout()
    {
        QFETCH(int, status);
        Bench bench(kFliptOidc);
        bench.flipt("http://127.0.0.1:53594/cb");
        bench.revokeStatus = status;
        SessionRecord record;
        record.flow = FlowKind::Browser;
        record.binding = bindingWithoutOauth(bench.profile);
        std::optional<SignoutReport> report;
        RevocationQueue queue { bench.ports.services };
        const auto call = tellProvider(bench.ports.services, bench.directory, bench.profile, record, Secret::copyOf("cl1ent="),
                                       queue, [&report](SignoutReport told) { report = std::move(told); });
        bench.ports.time.settle();
        QVERIFY(report && report->revoked);
        QCOMPARE(bench.revocations, 1);
        QTEST(bench.extensions, "expired");
    }
    // A profile that names another server is not enough to have the old one's token sent there: by nobody, not by itself.
    void anotherServerGetsNothing()
    {
        Bench bench(kFliptOidc);
        bench.flipt("http://127.0.0.1:53594/cb");
        bench.start();
        QCOMPARE(bench.ports.redirects.redirect("code=c0de&state=st4te"), RedirectVerdict::SignedIn);
        bench.ports.time.settle();
        QVERIFY(bench.adopt());
        Profile elsewhere = bench.profile;
        elsewhere.endpoint = "https://evil.example";
        bench.session->setProfile(elsewhere);
        QCOMPARE(bench.tokenText(), std::string("changed_since_signin"));
        SessionWatch watch(bench.ports.services, bench.directory, [&bench](const ProfileId&) { return bench.session.get(); });
        for (int i = 0; i < 3; ++i) {
            watch.look(*bench.session);
            bench.ports.time.advance(std::chrono::minutes(11));
        }
        const auto check = checkProfile(bench.ports.services, bench.directory, [&bench] { return bench.session.get(); }, [](const Result<CheckReport>& report) { QVERIFY(!report); });
        std::optional<SignoutReport> report;
        RevocationQueue queue { bench.ports.services };
        const auto signout = tellProvider(bench.ports.services, bench.directory, elsewhere, *bench.session->record(), Secret::copyOf("cl1ent="),
                                          queue, [&report](SignoutReport told) { report = std::move(told); });
        bench.ports.time.settle();
        QVERIFY(report && report->problem && report->problem->code == ErrorCode::ChangedSinceSignin);
        QCOMPARE(bench.ports.http.countOf("https://evil.example"), 0);
        // Put back, it is as it was.
        bench.session->setProfile(bench.profile);
        QCOMPARE(bench.tokenText(), std::string("Bearer cl1ent="));
    }
    void fliptStaticToken()
    {
        Bench bench(kFliptToken);
        bench.flipt("");
        bench.acceptedAuthorization = "Bearer st4tic";
        bench.start();
        QVERIFY(bench.recorder.saw("ask_for_secret"));
        QVERIFY_ERROR(bench.signin->submitSecret(Secret::copyOf("two words")), ErrorCode::InvalidRequest);
        QVERIFY_OK(bench.signin->submitSecret(Secret::copyOf("st4tic")));
        bench.ports.time.settle();
        QCOMPARE(bench.reason(), std::string("good"));
        QVERIFY(bench.adopt());
        QCOMPARE(bench.tokenText(), std::string("Bearer st4tic"));
        bench.start();
        QVERIFY_OK(bench.signin->submitSecret(Secret::copyOf("wr0ng")));
        bench.ports.time.settle();
        QVERIFY2(bench.failedWith(ErrorCode::TokenRejected), bench.reason().c_str());
    }
    void fliptKubernetes_data()
    {
        QTest::addColumn<QByteArray>("client"); // what the exchange gives for sa-1
        QTest::addColumn<QByteArray>("served");
        QTest::newRow("version 1") << QByteArray("cl1ent") << QByteArray("Bearer cl1ent");
        QTest::newRow("version 2 gives it back") << QByteArray("sa-1") << QByteArray("JWT sa-1");
    }
    void fliptKubernetes()
    {
        QFETCH(QByteArray, client);
        QFETCH(QByteArray, served);
        Bench bench("{'kind':'flipt','endpoint':'https://flipt.example/base','flipt':{'method':'kubernetes'},'command':{'argv':['kubectl','create','token','x']}}");
        bench.flipt("");
        bench.acceptedAuthorization = served.toStdString();
        bench.ports.commands.output = "sa-1\n";
        bench.ports.http.route(kFlipt + "/auth/v1/method/kubernetes/serviceaccount", [&client](const test::SentRequest& request) -> Result<HttpResponse> {
            const auto body = codec::parseJson(request.body);
            if (!body || body->stringAt("serviceAccountToken") != "sa-1")
                return test::FakeHttpTransport::json("{}", 401);
            return test::FakeHttpTransport::json(Json::object({ { "clientToken", client.toStdString() } }).dump());
        });
        bench.sessionEnds = 3600;
        bench.start();
        QCOMPARE(bench.reason(), std::string("good"));
        QVERIFY(bench.adopt());
        QCOMPARE(QByteArray::fromStdString(bench.tokenText()), served);
        // Read anew each time, without the person.
        bench.ports.time.advance(seconds(3600));
        QVERIFY(bench.ports.commands.runs.size() >= 2);
        QCOMPARE(QByteArray::fromStdString(bench.tokenText()), served);
    }

    // --- Static, command, web session ---------------------------------------------------------------------------------------
    void staticTokenWithAnEnd()
    {
        Bench bench("{'kind':'static','static':{'expires':'2100-01-01'}}");
        bench.ports.secrets.put(bench.profile.id, RecordKind::StaticSecret, "k3y");
        bench.start();
        QCOMPARE(bench.reason(), std::string("good")); // what came with the profile is taken
        QVERIFY(bench.adopt());
        QVERIFY(!bench.ports.secrets.value(bench.profile.id, RecordKind::StaticSecret));
        QCOMPARE(bench.tokenText(), std::string("Bearer k3y"));
        // It has no scopes, audience or kinds of its own.
        std::optional<ErrorCode> code;
        TokenDemand narrow;
        narrow.spec.scopes = { "read" };
        const auto call = bench.session->demand(std::move(narrow), [&code](const Result<CachedToken>& token) { code = token ? ErrorCode::Internal : token.error().code; });
        bench.ports.time.settle();
        QCOMPARE(code, std::optional(ErrorCode::Unsupported));
    }
    // An end that nothing moves is said beforehand, and not before.
    void remindsOfTheEnd()
    {
        Bench bench("{'kind':'static','static':{'remind':'2d'}}");
        bench.profile.staticToken.expires = bench.ports.time.now() + std::chrono::hours(24 * 10);
        bench.session->setProfile(bench.profile);
        bench.start();
        QVERIFY_OK(bench.signin->submitSecret(Secret::copyOf("k3y")));
        bench.ports.time.settle();
        QVERIFY(bench.adopt());
        QCOMPARE(bench.session->remindAt(), std::optional(bench.ports.time.now() + std::chrono::hours(24 * 8)));
        bench.ports.time.advance(std::chrono::hours(24 * 7));
        QVERIFY(!bench.session->endsSoon());
        bench.ports.time.advance(std::chrono::hours(25));
        QVERIFY(bench.session->endsSoon());
        bench.ports.time.advance(std::chrono::hours(24 * 2));
        QVERIFY(!bench.session->endsSoon());
        QCOMPARE(bench.tokenText(), std::string("secret_expired"));
    }
    void staticTokenThatHasEnded()
    {
        Bench bench("{'kind':'static','static':{'expires':'2001-01-01T00:00:00Z'}}");
        bench.start();
        QVERIFY_OK(bench.signin->submitSecret(Secret::copyOf("k3y")));
        bench.ports.time.settle();
        QVERIFY2(bench.failedWith(ErrorCode::SecretExpired), bench.reason().c_str());
    }
    void commandIsRunAgain()
    {
        Bench bench("{'kind':'command','command':{'argv':['dataos-ctl','apikey'],'extract':'json:token','life':'1h'}}");
        bench.ports.commands.output = test::quoted("{'token':'one'}");
        bench.start();
        QCOMPARE(bench.reason(), std::string("good"));
        QVERIFY(bench.adopt());
        QCOMPARE(bench.tokenText(), std::string("Bearer one"));
        bench.ports.commands.output = test::quoted("{'token':'two'}");
        bench.ports.time.advance(seconds(3590));
        QCOMPARE(bench.tokenText(), std::string("Bearer two"));
        // A command that fails for a while loses nothing while the token lives, and says why when it has ended.
        bench.ports.commands.failure = Error { ErrorCode::CommandFailed, "exit code 1" };
        bench.ports.time.advance(seconds(3000));
        QCOMPARE(bench.tokenText(), std::string("Bearer two"));
        bench.ports.time.advance(seconds(300));
        QCOMPARE(bench.tokenText(), std::string("command_failed"));
        bench.ports.commands.failure.reset();
        bench.ports.commands.output = test::quoted("{'token':'three'}");
        bench.ports.time.advance(seconds(600));
        QCOMPARE(bench.tokenText(), std::string("Bearer three"));
    }
    void commandWithGarbage()
    {
        Bench bench("{'kind':'command','command':{'argv':['x'],'extract':'json:token'}}");
        bench.ports.commands.output = "Traceback (most recent call last)";
        bench.start();
        QVERIFY2(bench.failedWith(ErrorCode::CommandOutputInvalid), bench.reason().c_str());
    }
    void webSessionByPastedCookie()
    {
        Bench bench("{'kind':'web-session','web_session':{'url':'https://app.example/','cookies':['session'],'probe_url':'https://app.example/me','signed_out_text':'/auth/login'}}");
        bool signedIn = true;
        bench.ports.http.route("https://app.example/me", [&signedIn](const test::SentRequest& request) -> Result<HttpResponse> {
            const bool has = std::ranges::any_of(request.headers, [](const HttpHeader& header) { return header.name == "Cookie" && header.value == "session=abc"; });
            return HttpResponse { 200, {}, has && signedIn ? "Hello Ada" : "<a href=/auth/login>" };
        });
        bench.start();
        QVERIFY(bench.recorder.saw("ask_for_secret"));
        QCOMPARE(bench.recorder.openUrl, std::string("https://app.example/"));
        QVERIFY_OK(bench.signin->submitSecret(Secret::copyOf("Cookie: other=1; session=abc")));
        bench.ports.time.settle();
        QCOMPARE(bench.reason(), std::string("good"));
        QVERIFY(bench.adopt());
        // Lost early: the check finds it, and nobody gets it again.
        signedIn = false;
        std::optional<CheckReport> report;
        const auto call = checkProfile(bench.ports.services, bench.directory, [&bench] { return bench.session.get(); }, [&report](Result<CheckReport> done) { report = std::move(*done); });
        bench.ports.time.settle();
        QVERIFY(report && !report->accepted);
        QCOMPARE(bench.tokenText(), std::string("session_ended"));
    }

    // --- The embedded browser -----------------------------------------------------------------------------------------------
    void fliptInAPageOfOurs()
    {
        Bench bench(kFliptOidc);
        bench.flipt("https://flipt.example/base/auth/v1/method/oidc/okta/callback");
        bench.embed();
        bench.start();
        QVERIFY(bench.ports.embedded.page);
        const EmbeddedPage& page = *bench.ports.embedded.page;
        QVERIFY(page.url.starts_with("https://idp.example/authorize?"));
        QCOMPARE(page.redirectUris, (std::vector<std::string> { "https://flipt.example/base/auth/v1/method/oidc/okta/callback" }));
        QCOMPARE(page.startCookies.size(), std::size_t(1));
        QCOMPARE(page.startCookies.front().name, std::string("flipt_client_state"));
        QVERIFY(page.startCookies.front().value.equals("st4te"));
        QCOMPARE(page.startCookies.front().url, std::string("https://flipt.example/base"));
        bench.ports.embedded.redirect("https://flipt.example/base/auth/v1/method/oidc/okta/callback?code=c0de&state=other");
        bench.ports.time.settle();
        QCOMPARE(bench.reason(), std::string("running"));
        bench.ports.embedded.redirect("https://flipt.example/base/auth/v1/method/oidc/okta/callback?code=c0de&state=st4te");
        bench.ports.time.settle();
        QCOMPARE(bench.reason(), std::string("good"));
        QCOMPARE(bench.callbacks, 1);
        QVERIFY(!bench.recorder.saw("ask_for_redirect"));
        QCOMPARE(bench.ports.embedded.windows, 0);
    }
    void fliptWithoutThePage_data()
    {
        QTest::addColumn<bool>("crashes");
        QTest::newRow("absent") << false;
        QTest::newRow("crashed") << true;
    }
    void fliptWithoutThePage()
    {
        QFETCH(bool, crashes);
        Bench bench(kFliptOidc);
        bench.flipt("https://flipt.example/base/auth/v1/method/oidc/okta/callback");
        bench.embed();
        if (!crashes)
            bench.ports.embedded.error = Error { ErrorCode::BrowserFailed, "not installed" };
        bench.start();
        if (crashes)
            bench.ports.embedded.end(Error { ErrorCode::BrowserFailed, "crashed" });
        bench.ports.time.settle();
        QVERIFY(bench.recorder.saw("browser_unavailable"));
        QVERIFY(bench.recorder.saw("ask_for_redirect"));
        QCOMPARE(bench.ports.browsers.opened.size(), std::size_t(1));
        QVERIFY_OK(bench.signin->submit("https://flipt.example/base/auth/v1/method/oidc/okta/callback?code=c0de&state=st4te"));
        bench.ports.time.settle();
        QCOMPARE(bench.reason(), std::string("good"));
    }
    void fliptWhosePageIsClosed()
    {
        Bench bench(kFliptOidc);
        bench.flipt("https://flipt.example/base/auth/v1/method/oidc/okta/callback");
        bench.embed();
        bench.start();
        bench.ports.embedded.end(Error { ErrorCode::Cancelled, "closed" });
        bench.ports.time.settle();
        QVERIFY2(bench.failedWith(ErrorCode::Cancelled), bench.reason().c_str());
        QCOMPARE(bench.callbacks, 0);
    }
    void webSessionIsEmbeddedUnlessSet()
    {
        const Bench unset(kWebSession);
        QCOMPARE(unset.profile.oauth.browser.kind, BrowserChoice::Kind::Embedded);
        const Bench set("{'kind':'web-session','oauth':{'browser':'system'},'web_session':{'url':'https://app.example/','cookies':['session']}}");
        QCOMPARE(set.profile.oauth.browser.kind, BrowserChoice::Kind::System);
        const Bench other(kFliptOidc);
        QCOMPARE(other.profile.oauth.browser.kind, BrowserChoice::Kind::System);
    }
    // The cookie is there before anybody has signed in: its server says when it is worth something.
    void webSessionInAPageOfOurs()
    {
        Bench bench(kWebSession);
        bench.embed();
        bench.ports.http.route("https://app.example/me", [](const test::SentRequest& request) -> Result<HttpResponse> {
            const bool has = std::ranges::any_of(request.headers, [](const HttpHeader& header) { return header.name == "Cookie" && header.value == "session=full"; });
            return HttpResponse { 200, {}, has ? "Hello Ada" : "<a href=/auth/login>" };
        });
        bench.start();
        QVERIFY(bench.ports.embedded.page);
        QCOMPARE(bench.ports.embedded.page->url, std::string("https://app.example/"));
        QCOMPARE(bench.ports.embedded.page->cookieNames, (std::vector<std::string> { "session" }));
        QCOMPARE(bench.ports.embedded.page->cookieUrl, std::string("https://app.example/"));
        QVERIFY(bench.ports.embedded.page->redirectUris.empty());
        QVERIFY(!bench.recorder.saw("ask_for_secret"));
        bench.ports.embedded.findCookies("session=empty");
        bench.ports.time.settle();
        QCOMPARE(bench.reason(), std::string("running"));
        QCOMPARE(bench.ports.embedded.windows, 1);
        bench.ports.embedded.findCookies("session=full");
        bench.ports.time.settle();
        QCOMPARE(bench.reason(), std::string("good"));
        QCOMPARE(bench.ports.embedded.windows, 0);
        QVERIFY(bench.adopt());
        const CachedToken* token = bench.session->token(TokenKind::Access);
        QVERIFY(token && token->token.equals("session=full"));
    }
    void webSessionWithoutAProbe()
    {
        Bench bench("{'kind':'web-session','web_session':{'url':'https://app.example/','cookies':['a','b']}}");
        bench.embed();
        bench.start();
        bench.ports.embedded.findCookies("a=1"); // not what was asked for
        bench.ports.time.settle();
        QCOMPARE(bench.reason(), std::string("running"));
        bench.ports.embedded.findCookies("a=1; b=2");
        bench.ports.time.settle();
        QCOMPARE(bench.reason(), std::string("good"));
        QVERIFY((*bench.result)->tokens.accessToken.equals("a=1; b=2"));
        QCOMPARE(bench.ports.embedded.windows, 0);
    }
    void webSessionWithoutThePage_data()
    {
        QTest::addColumn<QByteArray>("how");
        QTest::addColumn<bool>("isSaid");
        QTest::newRow("absent") << QByteArray("absent") << true;
        QTest::newRow("crashed") << QByteArray("crashed") << true;
        QTest::newRow("the person wants another") << QByteArray("wanted") << false;
        QTest::newRow("no display at all") << QByteArray("dark") << true;
    }
    void webSessionWithoutThePage()
    {
        QFETCH(QByteArray, how);
        QFETCH(bool, isSaid);
        Bench bench("{'kind':'web-session','web_session':{'url':'https://app.example/','cookies':['session']}}");
        bench.embed();
        if (how == "absent")
            bench.ports.embedded.error = Error { ErrorCode::BrowserFailed, "not installed" };
        if (how == "dark") {
            bench.ports.embedded.error = Error { ErrorCode::NoDisplay, "no display" };
            bench.ports.browsers.error = Error { ErrorCode::NoDisplay, "no display" };
        }
        bench.start();
        if (how == "crashed")
            bench.ports.embedded.end(Error { ErrorCode::BrowserFailed, "crashed" });
        else if (how == "wanted")
            bench.ports.embedded.end({});
        bench.ports.time.settle();
        QCOMPARE(bench.recorder.saw("browser_unavailable"), isSaid);
        QVERIFY(bench.recorder.saw("ask_for_secret"));
        QCOMPARE(bench.ports.browsers.opened.size(), std::size_t(how == "dark" ? 0 : 1));
        QVERIFY_OK(bench.signin->submitSecret(Secret::copyOf("session=abc")));
        bench.ports.time.settle();
        QCOMPARE(bench.reason(), std::string("good"));
    }
    void webSessionWhosePageIsClosed()
    {
        Bench bench(kWebSession);
        bench.embed();
        bench.start();
        bench.ports.embedded.end(Error { ErrorCode::Cancelled, "closed" });
        bench.ports.time.settle();
        QVERIFY2(bench.failedWith(ErrorCode::Cancelled), bench.reason().c_str());
        QVERIFY(bench.ports.browsers.opened.empty());
    }

    // --- Flyte --------------------------------------------------------------------------------------------------------------
    void flyteAsksAgainWithoutOffline()
    {
        Bench bench("{'kind':'flyte','endpoint':'dns:///flyte.example'}");
        bench.flyte("{'access_token':'at','token_type':'bearer','expires_in':1799}");
        bench.start();
        const auto parameter = [&bench](const std::string& name) { return bench.asked(name); };
        QCOMPARE(parameter("scope"), std::string("all offline"));
        QCOMPARE(bench.ports.redirects.lastSpec.redirectUri, std::string("http://localhost:53593/callback"));
        QCOMPARE(parameter("audience"), std::string());
        QCOMPARE(bench.ports.redirects.redirect("error=invalid_scope&state=" + parameter("state")), RedirectVerdict::Refused);
        bench.ports.time.settle();
        QCOMPARE(parameter("scope"), std::string("all"));
        QCOMPARE(bench.ports.redirects.redirect("code=c0de&state=" + parameter("state")), RedirectVerdict::SignedIn);
        bench.ports.time.settle();
        QCOMPARE(bench.reason(), std::string("good"));
        QVERIFY(bench.adopt());
        QCOMPARE(bench.session->record()->binding.clientId, std::string("flytectl"));
        // The profile names no client: what discovery filled in stays what the session is bound to.
        bench.session->setProfile(bench.profile);
        QCOMPARE(std::string(nameOf(bench.session->state())), std::string("active"));
    }
    void flyteTakesItsSecondAddressWhereAPortIsTaken()
    {
        Bench bench("{'kind':'flyte','endpoint':'dns:///flyte.example'}");
        bench.flyte("{'access_token':'at','token_type':'bearer','expires_in':1799}");
        bench.ports.redirects.takenUri = "http://localhost:53593/callback";
        bench.start();
        QCOMPARE(bench.ports.redirects.lastSpec.redirectUri, std::string("http://localhost:12345/callback"));
        QCOMPARE(bench.ports.redirects.redirect("code=c0de&state=" + bench.asked("state")), RedirectVerdict::SignedIn);
        bench.ports.time.settle();
        QCOMPARE(bench.reason(), std::string("good"));
    }
    // Only where the client is the one of flytectl: anywhere else the port is a setting of the person's.
    void anotherAddressIsNotReplaced()
    {
        Bench bench("{'kind':'flyte','endpoint':'dns:///flyte.example','oauth':{'redirect_uri':'http://localhost:4444/callback'}}");
        bench.flyte("{'access_token':'at','token_type':'bearer','expires_in':1799}");
        bench.ports.redirects.takenUri = "http://localhost:4444/callback";
        bench.start();
        QVERIFY2(bench.failedWith(ErrorCode::PortTaken), bench.reason().c_str());
    }
    void flyteSignoutOpensItsOwnPage()
    {
        Bench bench("{'kind':'flyte','endpoint':'dns:///flyte.example','oauth':{'client_id':'flytectl'}}");
        bench.flyte("{}");
        SessionRecord record;
        record.flow = FlowKind::Browser;
        record.binding = *bindingFor(bench.profile, kFlyte, kFlyte + "/oauth2/token");
        std::optional<SignoutReport> report;
        RevocationQueue queue { bench.ports.services };
        const auto call = tellProvider(bench.ports.services, bench.directory, bench.profile, record, Secret::copyOf("at"),
                                       queue, [&report](SignoutReport told) { report = std::move(told); });
        bench.ports.time.settle();
        QVERIFY(report && !report->problem);
        QVERIFY(bench.ports.browsers.opened == std::vector<std::string> { kFlyte + "/logout" });
    }
    // After a change of its key flyteadmin answers 500 to a refresh token for ever (R35).
    void flyteServerFaultsThatDoNotEndAreARefusal()
    {
        Bench bench("{'kind':'flyte','endpoint':'dns:///flyte.example'}");
        bench.flyte("{'access_token':'at','token_type':'bearer','expires_in':60,'refresh_token':'rt'}");
        bench.start();
        QCOMPARE(bench.ports.redirects.redirect("code=c0de&state=" + bench.asked("state")), RedirectVerdict::SignedIn);
        bench.ports.time.settle();
        QVERIFY(bench.adopt());
        bench.ports.http.routeJson(kFlyte + "/oauth2/token", test::quoted("{'error':'server_error'}"), 500);
        bench.ports.time.advance(seconds(300));
        QCOMPARE(std::string(nameOf(bench.session->state())), std::string("offline"));
        bench.ports.time.advance(seconds(3600));
        QCOMPARE(std::string(nameOf(bench.session->state())), std::string("needs_sign_in"));
        const int sent = bench.ports.http.countOf(kFlyte + "/oauth2/token");
        bench.ports.time.advance(seconds(3600));
        QCOMPARE(bench.ports.http.countOf(kFlyte + "/oauth2/token"), sent);
    }
    // flytekit's switch for certain providers (R18), and Entra's scopes as they are written (R24).
    void repeatsAuthorizeParametersWhereAsked_data()
    {
        QTest::addColumn<bool>("repeats");
        QTest::newRow("asked") << true;
        QTest::newRow("not asked") << false;
    }
    void repeatsAuthorizeParametersWhereAsked()
    {
        QFETCH(bool, repeats);
        Bench bench(std::string("{'kind':'flyte','endpoint':'dns:///flyte.example','oauth':{'client_id':'flytectl',"
                                "'scopes':['api://1234/.default'],'audience':'https://api.example','repeat_authorize_params':")
                    + (repeats ? "true}}" : "false}}"));
        bench.flyte("{'access_token':'at','token_type':'bearer','expires_in':1799}");
        bench.start();
        QCOMPARE(bench.asked("scope"), std::string("api://1234/.default"));
        QCOMPARE(bench.ports.redirects.redirect("code=c0de&state=" + bench.asked("state")), RedirectVerdict::SignedIn);
        bench.ports.time.settle();
        const auto& sent = bench.ports.http.sent();
        const auto exchange = std::ranges::find_if(sent, [](const test::SentRequest& request) { return request.url.ends_with("/oauth2/token"); });
        QVERIFY(exchange != sent.end());
        const bool hasScope = exchange->body.find("scope=api%3A%2F%2F1234%2F.default") != std::string::npos;
        const bool hasChallenge = exchange->body.find("code_challenge_method=S256") != std::string::npos;
        QCOMPARE(hasScope, repeats);
        QCOMPARE(hasChallenge, repeats);
        QVERIFY(exchange->body.find("audience=https%3A%2F%2Fapi.example") != std::string::npos);
    }
    void flyteExplainsARefusal()
    {
        Bench bench("{'kind':'flyte','endpoint':'dns:///flyte.example','oauth':{'client_id':'flytectl'}}");
        bench.ports.http.routeJson(kFlyte + "/me", test::quoted("{'code':16,'message':'token parse error'}"), 401);
        SigninResult signedIn;
        signedIn.tokens.accessToken = Secret::copyOf("opaque");
        signedIn.tokens.tokenType = "Bearer";
        signedIn.binding.clientId = "flytectl";
        signedIn.binding.service = serviceOrigins(bench.profile);
        signedIn.binding.tls = tlsBinding(bench.profile.http);
        bench.result = Result<SigninResult>(std::move(signedIn));
        QVERIFY(bench.adopt());
        std::optional<CheckReport> report;
        const auto call = checkProfile(bench.ports.services, bench.directory, [&bench] { return bench.session.get(); }, [&report](Result<CheckReport> done) { report = std::move(*done); });
        bench.ports.time.settle();
        QVERIFY(report && !report->accepted && report->refusal);
        QVERIFY(report->refusal->param("why").find("opaque") != std::string_view::npos);
        const auto& sent = bench.ports.http.sent().back();
        QVERIFY(std::ranges::any_of(sent.headers, [](const HttpHeader& header) { return header.name == "flyte-authorization" && header.value == "Bearer opaque"; }));
    }
};

QTEST_GUILESS_MAIN(KindsSigninTest)
#include "kinds_signin_test.moc"

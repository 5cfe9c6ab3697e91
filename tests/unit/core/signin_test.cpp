// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/http_exchange.h"
#include "core/signin.h"
#include "jose/signing_key.h"
#include "support/fake_ports.h"
#include "support/test_json.h"
#include "support/test_macros.h"

#include "codec/form.h"
#include "codec/url.h"

#include <QTest>

#include <map>
#include <optional>
#include <set>

using namespace warder;
using namespace warder::core;
using codec::Json;
using std::chrono::seconds;

namespace {

constexpr auto kIssuer = "https://idp.example";
constexpr auto kToken = "https://idp.example/token";

class Recorder final : public SigninListener
{
public:
    void onStep(std::string_view name) override { steps.emplace_back(name); }
    void onOpenUrl(const std::string& url, bool wasOpened) override
    {
        openUrl = url;
        opened = wasOpened;
    }
    void onDeviceCode(const DeviceCodeShown& shown) override { code = shown; }

    std::vector<std::string> steps;
    std::string openUrl;
    bool opened = false;
    std::optional<DeviceCodeShown> code;
};

// A provider that signs real ID tokens, and one sign-in to it.
struct Bench
{
    Bench()
    {
        profile.name = ProfileName { "p" };
        profile.id = ProfileId { "id" };
        profile.oauth.issuer = kIssuer;
        profile.oauth.clientId = "warder";
        profile.oauth.clientAuth = oauth::ClientAuth::None;
        profile.oauth.scopes = { "openid", "offline_access" };
        options.browser.kind = BrowserChoice::Kind::System;
        Json metadata = Json::object();
        metadata.set("issuer", kIssuer)
            .set("authorization_endpoint", "https://idp.example/authorize")
            .set("token_endpoint", kToken)
            .set("device_authorization_endpoint", "https://idp.example/device")
            .set("userinfo_endpoint", "https://idp.example/me")
            .set("jwks_uri", "https://idp.example/jwks")
            .set("authorization_response_iss_parameter_supported", true)
            .set("response_types_supported", Json::array({ Json("code") }))
            .set("subject_types_supported", Json::array({ Json("public") }))
            .set("id_token_signing_alg_values_supported", Json::array({ Json("ES256") }));
        ports.http.routeJson(std::string(kIssuer) + "/.well-known/openid-configuration", metadata.dump());
        ports.http.routeJson("https://idp.example/jwks", Json::object({ { "keys", Json::array({ key.publicJwk("k1") }) } }).dump());
        ports.http.routeJson("https://idp.example/me", R"({"sub":"ada","name":"Ada Lovelace"})");
        ports.http.route(kToken, [this](const test::SentRequest&) -> Result<HttpResponse> { return tokenAnswer(); });
    }
    Result<HttpResponse> tokenAnswer()
    {
        const auto now = ports.time.now().time_since_epoch().count();
        claims.set("iss", kIssuer).set("sub", "ada").set("aud", "warder").set("iat", std::int64_t { now }).set("exp", std::int64_t { now + 300 });
        if (const auto nonce = parameter("nonce"))
            claims.set("nonce", *nonce);
        for (const auto& [name, value] : overrides)
            claims.set(name, value);
        Json answer = Json::object({ { "access_token", "at-1" }, { "token_type", "Bearer" }, { "expires_in", 300 }, { "refresh_token", "rt-1" } });
        if (sendsIdToken)
            answer.set("id_token", *jose::signJwt(key, jose::Algorithm::Es256, "k1", claims));
        return test::FakeHttpTransport::json(answer.dump());
    }
    void start()
    {
        signin = createSignin(ports.services, directory, profile, options, recorder,
                                          [this](Result<SigninResult> done) { result.emplace(std::move(done)); });
        signin->start();
        ports.time.settle();
    }
    // In a page of our own, which opens.
    void embed(const std::string& redirectUri = {})
    {
        options.browser.kind = BrowserChoice::Kind::Embedded;
        profile.oauth.redirectUri = redirectUri;
        ports.embedded.error.reset();
    }
    // Of the authorization URL.
    [[nodiscard]] std::optional<std::string> parameter(const std::string& name) const
    {
        const auto url = codec::parseUrl(ports.redirects.lastAuthorizationUrl.empty() ? recorder.openUrl : ports.redirects.lastAuthorizationUrl);
        if (!url)
            return {};
        for (const auto& [key_, value] : codec::parseForm(url->query).value_or(codec::FormPairs {})) {
            if (key_ == name)
                return value;
        }
        return {};
    }
    [[nodiscard]] std::string goodQuery() const { return "code=c0de&state=" + *parameter("state") + "&iss=https%3A%2F%2Fidp.example"; }
    [[nodiscard]] bool failedWith(ErrorCode code) const { return result && !*result && result->error().code == code; }

    test::FakePorts ports;
    ProviderDirectory directory { ports.services };
    jose::SigningKey key = jose::SigningKey::generate(jose::KeyKind::P256);
    Profile profile;
    SigninOptions options;
    Recorder recorder;
    Json claims = Json::object();
    std::map<std::string, Json> overrides;
    bool sendsIdToken = true;
    std::unique_ptr<Signin> signin;
    std::optional<Result<SigninResult>> result;
};

} // namespace

class SigninTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBrowserFlowToItsEnd()
    {
        Bench bench;
        bench.start();
        QCOMPARE(bench.ports.browsers.opened, (std::vector<std::string> { "http://127.0.0.1:4711/s/once" })); // argv shows no state
        QVERIFY(bench.recorder.openUrl.starts_with("https://idp.example/authorize?"));
        QVERIFY(bench.recorder.opened);
        QCOMPARE(bench.parameter("code_challenge_method"), std::optional<std::string>("S256"));
        const std::set<std::string> randoms { *bench.parameter("state"), *bench.parameter("nonce"), *bench.parameter("code_challenge") };
        QCOMPARE(randoms.size(), std::size_t(3));
        QVERIFY(!bench.result);
        QCOMPARE(bench.ports.redirects.redirect(bench.goodQuery()), RedirectVerdict::SignedIn);
        bench.ports.time.settle();
        QVERIFY(bench.result);
        QVERIFY_OK(*bench.result);
        QCOMPARE((*bench.result)->idToken->subject, std::string("ada"));
        QCOMPARE((*bench.result)->userinfo.stringAt("name"), std::optional<std::string>("Ada Lovelace"));
        QVERIFY(!bench.ports.redirects.redirect); // the listener is let go
        const std::vector<std::string> steps { "discover", "open_browser", "wait_for_person", "exchange", "verify", "store" };
        QCOMPARE(bench.recorder.steps, steps);
        QCOMPARE(bench.ports.http.countOf(kToken), 1);
    }
    // What was sent is checked (OpenID Connect Core section 3.1.3.7).
    void maxAgeThatWasSentIsChecked_data()
    {
        QTest::addColumn<QByteArray>("maxAge"); // empty: not sent
        QTest::addColumn<int>("age"); // of the authentication; negative: no auth_time
        QTest::addColumn<int>("error");
        QTest::newRow("not sent") << QByteArray() << -1 << -1;
        QTest::newRow("not sent, old") << QByteArray() << 100000 << -1;
        QTest::newRow("young enough") << QByteArray("300") << 100 << -1;
        QTest::newRow("too old") << QByteArray("300") << 3600 << static_cast<int>(ErrorCode::IdTokenClaimInvalid);
        QTest::newRow("no auth_time") << QByteArray("300") << -1 << static_cast<int>(ErrorCode::IdTokenClaimMissing);
        QTest::newRow("0, just now") << QByteArray("0") << 2 << -1;
        QTest::newRow("0, before") << QByteArray("0") << 600 << static_cast<int>(ErrorCode::IdTokenClaimInvalid);
    }
    void maxAgeThatWasSentIsChecked()
    {
        QFETCH(QByteArray, maxAge);
        QFETCH(int, age);
        QFETCH(int, error);
        Bench bench;
        if (!maxAge.isEmpty())
            bench.profile.oauth.authorizeParams = { { "max_age", maxAge.toStdString() } };
        if (age >= 0)
            bench.overrides["auth_time"] = std::int64_t { bench.ports.time.now().time_since_epoch().count() - age };
        bench.start();
        QCOMPARE(bench.parameter("max_age").has_value(), !maxAge.isEmpty());
        (void)bench.ports.redirects.redirect(bench.goodQuery());
        bench.ports.time.settle();
        if (error < 0)
            QVERIFY_OK(*bench.result);
        else
            QVERIFY(bench.failedWith(static_cast<ErrorCode>(error)));
    }
    // Which endpoint may lead into a private network is for the issuer's own place, the profile and nobody else to say.
    void requestsSayWhoNamedTheirAddress_data()
    {
        QTest::addColumn<QByteArray>("tokenEndpoint");
        QTest::addColumn<bool>("isOwn");
        QTest::addColumn<bool>("allowPrivate");
        QTest::addColumn<QByteArray>("issuerHost");
        QTest::newRow("same host") << QByteArray("https://idp.example/token") << false << false << QByteArray();
        QTest::newRow("same host, another port") << QByteArray("https://idp.example:8443/token") << false << false << QByteArray();
        QTest::newRow("another host") << QByteArray("https://oauth.example/token") << false << false << QByteArray("idp.example");
        QTest::newRow("the profile's") << QByteArray("https://oauth.example/token") << true << false << QByteArray();
        QTest::newRow("allowed") << QByteArray("https://oauth.example/token") << false << true << QByteArray();
    }
    void requestsSayWhoNamedTheirAddress()
    {
        QFETCH(QByteArray, tokenEndpoint);
        QFETCH(bool, isOwn);
        QFETCH(bool, allowPrivate);
        QFETCH(QByteArray, issuerHost);
        Profile profile;
        profile.http.allowPrivate = allowPrivate;
        if (isOwn)
            profile.oauth.tokenEndpoint = tokenEndpoint.toStdString();
        HttpRequest request;
        request.url = tokenEndpoint.toStdString();
        QCOMPARE(issuedBy(std::move(request), profile, kIssuer).issuerHost, issuerHost.toStdString());
    }
    // RFC 9126 section 5: the reason is said before anybody is sent to a browser.
    void aProviderThatWantsPushedRequests()
    {
        Bench bench;
        Json metadata = Json::object({ { "issuer", kIssuer }, { "jwks_uri", "https://idp.example/jwks" }, { "require_pushed_authorization_requests", true } });
        metadata.set("authorization_endpoint", "https://idp.example/authorize").set("token_endpoint", kToken);
        bench.ports.http.routeJson(std::string(kIssuer) + "/.well-known/openid-configuration", metadata.dump());
        bench.start();
        QVERIFY(bench.failedWith(ErrorCode::Unsupported));
        QVERIFY(bench.ports.browsers.opened.empty());
    }
    // --- The embedded browser ------------------------------------------------------------------------------------------------
    void theEmbeddedPageToItsEnd_data()
    {
        QTest::addColumn<QByteArray>("redirectUri"); // of the profile
        QTest::addColumn<QByteArray>("intercepted");
        QTest::newRow("ours") << QByteArray() << QByteArray("http://127.0.0.1:4711/callback");
        QTest::newRow("of an application") << QByteArray("https://app.example/oidc/callback") << QByteArray("https://app.example/oidc/callback");
        QTest::newRow("a scheme of its own") << QByteArray("io.example.app:/callback") << QByteArray("io.example.app:/callback");
    }
    void theEmbeddedPageToItsEnd()
    {
        QFETCH(QByteArray, redirectUri);
        QFETCH(QByteArray, intercepted);
        Bench bench;
        bench.embed(redirectUri.toStdString());
        bench.start();
        QVERIFY(bench.ports.embedded.page);
        const EmbeddedPage& page = *bench.ports.embedded.page;
        QCOMPARE(page.url, bench.recorder.openUrl);
        QVERIFY(bench.recorder.opened);
        QCOMPARE(page.redirectUris, std::vector<std::string> { intercepted.toStdString() });
        QCOMPARE(bench.parameter("redirect_uri"), std::optional(intercepted.toStdString()));
        QVERIFY(page.cookieNames.empty() && page.startCookies.empty());
        QVERIFY(bench.ports.browsers.opened.empty());
        // Somebody else's answer ends nothing.
        bench.ports.embedded.redirect(intercepted.toStdString() + "?code=theirs&state=theirs&iss=https%3A%2F%2Fidp.example");
        bench.ports.embedded.redirect("https://evil.example/?" + bench.goodQuery());
        bench.ports.time.settle();
        QVERIFY(!bench.result);
        QCOMPARE(bench.ports.embedded.windows, 1);
        bench.ports.embedded.redirect(intercepted.toStdString() + "?" + bench.goodQuery());
        bench.ports.time.settle();
        QVERIFY(bench.result);
        QVERIFY_OK(*bench.result);
        QCOMPARE(bench.ports.embedded.windows, 0);
        const std::vector<std::string> steps { "discover", "open_browser", "wait_for_person", "exchange", "verify", "store" };
        QCOMPARE(bench.recorder.steps, steps);
        const auto& sent = bench.ports.http.sent();
        const auto exchanged = std::ranges::find(sent, std::string(kToken), &test::SentRequest::url);
        QVERIFY(exchanged != sent.end());
        QVERIFY(exchanged->body.find("redirect_uri=" + codec::percentEncode(intercepted.toStdString())) != std::string::npos);
    }
    void theProviderRefusesInTheEmbeddedPage()
    {
        Bench bench;
        bench.embed("https://app.example/callback");
        bench.start();
        bench.ports.embedded.redirect("https://app.example/callback?error=access_denied&state=" + *bench.parameter("state") + "&iss=https%3A%2F%2Fidp.example");
        bench.ports.time.settle();
        QVERIFY(bench.failedWith(ErrorCode::AccessDenied));
        QCOMPARE(bench.ports.embedded.windows, 0);
    }
    void thePersonClosesTheEmbeddedPage()
    {
        Bench bench;
        bench.embed();
        bench.start();
        bench.ports.embedded.end(Error(ErrorCode::Cancelled, "closed"));
        bench.ports.time.settle();
        QVERIFY(bench.failedWith(ErrorCode::Cancelled));
        QVERIFY(bench.ports.browsers.opened.empty());
        QVERIFY(!bench.ports.redirects.redirect);
        QCOMPARE(bench.ports.embedded.windows, 0);
    }
    void withoutTheEmbeddedBrowserAnotherIsOpened_data()
    {
        QTest::addColumn<QByteArray>("how");
        QTest::addColumn<bool>("isSaid");
        QTest::newRow("absent") << QByteArray("absent") << true;
        QTest::newRow("crashed") << QByteArray("crashed") << true;
        QTest::newRow("the person wants another") << QByteArray("wanted") << false;
    }
    void withoutTheEmbeddedBrowserAnotherIsOpened()
    {
        QFETCH(QByteArray, how);
        QFETCH(bool, isSaid);
        Bench bench;
        bench.embed();
        if (how == "absent")
            bench.ports.embedded.error = Error { ErrorCode::BrowserFailed, "not installed" };
        bench.start();
        if (how == "crashed")
            bench.ports.embedded.end(Error { ErrorCode::BrowserFailed, "ended by itself" });
        else if (how == "wanted")
            bench.ports.embedded.end({});
        bench.ports.time.settle();
        QVERIFY(!bench.result);
        QCOMPARE(bench.ports.embedded.windows, 0);
        QCOMPARE(std::ranges::count(bench.recorder.steps, "browser_unavailable") == 1, isSaid);
        QCOMPARE(bench.ports.browsers.opened, (std::vector<std::string> { "http://127.0.0.1:4711/s/once" }));
        QCOMPARE(bench.recorder.steps.back(), std::string("wait_for_person"));
        QCOMPARE(bench.ports.redirects.redirect(bench.goodQuery()), RedirectVerdict::SignedIn);
        bench.ports.time.settle();
        QVERIFY(bench.result);
        QVERIFY_OK(*bench.result);
    }
    // Nothing here can be redirected to: the person brings the address that the other browser ends on.
    void withoutTheEmbeddedBrowserARedirectElsewhereIsPasted()
    {
        Bench bench;
        bench.embed("https://app.example/callback");
        bench.ports.embedded.error = Error { ErrorCode::BrowserFailed, "not installed" };
        bench.start();
        QCOMPARE(bench.ports.browsers.opened, (std::vector<std::string> { "http://127.0.0.1:4711/s/once" }));
        QCOMPARE(bench.recorder.steps.back(), std::string("ask_for_redirect"));
        QVERIFY_OK(bench.signin->submit("https://app.example/callback?" + bench.goodQuery()));
        bench.ports.time.settle();
        QVERIFY(bench.result);
        QVERIFY_OK(*bench.result);
    }
    void withoutADisplayNoPageIsShown()
    {
        Bench bench;
        bench.embed();
        bench.ports.embedded.error = Error { ErrorCode::NoDisplay, "no display" };
        bench.ports.browsers.error = Error { ErrorCode::NoDisplay, "no display" };
        bench.start();
        QVERIFY(bench.failedWith(ErrorCode::NoDisplay));
    }
    void aCancelledSigninClosesItsPage()
    {
        Bench bench;
        bench.embed();
        bench.start();
        QCOMPARE(bench.ports.embedded.windows, 1);
        bench.signin.reset();
        QCOMPARE(bench.ports.embedded.windows, 0);
    }

    void strangeRedirectsDoNotEndIt_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("wrong state") << QByteArray("code=x&state=wrong&iss=https%3A%2F%2Fidp.example");
        QTest::newRow("no state") << QByteArray("code=x");
        QTest::newRow("an error from anywhere") << QByteArray("error=access_denied");
        QTest::newRow("two codes") << QByteArray("code=a&code=b&state=STATE");
        QTest::newRow("garbage") << QByteArray("%%%");
        QTest::newRow("nothing") << QByteArray("");
    }
    void strangeRedirectsDoNotEndIt()
    {
        QFETCH(QByteArray, query);
        Bench bench;
        bench.start();
        std::string text = query.toStdString();
        if (const auto at = text.find("STATE"); at != std::string::npos)
            text.replace(at, 5, *bench.parameter("state"));
        QCOMPARE(bench.ports.redirects.redirect(text), RedirectVerdict::NotOurs);
        bench.ports.time.advance(seconds(1));
        QVERIFY(!bench.result);
        QCOMPARE(bench.ports.http.countOf(kToken), 0);
        QCOMPARE(bench.ports.redirects.redirect(bench.goodQuery()), RedirectVerdict::SignedIn);
        bench.ports.time.settle();
        QVERIFY_OK(*bench.result);
    }
    void refusals_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("code");
        QTest::newRow("denied") << QByteArray("error=access_denied&iss=https%3A%2F%2Fidp.example") << int(ErrorCode::AccessDenied);
        QTest::newRow("P9: another issuer") << QByteArray("code=x&iss=https%3A%2F%2Fidp.example1") << int(ErrorCode::CallbackIssuerMismatch);
        QTest::newRow("P10: the promised issuer is missing") << QByteArray("code=x") << int(ErrorCode::CallbackIssuerMismatch);
    }
    void refusals()
    {
        QFETCH(QByteArray, query);
        QFETCH(int, code);
        Bench bench;
        bench.start();
        QCOMPARE(bench.ports.redirects.redirect(query.toStdString() + "&state=" + *bench.parameter("state")), RedirectVerdict::Refused);
        bench.ports.time.settle();
        QVERIFY(bench.failedWith(static_cast<ErrorCode>(code)));
        QCOMPARE(bench.ports.http.countOf(kToken), 0);
    }
    void badIdTokens_data()
    {
        QTest::addColumn<QByteArray>("claim");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("code");
        QTest::newRow("B2 issuer") << QByteArray("iss") << QByteArray("https://idp.example1") << int(ErrorCode::IdTokenIssuerMismatch);
        QTest::newRow("B4 audience") << QByteArray("aud") << QByteArray("warder1") << int(ErrorCode::IdTokenAudienceMismatch);
        QTest::newRow("B12 nonce") << QByteArray("nonce") << QByteArray("other") << int(ErrorCode::IdTokenNonceMismatch);
        QTest::newRow("P6 expired") << QByteArray("exp") << QByteArray("1000") << int(ErrorCode::IdTokenExpired);
        QTest::newRow("B3 no sub") << QByteArray("sub") << QByteArray("") << -1;
    }
    void badIdTokens()
    {
        QFETCH(QByteArray, claim);
        QFETCH(QByteArray, value);
        QFETCH(int, code);
        Bench bench;
        bench.overrides[claim.toStdString()] = claim == "exp" ? Json(value.toInt()) : Json(value.toStdString());
        bench.start();
        (void)bench.ports.redirects.redirect(bench.goodQuery());
        bench.ports.time.settle();
        QVERIFY(bench.result && !*bench.result);
        if (code >= 0)
            QVERIFY(bench.failedWith(static_cast<ErrorCode>(code)));
        QCOMPARE(bench.ports.http.countOf("https://idp.example/me"), 0); // nothing is asked with such tokens
    }
    void openidWithoutIdTokenIsRefused()
    {
        Bench bench;
        bench.sendsIdToken = false;
        bench.start();
        (void)bench.ports.redirects.redirect(bench.goodQuery());
        bench.ports.time.settle();
        QVERIFY(bench.failedWith(ErrorCode::IdTokenMissing));
    }
    void aRotatedKeyIsFetchedOnce()
    {
        Bench bench;
        bench.start();
        (void)bench.ports.redirects.redirect(bench.goodQuery());
        bench.ports.time.settle();
        QVERIFY_OK(*bench.result);
        // K6: the second sign-in is signed by a key that was not there before.
        bench.key = jose::SigningKey::generate(jose::KeyKind::P256);
        bench.ports.http.routeJson("https://idp.example/jwks", Json::object({ { "keys", Json::array({ bench.key.publicJwk("k2") }) } }).dump());
        bench.ports.http.route(kToken, [&bench](const test::SentRequest&) -> Result<HttpResponse> {
            const auto now = bench.ports.time.now().time_since_epoch().count();
            bench.claims.set("nonce", *bench.parameter("nonce")).set("iat", std::int64_t { now });
            return test::FakeHttpTransport::json(
                Json::object({ { "access_token", "a" },
                               { "token_type", "Bearer" },
                               { "id_token", *jose::signJwt(bench.key, jose::Algorithm::Es256, "k2", bench.claims) } })
                    .dump());
        });
        bench.result.reset();
        bench.start();
        (void)bench.ports.redirects.redirect(bench.goodQuery());
        bench.ports.time.settle();
        QVERIFY_OK(*bench.result);
        QCOMPARE(bench.ports.http.countOf("https://idp.example/jwks"), 2);
    }
    void userinfoAboutSomebodyElseIsDropped()
    {
        Bench bench;
        bench.ports.http.routeJson("https://idp.example/me", R"({"sub":"adainvalid","name":"Mallory"})");
        bench.start();
        (void)bench.ports.redirects.redirect(bench.goodQuery());
        bench.ports.time.settle();
        QVERIFY_OK(*bench.result);
        QVERIFY((*bench.result)->userinfo.isNull()); // B11
    }
    void withoutABrowserThePersonBringsTheRedirect()
    {
        Bench bench;
        bench.ports.browsers.error = Error { ErrorCode::BrowserFailed };
        bench.start();
        QVERIFY(!bench.recorder.opened);
        QVERIFY(!bench.recorder.openUrl.empty());
        QVERIFY_ERROR(bench.signin->submit("https://evil.example/?" + bench.goodQuery()), ErrorCode::CallbackInvalid);
        QVERIFY_ERROR(bench.signin->submit("http://127.0.0.1:4711/callback?code=x&state=other"), ErrorCode::CallbackStateMismatch);
        QVERIFY_OK(bench.signin->submit("http://127.0.0.1:4711/callback?" + bench.goodQuery()));
        bench.ports.time.settle();
        QVERIFY_OK(*bench.result);
    }
    void withoutADisplayItSaysSoAtOnce()
    {
        Bench bench;
        bench.ports.browsers.error = Error { ErrorCode::NoDisplay };
        bench.start();
        QVERIFY(bench.failedWith(ErrorCode::NoDisplay));
        QVERIFY(bench.recorder.openUrl.empty());
        QVERIFY(!bench.ports.redirects.redirect);
    }
    void nobodyComes()
    {
        Bench bench;
        bench.start();
        bench.ports.time.advance(std::chrono::minutes(9));
        QVERIFY(!bench.result);
        bench.ports.time.advance(std::chrono::minutes(2));
        QVERIFY(bench.failedWith(ErrorCode::SigninTimedOut));
        QVERIFY(!bench.ports.redirects.redirect);
    }
    void theProvidersFaultsAreTold_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        QTest::newRow("404 in both places") << 404 << QByteArray("") << int(ErrorCode::NotAProvider);
        QTest::newRow("500") << 500 << QByteArray("") << int(ErrorCode::ServerError);
        QTest::newRow("redirect") << 302 << QByteArray("") << int(ErrorCode::RedirectRefused);
        QTest::newRow("K3: another issuer") << 200
                                            << QByteArray::fromStdString(test::quoted("{'issuer':'https://idp.exampleINVALID','authorization_endpoint':'https://idp.example/a','token_endpoint':'https://idp.example/t','jwks_uri':'https://idp.example/j','response_types_supported':['code']}"))
                                            << int(ErrorCode::DiscoveryIssuerMismatch);
    }
    void theProvidersFaultsAreTold()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, code);
        Bench bench;
        bench.ports.http.routeJson(std::string(kIssuer) + "/.well-known/", body.toStdString(), status);
        bench.start();
        QVERIFY(bench.failedWith(static_cast<ErrorCode>(code)));
        QVERIFY(bench.ports.browsers.opened.empty());
    }
    void theDeviceFlowPollsAsItIsTold()
    {
        Bench bench;
        bench.options.flow = FlowKind::Device;
        bench.ports.http.routeJson("https://idp.example/device",
                                   test::quoted("{'device_code':'dc','user_code':'WDJB-MJHT','verification_uri':'https://idp.example/go','expires_in':600,'interval':5}"));
        int polls = 0;
        bool agreed = false;
        bench.ports.http.route(kToken, [&](const test::SentRequest& request) -> Result<HttpResponse> {
            ++polls;
            if (request.body.find("device_code=dc") == std::string::npos)
                return test::FakeHttpTransport::json(R"({"error":"invalid_request"})", 400);
            if (polls == 2)
                return test::FakeHttpTransport::json(R"({"error":"slow_down"})", 400);
            if (!agreed)
                return test::FakeHttpTransport::json(R"({"error":"authorization_pending"})", 400);
            return bench.tokenAnswer();
        });
        bench.start();
        QVERIFY(bench.recorder.code);
        QCOMPARE(bench.recorder.code->userCode, std::string("WDJB-MJHT"));
        QCOMPARE(polls, 0); // SR-141: not before the interval
        bench.ports.time.advance(seconds(5));
        QCOMPARE(polls, 1);
        bench.ports.time.advance(seconds(5));
        QCOMPARE(polls, 2);
        bench.ports.time.advance(seconds(9));
        QCOMPARE(polls, 2); // V1: ten seconds from now on
        bench.ports.time.advance(seconds(1));
        QCOMPARE(polls, 3);
        agreed = true;
        bench.ports.time.advance(seconds(10));
        QVERIFY_OK(*bench.result);
        QCOMPARE((*bench.result)->idToken->subject, std::string("ada"));
    }
    void theDeviceCodeEnds()
    {
        Bench bench;
        bench.options.flow = FlowKind::Device;
        bench.ports.http.routeJson("https://idp.example/device",
                                   test::quoted("{'device_code':'dc','user_code':'A','verification_uri':'https://idp.example/go','expires_in':30,'interval':5}"));
        bench.ports.http.routeJson(kToken, R"({"error":"authorization_pending"})", 400);
        bench.start();
        bench.ports.time.advance(seconds(60));
        QVERIFY(bench.failedWith(ErrorCode::DeviceCodeExpired));
        const int asked = bench.ports.http.countOf(kToken);
        bench.ports.time.advance(seconds(600));
        QCOMPARE(bench.ports.http.countOf(kToken), asked);
    }
    void clientCredentialsNeedASecret()
    {
        Bench bench;
        bench.options.flow = FlowKind::ClientCredentials;
        bench.profile.oauth.clientAuth.reset();
        bench.start();
        QVERIFY(bench.failedWith(ErrorCode::ClientSecretMissing));
        bench.ports.secrets.put(bench.profile.id, RecordKind::ClientSecret, "s3cret");
        bench.result.reset();
        bench.start();
        QVERIFY_OK(*bench.result);
        QVERIFY(!(*bench.result)->idToken); // nobody's identity (SR-087)
    }
    void cancellingLeavesNothingBehind()
    {
        Bench bench;
        bench.start();
        bench.signin.reset();
        bench.ports.time.advance(std::chrono::hours(1));
        QVERIFY(!bench.result);
        QVERIFY(!bench.ports.redirects.redirect);
        QCOMPARE(bench.ports.time.pendingTimers(), std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(SigninTest)
#include "signin_test.moc"

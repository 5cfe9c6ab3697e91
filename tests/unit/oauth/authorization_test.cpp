// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/authorization.h"

#include "support/test_macros.h"

#include <functional>

using namespace warder;
using namespace warder::oauth;

namespace {

AuthorizationRequest request()
{
    AuthorizationRequest request;
    request.authorizationEndpoint = "https://idp.example/authorize";
    request.clientId = "warder";
    request.redirectUri = "http://127.0.0.1:53123/callback";
    request.scopes = { "openid", "offline_access" };
    request.state = "the-state";
    request.nonce = "the-nonce";
    request.codeChallenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    return request;
}

ExpectedResponse expected()
{
    ExpectedResponse response;
    response.state = "the-state";
    response.issuer = "https://idp.example";
    response.redirectUri = "http://127.0.0.1:53123/callback";
    return response;
}

} // namespace

class AuthorizationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void url()
    {
        const auto url = authorizationUrl(request());
        QVERIFY_OK(url);
        QCOMPARE(*url,
                 std::string("https://idp.example/authorize?response_type=code&client_id=warder"
                             "&redirect_uri=http%3A%2F%2F127.0.0.1%3A53123%2Fcallback&scope=openid%20offline_access&state=the-state"
                             "&nonce=the-nonce&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256"));
    }

    void urlWithEverything()
    {
        AuthorizationRequest full = request();
        full.authorizationEndpoint += "?p=policy";
        full.audience = "api";
        full.resources = { "https://a.example/", "https://b.example/" };
        full.extraParams = { { "prompt", "select_account" } };
        const auto url = authorizationUrl(full);
        QVERIFY_OK(url);
        QVERIFY(url->starts_with("https://idp.example/authorize?p=policy&response_type=code&"));
        QVERIFY(url->ends_with("&audience=api&resource=https%3A%2F%2Fa.example%2F&resource=https%3A%2F%2Fb.example%2F&prompt=select_account"));
        AuthorizationRequest plain = request();
        plain.scopes = { "all" };
        QVERIFY(authorizationUrl(plain)->find("nonce") == std::string::npos);
        plain.scopes.clear();
        QVERIFY(authorizationUrl(plain)->find("scope=") == std::string::npos);
    }

    void refusedRequests()
    {
        const auto refused = [](ErrorCode code, const std::function<void(AuthorizationRequest&)>& change) {
            AuthorizationRequest bad = request();
            change(bad);
            const auto url = authorizationUrl(bad);
            return !url && url.error().code == code;
        };
        QVERIFY(refused(ErrorCode::EndpointMissing, [](auto& r) { r.authorizationEndpoint.clear(); }));
        QVERIFY(refused(ErrorCode::InsecureAddress, [](auto& r) { r.authorizationEndpoint = "http://idp.example/"; }));
        QVERIFY(refused(ErrorCode::InvalidAddress, [](auto& r) { r.authorizationEndpoint = "https://me@idp.example/"; }));
        QVERIFY(refused(ErrorCode::InvalidAddress, [](auto& r) { r.authorizationEndpoint = "https://idp.example/#a"; }));
        QVERIFY(refused(ErrorCode::InvalidAddress, [](auto& r) { r.authorizationEndpoint = "https://idp.example/?redirect_uri=https://evil.example"; }));
        QVERIFY(refused(ErrorCode::ClientIdMissing, [](auto& r) { r.clientId.clear(); }));
        QVERIFY(refused(ErrorCode::Internal, [](auto& r) { r.state.clear(); }));
        QVERIFY(refused(ErrorCode::Internal, [](auto& r) { r.codeChallenge.clear(); }));
        QVERIFY(refused(ErrorCode::Internal, [](auto& r) { r.nonce.clear(); }));
        QVERIFY(refused(ErrorCode::InvalidProfile, [](auto& r) { r.resources = { "api" }; }));
        QVERIFY(refused(ErrorCode::InvalidProfile, [](auto& r) { r.resources = { "https://a.example/#f" }; }));
        for (const auto* name : { "response_type", "response_mode", "client_id", "redirect_uri", "scope", "state", "nonce", "code_challenge",
                                  "code_challenge_method", "request", "request_uri" })
            QVERIFY2(refused(ErrorCode::InvalidProfile, [name](auto& r) { r.extraParams = { { name, "x" } }; }), name);
        QVERIFY(refused(ErrorCode::InvalidProfile, [](auto& r) { r.extraParams = { { "a", "1" }, { "a", "2" } }; }));
        QVERIFY(refused(ErrorCode::InvalidProfile, [](auto& r) { r.audience = "x"; r.extraParams = { { "audience", "y" } }; }));
    }

    void responses_data()
    {
        QTest::addColumn<std::string>("response");
        QTest::addColumn<bool>("issSupported");
        QTest::addColumn<int>("code"); // -1: accepted
        const auto row = [](const char* name, const std::string& response, bool issSupported, int code) {
            QTest::newRow(name) << response << issSupported << code;
        };
        const auto error = [](ErrorCode code) { return static_cast<int>(code); };
        const int state = error(ErrorCode::CallbackStateMismatch);
        const int issuer = error(ErrorCode::CallbackIssuerMismatch);
        const int invalid = error(ErrorCode::CallbackInvalid);
        row("query", "code=abc&state=the-state", false, -1);
        row("query with '?'", "?code=abc&state=the-state", false, -1);
        row("whole URL", "http://127.0.0.1:53123/callback?code=abc&state=the-state", false, -1);
        row("pasted with spaces", "  http://127.0.0.1:53123/callback?code=abc&state=the-state\n", false, -1);
        row("fragment", "code=abc&state=the-state#_=_", false, -1);
        row("unknown parameter", "code=abc&state=the-state&session_state=x", false, -1);
        row("another address", "http://127.0.0.1:53124/callback?code=abc&state=the-state", false, invalid);
        row("another path", "http://127.0.0.1:53123/other?code=abc&state=the-state", false, invalid);
        row("URL without query", "http://127.0.0.1:53123/callback", false, state);
        row("code in the fragment", "http://127.0.0.1:53123/callback#code=abc&state=the-state", false, state);
        row("P11 invalid-state", "code=abc&state=the-state1", false, state);
        row("P11 invalid-missing-state", "code=abc", false, state);
        row("state empty", "code=abc&state=", false, state);
        row("state before error", "error=access_denied&state=wrong", false, state);
        row("error without state", "error=access_denied", false, state);
        row("P9 invalid-authorization-response-iss", "code=abc&state=the-state&iss=https%3A%2F%2Fidp.example1", true, issuer);
        row("P10 remove-authorization-response-iss", "code=abc&state=the-state", true, issuer);
        row("SR-025 iss not advertised, wrong", "code=abc&state=the-state&iss=https%3A%2F%2Fevil.example", false, issuer);
        row("SR-025 iss not advertised, right", "code=abc&state=the-state&iss=https%3A%2F%2Fidp.example", false, -1);
        row("iss right", "code=abc&state=the-state&iss=https%3A%2F%2Fidp.example", true, -1);
        row("iss with a slash", "code=abc&state=the-state&iss=https%3A%2F%2Fidp.example%2F", true, issuer);
        row("SR-026 iss of an error", "error=access_denied&state=the-state&iss=https%3A%2F%2Fevil.example", true, issuer);
        row("SR-026 error without iss", "error=access_denied&state=the-state", true, issuer);
        row("denied", "error=access_denied&state=the-state", false, error(ErrorCode::AccessDenied));
        row("error before code", "error=access_denied&code=abc&state=the-state", false, error(ErrorCode::AccessDenied));
        row("error empty", "error=&code=abc&state=the-state", false, error(ErrorCode::OauthError));
        row("login_required", "error=login_required&state=the-state", false, error(ErrorCode::InteractionRequired));
        row("interaction_required", "error=interaction_required&state=the-state", false, error(ErrorCode::InteractionRequired));
        row("consent_required", "error=consent_required&state=the-state", false, error(ErrorCode::InteractionRequired));
        row("invalid_scope", "error=invalid_scope&state=the-state", false, error(ErrorCode::InvalidScope));
        row("invalid_target", "error=invalid_target&state=the-state", false, error(ErrorCode::InvalidTarget));
        row("unauthorized_client", "error=unauthorized_client&state=the-state", false, error(ErrorCode::UnauthorizedClient));
        row("server_error", "error=server_error&state=the-state", false, error(ErrorCode::ServerError));
        row("temporarily_unavailable", "error=temporarily_unavailable&state=the-state", false, error(ErrorCode::ServerError));
        row("unknown error", "error=out_of_cheese&state=the-state", false, error(ErrorCode::OauthError));
        row("SR-028 two codes", "code=abc&code=def&state=the-state", false, invalid);
        row("SR-028 two states", "code=abc&state=the-state&state=the-state", false, invalid);
        row("SR-028 two iss", "code=abc&state=the-state&iss=a&iss=b", false, invalid);
        row("SR-028 two errors", "error=a&error=b&state=the-state", false, invalid);
        row("no code", "state=the-state", false, invalid);
        row("code empty", "code=&state=the-state", false, invalid);
        row("code with a line end", "code=a%0Ab&state=the-state", false, invalid);
        row("empty", "", false, state);
        row("broken escape", "code=%4&state=the-state", false, invalid);
        row("too long", "code=" + std::string(20000, 'a') + "&state=the-state", false, invalid);
    }
    void responses()
    {
        QFETCH(std::string, response);
        QFETCH(bool, issSupported);
        QFETCH(int, code);
        ExpectedResponse wanted = expected();
        wanted.issParameterSupported = issSupported;
        const auto answer = parseAuthorizationResponse(response, wanted);
        if (code < 0) {
            QVERIFY_OK(answer);
            QVERIFY(answer->equals("abc"));
        } else {
            QVERIFY_ERROR(answer, static_cast<ErrorCode>(code));
        }
    }

    void withoutAStateOfOursNothingIsAccepted()
    {
        ExpectedResponse none = expected();
        none.state.clear();
        QVERIFY_ERROR(parseAuthorizationResponse("code=abc&state=", none), ErrorCode::CallbackStateMismatch);
        QVERIFY_ERROR(parseAuthorizationResponse("code=abc", none), ErrorCode::CallbackStateMismatch);
    }

    void serverWordsAreSanitised()
    {
        const auto answer = parseAuthorizationResponse("state=the-state&error=access_denied&error_description=No%1B[2J%E2%80%AE+access_token%3Dabc%0A" + std::string(500, 'a'), expected());
        QVERIFY_ERROR(answer, ErrorCode::AccessDenied);
        const std::string& words = answer.error().serverMessage;
        QVERIFY(words.starts_with("No[2J"));
        QVERIFY(words.find('\x1b') == std::string::npos && words.find("\xe2\x80\xae") == std::string::npos);
        QVERIFY(words.find("abc") == std::string::npos);
        QVERIFY(words.size() < 330);
        QCOMPARE(answer.error().param("error"), std::string_view("access_denied"));
    }

    // OpenID Connect Core section 3.1.2.1
    void maxAge()
    {
        using namespace std::chrono_literals;
        const auto in = [](const codec::FormPairs& params) { return maxAgeIn(params); };
        QVERIFY(!in({}));
        QVERIFY(!in({ { "prompt", "login" } }));
        QVERIFY(in({ { "prompt", "login" }, { "max_age", "300" } }) == 300s);
        QVERIFY(in({ { "max_age", "0" } }) == 0s);
        // What is no number asks for nothing old.
        for (const char* strange : { "", "-1", "1h", "300.0", "99999999999999999999" })
            QVERIFY(in({ { "max_age", strange } }) == 0s);
    }

    void stateAlone()
    {
        QVERIFY(stateOfResponse("http://127.0.0.1:1/cb?code=a&state=s") == "s");
        QVERIFY(stateOfResponse("state=s&error=x") == "s");
        QVERIFY(!stateOfResponse("code=a"));
        QVERIFY(!stateOfResponse("state=a&state=b"));
        QVERIFY(!stateOfResponse("state=%"));
    }
};

QTEST_GUILESS_MAIN(AuthorizationTest)
#include "authorization_test.moc"

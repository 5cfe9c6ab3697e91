// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/token_response.h"

#include "codec/json.h"
#include "support/test_macros.h"

using namespace warder;
using namespace warder::oauth;
using namespace std::chrono_literals;
using codec::Json;

namespace {

Json good()
{
    return Json::object({ { "access_token", "wdr-canary-access" }, { "token_type", "Bearer" }, { "expires_in", 3600 },
                          { "refresh_token", "wdr-canary-refresh" }, { "id_token", "a.b.c" }, { "scope", "openid email" } });
}

Result<TokenResponse> parse(const std::string& body, int status = 200, const std::string& type = "application/json;charset=UTF-8")
{
    TokenExpectations expected;
    expected.grant = Grant::RefreshToken;
    expected.requestedScopes = { "openid", "groups" };
    return parseTokenResponse({ status, type, body }, expected);
}

} // namespace

class TokenResponseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads()
    {
        const auto response = parse(good().set("unknown", Json::array({ 1 })).dump());
        QVERIFY_OK(response);
        QVERIFY(response->accessToken.equals("wdr-canary-access"));
        QVERIFY(response->refreshToken.equals("wdr-canary-refresh"));
        QVERIFY(response->idToken.equals("a.b.c"));
        QVERIFY(response->expiresIn == 3600s);
        QVERIFY(!response->refreshExpiresIn);
        QVERIFY((response->scopes == std::vector<std::string> { "openid", "email" }));
        QVERIFY(response->warnings.empty());
    }

    void accepted_data()
    {
        QTest::addColumn<std::string>("member");
        QTest::addColumn<std::string>("value");
        QTest::addColumn<int>("seconds"); // -1: unknown
        const auto row = [](const char* name, const char* member, const char* value, int seconds) {
            QTest::newRow(name) << std::string(member) << std::string(value) << seconds;
        };
        row("P13 token-type-case-insensitivity", "token_type", "\"bEARER\"", 3600);
        row("P15 without expires_in", "expires_in", "null", -1);
        row("expires_in a text of digits", "expires_in", "\"1800\"", 1800);
        row("expires_in with leading zeros", "expires_in", "\"0001800\"", 1800);
        row("expires_in a long text", "expires_in", "\"99999999999999999999999999999999\"", 31536000);
        row("expires_in zero", "expires_in", "0", -1); // not known
        row("expires_in a text of zero", "expires_in", "\"0\"", -1);
        row("expires_in zero with a sign", "expires_in", "-0.0", -1);
        row("expires_in a whole number of another kind", "expires_in", "3600.0", 3600);
        row("expires_in with an exponent", "expires_in", "3.6e3", 3600);
        row("expires_in a fraction", "expires_in", "3600.5", 3600);
        row("expires_in less than a second", "expires_in", "0.25", 1);
        row("expires_in huge", "expires_in", "9223372036854775807", 31536000);
        row("expires_in beyond", "expires_in", "1e30", 31536000);
        row("no refresh token", "refresh_token", "null", 3600);
        row("empty refresh token", "refresh_token", "\"\"", 3600);
        row("no ID token", "id_token", "null", 3600);
        row("scope a list", "scope", "[\"openid\"]", 3600);
    }
    void accepted()
    {
        QFETCH(std::string, member);
        QFETCH(std::string, value);
        QFETCH(int, seconds);
        const auto response = parse(good().set(member, *codec::parseJson(value)).dump());
        QVERIFY_OK(response);
        QCOMPARE(response->tokenType, std::string("Bearer"));
        if (seconds < 0)
            QVERIFY(!response->expiresIn);
        else
            QVERIFY(response->expiresIn == std::chrono::seconds { seconds });
        if (member == "refresh_token")
            QVERIFY(response->refreshToken.isEmpty()); // SR-091: the old one stays
    }

    void refused_data()
    {
        QTest::addColumn<std::string>("member");
        QTest::addColumn<std::string>("value");
        const auto row = [](const char* name, const char* member, const char* value) {
            QTest::newRow(name) << std::string(member) << std::string(value);
        };
        row("no access_token", "access_token", "null");
        row("empty access_token", "access_token", "\"\"");
        row("access_token a number", "access_token", "1");
        row("access_token with a line end", "access_token", "\"a\\r\\nX-Evil: 1\"");
        row("access_token with a space", "access_token", "\"a b\"");
        row("access_token not ASCII", "access_token", "\"\xc3\xa9\"");
        row("no token_type", "token_type", "null");
        row("token_type MAC", "token_type", "\"mac\"");
        row("token_type DPoP", "token_type", "\"DPoP\"");
        row("token_type N_A", "token_type", "\"N_A\"");
        row("expires_in negative", "expires_in", "-1");
        row("expires_in a small negative", "expires_in", "-1e-9");
        row("expires_in words", "expires_in", "\"1h\"");
        row("expires_in empty text", "expires_in", "\"\"");
        row("expires_in a text with a sign", "expires_in", "\"+3600\"");
        row("expires_in a text with a fraction", "expires_in", "\"3600.0\"");
        row("expires_in a text with a space", "expires_in", "\" 3600\"");
        row("expires_in NaN", "expires_in", "\"NaN\"");
        row("expires_in true", "expires_in", "true");
        row("expires_in a list", "expires_in", "[3600]");
        row("refresh_token a list", "refresh_token", "[]");
        row("id_token an object", "id_token", "{}");
        row("scope a number", "scope", "1");
    }
    void refused()
    {
        QFETCH(std::string, member);
        QFETCH(std::string, value);
        const auto response = parse(good().set(member, *codec::parseJson(value)).dump());
        QVERIFY_ERROR(response, ErrorCode::ResponseInvalid);
        QVERIFY(response.error().detail.find("canary") == std::string::npos);
    }

    void withoutScopeTheRequestedOnesAreGranted()
    {
        const auto response = parse(good().set("scope", nullptr).dump());
        QVERIFY((response->scopes == std::vector<std::string> { "openid", "groups" }));
        QVERIFY(parse(good().set("scope", "").dump())->scopes.empty());
    }

    void whatIsNoSuccess()
    {
        QVERIFY_ERROR(parse("<html>", 200, "text/html"), ErrorCode::NotJson);
        QVERIFY_OK(parse(good().dump(), 200, "text/html")); // the form of a good answer does not matter
        QVERIFY_OK(parse("\xef\xbb\xbf" + good().dump()));
        QVERIFY_OK(parse(good().set("error", "").dump()));
        QVERIFY_OK(parse(good().set("error", nullptr).dump()));
        QVERIFY_ERROR(parse("", 200), ErrorCode::NotJson);
        QVERIFY_ERROR(parse("[]", 200), ErrorCode::ResponseInvalid);
        QVERIFY_ERROR(parse("{\"access_token\":\"a\",\"access_token\":\"b\",\"token_type\":\"Bearer\"}"), ErrorCode::ResponseInvalid);
        QVERIFY_ERROR(parse(R"({"error":"invalid_grant"})", 200), ErrorCode::RefreshTokenRejected);
        // Whoever gives a new refresh token has not refused the old one: the session does not end by this.
        QVERIFY_ERROR(parse(good().set("error", "invalid_grant").dump(), 200), ErrorCode::ResponseInvalid);
        QVERIFY_ERROR(parse(good().set("error", "invalid_grant").set("refresh_token", nullptr).dump(), 200), ErrorCode::RefreshTokenRejected);
        QVERIFY_ERROR(parse(good().dump(), 400), ErrorCode::ResponseInvalid);
        QVERIFY_ERROR(parse(good().dump(), 302), ErrorCode::RedirectRefused);
        QVERIFY_ERROR(parse(good().dump(), 500), ErrorCode::ServerError);
        QVERIFY_ERROR(parse(good().set("pad", std::string(300 * 1024, 'a')).dump()), ErrorCode::ResponseInvalid);
    }

    // Whatever else is wrong with a success, its refresh token is there; RefreshAnswerTest has the whole kind.
    void theRefreshTokenOfARefusedAnswer()
    {
        const auto read = [](const std::string& body, int status = 200) {
            return readTokenAnswer({ status, "application/json", body }, TokenExpectations { Grant::RefreshToken, {}, {} });
        };
        const TokenAnswer whole = read(good().dump());
        QVERIFY(whole.tokens && whole.tokens->refreshToken.isEmpty() && whole.refreshToken.equals("wdr-canary-refresh"));
        QVERIFY(read(good().set("access_token", nullptr).dump()).refreshToken.equals("wdr-canary-refresh"));
        QVERIFY(read(good().dump() + ",").refreshToken.equals("wdr-canary-refresh"));
        QVERIFY(read(good().dump(), 400).refreshToken.isEmpty());
        // It is not guessed, and goes into no request that it would break.
        QVERIFY(read("{\"refresh_token\":\"a\",\"refresh_token\":\"a\"}").refreshToken.equals("a"));
        QVERIFY(read("{\"refresh_token\":\"a\",\"refresh_token\":\"b\"}").refreshToken.isEmpty());
        QVERIFY(read("{\"refresh_token\":\"a b\",}").refreshToken.isEmpty());
        QVERIFY(read("{\"refresh_token\":\"\",}").refreshToken.isEmpty());
    }

    void refreshExpiry()
    {
        QVERIFY(!parse(good().set("refresh_expires_in", 0).dump())->refreshExpiresIn);
        QVERIFY(!parse(good().set("refresh_expires_in", "never").dump())->refreshExpiresIn); // nothing depends on it
        QVERIFY(parse(good().set("refresh_expires_in", 1800).dump())->refreshExpiresIn == 1800s);
    }
};

QTEST_GUILESS_MAIN(TokenResponseTest)
#include "token_response_test.moc"

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/server_answer.h"

#include "support/test_macros.h"

using namespace warder;
using namespace warder::oauth;
using namespace std::chrono_literals;

namespace {

const WallTime kNow { 784111777s }; // Sun, 06 Nov 1994 08:49:37 GMT

} // namespace

class ServerAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<std::string>("body");
        QTest::addColumn<Grant>("grant");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char* name, int status, const char* body, Grant grant, ErrorCode code) {
            QTest::newRow(name) << status << std::string(body) << grant << code;
        };
        const auto refresh = Grant::RefreshToken;
        row("invalid_grant on refresh", 400, R"({"error":"invalid_grant"})", refresh, ErrorCode::RefreshTokenRejected);
        row("invalid_grant on refresh, 401", 401, R"({"error":"invalid_grant"})", refresh, ErrorCode::RefreshTokenRejected);
        row("GitHub's bad_refresh_token with 200", 200, R"({"error":"bad_refresh_token"})", refresh, ErrorCode::RefreshTokenRejected);
        row("invalid_grant on code", 400, R"({"error":"invalid_grant"})", Grant::AuthorizationCode, ErrorCode::OauthError);
        row("invalid_client", 401, R"({"error":"invalid_client"})", refresh, ErrorCode::InvalidClient);
        row("invalid_scope", 400, R"({"error":"invalid_scope"})", refresh, ErrorCode::InvalidScope);
        row("invalid_target", 400, R"({"error":"invalid_target"})", refresh, ErrorCode::InvalidTarget);
        row("unauthorized_client", 400, R"({"error":"unauthorized_client"})", refresh, ErrorCode::UnauthorizedClient);
        row("interaction_required", 400, R"({"error":"interaction_required","error_description":"AADSTS50076"})", refresh, ErrorCode::InteractionRequired);
        row("expired_token", 400, R"({"error":"expired_token"})", Grant::DeviceCode, ErrorCode::DeviceCodeExpired);
        row("V3 access_denied", 400, R"({"error":"access_denied"})", Grant::DeviceCode, ErrorCode::AccessDenied);
        row("unknown", 400, R"({"error":"no_cheese"})", refresh, ErrorCode::OauthError);
        row("server_error", 400, R"({"error":"server_error"})", refresh, ErrorCode::ServerError);
        row("temporarily_unavailable", 400, R"({"error":"temporarily_unavailable"})", refresh, ErrorCode::ServerError);
        row("500 with invalid_grant is the server's trouble", 500, R"({"error":"invalid_grant"})", refresh, ErrorCode::ServerError);
        row("500 HTML", 500, "<html>", refresh, ErrorCode::ServerError);
        row("502 empty", 502, "", refresh, ErrorCode::ServerError);
        row("503", 503, "{}", refresh, ErrorCode::ServerError);
        row("408", 408, "", refresh, ErrorCode::TimedOut);
        row("429", 429, "{}", refresh, ErrorCode::RateLimited);
        row("429 with invalid_grant", 429, R"({"error":"invalid_grant"})", refresh, ErrorCode::RateLimited);
        row("redirect", 307, R"({"error":"invalid_grant"})", refresh, ErrorCode::RedirectRefused);
        row("400 HTML", 400, "<html>invalid_grant</html>", refresh, ErrorCode::NotJson);
        row("400 empty", 400, "", refresh, ErrorCode::NotJson);
        row("403 of a captive portal", 403, "Please log in", refresh, ErrorCode::NotJson);
        row("400 with a list", 400, "[]", refresh, ErrorCode::NotJson);
        row("400 without error", 400, "{}", refresh, ErrorCode::ResponseInvalid);
        row("400 with an error that is no text", 400, R"({"error":{"code":400}})", refresh, ErrorCode::ResponseInvalid);
        row("two errors in one object", 400, R"({"error":"invalid_grant","error":"x"})", refresh, ErrorCode::NotJson);
    }
    void refusals()
    {
        QFETCH(int, status);
        QFETCH(std::string, body);
        QFETCH(Grant, grant);
        QFETCH(ErrorCode, code);
        const Error error = classifyTokenError({ status, "application/json", body }, grant, kNow);
        QCOMPARE(reasonOf(error.code), reasonOf(code));
        QCOMPARE(error.param("status"), std::string_view(std::to_string(status)));
        // Whatever may pass keeps the session (SR-082).
        const bool passing = status >= 300 && status != 401 && status != 403 && status != 400;
        if (passing)
            QCOMPARE(retryabilityOf(error.code), Retryability::Transient);
    }

    void bodiesAreNotQuoted()
    {
        const Error error = classifyTokenError({ 400, "application/json", R"({"error":"invalid_grant","error_description":"token wdr-canary-x is bad","access_token":"wdr-canary-y"})" },
                                               Grant::RefreshToken,
                                               kNow);
        QVERIFY(error.detail.find("canary") == std::string::npos);
        QVERIFY(error.serverMessage.find("canary") == std::string::npos);
        QVERIFY(error.serverMessage.starts_with("token "));
    }

    void retryAfter()
    {
        QCOMPARE(retryAfterSeconds("120", kNow), 120);
        QCOMPARE(retryAfterSeconds("Sun, 06 Nov 1994 08:50:37 GMT", kNow), 60);
        QCOMPARE(retryAfterSeconds("Sun, 06 Nov 1994 08:40:37 GMT", kNow), 0);
        QCOMPARE(retryAfterSeconds("999999999", kNow), 86400);
        for (const auto* text : { "", "-1", "1.5", "5m", "soon", "99999999999999999999" })
            QCOMPARE(retryAfterSeconds(text, kNow), 0);
        const Error error = classifyTokenError({ 429, "", "", "7" }, Grant::RefreshToken, kNow);
        QCOMPARE(error.retryAfterSeconds, 7);
    }

    void jsonTypes()
    {
        for (const auto* type : { "application/json", "Application/JSON; charset=utf-8", "application/jwk-set+json", "application/json ;x" })
            QVERIFY2(isJsonType(type), type);
        for (const auto* type : { "", "text/html", "text/json", "application/jwt", "application/jsonp", "json" })
            QVERIFY2(!isJsonType(type), type);
    }
};

QTEST_GUILESS_MAIN(ServerAnswerTest)
#include "server_answer_test.moc"

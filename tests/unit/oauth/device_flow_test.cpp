// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/device_flow.h"

#include "codec/json.h"
#include "support/test_macros.h"

using namespace warder;
using namespace warder::oauth;
using namespace std::chrono_literals;
using codec::Json;
using Answer = DevicePolling::Answer;

namespace {

const BootTime kStart { 1000s };

// RFC 8628 section 3.2
Json good()
{
    return Json::object({ { "device_code", "GmRhmhcxhwAzkoEqiMEg_DnyEysNkuNhszIySk9eS" }, { "user_code", "WDJB-MJHT" },
                          { "verification_uri", "https://example.com/device" },
                          { "verification_uri_complete", "https://example.com/device?user_code=WDJB-MJHT" },
                          { "expires_in", 1800 }, { "interval", 5 } });
}

Result<DeviceAuthorization> parse(const Json& json, int status = 200)
{
    return parseDeviceAuthorization({ status, "application/json", json.dump() }, AllowHttp::No, WallTime {});
}

DevicePolling polling(std::chrono::seconds interval, std::chrono::seconds expiresIn = 1800s)
{
    DeviceAuthorization authorization;
    authorization.interval = interval;
    authorization.expiresIn = expiresIn;
    return { authorization, kStart };
}

} // namespace

class DeviceFlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requests()
    {
        Client client;
        client.id = "1406020730";
        TokenRequestOptions options;
        options.scopes = { "a", "b" };
        QVERIFY(deviceAuthorizationRequest(client, options)->body().equals("client_id=1406020730&scope=a+b"));
        // RFC 8628 section 3.4
        const Secret code = Secret::copyOf("GmRhmhcxhwAzkoEqiMEg_DnyEysNkuNhszIySk9eS");
        QVERIFY(deviceTokenRequest(client, code)->body().equals(
            "client_id=1406020730&grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code"
            "&device_code=GmRhmhcxhwAzkoEqiMEg_DnyEysNkuNhszIySk9eS"));
    }

    void reads()
    {
        const auto authorization = parse(good());
        QVERIFY_OK(authorization);
        QVERIFY(authorization->deviceCode.equals("GmRhmhcxhwAzkoEqiMEg_DnyEysNkuNhszIySk9eS"));
        QCOMPARE(authorization->userCode, std::string("WDJB-MJHT"));
        QVERIFY(authorization->expiresIn == 1800s && authorization->interval == 5s);
        QVERIFY(parse(good().set("interval", nullptr))->interval == 5s);
        QVERIFY(parse(good().set("interval", 0))->interval == 1s);
        QVERIFY(parse(good().set("interval", 100000))->interval == 300s);
        QVERIFY(parse(good().set("expires_in", 100000))->expiresIn == 3600s);
        QVERIFY(parse(good().set("verification_uri_complete", nullptr))->verificationUriComplete.empty());
        QCOMPARE(parse(good().set("verification_uri", nullptr).set("verification_url", "https://g.example/"))->verificationUri, std::string("https://g.example/"));
    }

    void refused_data()
    {
        QTest::addColumn<std::string>("member");
        QTest::addColumn<std::string>("value");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char* name, const char* member, const char* value, ErrorCode code = ErrorCode::ResponseInvalid) {
            QTest::newRow(name) << std::string(member) << std::string(value) << code;
        };
        row("V5 invalid-missing-expiresin", "expires_in", "null");
        row("expires_in zero", "expires_in", "0");
        row("expires_in a text", "expires_in", "\"1800\"");
        row("no device_code", "device_code", "null");
        row("empty device_code", "device_code", "\"\"");
        row("no user_code", "user_code", "null");
        row("user_code too long", "user_code", "\"ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFG\"");
        row("user_code with an escape", "user_code", "\"A\\u001b[2J\"");
        row("user_code not ASCII", "user_code", "\"\\u202eABC\"");
        row("no verification_uri", "verification_uri", "null");
        row("verification_uri a command", "verification_uri", "\"file:///bin/sh\"");
        row("verification_uri http", "verification_uri", "\"http://example.com/\"", ErrorCode::InsecureAddress);
        row("verification_uri_complete http", "verification_uri_complete", "\"http://example.com/\"", ErrorCode::InsecureAddress);
        row("interval negative", "interval", "-1");
        row("interval a text", "interval", "\"5\"");
        row("error with 200", "error", "\"invalid_scope\"", ErrorCode::InvalidScope);
    }
    void refused()
    {
        QFETCH(std::string, member);
        QFETCH(std::string, value);
        QFETCH(ErrorCode, code);
        const auto authorization = parse(good().set(member, *codec::parseJson(value)));
        QVERIFY_ERROR(authorization, code);
        QVERIFY(authorization.error().detail.find("GmRh") == std::string::npos);
    }

    void refusedAnswers()
    {
        QVERIFY_ERROR(parse(Json::object({ { "error", "invalid_client" } }), 401), ErrorCode::InvalidClient);
        QVERIFY_ERROR(parseDeviceAuthorization({ 404, "text/html", "<html>" }, AllowHttp::No, WallTime {}), ErrorCode::NotJson);
        QVERIFY_ERROR(parseDeviceAuthorization({ 200, "text/html", "<html>" }, AllowHttp::No, WallTime {}), ErrorCode::NotJson);
        QVERIFY_ERROR(parse(good(), 503), ErrorCode::ServerError);
    }

    // V1 fapi-ciba-id1-client-slow-down-test
    void slowDownIsForEver()
    {
        DevicePolling poll = polling(5s);
        QVERIFY(poll.nextPollAt() == kStart + 5s); // SR-141: before the first one too
        QVERIFY_OK(poll.report(Answer::SlowDown, kStart + 5s));
        QVERIFY(poll.nextPollAt() == kStart + 15s);
        QVERIFY_OK(poll.report(Answer::Pending, kStart + 15s));
        QVERIFY(poll.nextPollAt() == kStart + 25s);
        QVERIFY_OK(poll.report(Answer::SlowDown, kStart + 25s));
        QVERIFY(poll.nextPollAt() == kStart + 40s);
    }

    // V2 fapi-ciba-id1-client-respects-interval-test
    void everyGapIsTheInterval()
    {
        DevicePolling poll = polling(31s);
        BootTime last = kStart;
        for (int i = 0; i < 20; ++i) {
            const BootTime next = poll.nextPollAt();
            QVERIFY(next - last >= 31s);
            last = next + 300ms; // the answer takes its time
            QVERIFY_OK(poll.report(Answer::Pending, last));
        }
    }

    void noAnswerDoublesUpToACap()
    {
        DevicePolling poll = polling(5s);
        BootTime now = kStart;
        for (const auto gap : { 10s, 20s, 40s, 80s, 120s, 120s }) {
            QVERIFY_OK(poll.report(Answer::NoAnswer, now));
            QVERIFY(poll.nextPollAt() == now + gap);
            now = poll.nextPollAt();
        }
        QVERIFY_OK(poll.report(Answer::Pending, now));
        QVERIFY(poll.nextPollAt() == now + 5s);
        QVERIFY_OK(poll.report(Answer::NoAnswer, now, 90s)); // Retry-After
        QVERIFY(poll.nextPollAt() == now + 90s);
    }

    void endsWithTheCode()
    {
        DevicePolling poll = polling(5s, 30s);
        QVERIFY(poll.expiresAt() == kStart + 30s);
        QVERIFY_OK(poll.report(Answer::Pending, kStart + 24s));
        QVERIFY_ERROR(poll.report(Answer::Pending, kStart + 25s), ErrorCode::DeviceCodeExpired);
    }

    void whichErrorsGoOn()
    {
        const auto of = [](int status, const std::string& body) {
            TokenExpectations expected;
            expected.grant = Grant::DeviceCode;
            return DevicePolling::answerOf(parseTokenResponse({ status, "application/json", body }, expected).error());
        };
        QVERIFY(of(400, R"({"error":"authorization_pending"})") == Answer::Pending);
        QVERIFY(of(200, R"({"error":"authorization_pending"})") == Answer::Pending); // GitHub
        QVERIFY(of(400, R"({"error":"slow_down"})") == Answer::SlowDown);
        QVERIFY(of(503, "") == Answer::NoAnswer);
        QVERIFY(of(429, "") == Answer::NoAnswer);
        QVERIFY(DevicePolling::answerOf(Error(ErrorCode::ConnectionLost)) == Answer::NoAnswer);
        QVERIFY(!of(400, R"({"error":"access_denied"})")); // V3
        QVERIFY(!of(400, R"({"error":"expired_token"})")); // V4
        QVERIFY(!of(400, R"({"error":"invalid_grant"})"));
        QVERIFY(!of(401, R"({"error":"invalid_client"})"));
    }

    // V6 fapi-ciba-id1-client-no-scope-in-token-endpoint-response-test
    void tokensWithoutScopeAndLife()
    {
        TokenExpectations expected;
        expected.grant = Grant::DeviceCode;
        expected.requestedScopes = { "openid" };
        const auto response = parseTokenResponse({ 200, "application/json", R"({"access_token":"a","token_type":"Bearer"})" }, expected);
        QVERIFY_OK(response);
        QVERIFY((response->scopes == std::vector<std::string> { "openid" }));
        QVERIFY(!response->expiresIn);
    }
};

QTEST_GUILESS_MAIN(DeviceFlowTest)
#include "device_flow_test.moc"

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/aws_sts.h"
#include "support/test_macros.h"

#include <QTest>

using namespace warder;
using namespace warder::core;

class AwsStsTest : public QObject
{
    Q_OBJECT

private:
    static constexpr const char* kRole = "arn:aws:iam::123456789012:role/demo";
    static Profile profileWith(const char* endpoint, const char* region = "")
    {
        Profile profile;
        profile.name = ProfileName { "p" };
        profile.aws.roleArn = kRole;
        profile.aws.endpoint = endpoint;
        profile.aws.region = region;
        return profile;
    }
    static QByteArray credentials(const char* more = "")
    {
        return QByteArray("<R xmlns=\"urn:x\"><Result><Credentials><AccessKeyId>A</AccessKeyId><SecretAccessKey>wdr-canary-s</SecretAccessKey><SessionToken>t&amp;u</SessionToken>"
                          "<Expiration>2026-01-02T03:04:05Z</Expiration></Credentials>")
            + more + "</Result></R>";
    }

private Q_SLOTS:
    void requests()
    {
        const Secret token = Secret::copyOf("wdr-canary-a+b");
        const auto request = assumeRoleRequest(profileWith("", "eu-central-1"), "", token);
        QVERIFY_OK(request);
        QCOMPARE(request->url, std::string("https://sts.eu-central-1.amazonaws.com/"));
        QCOMPARE(request->method, HttpRequest::Method::Post);
        QVERIFY(request->body.equals("Action=AssumeRoleWithWebIdentity&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Fdemo&RoleSessionName=warder-p&DurationSeconds=3600"
                                     "&WebIdentityToken=wdr-canary-a%2Bb"));
        const auto other = assumeRoleRequest(profileWith("http://127.0.0.1:9/"), "arn:aws:iam::1:role/x", token);
        QVERIFY_OK(other);
        QCOMPARE(other->url, std::string("http://127.0.0.1:9/"));
        QCOMPARE(assumeRoleRequest(profileWith(""), "", token)->url, std::string("https://sts.amazonaws.com/"));
    }
    void noRequest()
    {
        const Secret token = Secret::copyOf("wdr-canary-a");
        QVERIFY_ERROR(assumeRoleRequest(profileWith("http://sts.example/"), "", token), ErrorCode::InvalidProfile);
        QVERIFY_ERROR(assumeRoleRequest(profileWith("sts.example"), "", token), ErrorCode::InvalidProfile);
        Profile none = profileWith("");
        none.aws.roleArn.clear();
        QVERIFY_ERROR(assumeRoleRequest(none, "", token), ErrorCode::InvalidProfile);
        QVERIFY_ERROR(assumeRoleRequest(none, "arn\nx", token), ErrorCode::InvalidProfile);
    }
    void answers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("error");
        const int none = -1;
        const auto row = [](const char* name, int status, const QByteArray& body, int error) { QTest::newRow(name) << status << body << error; };
        row("whole", 200, credentials(), none);
        row("more than is known", 200, credentials("<New><A>b</A></New>"), none);
        row("refused", 403, "<E><Error><Code>AccessDenied</Code><Message>no</Message></Error></E>", int(ErrorCode::OauthError));
        row("refused without a word", 400, "<E/>", int(ErrorCode::OauthError));
        row("too many", 429, "", int(ErrorCode::RateLimited));
        row("a fault", 503, "oops", int(ErrorCode::ServerError));
        row("no XML", 200, "{\"a\":1}", int(ErrorCode::ResponseInvalid));
        row("nothing", 200, "", int(ErrorCode::ResponseInvalid));
        row("cut short", 200, credentials().chopped(12), int(ErrorCode::ResponseInvalid));
        row("no secret", 200, credentials().replace("SecretAccessKey", "Other"), int(ErrorCode::ResponseInvalid));
        row("no end", 200, credentials().replace("2026-01-02T03:04:05Z", "soon"), int(ErrorCode::ResponseInvalid));
        row("a line end in a key", 200, credentials().replace(">A<", ">A&#10;B<"), int(ErrorCode::ResponseInvalid));
        row("a document type", 200, "<!DOCTYPE R [<!ENTITY a \"b\">]>" + credentials(), int(ErrorCode::ResponseInvalid));
        row("very many elements", 200, "<R>" + QByteArray("<a/>").repeated(5000) + "</R>", int(ErrorCode::ResponseInvalid));
    }
    void answers()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, error);
        const auto answer = parseAssumeRoleAnswer({ status, {}, body.toStdString() });
        if (error >= 0) {
            QVERIFY_ERROR(answer, static_cast<ErrorCode>(error));
            return;
        }
        QVERIFY_OK(answer);
        QCOMPARE(answer->accessKeyId, std::string("A"));
        QVERIFY(answer->secretAccessKey.equals("wdr-canary-s"));
        QVERIFY(answer->sessionToken.equals("t&u"));
        QCOMPARE(answer->expiresAt, WallTime(std::chrono::seconds(1767323045)));
    }
    void aRefusalHasTheServicesWords()
    {
        const auto answer = parseAssumeRoleAnswer({ 403, {}, "<E><Error><Code>AccessDenied</Code><Message>not\x1b you</Message></Error></E>" });
        QVERIFY(!answer); // a raw ESC is no XML at all
        const auto denied = parseAssumeRoleAnswer({ 403, {}, "<E><Error><Code>AccessDenied</Code><Message>not you</Message></Error></E>" });
        QVERIFY_ERROR(denied, ErrorCode::OauthError);
        QCOMPARE(denied.error().serverMessage, std::string("not you"));
        QCOMPARE(std::string(denied.error().param("error")), std::string("AccessDenied"));
    }
};

QTEST_GUILESS_MAIN(AwsStsTest)
#include "aws_sts_test.moc"

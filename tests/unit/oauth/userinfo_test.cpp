// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/userinfo.h"

#include "support/test_macros.h"

using namespace warder;
using namespace warder::oauth;

class UserinfoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<std::string>("type");
        QTest::addColumn<std::string>("body");
        QTest::addColumn<int>("code"); // -1: accepted
        const auto row = [](const char* name, int status, const char* type, const char* body, int code) {
            QTest::newRow(name) << status << std::string(type) << std::string(body) << code;
        };
        const auto error = [](ErrorCode code) { return static_cast<int>(code); };
        const char* json = "application/json";
        row("good", 200, json, R"({"sub":"248289761001","email":"a@example.com"})", -1);
        row("B11 oidcc-client-test-userinfo-invalid-sub", 200, json, R"({"sub":"248289761001invalid"})", error(ErrorCode::UserinfoSubjectMismatch));
        row("no sub", 200, json, R"({"email":"a@example.com"})", error(ErrorCode::ResponseInvalid));
        row("sub a number", 200, json, R"({"sub":248289761001})", error(ErrorCode::ResponseInvalid));
        row("two subs", 200, json, R"({"sub":"248289761001","sub":"x"})", error(ErrorCode::ResponseInvalid));
        row("a list", 200, json, "[]", error(ErrorCode::ResponseInvalid));
        row("C6 signed, which was not asked for", 200, "application/jwt", "a.b.c", error(ErrorCode::NotJson));
        row("HTML", 200, "text/html", "<html>", error(ErrorCode::NotJson));
        row("401", 401, json, R"({"error":"invalid_token"})", error(ErrorCode::TokenRejected));
        row("403", 403, "", "", error(ErrorCode::TokenRejected));
        row("redirect", 302, json, R"({"sub":"248289761001"})", error(ErrorCode::RedirectRefused));
        row("503", 503, "", "", error(ErrorCode::ServerError));
    }
    void answers()
    {
        QFETCH(int, status);
        QFETCH(std::string, type);
        QFETCH(std::string, body);
        QFETCH(int, code);
        const auto claims = parseUserinfo({ status, type, body }, "248289761001", {});
        if (code < 0)
            QVERIFY_OK(claims);
        else
            QVERIFY_ERROR(claims, static_cast<ErrorCode>(code));
    }

    void withoutASubjectNothingMatches()
    {
        QVERIFY_ERROR(parseUserinfo({ 200, "application/json", R"({"sub":""})" }, "", {}), ErrorCode::UserinfoSubjectMismatch);
    }
};

QTEST_GUILESS_MAIN(UserinfoTest)
#include "userinfo_test.moc"

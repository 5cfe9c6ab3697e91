// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "codec/redact.h"

#include <QElapsedTimer>
#include <QTest>

using namespace warder::codec;

class RedactTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void redacted_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const char* text, const char* expected) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
        };
        row("query", "GET https://h.example/cb?code=abc&x=1 failed", "GET https://h.example/cb?‹redacted› failed");
        row("query and fragment", "see https://h.example/a#access=t", "see https://h.example/a#‹redacted›");
        row("two URLs", "https://a.example/?x=1 https://b.example/?y=2", "https://a.example/?‹redacted› https://b.example/?‹redacted›");
        row("user information in a path", "https://a.example/http://me:pw@b.example/", "https://a.example/http://‹redacted›");
        row("user information", "proxy http://me:hunter2@p.example:1/?a=b", "proxy http://‹redacted›");
        row("token in the path", "https://h.example/eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.c2ln/x?q=1", "https://h.example/‹redacted›/x?‹redacted›");
        row("authorization header", "Authorization: Basic YTpi\nHost: x", "Authorization: ‹redacted›\nHost: x");
        row("Flyte's header", "flyte-authorization: Bearer abc", "flyte-authorization: ‹redacted›");
        row("header in JSON", R"({"Authorization":"Bearer abc","n":1})", R"({"Authorization":"‹redacted›","n":1})");
        row("DPoP header", "dpop: abc.def\r\nx", "dpop: ‹redacted›\r\nx");
        row("cookies", "set-cookie: a=b; Secure", "set-cookie: ‹redacted›");
        row("JSON", "{\"access_token\":\"abc\",\"expires_in\":3600,\"refresh_token\" : \"d\\\"ef\"}", R"({"access_token":"‹redacted›","expires_in":3600,"refresh_token" : "‹redacted›"})");
        row("JSON in JSON", "\"{\\\"id_token\\\":\\\"abc\\\",\\\"n\\\":1}\"", "\"{\\\"id_token\\\":\\\"‹redacted›\\\",\\\"n\\\":1}\"");
        row("JSON in JSON, quote inside", "\"{\\\"password\\\":\\\"a\\\\\\\"b\\\",\\\"n\\\":1}\"", "\"{\\\"password\\\":\\\"‹redacted›\\\",\\\"n\\\":1}\"");
        row("open JSON", "{\"code\":\"abc", "{\"code\":\"‹redacted›");
        row("number", R"({"password":1234,"n":1})", R"({"password":‹redacted›,"n":1})");
        row("form", "grant_type=x&code=abc&code_verifier=d&client_secret=e&state=f", "grant_type=x&code=‹redacted›&code_verifier=‹redacted›&client_secret=‹redacted›&state=‹redacted›");
        row("escaped form", "a%26code%3Dabc", "a%26code%3Dabc"); // no word boundary: '6' is a word character
        row("plain words", "refresh_token: abc def", "refresh_token: ‹redacted› def");
        row("JWT", "got eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0. here", "got ‹redacted› here");
        row("JWE", "eyJhbGciOiJub25lIn0.a.b.c.d", "‹redacted›");
        row("bearer in a sentence", "sent Bearer abcdefghijklmnop1234 to it", "sent Bearer ‹redacted› to it");
        row("canary", "it was wdr-canary-123abc, yes", "it was ‹redacted›, yes");
        row("canary inside", "x=pre.wdr-canary-1.post&y=2", "x=‹redacted›&y=2");
        row("harmless", "flow=code from Idle→Waiting, error_code=7, zipcode=12345, state: active, code 404", "flow=code from Idle→Waiting, error_code=7, zipcode=12345, state: active, code 404");
        row("prose", "Basic authentication; bearer of news; eyJ alone", "Basic authentication; bearer of news; eyJ alone");
        row("empty", "", "");
        row("empty value", "access_token=&x=1", "access_token=&x=1");
        row("ends in the name", "access_token", "access_token");
        row("ends in the separator", "access_token=", "access_token=");
    }
    void redacted()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(redact(text.toStdString())), expected);
    }

    void hostileTextIsFast_data()
    {
        QTest::addColumn<std::string>("piece");
        for (const char* piece : { "eyJ\"\\:// wdr-canary-?", "://", "eyJ-", "\\", "://@", "code=\"", "bearer ", "cookie:", "a?#" })
            QTest::newRow(piece) << std::string(piece);
    }
    void hostileTextIsFast()
    {
        QFETCH(std::string, piece);
        std::string text;
        while (text.size() < 256 * 1024)
            text += piece;
        QElapsedTimer timer;
        timer.start();
        QVERIFY(redact(text).find("wdr-canary-") == std::string::npos);
        QVERIFY2(timer.elapsed() < 5000, "the time grows faster than the text");
    }
};

QTEST_GUILESS_MAIN(RedactTest)
#include "redact_test.moc"

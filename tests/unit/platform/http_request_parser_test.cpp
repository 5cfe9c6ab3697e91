// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/http_request_parser.h"

#include <QTest>

namespace warder::platform {

using State = HttpRequestParser::State;

class HttpRequestParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAGet()
    {
        const std::string text = "GET /callback?code=a%20b&state=c HTTP/1.1\r\nHost: 127.0.0.1:8085\r\nSec-Fetch-Mode:navigate \r\nX-Empty:\r\n\r\n";
        // In one piece, and byte by byte.
        for (const std::size_t step : { text.size(), std::size_t(1) }) {
            HttpRequestParser parser;
            State state = State::NeedsMore;
            for (std::size_t at = 0; at < text.size(); at += step) {
                QVERIFY(state == State::NeedsMore);
                state = parser.feed(std::string_view(text).substr(at, step));
            }
            QVERIFY(state == State::Complete);
            QCOMPARE(parser.head().path, std::string("/callback"));
            QCOMPARE(parser.head().query, std::string("code=a%20b&state=c"));
            QCOMPARE(parser.head().header("host"), std::string_view("127.0.0.1:8085"));
            QCOMPARE(parser.head().header("sec-fetch-mode"), std::string_view("navigate"));
            QCOMPARE(parser.head().header("origin"), std::string_view());
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("status");
        const QByteArray host("Host: a\r\n");
        const auto row = [](const char* name, const QByteArray& text, int status) { QTest::newRow(name) << text << status; };
        row("TLS ClientHello", QByteArray::fromHex("16030100c8010000c4"), 0);
        row("binary", QByteArray("\0\0", 2), 0);
        row("empty line first", "\r\nGET / HTTP/1.1\r\n" + host + "\r\n", 0);
        row("POST", "POST / HTTP/1.1\r\n" + host + "\r\n", 405);
        row("HEAD", "HEAD / HTTP/1.1\r\n" + host + "\r\n", 405);
        row("OPTIONS", "OPTIONS * HTTP/1.1\r\n" + host + "\r\n", 405);
        row("lower case", "get / HTTP/1.1\r\n" + host + "\r\n", 405);
        row("HTTP/1.0", "GET / HTTP/1.0\r\n" + host + "\r\n", 505);
        row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\n", 505);
        row("no version", "GET /\r\n" + host + "\r\n", 400);
        row("no target", "GET  HTTP/1.1\r\n" + host + "\r\n", 400);
        row("absolute target", "GET http://a/ HTTP/1.1\r\n" + host + "\r\n", 400);
        row("space in the target", "GET /a b HTTP/1.1\r\n" + host + "\r\n", 400);
        row("fragment", "GET /a#b HTTP/1.1\r\n" + host + "\r\n", 400);
        row("control character in the target", "GET /\x01 HTTP/1.1\r\n" + host + "\r\n", 400);
        row("not ASCII", "GET /\xc3\xa9 HTTP/1.1\r\n" + host + "\r\n", 400);
        row("no host", "GET / HTTP/1.1\r\n\r\n", 400);
        row("two hosts", "GET / HTTP/1.1\r\n" + host + host + "\r\n", 400);
        row("two hosts, other case", "GET / HTTP/1.1\r\n" + host + "HOST: b\r\n\r\n", 400);
        row("folded", "GET / HTTP/1.1\r\n" + host + "X-A: b\r\n c\r\n\r\n", 400);
        row("space before the colon", "GET / HTTP/1.1\r\nHost : a\r\n\r\n", 400);
        row("no colon", "GET / HTTP/1.1\r\n" + host + "x\r\n\r\n", 400);
        row("no name", "GET / HTTP/1.1\r\n" + host + ": x\r\n\r\n", 400);
        row("bare line feed", "GET / HTTP/1.1\r\nHost: a\nX: b\r\n\r\n", 400);
        row("NUL in a value", QByteArray("GET / HTTP/1.1\r\nHost: a\0b\r\n\r\n", 29), 400);
        row("a body announced", "GET / HTTP/1.1\r\n" + host + "Content-Length: 1\r\n\r\n", 400);
        row("chunked", "GET / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n", 400);
        row("pipelined", "GET / HTTP/1.1\r\n" + host + "\r\nGET / HTTP/1.1\r\n" + host + "\r\n", 400);
        row("endless line", "GET /" + QByteArray(9000, 'a'), 414);
        row("long line", "GET /" + QByteArray(9000, 'a') + " HTTP/1.1\r\n" + host + "\r\n", 414);
        row("endless headers", "GET / HTTP/1.1\r\nX: " + QByteArray(17000, 'a'), 431);
        QByteArray many("GET / HTTP/1.1\r\n");
        for (int i = 0; i < 65; ++i)
            many += "X" + QByteArray::number(i) + ": a\r\n";
        row("many headers", many + "\r\n", 431);
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, status);
        HttpRequestParser parser;
        QVERIFY(parser.feed({ text.constData(), static_cast<std::size_t>(text.size()) }) == State::Failed);
        QCOMPARE(parser.status(), status);
        QVERIFY(parser.feed("GET / HTTP/1.1\r\nHost: a\r\n\r\n") == State::Failed);
    }

    void waitsForTheRest()
    {
        HttpRequestParser parser;
        QVERIFY(parser.feed("G") == State::NeedsMore);
        QVERIFY(parser.feed("ET / HTTP/1.1\r\nHost: a\r\n\r") == State::NeedsMore);
        QVERIFY(parser.feed("\n") == State::Complete);
    }
};

} // namespace warder::platform

QTEST_GUILESS_MAIN(warder::platform::HttpRequestParserTest)
#include "http_request_parser_test.moc"

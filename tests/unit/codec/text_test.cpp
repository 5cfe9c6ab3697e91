// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "codec/text.h"

#include <QTest>

#include <limits>

using namespace warder::codec;

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void utf8()
    {
        for (const auto* text : { "", "abc", "\xc3\xa9", "\xe2\x82\xac", "\xf0\x9f\x98\x80", "\xf4\x8f\xbf\xbf" })
            QVERIFY2(isValidUtf8(text), text);
        for (const auto* text : { "\x80", "\xc3", "\xc0\xaf", "\xc1\xbf", "\xe0\x80\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80",
                                  "\xf0\x8f\xbf\xbf", "\xf5\x80\x80\x80", "\xff", "a\xe2\x82" })
            QVERIFY2(!isValidUtf8(text), text);
    }

    void codePointsRoundTrip()
    {
        for (const char32_t c : { U'a', U'\x7ff', U'\x800', U'\xffff', U'\x10000', U'\x10ffff' }) {
            std::string text;
            appendUtf8(text, c);
            std::string_view rest = text;
            QVERIFY(takeCodePoint(rest) == c);
            QVERIFY(rest.empty());
        }
    }

    void controlCharacters()
    {
        QVERIFY(!hasControlCharacters("plain \xc3\xa9 text"));
        for (const auto* text : { "a\nb", "\t", "\x1b[2J", "\x7f", "\xc2\x9b", "\xff" })
            QVERIFY2(hasControlCharacters(text), text);
        QVERIFY(hasControlCharacters(std::string_view("a\0b", 3)));
    }

    void sanitize_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("maxChars");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("plain") << QByteArray("invalid_grant") << 20 << QByteArray("invalid_grant");
        QTest::newRow("exactly full") << QByteArray("abcde") << 5 << QByteArray("abcde");
        QTest::newRow("cut") << QByteArray("abcdef") << 5 << QByteArray("abcd…");
        QTest::newRow("cut on a boundary") << QByteArray("ééé") << 2 << QByteArray("é…");
        QTest::newRow("nothing allowed") << QByteArray("abc") << 0 << QByteArray("");
        QTest::newRow("terminal escape") << QByteArray("\x1b]0;title\x07x") << 20 << QByteArray("]0;titlex");
        QTest::newRow("C1") << QByteArray("a\xc2\x9b""b") << 20 << QByteArray("ab");
        QTest::newRow("lines") << QByteArray("a\nb\tc") << 20 << QByteArray("a b c");
        QTest::newRow("bidi override") << QByteArray("a\xe2\x80\xae""b\xe2\x81\xa6""c") << 20 << QByteArray("abc");
        QTest::newRow("bad bytes") << QByteArray("a\xff""b") << 20 << QByteArray("a\xef\xbf\xbd""b");
        QTest::newRow("controls after the cut") << QByteArray("abc\x01\x02") << 3 << QByteArray("abc");
    }
    void sanitize()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, maxChars);
        QFETCH(QByteArray, shown);
        QCOMPARE(sanitizeForDisplay(text.toStdString(), static_cast<std::size_t>(maxChars)), shown.toStdString());
    }

    void durations()
    {
        QVERIFY(parseDuration("90s") == 90);
        QVERIFY(parseDuration("5m") == 300);
        QVERIFY(parseDuration("8h") == 28800);
        QVERIFY(parseDuration("2d") == 172800);
        QVERIFY(parseDuration("45") == 45);
        QVERIFY(parseDuration("0") == 0);
        for (const auto* text : { "", "s", "-1", "-1s", "+1", "1.5h", "1 h", "1w", "h1", "1hh", "9223372036854775808",
                                  "9223372036854775807d", "0x10" })
            QVERIFY2(!parseDuration(text), text);
    }

    void durationsForPeople()
    {
        QCOMPARE(formatDuration(-5), std::string("0 s"));
        QCOMPARE(formatDuration(45), std::string("45 s"));
        QCOMPARE(formatDuration(21 * 60 + 4), std::string("21 min 04 s"));
        QCOMPARE(formatDuration(8 * 3600 + 5 * 60 + 59), std::string("8 h 05 min"));
        QCOMPARE(formatDuration(2 * 86400 + 3 * 3600), std::string("2 d 3 h"));
    }

    void httpDates()
    {
        QVERIFY(parseHttpDate("Sun, 06 Nov 1994 08:49:37 GMT") == 784111777); // RFC 7231 section 7.1.1.1
        QVERIFY(parseHttpDate("Thu, 01 Jan 1970 00:00:00 GMT") == 0);
        for (const auto* text : { "", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994", "Sun, 06 Nov 1994 08:49:37 CET",
                                  "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:49:37 GMT", "Sun, 06 nov 1994 08:49:37 GMT",
                                  "Sun, -6 Nov 1994 08:49:37 GMT", "Xxx, 06 Nov 1994 08:49:37 GMT" })
            QVERIFY2(!parseHttpDate(text), text);
    }

    void rfc3339()
    {
        QCOMPARE(formatRfc3339(0), std::string("1970-01-01T00:00:00Z"));
        QCOMPARE(formatRfc3339(1767323045), std::string("2026-01-02T03:04:05Z"));
        QCOMPARE(formatRfc3339(-1), std::string("1969-12-31T23:59:59Z"));
        QCOMPARE(formatRfc3339(-62167219200), std::string("0000-01-01T00:00:00Z"));
        QCOMPARE(formatRfc3339(253402300799), std::string("9999-12-31T23:59:59Z"));
        QVERIFY(formatRfc3339(253402300800).empty());
        QVERIFY(formatRfc3339(std::numeric_limits<std::int64_t>::max()).empty());
        QVERIFY(formatRfc3339(std::numeric_limits<std::int64_t>::min()).empty());
    }

    void caseOfAsciiAlone()
    {
        QCOMPARE(toLowerAscii("AbÉ"), std::string("abÉ"));
        QVERIFY(equalsIgnoringCase("Content-Type", "content-type"));
        QVERIFY(!equalsIgnoringCase("a", "ab"));
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "text_test.moc"

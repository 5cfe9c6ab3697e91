// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/line_reader.h"
#include "wire/limits.h"

#include <QTest>

using namespace warder::wire;

class LineReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesComeOutWholeHoweverTheyCome()
    {
        LineReader reader;
        QVERIFY(reader.append("on"));
        QVERIFY(!reader.next());
        QVERIFY(reader.hasPartialLine());
        QVERIFY(reader.append("e\ntwo\n\nfo"));
        QCOMPARE(reader.next(), std::optional<std::string_view>("one"));
        QCOMPARE(reader.next(), std::optional<std::string_view>("two"));
        QCOMPARE(reader.next(), std::optional<std::string_view>(""));
        QVERIFY(!reader.next());
        QVERIFY(reader.append("ur\n"));
        QCOMPARE(reader.next(), std::optional<std::string_view>("four"));
        QVERIFY(!reader.hasPartialLine());
    }
    void violations_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("carriage return") << QByteArray("a\r\n");
        QTest::newRow("NUL") << QByteArray("a\0b\n", 4);
        QTest::newRow("tab") << QByteArray("\t\n");
        QTest::newRow("escape") << QByteArray("\x1b[0m\n");
        QTest::newRow("DEL") << QByteArray("\x7f\n");
        QTest::newRow("too long") << QByteArray(int(kMaxLine) + 1, 'x') + "\n";
        QTest::newRow("too long without an end") << QByteArray(int(kMaxLine) + 1, 'x');
    }
    void violations()
    {
        QFETCH(QByteArray, bytes);
        LineReader reader;
        QVERIFY(reader.append({ bytes.constData(), static_cast<std::size_t>(bytes.size()) }));
        QVERIFY(!reader.next());
        QVERIFY(reader.hasFailed());
        QVERIFY(!reader.append("good\n"));
        QVERIFY(!reader.next());
    }
    void theLongestLineIsALine()
    {
        LineReader reader;
        const std::string longest(kMaxLine, 'x');
        QVERIFY(reader.append(longest));
        QVERIFY(!reader.next());
        QVERIFY(!reader.hasFailed());
        QVERIFY(reader.append("\n"));
        QCOMPARE(reader.next()->size(), kMaxLine);
    }
};

QTEST_GUILESS_MAIN(LineReaderTest)
#include "line_reader_test.moc"

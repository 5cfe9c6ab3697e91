// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "codec/dotted_key.h"

#include <QTest>

namespace warder::codec {

using Names = std::vector<std::string>;

class DottedKeyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArrayList>("names");
        const auto row = [](const char* text, const QByteArrayList& names) { QTest::newRow(text) << QByteArray(text) << names; };
        row("id", { "id" });
        row("http.allow_http", { "http", "allow_http" });
        row("http.\"allow_http\"", { "http", "allow_http" });
        row("'http'.'allow_http'", { "http", "allow_http" });
        row("\"http\".allow_http", { "http", "allow_http" });
        row("\"\\u0068\\U00000074tp\".allow_http", { "http", "allow_http" });
        row("http.headers.\"X-Api.Key\"", { "http", "headers", "X-Api.Key" });
        row("'a\\b'", { "a\\b" });
        row("\"\"", { "" });
        row("match.0.host", { "match", "0", "host" });
        row("\"a\\\"b\\\\\"", { "a\"b\\" });
    }
    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArrayList, names);
        const auto read = parseDottedKey(text.toStdString());
        QVERIFY(read);
        Names expected;
        for (const QByteArray& name : names)
            expected.push_back(name.toStdString());
        QCOMPARE(*read, expected);
        // The canonical spelling says the same.
        QCOMPARE(parseDottedKey(dottedKeyText(*read)), read);
    }
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : { "", ".", "a.", ".a", "a..b", "a b", " a", "a ", "a . b", "\"a", "'a", "\"a\"b", "a\n", "\"a\nb\"", "\"\\q\"",
                                  "\"\\u00\"", "\"\\ud800\"", "\"\\U00110000\"", "a=b", "[a]", "\xc3\xa4" })
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("NUL") << QByteArray("\"a\0b\"", 5);
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseDottedKey(text.toStdString()));
    }
};

} // namespace warder::codec

QTEST_GUILESS_MAIN(warder::codec::DottedKeyTest)
#include "dotted_key_test.moc"

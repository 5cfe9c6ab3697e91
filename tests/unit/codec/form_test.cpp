// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "codec/form.h"

#include <QTest>

using namespace warder::codec;

class FormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodesRfc6749AppendixB()
    {
        QCOMPARE(formEncode(" %&+\xc2\xa3\xe2\x82\xac"), std::string("+%25%26%2B%C2%A3%E2%82%AC"));
        QCOMPARE(percentEncode(" %&+~"), std::string("%20%25%26%2B~"));
    }

    void pairsRoundTrip()
    {
        const FormPairs pairs { { "grant_type", "refresh_token" }, { "scope", "a b+c" }, { "empty", "" },
                                { "n\xc3\xa4me", "=&%" } };
        const std::string text = formEncode(pairs);
        QCOMPARE(text, std::string("grant_type=refresh_token&scope=a+b%2Bc&empty=&n%C3%A4me=%3D%26%25"));
        QVERIFY(parseForm(text) == pairs);
    }

    void parses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("count");
        QTest::newRow("empty") << QByteArray("") << 0;
        QTest::newRow("one") << QByteArray("a=1") << 1;
        QTest::newRow("duplicates are kept") << QByteArray("a=1&a=1") << 2;
        QTest::newRow("empty pieces") << QByteArray("&a=1&&b=2&") << 2;
        QTest::newRow("no value") << QByteArray("a") << 1;
        QTest::newRow("equals in the value") << QByteArray("a=b=c") << 1;
        QTest::newRow("broken escape") << QByteArray("a=%4") << -1;
        QTest::newRow("no hexadecimal") << QByteArray("a=%zz") << -1;
        QTest::newRow("broken escape in a name") << QByteArray("%=1") << -1;
        QTest::newRow("raw space") << QByteArray("a=b c") << -1;
        QTest::newRow("raw line end") << QByteArray("a=1\r\n") << -1;
        QTest::newRow("raw non-ASCII") << QByteArray("a=\xc3\xa9") << -1;
        QTest::newRow("not UTF-8") << QByteArray("a=%ff") << -1;
        QTest::newRow("overlong UTF-8") << QByteArray("a=%c0%af") << -1;
    }
    void parses()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, count);
        const auto pairs = parseForm(text.toStdString());
        QCOMPARE(pairs ? static_cast<int>(pairs->size()) : -1, count);
    }

    void plusIsSpaceInFormsAlone()
    {
        QVERIFY(parseForm("a=b+c") == FormPairs({ { "a", "b c" } }));
        QVERIFY(percentDecode("b+c%20") == "b+c ");
        QVERIFY(!percentDecode("%"));
        QVERIFY(!percentDecode("%1"));
    }
};

QTEST_GUILESS_MAIN(FormTest)
#include "form_test.moc"

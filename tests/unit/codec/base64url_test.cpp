// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "codec/base64url.h"

#include <QTest>

using namespace warder::codec;

class Base64UrlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("RFC 4648 s10 empty") << QByteArray("") << QByteArray("") << QByteArray("");
        QTest::newRow("RFC 4648 s10 f") << QByteArray("f") << QByteArray("Zg") << QByteArray("Zg==");
        QTest::newRow("RFC 4648 s10 fo") << QByteArray("fo") << QByteArray("Zm8") << QByteArray("Zm8=");
        QTest::newRow("RFC 4648 s10 foo") << QByteArray("foo") << QByteArray("Zm9v") << QByteArray("Zm9v");
        QTest::newRow("RFC 4648 s10 foobar") << QByteArray("foobar") << QByteArray("Zm9vYmFy") << QByteArray("Zm9vYmFy");
        QTest::newRow("RFC 7515 appendix C") << QByteArray("\x03\xec\xff\xe0\xc1") << QByteArray("A-z_4ME") << QByteArray("A+z/4ME=");
        QTest::newRow("zero bytes") << QByteArray(4, '\0') << QByteArray("AAAAAA") << QByteArray("AAAAAA==");
    }
    void roundTrip()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, plain);
        QCOMPARE(base64UrlEncode(bytes.toStdString()), url.toStdString());
        QCOMPARE(base64Encode(bytes.toStdString()), plain.toStdString());
        QVERIFY(base64UrlDecode(url.toStdString()) == bytes.toStdString());
        QVERIFY(base64Decode(plain.toStdString()) == bytes.toStdString());
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("padding") << QByteArray("Zg==");
        QTest::newRow("plus") << QByteArray("A+z_");
        QTest::newRow("slash") << QByteArray("A/z_");
        QTest::newRow("dot inside") << QByteArray("Zm.9v");
        QTest::newRow("space") << QByteArray("Zm 9v");
        QTest::newRow("line end") << QByteArray("Zm9v\n");
        QTest::newRow("NUL") << QByteArray("Zm9\0", 4);
        QTest::newRow("non-ASCII") << QByteArray("Zm\xc3\xa9");
        QTest::newRow("one character left over") << QByteArray("Zm9vY");
        QTest::newRow("stray bits, two characters") << QByteArray("Zh");
        QTest::newRow("stray bits, three characters") << QByteArray("Zm9");
    }
    void refused()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!base64UrlDecode(text.toStdString()));
    }

    void plainIsStrict()
    {
        for (const auto* text : { "Zg", "Zg=", "Zg===", "Zg==Zg==", "=Zg=", "Zh==", "A-z_4ME=", "====" })
            QVERIFY2(!base64Decode(text), text);
    }
};

QTEST_GUILESS_MAIN(Base64UrlTest)
#include "base64url_test.moc"

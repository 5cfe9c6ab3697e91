// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "codec/sha256.h"

#include <QCryptographicHash>
#include <QTest>

using namespace warder::codec;

class Sha256Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! FIPS 180-4's examples.
    void examples_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("hash");
        QTest::newRow("empty") << QByteArray("") << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("one block") << QByteArray("abc") << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                    << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    }
    void examples()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, hash);
        QCOMPARE(QByteArray::fromStdString(sha256OfText(text.toStdString())), hash);
    }
    //! Every length around the ends of blocks, against another implementation.
    void everyLength()
    {
        std::string text;
        for (int length = 0; length < 300; ++length) {
            const QByteArray expected = QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256).toHex();
            QCOMPARE(QByteArray::fromStdString(sha256OfText(text)), expected);
            text += static_cast<char>(length * 37);
        }
    }
};

QTEST_GUILESS_MAIN(Sha256Test)
#include "sha256_test.moc"

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content_coding.h"

#include <QTest>

using namespace warder::core;

class ContentCodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<std::string>("header");
        QTest::addColumn<std::string>("body");
        QTest::addColumn<ContentCoding>("coding");
        QTest::newRow("none") << std::string() << std::string("{}") << ContentCoding::Identity;
        QTest::newRow("identity") << std::string("Identity") << std::string("{}") << ContentCoding::Identity;
        QTest::newRow("gzip") << std::string("GZip") << std::string() << ContentCoding::Compressed;
        QTest::newRow("deflate") << std::string("deflate") << std::string() << ContentCoding::Compressed;
        QTest::newRow("a gzip file") << std::string() << std::string("\x1f\x8b\x08") << ContentCoding::Compressed;
        QTest::newRow("br") << std::string("br") << std::string() << ContentCoding::Unknown;
        QTest::newRow("two") << std::string("gzip, br") << std::string() << ContentCoding::Unknown;
    }
    void kinds()
    {
        QFETCH(std::string, header);
        QFETCH(std::string, body);
        QFETCH(ContentCoding, coding);
        QCOMPARE(contentCodingOf(header, body), coding);
    }
    void expands()
    {
        const QByteArray text(5000, 'a');
        const std::string zlib = qCompress(text).mid(4).toStdString();
        QVERIFY(decompress(zlib, 5000) == text.toStdString());
        QVERIFY(!decompress(zlib, 4999)); // more than anybody reads
        QVERIFY(!decompress(zlib.substr(0, zlib.size() - 1), 5000));
        QVERIFY(!decompress("", 5000));
        QVERIFY(!decompress("garbage", 5000));
        std::string damaged = zlib;
        damaged[damaged.size() - 2] ^= 1; // the checksum
        QVERIFY(!decompress(damaged, 5000));
    }
    // A few bytes that become a gigabyte are given up on early.
    void aBombIsGivenUp()
    {
        const std::string bomb = qCompress(QByteArray(64 * 1024 * 1024, '\0'), 9).mid(4).toStdString();
        QVERIFY(!decompress(bomb, 256 * 1024));
    }
};

Q_DECLARE_METATYPE(warder::core::ContentCoding)
QTEST_GUILESS_MAIN(ContentCodingTest)
#include "content_coding_test.moc"

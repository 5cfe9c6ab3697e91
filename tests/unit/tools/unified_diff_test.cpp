// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "tools/unified_diff.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace warder::tools;

class UnifiedDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! The text before, with the diff applied by patch(1), is the text after.
    void applies_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const QByteArray numbers = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16\n17\n18\n19\n20\n";
        QTest::newRow("one line") << QByteArray("a\nb\nc\n") << QByteArray("a\nB\nc\n");
        QTest::newRow("at the beginning") << numbers << QByteArray("0\n" + numbers);
        QTest::newRow("at the end") << numbers << QByteArray(numbers + "21\n");
        QTest::newRow("the beginning goes") << numbers << numbers.mid(4);
        QTest::newRow("two places") << numbers << QByteArray(numbers).replace("2\n3\n", "two\n3\n").replace("18\n", "");
        QTest::newRow("two near places") << numbers << QByteArray(numbers).replace("\n5\n", "\nfive\n").replace("\n12\n", "\ntwelve\n");
        QTest::newRow("no end of line") << QByteArray("a\nb") << QByteArray("a\nb\nc");
        QTest::newRow("an end of line comes") << QByteArray("a\nb") << QByteArray("a\nb\n");
        QTest::newRow("CRLF") << QByteArray("a\r\nb\r\n") << QByteArray("a\r\nc\r\nb\r\n");
        QTest::newRow("all of it") << numbers << QByteArray("x\n");
        QTest::newRow("nothing was there") << QByteArray("") << QByteArray("a\nb\n");
    }
    void applies()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const std::string path = "/f";
        const std::string diff = unifiedDiff(path, std::string_view(before.constData(), static_cast<std::size_t>(before.size())), after.toStdString());
        QVERIFY(!diff.empty());
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("f")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(before);
        file.close();
        QProcess patch;
        patch.start(QStringLiteral("patch"), { QStringLiteral("--binary"), QStringLiteral("--fuzz=0"), file.fileName() });
        if (!patch.waitForStarted())
            QSKIP("patch is not installed");
        patch.write(QByteArray::fromStdString(diff));
        patch.closeWriteChannel();
        QVERIFY(patch.waitForFinished());
        QVERIFY2(patch.exitCode() == 0, patch.readAllStandardOutput().constData());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), after);
    }
    void looksAsUsual()
    {
        QCOMPARE(unifiedDiff("/h/c.yaml", "a\nb\nc\nd\ne\n", "a\nb\nc\nd\nE\n"), std::string("--- /h/c.yaml\n+++ /h/c.yaml\n@@ -2,4 +2,4 @@\n b\n c\n d\n-e\n+E\n"));
        QCOMPARE(unifiedDiff("/h/c.yaml", {}, "a\n"), std::string("--- /dev/null\n+++ /h/c.yaml\n@@ -0,0 +1 @@\n+a\n"));
        QCOMPARE(unifiedDiff("/f", "a", "b"), std::string("--- /f\n+++ /f\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n"));
    }
    void nothingToSay() { QCOMPARE(unifiedDiff("/f", "a\n", "a\n"), std::string()); }
    void secretsAreNotShown()
    {
        const std::string diff = unifiedDiff("/f", "client_secret = wdr-canary\nx = 1\nclient_secret: wdr-canary\n", "client_secret = wdr-canary\nx = 2\n");
        QVERIFY(diff.find("wdr-canary") == std::string::npos);
        QVERIFY(diff.find("client_secret = ‹secret›") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(UnifiedDiffTest)
#include "unified_diff_test.moc"

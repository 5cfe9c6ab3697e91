// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "tools/dotenv.h"

#include <QTest>

using namespace warder::tools;

class DotenvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("value"); // of A
        const auto row = [](const char* name, const char* text, const char* value) { QTest::newRow(name) << QByteArray(text) << QByteArray(value); };
        row("plain", "A=b", "b");
        row("blanks", "  A =  b c  \n", "b c");
        row("export", "export A=b\n", "b");
        row("named export", "export=1\nA=b\n", "b");
        row("comment", "A=b # c\n", "b");
        row("no comment", "A=b#c\n", "b#c");
        row("only a comment", "A= # c\n", "");
        row("empty", "A=\nB=1\n", "");
        row("CRLF", "A=b\r\nB=c\r\n", "b");
        row("single quotes", "A='b # $X \\n'\n", "b # $X \\n");
        row("double quotes", "A=\"b \\\"c\\\" \\\\ \\$X\\n\" # d\n", "b \"c\" \\ $X\n");
        row("over lines", "A=\"b\nc\"\nB=1\n", "b\nc");
        row("expanded", "B=x\nA=1${B}2$B-$C\n", "1x2x-$C");
        row("expanded in quotes", "B=x\nA=\"${B} \\${B}\"\n", "x ${B}");
        row("not closed", "B=x\nA=${B\n", "${B");
        row("templates stay", "A=https://${{dataos-fqdn}}$/oidc\n", "https://${{dataos-fqdn}}$/oidc");
        row("the last one wins", "A=1\nA=2\n", "2");
    }
    void values()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, value);
        const auto variables = parseDotenv(text.toStdString());
        QVERIFY2(variables, variables.problem().why.c_str());
        const std::string* found = findVariable(*variables, "A");
        QVERIFY(found);
        QCOMPARE(QByteArray::fromStdString(*found), value);
    }
};

QTEST_GUILESS_MAIN(DotenvTest)
#include "dotenv_test.moc"

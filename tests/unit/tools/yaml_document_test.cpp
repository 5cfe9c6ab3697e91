// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "tools/yaml_document.h"

#include <QTest>

using namespace warder::tools;

class YamlDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values()
    {
        const auto documents = parseYaml("a: 1\nb: [x, 'y']\nc:\n  d: ~\n  e: \"~\"\n---\nf: |\n  two\n  lines\n");
        QVERIFY2(documents, documents.problem().why.c_str());
        QCOMPARE(documents->size(), std::size_t { 2 });
        const YamlNode& root = documents->front();
        QCOMPARE(root.textAt("a"), std::string("1"));
        QVERIFY(root.find("b")->isFlow);
        QCOMPARE(root.find("b")->items[1].text, std::string("y"));
        QVERIFY(!root.find("b")->items[1].isPlain);
        QCOMPARE(root.find("c")->find("d")->kind, YamlNode::Kind::Null);
        QCOMPARE(root.find("c")->textAt("e"), std::string("~"));
        QCOMPARE(root.find("c")->find("e")->line, std::size_t { 5 });
        QCOMPARE(documents->at(1).textAt("f"), std::string("two\nlines\n"));
        QCOMPARE(root.findIgnoringCase("A")->key.line, std::size_t { 1 });
        QVERIFY(!root.find("A"));
    }
    void aliasesAreCopies()
    {
        const auto documents = parseYaml("a: &x {b: c}\nd: *x\ne:\n  <<: [*x, {f: g}]\n  b: own\n");
        QVERIFY2(documents, documents.problem().why.c_str());
        QCOMPARE(documents->front().find("d")->textAt("b"), std::string("c"));
        QVERIFY(documents->front().find("d")->isAliased);
        QCOMPARE(documents->front().find("e")->textAt("b"), std::string("own"));
        QCOMPARE(documents->front().find("e")->textAt("f"), std::string("g"));
        QVERIFY(!documents->front().find("e")->find("<<"));
    }
    void sameAsData()
    {
        const auto a = parseYaml("a: [1, 'x']\nb: c\n");
        QVERIFY(a->front().isSame(parseYaml("a:\n- \"1\"\n- x\nb: \"c\" # d\n")->front()));
        QVERIFY(!a->front().isSame(parseYaml("b: c\na: [1, x]\n")->front()));
        QVERIFY(!a->front().isSame(parseYaml("a: [1, y]\nb: c\n")->front()));
    }
    void problems_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a tab") << QByteArray("a:\n\tb: c\n");
        QTest::newRow("a map as a name") << QByteArray("{a: b}: c\n");
        QTest::newRow("no such anchor") << QByteArray("a: *x\n");
        QTest::newRow("a directive of the future") << QByteArray("%YAML 9.9\n---\na: b\n");
        QTest::newRow("many small values") << QByteArray("a: [" + QByteArray("x,").repeated(30'000) + "]\n");
        QTest::newRow("NUL") << QByteArray("a: b\0", 5);
    }
    void problems()
    {
        QFETCH(QByteArray, text);
        const auto documents = parseYaml(text.toStdString());
        QVERIFY(!documents);
        QVERIFY(!documents.problem().why.empty());
    }
};

QTEST_GUILESS_MAIN(YamlDocumentTest)
#include "yaml_document_test.moc"

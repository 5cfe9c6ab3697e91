// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "tools/json_edit.h"
#include "tools/unified_diff.h"

#include <QTest>

using namespace warder::tools;
using warder::codec::Json;

class JsonEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edits_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char* name, const char* before, const char* after) { QTest::newRow(name) << QByteArray(before).replace('\'', '"') << QByteArray(after).replace('\'', '"'); };
        row("nothing", "", "{\n  'a': {\n    'b': 'new'\n  }\n}\n");
        row("an empty object", "{}\n", "{\n  'a': {\n    'b': 'new'\n  }\n}\n");
        row("on one line", "{'x': 1}", "{'x': 1, 'a': {'b':'new'}}");
        row("tabs", "{\n\t'x': [1, 2],\n\t'y': {}\n}\n", "{\n\t'x': [1, 2],\n\t'y': {},\n\t'a': {\n\t  'b': 'new'\n\t}\n}\n");
        row("into an object that is there", "{\n  'a': {\n    'c': '}'\n  },\n  'z': 0\n}", "{\n  'a': {\n    'c': '}',\n    'b': 'new'\n  },\n  'z': 0\n}");
        row("into an empty one that is there", "{\n  'a': {}\n}", "{\n  'a': {\n    'b': 'new'\n  }\n}");
        row("instead", "{ 'a' : { 'b' : [1, {'b': 2}] , 'c':3} }", "{ 'a' : { 'b' : 'new' , 'c':3} }");
        row("as it should be", "{'a':{'b':'new'}}", "{'a':{'b':'new'}}");
        row("a name with an escape", "{'\\u0061': {'b': 'old'}}", "{'\\u0061': {'b': 'new'}}");
        row("braces in texts", "{'x': '{\\'a\\': {', 'a': {'b': 1}}", "{'x': '{\\'a\\': {', 'a': {'b': 'new'}}");
    }
    void edits()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const auto edited = setJsonMember(before.toStdString(), { "a", "b" }, Json("new"));
        QVERIFY2(bool(edited), edited.problem().why.c_str());
        QCOMPARE(QByteArray::fromStdString(*edited), after);
    }
    void byHand_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("something else on the way") << QByteArray("{\"a\": 1}");
        QTest::newRow("a comment") << QByteArray("{\n// mine\n\"x\": 1}");
        QTest::newRow("a comma too many") << QByteArray("{\"x\": 1,}");
        QTest::newRow("a name twice") << QByteArray("{\"a\": {}, \"a\": {}}");
        QTest::newRow("cut short") << QByteArray("{\"a\": {");
        QTest::newRow("no UTF-8") << QByteArray("{\"x\": \"\xff\"}");
        QTest::newRow("very deep") << QByteArray("{\"x\":") + QByteArray(200, '[') + QByteArray(200, ']') + "}";
    }
    void byHand()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!setJsonMember(text.toStdString(), { "a", "b" }, Json("new")));
    }
    // What is shown of these files before they are written.
    void diffsShowNoSecret_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("docker") << QByteArray("  \"h\": {\"auth\": \"SECRET\"}");
        QTest::newRow("docker on one line") << QByteArray("{\"auths\":{\"h:5000\":{\"auth\":\"SECRET\"}}}");
        QTest::newRow("docker's identity token") << QByteArray("\"identitytoken\":\"SECRET\"");
        QTest::newRow("npm") << QByteArray("//h:8443/:_authToken=SECRET");
        QTest::newRow("rclone") << QByteArray("pass = SECRET");
        QTest::newRow("rclone's token") << QByteArray("token = {\"access_token\":\"SECRET\"}");
        QTest::newRow("aws") << QByteArray("aws_secret_access_key = SECRET");
        QTest::newRow("kubeconfig") << QByteArray("    token: SECRET");
        QTest::newRow("a key of a kubeconfig") << QByteArray("    client-key-data: SECRET");
        QTest::newRow("msmtp") << QByteArray("password = SECRET");
    }
    void diffsShowNoSecret()
    {
        QFETCH(QByteArray, line);
        const std::string before = line.toStdString() + "\nx\n";
        const std::string diff = unifiedDiff("/f", before, before + "more\n");
        QVERIFY2(diff.find("SECRET") == std::string::npos, diff.c_str());
        QVERIFY(diff.find("+more") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(JsonEditTest)
#include "json_edit_test.moc"

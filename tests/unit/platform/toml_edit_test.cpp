// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/toml_edit.h"

#include "platform/toml_json.h"
#include "platform/toml_layout.h"

#include "support/test_macros.h"

#include <QTest>

namespace warder::platform {

using codec::Json;
using core::ProfileEdit;

namespace {

//! The value of a JSON text; the empty text stands for "remove".
std::vector<ProfileEdit> edit(const QByteArray& key, const QByteArray& value)
{
    const KeyPath path = *KeyPath::parse(key.toStdString());
    if (value.isEmpty())
        return { { path, {} } };
    return { { path, codec::parseJson(value.toStdString()) } };
}

// Not a raw string: moc takes its lines that begin with # for directives.
const QByteArray kProfile =
    "# Flyte, by hand\n"
    "title    = \"Flyte production\"     # free text\n"
    "id       = 'abc'\n"
    "tags     = [ \"work\",\n"
    "    \"flyte\", # the second\n"
    "]\n"
    "unknown  = 0x1F\n"
    "\n"
    "[oauth]   # everything optional\n"
    "client_id = \"warder\"\n"
    "scopes = [\"openid\", \"offline_access\"]\n"
    "authorize_params = { prompt = \"select_account\" }\n"
    "serve.not = \"ours\"\n"
    "\n"
    "  [oauth.extra]\n"
    "  deep = 1979-05-27 07:32:00\n"
    "\n"
    "[http]\n"
    "headers = {}\n"
    "\n"
    "# which program\n"
    "[[match]]\n"
    "tool = \"git\"\n"
    "host = \"git.example.com\"\n"
    "\n"
    "[[match]]\n"
    "tool = \"docker\"\n"
    "  [match.more]\n"
    "  a = \"\"\"\n"
    "two\n"
    "lines\"\"\"\n"
    "# the end";

} // namespace

class TomlEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses()
    {
        const auto document = parseToml(kProfile.toStdString());
        QVERIFY_OK(document);
        QCOMPARE(document->stringAt("title").value_or(""), std::string("Flyte production"));
        QCOMPARE(document->integerAt("unknown").value_or(0), std::int64_t(31));
        QCOMPARE(document->find("oauth")->find("extra")->stringAt("deep").value_or(""), std::string("1979-05-27T07:32:00"));
        QCOMPARE(document->find("match")->items()->size(), std::size_t(2));
    }

    void saysWhichLineIsBroken_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::newRow("no value") << QByteArray("a = 1\nb =\n") << 2;
        QTest::newRow("twice") << QByteArray("a = 1\n\na = 2\n") << 3;
        QTest::newRow("table twice") << QByteArray("[a]\n[b]\n[a]\n") << 3;
        QTest::newRow("not UTF-8") << QByteArray("a = \"\xff\"\n") << 1;
        QTest::newRow("open string") << QByteArray("a = \"b\n") << 1;
        QTest::newRow("deep") << QByteArray("a = " + QByteArray(400, '[')) << 1;
        QTest::newRow("deeper than we take") << QByteArray("a = " + QByteArray(30, '[') + QByteArray(30, ']')) << 1;
        QTest::newRow("a letter outside ASCII in a name") << QByteArray("a = 1\n\xc3\xa9t\xc3\xa9 = 1\n") << 2;
        QTest::newRow("another such letter") << QByteArray("oauth\xd2\x97low = 1\n") << 1;
        QTest::newRow("a bracket for a table's name") << QByteArray("[)a]\n") << 1;
        QTest::newRow("NUL") << QByteArray("a\0 = 1", 6) << 1;
    }
    void saysWhichLineIsBroken()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        const auto document = parseToml(text.toStdString());
        QVERIFY_ERROR(document, ErrorCode::InvalidProfile);
        QCOMPARE(document.error().param("line"), std::string_view(std::to_string(line)));
        QVERIFY(!document.error().param("why").empty());
        QVERIFY_ERROR(editToml(text.toStdString(), {}), ErrorCode::InvalidProfile);
    }

    //! One edit of kProfile replaces `before` by `after`, which are unique pieces of it; everything else stays.
    void changesNothingElse_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char* name, const char* key, const char* value, const char* before, const char* after) {
            QTest::newRow(name) << QByteArray(key) << QByteArray(value) << QByteArray(before) << QByteArray(after);
        };
        row("a text", "title", "\"Flyte \\\"staging\\\"\\n\"", "\"Flyte production\"  ", "\"Flyte \\\"staging\\\"\\n\"  ");
        row("the same", "title", R"("Flyte production")", "", "");
        row("literal text", "id", R"("d\u0001e")", "'abc'", "\"d\\u0001e\"");
        row("an array over lines", "tags", R"(["a"])", "[ \"work\",\n    \"flyte\", # the second\n]", R"(["a"])");
        row("an element", "tags.1", R"("b")", R"("flyte")", R"("b")");
        row("a new element", "tags.2", R"("b")", "\"flyte\", #", "\"flyte\", \"b\", #");
        row("without an element", "tags.0", "", "[ \"work\",\n    \"flyte\"", "[ \"flyte\"");
        row("a number", "unknown", "7", "0x1F", "7");
        row("a double", "unknown", "7.5", "0x1F", "7.5");
        row("a new key of the document", "order", "10", "0x1F\n", "0x1F\norder = 10\n");
        row("a key goes", "id", "", "id       = 'abc'\n", "");
        row("a key goes with its comment", "title", "", "title    = \"Flyte production\"     # free text\n", "");
        row("a key over lines goes", "tags", "", "tags     = [ \"work\",\n    \"flyte\", # the second\n]\n", "");
        row("in a table", "oauth.client_id", R"("other")", R"("warder")", R"("other")");
        row("a new key of a table", "oauth.flow", R"("device")", "serve.not = \"ours\"\n", "serve.not = \"ours\"\nflow = \"device\"\n");
        row("in a table of dotted keys", "oauth.serve.yes", "true", "serve.not = \"ours\"\n", "serve.not = \"ours\"\nserve.yes = true\n");
        row("a dotted key goes", "oauth.serve", "", "serve.not = \"ours\"\n", "");
        row("in an inline table", "oauth.authorize_params.prompt", R"("login")", "\"select_account\"", "\"login\"");
        row("a new key of an inline table", "oauth.authorize_params.hd", R"("a")", "\"select_account\" }", "\"select_account\", hd = \"a\" }");
        row("the only key of an inline table goes", "oauth.authorize_params.prompt", "", "{ prompt = \"select_account\" }", "{  }");
        row("the first key of an empty inline table", "http.headers.X-A", R"("b")", "{}", R"({ X-A = "b" })");
        row("a quoted key", R"(http.headers."X A.b")", R"("b")", "{}", R"({ "X A.b" = "b" })");
        row("a whole inline table", "oauth.authorize_params", R"({"a":"b","c":[1]})", R"({ prompt = "select_account" })", R"({ a = "b", c = [1] })");
        row("in an indented table", "oauth.extra.more", "1", "07:32:00\n", "07:32:00\n  more = 1\n");
        row("a table goes", "oauth.extra", "", "\n  [oauth.extra]\n  deep = 1979-05-27 07:32:00\n", "");
        row("a table is set", "oauth.extra", R"({"deep":1,"b":2})", "1979-05-27 07:32:00\n", "1\n  b = 2\n");
        row("a new table below one", "http.more.a", "1", "headers = {}\n", "headers = {}\n\n[http.more]\na = 1\n");
        row("a new table", "serve.env", R"("A")", "# the end", "# the end\n\n[serve]\nenv = \"A\"\n");
        row("an element's key", "match.0.host", R"("h")", R"("git.example.com")", R"("h")");
        row("an element's new key", "match.0.path", R"("p")", "\"git.example.com\"\n", "\"git.example.com\"\npath = \"p\"\n");
        row("another element's key", "match.1.tool", R"("podman")", R"("docker")", R"("podman")");
        row("in a table of an element", "match.1.more.a", R"("b")", "\"\"\"\ntwo\nlines\"\"\"", R"("b")");
        row("a new element of tables", "match.2.tool", R"("cargo")", "lines\"\"\"\n", "lines\"\"\"\n\n[[match]]\ntool = \"cargo\"\n");
        row("an element goes", "match.0", "", "[[match]]\ntool = \"git\"\nhost = \"git.example.com\"\n", "");
        row("an element goes with its tables", "match.1", "",
            "\n[[match]]\ntool = \"docker\"\n  [match.more]\n  a = \"\"\"\ntwo\nlines\"\"\"\n", "");
        row("what is not there goes", "serve.env", "", "", "");
    }
    void changesNothingElse()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        // The same with both kinds of line ends.
        for (const bool isCrLf : { false, true }) {
            QByteArray text = kProfile;
            QByteArray expected = kProfile;
            if (!before.isEmpty()) {
                const auto at = expected.indexOf(before);
                QVERIFY(at >= 0);
                expected.replace(at, before.size(), after);
            }
            if (isCrLf) {
                text.replace("\n", "\r\n");
                expected.replace("\n", "\r\n");
            }
            const auto result = editToml(text.toStdString(), edit(key, value));
            QVERIFY_OK(result);
            QCOMPARE(QByteArray::fromStdString(*result), expected);
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const char* key, const char* value, ErrorCode code) {
            QTest::newRow(name) << QByteArray(key) << QByteArray(value) << static_cast<int>(code);
        };
        row("null", "title", "null", ErrorCode::InvalidRequest);
        row("null inside", "title", "[null]", ErrorCode::InvalidRequest);
        row("below a text", "title.a", "1", ErrorCode::InvalidProfile);
        row("far behind an array", "tags.9", "1", ErrorCode::InvalidProfile);
        row("far behind the tables", "match.9.tool", "1", ErrorCode::InvalidProfile);
    }
    void refuses()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        QFETCH(int, code);
        QVERIFY_ERROR(editToml(kProfile.toStdString(), edit(key, value)), static_cast<ErrorCode>(code));
    }

    void beginsADocument()
    {
        const auto result = editToml("",
                                     { { "title", Json("A") },
                                       { "tags", Json::array({ "x", "y" }) },
                                       { "oauth.client_id", Json("b") },
                                       { "oauth.authorize_params", Json::object({ { "prompt", "login" } }) },
                                       { "serve", Json::object({ { "env", "TOKEN" }, { "notify", false } }) },
                                       { "match", Json::array({ Json::object({ { "tool", "git" }, { "host", "h" } }), Json::object({ { "tool", "docker" } }) }) } });
        QVERIFY_OK(result);
        QCOMPARE(*result, std::string(R"(title = "A"
tags = ["x", "y"]

[oauth]
client_id = "b"
authorize_params = { prompt = "login" }

[serve]
env = "TOKEN"
notify = false

[[match]]
tool = "git"
host = "h"

[[match]]
tool = "docker"
)"));
    }

    void firstKeyGoesBehindTheFirstComment()
    {
        const auto result = editToml("# mine\n\n[oauth]\na = 1\n", { { "title", Json("A") } });
        QVERIFY_OK(result);
        QCOMPARE(*result, std::string("# mine\n\ntitle = \"A\"\n\n[oauth]\na = 1\n"));
        const auto direct = editToml("[oauth]\na = 1", { { "title", Json("A") }, { "oauth.b", Json(2) } });
        QVERIFY_OK(direct);
        QCOMPARE(*direct, std::string("title = \"A\"\n\n[oauth]\na = 1\nb = 2\n"));
    }

    void lastOfSeveralEditsCounts()
    {
        const auto result = editToml("a = 1\n", { { "a", Json(2) }, { "b.c", Json(1) }, { "a", Json(3) }, { "b", {} } });
        QVERIFY_OK(result);
        const auto document = parseToml(*result);
        QVERIFY_OK(document);
        QCOMPARE(document->dump(), std::string(R"({"a":3})"));
    }

    void layoutEndsOnAnything()
    {
        // It is made for valid documents; on anything else it must end, and say nothing outside of the text.
        for (int length = 0; length <= kProfile.size(); ++length) {
            for (const QByteArray& tail : { QByteArray(), QByteArray("\""), QByteArray("[{"), QByteArray("'''"), QByteArray("\\") }) {
                const std::string text = (kProfile.left(length) + tail).toStdString();
                const TomlLayout layout(text);
                for (const TomlEntry& entry : layout.entries())
                    QVERIFY(entry.begin <= entry.valueBegin && entry.valueBegin <= entry.valueEnd && entry.valueEnd <= text.size());
            }
        }
    }
};

} // namespace warder::platform

QTEST_GUILESS_MAIN(warder::platform::TomlEditTest)
#include "toml_edit_test.moc"

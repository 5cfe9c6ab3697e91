// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "codec/json.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace warder::codec;

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray("");
        QTest::newRow("space alone") << QByteArray(" ");
        QTest::newRow("duplicate member") << QByteArray(R"({"a":1,"a":1})");
        QTest::newRow("duplicate by escape") << QByteArray(R"({"a":1,"\u0061":1})");
        QTest::newRow("duplicate, nested") << QByteArray(R"([{"b":{"a":1,"c":2,"a":3}}])");
        QTest::newRow("byte-order mark") << QByteArray("\xef\xbb\xbf{}");
        QTest::newRow("trailing text") << QByteArray("{}x");
        QTest::newRow("two values") << QByteArray("{}{}");
        QTest::newRow("trailing comma") << QByteArray("[1,]");
        QTest::newRow("comment") << QByteArray("{/* */}");
        QTest::newRow("single quotes") << QByteArray("{'a':1}");
        QTest::newRow("raw control character") << QByteArray("\"a\nb\"");
        QTest::newRow("raw NUL") << QByteArray("\"a\0b\"", 5);
        QTest::newRow("NUL after the value") << QByteArray("1\0x", 3);
        QTest::newRow("bad UTF-8") << QByteArray("\"\xff\"");
        QTest::newRow("overlong UTF-8") << QByteArray("\"\xc0\xaf\"");
        QTest::newRow("surrogate in UTF-8") << QByteArray("\"\xed\xa0\x80\"");
        QTest::newRow("lone surrogate escape") << QByteArray("\"\\ud800\"");
        QTest::newRow("NaN") << QByteArray("NaN");
        QTest::newRow("infinite number") << QByteArray("1e999");
        QTest::newRow("leading zero") << QByteArray("01");
        QTest::newRow("plus sign") << QByteArray("+1");
        QTest::newRow("cut in an object") << QByteArray(R"({"a":)");
        QTest::newRow("cut in a text") << QByteArray("\"abc");
        QTest::newRow("17 levels") << QByteArray(17, '[') + QByteArray(17, ']');
        QTest::newRow("100,000 levels") << QByteArray(100000, '[');
        QTest::newRow("too large") << '"' + QByteArray(256 * 1024, 'a') + '"';
    }
    void refused()
    {
        QFETCH(QByteArray, text);
        std::string why;
        QVERIFY(!parseJson(text.toStdString(), {}, &why));
        QVERIFY(!why.empty());
        QVERIFY(why.size() < 64); // words of ours, nothing of the text
    }

    void readsEveryType()
    {
        const auto json = parseJson(R"( {"n":null,"t":true,"i":-7,"d":1.5,"s":"a\u00e9\ud83d\ude00\/","l":["x","y"],"o":{}} )");
        QVERIFY(json.has_value());
        QVERIFY(json->find("n")->isNull());
        QVERIFY(json->booleanAt("t") == true);
        QVERIFY(json->integerAt("i") == -7);
        QVERIFY(json->find("d")->number() == 1.5);
        QVERIFY(!json->integerAt("d"));
        QVERIFY(json->stringAt("s") == "a\xc3\xa9\xf0\x9f\x98\x80/");
        QVERIFY((json->stringsAt("l") == std::vector<std::string> { "x", "y" }));
        QVERIFY(json->find("o")->isObject());
        QVERIFY(!json->find("absent"));
        QVERIFY(!json->stringAt("i"));
        QVERIFY(!json->stringsAt("s"));
        QVERIFY(!json->booleanAt("i"));
    }

    void sixteenLevelsAreAllowed()
    {
        QVERIFY(parseJson(std::string(16, '[') + std::string(16, ']')));
        QVERIFY(!parseJson("[[]]", { .maxDepth = 1 }));
        QVERIFY(!parseJson("12345", { .maxBytes = 4 }));
    }

    void bigIntegersBecomeDoubles()
    {
        QVERIFY(parseJson("9223372036854775807")->integer() == std::numeric_limits<std::int64_t>::max());
        QVERIFY(parseJson("-9223372036854775808")->integer() == std::numeric_limits<std::int64_t>::min());
        for (const auto* text : { "9223372036854775808", "18446744073709551616", "-9223372036854775809", "1e3" }) {
            const auto json = parseJson(text);
            QVERIFY(json && json->isNumber() && !json->isInteger());
        }
    }

    void manyMembersAreFast()
    {
        std::string text = "{";
        for (int i = 0; i < 20000; ++i)
            text += (i > 0 ? ",\"" : "\"") + std::to_string(i) + "\":0";
        text += '}';
        QVERIFY(parseJson(text));
    }

    void writesValidJson()
    {
        const Json json = Json::object({ { "b", true },
                                         { "a", Json::array({ 1, 2.0, nullptr, "\"\\\n\x01\x7f" }) },
                                         { "bad", std::string("x\xff\xc3") },
                                         { "none", std::numeric_limits<double>::infinity() },
                                         { "e", Json::object() } });
        QCOMPARE(json.dump(),
                 std::string("{\"b\":true,\"a\":[1,2.0,null,\"\\\"\\\\\\n\\u0001\\u007f\"],\"bad\":\"x��\",\"none\":null,\"e\":{}}"));
        QVERIFY(parseJson(json.dump()).has_value());
        QCOMPARE(Json::object({ { "a", Json::array({ 1 }) }, { "o", Json::object() } }).dumpPretty(),
                 std::string("{\n  \"a\": [\n    1\n  ],\n  \"o\": {}\n}"));
    }

    void roundTripKeepsOrderAndTypes()
    {
        const std::string text = R"({"z":1,"a":[0.1,-0.0,1e+300,9007199254740993],"m":{"k":"é"}})";
        const auto json = parseJson(text);
        QVERIFY(json.has_value());
        QVERIFY(parseJson(json->dump()) == *json);
        QCOMPARE(json->members()->front().first, std::string("z"));
        QVERIFY(json->dump().find("9007199254740993") != std::string::npos);
    }

    void setReplacesAndAppends()
    {
        Json json;
        json.set("a", 1).set("b", 2).set("a", "three");
        json.set("list", Json().append("x").append(std::vector<std::string> { "y" }));
        QCOMPARE(json.dump(), std::string(R"({"a":"three","b":2,"list":["x",["y"]]})"));
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "json_test.moc"

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "codec/url.h"

#include <QTest>

using namespace warder::codec;

class UrlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : { "",
                                  "example.com",
                                  "/path",
                                  "//example.com/",
                                  "https:",
                                  "https://",
                                  "https:///path",
                                  "https:example.com",
                                  "1https://example.com",
                                  "https ://example.com",
                                  " https://example.com",
                                  "https://example.com ",
                                  "https://example.com/a b",
                                  "https://example.com/\n",
                                  "https://example.com/\x7f",
                                  "https://ex\xc3\xa4mple.com/",
                                  "https://example.com/\xc3\xa4",
                                  "https://user@example.com/",
                                  "https://user:pw@example.com/",
                                  "https://good.example\\@evil.example/",
                                  "https://good.example@evil.example",
                                  "https:\\\\example.com/",
                                  "https://example..com/",
                                  "https://.example.com/",
                                  "https://example.com./",
                                  "https://-example.com/",
                                  "https://example.com-/",
                                  "https://exa%6dple.com/",
                                  "https://exa,mple.com/",
                                  "https://example.com:0/",
                                  "https://example.com:/",
                                  "https://example.com:65536/",
                                  "https://example.com:080/",
                                  "https://example.com:+80/",
                                  "https://example.com:80:80/",
                                  "https://:443/",
                                  "https://127.1/",
                                  "https://2130706433/",
                                  "https://0x7f000001/",
                                  "https://0x7f.0.0.1/",
                                  "https://0177.0.0.1/",
                                  "https://127.0.0.256/",
                                  "https://127.0.0.1.2/",
                                  "https://1.2.3/",
                                  "https://example.0x/",
                                  "https://[::1/",
                                  "https://[::1]x/",
                                  "https://[::1%25lo]/",
                                  "https://[::g]/",
                                  "https://[:::]/",
                                  "https://[1::2::3]/",
                                  "https://[1:2:3:4:5:6:7]/",
                                  "https://[1:2:3:4:5:6:7:8:9]/",
                                  "https://[1:2:3:4:5:6:7:8::]/",
                                  "https://[12345::]/",
                                  "https://[1:]/",
                                  "https://[]/",
                                  "https://[127.0.0.1]/",
                                  "https://[::127.0.0.1.1]/",
                                  "https://example.com/%",
                                  "https://example.com/%zz",
                                  "https://example.com/?a=%1",
                                  "https://example.com/<script>",
                                  "https://example.com/?a=\"",
                                  "https://example.com/`id`",
                                  "https://example.com/#a#b",
                                  "https://example.com/{x}" })
            QTest::newRow(*text ? text : "(empty)") << QByteArray(text);
        QTest::newRow("NUL") << QByteArray("https://example.com/\0", 21);
        QTest::newRow("long label") << QByteArray("https://" + QByteArray(64, 'a') + ".com/");
        QTest::newRow("long name") << QByteArray("https://" + QByteArray("abcdefgh.").repeated(30) + "com/");
        QTest::newRow("too long") << QByteArray("https://example.com/" + QByteArray(20000, 'a'));
    }
    void refused()
    {
        QFETCH(QByteArray, text);
        std::string why;
        QVERIFY(!parseUrl(text.toStdString(), &why));
        QVERIFY(!why.empty());
    }

    void origins_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<bool>("loopback");
        QTest::newRow("default port") << QByteArray("https://example.com") << QByteArray("https://example.com:443") << false;
        QTest::newRow("written port") << QByteArray("https://example.com:443/") << QByteArray("https://example.com:443") << false;
        QTest::newRow("upper case") << QByteArray("HTTPS://EXAMPLE.com/A") << QByteArray("https://example.com:443") << false;
        QTest::newRow("http") << QByteArray("http://a_b.example/x?y#z") << QByteArray("http://a_b.example:80") << false;
        QTest::newRow("punycode") << QByteArray("https://xn--mnchen-3ya.example") << QByteArray("https://xn--mnchen-3ya.example:443") << false;
        QTest::newRow("IPv4") << QByteArray("http://127.0.0.1:8080/cb") << QByteArray("http://127.0.0.1:8080") << true;
        QTest::newRow("127/8") << QByteArray("http://127.8.9.1/") << QByteArray("http://127.8.9.1:80") << true;
        QTest::newRow("128") << QByteArray("http://128.0.0.1/") << QByteArray("http://128.0.0.1:80") << false;
        QTest::newRow("IPv6") << QByteArray("http://[::1]:7/") << QByteArray("http://[::1]:7") << true;
        QTest::newRow("IPv6 in full") << QByteArray("http://[0:0:0:0:0:0:0:1]/") << QByteArray("http://[0:0:0:0:0:0:0:1]:80") << true;
        QTest::newRow("IPv6 elsewhere") << QByteArray("http://[2001:DB8::1:0]/") << QByteArray("http://[2001:db8::1:0]:80") << false;
        QTest::newRow("IPv4 in IPv6") << QByteArray("http://[::ffff:127.0.0.1]/") << QByteArray("http://[::ffff:127.0.0.1]:80") << false;
        QTest::newRow("any address") << QByteArray("http://[::]/") << QByteArray("http://[::]:80") << false;
        QTest::newRow("localhost") << QByteArray("http://LOCALHOST:53593/callback") << QByteArray("http://localhost:53593") << true;
        QTest::newRow("not localhost") << QByteArray("http://localhost.evil.example/") << QByteArray("http://localhost.evil.example:80") << false;
        QTest::newRow("digits in a name") << QByteArray("https://1password.example/") << QByteArray("https://1password.example:443") << false;
        QTest::newRow("Flyte") << QByteArray("dns:///flyte.example.com") << QByteArray("dns://") << false;
    }
    void origins()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, origin);
        QFETCH(bool, loopback);
        std::string why;
        const auto url = parseUrl(text.toStdString(), &why);
        QVERIFY2(url.has_value(), why.c_str());
        QCOMPARE(url->origin(), origin.toStdString());
        QCOMPARE(url->isLoopback(), loopback);
        QVERIFY(parseUrl(url->text()) == *url);
    }

    void parts()
    {
        const auto url = parseUrl("https://h.example:8443/a/%2F;b?q=1&r=[2]?#frag?x");
        QVERIFY(url.has_value());
        QCOMPARE(url->scheme, std::string("https"));
        QCOMPARE(url->host, std::string("h.example"));
        QVERIFY(url->port == 8443);
        QCOMPARE(url->path, std::string("/a/%2F;b"));
        QCOMPARE(url->query, std::string("q=1&r=[2]?"));
        QCOMPARE(url->fragment, std::string("frag?x"));
        QVERIFY(parseUrl("https://h.example/?")->hasQuery);
        QVERIFY(parseUrl("https://h.example/#")->hasFragment);
        QVERIFY(!parseUrl("https://h.example/")->hasQuery);
        QCOMPARE(parseUrl("urn:ietf:wg:oauth:2.0:oob")->path, std::string("ietf:wg:oauth:2.0:oob"));
        QCOMPARE(parseUrl("com.example.app:/callback")->path, std::string("/callback"));
    }

    void queriesAreKept()
    {
        const FormPairs pairs { { "a", "1 2" }, { "b", "&+" } };
        QCOMPARE(appendQuery("https://h.example/p", pairs), std::string("https://h.example/p?a=1%202&b=%26%2B"));
        QCOMPARE(appendQuery("https://h.example/p?x=%7e", pairs), std::string("https://h.example/p?x=%7e&a=1%202&b=%26%2B"));
        QCOMPARE(appendQuery("https://h.example/p?", pairs), std::string("https://h.example/p?a=1%202&b=%26%2B"));
        QCOMPARE(appendQuery("https://h.example/p?x&", FormPairs { { "a", "" } }), std::string("https://h.example/p?x&a="));
        QCOMPARE(appendQuery("https://h.example/p#f?", FormPairs { { "a", "1" } }), std::string("https://h.example/p?a=1#f?"));
        QCOMPARE(appendQuery("https://h.example/p", {}), std::string("https://h.example/p"));
    }
};

QTEST_GUILESS_MAIN(UrlTest)
#include "url_test.moc"

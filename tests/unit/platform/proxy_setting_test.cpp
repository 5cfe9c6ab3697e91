// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/proxy_setting.h"

#include "support/test_macros.h"

#include <QTest>

#include <map>

namespace warder::platform {

class ProxySettingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* text, const char* expected) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
        };
        row("http://proxy.example.com:3128", "http proxy.example.com 3128  ");
        row("proxy.example.com:3128", "http proxy.example.com 3128  ");
        row("http://proxy.example.com", "http proxy.example.com 80  ");
        row("socks5://[::1]", "socks5 ::1 1080  ");
        row("SOCKS5h://10.0.0.1:1081/", "socks5 10.0.0.1 1081  ");
        row("http://me:p%40ss@proxy.example.com:8080", "http proxy.example.com 8080 me p@ss");
        row("https://proxy.example.com", "");
        row("http://", "");
        row("http://proxy.example.com/path", "");
        row("http://proxy.example.com:0", "");
        row("http://a\nb", "");
    }
    void parses()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto proxy = parseProxy(text.toStdString());
        if (expected.isEmpty()) {
            QVERIFY_ERROR(proxy, ErrorCode::ProxyRefused);
            return;
        }
        QVERIFY_OK(proxy);
        const std::string kind = proxy->kind == ProxyAddress::Kind::Http ? "http" : "socks5";
        QCOMPARE(kind + " " + proxy->host + " " + std::to_string(proxy->port) + " " + proxy->user + " " + proxy->password,
                 expected.toStdString());
    }

    void chooses_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("noProxy");
        QTest::addColumn<QString>("host"); // empty: no proxy
        const auto row = [](const char* name, const char* setting, const char* url, const char* noProxy, const char* host) {
            QTest::newRow(name) << QString::fromLatin1(setting) << QString::fromLatin1(url) << QString::fromLatin1(noProxy)
                                << QString::fromLatin1(host);
        };
        row("none by default", "", "https://a.example.com", "", "");
        row("explicit", "http://p.example", "https://a.example.com", "*", "p.example");
        row("explicit, loopback", "http://p.example", "https://127.0.0.1", "", "");
        row("environment, https", "env", "https://a.example.com", "", "s.example");
        row("environment, http", "env", "http://a.example.com", "", "h.example");
        row("environment, localhost", "env", "http://localhost:8080", "", "");
        row("environment, IPv6 loopback", "env", "http://[::1]:8080", "", "");
        row("no_proxy, exact", "env", "https://a.example.com", "b.example.com, a.example.com", "");
        row("no_proxy, domain", "env", "https://a.example.com", ".EXAMPLE.com", "");
        row("no_proxy, other", "env", "https://badexample.com", "example.com", "s.example");
        row("no_proxy, all", "env", "https://a.example.com", "*", "");
    }
    void chooses()
    {
        QFETCH(QString, setting);
        QFETCH(QString, url);
        QFETCH(QString, noProxy);
        QFETCH(QString, host);
        const std::map<std::string, std::string> variables {
            { "https_proxy", "http://s.example:1" },
            { "http_proxy", "http://h.example:2" },
            { "HTTP_PROXY", "http://attacker.example:3" },
            { "no_proxy", noProxy.toStdString() },
        };
        const auto proxy = proxyFor(setting.toStdString(), *codec::parseUrl(url.toStdString()), [&](const char* name) {
            const auto it = variables.find(name);
            return it == variables.end() ? std::string() : it->second;
        });
        QVERIFY_OK(proxy);
        QCOMPARE(*proxy ? (*proxy)->host : std::string(), host.toStdString());
    }
};

} // namespace warder::platform

QTEST_GUILESS_MAIN(warder::platform::ProxySettingTest)
#include "proxy_setting_test.moc"

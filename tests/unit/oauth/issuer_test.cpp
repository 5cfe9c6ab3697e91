// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/issuer.h"

#include "support/test_macros.h"

using namespace warder;
using namespace warder::oauth;

class IssuerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endpoints_data()
    {
        QTest::addColumn<std::string>("url");
        QTest::addColumn<bool>("allowHttp");
        QTest::addColumn<int>("code"); // -1: accepted
        const auto row = [](const char* url, bool allowHttp, int code) {
            QTest::newRow(url) << std::string(url) << allowHttp << code;
        };
        const int insecure = static_cast<int>(ErrorCode::InsecureAddress);
        const int invalid = static_cast<int>(ErrorCode::InvalidAddress);
        row("https://idp.example/token", false, -1);
        row("http://127.0.0.1:8080/token", false, -1);
        row("http://127.9.9.9/token", false, -1);
        row("http://[::1]/token", false, -1);
        row("http://localhost/token", false, -1);
        row("http://idp.example/token", false, insecure);
        row("http://10.0.0.1/token", false, insecure);
        row("http://localhost.evil.example/", false, insecure);
        row("http://0.0.0.0/", false, insecure);
        row("http://idp.example:80/token", true, -1);
        row("https://user@idp.example/token", true, invalid);
        row("https://idp.example/token#f", true, invalid);
        row("https://idp.example/token#", true, invalid);
        row("file:///etc/passwd", true, invalid);
        row("javascript:alert(1)", true, invalid);
        row("ftp://idp.example/", true, invalid);
        row("idp.example", true, invalid);
        row("", true, invalid);
        row("https://idp.example/$(id)`id`", false, invalid);
        row("-oProxyCommand=x", false, invalid);
    }
    void endpoints()
    {
        QFETCH(std::string, url);
        QFETCH(bool, allowHttp);
        QFETCH(int, code);
        const auto checked = checkEndpoint(url, allowHttp ? AllowHttp::Yes : AllowHttp::No);
        if (code < 0)
            QVERIFY_OK(checked);
        else
            QVERIFY_ERROR(checked, static_cast<ErrorCode>(code));
    }

    void issuersHaveNoQuery()
    {
        QVERIFY_OK(checkIssuer("https://idp.example/a", AllowHttp::No));
        QVERIFY_ERROR(checkIssuer("https://idp.example/a?b", AllowHttp::No), ErrorCode::InvalidAddress);
        QVERIFY_ERROR(checkIssuer("https://idp.example/a?", AllowHttp::No), ErrorCode::InvalidAddress);
    }

    void wellKnownAddresses_data()
    {
        QTest::addColumn<std::string>("issuer");
        QTest::addColumn<std::string>("openid");
        QTest::addColumn<std::string>("oauth");
        const auto row = [](const char* name, const char* issuer, const char* openid, const char* oauth) {
            QTest::newRow(name) << std::string(issuer) << std::string(openid) << std::string(oauth);
        };
        row("SR-050, SR-051", "https://h/a/", "https://h/a/.well-known/openid-configuration", "https://h/.well-known/oauth-authorization-server/a");
        row("no path", "https://h", "https://h/.well-known/openid-configuration", "https://h/.well-known/oauth-authorization-server");
        row("a slash alone", "https://h/", "https://h/.well-known/openid-configuration", "https://h/.well-known/oauth-authorization-server");
        row("RFC 8414 section 3.1", "https://example.com/issuer1", "https://example.com/issuer1/.well-known/openid-configuration", "https://example.com/.well-known/oauth-authorization-server/issuer1");
        row("port", "https://h:8443/a/b", "https://h:8443/a/b/.well-known/openid-configuration", "https://h:8443/.well-known/oauth-authorization-server/a/b");
        row("IPv6", "http://[::1]:8080/a", "http://[::1]:8080/a/.well-known/openid-configuration", "http://[::1]:8080/.well-known/oauth-authorization-server/a");
    }
    void wellKnownAddresses()
    {
        QFETCH(std::string, issuer);
        QFETCH(std::string, openid);
        QFETCH(std::string, oauth);
        QCOMPARE(openidConfigurationUrl(issuer), openid);
        QCOMPARE(authorizationServerMetadataUrl(*checkIssuer(issuer, AllowHttp::No)), oauth);
    }

    void protectedResources()
    {
        QCOMPARE(protectedResourceMetadataUrl(*codec::parseUrl("https://resource.example.com/resource1?a=b")),
                 std::string("https://resource.example.com/.well-known/oauth-protected-resource/resource1?a=b"));
        QCOMPARE(protectedResourceMetadataUrl(*codec::parseUrl("https://resource.example.com/")),
                 std::string("https://resource.example.com/.well-known/oauth-protected-resource"));
    }

    // An https issuer's endpoints are https; ServerMetadataTest has the whole table.
    void endpointsOfAnIssuer()
    {
        QVERIFY_OK(checkIssuedEndpoint("https://a.example/t", "https://b.example", AllowHttp::No));
        QVERIFY_OK(checkIssuedEndpoint("http://127.0.0.1:2/t", "http://127.0.0.1:1", AllowHttp::No));
        QVERIFY_OK(checkIssuedEndpoint("http://127.0.0.1:2/t", "", AllowHttp::No));
        QVERIFY_OK(checkIssuedEndpoint("http://a.example/t", "https://a.example", AllowHttp::Yes));
        for (const char* issuer : { "https://a.example", "https://127.0.0.1:1", "http://a.example", "garbage" })
            QVERIFY_ERROR(checkIssuedEndpoint("http://127.0.0.1:2/t", issuer, AllowHttp::No), ErrorCode::InsecureAddress);
    }

    void patterns()
    {
        const std::string pattern = "https://login.example/{tenantid}/v2.0";
        QVERIFY(matchesIssuer("https://a", "https://a", ""));
        QVERIFY(!matchesIssuer("https://a/", "https://a", ""));
        QVERIFY(!matchesIssuer("", "", ""));
        QVERIFY(matchesIssuer("https://login.example/0a-1b/v2.0", "x", pattern));
        QVERIFY(matchesIssuer("https://login.example/0a-1b/v2.0", "x", pattern, "0a-1b"));
        QVERIFY(!matchesIssuer("https://login.example/0a-1b/v2.0", "x", pattern, "0a-1c"));
        QVERIFY(!matchesIssuer("https://login.example/0a-1b/v2.0", "x", pattern, ""));
        QVERIFY(!matchesIssuer("https://login.example//v2.0", "x", pattern));
        QVERIFY(!matchesIssuer("https://login.example/a/b/v2.0", "x", pattern));
        QVERIFY(!matchesIssuer("https://login.example/xyz/v2.0", "x", pattern));
        QVERIFY(!matchesIssuer("https://evil.example/0a/v2.0", "x", pattern));
        QVERIFY(!matchesIssuer("https://login.example/v2.0", "x", pattern));
        QVERIFY(!matchesIssuer("https://login.example/0a-1b/v1.0", "x", pattern));
        QVERIFY(!matchesIssuer("https://login.example/0a-1b/v2.1", "x", pattern, "0a-1b"));
        QVERIFY(!matchesIssuer(pattern, "x", pattern));
        QVERIFY(!matchesIssuer("https://b", "x", "https://b")); // a pattern without a tenant is none
    }
};

QTEST_GUILESS_MAIN(IssuerTest)
#include "issuer_test.moc"

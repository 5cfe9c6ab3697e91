// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/scope.h"

#include <QTest>

using namespace warder::oauth;

class ScopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitAndJoin()
    {
        QVERIFY((splitScope("openid  email openid ") == Scopes { "openid", "email" }));
        QVERIFY(splitScope("").empty());
        QVERIFY(splitScope("   ").empty());
        QCOMPARE(joinScope(Scopes { "a", "b" }), std::string("a b"));
        QCOMPARE(joinScope({}), std::string());
    }

    void sets()
    {
        const Scopes have { "openid", "email" };
        QVERIFY(containsScope(have, "email"));
        QVERIFY(!containsScope(have, "Email")); // case-sensitive, RFC 6749 section 3.3
        QVERIFY((missingScopes(Scopes { "openid", "groups" }, have) == Scopes { "groups" }));
        QVERIFY(missingScopes(have, have).empty());
        QVERIFY((commonScopes(Scopes { "admin", "email" }, have) == Scopes { "email" }));
    }

    void scopeTokens()
    {
        for (const char* good : { "a", "openid", "https://api.example/.default", "a:b!#$%&'()*+,-./;<=>?@[]^_`{|}~" })
            QVERIFY2(isScopeToken(good), good);
        for (const char* bad : { "", " ", "a b", "a\"", "a\\", "a\t", "a\n", "\x7f", "\xc3\xa9" })
            QVERIFY2(!isScopeToken(bad), bad);
    }

    // RFC 8707 section 2
    void resourceIndicators()
    {
        for (const char* good : { "https://api.example", "https://api.example/a?b=c", "http://[::1]:9/", "urn:example:api", "api://0a-0b/x", "x:y", "a+b.c-d:e%20f" })
            QVERIFY2(isResourceIndicator(good), good);
        for (const char* bad : { "", "api", "/api", "//api.example", ":x", "1a:b", "https:", "https://", "https:///x", "https://?x", "https://a/#", "https://a/#f", "https://a/ b", "https://a/\n",
                                 "https://\xc3\xa9/", "a_b:c", "https://a/<x>", "https://a/\\b" })
            QVERIFY2(!isResourceIndicator(bad), bad);
    }
};

QTEST_GUILESS_MAIN(ScopeTest)
#include "scope_test.moc"

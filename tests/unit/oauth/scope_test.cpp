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
    }
};

QTEST_GUILESS_MAIN(ScopeTest)
#include "scope_test.moc"

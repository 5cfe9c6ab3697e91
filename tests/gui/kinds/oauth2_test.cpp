// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/kinds/neighbours.h"
#include "gui/kinds/world.h"

#include <QTest>

using namespace warder;
using namespace warder::test;
using demo::Fault;

//! OAuth 2.0 without OpenID: no ID token is asked for, and endpoints may be given by hand.
class Oauth2Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_provider = std::make_unique<DemoNeighbour>();
        m_world = std::make_unique<World>();
        WALK(m_world->open());
        const QString settings = QStringLiteral("# what nobody can find out\nkind = oauth2\noauth.scopes = [\"profile\", \"offline_access\"]\ncheck.url = %1/protected");
        WALK(m_world->add({ m_provider->address(), QStringLiteral("api"), QStringLiteral("warder-demo"), {}, {}, settings.arg(m_provider->address()) }));
        WALK(m_world->expectActive());
    }
    void cleanupTestCase() { m_world.reset(); }

    void served()
    {
        WALK(m_world->expectServed(QStringLiteral("wdr-canary-at-")));
        WALK(m_world->expectCheck(QStringLiteral("takes the token")));
        WALK(m_world->expectRefreshes());
        m_world->person().press("Alt+T");
        TRY_SEES("Opaque");
        m_world->person().press("Alt+I");
        TRY_SEES("There is no ID token.");
        m_world->person().press("Alt+V");
    }

    void aFaultKeepsTheSession()
    {
        m_provider->failOnce(Fault::Deny);
        m_world->person().press("Ctrl+B");
        WALK(m_world->expectSigninFails(QStringLiteral("refused at the provider")));
        m_provider->failOnce(Fault::Token503);
        WALK(m_world->expectRefreshFails(QStringLiteral("fault of its own")));
        m_provider->failOnce(Fault::TokenHtml);
        WALK(m_world->expectRefreshFails(QStringLiteral("not what a provider says")));
        WALK(m_world->expectCheck(QStringLiteral("takes the token")));
    }

    void aSettingThatIsNone()
    {
        Person& person = m_world->person();
        WALK(m_world->lookAt({ m_provider->address(), {}, {}, {}, {}, QStringLiteral("kind = oauth2\nthis is nothing") }));
        TRY_SEES("Line 2 of the settings is no");
        person.press("Escape");
        WALK(m_world->expectActive());
    }

    void endpointsByHand()
    {
        WALK(m_world->signOut());
        const QString issuer = m_provider->address();
        for (const char* endpoint : { "authorization", "token", "revocation" }) {
            const QString path = QLatin1String(endpoint) == QLatin1String("authorization") ? QStringLiteral("authorize") : QLatin1String(endpoint) == QLatin1String("token") ? QStringLiteral("token") : QStringLiteral("revoke");
            WALK(m_world->set(QStringLiteral("oauth.%1_endpoint").arg(QLatin1String(endpoint)), issuer + u'/' + path));
        }
        WALK(m_world->set(QStringLiteral("oauth.issuer"), {}));
        WALK(m_world->signInAgain());
        WALK(m_world->expectActive());
        WALK(m_world->expectCheck(QStringLiteral("takes the token")));
    }

    void endedByTheProvider()
    {
        m_provider->control("{\"revoke_all\":true}");
        WALK(m_world->expectCheck(QStringLiteral("refuses the token")));
        WALK(m_world->expectRefreshFails(QStringLiteral("does not renew this session")));
        TRY_SEES("Sign in again");
        WALK(m_world->signInAgain());
        WALK(m_world->expectActive());
        WALK(m_world->signOut());
    }

private:
    std::unique_ptr<DemoNeighbour> m_provider;
    std::unique_ptr<World> m_world;
};

QTEST_MAIN(Oauth2Test)
#include "oauth2_test.moc"

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/kinds/neighbours.h"
#include "gui/kinds/world.h"

#include <QTest>

using namespace warder;
using namespace warder::test;
using demo::Fault;

//! An OpenID provider: the whole life, and every ID token that must not be taken.
class OidcTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_provider = std::make_unique<DemoNeighbour>();
        m_world = std::make_unique<World>();
        WALK(m_world->open());
        WALK(m_world->add({ m_provider->address(), QStringLiteral("good"), QStringLiteral("warder-demo"), {}, {},
                            QStringLiteral("oauth.scopes = [\"openid\", \"profile\", \"email\", \"offline_access\"]") }));
        WALK(m_world->expectActive());
    }
    void cleanupTestCase() { m_world.reset(); }

    void served()
    {
        WALK(m_world->expectServed(QStringLiteral("wdr-canary-at-")));
        WALK(m_world->expectCheck(QStringLiteral("knows you as Ada Lovelace")));
        WALK(m_world->expectRefreshes());
    }

    void theIdTokenIsReadAndItsSignatureChecked()
    {
        Person& person = m_world->person();
        person.press("Alt+T");
        TRY_SEES("Opaque");
        person.press("Alt+I");
        TRY_SEES("Signature verified");
        QVERIFY(person.sees(QStringLiteral("signed with ES256")));
        person.press("Alt+V");
    }

    void refusedAtTheSignin_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, Fault fault, const char* words) { QTest::newRow(name) << int(fault) << QString::fromUtf8(words); };
        row("another issuer", Fault::WrongIssuer, "names another issuer");
        row("another audience", Fault::WrongAudience, "for another audience");
        row("another nonce", Fault::WrongNonce, "its nonce is another");
        row("a signature that does not hold", Fault::BadSignature, "signature of the provider's ID token does not hold");
        row("no signature", Fault::AlgNone, "not signed in a way");
        row("an ID token that has ended", Fault::ExpiredIdToken, "had ended already");
        row("no ID token", Fault::NoIdToken, "gave no ID token");
        row("the person refuses", Fault::Deny, "refused at the provider");
        row("a callback of another issuer", Fault::CallbackWrongIssuer, "came from another issuer");
        row("the server has a fault", Fault::Token503, "fault of its own");
        row("garbage", Fault::TokenHtml, "not what a provider says");
    }
    void refusedAtTheSignin()
    {
        QFETCH(int, fault);
        QFETCH(QString, words);
        m_provider->failOnce(static_cast<Fault>(fault));
        m_world->person().press("Ctrl+B");
        WALK(m_world->expectSigninFails(words));
        m_provider->control("{\"reset\":true}");
        WALK(m_world->expectActive()); // what was there before goes on
    }

    void aFaultKeepsTheSession()
    {
        m_provider->failOnce(Fault::Token503);
        WALK(m_world->expectRefreshFails(QStringLiteral("fault of its own")));
        m_provider->failOnce(Fault::TokenHtml);
        WALK(m_world->expectRefreshFails(QStringLiteral("not what a provider says")));
        WALK(m_world->expectCheck(QStringLiteral("Ada Lovelace")));
    }

    void anAddressThatIsNone()
    {
        Person& person = m_world->person();
        WALK(m_world->lookAt({ QStringLiteral("http://127.0.0.1:1"), {}, {}, {}, {}, {} }));
        TRY_SEES("cannot be reached");
        m_provider->control("{\"fault\":\"discovery_wrong_issuer\"}");
        WALK(m_world->lookAt({ m_provider->address(), {}, {}, {}, {}, {} }));
        TRY_SEES("names itself");
        m_provider->control("{\"reset\":true}");
        person.press("Escape");
        WALK(m_world->expectActive());
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

QTEST_MAIN(OidcTest)
#include "oidc_test.moc"

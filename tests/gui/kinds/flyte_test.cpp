// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/kinds/neighbours.h"
#include "gui/kinds/world.h"
#include "support/fake_servers/fake_flyte.h"

#include <QTcpServer>
#include <QTest>

using namespace warder;
using namespace warder::test;
using codec::Json;

namespace {

// A port that nobody listens on now: Flyte's redirect address is a fixed one.
int freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

} // namespace

//! Flyte with its own authorization server, from its address to a token and back, and what goes wrong on the way.
class FlyteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_flyte = std::make_unique<Neighbour<fake::FakeFlyte>>(Json::object({ { "redirect_uri", "http://localhost:" + std::to_string(freePort()) + "/callback" } }));
        m_world = std::make_unique<World>();
        WALK(m_world->open());
        WALK(m_world->add({ m_flyte->address(), QStringLiteral("flyte"), {}, {}, {}, {} }));
        WALK(m_world->expectActive());
    }
    void cleanupTestCase() { m_world.reset(); }

    void served()
    {
        WALK(m_world->expectServed(QStringLiteral("ey")));
        WALK(m_world->expectCheck(QStringLiteral("knows you as Ada Lovelace")));
        WALK(m_world->expectRefreshes());
        QVERIFY(m_world->person().sees(QStringLiteral("flyte-authorization: Bearer")));
    }

    // Its key is named by the header key_id and by no kid: every key is tried.
    void theSignatureOfItsAccessToken()
    {
        m_world->person().press("Alt+T");
        TRY_SEES("Signature verified");
        m_world->person().press("Alt+V");
    }

    void aFaultKeepsTheSession()
    {
        m_flyte->control({ { "down", "/" } });
        WALK(m_world->expectRefreshFails(QStringLiteral("fault of its own")));
        m_flyte->control({ { "down", "" }, { "garbage", "/oauth2/token" } });
        WALK(m_world->expectRefreshFails(QStringLiteral("not what a provider says")));
        m_flyte->control({ { "garbage", "" } });
        WALK(m_world->expectRefreshes());
    }

    void refusedByTheService()
    {
        m_flyte->control({ { "issue_scopes", Json::array({ "access_token" }) } });
        WALK(m_world->expectRefreshes());
        WALK(m_world->expectCheck(QStringLiteral("scope all")));
        m_flyte->control({ { "issue_scopes", Json::array({ "all", "offline" }) }, { "issue_audience", "https://elsewhere.example" } });
        WALK(m_world->expectRefreshes());
        WALK(m_world->expectCheck(QStringLiteral("elsewhere.example")));
        m_flyte->control({ { "issue_audience", m_flyte->origin() } });
        WALK(m_world->expectRefreshes());
        WALK(m_world->expectCheck(QStringLiteral("Ada Lovelace")));
    }

    void refusedAtTheSignin()
    {
        m_flyte->control({ { "deny", true } });
        m_world->person().press("Ctrl+B");
        WALK(m_world->expectSigninFails(QStringLiteral("refused at the provider")));
        m_flyte->control({ { "deny", false } });
        WALK(m_world->set(QStringLiteral("oauth.scopes"), QStringLiteral("[\"all\", \"admin\"]")));
        m_world->person().press("Ctrl+B");
        WALK(m_world->expectSigninFails(QStringLiteral("does not give the scopes")));
        WALK(m_world->set(QStringLiteral("oauth.scopes"), QStringLiteral("[\"all\", \"offline\"]")));
        WALK(m_world->set(QStringLiteral("oauth.audience"), QStringLiteral("https://api.example")));
        m_world->person().press("Ctrl+B");
        WALK(m_world->expectSigninFails(QStringLiteral("The provider refused")));
        WALK(m_world->set(QStringLiteral("oauth.audience"), {}));
        WALK(m_world->expectCheck(QStringLiteral("Ada Lovelace")));
    }

    void nothingToSignInTo()
    {
        m_flyte->control({ { "auth_off", true } });
        WALK(m_world->lookAt({ m_flyte->address(), {}, {}, {}, {}, {} }));
        TRY_SEES("asks nobody to sign in");
        m_flyte->control({ { "auth_off", false } });
        WALK(m_world->lookAt({ QStringLiteral("dns://flyte.example.com"), {}, {}, {}, {}, {} })); // two slashes
        TRY_SEES("This address cannot be used");
        m_world->person().press("Escape");
        WALK(m_world->expectActive());
    }

    // A refresh token past its end gives 500 there.
    void everythingHasEnded()
    {
        m_flyte->control({ { "access_life", 2 }, { "refresh_life", 3 } });
        m_world->person().press("Ctrl+B");
        QTRY_VERIFY2_WITH_TIMEOUT(m_world->person().label("sessionLeft").endsWith(QStringLiteral(" s")), qPrintable(m_world->said()), 15000);
        m_flyte->control({ { "down", "/oauth2/token" } });
        QTRY_COMPARE_WITH_TIMEOUT(m_world->person().label("sessionLeft"), QStringLiteral("Ended"), 15000); // the session, not only its token
        m_flyte->control({ { "down", "" } });
        m_world->person().press("F5");
        TRY_SEES("Sign in again");
        m_flyte->control({ { "access_life", 1800 }, { "refresh_life", 3600 } });
        WALK(m_world->signInAgain());
        WALK(m_world->expectActive());
        WALK(m_world->signOut());
    }

private:
    std::unique_ptr<Neighbour<fake::FakeFlyte>> m_flyte;
    std::unique_ptr<World> m_world;
};

QTEST_MAIN(FlyteTest)
#include "flyte_test.moc"

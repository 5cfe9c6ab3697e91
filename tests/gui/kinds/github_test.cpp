// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/kinds/neighbours.h"
#include "gui/kinds/world.h"
#include "support/fake_servers/fake_github.h"

#include <QTest>

using namespace warder;
using namespace warder::test;
using codec::Json;

//! GitHub: the device flow without a secret, the browser flow with one, tokens without an end and those with one.
class GithubTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_github = std::make_unique<Neighbour<fake::FakeGithub>>(Json::object({ { "interval", 1 } }));
        m_world = std::make_unique<World>();
        WALK(m_world->open());
        World::Added added { m_github->address(), QStringLiteral("hub"), QStringLiteral("Iv1.warder"), QStringLiteral("GitHub"), {}, {} };
        added.isDevice = true;
        WALK(m_world->add(added));
        WALK(approve());
        WALK(m_world->expectActive());
    }
    void cleanupTestCase() { m_world.reset(); }

    void served()
    {
        WALK(m_world->expectServed(QStringLiteral("wdr-canary-access-")));
        WALK(m_world->expectCheck(QStringLiteral("knows you as Ada Lovelace")));
        QVERIFY(m_world->person().sees(QStringLiteral("read:user")));
        QVERIFY(m_world->person().sees(QStringLiteral("No end")));
    }

    void thereIsNothingToRenew()
    {
        WALK(m_world->expectRefreshFails(QStringLiteral("cannot be renewed")));
        WALK(m_world->expectCheck(QStringLiteral("Ada Lovelace")));
    }

    void refusedOnTheDevicePage()
    {
        m_github->control({ { "deny", true } });
        m_world->person().press("Ctrl+D");
        WALK(m_world->expectSigninFails(QStringLiteral("refused at the provider")));
        m_github->control({ { "deny", false } });
    }

    void byTheBrowserItWantsASecret()
    {
        m_world->person().press("Ctrl+B");
        WALK(m_world->expectSigninFails(QStringLiteral("client id or the client secret")));
        WALK(m_world->setClientSecret(QStringLiteral("wrong")));
        m_world->person().press("Ctrl+B");
        WALK(m_world->expectSigninFails(QStringLiteral("client id or the client secret")));
        WALK(m_world->expectCheck(QStringLiteral("Ada Lovelace")));
        WALK(m_world->setClientSecret(QStringLiteral("demo-secret")));
    }

    void aGithubAppHasARefreshTokenForOneUse()
    {
        m_github->control({ { "expiring", true } });
        m_world->person().press("Ctrl+B");
        TRY_SEES("7 h 59 min");
        WALK(m_world->expectServed(QStringLiteral("wdr-canary-access-")));
        WALK(m_world->expectRefreshes());
        m_github->control({ { "down", "/login" } });
        WALK(m_world->expectRefreshFails(QStringLiteral("fault of its own")));
        m_github->control({ { "down", "" }, { "garbage", "/login" } });
        WALK(m_world->expectRefreshFails(QStringLiteral("not what a provider says")));
        m_github->control({ { "garbage", "" } });
        WALK(m_world->expectRefreshes());
    }

    // Errors come with status 200 there.
    void itsOwnerHasRevokedIt()
    {
        m_github->control({ { "revoke_all", true } });
        WALK(m_world->expectCheck(QStringLiteral("refuse")));
        WALK(m_world->expectRefreshFails(QStringLiteral("does not renew this session")));
        m_world->person().press("Ctrl+B");
        WALK(m_world->expectActive());
        WALK(m_world->signOut());
    }

private:
    // The person's phone: it has read the code off the screen.
    void approve()
    {
        QTRY_VERIFY2_WITH_TIMEOUT(m_world->person().finds("userCode"), qPrintable(m_world->said()), 15000);
        m_github->control({ { "approve", m_world->person().label("userCode").toStdString() } });
    }

    std::unique_ptr<Neighbour<fake::FakeGithub>> m_github;
    std::unique_ptr<World> m_world;
};

QTEST_MAIN(GithubTest)
#include "github_test.moc"

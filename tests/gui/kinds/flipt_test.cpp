// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/kinds/neighbours.h"
#include "gui/kinds/world.h"
#include "support/fake_servers/fake_flipt.h"

#include <QTcpServer>
#include <QTest>

using namespace warder;
using namespace warder::test;
using codec::Json;

//! Flipt by a relay to this machine, by a pasted address and by a static token; what becomes of a session.
class FliptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        const std::string relay = "http://127.0.0.1:" + std::to_string(probe.serverPort());
        probe.close();
        m_flipt = std::make_unique<Neighbour<fake::FakeFlipt>>(
            Json::object({ { "prefix", "/flags" }, { "static_token", "wdr-canary-static-1" }, { "providers", Json::object({ { "okta", "" }, { "warder", relay } }) } }));
        m_world = std::make_unique<World>();
        WALK(m_world->open());
        WALK(m_world->add({ m_flipt->address() + QStringLiteral("/flags"), QStringLiteral("flipt"), {}, {}, {}, {} }));
        WALK(m_world->expectActive());
    }
    void cleanupTestCase() { m_world.reset(); }

    void served()
    {
        WALK(m_world->expectServed(QStringLiteral("wdr-canary-flipt-")));
        WALK(m_world->expectCheck(QStringLiteral("takes the token")));
    }

    // Only where it is wished for, by moving its end.
    void renewal()
    {
        WALK(m_world->expectRefreshFails(QStringLiteral("cannot be renewed")));
        QCOMPARE(m_flipt->requests("/flags/auth/v1/self/expire"), 0);
        WALK(m_world->set(QStringLiteral("flipt.extend"), QStringLiteral("true")));
        m_world->person().press("F5");
        QTRY_COMPARE_WITH_TIMEOUT(m_flipt->requests("/flags/auth/v1/self/expire"), 1, 15000);
        WALK(m_world->expectCheck(QStringLiteral("takes the token")));
    }

    void refused()
    {
        m_flipt->control({ { "deny", true } });
        m_world->person().press("Ctrl+B");
        WALK(m_world->expectSigninFails(QStringLiteral("refused at the provider")));
        m_flipt->control({ { "deny", false }, { "email_refused", true } });
        m_world->person().press("Ctrl+B");
        WALK(m_world->expectSigninFails(QStringLiteral("email_matches")));
        m_flipt->control({ { "email_refused", false } });
        WALK(m_world->expectCheck(QStringLiteral("takes the token")));
        m_flipt->control({ { "restart", true } }); // its sessions are gone
        WALK(m_world->expectCheck(QStringLiteral("restart")));
    }

    // The browser ends on a page of Flipt that takes nobody; its address is what the person pastes.
    void byAPastedAddress()
    {
        WALK(m_world->set(QStringLiteral("flipt.provider"), QStringLiteral("okta")));
        m_world->forgetBrowser();
        m_world->person().press("Ctrl+B");
        TRY_SEES("copy that page's whole address");
        QTRY_VERIFY_WITH_TIMEOUT(!m_world->browserEndedAt().isEmpty(), 15000);
        const QString page = m_world->browserEndedAt();
        WALK(m_world->pasteWrong(QStringLiteral("https://evil.example/callback?code=x&state=y"), QStringLiteral("not the address")));
        WALK(m_world->pasteWrong(QString(page).replace(QStringLiteral("state="), QStringLiteral("state=x")), QStringLiteral("belongs to another sign-in")));
        WALK(m_world->paste(page));
        WALK(m_world->expectActive());
        WALK(m_world->expectCheck(QStringLiteral("takes the token")));
    }

    void signingOutRevokes()
    {
        WALK(m_world->signOut());
        QCOMPARE(m_flipt->requests("/flags/auth/v1/self/revoke"), 1);
    }

    void down()
    {
        m_flipt->control({ { "down", "/" } });
        m_world->person().press("Alt+S");
        WALK(m_world->expectSigninFails(QStringLiteral("fault of its own")));
        m_flipt->control({ { "down", "" }, { "garbage", "/" } });
        m_world->person().press("Alt+S");
        WALK(m_world->expectSigninFails(QStringLiteral("not what a provider says")));
        m_flipt->control({ { "garbage", "" } });
    }

    void byAStaticToken()
    {
        m_flipt->control({ { "methods", Json::array({ "token" }) } });
        WALK(m_world->add({ m_flipt->address() + QStringLiteral("/flags"), QStringLiteral("robot"), {}, {}, {}, {} }));
        WALK(m_world->paste(QStringLiteral("wdr-canary-wrong")));
        WALK(m_world->expectSigninFails(QStringLiteral("refuse")));
        m_world->person().press("Alt+S");
        WALK(m_world->paste(QStringLiteral("wdr-canary-static-1")));
        WALK(m_world->expectActive());
        WALK(m_world->expectServed(QStringLiteral("wdr-canary-static-1")));
        WALK(m_world->expectCheck(QStringLiteral("takes the token")));
        m_flipt->control({ { "static_token", "another" } });
        WALK(m_world->expectCheck(QStringLiteral("refuse")));
        WALK(m_world->signOut());
    }

private:
    std::unique_ptr<Neighbour<fake::FakeFlipt>> m_flipt;
    std::unique_ptr<World> m_world;
};

QTEST_MAIN(FliptTest)
#include "flipt_test.moc"

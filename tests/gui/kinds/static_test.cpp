// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/kinds/neighbours.h"
#include "gui/kinds/world.h"
#include "support/fake_servers/fake_flipt.h"

#include <QTest>

using namespace warder;
using namespace warder::test;
using codec::Json;

//! A token that somebody was given: pasted, kept, served, checked where there is something to ask, and its end remembered.
class StaticTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_service = std::make_unique<Neighbour<fake::FakeFlipt>>(Json::object({ { "methods", Json::array({ "token" }) }, { "static_token", "wdr-canary-static-1" } }));
        m_world = std::make_unique<World>();
        WALK(m_world->open());
        WALK(m_world->addByHand(QStringLiteral("A token that I have"), QStringLiteral("key"), {}));
        WALK(m_world->pasteWrong(QStringLiteral("two words"), QStringLiteral("token")));
        WALK(m_world->paste(QStringLiteral("wdr-canary-static-1")));
        WALK(m_world->expectActive());
    }
    void cleanupTestCase() { m_world.reset(); }

    void served()
    {
        WALK(m_world->expectServed(QStringLiteral("wdr-canary-static-1")));
        QVERIFY(m_world->person().sees(QStringLiteral("No end")));
    }

    void theCheckNeedsSomethingToAsk()
    {
        WALK(m_world->expectCheck(QStringLiteral("cannot do that")));
        WALK(m_world->set(QStringLiteral("check.url"), m_service->address() + QStringLiteral("/auth/v1/self")));
        WALK(m_world->expectCheck(QStringLiteral("takes the token")));
        m_service->control({ { "static_token", "another" } });
        WALK(m_world->expectCheck(QStringLiteral("refuse")));
        m_service->control({ { "static_token", "wdr-canary-static-1" }, { "down", "/auth" } });
        WALK(m_world->expectCheck(QStringLiteral("fault of its own")));
        m_service->control({ { "down", "" } });
        WALK(m_world->expectCheck(QStringLiteral("takes the token")));
    }

    void thereIsNothingToRenew() { WALK(m_world->expectRefreshFails(QStringLiteral("cannot be renewed"))); }

    void itsEnd()
    {
        WALK(m_world->set(QStringLiteral("static.expires"), QStringLiteral("2001-01-01T00:00:00Z")));
        WALK(m_world->signOut());
        m_world->person().press("Alt+S");
        WALK(m_world->paste(QStringLiteral("wdr-canary-static-1")));
        WALK(m_world->expectSigninFails(QStringLiteral("has ended")));
        WALK(m_world->set(QStringLiteral("static.expires"), QDateTime::currentDateTimeUtc().addSecs(3600).toString(Qt::ISODate)));
        m_world->person().press("Alt+S");
        WALK(m_world->paste(QStringLiteral("wdr-canary-static-1")));
        WALK(m_world->expectActive());
        TRY_SEES("59 min");
        WALK(m_world->signOut());
    }

private:
    std::unique_ptr<Neighbour<fake::FakeFlipt>> m_service;
    std::unique_ptr<World> m_world;
};

QTEST_MAIN(StaticTest)
#include "static_test.moc"

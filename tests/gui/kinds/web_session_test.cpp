// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/kinds/neighbours.h"
#include "gui/kinds/world.h"
#include "support/fake_servers/fake_web_app.h"

#include <QTest>

using namespace warder;
using namespace warder::test;
using codec::Json;

//! A web application whose session cookie is the credential: pasted, probed by a page that answers 200 to everybody, and
//! gone when the application says so. No page of ours can be shown here, so the system's browser has it.
class WebSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_app = std::make_unique<Neighbour<fake::FakeWebApp>>(Json::object({ { "prefix", "/st_auth" } }));
        m_world = std::make_unique<World>();
        WALK(m_world->open());
        const QString page = m_app->address() + QStringLiteral("/st_auth/");
        WALK(m_world->addByHand(QStringLiteral("A web page's session cookie"), QStringLiteral("app"),
                                { { "web_session.url", page },
                                  { "web_session.cookies", QStringLiteral("session") },
                                  { "web_session.probe_url", page },
                                  { "web_session.signed_out_text", QStringLiteral("/auth/login") } }));
        TRY_SEES("YOUR TOKEN");
        WALK(m_world->pasteWrong(QStringLiteral("other=1; and=2"), QStringLiteral("session")));
        WALK(m_world->paste(QStringLiteral("Cookie: other=1; ") + cookies()));
        WALK(m_world->expectActive());
    }
    void cleanupTestCase() { m_world.reset(); }

    void served()
    {
        WALK(m_world->expectServed(QStringLiteral("session=")));
        QVERIFY(m_world->person().sees(QStringLiteral("cookie: ")) || m_world->person().sees(QStringLiteral("Cookie: ")));
        WALK(m_world->expectCheck(QStringLiteral("takes the token")));
    }

    void aCookieThatIsNoSession()
    {
        m_world->person().press("Ctrl+B");
        TRY_SEES("YOUR TOKEN");
        WALK(m_world->paste(QStringLiteral("session=wdr-canary-nothing")));
        WALK(m_world->expectSigninFails(QStringLiteral("refuse")));
        WALK(m_world->expectCheck(QStringLiteral("takes the token")));
    }

    void nothingIsConcludedFromAServerThatIsDown()
    {
        m_app->control({ { "down", "/" } });
        WALK(m_world->expectCheck(QStringLiteral("fault of its own")));
        m_app->control({ { "down", "" } });
        WALK(m_world->expectRefreshFails(QStringLiteral("cannot be renewed")));
        WALK(m_world->expectCheck(QStringLiteral("takes the token")));
    }

    void theApplicationRestarts()
    {
        m_app->control({ { "restart", true } });
        WALK(m_world->expectCheck(QStringLiteral("signed out")));
        TRY_SEES("Sign in again");
        m_world->person().press("Alt+S");
        TRY_SEES("YOUR TOKEN");
        WALK(m_world->paste(cookies()));
        WALK(m_world->expectActive());
        WALK(m_world->signOut());
    }

private:
    // What the person copies out of the browser's own tools.
    [[nodiscard]] QString cookies()
    {
        const demo::HttpResponse response = m_app->handle({ "GET", "/st_auth/auth/login", {}, {}, {} });
        for (const auto& [name, value] : response.headers) {
            if (name == "Set-Cookie")
                return QString::fromStdString(value.substr(0, value.find(';')));
        }
        return {};
    }

    std::unique_ptr<Neighbour<fake::FakeWebApp>> m_app;
    std::unique_ptr<World> m_world;
};

QTEST_MAIN(WebSessionTest)
#include "web_session_test.moc"

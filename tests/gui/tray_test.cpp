// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/translations.h"
#include "desktop/widgets/main_window.h"
#include "desktop/widgets/tray.h"

#include "gui/example_profiles.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

using namespace warder;
using namespace warder::desktop;
using codec::Json;

//! The tray's menu and state, and links that somebody opened. What panels do with the icon is in tests/e2e.
class TrayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void init()
    {
        m_agent = std::make_unique<FakeAgent>();
        serveExamples(*m_agent, exampleProfiles());
        m_client = std::make_unique<client::AgentClient>(client::AgentSetup { m_agent->location(), {}, {}, {}, {} });
        m_window = std::make_unique<MainWindow>(*m_client, Theme(QApplication::palette(), QApplication::font()), [] { return kExampleNow; });
        m_tray = std::make_unique<Tray>(*m_window, nullptr, std::chrono::milliseconds(0));
    }
    void cleanup()
    {
        m_tray.reset();
        m_window.reset();
        m_client.reset();
        m_agent.reset();
    }

    void theMenuSaysWhoNeedsThePersonFirst()
    {
        open();
        const QStringList texts = menu();
        QCOMPARE(texts.value(0), QStringLiteral("dataos — Sign in again"));
        QVERIFY(texts.contains(QStringLiteral("flyte-prod — 21 min")));
        for (const char* action : { "Open Warder", "Pause", "Lock", "Quit", "Quit and stop serving" })
            QVERIFY2(texts.contains(QString::fromLatin1(action)), action);
        const QMenu* profile = submenu(QStringLiteral("flyte-prod — 21 min"));
        QVERIFY(action(*profile, QStringLiteral("Copy token"))->isEnabled());
        QVERIFY(!action(*submenu(QStringLiteral("dataos — Sign in again")), QStringLiteral("Copy token"))->isEnabled());
        action(*profile, QStringLiteral("Refresh now"))->trigger();
        QTRY_COMPARE(m_agent->requests("session.refresh").size(), 1U);
        action(*submenu(QStringLiteral("dataos — Sign in again")), QStringLiteral("Sign in"))->trigger();
        QTRY_COMPARE(m_agent->requests("signin.start").size(), 1U);
        QVERIFY(m_window->isVisible());
    }

    // Nothing that a new process would have: it would begin anew again and again.
    void aLifeWithoutAnyTray()
    {
        const QSignalSpy freshStart(m_tray.get(), &Tray::freshStartWanted);
        open();
        QTest::qWait(50);
        QVERIFY(freshStart.isEmpty());
    }

    void signingInToAll()
    {
        codec::JsonArray profiles = exampleProfiles();
        profiles.push_back(withoutToken(exampleProfile("another", "oidc", "https://id.example.com", "needs_sign_in")));
        serveExamples(*m_agent, profiles);
        open();
        QCOMPARE(menu().value(0), QStringLiteral("Sign in to all 2"));
    }

    void thousandsOfProfiles()
    {
        codec::JsonArray profiles;
        for (int i = 0; i < 150; ++i)
            profiles.push_back(exampleProfile("profile-" + std::to_string(i), "oidc", "https://id.example.com", i == 120 ? "needs_sign_in" : "active"));
        serveExamples(*m_agent, profiles);
        open();
        const QStringList texts = menu();
        QCOMPARE(texts.value(0).section(u' ', 0, 0), QStringLiteral("profile-120"));
        QVERIFY(texts.contains(QStringLiteral("135 more in the window…")));
        QVERIFY(texts.size() < 30);
    }

    void pausing()
    {
        m_agent->on("agent.pause", [](const Json&) { return Json::object(); });
        open();
        action(*submenu(QStringLiteral("Pause")), QStringLiteral("For an hour"))->trigger();
        QTRY_COMPARE(m_agent->requests("agent.pause").size(), 1U);
        QCOMPARE(m_agent->requests("agent.pause").front().integerAt("seconds"), std::optional<std::int64_t>(3600));
        m_agent->send(Json::object({ { "type", "agent" }, { "status", exampleStatus(false).set("paused_until", kExampleNow + 3600) } }));
        QTRY_COMPARE(state().icon, TrayIconState::Paused);
        QVERIFY(state().tip.contains(QStringLiteral("paused until")));
        const QStringList texts = menu();
        QVERIFY(texts.contains(QStringLiteral("Go on serving")) && !texts.contains(QStringLiteral("Pause")));
        action(m_tray->menu(), QStringLiteral("Go on serving"))->trigger();
        QTRY_COMPARE(m_agent->requests("agent.pause").size(), 2U);
        QCOMPARE(m_agent->requests("agent.pause").back().integerAt("seconds"), std::optional<std::int64_t>(0));
    }

    void lockedItNamesNobody()
    {
        open();
        m_agent->send(Json::object({ { "type", "agent" }, { "status", exampleStatus(true) } }));
        QTRY_COMPARE(state().icon, TrayIconState::Locked);
        QVERIFY(!menu().join(u' ').contains(QStringLiteral("flyte")));
        QVERIFY(menu().contains(QStringLiteral("Unlock…")));
    }

    void withoutAnAgent()
    {
        open();
        m_agent->stop();
        QTRY_VERIFY(!state().isConnected);
        QCOMPARE(state().icon, TrayIconState::Attention);
        QVERIFY(menu().contains(QStringLiteral("Start the agent")));
        QVERIFY(!menu().contains(QStringLiteral("Lock")));
    }

    void offline()
    {
        serveExamples(*m_agent, { withoutToken(exampleProfile("notes", "oauth2", "https://notes.example.com", "offline")) });
        open();
        QCOMPARE(state().icon, TrayIconState::Offline);
    }

    // Every state is a picture of its own, also for somebody who sees no colours.
    void everyStateLooksDifferent()
    {
        std::vector<QImage> seen;
        for (const auto one : { TrayIconState::Good, TrayIconState::Attention, TrayIconState::Locked, TrayIconState::Paused, TrayIconState::Offline }) {
            for (const int size : { 16, 22, 48 })
                QVERIFY(!trayIcon(one).pixmap(size).isNull());
            const QImage image = trayIcon(one).pixmap(22).toImage().convertToFormat(QImage::Format_Grayscale8);
            for (const QImage& other : seen)
                QVERIFY(image != other);
            seen.push_back(image);
        }
    }

    // Nothing is asked of anybody before the person has said yes.
    void aLinkIsAskedAbout()
    {
        open();
        m_window->openLink(QStringLiteral("warder://add?address=https://id.example.com&preset=keycloak"));
        auto* question = m_window->findChild<QMessageBox*>(QStringLiteral("linkQuestion"));
        QVERIFY(question && question->isVisible());
        QVERIFY(question->informativeText().contains(QStringLiteral("https://id.example.com")));
        QCOMPARE(question->defaultButton(), question->button(QMessageBox::Cancel));
        m_window->openLink(QStringLiteral("warder://add?address=https://other.example.com")); // one at a time
        QCOMPARE(m_window->findChildren<QMessageBox*>().size(), 1);
        QTest::keyClick(question, Qt::Key_Return); // Enter says no
        QTRY_VERIFY(!m_window->findChild<QMessageBox*>());
        QVERIFY(m_agent->requests("profile.probe").empty());

        m_window->openLink(QStringLiteral("warder://add?address=https://id.example.com"));
        question = m_window->findChild<QMessageBox*>(QStringLiteral("linkQuestion"));
        for (QAbstractButton* button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::ActionRole)
                button->click();
        }
        QTRY_COMPARE(m_agent->requests("profile.probe").size(), 1U);
        QCOMPARE(m_agent->requests("profile.probe").front().stringAt("address"), std::optional<std::string>("https://id.example.com"));
        QVERIFY(m_window->findChild<QLineEdit*>(QStringLiteral("addressEdit"))->isVisible());
        QVERIFY(m_agent->requests("profile.put").empty());
    }

    void aBadLinkIsSaid()
    {
        open();
        m_window->openLink(QStringLiteral("warder://add?address=javascript:alert(1)"));
        auto* message = m_window->findChild<QMessageBox*>(QStringLiteral("linkMessage"));
        QVERIFY(message && message->isVisible());
        QVERIFY(!message->text().contains(QStringLiteral("alert")));
        QVERIFY(m_agent->requests("profile.probe").empty());
    }

    void aLinkForALockedAgentWaitsForNobody()
    {
        open();
        m_agent->send(Json::object({ { "type", "agent" }, { "status", exampleStatus(true) } }));
        QTRY_VERIFY(m_window->agent().isLocked());
        m_window->openLink(QStringLiteral("warder://add?address=https://id.example.com"));
        QVERIFY(m_window->findChild<QMessageBox*>(QStringLiteral("linkMessage")));
        QVERIFY(m_agent->requests("profile.probe").empty());
    }

private:
    void open()
    {
        m_client->open();
        QTRY_VERIFY(m_window->agent().isLoaded());
    }
    [[nodiscard]] TrayState state() { return TrayState::of(m_window->agent()); }
    //! As a panel sees it when it is about to show it.
    [[nodiscard]] QStringList menu()
    {
        Q_EMIT m_tray->menu().aboutToShow();
        QStringList texts;
        for (const QAction* one : m_tray->menu().actions()) {
            if (!one->isSeparator())
                texts.append(one->text());
        }
        return texts;
    }
    [[nodiscard]] static QAction* action(const QMenu& menu, const QString& text)
    {
        for (QAction* one : menu.actions()) {
            if (one->text() == text)
                return one;
        }
        qFatal("no action %s", qPrintable(text));
    }
    [[nodiscard]] QMenu* submenu(const QString& text)
    {
        (void)menu();
        return action(m_tray->menu(), text)->menu();
    }

    std::unique_ptr<FakeAgent> m_agent;
    std::unique_ptr<client::AgentClient> m_client;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Tray> m_tray;
};

QTEST_MAIN(TrayTest)
#include "tray_test.moc"

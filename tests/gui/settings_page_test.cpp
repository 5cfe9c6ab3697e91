// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/translations.h"
#include "desktop/widgets/main_window.h"

#include "gui/example_profiles.h"

#include <QApplication>
#include <QTableView>
#include <QTest>

using namespace warder;
using namespace warder::desktop;
using codec::Json;

//! The settings in the window, by keys alone.
class SettingsPageTest : public QObject
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
        m_client->open();
        m_window->show();
        QTRY_VERIFY(m_window->agent().isLoaded());
    }
    void cleanup()
    {
        m_window.reset();
        m_client.reset();
        m_agent.reset();
    }

    void whatItSays()
    {
        open();
        QTRY_VERIFY(isShown("grantsTable"));
        // The sentence of the prompt about what this can and cannot do.
        QCOMPARE(text("limitsText"), QStringLiteral("Programs of your own user can imitate each other. This question protects against surprises, not against malware."));
        QVERIFY(text("policyText").contains(QStringLiteral("Every program of yours may have the tokens of")));
        QTRY_VERIFY(text("protectionText").contains(QStringLiteral("keyring")));
        QTRY_COMPARE(child<QTableView>("socketsTable")->model()->index(0, 2).data().toString(), QStringLiteral("1 connected"));
        press(Qt::Key_Escape);
        QTRY_VERIFY(isShown("accessLeft"));
    }

    void takingBackByKeys()
    {
        open();
        QTRY_VERIFY(isShown("grantsTable"));
        m_agent->on("consent.revoke", [](const Json&) { return Json::object({ { "revoked", 1 } }); });
        for (int i = 0; i < 20 && QApplication::focusWidget() != child<QWidget>("grantsTable"); ++i)
            press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), child<QWidget>("grantsTable"));
        press(Qt::Key_Down);
        QTest::keyClick(m_window.get(), Qt::Key_V, Qt::AltModifier);
        QTRY_COMPARE(m_agent->requests("consent.revoke").size(), 1U);
        QCOMPARE(m_agent->requests("consent.revoke").front().stringAt("id"), std::optional<std::string>("g2"));
        m_agent->on("socket.remove", [](const Json&) { return Json::object(); });
        QTest::keyClick(m_window.get(), Qt::Key_M, Qt::AltModifier);
        QTRY_COMPARE(m_agent->requests("socket.remove").size(), 1U);
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::AltModifier);
        QTRY_COMPARE(m_agent->requests("agent.lock").size(), 1U);
    }

    void empty()
    {
        m_agent->on("consent.list", [](const Json&) { return Json::object({ { "grants", Json::array() } }); });
        m_agent->on("socket.list", [](const Json&) { return Json::object({ { "sockets", Json::array() } }); });
        open();
        QTRY_VERIFY(text("grantsText").contains(QStringLiteral("Nothing is remembered")));
        QVERIFY(!isShown("grantsTable") && !isShown("revokeButton") && !isShown("removeSocketButton"));
        QTRY_COMPARE(text("socketsText"), QStringLiteral("There is none."));
    }

    void failure()
    {
        m_agent->on("consent.list", [](const Json&) { return FakeAgent::error("unavailable", "storage_failed", "The disk is broken."); });
        open();
        QTRY_VERIFY(isShown("consentBanner"));
        QVERIFY(child<MessageBanner>("consentBanner")->text().contains(QStringLiteral("disk")));
        QVERIFY(!isShown("servingBanner"));
        m_agent->on("consent.list", [](const Json&) { return Json::object({ { "grants", exampleGrants() } }); });
        QTest::keyClick(m_window.get(), Qt::Key_G, Qt::AltModifier); // Try again
        QTRY_VERIFY(isShown("grantsTable"));
        QVERIFY(!isShown("consentBanner"));
    }

    void locked()
    {
        open();
        QTRY_VERIFY(isShown("grantsTable"));
        m_agent->send(Json::object({ { "type", "agent" }, { "status", exampleStatus(true) } }));
        QTRY_VERIFY(!isShown("grantsTable"));
        QCOMPARE(child<QTableView>("grantsTable")->model()->rowCount(), 0);
        press(Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(!isShown("closeSettingsButton"));
    }

    void everythingThatTakesTheFocusHasAName()
    {
        open();
        QTRY_VERIFY(isShown("grantsTable"));
        for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
            const bool isOwnPart = widget->objectName().startsWith(QStringLiteral("qt_")) || widget->inherits("QHeaderView") || widget->inherits("QMenu");
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !isOwnPart)
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }

private:
    void open() { press(Qt::Key_Comma, Qt::ControlModifier); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
    }
    template<class T>
    [[nodiscard]] T* child(const char* name) const
    {
        return m_window->findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString text(const char* name) const { return child<QLabel>(name)->text(); }
    [[nodiscard]] bool isShown(const char* name) const
    {
        const auto* widget = child<QWidget>(name);
        return widget && widget->isVisible();
    }

    std::unique_ptr<FakeAgent> m_agent;
    std::unique_ptr<client::AgentClient> m_client;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(SettingsPageTest)
#include "settings_page_test.moc"

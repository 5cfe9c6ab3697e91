// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
//
// Every form as assistive technology and a keyboard find it: names, roles, values, the way of the focus, what is announced.
#include "desktop/translations.h"
#include "desktop/widgets/accessible_parts.h"
#include "desktop/widgets/consent_prompt.h"
#include "desktop/widgets/main_window.h"

#include "gui/example_profiles.h"
#include "gui/example_question.h"

#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSet>
#include <QTabBar>
#include <QTest>

using namespace warder;
using namespace warder::desktop;
using codec::Json;

namespace {

QString described(const QWidget& widget)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u':' + widget.objectName();
}

bool isOwnPart(const QWidget& widget)
{
    return widget.objectName().startsWith(QStringLiteral("qt_"));
}

bool takesTab(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.isVisible() && widget.isEnabled() && !isOwnPart(widget);
}

} // namespace

class AccessibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        installTranslations(*qApp);
    }
    void init()
    {
        m_agent = std::make_unique<FakeAgent>();
        serveExamples(*m_agent, exampleProfiles());
        m_agent->on("profile.preview", [](const Json&) { return Json::object({ { "before", "kind = \"flyte\"\n" }, { "after", "kind = \"flyte\"\n" } }); });
        m_client = std::make_unique<client::AgentClient>(client::AgentSetup { m_agent->location(), {}, {}, {}, {} });
        const Theme theme(QApplication::palette(), QApplication::font());
        m_window = std::make_unique<MainWindow>(*m_client, theme, [] { return kExampleNow; });
        m_announced.clear();
        connect(m_window->findChild<Announcer*>(), &Announcer::announced, this, [this](const QString& text) { m_announced.append(text); });
        m_client->open();
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        QTRY_VERIFY(m_window->agent().isLoaded());
        auto* list = m_window->findChild<QListView*>(QStringLiteral("profileList"));
        const auto found = list->model()->match(list->model()->index(0, 0), ProfileListModel::NameRole, QStringLiteral("flyte-prod"));
        QVERIFY(!found.isEmpty());
        list->setCurrentIndex(found.front());
        QTRY_VERIFY(isShown("accessLeft"));
    }
    void cleanup()
    {
        m_window.reset();
        m_client.reset();
        m_agent.reset();
    }

    void everyForm_data()
    {
        QTest::addColumn<QString>("form");
        for (const char* form : { "overview", "token", "use it", "activity", "timeline", "settings", "add", "by hand", "editor", "sign-in by browser", "sign-in by device", "vault", "locked" })
            QTest::newRow(form) << QString::fromLatin1(form);
    }
    void everyForm()
    {
        QFETCH(QString, form);
        go(form);
        checkNames(*m_window);
        checkFocus(*m_window);
    }

    void thePrompts()
    {
        const Theme theme(QApplication::palette(), QApplication::font());
        ConsentPrompt consent(*ConsentQuestion::fromJson(exampleQuestion()), theme, [] { return kExampleNow; });
        consent.show();
        checkNames(consent);
    }

    void partsSayWhatTheyAre()
    {
        const auto role = [this](const char* name) { return QAccessible::queryAccessibleInterface(m_window->findChild<QWidget*>(QString::fromLatin1(name)))->role(); };
        QCOMPARE(role("profileName"), QAccessible::StaticText);
        QCOMPARE(role("statePill"), QAccessible::StaticText);
        QCOMPARE(role("actionBanner"), QAccessible::AlertMessage);
        const auto bars = m_window->findChildren<LifeBar*>();
        QVERIFY(!bars.isEmpty());
        for (LifeBar* bar : bars) {
            if (!bar->isVisible() || !bar->fraction())
                continue;
            QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(bar);
            QCOMPARE(accessible->role(), QAccessible::ProgressBar);
            QVERIFY(accessible->valueInterface());
            QCOMPARE(accessible->valueInterface()->currentValue().toInt(), static_cast<int>(*bar->fraction() * 100));
            QCOMPARE(accessible->valueInterface()->maximumValue().toInt(), 100);
        }
    }

    void aStateThatChangesIsAnnouncedOnce()
    {
        Json profile = exampleProfiles().front();
        QCOMPARE(profile.stringAt("name"), std::optional<std::string>("flyte-prod"));
        profile.set("state", "needs_sign_in").set("expires_at", nullptr);
        m_announced.clear();
        for (int i = 0; i < 2; ++i)
            m_agent->send(Json::object({ { "type", "profile" }, { "profile", profile } }));
        QTRY_COMPARE(m_announced.filter(QStringLiteral("flyte-prod: ")).size(), 1);
        QVERIFY(m_announced.filter(QStringLiteral("flyte-prod: ")).front().contains(QStringLiteral("Sign in")));
        // Another profile is read because it is chosen, not because anything happened.
        m_announced.clear();
        auto* list = m_window->findChild<QListView*>(QStringLiteral("profileList"));
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY2(m_announced.isEmpty(), qPrintable(m_announced.join(u'\n')));
    }

    void whatWasDoneIsAnnounced()
    {
        m_window->findChild<QPushButton*>(QStringLiteral("copyTokenButton"))->click();
        QTRY_VERIFY(!m_announced.filter(QStringLiteral("token is in the clipboard")).isEmpty());
        QVERIFY(m_announced.filter(QStringLiteral("canary")).isEmpty());
    }

private:
    void go(const QString& form)
    {
        const auto press = [this](int key, Qt::KeyboardModifiers with) { QTest::keyClick(m_window.get(), static_cast<Qt::Key>(key), with); };
        auto* tabs = m_window->findChild<QTabBar*>();
        if (form == QStringLiteral("token") || form == QStringLiteral("use it") || form == QStringLiteral("activity")) {
            const QStringList order { QStringLiteral("overview"), QStringLiteral("token"), QStringLiteral("use it"), QStringLiteral("activity") };
            tabs->setCurrentIndex(static_cast<int>(order.indexOf(form)));
        } else if (form == QStringLiteral("timeline")) {
            press(Qt::Key_2, Qt::ControlModifier);
        } else if (form == QStringLiteral("settings")) {
            press(Qt::Key_Comma, Qt::ControlModifier);
        } else if (form == QStringLiteral("add") || form == QStringLiteral("by hand")) {
            m_window->findChild<QPushButton*>(QStringLiteral("addProfileButton"))->click();
            if (form == QStringLiteral("by hand")) {
                auto* kinds = m_window->findChild<QComboBox*>(QStringLiteral("presetCombo"));
                kinds->setCurrentIndex(kinds->count() - 1);
            }
        } else if (form == QStringLiteral("editor")) {
            press(Qt::Key_E, Qt::ControlModifier);
            QTRY_VERIFY(isShown("keysTable"));
        } else if (form.startsWith(QStringLiteral("sign-in"))) {
            const bool isDevice = form.endsWith(QStringLiteral("device"));
            m_window->startSignin(QStringLiteral("dataos"), isDevice ? QStringLiteral("device") : QString());
            QTRY_COMPARE(m_agent->requests("signin.start").size(), 1U);
            QTest::qWait(10);
            Json event = isDevice ? Json::object({ { "event", "device_code" }, { "user_code", "WDJB-MJHT" }, { "verification_uri", "https://acme.example.com/device" }, { "expires_at", kExampleNow + 600 } })
                                  : Json::object({ { "event", "open_url" }, { "url", "https://id.example.com/authorize" } });
            event.set("type", "signin").set("signin", "s1").set("profile", "dataos");
            m_agent->send(std::move(event));
            QTRY_VERIFY(isShown(isDevice ? "copyCodeButton" : "redirectEdit"));
        } else if (form == QStringLiteral("vault") || form == QStringLiteral("locked")) {
            Json status = exampleStatus(form == QStringLiteral("locked"));
            if (form == QStringLiteral("vault"))
                status.set("vault", Json::object({ { "state", "unavailable" }, { "message", "Run: warder agent rekey" } }));
            m_agent->send(Json::object({ { "type", "agent" }, { "status", std::move(status) } }));
            QTRY_VERIFY(!isShown("profileList"));
        }
        QTest::qWait(20); // until what the form asks the agent for is there
    }

    static void checkNames(QWidget& window)
    {
        QStringList wrong;
        for (QWidget* widget : window.findChildren<QWidget*>()) {
            if (!widget->isVisible() || isOwnPart(*widget) || widget->inherits("QMenu"))
                continue;
            QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
            const QString name = accessible ? accessible->text(QAccessible::Name) : QString();
            if (name.contains(u'&'))
                wrong.append(described(*widget) + QStringLiteral(" has a mnemonic in its name: ") + name);
            if (widget->focusPolicy() == Qt::NoFocus)
                continue;
            if (name.isEmpty())
                wrong.append(described(*widget) + QStringLiteral(" takes the focus and has no name"));
            if (!accessible || accessible->role() == QAccessible::NoRole || accessible->role() == QAccessible::Client)
                wrong.append(described(*widget) + QStringLiteral(" takes the focus and has no role"));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    // Tab reaches everything and comes round, so that nobody is caught anywhere.
    static void checkFocus(QWidget& window)
    {
        QSet<const QWidget*> wanted;
        for (const QWidget* widget : window.findChildren<QWidget*>()) {
            // Of a group of choices one takes the focus for all.
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool isOther = button && button->group() && button->group()->exclusive() && button->group()->checkedButton() != button;
            if (takesTab(*widget) && !isOther)
                wanted.insert(widget);
        }
        QVERIFY(!wanted.isEmpty());
        QSet<const QWidget*> reached;
        for (qsizetype presses = 0; presses < 3 * wanted.size() + 10; ++presses) {
            QWidget* at = QApplication::focusWidget();
            reached.insert(at);
            QTest::keyClick(at ? at : &window, Qt::Key_Tab);
        }
        QStringList missed;
        for (const QWidget* widget : wanted - reached)
            missed.append(described(*widget));
        QVERIFY2(missed.isEmpty(), qPrintable(QStringLiteral("Tab does not reach ") + missed.join(QStringLiteral(", "))));
    }

    [[nodiscard]] bool isShown(const char* name) const
    {
        const auto* widget = m_window->findChild<QWidget*>(QString::fromLatin1(name));
        return widget && widget->isVisible();
    }

    QStringList m_announced;
    std::unique_ptr<FakeAgent> m_agent;
    std::unique_ptr<client::AgentClient> m_client;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/translations.h"
#include "desktop/widgets/main_window.h"
#include "desktop/widgets/settings_page.h"

#include "gui/example_profiles.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
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
        m_settingsFile = m_folder.filePath(QStringLiteral("desktop.json"));
        QFile::remove(m_settingsFile);
        m_settings = std::make_unique<DesktopSettings>(m_settingsFile);
        m_window = std::make_unique<MainWindow>(*m_client, Theme(QApplication::palette(), QApplication::font()), [] { return kExampleNow; }, nullptr, m_settings.get());
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
        open(SettingsPage::Programs);
        QTRY_VERIFY(isShown("grantsTable"));
        // The sentence of the prompt about what this can and cannot do.
        QCOMPARE(text("limitsText"), QStringLiteral("Programs of your own user can imitate each other. This question protects against surprises, not against malware."));
        QVERIFY(text("policyText").contains(QStringLiteral("Every program of yours may have the tokens of")));
        QTRY_COMPARE(child<QTableView>("socketsTable")->model()->index(0, 2).data().toString(), QStringLiteral("1 connected"));
        press(Qt::Key_Escape);
        QTRY_VERIFY(isShown("accessLeft"));
    }

    void takingBackByKeys()
    {
        open(SettingsPage::Programs);
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
        choose(SettingsPage::Safety);
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::AltModifier);
        QTRY_COMPARE(m_agent->requests("agent.lock").size(), 1U);
    }

    void empty()
    {
        m_agent->on("consent.list", [](const Json&) { return Json::object({ { "grants", Json::array() } }); });
        m_agent->on("socket.list", [](const Json&) { return Json::object({ { "sockets", Json::array() } }); });
        open(SettingsPage::Programs);
        QTRY_VERIFY(text("grantsText").contains(QStringLiteral("Nothing is remembered")));
        QVERIFY(!isShown("grantsTable") && !isShown("revokeButton") && !isShown("removeSocketButton"));
        QTRY_COMPARE(text("socketsText"), QStringLiteral("There is none."));
    }

    void failure()
    {
        m_agent->on("consent.list", [](const Json&) { return FakeAgent::error("unavailable", "storage_failed", "The disk is broken."); });
        open(SettingsPage::Programs);
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
        open(SettingsPage::Programs);
        QTRY_VERIFY(isShown("grantsTable"));
        m_agent->send(Json::object({ { "type", "agent" }, { "status", exampleStatus(true) } }));
        QTRY_VERIFY(!isShown("grantsTable"));
        QCOMPARE(child<QTableView>("grantsTable")->model()->rowCount(), 0);
        press(Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(!isShown("closeSettingsButton"));
    }

    // By keys: what is chosen holds at once and is in the file.
    void language()
    {
        open();
        auto* combo = child<QComboBox>("languageCombo");
        QVERIFY(combo->findData(QStringLiteral("en")) > 0);
        QTest::keyClick(m_window.get(), Qt::Key_G, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), combo);
        combo->setCurrentIndex(combo->findData(QStringLiteral("en")));
        QCOMPARE(m_settings->language(), QStringLiteral("en"));
        QCOMPARE(DesktopSettings(m_settingsFile).language(), QStringLiteral("en"));
    }

    void colours()
    {
        open();
        const QColor before = m_window->palette().color(QPalette::Window);
        child<QComboBox>("themeCombo")->setCurrentIndex(child<QComboBox>("themeCombo")->findData(static_cast<int>(ThemeChoice::Dark)));
        QCOMPARE(m_window->theme().scheme(), Theme::Scheme::Dark);
        QVERIFY(m_window->palette().color(QPalette::Window) != before);
        QCOMPARE(QApplication::palette().color(QPalette::Window), m_window->palette().color(QPalette::Window)); // menus and tooltips too
        QCOMPARE(DesktopSettings(m_settingsFile).theme(), ThemeChoice::Dark);
        child<QComboBox>("themeCombo")->setCurrentIndex(child<QComboBox>("themeCombo")->findData(static_cast<int>(ThemeChoice::HighContrast)));
        QCOMPARE(m_window->theme().scheme(), Theme::Scheme::System);
        child<QComboBox>("themeCombo")->setCurrentIndex(child<QComboBox>("themeCombo")->findData(static_cast<int>(ThemeChoice::System)));
        QCOMPARE(m_window->palette().color(QPalette::Window), before);
    }

    void closing()
    {
        open();
        QSignalSpy quit(m_window.get(), &MainWindow::quitAsked);
        m_window->setKeptByTray(true);
        QTest::keyClick(m_window.get(), Qt::Key_W, Qt::AltModifier);
        QTRY_VERIFY(!DesktopSettings(m_settingsFile).closesToTray());
        m_window->close();
        QCOMPARE(quit.count(), 1);
        QCOMPARE(quit.front().front().toBool(), false); // the agent serves on
    }

    void notifications()
    {
        open();
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::AltModifier);
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::AltModifier);
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::AltModifier);
        QTRY_VERIFY(!m_settings->tellsOfSignins() && !m_settings->tellsOfEnds() && !m_settings->tellsOfUses());
        const DesktopSettings kept(m_settingsFile);
        QVERIFY(!kept.tellsOfSignins() && !kept.tellsOfEnds() && !kept.tellsOfUses());
    }

    void lockingByItself()
    {
        open(SettingsPage::Safety);
        auto* idle = child<QSpinBox>("idleSpin");
        QTRY_COMPARE(idle->value(), 15);
        QVERIFY(child<QCheckBox>("screenCheck")->isChecked() && !child<QCheckBox>("suspendCheck")->isChecked());
        QTest::keyClick(m_window.get(), Qt::Key_U, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), idle);
        idle->selectAll();
        QTest::keyClicks(idle, QStringLiteral("30"));
        press(Qt::Key_Return);
        QTRY_COMPARE(lastSet("lock.idle"), Json("30m"));
        idle->setValue(0);
        QTRY_COMPARE(lastUnset(), std::string("lock.idle"));
        QTest::keyClick(m_window.get(), Qt::Key_S, Qt::AltModifier);
        QTRY_COMPARE(lastSet("lock.on_suspend"), Json(true));
    }

    // Who works in the window is there, and that is said once and not for each key.
    void somebodyIsThere()
    {
        open();
        QTRY_COMPARE(m_agent->requests("agent.present").size(), 1U);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(m_agent->requests("agent.present").size(), 1U);
    }

    void whoKeepsTheKey()
    {
        m_agent->on("agent.rekey", [](const Json&) { return Json::object(); });
        open(SettingsPage::Safety);
        QTRY_VERIFY(text("protectionText").contains(QStringLiteral("keyring")));
        QVERIFY(!isShown("keyringButton")); // it has it
        QVERIFY(isShown("keyFileButton"));
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::AltModifier);
        QTRY_VERIFY(isShown("newPassphraseEdit"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("wdr-canary-one"));
        QTest::keyClick(m_window.get(), Qt::Key_M, Qt::AltModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("wdr-canary-two"));
        QVERIFY(isShown("newPassphraseProblem"));
        QVERIFY(!child<QPushButton>("setPassphraseButton")->isEnabled());
        child<QLineEdit>("newPassphraseAgainEdit")->setText(QStringLiteral("wdr-canary-one"));
        QVERIFY(!isShown("newPassphraseProblem"));
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::AltModifier);
        QTRY_COMPARE(m_agent->requests("agent.rekey").size(), 1U);
        QCOMPARE(m_agent->requests("agent.rekey").front().stringAt("protection"), std::optional<std::string>("passphrase"));
        QCOMPARE(m_agent->requests("agent.rekey").front().stringAt("password"), std::optional<std::string>("wdr-canary-one"));
        QVERIFY(child<QLineEdit>("newPassphraseEdit")->text().isEmpty());
        QVERIFY(!isShown("newPassphraseEdit"));
    }

    void aPassphraseThatWasNotSetDoesNotWaitThere()
    {
        open(SettingsPage::Safety);
        child<QPushButton>("passphraseButton")->click();
        QTest::keyClicks(child<QLineEdit>("newPassphraseEdit"), QStringLiteral("wdr-canary-one"));
        choose(SettingsPage::Network);
        QVERIFY(child<QLineEdit>("newPassphraseEdit")->text().isEmpty());
    }

    void aLostKeyIsExplained()
    {
        m_agent->on("agent.status", [](const Json&) {
            return Json::object({ { "locked", false }, { "vault", Json::object({ { "state", "failed" }, { "protection", "keyring" }, { "reason", "vault_key_missing" }, { "message", "Gone." } }) } });
        });
        m_agent->send(Json::object({ { "type", "agent" }, { "status", Json::object({ { "locked", false }, { "vault", Json::object({ { "state", "failed" }, { "reason", "vault_key_missing" }, { "message", "Gone." } }) } }) } }));
        QTRY_VERIFY(isShown("agentBanner"));
        child<MessageBanner>("agentBanner")->findChild<QPushButton*>()->click();
        QTRY_VERIFY(isShown("emptyVaultButton"));
        QVERIFY(text("lostKeyText").contains(QStringLiteral("put the key back")));
        QVERIFY(!isShown("passphraseButton") && !isShown("keyFileButton"));
        child<QPushButton>("emptyVaultButton")->click();
        auto* question = child<QMessageBox>("emptyVaultQuestion");
        QVERIFY(question && question->isVisible());
        QCOMPARE(question->defaultButton(), question->button(QMessageBox::Cancel)); // Enter changes nothing
        QTest::keyClick(question, Qt::Key_Escape);
    }

    void theClipboard()
    {
        open(SettingsPage::Safety);
        auto* spin = child<QSpinBox>("clipboardSpin");
        QCOMPARE(spin->value(), 30);
        QCOMPARE(spin->minimum(), 0);
        QCOMPARE(spin->maximum(), 600);
        spin->setValue(120);
        QCOMPARE(DesktopSettings(m_settingsFile).clipboardTime(), std::chrono::seconds(120));
        m_window->select(QStringLiteral("flyte-prod"));
        press(Qt::Key_Escape);
        QTRY_VERIFY(isShown("copyTokenButton"));
        child<QPushButton>("copyTokenButton")->click();
        QTRY_VERIFY(text("footerText").contains(QStringLiteral("120 seconds")));
    }

    void consentForAll()
    {
        open(SettingsPage::Programs);
        auto* combo = child<QComboBox>("defaultConsentCombo");
        QTRY_VERIFY(combo->isEnabled());
        QCOMPARE(combo->currentData().toString(), QStringLiteral("allow"));
        QTest::keyClick(m_window.get(), Qt::Key_O, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), combo);
        press(Qt::Key_Down);
        QTRY_COMPARE(lastSet("serve.consent"), Json("ask"));
    }

    // Said while it is typed, and never sent.
    void wrongProxiesAndCertificates()
    {
        open(SettingsPage::Network);
        auto* proxy = child<QLineEdit>("proxyEdit");
        QTRY_COMPARE(proxy->text(), QStringLiteral("http://proxy.example.com:3128"));
        QVERIFY(!isShown("proxyProblem"));
        QTest::keyClick(m_window.get(), Qt::Key_X, Qt::AltModifier);
        proxy->selectAll();
        QTest::keyClicks(proxy, QStringLiteral("ftp://proxy"));
        QVERIFY(isShown("proxyProblem"));
        const auto before = m_agent->requests("agent.settings").size();
        QTest::keyClick(m_window.get(), Qt::Key_C, Qt::AltModifier);
        QTest::keyClicks(child<QLineEdit>("caFileEdit"), QStringLiteral("/nonexistent/ca.pem"));
        QVERIFY(isShown("caFileProblem"));
        press(Qt::Key_Tab);
        QCOMPARE(m_agent->requests("agent.settings").size(), before);
        proxy->setFocus();
        proxy->selectAll();
        QTest::keyClicks(proxy, QStringLiteral("socks5://127.0.0.1:1080"));
        QVERIFY(!isShown("proxyProblem"));
        press(Qt::Key_Return);
        QTRY_COMPARE(lastSet("http.proxy"), Json("socks5://127.0.0.1:1080"));
    }

    void sections()
    {
        open();
        QVERIFY(isShown("languageCombo"));
        press(Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(isShown("idleSpin"));
        press(Qt::Key_PageUp, Qt::ControlModifier);
        press(Qt::Key_PageUp, Qt::ControlModifier);
        QVERIFY(isShown("collectButton"));
    }

    void everythingThatTakesTheFocusHasAName()
    {
        open();
        for (const int section : { SettingsPage::Window, SettingsPage::Safety, SettingsPage::Programs, SettingsPage::Network, SettingsPage::Diagnostics }) {
            choose(section);
            findNameless();
        }
    }

    // On each page a letter presses one thing.
    void everyLetterHasOneMeaning()
    {
        open();
        for (const int section : { SettingsPage::Window, SettingsPage::Safety, SettingsPage::Programs, SettingsPage::Network, SettingsPage::Diagnostics }) {
            choose(section);
            if (section == SettingsPage::Safety)
                child<QPushButton>("passphraseButton")->click();
            QStringList letters;
            for (const QWidget* part : m_window->findChildren<QWidget*>()) {
                const auto* label = qobject_cast<const QLabel*>(part);
                const auto* button = qobject_cast<const QAbstractButton*>(part);
                const QString shown = label && label->buddy() ? label->text() : button ? button->text() : QString();
                if (const QKeySequence key = QKeySequence::mnemonic(shown); part->isVisible() && !key.isEmpty()) {
                    QVERIFY2(!letters.contains(key.toString()), qPrintable(shown));
                    letters.append(key.toString());
                }
            }
        }
    }

private:
    void findNameless()
    {
        for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
            const bool isOwnPart = widget->objectName().startsWith(QStringLiteral("qt_")) || widget->inherits("QHeaderView") || widget->inherits("QMenu");
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !isOwnPart)
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
    void open(int section = SettingsPage::Window)
    {
        press(Qt::Key_Comma, Qt::ControlModifier);
        choose(section);
    }
    void choose(int section) { child<QTabBar>("settingsTabs")->setCurrentIndex(section); }
    //! What the newest change of that setting asks for; null where there was none.
    [[nodiscard]] Json lastSet(const char* key)
    {
        const auto& requests = m_agent->requests("agent.settings");
        const Json* set = requests.empty() ? nullptr : requests.back().find("set");
        const Json* value = set ? set->find(key) : nullptr;
        return value ? *value : Json();
    }
    [[nodiscard]] std::string lastUnset()
    {
        const auto& requests = m_agent->requests("agent.settings");
        const auto unset = requests.empty() ? std::nullopt : requests.back().stringsAt("unset");
        return unset && unset->size() == 1 ? unset->front() : std::string();
    }
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

    QTemporaryDir m_folder;
    QString m_settingsFile;
    std::unique_ptr<DesktopSettings> m_settings;
    std::unique_ptr<FakeAgent> m_agent;
    std::unique_ptr<client::AgentClient> m_client;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(SettingsPageTest)
#include "settings_page_test.moc"

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/widgets/consent_prompt.h"
#include "desktop/widgets/main_window.h"
#include "desktop/widgets/prompt_dialog.h"
#include "desktop/widgets/settings_page.h"
#include "gui/example_profiles.h"
#include "gui/example_question.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

namespace warder {

//! Called at each page of a tour, with what is seen there and a name that makes a good file name.
using Visit = std::function<void(QWidget& window, const QString& page)>;

//! Every page of the window, and every prompt, with the example profiles, one after the other; false where a page does not come up. The
//! texts are those of the translators that are installed.
class Tour
{
public:
    explicit Tour(const desktop::Theme& theme, QSize size = { 1180, 760 })
        : m_theme(theme)
        , m_size(size)
    { }

    [[nodiscard]] bool go(const Visit& visit)
    {
        return walkWindow(visit) && walkLocked(visit) && walkVaultChoice(visit) && walkWelcome(visit) && walkImport(visit) && walkPrompts(visit);
    }

private:
    struct Desktop
    {
        explicit Desktop(const desktop::Theme& theme, QSize size)
            : client(client::AgentSetup { agent.location(), {}, {}, {}, {} })
            , window(client, theme, [] { return kExampleNow; })
        {
            window.resize(size);
        }
        [[nodiscard]] bool open()
        {
            client.open();
            window.show();
            return QTest::qWaitFor([this] { return client.link() == client::AgentClient::Link::Connected && isSettled(); });
        }
        [[nodiscard]] bool isSettled() { return window.agent().isLoaded() || window.agent().isLocked() || window.agent().needsVaultChoice(); }
        [[nodiscard]] bool isShown(const char* name) const
        {
            const auto* part = window.findChild<QWidget*>(QString::fromLatin1(name));
            return part && part->isVisible();
        }
        [[nodiscard]] bool appears(const char* name) const
        {
            return QTest::qWaitFor([this, name] { return isShown(name); });
        }
        template<class T>
        [[nodiscard]] T& part(const char* name) const
        {
            return *window.findChild<T*>(QString::fromLatin1(name));
        }
        void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
        {
            QWidget* focus = QApplication::focusWidget();
            QTest::keyClick(focus ? focus : &window, key, modifiers);
        }

        FakeAgent agent;
        client::AgentClient client;
        desktop::MainWindow window;
    };

    // The layout is at rest when nothing is posted any more.
    static void see(const Visit& visit, QWidget& window, const char* page)
    {
        for (int i = 0; i < 8; ++i) { // one layout may ask for the next
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
        visit(window, QString::fromLatin1(page));
    }

    [[nodiscard]] bool walkWindow(const Visit& visit) const
    {
        Desktop it(m_theme, m_size);
        serveExamples(it.agent, exampleProfiles());
        if (!it.open())
            return false;
        it.window.select(QStringLiteral("flyte-prod"));
        if (!it.appears("accessLeft"))
            return false;
        see(visit, it.window, "overview");
        const auto openTab = [&it](int index) { it.part<QTabBar>("profileTabs").setCurrentIndex(index); };
        openTab(1);
        if (!QTest::qWaitFor([&it] { return it.isShown("claimsTree") && it.part<QAbstractItemView>("claimsTree").model()->rowCount() > 0; }))
            return false;
        see(visit, it.window, "token");
        openTab(2);
        if (!it.appears("setUpButton_flytectl"))
            return false;
        see(visit, it.window, "use");
        it.part<QPushButton>("setUpButton_flytectl").click();
        if (!it.appears("setupDiff"))
            return false;
        see(visit, it.window, "use-diff");
        openTab(3);
        if (!QTest::qWaitFor([&it] { return it.isShown("activityTable") && it.part<QAbstractItemView>("activityTable").model()->rowCount() > 0; }))
            return false;
        see(visit, it.window, "activity");
        openTab(0);
        it.part<QPushButton>("timelineButton").click();
        if (!it.appears("timelineView"))
            return false;
        see(visit, it.window, "timeline");
        it.part<QPushButton>("profilesButton").click();
        it.press(Qt::Key_Comma, Qt::ControlModifier);
        const auto openSection = [&it](int index) { it.part<QTabBar>("settingsTabs").setCurrentIndex(index); };
        if (!it.appears("languageCombo"))
            return false;
        see(visit, it.window, "settings");
        openSection(desktop::SettingsPage::Safety);
        if (!it.appears("emptyVaultButton") || !QTest::qWaitFor([&it] { return it.part<QWidget>("suspendCheck").isEnabled(); }))
            return false;
        it.part<QPushButton>("passphraseButton").click();
        see(visit, it.window, "settings-safety");
        openSection(desktop::SettingsPage::Programs);
        if (!it.appears("grantsTable") || !it.appears("socketsTable"))
            return false;
        see(visit, it.window, "settings-programs");
        openSection(desktop::SettingsPage::Network);
        it.part<QLineEdit>("proxyEdit").setText(QStringLiteral("gopher://proxy"));
        it.part<QLineEdit>("caFileEdit").setText(QStringLiteral("company.pem"));
        see(visit, it.window, "settings-network");
        openSection(desktop::SettingsPage::Diagnostics);
        it.part<QPushButton>("collectButton").click();
        if (!it.appears("reportText"))
            return false;
        see(visit, it.window, "settings-diagnostics");
        it.press(Qt::Key_Escape);
        it.press(Qt::Key_E, Qt::ControlModifier);
        if (!it.appears("keysTable"))
            return false;
        see(visit, it.window, "edit");
        it.window.startSignin(QStringLiteral("dataos"), QStringLiteral("browser"));
        if (!QTest::qWaitFor([&it] { return !it.agent.requests("signin.start").empty(); }))
            return false;
        it.agent.send(signinEvent("open_url", { { "url", "https://acme.example.com/authorize" }, { "opened", true } }));
        it.agent.send(signinEvent("step", { { "name", "wait_for_person" } }));
        if (!it.appears("redirectEdit"))
            return false;
        see(visit, it.window, "signin");
        it.agent.send(signinEvent("failed", { { "kind", "invalid" }, { "reason", "id_token_issuer_mismatch" }, { "message", "The issuer is another one." } }));
        if (!it.appears("signinBanner"))
            return false;
        see(visit, it.window, "signin-failed");
        it.agent.on("signin.start", [](const codec::Json&) { return codec::Json::object({ { "signin", "s1" }, { "flow", "device" } }); });
        it.window.startSignin(QStringLiteral("dataos"), QStringLiteral("device"));
        if (!QTest::qWaitFor([&it] { return it.agent.requests("signin.start").size() > 1; }))
            return false;
        it.agent.send(signinEvent("device_code", { { "user_code", "WDJB-MJHT" },
                                                   { "verification_uri", "https://acme.example.com/device" },
                                                   { "verification_uri_complete", "https://acme.example.com/device?user_code=WDJB-MJHT" },
                                                   { "expires_at", kExampleNow + 821 } }));
        if (!it.appears("userCode"))
            return false;
        see(visit, it.window, "signin-device");
        // Others beside it: one that failed, and one that waits for its turn.
        it.agent.on("signin.start", [](const codec::Json& params) { return codec::Json::object({ { "signin", params.stringAt("profile").value_or("") }, { "flow", "browser" } }); });
        it.window.startSignins({ QStringLiteral("flipt"), QStringLiteral("notes-mcp"), QStringLiteral("flyte-prod") });
        const auto takesAnswers = [&it] { return it.isShown("redirectEdit") && it.part<QWidget>("redirectEdit").isEnabled(); };
        if (!it.appears("signinStrip") || !QTest::qWaitFor(takesAnswers))
            return false;
        it.agent.send(signinEvent("failed", { { "reason", "access_denied" } }).set("signin", "flipt").set("profile", "flipt"));
        if (!QTest::qWaitFor([&] { return it.part<QWidget>("signinOf-notes-mcp").isEnabled() && takesAnswers(); }))
            return false;
        see(visit, it.window, "signin-several");
        it.part<QPushButton>("addProfileButton").click();
        if (!it.appears("addressEdit"))
            return false;
        see(visit, it.window, "add");
        it.part<QPushButton>("kind_okta").click();
        if (!it.appears("chosenPresetHelp"))
            return false;
        see(visit, it.window, "add-preset");
        it.part<QLineEdit>("addressEdit").setText(QStringLiteral("https://id.example.com"));
        it.part<QPushButton>("lookButton").click();
        if (!it.appears("nameEdit"))
            return false;
        see(visit, it.window, "add-found");
        it.part<QPushButton>("cancelAddButton").click();
        it.agent.stop();
        if (!QTest::qWaitFor([&it] { return it.client.link() != client::AgentClient::Link::Connected && it.isShown("agentBanner"); }))
            return false;
        see(visit, it.window, "agent-gone");
        return true;
    }

    [[nodiscard]] bool walkLocked(const Visit& visit) const
    {
        Desktop it(m_theme, m_size);
        serveExamples(it.agent, exampleProfiles());
        it.agent.on("agent.status", [](const codec::Json&) { return exampleStatus(true); });
        if (!it.open())
            return false;
        see(visit, it.window, "locked");
        return true;
    }

    [[nodiscard]] bool walkVaultChoice(const Visit& visit) const
    {
        Desktop it(m_theme, m_size);
        serveExamples(it.agent, {});
        it.agent.on("agent.status", [](const codec::Json&) {
            return codec::Json::object({ { "locked", false }, { "vault", codec::Json::object({ { "state", "unavailable" }, { "message", "No keyring." } }) } });
        });
        if (!it.open() || !it.appears("passphraseEdit"))
            return false;
        see(visit, it.window, "vault");
        return true;
    }

    [[nodiscard]] bool walkWelcome(const Visit& visit) const
    {
        Desktop it(m_theme, m_size);
        serveExamples(it.agent, {});
        if (!it.open() || !it.appears("addressEdit"))
            return false;
        see(visit, it.window, "welcome");
        return true;
    }

    // What is found at home on the first page, and the page that imports a file.
    [[nodiscard]] bool walkImport(const Visit& visit) const
    {
        const QTemporaryDir home;
        if (!QDir(home.path()).mkpath(QStringLiteral(".flyte")))
            return false;
        const QString path = home.filePath(QStringLiteral(".flyte/config.yaml"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("admin:\n  endpoint: dns:///flyte.example.com\n") <= 0 || !file.flush())
            return false;
        const QByteArray before = qgetenv("HOME");
        qputenv("HOME", home.path().toUtf8());
        Desktop it(m_theme, m_size);
        qputenv("HOME", before);
        serveExamples(it.agent, {});
        it.agent.on("profile.import", [](const codec::Json&) { return exampleImport(); });
        if (!it.open() || !it.appears("addFoundButton0"))
            return false;
        see(visit, it.window, "welcome-found");
        it.part<QPushButton>("importFileButton").click();
        auto* question = it.window.findChild<QFileDialog*>(QStringLiteral("importDialog"));
        if (!question)
            return false;
        Q_EMIT question->fileSelected(path);
        question->reject();
        if (!it.appears("importButton"))
            return false;
        see(visit, it.window, "import");
        return true;
    }

    [[nodiscard]] bool walkPrompts(const Visit& visit) const
    {
        desktop::ConsentPrompt consent(*desktop::ConsentQuestion::fromJson(exampleQuestion()), m_theme, [] { return kExampleNow; });
        consent.show();
        see(visit, consent, "prompt-consent");
        using Kind = desktop::PromptDialog::Kind;
        for (const auto& [kind, name] : { std::pair { Kind::Passphrase, "prompt-passphrase" }, std::pair { Kind::PassphraseAgain, "prompt-again" },
                                          std::pair { Kind::NewPassphrase, "prompt-new" }, std::pair { Kind::Confirm, "prompt-confirm" } }) {
            desktop::PromptDialog dialog(kind, kind == Kind::Confirm ? QStringLiteral("flyte-prod wants to run /usr/bin/true.") : QString(), m_theme);
            dialog.show();
            see(visit, dialog, name);
        }
        return true;
    }

    const desktop::Theme& m_theme;
    QSize m_size;
};

} // namespace warder

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0

// pictures FOLDER [WIDTHxHEIGHT]: draws the window with example profiles, light and dark.

#include "desktop/translations.h"
#include "desktop/widgets/consent_prompt.h"
#include "desktop/widgets/main_window.h"
#include "desktop/widgets/prompt_dialog.h"
#include "desktop/widgets/settings_page.h"
#include "desktop/widgets/tray.h"
#include "gui/example_profiles.h"
#include "gui/example_question.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <chrono>
#include <utility>

using namespace warder;
using namespace warder::desktop;

namespace {

void settle(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

void drawPrompt(const QDir& folder, Theme::Scheme scheme, const QString& suffix)
{
    const Theme theme(scheme, QApplication::palette(), QApplication::font());
    ConsentPrompt prompt(*ConsentQuestion::fromJson(exampleQuestion()), theme, [] { return kExampleNow; });
    prompt.show();
    settle(700); // until the buttons take input
    prompt.grab().save(folder.filePath(QStringLiteral("consent-%1.png").arg(suffix)));
    using Kind = PromptDialog::Kind;
    for (const auto& [kind, name] : { std::pair { Kind::Passphrase, "passphrase" }, std::pair { Kind::NewPassphrase, "passphrase-new" }, std::pair { Kind::Confirm, "confirm" } }) {
        PromptDialog dialog(kind, kind == Kind::Confirm ? QStringLiteral("flyte-prod wants to run /usr/bin/true.") : QString(), theme);
        dialog.show();
        settle(200);
        dialog.grab().save(folder.filePath(QStringLiteral("%1-%2.png").arg(QLatin1String(name), suffix)));
    }
}

//! The window with its agent, and where its pictures go.
class Scene
{
public:
    Scene(const QDir& folder, Theme::Scheme scheme, QString suffix, QSize size, const codec::JsonArray& profiles)
        : m_folder(folder)
        , m_suffix(std::move(suffix))
        , m_theme(scheme, QApplication::palette(), QApplication::font())
        , client({ agent.location(), {}, {}, {} })
        , window(client, m_theme, [] { return kExampleNow; })
    {
        serveExamples(agent, profiles);
        agent.on("profile.import", [](const codec::Json&) { return exampleImport(); });
        client.open();
        window.resize(size);
        window.show();
        settle(400);
    }
    void take(const char* name, QWidget* widget = nullptr)
    {
        settle(200);
        QWidget& seen = widget ? *widget : window;
        seen.grab().save(m_folder.filePath(QStringLiteral("%1-%2.png").arg(QLatin1String(name), m_suffix)));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(&window, key, modifiers); }
    template<class T>
    T& part(const char* name)
    {
        return *window.findChild<T*>(QString::fromLatin1(name));
    }

private:
    const QDir& m_folder;
    const QString m_suffix;
    const Theme m_theme;

public:
    FakeAgent agent;
    client::AgentClient client;
    MainWindow window;
};

void drawProfile(Scene& scene)
{
    scene.window.select(QStringLiteral("flyte-prod"));
    scene.take("main");
    scene.press(Qt::Key_2, Qt::ControlModifier);
    scene.take("timeline");
    scene.press(Qt::Key_1, Qt::ControlModifier);
    scene.agent.on("profile.verify", [](const codec::Json&) {
        return codec::Json::object({ { "accepted", true }, { "identity", codec::Json::object({ { "name", "Ada Lovelace" } }) }, { "expires_at", kExampleNow + 1264 } });
    });
    scene.press(Qt::Key_K, Qt::ControlModifier);
    scene.take("check");
    scene.press(Qt::Key_D, Qt::AltModifier);
    settle(200);
    scene.press(Qt::Key_T, Qt::AltModifier);
    scene.take("token");
    scene.press(Qt::Key_E, Qt::AltModifier);
    scene.take("use");
    scene.part<QPushButton>("setUpButton_flytectl").click();
    scene.take("use-diff");
    scene.press(Qt::Key_Y, Qt::AltModifier);
    scene.take("activity");
    scene.press(Qt::Key_V, Qt::AltModifier);
    scene.press(Qt::Key_Comma, Qt::ControlModifier);
    scene.take("settings");
    for (const auto& [section, name] : { std::pair { SettingsPage::Safety, "settings-safety" }, std::pair { SettingsPage::Programs, "settings-programs" },
                                         std::pair { SettingsPage::Network, "settings-network" }, std::pair { SettingsPage::Diagnostics, "settings-diagnostics" } }) {
        scene.part<QTabBar>("settingsTabs").setCurrentIndex(section);
        scene.take(name);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    scene.press(Qt::Key_E, Qt::ControlModifier);
    scene.take("edit");
}

void drawSignins(Scene& scene)
{
    scene.agent.on("signin.start", [](const codec::Json& params) {
        const std::string profile = params.stringAt("profile").value_or("");
        return codec::Json::object({ { "signin", profile }, { "flow", profile == "github" ? "direct" : profile == "dataos" ? "device" : "browser" } });
    });
    const auto tell = [&scene](const char* profile, const char* what, std::initializer_list<codec::JsonMember> members = {}) {
        scene.agent.send(signinEvent(what, members).set("signin", profile).set("profile", profile));
    };
    scene.window.startSignin(QStringLiteral("dataos"), QStringLiteral("device"));
    settle(200);
    tell("dataos", "step", { { "name", "wait_for_person" } });
    tell("dataos", "device_code", { { "user_code", "WDJB-MJHT" },
                                    { "verification_uri", "https://acme.example.com/device" },
                                    { "verification_uri_complete", "https://acme.example.com/device?user_code=WDJB-MJHT" },
                                    { "expires_at", kExampleNow + 821 } });
    scene.take("signin");
    scene.window.startSignins({ QStringLiteral("flipt"), QStringLiteral("notes-mcp"), QStringLiteral("flyte-prod") });
    settle(200);
    tell("flipt", "failed", { { "reason", "access_denied" } });
    settle(200);
    tell("notes-mcp", "step", { { "name", "wait_for_person" } });
    tell("notes-mcp", "open_url", { { "url", "https://notes.example.com/authorize" }, { "opened", true } });
    scene.take("signin-several");
    for (const char* profile : { "dataos", "notes-mcp", "flyte-prod" })
        tell(profile, "done");
    settle(200);
    tell("flyte-prod", "done");
    scene.window.startSignin(QStringLiteral("github"), {});
    settle(200);
    tell("github", "step", { { "name", "ask_for_secret" } });
    scene.take("signin-token");
}

void drawAdding(Scene& scene)
{
    scene.part<QPushButton>("addProfileButton").click();
    scene.take("add-begin");
    auto& address = scene.part<QLineEdit>("addressEdit");
    address.setText(QStringLiteral("https://id.example.com"));
    scene.part<QPushButton>("lookButton").click();
    scene.take("add");
    address.setText(QStringLiteral("https://flipt.example.com"));
    scene.part<QPushButton>("lookButton").click();
    scene.take("add-flipt");
    scene.part<QComboBox>("presetCombo").setCurrentText(QStringLiteral("A web page's session cookie"));
    scene.take("add-hand");
}

// A home with something to import, and no profile yet.
void drawFirst(const QDir& folder, Theme::Scheme scheme, const QString& suffix, const QSize& size)
{
    const QTemporaryDir home;
    const QString path = home.filePath(QStringLiteral(".flyte/config.yaml"));
    QFile file(path);
    if (!QDir(home.path()).mkpath(QStringLiteral(".flyte")) || !file.open(QIODevice::WriteOnly) || file.write("admin:\n  endpoint: dns:///flyte.example.com\n") <= 0)
        return;
    file.close();
    const QByteArray before = qgetenv("HOME");
    qputenv("HOME", home.path().toUtf8());
    Scene scene(folder, scheme, suffix, size, {});
    qputenv("HOME", before);
    scene.take("welcome");
    scene.part<QPushButton>("importFileButton").click();
    auto* question = scene.window.findChild<QFileDialog*>(QStringLiteral("importDialog"));
    Q_EMIT question->fileSelected(path);
    question->reject();
    scene.take("import");
}

// Locked, and before anybody has said who keeps the vault's key.
void drawWithoutProfiles(const QDir& folder, Theme::Scheme scheme, const QString& suffix, const QSize& size)
{
    const auto drawAs = [&](const char* name, const codec::Json& status) {
        FakeAgent agent;
        serveExamples(agent, exampleProfiles());
        agent.on("agent.status", [&status](const codec::Json&) { return status; });
        client::AgentClient client({ agent.location(), {}, {}, {} });
        MainWindow window(client, Theme(scheme, QApplication::palette(), QApplication::font()), [] { return kExampleNow; });
        client.open();
        window.resize(size);
        window.show();
        settle(400);
        window.grab().save(folder.filePath(QStringLiteral("%1-%2.png").arg(QLatin1String(name), suffix)));
    };
    drawAs("locked", exampleStatus(true));
    drawAs("vault", codec::Json::object({ { "locked", false }, { "vault", codec::Json::object({ { "state", "unavailable" }, { "message", "No keyring." } }) } }));
}

// The menu as a panel opens it, with what one profile offers beside it.
void drawTray(Scene& scene, const QDir& folder, const QString& suffix)
{
    Tray tray(scene.window, nullptr, std::chrono::milliseconds(0));
    Q_EMIT tray.menu().aboutToShow();
    QMenu& menu = tray.menu();
    menu.setPalette(scene.window.theme().palette());
    menu.popup({ 0, 0 });
    scene.take("tray-menu", &menu);
    for (const QAction* action : menu.actions()) {
        if (!action->menu() || !action->text().startsWith(QLatin1String("flyte-prod")))
            continue;
        action->menu()->setPalette(menu.palette());
        action->menu()->popup({ 0, 0 });
        scene.take("tray-profile", action->menu());
        action->menu()->close();
    }
    menu.close();
    if (suffix != QLatin1String("light"))
        return;
    // Every state on a light and on a dark panel, as large as panels have it and four times that.
    constexpr std::array kStates { TrayIconState::Good, TrayIconState::Attention, TrayIconState::Locked, TrayIconState::Paused, TrayIconState::Offline };
    QPixmap panels(static_cast<int>(kStates.size()) * 120, 200);
    QPainter painter(&panels);
    for (int row = 0; row < 2; ++row) {
        painter.fillRect(0, row * 100, panels.width(), 100, row == 0 ? QColor(0xf2f2f2) : QColor(0x242424));
        for (int i = 0; i < static_cast<int>(kStates.size()); ++i) {
            const QIcon icon = trayIcon(kStates[static_cast<std::size_t>(i)]);
            painter.drawPixmap(i * 120 + 6, row * 100 + 39, icon.pixmap(22, 22));
            painter.drawPixmap(i * 120 + 36, row * 100 + 18, icon.pixmap(64, 64));
        }
    }
    painter.end();
    panels.save(folder.filePath(QStringLiteral("tray-icons.png")));
}

void draw(const QDir& folder, Theme::Scheme scheme, const QString& suffix, const QSize& size)
{
    drawPrompt(folder, scheme, suffix);
    drawFirst(folder, scheme, suffix, size);
    drawWithoutProfiles(folder, scheme, suffix, size);
    Scene scene(folder, scheme, suffix, size, exampleProfiles());
    drawProfile(scene);
    drawSignins(scene);
    drawAdding(scene);
    drawTray(scene, folder, suffix);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("XDG_STATE_HOME", "/home/ada/.local/state"); // is seen on one of the pages
    QApplication::setStyle(QStringLiteral("Fusion"));
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QStringList sides = arguments.value(2, QStringLiteral("1180x760")).split(u'x');
    if (arguments.size() < 2 || arguments.size() > 3 || sides.size() != 2)
        return 2;
    const QSize size(sides[0].toInt(), sides[1].toInt());
    installTranslations(*qApp);
    QFont font = QApplication::font();
    font.setPointSizeF(10);
    QApplication::setFont(font);
    const QDir folder(arguments.at(1));
    draw(folder, Theme::Scheme::Light, QStringLiteral("light"), size);
    draw(folder, Theme::Scheme::Dark, QStringLiteral("dark"), size);
    return 0;
}

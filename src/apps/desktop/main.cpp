// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "apps/desktop/single_instance.h"
#include "base/hardening.h"
#include "client/agent_client.h"
#include "client/qt_text.h"
#include "desktop/appearance.h"
#include "desktop/desktop_settings.h"
#include "desktop/end_reminder.h"
#include "desktop/notifier.h"
#include "desktop/use_notice.h"
#include "desktop/translations.h"
#include "desktop/viewmodels/signin_model.h"
#include "desktop/widgets/consent_prompt.h"
#include "desktop/widgets/main_window.h"
#include "desktop/widgets/prompt_dialog.h"
#include "desktop/widgets/tray.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>
#include <QDir>
#include <QFile>

#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <cstdio>
#include <functional>

namespace {

using namespace warder;

// Shows the question until it is answered, then writes the answer.
int ask(QDialog& dialog, const std::function<codec::Json()>& answer)
{
    QObject::connect(&dialog, &QDialog::finished, qApp, &QCoreApplication::quit);
    dialog.show();
    dialog.raise();
    dialog.activateWindow();
    QCoreApplication::exec();
    std::string line = answer().dump() + "\n";
    const bool isWritten = std::fwrite(line.data(), 1, line.size(), stdout) == line.size() && std::fflush(stdout) == 0;
    ::explicit_bzero(line.data(), line.size());
    return isWritten ? 0 : 1;
}

constexpr int kFreshStart = 64; // of run(): to begin again, hidden

// What an address wants can be said only when the agent's state is known.
void openWhenKnown(desktop::MainWindow& window, const QString& link)
{
    auto* once = new QObject(&window);
    const auto look = [&window, link, once] {
        const bool isKnown = window.agent().isLoaded() || window.agent().isLocked() || window.agent().needsVaultChoice()
            || (window.agent().link() != client::AgentClient::Link::Connecting && window.agent().link() != client::AgentClient::Link::Connected);
        if (!isKnown)
            return;
        once->deleteLater();
        once->disconnect();
        QObject::disconnect(&window.agent(), nullptr, once, nullptr);
        window.openLink(link);
    };
    QObject::connect(&window.agent(), &desktop::AgentModel::changed, once, look);
    look();
}

// One question on stdin, one answer on stdout (docs/protocol.md). A question whose agent is gone has nobody to be answered to: it
// goes too.
int prompt(const desktop::Theme& theme)
{
    const pid_t agent = ::getppid();
    if (::prctl(PR_SET_PDEATHSIG, SIGTERM) != 0 || ::getppid() != agent)
        return 1;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    const auto question = codec::parseJson(input.readLine(64 * 1024).trimmed().toStdString());
    const auto asked = question ? question->stringAt("ask") : std::nullopt;
    if (auto consent = question ? desktop::ConsentQuestion::fromJson(*question) : std::nullopt) {
        desktop::ConsentPrompt dialog(*std::move(consent), theme, [] { return QDateTime::currentSecsSinceEpoch(); });
        return ask(dialog, [&dialog] { return dialog.answer(); });
    }
    if (asked != "passphrase" && asked != "confirm")
        return 2;
    auto kind = desktop::PromptDialog::Kind::Confirm;
    if (asked == "passphrase") {
        const auto purpose = question->stringAt("purpose");
        kind = purpose == "again" ? desktop::PromptDialog::Kind::PassphraseAgain
            : purpose == "choose" ? desktop::PromptDialog::Kind::NewPassphrase
                                  : desktop::PromptDialog::Kind::Passphrase;
    }
    desktop::PromptDialog dialog(kind, client::toQString(question->stringAt("text").value_or("")), theme);
    return ask(dialog, [&dialog] { return dialog.answer(); });
}

int run(int argc, char** argv)
{
    QApplication::setStyle(QStringLiteral("Fusion")); // the one that style sheets agree with everywhere
    QApplication application(argc, argv);
    desktop::DesktopSettings settings(desktop::DesktopSettings::defaultPath());
    desktop::installTranslations(application, settings.language());
    QApplication::setApplicationName(QStringLiteral("warder-desktop"));
    QApplication::setApplicationVersion(QStringLiteral(WARDER_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.warder.Warder"));
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setWindowIcon(desktop::programIcon());

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Shows what Warder holds, signs in, and keeps an icon in the tray."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption promptOption(QStringLiteral("prompt"), QCoreApplication::translate("main", "Ask one question given on standard input (used by the agent)."));
    const QCommandLineOption hiddenOption(QStringLiteral("hidden"), QCoreApplication::translate("main", "Start without showing the window."));
    parser.addOptions({ promptOption, hiddenOption });
    parser.addPositionalArgument(QStringLiteral("link"), QCoreApplication::translate("main", "A warder:// address to open; asks before it adds anything."), QStringLiteral("[link]"));
    parser.process(application);

    const desktop::Theme theme = desktop::applyThemeChoice(settings.theme());
    if (parser.isSet(promptOption))
        return prompt(theme);

    client::AgentSetup setup { wire::socketLocation(), QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("warder-agent")),
                               client::displayFromEnvironment(), WARDER_VERSION };
    SingleInstance instance(client::toQString(setup.location.folder));
    const QString link = parser.positionalArguments().value(0);
    if (!instance.claim(link))
        return 0;
    client::AgentClient agent(std::move(setup));
    desktop::MainWindow window(agent, theme, [] { return QDateTime::currentSecsSinceEpoch(); }, nullptr, &settings);
    QObject::connect(&settings, &desktop::DesktopSettings::languageChanged, &application, [&] { desktop::installTranslations(application, settings.language()); });
    const desktop::Tray tray(window, nullptr);
    // A panel came that only a new process can use: the tray is why the window is hidden, so nothing is lost. A sign-in
    // belongs to this process's connection, so it is waited for.
    bool isFreshStartDue = false;
    const auto startFresh = [&] {
        const auto& signins = window.signins().all();
        const bool isSigningIn = std::ranges::any_of(
            signins, [](const auto& signin) { return signin->phase() == desktop::SigninModel::Phase::Running; });
        if (isFreshStartDue && !window.isVisible() && !isSigningIn)
            QCoreApplication::exit(kFreshStart);
    };
    QObject::connect(&tray, &desktop::Tray::freshStartWanted, &window, [&] {
        isFreshStartDue = true;
        startFresh();
    });
    QObject::connect(&window, &desktop::MainWindow::hidden, &window, startFresh, Qt::QueuedConnection);
    QObject::connect(&window.signins(), &desktop::SigninsModel::changed, &window, startFresh, Qt::QueuedConnection);
    desktop::Notifier notifier(window.agent(), [&window] { return window.isActiveWindow() && !window.isMinimized(); });
    QObject::connect(&notifier, &desktop::Notifier::windowAsked, &window, &desktop::MainWindow::raiseToFront);
    QObject::connect(&notifier, &desktop::Notifier::signinAsked, &window, [&window](const QStringList& profiles) {
        window.startSignins(profiles);
        window.raiseToFront();
    });
    desktop::EndReminder reminder(window.agent(), [] { return QDateTime::currentSecsSinceEpoch(); });
    QObject::connect(&reminder, &desktop::EndReminder::windowAsked, &window, &desktop::MainWindow::raiseToFront);
    QObject::connect(&reminder, &desktop::EndReminder::signinAsked, &window, [&window](const QString& profile) {
        window.startSignins({ profile });
        window.raiseToFront();
    });
    desktop::UseNotice uses(window.agent());
    QObject::connect(&uses, &desktop::UseNotice::profileAsked, &window, [&window](const QString& profile) {
        window.select(profile);
        window.raiseToFront();
    });
    const auto tellWhatIsWanted = [&] {
        notifier.setWanted(settings.tellsOfSignins());
        reminder.setWanted(settings.tellsOfEnds());
        uses.setWanted(settings.tellsOfUses());
    };
    QObject::connect(&settings, &desktop::DesktopSettings::changed, &window, tellWhatIsWanted);
    tellWhatIsWanted();
    QObject::connect(&application, &QGuiApplication::applicationStateChanged, &notifier, &desktop::Notifier::review);
    QObject::connect(&instance, &SingleInstance::raiseAsked, &window, &desktop::MainWindow::raiseToFront);
    QObject::connect(&instance, &SingleInstance::addressAsked, &window, &desktop::MainWindow::openLink);
    // "Quit and stop serving" waits for the agent's connection to end, so that the request is not lost with this process.
    bool isStopping = false;
    QObject::connect(&window, &desktop::MainWindow::quitAsked, &window, [&](bool stopServing) {
        if (!stopServing || agent.link() != client::AgentClient::Link::Connected) {
            QCoreApplication::quit();
            return;
        }
        isStopping = true;
        window.agent().shutdown();
    });
    QObject::connect(&agent, &client::AgentClient::linkChanged, &window, [&] {
        if (isStopping)
            QCoreApplication::quit();
    });
    agent.open();
    if (!parser.isSet(hiddenOption))
        window.show();
    if (!link.isEmpty())
        openWhenKnown(window, link);
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    warder::hardenProcess();
    const int status = run(argc, argv);
    if (status != kFreshStart)
        return status;
    // With everything of the old one gone, and under the same process id, which a session manager may know.
    std::string program = "/proc/self/exe";
    std::string hidden = "--hidden";
    char* const arguments[] = { argv[0], hidden.data(), nullptr };
    ::execv(program.c_str(), arguments);
    return EXIT_FAILURE;
}

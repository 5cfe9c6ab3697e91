// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "base/hardening.h"
#include "base/secret.h"
#include "base/translations.h"
#include "browser/browser_window.h"
#include "browser/event_output.h"
#include "browser/page_request.h"
#include "browser/web_profile.h"

#include <QApplication>
#include <QIcon>
#include <QSocketNotifier>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>
#include <QWebEngineUrlSchemeHandler>

#include <string.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

using namespace warder;

constexpr int kFailed = 1;
constexpr int kUsage = 2;
constexpr std::size_t kMaxRequest = 256 * 1024;

constexpr auto kHelp = "Usage: warder-browser\n"
                       "Shows one page to sign in at. warder-agent starts it, with one JSON object on standard input that says which;\n"
                       "it ends when that input ends. See warder-browser(1).\n"
                       "\n"
                       "  --help        say this\n"
                       "  --version     print the version\n";

// The first line of standard input. Before anything else is there: what it names decides how the engine is set up.
std::string readRequest()
{
    std::string line;
    char buffer[4096];
    while (line.size() < kMaxRequest) {
        const ssize_t count = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return {};
        line.append(buffer, static_cast<std::size_t>(count));
        ::explicit_bzero(buffer, sizeof buffer);
        if (const auto end = line.find('\n'); end != std::string::npos) {
            line.resize(end);
            return line;
        }
    }
    return {};
}

// The page is the only thing that input has: its end is the end.
void onInput()
{
    char buffer[256];
    const ssize_t count = ::read(STDIN_FILENO, buffer, sizeof buffer);
    if (count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN))
        QCoreApplication::exit(0);
}

// Each opens the page to somebody else, or weakens how it is protected (security.md T-40, SR-197).
void clearEnvironment()
{
    for (const char* name : { "QTWEBENGINE_CHROMIUM_FLAGS", "QTWEBENGINE_REMOTE_DEBUGGING", "QTWEBENGINEPROCESS_PATH", "QTWEBENGINE_RESOURCES_PATH",
                              "QTWEBENGINE_LOCALES_PATH", "SSLKEYLOGFILE" })
        ::unsetenv(name);
}

//! A redirect URI of a scheme of its own is captured as a navigation; whatever else asks for it gets nothing.
class NothingThere final : public QWebEngineUrlSchemeHandler
{
public:
    void requestStarted(QWebEngineUrlRequestJob* job) override { job->fail(QWebEngineUrlRequestJob::RequestDenied); }
};

QByteArrayList ownSchemes(const browser::PageRequest& request)
{
    QByteArrayList schemes;
    for (const QUrl& url : request.redirectUris) {
        const QByteArray scheme = url.scheme().toLatin1();
        if (scheme.contains('.') && !schemes.contains(scheme))
            schemes.append(scheme);
    }
    return schemes;
}

// The engine drops a redirect to a scheme that it does not know, without a word; known are those that are registered before
// there is an application.
void registerSchemes(const QByteArrayList& schemes)
{
    for (const QByteArray& name : schemes) {
        QWebEngineUrlScheme scheme(name);
        scheme.setSyntax(QWebEngineUrlScheme::Syntax::Path);
        QWebEngineUrlScheme::registerScheme(scheme);
    }
}

} // namespace

int main(int argc, char** argv)
{
    hardenProcess();
    clearEnvironment();
    std::signal(SIGPIPE, SIG_IGN);
    if (argc > 1) {
        const std::string_view word = argv[1];
        const bool isHelp = word == "--help" || word == "-h";
        if (argc == 2 && word == "--version")
            std::puts("warder-browser " WARDER_VERSION);
        else
            std::fputs(kHelp, argc == 2 && isHelp ? stdout : stderr);
        return argc == 2 && (isHelp || word == "--version") ? 0 : kUsage;
    }
    const browser::EventOutput output(STDOUT_FILENO);
    std::string line = readRequest();
    const auto request = browser::parsePageRequest(line);
    wipe(line);
    if (!request) {
        output.tellFailed(request.error().detail);
        return kUsage;
    }
    const QByteArrayList schemes = ownSchemes(*request);
    registerSchemes(schemes);

    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QCoreApplication::setAttribute(Qt::AA_DisableShaderDiskCache); // nothing at all is kept
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication application(argc, argv);
    QGuiApplication::setLayoutDirection(installLanguage(application).textDirection());
    QApplication::setApplicationName(QStringLiteral("warder-browser"));
    QApplication::setApplicationVersion(QStringLiteral(WARDER_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.warder.Warder"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/warder/icons/warder.svg")));
    if (!browser::useProxy(request->proxy)) {
        output.tellFailed("the proxy is no address");
        return kFailed;
    }
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, onInput);

    NothingThere nothing;
    browser::BrowserWindow window(*request, output);
    for (const QByteArray& scheme : schemes)
        window.installSchemeHandler(scheme, nothing);
    // The engine's surface comes with its first page, and Qt makes the window anew for it: before anybody has seen it.
    window.begin();
    window.show();
    window.raise();
    window.activateWindow();
    output.tell("shown");
    return QApplication::exec();
}

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/process_embedded_browser.h"

#include "base/log.h"
#include "codec/json.h"
#include "codec/text.h"
#include "codec/url.h"
#include "platform/child_environment.h"
#include "platform/proxy_setting.h"
#include "platform/qt_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTimer>

#include <chrono>
#include <optional>
#include <string_view>
#include <utility>

namespace warder::platform {

namespace {

using codec::Json;
using core::EmbeddedPage;
using core::EmbeddedPageEvents;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(category, "warder.browser")

constexpr std::size_t kMaxLine = 64 * 1024;
constexpr std::size_t kMaxWord = 80;
constexpr auto kTimeToStart = 30s; // a cold start on a busy machine takes some seconds
constexpr auto kTimeToEnd = 3s;

// The proxy as an address, so that the child reads no variable of its own for it.
std::string proxyAddress(const EmbeddedPage& page)
{
    if (page.proxy != "env")
        return page.proxy;
    const auto url = codec::parseUrl(page.url);
    const auto proxy = url ? proxyFor(page.proxy, *url, [](const char* name) { return qgetenv(name).toStdString(); })
                           : Result<std::optional<ProxyAddress>>(std::optional<ProxyAddress>());
    if (!proxy || !*proxy)
        return {};
    const bool isSocks = (*proxy)->kind == ProxyAddress::Kind::Socks5;
    return concat(isSocks ? "socks5" : "http", "://", (*proxy)->host, ":", (*proxy)->port);
}

Json requestFor(const EmbeddedPage& page)
{
    Json start = Json::array();
    for (const core::StartCookie& cookie : page.startCookies)
        start.append(Json::object({ { "name", cookie.name }, { "value", cookie.value.copyToInsecureString() }, { "url", cookie.url } }));
    Json request = Json::object({ { "title", page.title },
                                  { "url", page.url },
                                  { "redirect_uris", page.redirectUris },
                                  { "start_cookies", std::move(start) },
                                  { "ca_file", page.caFile },
                                  { "proxy", proxyAddress(page) },
                                  { "allow_http", page.allowHttp } });
    if (!page.cookieNames.empty())
        request.set("cookies", Json::object({ { "url", page.cookieUrl }, { "names", page.cookieNames } }));
    return request;
}

QProcessEnvironment environmentOfPage(const core::DisplayEnvironment& display)
{
    QProcessEnvironment environment = childEnvironment(display);
    // Each opens the page to somebody else, or weakens how it is protected (security.md T-40, SR-197).
    for (const char* name : { "QTWEBENGINE_CHROMIUM_FLAGS", "QTWEBENGINE_REMOTE_DEBUGGING", "SSLKEYLOGFILE", "QTWEBENGINEPROCESS_PATH",
                              "QTWEBENGINE_RESOURCES_PATH", "QTWEBENGINE_LOCALES_PATH" })
        environment.remove(QLatin1String(name));
    return environment;
}

} // namespace

//! One child, from its start to its end. Destroying it closes the window.
class ProcessEmbeddedBrowser::Window final : public Call
{
public:
    explicit Window(EmbeddedPageEvents events)
        : m_events(std::move(events))
    { }
    ~Window() override { leave(); }

    void failSoon(TimerService& timers, Error error)
    {
        m_timer = timers.soon([this, error = std::move(error)] { end(error); });
    }

    void start(TimerService& timers, const std::string& program, const EmbeddedPage& page, const QProcessEnvironment& environment)
    {
        m_process = new QProcess;
        m_process->setProcessEnvironment(environment);
        m_process->setProgram(toQString(program));
        m_process->setStandardErrorFile(QProcess::nullDevice());
        QObject::connect(m_process, &QProcess::readyReadStandardOutput, m_process, [this] { (void)readEvents(); });
        QObject::connect(m_process, &QProcess::finished, m_process, [this](int code) {
            if (readEvents())
                end(Error(ErrorCode::BrowserFailed, concat("warder-browser ended by itself with ", code)).with("program", "warder-browser"));
        });
        QObject::connect(m_process, &QProcess::errorOccurred, m_process, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                end(Error(ErrorCode::BrowserFailed, "warder-browser could not be started").with("program", "warder-browser"));
        });
        std::string line = requestFor(page).dump() + "\n";
        m_timer = timers.soon([this, &timers, line = std::move(line)]() mutable {
            m_timer = timers.after(kTimeToStart, [this] {
                end(Error(ErrorCode::BrowserFailed, "warder-browser shows no window").with("program", "warder-browser"));
            });
            begin(std::move(line));
        });
    }

private:
    void begin(std::string line)
    {
        QProcess* process = m_process;
        process->start();
        // A failure to start may have been told already, and with it we may be gone: the process then is on its way out.
        if (process->state() == QProcess::NotRunning)
            return;
        process->write(toQByteArray(line));
        wipe(line);
    }

    // False when the page has ended, and this may be destroyed.
    [[nodiscard]] bool readEvents()
    {
        QByteArray bytes = m_process->readAllStandardOutput();
        m_output.append(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        bytes.fill('\0');
        return takeLines();
    }

    [[nodiscard]] bool takeLines()
    {
        for (std::size_t at = m_output.find('\n'); at != std::string::npos; at = m_output.find('\n')) {
            std::string line = m_output.substr(0, at);
            std::string rest = m_output.substr(at + 1);
            wipe(m_output);
            m_output = std::move(rest);
            auto event = codec::parseJson(line);
            wipe(line);
            bool isDestroyed = false;
            m_isDestroyed = &isDestroyed;
            if (!event)
                end(Error(ErrorCode::BrowserFailed, "warder-browser said what is no event").with("program", "warder-browser"));
            else
                onEvent(*event);
            if (isDestroyed)
                return false;
            m_isDestroyed = nullptr;
        }
        if (m_output.size() > kMaxLine) {
            end(Error(ErrorCode::BrowserFailed, "warder-browser said too much").with("program", "warder-browser"));
            return false;
        }
        return true;
    }

    void onEvent(Json& event)
    {
        const std::string what = event.stringAt("event").value_or("");
        if (what == "shown") {
            m_timer.reset();
            if (const auto shown = m_events.shown)
                shown();
        } else if (what == "redirect") {
            Json* value = event.find("url");
            if (std::string* url = value ? value->string() : nullptr; url && m_events.redirected) {
                const Secret secret = Secret::take(*url, Secret::Memory::Ordinary);
                const auto redirected = m_events.redirected;
                redirected(secret);
            }
        } else if (what == "cookies") {
            onCookies(event);
        } else if (what == "closed") {
            end(Error(ErrorCode::Cancelled, "the person closed the page"));
        } else if (what == "other_browser") {
            end({});
        } else if (what == "failed") {
            end(Error(ErrorCode::BrowserFailed, codec::sanitizeForDisplay(event.stringAt("why").value_or(""), kMaxWord)).with("program", "warder-browser"));
        } else if (what == "refused") {
            logInfo(category(), concat("the page was refused: ", codec::sanitizeForDisplay(event.stringAt("what").value_or(""), kMaxWord)));
        }
    }

    void onCookies(Json& event)
    {
        Json* list = event.find("cookies");
        std::string header;
        for (const Json& cookie : list && list->items() ? *list->items() : codec::JsonArray {}) {
            header += header.empty() ? "" : "; ";
            header += cookie.stringAt("name").value_or("") + "=" + cookie.stringAt("value").value_or("");
        }
        Secret cookies = Secret::take(header, Secret::Memory::Ordinary);
        if (const auto found = m_events.cookiesFound; found && !cookies.isEmpty())
            found(std::move(cookies));
    }

    void end(const Result<>& ending)
    {
        leave();
        if (const auto ended = std::exchange(m_events, {}).ended)
            ended(ending);
    }

    void leave()
    {
        if (m_isDestroyed)
            *std::exchange(m_isDestroyed, nullptr) = true;
        m_timer.reset();
        wipe(m_output);
        QProcess* process = std::exchange(m_process, nullptr);
        if (!process)
            return;
        process->disconnect(); // it may be in one of its signals
        process->setParent(QCoreApplication::instance()); // whoever is left at the end
        if (process->state() == QProcess::NotRunning) {
            process->deleteLater();
            return;
        }
        // The end of its input ends it, and it clears up behind itself; one that hangs is killed.
        QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
        process->closeWriteChannel();
        QTimer::singleShot(kTimeToEnd, process, &QProcess::kill);
    }

    EmbeddedPageEvents m_events;
    QProcess* m_process = nullptr;
    std::string m_output;
    std::unique_ptr<Call> m_timer;
    bool* m_isDestroyed = nullptr; //!< while an event is told: where to say that it has ended us
};

ProcessEmbeddedBrowser::ProcessEmbeddedBrowser(std::string program, TimerService& timers)
    : m_program(std::move(program))
    , m_timers(timers)
{ }

std::string ProcessEmbeddedBrowser::defaultProgram()
{
    return QCoreApplication::applicationDirPath().toStdString() + "/warder-browser";
}

std::unique_ptr<Call>
ProcessEmbeddedBrowser::open(EmbeddedPage page, const core::DisplayEnvironment& environment, EmbeddedPageEvents events)
{
    const QProcessEnvironment child = environmentOfPage(environment);
    auto window = std::make_unique<Window>(std::move(events));
    if (!hasDisplay(child))
        window->failSoon(m_timers, Error(ErrorCode::NoDisplay, "neither DISPLAY nor WAYLAND_DISPLAY"));
    else if (!QFileInfo(toQString(m_program)).isExecutable())
        window->failSoon(m_timers, Error(ErrorCode::BrowserFailed, "warder-browser is not installed").with("program", "warder-browser"));
    else
        window->start(m_timers, m_program, page, child);
    return window;
}

} // namespace warder::platform

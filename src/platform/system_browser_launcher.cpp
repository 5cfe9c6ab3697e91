// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/system_browser_launcher.h"

#include "base/log.h"
#include "codec/url.h"
#include "platform/child_environment.h"
#include "platform/qt_text.h"

#include <QProcess>

#include <array>
#include <string_view>
#include <utility>

namespace warder::platform {

namespace {

using core::BrowserChoice;
using core::DisplayEnvironment;

Q_LOGGING_CATEGORY(category, "warder.browser")

constexpr auto kOpeners = std::to_array<std::string_view>({ "xdg-open", "x-www-browser", "sensible-browser" });

Error browserFailed(const std::string& program, std::string why)
{
    return Error(ErrorCode::BrowserFailed, std::move(why)).with("program", program);
}

//! Starts it and lets it go. Its arguments are a list from here to execve: there is no shell in between.
Result<> startDetached(const std::string& program, QStringList arguments, const QProcessEnvironment& environment)
{
    QProcess process;
    process.setProgram(toQString(program));
    process.setArguments(arguments);
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (!process.startDetached())
        return browserFailed(program, process.errorString().toStdString());
    return {};
}

Result<> checkAddress(const std::string& url)
{
    std::string why;
    const auto parsed = codec::parseUrl(url, &why);
    if (!parsed)
        return Error(ErrorCode::InvalidAddress, why);
    if (!parsed->isHttp() && !parsed->isHttps())
        return Error(ErrorCode::InvalidAddress, "neither http nor https");
    return {};
}

} // namespace

SystemBrowserLauncher::SystemBrowserLauncher(TimerService& timers, StartPages* pages)
    : m_timers(timers)
    , m_pages(pages)
{ }

Result<std::string> SystemBrowserLauncher::addressForArguments(const std::string& url)
{
    RETURN_IF_ERROR(checkAddress(url));
    if (isPlainAddress(url))
        return url;
    const auto address = m_pages ? m_pages->startAddress(url) : std::nullopt;
    if (!address)
        return browserFailed({}, "no start page can be made, and the address must not be seen");
    return *address;
}

Result<>
SystemBrowserLauncher::openNow(const std::string& url, const BrowserChoice& choice, const DisplayEnvironment& display)
{
    RETURN_IF_ERROR(checkAddress(url));
    const QProcessEnvironment environment = childEnvironment(display);
    switch (choice.kind) {
    case BrowserChoice::Kind::None:
        return {};
    case BrowserChoice::Kind::Command: {
        const std::string name = choice.command.empty() ? std::string() : choice.command.front();
        const std::string program = findProgram(name, environment);
        if (program.empty())
            return browserFailed(name, "there is no such program");
        QStringList arguments;
        for (std::size_t i = 1; i < choice.command.size(); ++i)
            arguments << toQString(choice.command[i]);
        ASSIGN_OR_RETURN(const std::string address, addressForArguments(url));
        return startDetached(program, arguments << toQString(address), environment);
    }
    case BrowserChoice::Kind::System:
    case BrowserChoice::Kind::Embedded:
        break;
    }
    if (!hasDisplay(environment))
        return Error(ErrorCode::NoDisplay, "neither DISPLAY nor WAYLAND_DISPLAY");
    Result<> result = browserFailed("xdg-open", "there is no program that opens a browser");
    std::string address;
    for (const std::string_view name : kOpeners) {
        const std::string program = findProgram(std::string(name), environment);
        if (program.empty())
            continue;
        if (address.empty()) {
            ASSIGN_OR_RETURN(address, addressForArguments(url));
        }
        result = startDetached(program, { toQString(address) }, environment);
        if (result)
            return result;
    }
    return result;
}

std::unique_ptr<Call> SystemBrowserLauncher::open(const std::string& url,
                                                  const BrowserChoice& choice,
                                                  const DisplayEnvironment& environment,
                                                  std::function<void(Result<>)> done)
{
    const auto result = openNow(url, choice, environment);
    if (!result)
        logWarning(category(), concat("no browser was opened: ", result.error().detail));
    return m_timers.soon([result, done = std::move(done)] { done(result); });
}

} // namespace warder::platform

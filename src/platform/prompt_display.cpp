// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/prompt_display.h"

#include "platform/message_bus.h"
#include "platform/unique_fd.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QStringList>

#include <sys/socket.h>
#include <sys/un.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <string_view>
#include <vector>

namespace warder::platform {

namespace {

using core::DisplayEnvironment;
using namespace std::chrono_literals;

constexpr auto kDeadline = 1s;
constexpr int kCallTimeout = 1000; // ms
constexpr auto kDisplayVariables = std::to_array<std::string_view>({ "DISPLAY",
                                                                     "WAYLAND_DISPLAY",
                                                                     "XAUTHORITY",
                                                                     "DBUS_SESSION_BUS_ADDRESS",
                                                                     "XDG_CURRENT_DESKTOP",
                                                                     "XDG_SESSION_TYPE" });

std::string valueOf(const DisplayEnvironment& display, std::string_view name)
{
    const auto found = std::ranges::find_if(display, [&](const auto& entry) { return entry.first == name; });
    return found == display.end() ? std::string() : found->second;
}

bool isListening(const std::string& path, bool isAbstract)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const std::size_t begin = isAbstract ? 1 : 0;
    if (path.empty() || path.size() + begin >= sizeof address.sun_path)
        return false;
    std::memcpy(address.sun_path + begin, path.data(), path.size());
    const UniqueFd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const auto length
        = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + begin + path.size() + (isAbstract ? 0 : 1));
    return socket.isValid()
        && (::connect(socket.get(), reinterpret_cast<const sockaddr*>(&address), length) == 0 || errno == EAGAIN);
}

} // namespace

class ManagerDisplay::Reading final : public PendingCall<DisplayEnvironment>
{
public:
    Reading(ManagerDisplay& owner, Done done)
        : PendingCall(std::move(done))
    {
        if (!owner.m_bus->isKnown()) {
            m_deadline = owner.m_timers.soon([this] { complete({}); });
            return;
        }
        m_deadline = owner.m_timers.after(kDeadline, [this] { finish({}); });
        m_connecting = owner.m_bus->connect(
            [this](std::optional<QDBusConnection> connection) { onConnected(std::move(connection)); });
    }

private:
    void onConnected(std::optional<QDBusConnection> connection)
    {
        if (!connection) {
            finish({});
            return;
        }
        m_connection = std::move(connection);
        auto message = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.systemd1"),
                                                      QStringLiteral("/org/freedesktop/systemd1"),
                                                      QStringLiteral("org.freedesktop.DBus.Properties"),
                                                      QStringLiteral("Get"));
        message.setAutoStartService(false);
        message << QStringLiteral("org.freedesktop.systemd1.Manager") << QStringLiteral("Environment");
        m_watcher = std::make_unique<QDBusPendingCallWatcher>(m_connection->asyncCall(message, kCallTimeout));
        QObject::connect(m_watcher.get(), &QDBusPendingCallWatcher::finished, m_watcher.get(), [this] { onAnswer(); });
    }
    void onAnswer()
    {
        const QDBusMessage reply = m_watcher->reply();
        m_watcher.release()->deleteLater(); // we are in its signal
        std::vector<std::string> entries;
        if (reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty()) {
            for (const QString& entry : reply.arguments().first().value<QDBusVariant>().variant().toStringList())
                entries.push_back(entry.toStdString());
        }
        finish(displayAmong(entries));
    }
    void finish(DisplayEnvironment display)
    {
        m_deadline.reset();
        m_watcher.reset();
        complete(std::move(display));
    }

    std::unique_ptr<Call> m_deadline;
    std::unique_ptr<Call> m_connecting;
    std::optional<QDBusConnection> m_connection;
    std::unique_ptr<QDBusPendingCallWatcher> m_watcher;
};

ManagerDisplay::ManagerDisplay(TimerService& timers, std::optional<std::string> bus)
    : m_timers(timers)
    , m_bus(std::make_unique<MessageBus>(std::move(bus)))
{ }

ManagerDisplay::~ManagerDisplay() = default;

std::unique_ptr<Call> ManagerDisplay::read(std::function<void(DisplayEnvironment)> done)
{
    return std::make_unique<Reading>(*this, std::move(done));
}

bool isDisplayAnswered(const DisplayEnvironment& display)
{
    if (const std::string wayland = valueOf(display, "WAYLAND_DISPLAY"); !wayland.empty()) {
        const char* folder = std::getenv("XDG_RUNTIME_DIR");
        if (isListening(wayland.front() == '/' ? wayland
                                               : (folder ? std::string(folder) : std::string()) + "/" + wayland,
                        false))
            return true;
    }
    const std::string x = valueOf(display, "DISPLAY");
    const auto colon = x.rfind(':');
    if (colon == std::string::npos)
        return false;
    const std::string host = x.substr(0, colon);
    if (!host.empty() && host != "unix")
        return true;
    const std::string path = "/tmp/.X11-unix/X" + x.substr(colon + 1, x.find('.', colon) - colon - 1);
    return isListening(path, false) || isListening(path, true);
}

DisplayEnvironment displayAmong(const std::vector<std::string>& entries)
{
    DisplayEnvironment display;
    for (const std::string& entry : entries) {
        const auto equals = entry.find('=');
        if (equals == std::string::npos || equals + 1 == entry.size())
            continue;
        const std::string name = entry.substr(0, equals);
        if (std::ranges::find(kDisplayVariables, name) != kDisplayVariables.end() && valueOf(display, name).empty())
            display.emplace_back(name, entry.substr(equals + 1));
    }
    return valueOf(display, "DISPLAY").empty() && valueOf(display, "WAYLAND_DISPLAY").empty() ? DisplayEnvironment()
                                                                                              : display;
}

DisplayEnvironment ownDisplay()
{
    std::vector<std::string> entries;
    for (const std::string_view name : kDisplayVariables) {
        if (const char* value = std::getenv(std::string(name).c_str()))
            entries.push_back(std::string(name) + "=" + value);
    }
    return displayAmong(entries);
}

DisplayEnvironment chooseDisplay(const DisplayEnvironment& own,
                                 const DisplayEnvironment& manager,
                                 const DisplayEnvironment& caller,
                                 const std::function<bool(const DisplayEnvironment&)>& isAnswered)
{
    for (const DisplayEnvironment* candidate : { &own, &manager, &caller }) {
        if (!candidate->empty() && isAnswered(*candidate))
            return *candidate;
    }
    for (const DisplayEnvironment* candidate : { &own, &manager, &caller }) {
        if (!candidate->empty())
            return *candidate;
    }
    return {};
}

} // namespace warder::platform

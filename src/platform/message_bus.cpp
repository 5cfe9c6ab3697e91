// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/message_bus.h"

#include "platform/qt_text.h"

#include <sys/stat.h>

#include <atomic>
#include <cstdlib>

namespace warder::platform {

namespace {

std::optional<std::string> addressOf(const char* variable, const std::string& socketPath)
{
    if (const char* address = std::getenv(variable); address && *address)
        return address;
    struct stat status = {};
    if (!socketPath.empty() && ::stat(socketPath.c_str(), &status) == 0 && S_ISSOCK(status.st_mode))
        return "unix:path=" + socketPath;
    return {};
}

} // namespace

std::optional<std::string> sessionBusAddress()
{
    const char* folder = std::getenv("XDG_RUNTIME_DIR");
    return addressOf("DBUS_SESSION_BUS_ADDRESS", folder && *folder ? std::string(folder) + "/bus" : std::string());
}

std::optional<std::string> systemBusAddress()
{
    return addressOf("DBUS_SYSTEM_BUS_ADDRESS", "/run/dbus/system_bus_socket");
}

MessageBus::MessageBus(std::optional<std::string> address)
    : m_address(std::move(address))
{
    static std::atomic<int> counter = 0;
    m_name = QStringLiteral("warder-bus-%1").arg(++counter);
}

MessageBus::~MessageBus()
{
    m_worker.reset();
    QDBusConnection::disconnectFromBus(m_name);
}

std::unique_ptr<Call> MessageBus::connect(std::function<void(std::optional<QDBusConnection>)> done)
{
    if (!m_worker)
        m_worker = std::make_unique<Worker>();
    using Connection = std::optional<QDBusConnection>;
    return m_worker->run<Connection>(
        [address = m_address, name = m_name, generation = &m_generation]() -> Connection {
            if (!address)
                return {};
            const QDBusConnection existing(name);
            if (existing.isConnected())
                return existing;
            QDBusConnection::disconnectFromBus(name);
            const QDBusConnection connection = QDBusConnection::connectToBus(toQString(*address), name);
            if (connection.isConnected())
                ++*generation;
            return connection.isConnected() ? Connection(connection) : Connection();
        },
        std::move(done));
}

} // namespace warder::platform

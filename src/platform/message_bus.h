// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/worker.h"

#include <QDBusConnection>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace warder::platform {

//! The session bus, if one is known: DBUS_SESSION_BUS_ADDRESS, else the socket `$XDG_RUNTIME_DIR/bus`. Without this
//! check Qt starts a stray bus where there is none (platform-facts B2).
[[nodiscard]] std::optional<std::string> sessionBusAddress();
//! The system bus, if its socket is there.
[[nodiscard]] std::optional<std::string> systemBusAddress();

//! A private connection to a message bus, made on a thread of its own because connecting blocks for as long as the bus
//! likes. Of the main loop's thread otherwise.
class MessageBus
{
public:
    //! `address` nothing: there is no bus.
    explicit MessageBus(std::optional<std::string> address);
    ~MessageBus();
    MessageBus(const MessageBus&) = delete;
    MessageBus& operator=(const MessageBus&) = delete;

    [[nodiscard]] bool isKnown() const { return m_address.has_value(); }
    //! Counts the connections that have been made: another number means that nothing is subscribed to yet.
    [[nodiscard]] int generation() const { return m_generation; }
    //! Gives the connection, or nothing where there is none to be had; connects at the first call and after a loss.
    [[nodiscard]] std::unique_ptr<Call> connect(std::function<void(std::optional<QDBusConnection>)> done);

private:
    std::optional<std::string> m_address;
    QString m_name;
    std::atomic<int> m_generation = 0; //!< counted by the worker
    std::unique_ptr<Worker> m_worker; // from the first connect() on
};

} // namespace warder::platform

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/system_events.h"
#include "platform/message_bus.h"
#include "platform/unique_fd.h"
#include "platform/wall_clock_watch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

#include <memory>
#include <optional>
#include <string>

class QDBusPendingCallWatcher;

namespace warder::platform {

//! SystemEvents from systemd-logind and NetworkManager on the system bus, and from the wall clock's timerfd. Without a
//! bus only the clock is watched. Signals count from the services' owners only: on that bus anybody may send one.
class LoginSystemEvents final : public QObject, public core::SystemEvents
{
    Q_OBJECT

public:
    //! Connects from the event loop. `busAddress` nothing: there is no bus.
    explicit LoginSystemEvents(std::optional<std::string> busAddress);
    ~LoginSystemEvents() override;

    void setHandlers(Handlers handlers) override;
    void readyToSleep() override;

private Q_SLOTS:
    void onPrepareForSleep(bool isBeginning, const QDBusMessage& message);
    void onNetworkState(const QDBusMessage& message);
    void onSessionLock(const QDBusMessage& message);
    void onSessionChanged(const QString& interface, const QVariantMap& changed, const QStringList& invalidated, const QDBusMessage& message);
    void onNameOwnerChanged(const QString& name, const QString& oldOwner, const QString& newOwner);

private:
    void onConnected(std::optional<QDBusConnection> connection);
    void askOwner(const QString& name);
    void inhibit();
    void askWhoseSession(const QString& path);

    Handlers m_handlers;
    WallClockWatch m_clockWatch;
    std::optional<QDBusConnection> m_connection;
    QString m_loginOwner;
    QString m_networkOwner;
    UniqueFd m_inhibitor;
    bool m_isSleeping = false;
    MessageBus m_bus;
    std::unique_ptr<Call> m_connecting;
};

} // namespace warder::platform

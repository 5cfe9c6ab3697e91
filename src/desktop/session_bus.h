// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QTimer>

#include <optional>

namespace warder::desktop {

//! A connection to the session bus, if one is known: by DBUS_SESSION_BUS_ADDRESS, or as `$XDG_RUNTIME_DIR/bus`. None
//! otherwise, because touching QtDBus without a bus may start one that nobody ends. When the bus goes away and comes back
//! there is a new connection, and nothing of the old one is subscribed to any more.
class SessionBus : public QObject
{
    Q_OBJECT

public:
    explicit SessionBus(QObject* parent = nullptr);
    ~SessionBus() override;

    //! Nothing while there is no bus.
    [[nodiscard]] const std::optional<QDBusConnection>& connection() const { return m_connection; }

Q_SIGNALS:
    //! There is a connection again after one was lost.
    void reconnected();

private Q_SLOTS:
    void onDisconnected();

private:
    [[nodiscard]] bool connectToBus();
    void tryAgain();

    QString m_name;
    std::optional<QDBusConnection> m_connection;
    QTimer m_retry;
};

} // namespace warder::desktop

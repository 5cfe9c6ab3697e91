// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/session_bus.h"

#include <QFileInfo>

#include <chrono>

namespace warder::desktop {

namespace {

using namespace std::chrono_literals;

constexpr auto kRetry = 2s;

bool isBusKnown()
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") || (!folder.isEmpty() && QFileInfo::exists(folder + QStringLiteral("/bus")));
}

} // namespace

SessionBus::SessionBus(QObject* parent)
    : QObject(parent)
{
    static int counter = 0;
    m_name = QStringLiteral("warder-session-%1").arg(++counter);
    m_retry.setInterval(kRetry);
    connect(&m_retry, &QTimer::timeout, this, &SessionBus::tryAgain);
    (void)connectToBus();
}

SessionBus::~SessionBus()
{
    m_connection.reset();
    QDBusConnection::disconnectFromBus(m_name);
}

bool SessionBus::connectToBus()
{
    if (!isBusKnown())
        return false;
    QDBusConnection connection = QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name);
    if (!connection.isConnected()) {
        QDBusConnection::disconnectFromBus(m_name); // or the next try gets this one again
        return false;
    }
    // What libdbus says itself at the end of a connection.
    connection.connect(QString(), QStringLiteral("/org/freedesktop/DBus/Local"), QStringLiteral("org.freedesktop.DBus.Local"), QStringLiteral("Disconnected"), this,
                       SLOT(onDisconnected()));
    m_connection = std::move(connection);
    return true;
}

void SessionBus::onDisconnected()
{
    m_retry.start();
}

void SessionBus::tryAgain()
{
    m_connection.reset();
    QDBusConnection::disconnectFromBus(m_name);
    if (!connectToBus())
        return;
    m_retry.stop();
    Q_EMIT reconnected();
}

} // namespace warder::desktop

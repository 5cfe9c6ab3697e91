// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/login_system_events.h"

#include <QDBusArgument>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

#include <fcntl.h>
#include <unistd.h>

#include <utility>

namespace warder::platform {

namespace {

const auto kLogin = QLatin1String("org.freedesktop.login1");
const auto kLoginPath = QLatin1String("/org/freedesktop/login1");
const auto kLoginInterface = QLatin1String("org.freedesktop.login1.Manager");
const auto kLoginSession = QLatin1String("org.freedesktop.login1.Session");
const auto kProperties = QLatin1String("org.freedesktop.DBus.Properties");
const auto kNetwork = QLatin1String("org.freedesktop.NetworkManager");
const auto kNetworkPath = QLatin1String("/org/freedesktop/NetworkManager");
const auto kBus = QLatin1String("org.freedesktop.DBus");
const auto kBusPath = QLatin1String("/org/freedesktop/DBus");

} // namespace

LoginSystemEvents::LoginSystemEvents(std::optional<std::string> busAddress)
    : m_clockWatch([this] {
        if (m_handlers.clockStepped)
            m_handlers.clockStepped();
    })
    , m_bus(std::move(busAddress))
{
    if (m_bus.isKnown())
        m_connecting = m_bus.connect([this](std::optional<QDBusConnection> connection) { onConnected(std::move(connection)); });
}

LoginSystemEvents::~LoginSystemEvents() = default;

void LoginSystemEvents::setHandlers(Handlers handlers)
{
    m_handlers = std::move(handlers);
}

void LoginSystemEvents::onConnected(std::optional<QDBusConnection> connection)
{
    m_connection = std::move(connection);
    if (!m_connection)
        return;
    // Without a service's name, because Qt would ask the bus for its owner and wait; the slots compare the sender.
    const QString any;
    m_connection->connect(any, kLoginPath, kLoginInterface, QStringLiteral("PrepareForSleep"), this,
                          SLOT(onPrepareForSleep(bool, QDBusMessage)));
    m_connection->connect(any, kNetworkPath, kNetwork, QStringLiteral("StateChanged"), this, SLOT(onNetworkState(QDBusMessage)));
    // A session's own object: which one is asked for when it speaks. Some desktops send Lock, others only set the hint.
    m_connection->connect(any, any, kLoginSession, QStringLiteral("Lock"), this, SLOT(onSessionLock(QDBusMessage)));
    m_connection->connect(any, any, kProperties, QStringLiteral("PropertiesChanged"), { QString(kLoginSession) }, any, this,
                          SLOT(onSessionChanged(QString, QVariantMap, QStringList, QDBusMessage)));
    for (const auto& name : { kLogin, kNetwork }) {
        m_connection->connect(kBus, kBusPath, kBus, QStringLiteral("NameOwnerChanged"), { QString(name) }, any, this,
                              SLOT(onNameOwnerChanged(QString, QString, QString)));
        askOwner(name);
    }
}

void LoginSystemEvents::askOwner(const QString& name)
{
    QDBusMessage message = QDBusMessage::createMethodCall(kBus, kBusPath, kBus, QStringLiteral("GetNameOwner"));
    message << name;
    auto* watcher = new QDBusPendingCallWatcher(m_connection->asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, name] {
        watcher->deleteLater();
        const QDBusPendingReply<QString> reply(*watcher);
        if (!reply.isError())
            onNameOwnerChanged(name, {}, reply.value());
    });
}

void LoginSystemEvents::onNameOwnerChanged(const QString& name, const QString& oldOwner, const QString& newOwner)
{
    Q_UNUSED(oldOwner)
    if (name == kNetwork) {
        m_networkOwner = newOwner;
    } else if (name == kLogin && newOwner != m_loginOwner) {
        m_loginOwner = newOwner;
        m_inhibitor.reset();
        if (!newOwner.isEmpty())
            inhibit();
    }
}

void LoginSystemEvents::inhibit()
{
    QDBusMessage message = QDBusMessage::createMethodCall(kLogin, kLoginPath, kLoginInterface, QStringLiteral("Inhibit"));
    message << QStringLiteral("sleep") << QStringLiteral("Warder") << QStringLiteral("A session is being renewed") << QStringLiteral("delay");
    auto* watcher = new QDBusPendingCallWatcher(m_connection->asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply(*watcher);
        if (!reply.isError() && !m_isSleeping)
            m_inhibitor = UniqueFd(::fcntl(reply.value().fileDescriptor(), F_DUPFD_CLOEXEC, 0));
    });
}

void LoginSystemEvents::readyToSleep()
{
    m_inhibitor.reset();
}

void LoginSystemEvents::onPrepareForSleep(bool isBeginning, const QDBusMessage& message)
{
    if (message.service() != m_loginOwner)
        return;
    m_isSleeping = isBeginning;
    if (isBeginning) {
        if (m_handlers.aboutToSleep)
            m_handlers.aboutToSleep();
        else
            readyToSleep();
        return;
    }
    inhibit();
    if (m_handlers.wokeUp)
        m_handlers.wokeUp();
}

void LoginSystemEvents::onSessionLock(const QDBusMessage& message)
{
    if (message.service() == m_loginOwner)
        askWhoseSession(message.path());
}

void LoginSystemEvents::onSessionChanged(const QString& interface, const QVariantMap& changed, const QStringList& invalidated, const QDBusMessage& message)
{
    Q_UNUSED(invalidated)
    if (interface == kLoginSession && changed.value(QStringLiteral("LockedHint")).toBool())
        onSessionLock(message);
}

// Other people of the machine have sessions as well.
void LoginSystemEvents::askWhoseSession(const QString& path)
{
    QDBusMessage message = QDBusMessage::createMethodCall(kLogin, path, kProperties, QStringLiteral("Get"));
    message << QString(kLoginSession) << QStringLiteral("User");
    auto* watcher = new QDBusPendingCallWatcher(m_connection->asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply(*watcher);
        if (reply.isError())
            return;
        const QVariant user = reply.value().variant();
        if (user.userType() != qMetaTypeId<QDBusArgument>())
            return;
        const auto argument = user.value<QDBusArgument>(); // (uo): the uid, and the user's own object
        if (argument.currentSignature() != QLatin1String("(uo)"))
            return;
        uint uid = 0;
        argument.beginStructure();
        argument >> uid;
        argument.endStructure(); // also frees what beginStructure() made
        if (uid == ::getuid() && m_handlers.screenLocked)
            m_handlers.screenLocked();
    });
}

void LoginSystemEvents::onNetworkState(const QDBusMessage& message)
{
    if (message.service() == m_networkOwner && m_handlers.networkChanged)
        m_handlers.networkChanged();
}

} // namespace warder::platform

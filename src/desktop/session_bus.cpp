// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/session_bus.h"

#include <QFileInfo>

namespace warder::desktop {

std::optional<QDBusConnection> sessionBus()
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool isKnown = !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || (!folder.isEmpty() && QFileInfo::exists(folder + QStringLiteral("/bus")));
    if (!isKnown)
        return {};
    QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.isConnected() ? std::optional(std::move(bus)) : std::nullopt;
}

} // namespace warder::desktop

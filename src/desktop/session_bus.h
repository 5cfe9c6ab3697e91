// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>

#include <optional>

namespace warder::desktop {

//! The session bus, if one is known: by DBUS_SESSION_BUS_ADDRESS, or as `$XDG_RUNTIME_DIR/bus`. Nothing otherwise, because
//! touching QtDBus without a bus may start one that nobody ends.
[[nodiscard]] std::optional<QDBusConnection> sessionBus();

} // namespace warder::desktop

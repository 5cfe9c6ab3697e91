// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/child_environment.h"

#include "platform/qt_text.h"

#include <QStringList>

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace warder::platform {

namespace {

constexpr auto kDisplayVariables = std::to_array<std::string_view>(
    { "DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS", "XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE" });

bool isProgram(const std::string& path)
{
    struct stat status = {};
    return ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode) && ::access(path.c_str(), X_OK) == 0;
}

} // namespace

QProcessEnvironment childEnvironment(const core::DisplayEnvironment& display)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (display.empty())
        return environment;
    // All or nothing: half of one session and half of another is none.
    for (const std::string_view name : kDisplayVariables)
        environment.remove(toQString(name));
    for (const auto& [name, value] : display) {
        if (std::ranges::find(kDisplayVariables, name) != kDisplayVariables.end())
            environment.insert(toQString(name), toQString(value));
    }
    return environment;
}

bool hasDisplay(const QProcessEnvironment& environment)
{
    return !environment.value(QStringLiteral("DISPLAY")).isEmpty() || !environment.value(QStringLiteral("WAYLAND_DISPLAY")).isEmpty();
}

std::string findProgram(const std::string& name, const QProcessEnvironment& environment)
{
    if (name.starts_with('/'))
        return isProgram(name) ? name : std::string();
    if (name.empty() || name.find('/') != std::string::npos)
        return {};
    for (const QString& folder : environment.value(QStringLiteral("PATH")).split(QLatin1Char(':'))) {
        const std::string path = folder.toStdString() + "/" + name;
        if (folder.startsWith(QLatin1Char('/')) && isProgram(path))
            return path;
    }
    return {};
}

} // namespace warder::platform

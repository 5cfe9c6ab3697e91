// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/desktop_settings.h"

#include "client/qt_text.h"
#include "desktop/private_file.h"
#include "wire/file_edit.h"
#include "wire/socket_path.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

namespace warder::desktop {

using client::toQString;
using client::toUtf8;
using codec::Json;

namespace {

constexpr std::size_t kMaxBytes = 64 * 1024;
constexpr QFileDevice::Permissions kOwnersFolder = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
constexpr std::array<std::pair<std::string_view, ThemeChoice>, 4> kThemes { {
    { "system", ThemeChoice::System },
    { "light", ThemeChoice::Light },
    { "dark", ThemeChoice::Dark },
    { "high-contrast", ThemeChoice::HighContrast },
} };

} // namespace

QString DesktopSettings::defaultPath()
{
    const std::string folder = wire::folders().config;
    return folder.empty() ? QString() : toQString(folder + "/desktop.json");
}

DesktopSettings::DesktopSettings(const QString& path, QObject* parent)
    : QObject(parent)
    , m_path(path)
{
    load();
}

DesktopSettings::~DesktopSettings() = default;

void DesktopSettings::load()
{
    if (m_path.isEmpty())
        return;
    int error = 0;
    const auto text = wire::readSmallFile(toUtf8(m_path), kMaxBytes, error);
    if (!text && error == ENOENT)
        return;
    auto document = text ? codec::parseJson(*text) : std::nullopt;
    if (!document || !document->isObject()) {
        m_isUnreadable = true;
        //: %1 is the path of a file
        m_problem = tr("%1 cannot be read, so everything here is as it comes with Warder. Your next change replaces the file and keeps a copy beside it.").arg(m_path);
        return;
    }
    m_document = *std::move(document);
    QStringList wrong;
    const auto take = [this, &wrong](std::string_view name, auto read) {
        if (const Json* value = m_document.find(name); value && !read(*value))
            wrong.append(toQString(name));
    };
    const auto takeBool = [&take](std::string_view name, bool& into) {
        take(name, [&into](const Json& value) {
            into = value.boolean().value_or(into);
            return value.isBool();
        });
    };
    take("language", [this](const Json& value) {
        m_language = value.string() ? toQString(*value.string()) : QString();
        return value.isString();
    });
    take("theme", [this](const Json& value) {
        const auto found = std::ranges::find_if(kThemes, [&value](const auto& one) { return value.string() && *value.string() == one.first; });
        if (found != kThemes.end())
            m_theme = found->second;
        return found != kThemes.end();
    });
    takeBool("close_to_tray", m_closesToTray);
    takeBool("notify_signin", m_tellsOfSignins);
    takeBool("notify_end", m_tellsOfEnds);
    takeBool("notify_use", m_tellsOfUses);
    take("list", [this](const Json& value) {
        m_list = value.string() ? toQString(*value.string()) : QString();
        return value.isString();
    });
    take("clipboard_seconds", [this](const Json& value) {
        const auto seconds = value.integer();
        const bool isPossible = seconds && *seconds >= 0 && *seconds <= kLongestClipboard.count();
        if (isPossible)
            m_clipboardTime = std::chrono::seconds(*seconds);
        return isPossible;
    });
    if (!wrong.isEmpty())
        //: %1 is the path of a file, %2 a list of the names of settings
        m_problem = tr("These settings in %1 have values that cannot be, and are taken as they come with Warder: %2.").arg(m_path, wrong.join(QStringLiteral(", ")));
}

void DesktopSettings::put(std::string_view name, Json value)
{
    m_document.set(name, std::move(value));
    if (!m_path.isEmpty()) {
        const QString folder = QFileInfo(m_path).path();
        if (!QFileInfo::exists(folder) && QDir().mkpath(folder))
            QFile::setPermissions(folder, kOwnersFolder);
        if (std::exchange(m_isUnreadable, false)) {
            const QString kept = m_path + QStringLiteral(".unreadable");
            QFile::remove(kept);
            QFile::copy(m_path, kept);
        }
        const QString problem = writePrivateFile(m_path, QByteArray::fromStdString(m_document.dumpPretty() + "\n"));
        //: %1 is the path of a file, %2 what the system said
        m_problem = problem.isEmpty() ? QString() : tr("%1 could not be written, so this holds until Warder ends: %2").arg(m_path, problem);
    }
    Q_EMIT changed();
}

void DesktopSettings::setLanguage(const QString& code)
{
    if (std::exchange(m_language, code) == code)
        return;
    put("language", toUtf8(code));
    Q_EMIT languageChanged();
}

void DesktopSettings::setTheme(ThemeChoice theme)
{
    if (std::exchange(m_theme, theme) == theme)
        return;
    put("theme", std::ranges::find(kThemes, theme, &std::pair<std::string_view, ThemeChoice>::second)->first);
    Q_EMIT themeChanged();
}

void DesktopSettings::setClosesToTray(bool closes)
{
    if (std::exchange(m_closesToTray, closes) != closes)
        put("close_to_tray", closes);
}

void DesktopSettings::setTellsOfSignins(bool tells)
{
    if (std::exchange(m_tellsOfSignins, tells) != tells)
        put("notify_signin", tells);
}

void DesktopSettings::setTellsOfEnds(bool tells)
{
    if (std::exchange(m_tellsOfEnds, tells) != tells)
        put("notify_end", tells);
}

void DesktopSettings::setTellsOfUses(bool tells)
{
    if (std::exchange(m_tellsOfUses, tells) != tells)
        put("notify_use", tells);
}

void DesktopSettings::setList(const QString& words)
{
    if (std::exchange(m_list, words) != words)
        put("list", toUtf8(words));
}

void DesktopSettings::setClipboardTime(std::chrono::seconds time)
{
    time = std::clamp(time, std::chrono::seconds::zero(), kLongestClipboard);
    if (std::exchange(m_clipboardTime, time) != time)
        put("clipboard_seconds", std::int64_t { time.count() });
}

} // namespace warder::desktop

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/toml_preset_store.h"

#include "base/log.h"
#include "platform/qt_text.h"
#include "platform/toml_json.h"

#include <QDir>
#include <QFile>

#include <map>

namespace warder::platform {

namespace {

Q_LOGGING_CATEGORY(category, "warder.presets")

constexpr qint64 kMaxBytes = 64 * 1024;

} // namespace

TomlPresetStore::TomlPresetStore(std::vector<std::string> folders)
    : m_folders(std::move(folders))
{ }

std::vector<std::pair<std::string, codec::Json>> TomlPresetStore::presets() const
{
    std::map<std::string, codec::Json> byName;
    const auto readFolder = [&byName](const QString& folder) {
        const QDir dir(folder, QStringLiteral("*.toml"), QDir::Name, QDir::Files | QDir::Readable);
        for (const QString& fileName : dir.entryList()) {
            QFile file(dir.filePath(fileName));
            const std::string name = fileName.chopped(5).toStdString();
            if (!file.open(QIODevice::ReadOnly) || file.size() > kMaxBytes) {
                logWarning(category(), concat("the preset ", name, " cannot be read"));
                continue;
            }
            auto document = parseToml(file.readAll().toStdString());
            if (document)
                byName.insert_or_assign(name, std::move(*document));
            else
                logWarning(category(), concat("the preset ", name, " is broken in line ", document.error().param("line")));
        }
    };
    readFolder(QStringLiteral(":/providers"));
    for (const std::string& folder : m_folders)
        readFolder(toQString(folder));
    return { byName.begin(), byName.end() };
}

} // namespace warder::platform

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/toml_preset_store.h"

#include "base/log.h"
#include "platform/private_files.h"
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
    // Ours are resources; a person's may be a link to anything.
    const auto contentOf = [](const QString& path) -> Result<std::string> {
        if (!path.startsWith(u':'))
            return readFile(path.toStdString(), static_cast<std::size_t>(kMaxBytes));
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error { ErrorCode::StorageFailed };
        return file.readAll().toStdString();
    };
    const auto readFolder = [&](const QString& folder) {
        const QDir dir(folder, QStringLiteral("*.toml"), QDir::Name, QDir::Files | QDir::Readable);
        for (const QString& fileName : dir.entryList()) {
            const auto content = contentOf(dir.filePath(fileName));
            const std::string name = fileName.chopped(5).toStdString();
            if (!content) {
                logWarning(category(), concat("the preset ", name, " cannot be read"));
                continue;
            }
            auto document = parseToml(*content);
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

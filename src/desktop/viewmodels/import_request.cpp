// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/import_request.h"

#include "client/qt_text.h"
#include "codec/text.h"
#include "wire/file_edit.h"

#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QRegularExpression>

#include <cerrno>
#include <utility>

namespace warder::desktop {

using client::toQString;
using client::toUtf8;
using codec::Json;

namespace {

constexpr std::size_t kLargest = 192 * 1024; // bytes; the agent reads no more
constexpr std::size_t kLongestPath = 200; // of what is shown of it
constexpr std::size_t kLargestRequest = 250 * 1024; // a line of the socket, with some room

// Those that are imported themselves, and those that a setting names: nothing else of the environment goes anywhere.
Json environmentFor(const ConfigurationPlace& place, const QString& text, bool isVariables)
{
    Json environment = Json::object();
    QString mentioned = text;
    for (auto variable = place.environment.cbegin(); isVariables && variable != place.environment.cend(); ++variable) {
        if (!variable.key().startsWith(QStringLiteral("FLYTE_")))
            continue;
        environment.set(toUtf8(variable.key()), toUtf8(variable.value()));
        if (variable.key().endsWith(QStringLiteral("_ENV_VAR")))
            mentioned += u' ' + variable.value();
    }
    static const QRegularExpression word(QStringLiteral("[A-Za-z_][A-Za-z0-9_]{2,}"));
    for (auto match = word.globalMatch(mentioned); match.hasNext();) {
        const QString name = match.next().captured();
        if (const auto value = place.environment.constFind(name); value != place.environment.cend() && !name.startsWith(QStringLiteral("FLYTE_")))
            environment.set(toUtf8(name), toUtf8(*value));
    }
    return environment;
}

} // namespace

ConfigurationPlace ConfigurationPlace::fromProcess()
{
    ConfigurationPlace place { QDir::homePath(), {} };
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : environment.keys())
        place.environment.insert(name, environment.value(name));
    return place;
}

QString ConfigurationPlace::shown(const QString& path) const
{
    const QString inHome = QDir(home).relativeFilePath(path);
    return toQString(codec::sanitizeForDisplay(toUtf8(inHome.startsWith(QStringLiteral("..")) ? path : QStringLiteral("~/") + inHome), kLongestPath));
}

std::optional<Json> importRequest(const ConfigurationPlace& place, const QString& path, const std::string& format, int& error)
{
    std::string text;
    if (!path.isEmpty()) {
        auto read = wire::readSmallFile(toUtf8(path), kLargest, error);
        if (!read)
            return {};
        if (read->empty() || !codec::isValidUtf8(*read)) {
            error = ENODATA;
            return {};
        }
        text = *std::move(read);
    }
    Json request = Json::object({ { "text", text },
                                  { "folder", toUtf8(QFileInfo(path).absolutePath()) },
                                  { "format", format },
                                  { "environment", environmentFor(place, toQString(text), path.isEmpty()) } });
    if (request.dump().size() > kLargestRequest) {
        error = EFBIG;
        return {};
    }
    return request;
}

} // namespace warder::desktop

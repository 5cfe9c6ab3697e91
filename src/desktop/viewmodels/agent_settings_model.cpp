// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/agent_settings_model.h"

#include "client/qt_text.h"
#include "codec/text.h"
#include "codec/url.h"
#include "desktop/text/error_text.h"
#include "wire/file_edit.h"

#include <QDir>

#include <algorithm>
#include <array>
#include <cerrno>
#include <limits>

namespace warder::desktop {

using client::Answer;
using client::toQString;
using client::toUtf8;
using codec::Json;

namespace {

constexpr std::size_t kMostCertificates = 4 * 1024 * 1024; // bytes; the system's own file is a tenth of that
constexpr std::array<std::string_view, 3> kProxySchemes { "http", "socks5", "socks5h" };
constexpr std::int64_t kMinute = 60;

QString wordAmong(const Json* value, std::initializer_list<std::string_view> words, const QString& otherwise)
{
    const std::string* text = value ? value->string() : nullptr;
    return text && std::ranges::count(words, *text) > 0 ? toQString(*text) : otherwise;
}

QString textOf(const Json* value)
{
    return value && value->string() ? toQString(*value->string()) : QString();
}

} // namespace

AgentSettingsModel::AgentSettingsModel(client::AgentClient& client, QObject* parent)
    : QObject(parent)
    , m_client(client)
{ }

AgentSettingsModel::~AgentSettingsModel() = default;

void AgentSettingsModel::reload()
{
    send(Json::object());
}

void AgentSettingsModel::send(Json params)
{
    m_call = m_client.call("agent.settings", std::move(params), [this](const Answer& answer) {
        m_problem = answer ? QString() : errorText(answer.error());
        if (const Json* settings = answer ? answer->find("settings") : nullptr) {
            m_settings = *settings;
            m_isLoaded = true;
        }
        Q_EMIT changed();
    });
}

void AgentSettingsModel::set(std::string_view key, Json value)
{
    if (value.isNull())
        send(Json::object({ { "unset", Json::array({ Json(key) }) } }));
    else
        send(Json::object({ { "set", Json::object({ { std::string(key), std::move(value) } }) } }));
}

const Json* AgentSettingsModel::find(std::string_view table, std::string_view name) const
{
    const Json* found = m_settings.find(table);
    return found ? found->find(name) : nullptr;
}

int AgentSettingsModel::idleMinutes() const
{
    const Json* value = find("lock", "idle");
    const auto seconds = value && value->string() ? codec::parseDuration(*value->string()) : value ? value->integer() : std::nullopt;
    const std::int64_t minutes = seconds && *seconds > 0 ? (*seconds - 1) / kMinute + 1 : 0;
    return static_cast<int>(std::min<std::int64_t>(minutes, std::numeric_limits<int>::max()));
}

bool AgentSettingsModel::locksOnSuspend() const
{
    const Json* value = find("lock", "on_suspend");
    return value && value->boolean().value_or(false);
}

bool AgentSettingsModel::locksOnScreenLock() const
{
    const Json* value = find("lock", "on_screen_lock");
    return value && value->boolean().value_or(false);
}

QString AgentSettingsModel::consent() const
{
    return wordAmong(find("serve", "consent"), { "allow", "ask", "deny" }, QStringLiteral("allow"));
}

QString AgentSettingsModel::proxy() const
{
    return textOf(find("http", "proxy"));
}

QString AgentSettingsModel::caFile() const
{
    return textOf(find("http", "ca_file"));
}

QString AgentSettingsModel::logLevel() const
{
    return wordAmong(find("log", "level"), { "warning", "info", "debug" }, QStringLiteral("debug"));
}

void AgentSettingsModel::setIdleMinutes(int minutes)
{
    if (m_isLoaded && minutes != idleMinutes())
        set("lock.idle", minutes > 0 ? Json(std::to_string(minutes) + "m") : Json());
}

void AgentSettingsModel::setLocksOnSuspend(bool locks)
{
    if (m_isLoaded && locks != locksOnSuspend())
        set("lock.on_suspend", locks);
}

void AgentSettingsModel::setLocksOnScreenLock(bool locks)
{
    if (m_isLoaded && locks != locksOnScreenLock())
        set("lock.on_screen_lock", locks);
}

void AgentSettingsModel::setConsent(const QString& word)
{
    if (m_isLoaded && word != consent())
        set("serve.consent", toUtf8(word));
}

void AgentSettingsModel::setProxy(const QString& address)
{
    if (m_isLoaded && address != proxy() && proxyProblem(address).isEmpty())
        set("http.proxy", address.isEmpty() ? Json() : Json(toUtf8(address)));
}

void AgentSettingsModel::setCaFile(const QString& path)
{
    if (m_isLoaded && path != caFile() && caFileProblem(path).isEmpty())
        set("http.ca_file", path.isEmpty() ? Json() : Json(toUtf8(path)));
}

void AgentSettingsModel::setLogLevel(const QString& word)
{
    if (m_isLoaded && word != logLevel())
        set("log.level", toUtf8(word));
}

QString AgentSettingsModel::proxyProblem(const QString& address)
{
    if (address.isEmpty() || address == QLatin1String("env"))
        return {};
    const std::string text = toUtf8(address);
    const std::size_t end = text.find("://");
    const std::string scheme = end == std::string::npos ? "http" : codec::toLowerAscii(text.substr(0, end));
    if (std::ranges::count(kProxySchemes, scheme) == 0)
        return tr("A proxy begins with http:// or socks5://, or is the word env for what the environment says.");
    // Host and port, after whatever name and password there are; what the agent accepts (platform/proxy_setting.cpp).
    const std::string rest = end == std::string::npos ? text : text.substr(end + 3);
    const std::size_t at = rest.rfind('@');
    const auto url = codec::parseUrl("http://" + (at == std::string::npos ? rest : rest.substr(at + 1)));
    if (!url || url->host.empty() || (!url->path.empty() && url->path != "/") || url->hasQuery || url->hasFragment)
        return tr("This is no address of a proxy. One looks like http://proxy.example.com:3128");
    return {};
}

QString AgentSettingsModel::caFileProblem(const QString& path)
{
    if (path.isEmpty())
        return {};
    if (!QDir::isAbsolutePath(path))
        return tr("Give the whole path of the file, from / on.");
    int error = 0;
    const auto text = wire::readSmallFile(toUtf8(path), kMostCertificates, error);
    if (!text)
        return error == ENOENT ? tr("There is no such file.") : tr("This file cannot be read.");
    if (text->find("-----BEGIN CERTIFICATE-----") == std::string::npos && text->find("-----BEGIN TRUSTED CERTIFICATE-----") == std::string::npos)
        return tr("There is no certificate in this file. It has to be in PEM form, with a line BEGIN CERTIFICATE.");
    return {};
}

} // namespace warder::desktop

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/found_configuration.h"

#include "client/qt_text.h"
#include "codec/text.h"
#include "desktop/text/error_text.h"
#include "wire/file_edit.h"

#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QRegularExpression>

#include <algorithm>

namespace warder::desktop {

using client::Answer;
using client::toQString;
using client::toUtf8;
using codec::Json;

namespace {

constexpr std::size_t kLargest = 192 * 1024; // bytes; the agent reads no more
constexpr std::size_t kLargestRequest = 250 * 1024; // a line of the socket, with some room
constexpr int kLongestTitle = 200;

QString shown(const std::string& text)
{
    return toQString(codec::sanitizeForDisplay(text, kLongestTitle));
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

FoundConfiguration::FoundConfiguration(client::AgentClient& client, ConfigurationPlace place, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_place(std::move(place))
{ }

FoundConfiguration::~FoundConfiguration() = default;

std::vector<FoundConfiguration::Candidate> FoundConfiguration::candidates() const
{
    const QDir home(m_place.home);
    std::vector<Candidate> all;
    const QString flyte = m_place.environment.value(QStringLiteral("FLYTECTL_CONFIG"));
    all.push_back({ flyte.isEmpty() ? home.filePath(QStringLiteral(".flyte/config.yaml")) : flyte, "" });
    all.push_back({ home.filePath(QStringLiteral(".flyte/config")), "" });
    const QStringList kube = m_place.environment.value(QStringLiteral("KUBECONFIG")).split(u':', Qt::SkipEmptyParts);
    for (const QString& path : kube)
        all.push_back({ path, "kubeconfig" });
    if (kube.isEmpty())
        all.push_back({ home.filePath(QStringLiteral(".kube/config")), "kubeconfig" });
    all.push_back({ home.filePath(QStringLiteral(".env")), "" });
    const auto isFlyte = [](const QString& name) { return name.startsWith(QStringLiteral("FLYTE_")); };
    if (const QStringList names = m_place.environment.keys(); std::ranges::any_of(names, isFlyte))
        all.push_back({ {}, "flyte-env" });
    return all;
}

// Those that are imported themselves, and those that a setting names: nothing else of the environment goes anywhere.
Json FoundConfiguration::environmentFor(const QString& text, bool isVariables) const
{
    Json environment = Json::object();
    QString mentioned = text;
    for (auto variable = m_place.environment.cbegin(); isVariables && variable != m_place.environment.cend(); ++variable) {
        if (!variable.key().startsWith(QStringLiteral("FLYTE_")))
            continue;
        environment.set(toUtf8(variable.key()), toUtf8(variable.value()));
        if (variable.key().endsWith(QStringLiteral("_ENV_VAR")))
            mentioned += u' ' + variable.value();
    }
    static const QRegularExpression word(QStringLiteral("[A-Za-z_][A-Za-z0-9_]{2,}"));
    for (auto match = word.globalMatch(mentioned); match.hasNext();) {
        const QString name = match.next().captured();
        if (const auto value = m_place.environment.constFind(name); value != m_place.environment.cend() && !name.startsWith(QStringLiteral("FLYTE_")))
            environment.set(toUtf8(name), toUtf8(*value));
    }
    return environment;
}

std::optional<Json> FoundConfiguration::requestFor(const Candidate& candidate) const
{
    std::string text;
    if (!candidate.path.isEmpty()) {
        int error = 0;
        auto read = wire::readSmallFile(toUtf8(candidate.path), kLargest, error);
        if (!read || read->empty() || !codec::isValidUtf8(*read))
            return {};
        text = *std::move(read);
    }
    Json request = Json::object({ { "text", text }, { "folder", toUtf8(QFileInfo(candidate.path).absolutePath()) }, { "format", candidate.format }, { "environment", environmentFor(toQString(text), candidate.path.isEmpty()) } });
    if (request.dump().size() > kLargestRequest)
        return {};
    return request;
}

QString FoundConfiguration::titleOf(const Candidate& candidate) const
{
    if (candidate.path.isEmpty())
        return tr("Variables whose names begin with FLYTE_");
    const QString inHome = QDir(m_place.home).relativeFilePath(candidate.path);
    return shown(toUtf8(inHome.startsWith(QStringLiteral("..")) ? candidate.path : QStringLiteral("~/") + inHome));
}

void FoundConfiguration::look()
{
    m_sources.clear();
    m_requests.clear();
    m_problem.clear();
    m_adding.reset();
    m_ahead = candidates();
    std::ranges::reverse(m_ahead);
    lookAtNext();
    Q_EMIT changed();
}

void FoundConfiguration::forget()
{
    m_looking.reset();
    m_adding.reset();
    m_ahead.clear();
    m_sources.clear();
    m_requests.clear();
    m_problem.clear();
    Q_EMIT changed();
}

void FoundConfiguration::lookAtNext()
{
    m_looking.reset();
    while (!m_ahead.empty()) {
        const Candidate candidate = m_ahead.back();
        m_ahead.pop_back();
        auto request = requestFor(candidate);
        if (!request)
            continue;
        m_looking = m_client.call("profile.import", *request, [this, candidate, request = *request](const Answer& answer) { onProposals(candidate, request, answer); });
        return;
    }
}

void FoundConfiguration::onProposals(const Candidate& candidate, Json request, const Answer& answer)
{
    const Json* proposals = answer ? answer->find("proposals") : nullptr;
    Source source { titleOf(candidate), {}, false };
    Json names = Json::array();
    for (const Json& proposal : proposals && proposals->items() ? *proposals->items() : codec::JsonArray {}) {
        const std::string name = proposal.stringAt("name").value_or("");
        source.profiles.append(shown(name));
        source.hasSecrets = source.hasSecrets || !proposal.stringsAt("secrets").value_or(std::vector<std::string> {}).empty();
        names.append(name);
    }
    lookAtNext();
    if (source.profiles.isEmpty())
        return;
    m_sources.push_back(std::move(source));
    m_requests.push_back(std::move(request.set("apply", std::move(names))));
    Q_EMIT changed();
}

void FoundConfiguration::add(std::size_t source)
{
    if (source >= m_requests.size() || m_adding)
        return;
    m_problem.clear();
    m_adding = m_client.call("profile.import", m_requests[source], [this, source](const Answer& answer) {
        m_adding.reset();
        if (answer) {
            m_sources.erase(m_sources.begin() + static_cast<std::ptrdiff_t>(source));
            m_requests.erase(m_requests.begin() + static_cast<std::ptrdiff_t>(source));
        } else {
            m_problem = errorText(answer.error());
        }
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

} // namespace warder::desktop

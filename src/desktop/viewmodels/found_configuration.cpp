// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/found_configuration.h"

#include "client/qt_text.h"
#include "codec/text.h"
#include "desktop/text/error_text.h"

#include <QDir>

#include <algorithm>

namespace warder::desktop {

using client::Answer;
using client::toQString;
using codec::Json;

namespace {

constexpr int kLongestTitle = 200;

QString shown(const std::string& text)
{
    return toQString(codec::sanitizeForDisplay(text, kLongestTitle));
}

} // namespace

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

QString FoundConfiguration::titleOf(const Candidate& candidate) const
{
    if (candidate.path.isEmpty())
        return tr("Variables whose names begin with FLYTE_");
    return m_place.shown(candidate.path);
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
        int error = 0;
        auto request = importRequest(m_place, candidate.path, candidate.format, error);
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

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/import_model.h"

#include "client/qt_text.h"
#include "codec/text.h"
#include "desktop/text/error_text.h"

#include <algorithm>
#include <cerrno>
#include <utility>

namespace warder::desktop {

using client::Answer;
using client::toQString;
using client::toUtf8;
using codec::Json;

namespace {

constexpr std::size_t kLongestName = 200;
constexpr std::size_t kLongestLine = 2000;

// A file that somebody was sent says what it likes: nothing of it may steer how the rest is read.
QString shown(const std::string& text, std::size_t longest)
{
    return toQString(codec::sanitizeForDisplay(text, longest));
}

QStringList textsAt(const Json& object, std::string_view name)
{
    QStringList texts;
    for (const std::string& text : object.stringsAt(name).value_or(std::vector<std::string> {}))
        texts.append(shown(text, kLongestLine));
    return texts;
}

} // namespace

ImportModel::ImportModel(client::AgentClient& client, ConfigurationPlace place, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_place(std::move(place))
{ }

ImportModel::~ImportModel() = default;

void ImportModel::reset()
{
    m_call.reset();
    m_phase = Phase::Nothing;
    m_path.clear();
    m_request = {};
    m_proposals.clear();
    m_remarks.clear();
    m_problem.clear();
    Q_EMIT changed();
}

void ImportModel::fail(const QString& problem)
{
    m_problem = problem;
    m_phase = Phase::Failed;
    Q_EMIT changed();
}

QString ImportModel::unreadable(int error) const
{
    switch (error) {
    case EINVAL:
        return tr("%1 is no file, so nothing was read. Choose the configuration file itself.").arg(m_path);
    case EFBIG:
        return tr("The file %1 is larger than 192 KiB, so it was not read. Import the part of it that is about signing in.").arg(m_path);
    case ENODATA:
        return tr("There is nothing in %1 to make a profile of. Add one by its address instead.").arg(m_path);
    default:
        return tr("The file %1 cannot be read (%2). Look at its permissions.").arg(m_path, qt_error_string(error));
    }
}

void ImportModel::look(const QString& path)
{
    reset();
    m_path = m_place.shown(path);
    int error = 0;
    auto request = importRequest(m_place, path, {}, error);
    if (!request) {
        fail(unreadable(error));
        return;
    }
    m_request = *std::move(request);
    m_phase = Phase::Looking;
    m_call = m_client.call("profile.import", m_request, [this](const Answer& answer) {
        m_call.reset();
        if (!answer)
            fail(errorText(answer.error()));
        else
            show(*answer);
    });
    Q_EMIT changed();
}

void ImportModel::show(const Json& answer)
{
    m_remarks = textsAt(answer, "remarks");
    const Json* proposals = answer.find("proposals");
    for (const Json& one : proposals && proposals->items() ? *proposals->items() : codec::JsonArray {}) {
        Proposal proposal;
        proposal.name = shown(one.stringAt("name").value_or(""), kLongestName);
        proposal.remarks = textsAt(one, "remarks");
        proposal.hasSecret = !one.stringsAt("secrets").value_or(std::vector<std::string> {}).empty();
        if (const Json* set = one.find("set"); set && set->members()) {
            proposal.kind = shown(set->stringAt("kind").value_or(""), kLongestName);
            proposal.preset = shown(set->stringAt("preset").value_or(""), kLongestName);
            proposal.endpoint = shown(set->stringAt("endpoint").value_or(set->stringAt("issuer").value_or("")), kLongestLine);
            for (const auto& [key, value] : *set->members())
                proposal.settings.append(shown(key + " = " + value.dump(), kLongestLine));
        }
        m_proposals.push_back(std::move(proposal));
    }
    if (m_proposals.empty()) {
        fail(tr("There is nothing in %1 to make a profile of. Add one by its address instead.").arg(m_path));
        return;
    }
    m_phase = Phase::Proposed;
    Q_EMIT changed();
}

void ImportModel::choose(int index, bool isChosen)
{
    m_proposals.at(static_cast<std::size_t>(index)).isChosen = isChosen;
    Q_EMIT changed();
}

bool ImportModel::mayApply() const
{
    return m_phase == Phase::Proposed && std::ranges::any_of(m_proposals, &Proposal::isChosen);
}

void ImportModel::apply()
{
    if (!mayApply())
        return;
    QStringList names;
    Json chosen = Json::array();
    for (const Proposal& proposal : m_proposals) {
        if (!proposal.isChosen)
            continue;
        names.append(proposal.name);
        chosen.append(toUtf8(proposal.name));
    }
    m_problem.clear();
    m_phase = Phase::Writing;
    Json request = m_request;
    request.set("apply", std::move(chosen));
    m_call = m_client.call("profile.import", std::move(request), [this, names](const Answer& answer) {
        m_call.reset();
        if (!answer) {
            // The choice stays: somebody may mend the cause and try again.
            m_problem = errorText(answer.error());
            m_phase = Phase::Proposed;
            Q_EMIT changed();
            return;
        }
        reset();
        Q_EMIT imported(names);
    });
    Q_EMIT changed();
}

} // namespace warder::desktop

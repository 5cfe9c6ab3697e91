// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/activity_model.h"

#include "client/qt_text.h"
#include "desktop/text/error_text.h"

namespace warder::desktop {

using client::AgentClient;
using client::Answer;
using client::toQString;
using client::toUtf8;
using codec::Json;

namespace {

constexpr std::size_t kPage = 200;
constexpr Seconds kSpan = 7 * 24 * 3600; // a week; the log has the rest

} // namespace

ActivityModel::ActivityModel(AgentClient& client, Now now, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_now(now)
    , m_rows(std::move(now))
{
    connect(&client, &AgentClient::eventArrived, this, [this](const Json& event) {
        const auto type = event.stringAt("type");
        const Json* profile = event.find("profile");
        // A profile's own event tells of a use too: an older agent has no other.
        const auto name = type == "activity" ? event.stringAt("profile") : type == "profile" && profile ? profile->stringAt("name") : std::nullopt;
        if (m_profile.isEmpty() || !name || toQString(*name) != m_profile)
            return;
        m_isStale = true;
        if (m_isSeen && m_phase == Phase::Ready && !m_call)
            askForMore();
    });
}

ActivityModel::~ActivityModel() = default;

void ActivityModel::setProfile(const QString& name)
{
    if (std::exchange(m_profile, name) != name)
        begin();
}

void ActivityModel::setSeen(bool isSeen)
{
    if (std::exchange(m_isSeen, isSeen) == isSeen || !isSeen)
        return;
    if (m_phase == Phase::Loading && !m_call)
        begin();
    else if (m_isStale && m_phase == Phase::Ready && !m_call)
        askForMore();
}

void ActivityModel::retry()
{
    begin();
}

void ActivityModel::begin()
{
    m_call.reset();
    m_rows.clear();
    if (m_profile.isEmpty()) {
        enter(Phase::Nothing);
        return;
    }
    if (m_isSeen)
        askForMore();
    enter(Phase::Loading);
}

void ActivityModel::askForMore()
{
    m_isStale = false;
    Json params = Json::object({ { "profile", toUtf8(m_profile) }, { "since", m_now() - kSpan }, { "after", m_rows.newest() }, { "limit", static_cast<int>(kPage) } });
    m_call = m_client.call("activity.list", std::move(params), [this](const Answer& answer) { onRows(answer); });
}

void ActivityModel::onRows(const Answer& answer)
{
    m_call.reset();
    if (!answer) {
        enter(Phase::Failed, errorText(answer.error()));
        return;
    }
    std::vector<ActivityRow> rows;
    const std::int64_t before = m_rows.newest();
    const Json* list = answer->find("rows");
    for (const Json& row : list && list->items() ? *list->items() : codec::JsonArray {})
        rows.push_back(ActivityRow::fromJson(row));
    const bool isFull = rows.size() >= kPage;
    m_rows.add(std::move(rows));
    // More of them, or more meanwhile. A page that brings nothing newer ends it: an agent must not keep us asking.
    if ((isFull && m_rows.newest() > before) || (m_isStale && m_isSeen))
        askForMore();
    enter(Phase::Ready);
}

void ActivityModel::enter(Phase phase, const QString& problem)
{
    m_phase = phase;
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace warder::desktop

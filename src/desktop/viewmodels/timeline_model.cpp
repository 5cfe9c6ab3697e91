// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/timeline_model.h"

#include "client/qt_text.h"
#include "desktop/text/error_text.h"
#include "desktop/text/time_text.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace warder::desktop {

using client::AgentClient;
using client::Answer;
using codec::Json;

namespace {

constexpr std::size_t kPage = 500; // of the longest rows it stays well below a line's limit
constexpr Seconds kHour = 3600;
constexpr Seconds kDay = 24 * kHour;
constexpr double kPastShare = 0.36; // of what is looked at, where now is in it
constexpr Seconds kSteps = 1000; // in which what is looked at moves on: about a pixel each
constexpr Seconds kNight = 12 * kHour;

std::vector<HistoryRow> rowsIn(const Json& answer)
{
    std::vector<HistoryRow> rows;
    const Json* list = answer.find("rows");
    for (const Json& row : list && list->items() ? *list->items() : codec::JsonArray {})
        rows.push_back(HistoryRow::fromJson(row));
    return rows;
}

} // namespace

TimelineModel::TimelineModel(AgentClient& client, AgentModel& agent, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_agent(agent)
    , m_lanes(agent.profiles(), [&agent] { return agent.now(); })
{
    m_lanes.setSourceModel(&agent.profiles());
    connect(&agent, &AgentModel::changed, this, &TimelineModel::review);
    connect(&agent, &AgentModel::profileChanged, this, [this] {
        m_isStale = true;
        review();
    });
    for (const auto signal : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(&m_lanes, signal, this, &TimelineModel::keepSelection);
    connect(&m_lanes, &QAbstractItemModel::modelReset, this, &TimelineModel::keepSelection);
    showHours(kHoursAtFirst);
    review();
}

TimelineModel::~TimelineModel() = default;

// --- Reading ----------------------------------------------------------------------------------------------------------------

void TimelineModel::review()
{
    const bool isConnected = m_agent.link() == AgentClient::Link::Connected;
    if (!isConnected || m_agent.isLocked()) {
        // Nothing of before may be shown, and another agent may have another history.
        m_newerCall.reset();
        m_olderCall.reset();
        m_isRead = false;
        m_failure.reset();
        m_lanes.clearRows();
        m_phase = isConnected ? Phase::Locked : Phase::Gone;
    } else if (!m_agent.isLoaded()) {
        m_phase = Phase::Loading;
    } else {
        if (m_isSeen && !m_isRead && !m_newerCall && !m_failure)
            begin();
        else if (m_isSeen && m_isStale && m_isRead && !m_newerCall)
            askForNewer();
        const bool isEmpty = m_agent.profiles().items().empty();
        m_phase = isEmpty ? Phase::Empty : m_failure ? Phase::Failed : m_isRead ? Phase::Ready : Phase::Loading;
    }
    Q_EMIT changed();
}

void TimelineModel::setSeen(bool isSeen)
{
    if (std::exchange(m_isSeen, isSeen) == isSeen || !isSeen)
        return;
    tick();
    review();
}

void TimelineModel::retry()
{
    if (m_agent.link() != AgentClient::Link::Connected)
        m_agent.restartAgent();
    m_failure.reset();
    review();
}

void TimelineModel::begin()
{
    m_lanes.clearRows();
    m_olderCall.reset();
    m_since = std::min(m_range.begin, now() - kDay);
    askForNewer();
}

void TimelineModel::askForNewer()
{
    m_isStale = false;
    Json params = Json::object({ { "since", m_since }, { "after", m_lanes.newestRow() }, { "limit", static_cast<int>(kPage) } });
    m_newerCall = m_client.call("history.list", std::move(params), [this](const Answer& answer) { onNewer(answer); });
}

void TimelineModel::onNewer(const Answer& answer)
{
    m_newerCall.reset();
    if (!answer) {
        m_failure = errorText(answer.error());
        m_isRead = false;
        review();
        return;
    }
    const std::int64_t before = m_lanes.newestRow();
    std::vector<HistoryRow> rows = rowsIn(*answer);
    const bool isFull = rows.size() >= kPage;
    m_lanes.addRows(std::move(rows));
    // A page that brings nothing newer ends it: an agent must not keep us asking.
    if (isFull && m_lanes.newestRow() > before) {
        askForNewer();
        return;
    }
    m_isRead = true;
    askForOlder();
    review();
}

// As far back as somebody looks, and a day more, so that moving on finds something.
void TimelineModel::askForOlder()
{
    if (m_olderCall || !m_isRead || !m_isSeen || m_range.begin >= m_since || m_lanes.isFull())
        return;
    m_older.clear();
    m_olderAfter = 0;
    m_olderSince = m_range.begin - kDay;
    Json params = Json::object({ { "since", m_olderSince }, { "limit", static_cast<int>(kPage) } });
    m_olderCall = m_client.call("history.list", std::move(params), [this](const Answer& answer) { onOlder(answer); });
}

void TimelineModel::onOlder(const Answer& answer)
{
    m_olderCall.reset();
    if (!answer) {
        m_failure = errorText(answer.error());
        m_isRead = false;
        review();
        return;
    }
    std::vector<HistoryRow> rows = rowsIn(*answer);
    const std::int64_t last = rows.empty() ? 0 : rows.back().id;
    const bool goesOn = rows.size() >= kPage && last > m_olderAfter && (m_lanes.oldestRow() == 0 || last < m_lanes.oldestRow()) && m_older.size() < TimelineLanesModel::kMostRows;
    std::ranges::move(rows, std::back_inserter(m_older));
    if (goesOn) {
        m_olderAfter = last;
        Json params = Json::object({ { "since", m_olderSince }, { "after", last }, { "limit", static_cast<int>(kPage) } });
        m_olderCall = m_client.call("history.list", std::move(params), [this](const Answer& next) { onOlder(next); });
        return;
    }
    m_since = m_olderSince;
    m_lanes.addOlderRows(std::exchange(m_older, {}));
    askForOlder(); // somebody may have moved on meanwhile
    Q_EMIT changed();
}

QString TimelineModel::problem() const
{
    if (m_phase == Phase::Gone)
        return m_agent.trouble();
    //: %1 is one or two whole sentences
    return m_failure ? tr("What happened before could not be read. %1").arg(*m_failure) : QString();
}

bool TimelineModel::canRetry() const
{
    return m_phase == Phase::Failed || m_agent.link() == AgentClient::Link::Gone;
}

Verdict TimelineModel::verdict() const
{
    const Seconds until = m_range.end > now() ? m_range.end : now() + kNight;
    return verdictOf(m_agent.profiles().items(), until, now());
}

// --- What is looked at ------------------------------------------------------------------------------------------------------

void TimelineModel::setRange(TimelineRange range)
{
    Seconds length = std::clamp(range.length(), kShortest, kLongest);
    range.begin = std::clamp(range.begin, now() - kFarthest, now() + kFarthest - length);
    range.end = range.begin + length;
    if (std::exchange(m_range, range) == range)
        return;
    askForOlder();
    Q_EMIT rangeChanged();
}

void TimelineModel::showHours(int hours)
{
    m_hours = hours;
    const Seconds length = hours * kHour;
    m_range.end = m_range.begin + length;
    showNow();
}

void TimelineModel::showNow()
{
    m_isFollowing = true;
    const Seconds length = m_range.length();
    const Seconds begin = now() - static_cast<Seconds>(static_cast<double>(length) * kPastShare);
    m_range = {}; // says that it has changed, even where it has not
    setRange({ begin, begin + length });
}

void TimelineModel::zoom(double factor, Seconds around)
{
    if (!(factor > 0))
        return;
    const auto length = static_cast<double>(m_range.length());
    const double newLength = std::clamp(length / factor, static_cast<double>(kShortest), static_cast<double>(kLongest));
    const double share = static_cast<double>(around - m_range.begin) / length;
    const Seconds begin = around - static_cast<Seconds>(std::llround(newLength * share));
    m_hours.reset();
    m_isFollowing = false;
    setRange({ begin, begin + static_cast<Seconds>(std::llround(newLength)) });
}

void TimelineModel::pan(Seconds by)
{
    m_isFollowing = false;
    setRange({ m_range.begin + by, m_range.end + by });
}

void TimelineModel::tick()
{
    m_lanes.tick();
    const Seconds begin = now() - static_cast<Seconds>(static_cast<double>(m_range.length()) * kPastShare);
    if (m_isFollowing && std::abs(begin - m_range.begin) >= m_range.length() / kSteps)
        setRange({ begin, begin + m_range.length() });
}

QString TimelineModel::rangeText() const
{
    const bool isOneDay = QDateTime::fromSecsSinceEpoch(m_range.begin).date() == QDateTime::fromSecsSinceEpoch(m_range.end).date();
    //: %1 and %2 are instants: "Tuesday, 24 November 2026, 07:00 to Wed 25, 01:00"
    return tr("%1 to %2").arg(longInstant(m_range.begin), isOneDay ? timeOfDay(m_range.end) : tr("%1, %2", "a day and a time of day").arg(shortDay(m_range.end), timeOfDay(m_range.end)));
}

// --- What is pointed at -----------------------------------------------------------------------------------------------------

void TimelineModel::select(int row, std::optional<int> event)
{
    m_row = std::clamp(row, -1, m_lanes.rowCount() - 1);
    m_rowName = m_row < 0 ? QString() : m_lanes.lane(m_row).name;
    m_event = m_row < 0 || !event || *event < 0 || *event >= static_cast<int>(m_lanes.lane(m_row).events.size()) ? std::nullopt : event;
    if (m_event) {
        const Seconds at = m_lanes.lane(m_row).events[static_cast<std::size_t>(*m_event)].at;
        const Seconds rim = m_range.length() / 20;
        if (at < m_range.begin + rim)
            pan(at - m_range.begin - 2 * rim);
        else if (at > m_range.end - rim)
            pan(at - m_range.end + 2 * rim);
    }
    Q_EMIT selectionChanged();
}

void TimelineModel::moveRow(int by)
{
    if (m_lanes.rowCount() > 0)
        select(m_row < 0 ? 0 : std::clamp(m_row + by, 0, m_lanes.rowCount() - 1), {});
}

void TimelineModel::moveEvent(int by)
{
    if (m_row < 0)
        moveRow(0);
    if (m_row < 0)
        return;
    const auto& events = m_lanes.lane(m_row).events;
    const int count = static_cast<int>(events.size());
    if (count == 0)
        return;
    if (m_event) {
        select(m_row, std::clamp(*m_event + by, 0, count - 1));
        return;
    }
    const auto next = std::ranges::lower_bound(events, now(), {}, &TimelineEvent::at);
    const int ahead = static_cast<int>(next - events.begin());
    select(m_row, std::clamp(by > 0 ? ahead : ahead - 1, 0, count - 1));
}

// Profiles have come or gone: the lane that is pointed at may be in another row.
void TimelineModel::keepSelection()
{
    if (m_rowName.isEmpty())
        return;
    const auto rows = m_lanes.match(m_lanes.index(0, 0), ProfileListModel::NameRole, m_rowName, 1, Qt::MatchExactly);
    m_row = rows.isEmpty() ? -1 : rows.front().row();
    if (rows.isEmpty()) {
        m_rowName.clear();
        m_event.reset();
    }
    Q_EMIT selectionChanged();
}

QString TimelineModel::currentText() const
{
    if (m_row < 0 || m_row >= m_lanes.rowCount())
        return {};
    const TimelineLane& lane = m_lanes.lane(m_row);
    if (!m_event || *m_event >= static_cast<int>(lane.events.size()))
        return laneText(lane, now());
    //: %1 is a profile, %2 what happened there and when
    return tr("%1 · %2").arg(lane.name, eventText(lane.events[static_cast<std::size_t>(*m_event)], now()));
}

} // namespace warder::desktop

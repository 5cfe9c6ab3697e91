// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/timeline_lanes_model.h"

#include "desktop/text/timeline_text.h"

#include <algorithm>
#include <iterator>

namespace warder::desktop {

TimelineLanesModel::TimelineLanesModel(const ProfileListModel& profiles, Now now, QObject* parent)
    : QIdentityProxyModel(parent)
    , m_profiles(profiles)
    , m_now(std::move(now))
{ }

void TimelineLanesModel::setSourceModel(QAbstractItemModel* source)
{
    if (sourceModel())
        disconnect(sourceModel(), nullptr, this, nullptr);
    // Before the proxy's own connections, so that nobody who hears of a change through it sees an old lane.
    for (const auto signal : { &QAbstractItemModel::modelAboutToBeReset, &QAbstractItemModel::modelReset })
        connect(source, signal, this, &TimelineLanesModel::forget);
    connect(source, &QAbstractItemModel::dataChanged, this, &TimelineLanesModel::forget);
    connect(source, &QAbstractItemModel::rowsRemoved, this, &TimelineLanesModel::forget);
    QIdentityProxyModel::setSourceModel(source);
}

QVariant TimelineLanesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case OutlookRole:
        return outlookText(lane(index.row()), m_now());
    case OutlookToneRole:
        return static_cast<int>(outlookTone(lane(index.row()), m_now()));
    case Qt::AccessibleTextRole:
        return laneText(lane(index.row()), m_now());
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QHash<int, QByteArray> TimelineLanesModel::roleNames() const
{
    QHash<int, QByteArray> names = QIdentityProxyModel::roleNames();
    names.insert({ { OutlookRole, "outlook" }, { OutlookToneRole, "outlookTone" } });
    return names;
}

const TimelineLane& TimelineLanesModel::lane(int row) const
{
    const QString name = index(row, 0).data(ProfileListModel::NameRole).toString();
    auto found = m_lanes.find(name);
    if (found == m_lanes.end()) {
        const ProfileItem* item = m_profiles.find(name);
        const auto rows = m_rows.find(name);
        found = m_lanes.insert(name, makeLane(item ? *item : ProfileItem {}, rows == m_rows.end() ? std::span<const HistoryRow> {} : std::span(rows->second), m_now()));
    }
    return *found;
}

void TimelineLanesModel::addRows(std::vector<HistoryRow> rows)
{
    append(std::move(rows), false);
}

void TimelineLanesModel::addOlderRows(std::vector<HistoryRow> rows)
{
    append(std::move(rows), true);
}

void TimelineLanesModel::append(std::vector<HistoryRow> rows, bool isOlder)
{
    std::erase_if(rows, [this, isOlder](const HistoryRow& row) { return m_newest != 0 && (isOlder ? row.id >= m_oldest : row.id <= m_newest); });
    if (rows.empty())
        return;
    std::map<QString, std::vector<HistoryRow>> byProfile;
    for (HistoryRow& row : rows) {
        m_newest = std::max(m_newest, row.id);
        m_oldest = m_oldest == 0 ? row.id : std::min(m_oldest, row.id);
        byProfile[row.profile].push_back(std::move(row));
    }
    m_count += rows.size();
    for (auto& [profile, added] : byProfile) {
        auto& all = m_rows[profile];
        all.insert(isOlder ? all.begin() : all.end(), std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
    }
    if (m_count > kMostRows)
        dropOldest();
    tick();
}

// A tenth at once, so that it is done rarely.
void TimelineLanesModel::dropOldest()
{
    std::vector<std::int64_t> ids;
    ids.reserve(m_count);
    for (const auto& [profile, rows] : m_rows)
        std::ranges::transform(rows, std::back_inserter(ids), &HistoryRow::id);
    const auto first = ids.begin() + static_cast<std::ptrdiff_t>(ids.size() - kMostRows + kMostRows / 10);
    std::ranges::nth_element(ids, first);
    m_oldest = *first;
    for (auto& [profile, rows] : m_rows)
        m_count -= std::erase_if(rows, [this](const HistoryRow& row) { return row.id < m_oldest; });
}

void TimelineLanesModel::clearRows()
{
    m_rows.clear();
    m_count = 0;
    m_newest = 0;
    m_oldest = 0;
    tick();
}

void TimelineLanesModel::tick()
{
    forget();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), { OutlookRole, OutlookToneRole });
}

void TimelineLanesModel::forget()
{
    m_lanes.clear();
}

} // namespace warder::desktop

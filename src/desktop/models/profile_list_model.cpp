// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/profile_list_model.h"

#include "desktop/text/state_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace warder::desktop {

namespace {

bool comesBefore(const ProfileItem& a, const ProfileItem& b)
{
    return std::make_tuple(a.group.isEmpty(), a.group, a.order, a.name) < std::make_tuple(b.group.isEmpty(), b.group, b.order, b.name);
}

} // namespace

ProfileListModel::ProfileListModel(Now now, QObject* parent)
    : QAbstractListModel(parent)
    , m_now(std::move(now))
{ }

int ProfileListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant ProfileListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ProfileItem& item = m_items[static_cast<std::size_t>(index.row())];
    const Seconds now = m_now();
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return item.name;
    case GroupRole:
        return item.group;
    case InitialsRole:
        return item.initials();
    case KindRole:
        return item.kind;
    case PresetRole:
        return item.preset;
    case LineRole:
        return rowText(item, now);
    case TimeLeftRole:
        return timeLeftText(item, now);
    case ToneRole:
        return static_cast<int>(m_isServed ? toneOf(item, now) : Tone::Idle);
    case LifeLeftRole:
        if (const auto left = item.lifeLeft(now))
            return *left;
        return {};
    case SearchRole:
        return QStringList { item.name, item.title, item.endpoint, item.group, item.kind }.join(u' ');
    case Qt::AccessibleTextRole: {
        const QString left = timeLeftText(item, now);
        //: Read aloud: %1 is a profile, %2 its host, %3 its state in words, %4 the time left
        return left.isEmpty() ? tr("%1, %2, %3").arg(item.name, item.host(), stateText(item))
                              : tr("%1, %2, %3, %4 left").arg(item.name, item.host(), stateText(item), left);
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> ProfileListModel::roleNames() const
{
    return { { NameRole, "name" },         { GroupRole, "group" },       { InitialsRole, "initials" },
             { KindRole, "kind" },         { LineRole, "line" },         { TimeLeftRole, "timeLeft" },
             { ToneRole, "tone" },         { LifeLeftRole, "lifeLeft" }, { SearchRole, "search" },
             { PresetRole, "preset" } };
}

void ProfileListModel::replaceAll(std::vector<ProfileItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    std::ranges::sort(m_items, comesBefore);
    endResetModel();
}

void ProfileListModel::put(ProfileItem item)
{
    const auto found = std::ranges::find(m_items, item.name, &ProfileItem::name);
    if (found != m_items.end() && !comesBefore(*found, item) && !comesBefore(item, *found)) {
        *found = std::move(item);
        const QModelIndex changed = index(static_cast<int>(found - m_items.begin()));
        Q_EMIT dataChanged(changed, changed);
        return;
    }
    if (found != m_items.end())
        remove(item.name); // it moves
    const auto place = std::ranges::upper_bound(m_items, item, comesBefore);
    const int row = static_cast<int>(place - m_items.begin());
    beginInsertRows({}, row, row);
    m_items.insert(place, std::move(item));
    endInsertRows();
}

void ProfileListModel::remove(const QString& name)
{
    const auto found = std::ranges::find(m_items, name, &ProfileItem::name);
    if (found == m_items.end())
        return;
    const int row = static_cast<int>(found - m_items.begin());
    beginRemoveRows({}, row, row);
    m_items.erase(found);
    endRemoveRows();
}

const ProfileItem* ProfileListModel::find(const QString& name) const
{
    const auto found = std::ranges::find(m_items, name, &ProfileItem::name);
    return found == m_items.end() ? nullptr : &*found;
}

void ProfileListModel::setServed(bool isServed)
{
    if (std::exchange(m_isServed, isServed) != isServed)
        tick();
}

void ProfileListModel::tick()
{
    if (!m_items.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), { LineRole, TimeLeftRole, ToneRole, LifeLeftRole });
}

bool ProfileListModel::countsDown() const
{
    return std::ranges::any_of(m_items, [](const ProfileItem& item) { return item.expiresAt || item.retryAt; });
}

} // namespace warder::desktop

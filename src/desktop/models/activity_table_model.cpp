// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/activity_table_model.h"

#include "desktop/text/time_text.h"

#include <algorithm>

namespace warder::desktop {

ActivityTableModel::ActivityTableModel(Now now, QObject* parent)
    : QAbstractTableModel(parent)
    , m_now(std::move(now))
{ }

void ActivityTableModel::add(std::vector<ActivityRow> rows)
{
    if (rows.empty())
        return;
    m_newest = std::max(m_newest, rows.back().id);
    if (rows.size() > kMostRows)
        rows.erase(rows.begin(), rows.end() - kMostRows);
    beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
    for (ActivityRow& row : rows)
        m_rows.push_front(std::move(row));
    endInsertRows();
    if (m_rows.size() > kMostRows) {
        beginRemoveRows({}, static_cast<int>(kMostRows), rowCount() - 1);
        m_rows.resize(kMostRows);
        endRemoveRows();
    }
}

void ActivityTableModel::clear()
{
    m_newest = 0;
    if (m_rows.empty())
        return;
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int ActivityTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ActivityTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int { kColumns };
}

QString ActivityTableModel::text(const ActivityRow& row, int column) const
{
    switch (column) {
    case WhenColumn:
        return agoText(row.time, m_now());
    case WhoColumn:
        return row.who();
    case WhatColumn:
        return row.what();
    case AnswerColumn:
        return row.outcome();
    default:
        return {};
    }
}

QVariant ActivityTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ActivityRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole: { // escaped: a tooltip takes for markup what looks like it
        const QString whole = index.column() == WhenColumn ? instantText(row.time, m_now()) : text(row, index.column());
        //: %1 is a text that a program gives of itself, %2 what stands before it
        return (index.column() == WhoColumn && !row.hint.isEmpty() ? tr("%2. It says of itself: “%1”").arg(row.hint, whole) : whole).toHtmlEscaped();
    }
    case Qt::AccessibleTextRole:
        if (index.column() != WhenColumn)
            return text(row, index.column());
        //: Read aloud: %1 is who asked, %2 for what, %3 the answer, %4 when
        return tr("%1 asked for %2: %3, %4").arg(row.who(), row.what(), row.outcome(), agoText(row.time, m_now()));
    case IsGivenRole:
        return row.isGiven();
    default:
        return {};
    }
}

QVariant ActivityTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case WhoColumn:
        return tr("Who asked");
    case WhatColumn:
        return tr("For what");
    case AnswerColumn:
        return tr("What it got");
    default:
        return {};
    }
}

} // namespace warder::desktop

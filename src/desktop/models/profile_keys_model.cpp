// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/profile_keys_model.h"

#include "client/qt_text.h"

#include <algorithm>

namespace warder::desktop {

using client::toQString;
using codec::Json;

namespace {

// As one would type it: a text without quotes, everything else as JSON, which TOML reads for the values that there are.
QString typed(const Json* value)
{
    if (!value || value->isNull())
        return {};
    if (const std::string* text = value->string())
        return toQString(*text);
    return toQString(value->dump());
}

} // namespace

ProfileKeysModel::ProfileKeysModel(QObject* parent)
    : QAbstractTableModel(parent)
{ }

void ProfileKeysModel::show(const Json& keys)
{
    std::vector<Row> rows;
    for (const Json& key : keys.items() ? *keys.items() : codec::JsonArray {}) {
        rows.push_back({ toQString(key.stringAt("key").value_or("")), typed(key.find("value")), toQString(key.stringAt("source").value_or("")),
                         toQString(key.stringAt("meaning").value_or("")) });
    }
    if (std::ranges::equal(rows, m_rows, {}, &Row::key, &Row::key)) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void ProfileKeysModel::clear()
{
    show(Json::array());
}

int ProfileKeysModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProfileKeysModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int { kColumns };
}

QVariant ProfileKeysModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::AccessibleTextRole && index.column() == ValueColumn)
        //: Read aloud: %1 is a setting, %2 its value
        return row.value.isEmpty() ? tr("%1: empty").arg(row.key) : tr("%1: %2").arg(row.key, row.value);
    if (role == Qt::EditRole)
        return index.column() == ValueColumn ? row.value : QVariant();
    if (role == Qt::ToolTipRole)
        return (index.column() == ValueColumn ? row.value : row.meaning).toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case KeyColumn:
        return row.key;
    case ValueColumn:
        return row.value;
    case SourceColumn:
        return row.source == QLatin1String("file") ? tr("this profile") : row.source == QLatin1String("settings") ? tr("your settings") : QString();
    case MeaningColumn:
        return row.meaning;
    default:
        return {};
    }
}

bool ProfileKeysModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != ValueColumn || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const QString text = value.toString().trimmed();
    if (text != row.value)
        Q_EMIT edited(row.key, text);
    return true;
}

Qt::ItemFlags ProfileKeysModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == ValueColumn ? flags | Qt::ItemIsEditable : flags;
}

QVariant ProfileKeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KeyColumn:
        return tr("Setting");
    case ValueColumn:
        return tr("Value");
    case SourceColumn:
        return tr("Set in");
    case MeaningColumn:
        return tr("What it means");
    default:
        return {};
    }
}

} // namespace warder::desktop

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/installed_tools_model.h"

#include "client/qt_text.h"
#include "codec/text.h"

#include <algorithm>

namespace warder::desktop {

using client::toQString;

namespace {

constexpr std::size_t kLongestText = 300;

// A record is a file that anybody of this user may have written.
QString shown(const std::string& text)
{
    return toQString(codec::sanitizeForDisplay(text, kLongestText));
}

} // namespace

InstalledToolsModel::InstalledToolsModel(std::string folder, QObject* parent)
    : QAbstractTableModel(parent)
    , m_folder(std::move(folder))
{ }

void InstalledToolsModel::reload()
{
    beginResetModel();
    m_records.clear();
    if (!m_folder.empty()) {
        auto files = wire::fileEditRecords(m_folder);
        std::ranges::sort(files, std::ranges::greater(), &wire::FileEditRecord::at);
        std::ranges::move(files, std::back_inserter(m_records));
        std::ranges::move(wire::linkRecords(m_folder), std::back_inserter(m_records));
    }
    endResetModel();
}

QString InstalledToolsModel::undo(int row)
{
    if (row < 0 || row >= rowCount())
        return {};
    const Record record = m_records[static_cast<std::size_t>(row)];
    const auto* file = std::get_if<wire::FileEditRecord>(&record);
    const wire::FileEditResult result = file ? wire::undoFileEdit(*file, m_folder) : wire::undoLink(std::get<wire::LinkRecord>(record), m_folder);
    reload();
    return result.outcome == wire::FileEditOutcome::Done ? QString() : shown(result.problem);
}

int InstalledToolsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int InstalledToolsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InstalledToolsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return std::visit(
        [&index, role](const auto& record) -> QVariant {
            const QString text = shown(index.column() == Tool ? record.tool : index.column() == Profile ? record.profile : record.path);
            switch (role) {
            case Qt::DisplayRole:
                return text;
            case Qt::ToolTipRole:
                return text.toHtmlEscaped();
            case Qt::AccessibleTextRole:
                //: Read aloud: %1 is a tool, %2 a profile, %3 the path of a file
                return tr("%1 for %2, in %3").arg(shown(record.tool), shown(record.profile), shown(record.path));
            default:
                return {};
            }
        },
        m_records[static_cast<std::size_t>(index.row())]);
}

QVariant InstalledToolsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Tool:
        return tr("Tool");
    case Profile:
        return tr("Profile");
    case Path:
        return tr("File");
    default:
        return {};
    }
}

} // namespace warder::desktop

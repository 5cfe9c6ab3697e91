// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/link_edit.h"

#include <QAbstractTableModel>

#include <string>
#include <variant>
#include <vector>

namespace warder::desktop {

//! What `warder setup` and *Set up for me* have changed in other programs' files and not undone: a row for each file or link, the newest
//! first. Read from the records on disk when asked; of the main loop's thread.
class InstalledToolsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Tool,
        Profile,
        Path,
        ColumnCount,
    };

    //! `folder` is where the records are (wire::fileEditFolder()).
    explicit InstalledToolsModel(std::string folder, QObject* parent = nullptr);

    void reload();
    //! Puts back what was there before. What went wrong, in a sentence; empty: nothing did.
    [[nodiscard]] QString undo(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Record = std::variant<wire::FileEditRecord, wire::LinkRecord>;

    std::string m_folder;
    std::vector<Record> m_records;
};

} // namespace warder::desktop

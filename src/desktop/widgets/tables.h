// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/theme.h"

#include <QStyledItemDelegate>

#include <vector>

class QHeaderView;
class QTableView;

namespace warder::desktop {

struct ColumnWidth
{
    int letters; //!< room for so many in any case
    int share = 1; //!< of what the view is wider than all of that
};

//! How every table looks: a quiet header, no numbers, columns that fill its width.
void dressTable(QTableView& table, std::vector<ColumnWidth> columns);
//! The columns grow with the view and with the letters. What a person has dragged stays until either changes.
void shareWidth(QHeaderView& header, std::vector<ColumnWidth> columns);
//! Muted words, cut at their end: what is there to be looked up, not read first.
class MutedDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    //! The theme must outlive this.
    MutedDelegate(const Theme& theme, QObject* parent);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

//! The keyboard always goes on from a row, where there is one.
void chooseFirst(QTableView& table);
//! As high as its rows, and at most as high as so many of them.
void fitRows(QTableView& table, int most);

} // namespace warder::desktop

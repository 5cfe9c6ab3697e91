// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/tables.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace warder::desktop {

void dressTable(QTableView& table, std::initializer_list<int> widths)
{
    table.verticalHeader()->hide();
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setStretchLastSection(true);
    int column = 0;
    for (const int width : widths)
        table.setColumnWidth(column++, width);
}

void chooseFirst(QTableView& table)
{
    if (!table.currentIndex().isValid() && table.model()->rowCount() > 0)
        table.setCurrentIndex(table.model()->index(0, 0));
}

void fitRows(QTableView& table, int most)
{
    const int rows = std::min(table.model()->rowCount(), most);
    table.setFixedHeight(table.horizontalHeader()->sizeHint().height() + rows * table.verticalHeader()->defaultSectionSize() + 2);
}

} // namespace warder::desktop

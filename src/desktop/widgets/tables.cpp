// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/tables.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace warder::desktop {

namespace {

class ColumnShares : public QObject
{
public:
    ColumnShares(QHeaderView& header, std::vector<ColumnWidth> columns)
        : QObject(&header)
        , m_header(header)
        , m_columns(std::move(columns))
    {
        header.installEventFilter(this);
        apply();
    }

    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (object == &m_header && (event->type() == QEvent::Resize || event->type() == QEvent::FontChange))
            apply();
        return QObject::eventFilter(object, event);
    }

private:
    void apply()
    {
        const int letter = m_header.fontMetrics().averageCharWidth();
        int shares = 0;
        int left = m_header.width();
        for (const ColumnWidth& column : m_columns) {
            shares += column.share;
            left -= column.letters * letter;
        }
        left = std::max(left, 0);
        // The last one takes what is left by itself.
        for (int i = 0; i + 1 < static_cast<int>(m_columns.size()); ++i) {
            const ColumnWidth& column = m_columns[static_cast<std::size_t>(i)];
            m_header.resizeSection(i, column.letters * letter + left * column.share / std::max(shares, 1));
        }
    }

    QHeaderView& m_header;
    const std::vector<ColumnWidth> m_columns;
};

} // namespace

void dressTable(QTableView& table, std::vector<ColumnWidth> columns)
{
    table.verticalHeader()->hide();
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table.horizontalHeader()->setHighlightSections(false);
    shareWidth(*table.horizontalHeader(), std::move(columns));
}

void shareWidth(QHeaderView& header, std::vector<ColumnWidth> columns)
{
    header.setStretchLastSection(true);
    new ColumnShares(header, std::move(columns));
}

MutedDelegate::MutedDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

void MutedDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->palette.setColor(QPalette::Text, m_theme.muted());
    option->textElideMode = Qt::ElideRight;
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

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/models/activity_row.h"
#include "desktop/models/profile_list_model.h"

#include <QAbstractTableModel>

#include <deque>
#include <vector>

namespace warder::desktop {

//! Who asked for tokens, the newest first: when, who, for what, the answer in words.
class ActivityTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        WhenColumn,
        WhoColumn,
        WhatColumn,
        AnswerColumn,
        kColumns,
    };
    enum Role {
        IsGivenRole = Qt::UserRole + 1,
    };
    static constexpr std::size_t kMostRows = 1000; //!< older ones are in the log

    explicit ActivityTableModel(Now now, QObject* parent = nullptr);

    //! Rows in the order of their ids, all of them newer than those that are here.
    void add(std::vector<ActivityRow> rows);
    void clear();
    [[nodiscard]] std::int64_t newest() const { return m_newest; } //!< the greatest id that was added; 0: none

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const ActivityRow& row, int column) const;

    Now m_now;
    std::deque<ActivityRow> m_rows; //!< newest first
    std::int64_t m_newest = 0;
};

} // namespace warder::desktop

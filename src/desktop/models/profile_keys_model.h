// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "codec/json.h"

#include <QAbstractTableModel>

#include <vector>

namespace warder::desktop {

//! Every key of a profile's file with its value, where that comes from, and what it means. A value that is typed is not
//! set here: `edited` says what is wanted, and the row changes when the agent has written it.
class ProfileKeysModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        KeyColumn,
        ValueColumn,
        SourceColumn,
        MeaningColumn,
        kColumns,
    };

    explicit ProfileKeysModel(QObject* parent = nullptr);

    //! The `keys` of profile.get. Rows keep their place where the keys are the same, so that an edit does not move what
    //! somebody looks at.
    void show(const codec::Json& keys);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    //! `text` is TOML or a plain text; empty: the key goes from the file.
    void edited(const QString& key, const QString& text);

private:
    struct Row
    {
        QString key;
        QString value;
        QString source; //!< file settings default
        QString meaning;
    };
    std::vector<Row> m_rows;
};

} // namespace warder::desktop

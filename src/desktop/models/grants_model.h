// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "codec/json.h"
#include "desktop/models/profile_list_model.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace warder::desktop {

//! What was allowed and is remembered (consent.list): which program, which profile, what it may have, until when.
class GrantsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        SubjectColumn,
        ProfileColumn,
        WhatColumn,
        UntilColumn,
        LastUsedColumn,
        kColumns,
    };
    enum Role {
        IdRole = Qt::UserRole + 1,
    };

    explicit GrantsModel(Now now, QObject* parent = nullptr);

    void show(const codec::Json& grants);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Grant
    {
        QString id;
        QString profile;
        QString name;
        QString path; //!< with the script
        QString script; //!< its file's name
        bool isSession = false;
        QString what;
        QString until; //!< session always, or empty: endsAt
        std::optional<Seconds> endsAt;
        std::optional<Seconds> lastUsedAt;
    };
    [[nodiscard]] QString text(const Grant& grant, int column) const;

    Now m_now;
    std::vector<Grant> m_grants;
};

} // namespace warder::desktop

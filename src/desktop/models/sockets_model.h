// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "codec/json.h"

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace warder::desktop {

//! The sockets that are meant for elsewhere (socket.list): where, for which profiles, how many are connected.
class SocketsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        PathColumn,
        ProfilesColumn,
        StateColumn,
        kColumns,
    };
    enum Role {
        PathRole = Qt::UserRole + 1, //!< as the agent wrote it
    };

    explicit SocketsModel(QObject* parent = nullptr);

    void show(const codec::Json& sockets);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Socket
    {
        QString path;
        QString profiles;
        QString state;
    };
    std::vector<Socket> m_sockets;
};

} // namespace warder::desktop

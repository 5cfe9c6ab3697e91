// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "codec/json.h"
#include "desktop/models/profile_item.h"
#include "desktop/text/claim_text.h"

#include <QAbstractItemModel>

#include <vector>

namespace warder::desktop {

//! A token's header and claims as a tree: name, value, what it means. Two branches at the top, "Header" and "Claims"; an
//! object has its members below it, a list of simple values stands in one line. Times are readable, the exact one is the
//! tooltip. Texts of the token are made fit to be shown: they come from a server.
class ClaimsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        ValueColumn,
        MeaningColumn,
        kColumns,
    };

    explicit ClaimsModel(QObject* parent = nullptr);

    //! Replaces what is shown. A header or claims that are no object leave the model empty: the token is no JWT.
    void show(const codec::Json& header, const codec::Json& claims, Seconds now);
    void clear();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node
    {
        std::size_t parent = 0; //!< the root is its own
        int row = 0;
        QString name;
        QString value;
        QString exact; //!< the tooltip: what the value says to the second, or uncut
        QString meaning;
        std::vector<std::size_t> children;
    };

    std::size_t add(std::size_t parent, QString name);
    void fill(std::size_t parent, ClaimPlace place, const codec::Json& object, Seconds now);
    void describe(std::size_t node, ClaimPlace place, const std::string& name, const codec::Json& value, Seconds now);
    [[nodiscard]] std::size_t nodeOf(const QModelIndex& index) const;

    std::vector<Node> m_nodes; //!< the first is the root
};

} // namespace warder::desktop

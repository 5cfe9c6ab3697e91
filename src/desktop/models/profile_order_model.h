// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/models/profile_list_model.h"

#include <QAbstractListModel>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace warder::desktop {

//! How somebody wants the list. Remembered by its words.
struct ListChoice
{
    enum class Grouping {
        Tag,
        Kind,
        State,
        None,
    };
    enum class Sorting {
        Own, //!< the profiles' key `order`, then their names
        Name,
        EndsFirst,
        AttentionFirst, //!< what needs the person, then what ends first
    };

    Grouping grouping = Grouping::Tag;
    Sorting sorting = Sorting::Own;
    QString tag; //!< only profiles with it; empty: all

    bool operator==(const ListChoice&) const = default;

    //! "tag own work": for a file. What is not known is taken for the first.
    [[nodiscard]] static ListChoice fromWords(const QString& words);
    [[nodiscard]] QString words() const;
};

//! The profiles that are shown, in groups, in the order that somebody chose. Every word of a search must be found. Searching goes through
//! ten thousand profiles in a millisecond or two: what is looked into is kept beside, and the order is not made anew for it.
class ProfileOrderModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole + 200, //!< what stands above the row; empty: nothing
    };
    //! No move within the list changes more profiles than this.
    static constexpr std::size_t kMostMoves = 200;

    //! The source must outlive this.
    ProfileOrderModel(const ProfileListModel& source, Now now, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void setSearch(const QString& text);
    [[nodiscard]] const QString& search() const { return m_search; }
    void setChoice(const ListChoice& choice);
    [[nodiscard]] const ListChoice& choice() const { return m_choice; }
    //! The headings are in another language now.
    void retranslate();
    //! Every tag of any profile, once, by name.
    [[nodiscard]] QStringList tags() const;
    [[nodiscard]] int rowOf(const QString& name) const; //!< -1: it is not shown

    using Orders = std::vector<std::pair<QString, int>>;
    //! What the profiles' `order` must become so that this row changes places with the one before or after it: as few as may be. Nothing
    //! where it cannot: another group or the end is there, the list is not in its own order, an administrator's profile would have to
    //! change, or too many would.
    [[nodiscard]] std::optional<Orders> ordersForMove(int row, int by) const;

Q_SIGNALS:
    void choiceChanged();

private:
    struct Entry
    {
        QString key; //!< lower case: what a search looks into
        QString group;
        int groupRank = 0;
        std::int64_t rank = 0; //!< by the chosen sorting, before the name
    };

    [[nodiscard]] const ProfileItem& itemAt(int sourceRow) const { return m_source.items()[static_cast<std::size_t>(sourceRow)]; }
    [[nodiscard]] Entry entryOf(const ProfileItem& item) const;
    [[nodiscard]] bool isShown(int sourceRow) const;
    [[nodiscard]] bool dependsOnTime() const;
    void readAll();
    void order();
    void show(std::vector<int> before);
    void show() { show(m_rows); }
    void onInserted(int first, int last);
    void onRemoved(int first, int last);
    void onChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles);

    const ProfileListModel& m_source;
    Now m_now;
    ListChoice m_choice;
    QString m_search;
    QStringList m_words; //!< of the search, in lower case
    std::vector<Entry> m_entries; //!< by source row
    std::vector<int> m_order; //!< all source rows in order
    std::vector<int> m_rows; //!< those shown; -1 for a moment: it is going
};

} // namespace warder::desktop

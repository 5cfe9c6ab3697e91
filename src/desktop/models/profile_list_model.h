// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/models/profile_item.h"

#include <QAbstractListModel>

#include <functional>
#include <vector>

namespace warder::desktop {

using Now = std::function<Seconds()>; //!< the wall clock; a test brings its own

//! All profiles, those with a tag first and by tag, then by their order and name.
class ProfileListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        GroupRole,
        InitialsRole,
        KindRole,
        LineRole, //!< the host, or what is the matter
        TimeLeftRole,
        ToneRole, //!< a Tone as int
        LifeLeftRole, //!< 0 to 1; invalid without a token
        SearchRole, //!< every text that a search looks into
        PresetRole,
    };

    explicit ProfileListModel(Now now, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void replaceAll(std::vector<ProfileItem> items);
    void put(ProfileItem item); //!< adds it, or replaces the one of its name
    void remove(const QString& name);
    [[nodiscard]] const ProfileItem* find(const QString& name) const;
    [[nodiscard]] const std::vector<ProfileItem>& items() const { return m_items; }
    //! Whether an agent serves what is shown; without one, nothing is in a good state.
    void setServed(bool isServed);
    //! Time has passed: what depends on it is shown anew.
    void tick();
    //! Whether anything shown changes with time alone.
    [[nodiscard]] bool countsDown() const;

private:
    Now m_now;
    std::vector<ProfileItem> m_items;
    bool m_isServed = true;
};

} // namespace warder::desktop

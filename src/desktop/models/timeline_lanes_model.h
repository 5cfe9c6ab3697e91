// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/models/profile_list_model.h"
#include "desktop/models/timeline_lane.h"

#include <QHash>
#include <QIdentityProxyModel>

#include <map>
#include <vector>

namespace warder::desktop {

//! A lane for each profile of another model (any with ProfileListModel's roles in front of the profiles), with what the
//! history has of it. A lane is made when somebody asks for it, so that ten thousand cost nothing as long as they are not seen.
class TimelineLanesModel : public QIdentityProxyModel
{
    Q_OBJECT

public:
    enum Role {
        OutlookRole = Qt::UserRole + 100, //!< whether it lasts, in words
        OutlookToneRole, //!< a Tone as int
    };

    //! How many rows of history are kept; older ones are let go.
    static constexpr std::size_t kMostRows = 100'000;

    //! `profiles` must outlive this, and be what the source model shows the rows of.
    TimelineLanesModel(const ProfileListModel& profiles, Now now, QObject* parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void setSourceModel(QAbstractItemModel* source) override;

    //! The lane of a row, good until the model changes or time passes. The row must exist.
    [[nodiscard]] const TimelineLane& lane(int row) const;

    //! Rows newer than all there are, oldest first.
    void addRows(std::vector<HistoryRow> rows);
    //! Rows older than all there are, oldest first.
    void addOlderRows(std::vector<HistoryRow> rows);
    void clearRows();
    [[nodiscard]] std::int64_t newestRow() const { return m_newest; } //!< the greatest id; 0 where there is none
    [[nodiscard]] std::int64_t oldestRow() const { return m_oldest; } //!< the least id; 0 where there is none
    [[nodiscard]] bool isFull() const { return m_count >= kMostRows; }
    //! Time has passed.
    void tick();

private:
    void forget();
    void append(std::vector<HistoryRow> rows, bool isOlder);
    void dropOldest();

    const ProfileListModel& m_profiles;
    Now m_now;
    std::map<QString, std::vector<HistoryRow>> m_rows; //!< by profile, oldest first
    std::size_t m_count = 0;
    std::int64_t m_newest = 0;
    std::int64_t m_oldest = 0;
    mutable QHash<QString, TimelineLane> m_lanes; //!< those that were asked for since something changed
};

} // namespace warder::desktop

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/models/timeline_lanes_model.h"
#include "desktop/text/timeline_text.h"
#include "desktop/viewmodels/agent_model.h"
#include "desktop/viewmodels/timeline_scale.h"

#include <QObject>

#include <memory>
#include <optional>

namespace warder::desktop {

//! What the Timeline shows: the lanes of all profiles, which stretch of time is looked at, and which event is pointed at by
//! keyboard. It asks the agent for history only while somebody looks, as far back as is looked at, and then follows what happens.
class TimelineModel : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        Gone, //!< no agent answers
        Locked,
        Loading,
        Empty, //!< there are no profiles
        Ready,
        Failed, //!< the history could not be read; what is held now and what is planned is there
    };

    // What is looked at is never shorter or longer, and never further away.
    static constexpr Seconds kShortest = 15 * 60;
    static constexpr Seconds kLongest = 14 * 24 * 3600;
    static constexpr Seconds kFarthest = 30 * 24 * 3600; //!< the agent keeps thirty days
    static constexpr int kHoursAtFirst = 18;

    //! Client and agent must outlive this.
    TimelineModel(client::AgentClient& client, AgentModel& agent, QObject* parent = nullptr);
    ~TimelineModel() override;

    void setSeen(bool isSeen);
    void retry();
    //! Time has passed.
    void tick();

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] QString problem() const; //!< of Gone and Failed: whole sentences; empty while an agent is being looked for
    [[nodiscard]] bool canRetry() const; //!< whether retry() could bring something
    [[nodiscard]] TimelineLanesModel& lanes() { return m_lanes; }
    [[nodiscard]] Seconds now() const { return m_agent.now(); }
    //! Whether everything lasts until the end of what is looked at, or the coming night where that is past.
    [[nodiscard]] Verdict verdict() const;

    // What is looked at
    [[nodiscard]] const TimelineRange& range() const { return m_range; }
    [[nodiscard]] QString rangeText() const;
    [[nodiscard]] std::optional<int> chosenHours() const { return m_hours; } //!< nothing once somebody has zoomed
    void showHours(int hours); //!< so many around now
    void showNow(); //!< as long as before
    void zoom(double factor, Seconds around); //!< above 1: nearer; that moment stays where it is
    void pan(Seconds by);

    // What is pointed at by keyboard: a lane, or an event of it
    [[nodiscard]] int currentRow() const { return m_row; } //!< -1: none
    [[nodiscard]] std::optional<int> currentEvent() const { return m_event; } //!< in the lane's events
    [[nodiscard]] QString currentText() const; //!< empty where nothing is pointed at
    void select(int row, std::optional<int> event); //!< the time that is looked at moves there
    void moveRow(int by);
    void moveEvent(int by); //!< by 1 or -1; the first time the one next to now
    void clearSelection() { select(-1, {}); }

Q_SIGNALS:
    void changed();
    void rangeChanged();
    void selectionChanged();

private:
    void review();
    void begin();
    void askForNewer();
    void askForOlder();
    void onNewer(const client::Answer& answer);
    void onOlder(const client::Answer& answer);
    void setRange(TimelineRange range);
    void keepSelection();

    client::AgentClient& m_client;
    AgentModel& m_agent;
    TimelineLanesModel m_lanes;
    TimelineRange m_range;
    std::optional<int> m_hours = kHoursAtFirst;
    bool m_isFollowing = true; //!< what is looked at moves on with time
    bool m_isSeen = false;
    bool m_isStale = true; //!< something may have happened since it was asked last
    bool m_isRead = false; //!< all rows since m_since are here
    Seconds m_since = 0; //!< how far back the rows go
    Seconds m_olderSince = 0; //!< how far back they are being asked for
    std::int64_t m_olderAfter = 0;
    std::vector<HistoryRow> m_older; //!< gathered until they meet those that are here
    Phase m_phase = Phase::Loading;
    std::optional<QString> m_failure;
    int m_row = -1;
    std::optional<int> m_event;
    QString m_rowName; //!< of m_row, which rows that come and go must not change
    std::unique_ptr<Call> m_newerCall;
    std::unique_ptr<Call> m_olderCall;
};

} // namespace warder::desktop

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/agent_client.h"
#include "desktop/models/activity_table_model.h"

#include <QObject>

#include <memory>

namespace warder::desktop {

//! Who asked for the tokens of one profile in the last days. It asks the agent only while somebody looks, and then follows
//! what happens.
class ActivityModel : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        Nothing, //!< no profile is chosen
        Loading,
        Ready, //!< the rows may be none
        Failed,
    };

    //! The client must outlive this.
    ActivityModel(client::AgentClient& client, Now now, QObject* parent = nullptr);
    ~ActivityModel() override;

    void setProfile(const QString& name); //!< empty: none. Cheap where it is the same
    void setSeen(bool isSeen);
    void retry();

    [[nodiscard]] ActivityTableModel& rows() { return m_rows; }
    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const QString& problem() const { return m_problem; } //!< of Failed: a whole sentence

Q_SIGNALS:
    void changed();

private:
    void begin();
    void askForMore();
    void onRows(const client::Answer& answer);
    void enter(Phase phase, const QString& problem = {});

    client::AgentClient& m_client;
    Now m_now;
    ActivityTableModel m_rows;
    QString m_profile;
    bool m_isSeen = false;
    bool m_isStale = true; //!< something may have happened since it was asked last
    Phase m_phase = Phase::Nothing;
    QString m_problem;
    std::unique_ptr<Call> m_call;
};

} // namespace warder::desktop

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/agent_client.h"

#include <QObject>
#include <QString>

#include <memory>

namespace warder::desktop {

//! What setting up a tool needs to know of its surroundings; a test brings its own.
struct SetupPlace
{
    std::string home;
    std::string folder; //!< where the tool would run
    std::string program; //!< the path of `warder`
    codec::Json environment; //!< where tools have their files
    std::string records; //!< where the records of edits are kept

    [[nodiscard]] static SetupPlace fromProcess();
};

//! Setting up a tool to ask Warder: first what would change, then, on the person's word, the change, with a copy of what was
//! there and a record by which `warder setup TOOL --undo` takes it back.
class SetupModel : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        Nothing,
        Planning,
        Planned, //!< there is something to do
        Done, //!< it is done, or there was nothing to do
        Failed,
    };

    //! The client must outlive this.
    SetupModel(client::AgentClient& client, SetupPlace place, QObject* parent = nullptr);
    ~SetupModel() override;

    void plan(const QString& tool, const QString& profile);
    void apply();
    void forget();

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const QString& tool() const { return m_tool; }
    [[nodiscard]] const QString& message() const { return m_message; } //!< whole sentences
    [[nodiscard]] const QString& changes() const { return m_changes; } //!< the diffs, and what is done beside them, line by line

Q_SIGNALS:
    void changed();

private:
    void onPlan(const client::Answer& answer);
    [[nodiscard]] QString applyFiles() const; //!< what went wrong, in a sentence; empty: nothing
    void finish();
    void enter(Phase phase, const QString& message);

    client::AgentClient& m_client;
    SetupPlace m_place;
    Phase m_phase = Phase::Nothing;
    QString m_tool;
    QString m_profile;
    QString m_message;
    QString m_changes;
    codec::Json m_plan;
    std::unique_ptr<Call> m_call;
    std::unique_ptr<Call> m_clean;
};

} // namespace warder::desktop

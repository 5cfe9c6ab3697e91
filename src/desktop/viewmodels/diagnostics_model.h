// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/agent_client.h"
#include "desktop/command_line.h"

#include <QObject>
#include <QString>

#include <memory>

namespace warder::desktop {

//! One text that somebody can read and then send along with a question: what `warder doctor` finds, versions, the agent's state, kinds and states of
//! the profiles, and the end of the log. No secret is in it, and neither names nor hosts (ReportText). It is plain English, as whoever answers reads it.
class DiagnosticsModel : public QObject
{
    Q_OBJECT

public:
    //! The client must outlive this. `logFile` is the agent's log.
    DiagnosticsModel(client::AgentClient& client, CommandLine commandLine, QString logFile, QObject* parent = nullptr);
    ~DiagnosticsModel() override;
    [[nodiscard]] static QString defaultLogFile();

    void collect(); //!< anew; changed() when the report is there
    [[nodiscard]] bool isBusy() const { return m_parts > 0; }
    [[nodiscard]] const QString& report() const { return m_report; } //!< empty before the first
    [[nodiscard]] const QString& logFile() const { return m_logFile; }
    //! Writes the report, readable by its owner alone. What went wrong, in a sentence; empty: nothing did.
    [[nodiscard]] QString save(const QString& path) const;

Q_SIGNALS:
    void changed();

private:
    void onPart();
    void compose();

    client::AgentClient& m_client;
    CommandLine m_commandLine;
    QString m_logFile;
    int m_parts = 0; //!< still on their way
    codec::Json m_status;
    codec::Json m_profiles;
    CommandLine::Outcome m_doctor;
    QString m_report;
    std::unique_ptr<Call> m_statusCall;
    std::unique_ptr<Call> m_profilesCall;
    std::unique_ptr<Call> m_doctorCall;
};

} // namespace warder::desktop

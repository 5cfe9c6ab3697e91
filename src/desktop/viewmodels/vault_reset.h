// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/agent_client.h"
#include "desktop/command_line.h"

#include <QObject>
#include <QString>

#include <memory>

namespace warder::desktop {

//! *Start with an empty vault*: `warder reset`, which ends the agent, moves the vault aside and leaves the profiles; then the agent is started
//! again. The client must outlive this.
class VaultReset : public QObject
{
    Q_OBJECT

public:
    VaultReset(client::AgentClient& client, CommandLine commandLine, QObject* parent = nullptr);
    ~VaultReset() override;

    void start();
    [[nodiscard]] bool isRunning() const { return m_call != nullptr; }

Q_SIGNALS:
    void changed();
    void done(const QString& text); //!< a whole sentence
    void failed(const QString& text); //!< likewise

private:
    client::AgentClient& m_client;
    CommandLine m_commandLine;
    std::unique_ptr<Call> m_call;
};

} // namespace warder::desktop

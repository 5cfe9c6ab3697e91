// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/agent_server.h"
#include "server/oidc_agent_requests.h"
#include "server/peer_identity.h"

#include <QObject>
#include <QSocketNotifier>

#include <cstdint>
#include <map>
#include <memory>

namespace warder::server {

//! The second socket: the oidc-agent protocol, so that its clients work unchanged. One request for each connection, many at
//! once. Only our own user is served. Of the main loop's thread.
class OidcAgentSocket final : public QObject
{
    Q_OBJECT

public:
    //! `listeningFd` (non-blocking) and the references are borrowed.
    OidcAgentSocket(int listeningFd, core::SessionManager& manager, AgentServer& server, TimerService& timers);
    ~OidcAgentSocket() override;

private:
    class Connection;

    void acceptAll();
    void forget(std::uint64_t number);

    const int m_listeningFd;
    AgentServer& m_server;
    TimerService& m_timers;
    OidcAgentRequests m_requests;
    QSocketNotifier m_notifier;
    ProgramNames m_names;
    std::map<std::uint64_t, std::unique_ptr<Connection>> m_connections; //!< by their number: the oldest first
    std::uint64_t m_lastNumber = 0;
    bool m_isAccepting = false; //!< acceptAll() runs: it buries
    std::unique_ptr<Call> m_pause; //!< nothing is accepted until it ends
    std::unique_ptr<Call> m_burial;
    std::vector<std::unique_ptr<Connection>> m_ended; //!< destroyed on the loop's next turn
};

} // namespace warder::server

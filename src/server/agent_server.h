// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session_manager.h"
#include "server/methods.h"
#include "server/peer_observer.h"
#include "wire/served_tokens.h"
#include "wire/serving_loop.h"

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>

namespace warder::server {

//! The native protocol on the agent's socket: owns the serving thread, hands requests to Methods on the main loop, keeps
//! the snapshot of served tokens, and tells subscribers what changes.
class AgentServer final : public core::SessionObserver
{
public:
    //! Runs a function on the main loop; called from the serving thread.
    using Post = std::function<void(std::function<void()>)>;

    //! `listeningFd` and all references are borrowed and outlive the server. `post` must drop what it has not yet run when
    //! the server is destroyed, or never run it after that.
    AgentServer(int listeningFd, core::SessionManager& manager, const core::Services& services, Methods::AgentFacts facts, Post post);
    ~AgentServer() override;
    AgentServer(const AgentServer&) = delete;
    AgentServer& operator=(const AgentServer&) = delete;

    void start();
    //! Tells every subscriber that the agent ends because somebody wants it to, so that none starts it again. It goes on
    //! serving until stop().
    void announceStop();
    //! No more requests; what has been answered still goes out.
    void stop();

    void onServableChanged(const core::ProfileEntry& entry) override;
    void onWithdrawn(const core::Profile& profile) override;
    void onProfileChanged(const core::ProfileEntry& entry) override;
    void onProfileRemoved(const ProfileName& name) override;
    void onAgentChanged() override;
    void onSigninEvent(const SigninId& signin, const codec::Json& event) override;

private:
    class Client;
    class Bridge;

    void onConnected(wire::ConnectionId connection);
    void onRequest(wire::ConnectionId connection, const std::string& line);
    void onServed(wire::ConnectionId connection, const std::string& profile);
    void onClosed(wire::ConnectionId connection);
    void answer(wire::ConnectionId connection, const codec::Json& id, const Result<codec::Json>& result, const std::string& profile);
    void notify(wire::ConnectionId connection, codec::Json params);
    void tellSubscribers(const codec::Json& params);
    [[nodiscard]] codec::Json lastUsed(const ProfileName& profile) const;
    void tellUsesSoon(const ProfileName& profile);
    void noteActivity(wire::ConnectionId connection, const core::Profile& profile, const std::string& answer, codec::Json details);

    core::SessionManager& m_manager;
    const core::Services& m_services;
    Methods m_methods;
    PeerObserver m_peers;
    wire::ServedTokens m_tokens;
    std::unique_ptr<Bridge> m_bridge;
    wire::ServingLoop m_loop;
    std::map<wire::ConnectionId, std::unique_ptr<Client>> m_clients;
    std::map<ProfileName, codec::Json> m_lastUsed; //!< newest first, at most three
    std::set<ProfileName> m_used; //!< whose subscribers are to be told
    std::unique_ptr<Call> m_tellUses;
};

} // namespace warder::server

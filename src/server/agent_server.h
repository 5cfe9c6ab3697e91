// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session_manager.h"
#include "server/forwarded_sockets.h"
#include "server/grant_table.h"
#include "server/methods.h"
#include "server/peer_observer.h"
#include "wire/served_tokens.h"
#include "wire/serving_loop.h"

#include <deque>
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
    //! The listening descriptor is another socket now.
    void relisten() { m_loop.relisten(); }
    //! Opens forwarded sockets anew whose files are gone.
    void lookAfterSockets() { m_forwarded.lookAfter(); }
    //! No more requests; what has been answered still goes out.
    void stop();

    void onServableChanged(const core::ProfileEntry& entry) override;
    void onWithdrawn(const core::Profile& profile) override;
    void onProfileChanged(const core::ProfileEntry& entry) override;
    void onProfileRemoved(const ProfileName& name) override;
    void onAgentChanged() override;
    void onSigninEvent(const SigninId& signin, const codec::Json& event) override;
    void onGrantsChanged() override;
    void onSettingsChanged() override { m_forwarded.reload(); }

    //! The methods, for another protocol's socket.
    [[nodiscard]] Methods& methods() { return m_methods; }
    //! Notes who took what, for a connection of another protocol's socket.
    void noteActivity(const core::Profile& profile, const std::string& answer, codec::Json details, const ProgramChain& programs);
    [[nodiscard]] codec::Json lastUsed(const ProfileName& profile) const;

private:
    class Client;
    class Bridge;
    //! What was noted of a token that was given out: the next one is often the same again.
    struct Served
    {
        std::string profile;
        GrantTable::Hit hit;
        ProgramChain programs;
        codec::Json details;
    };
    struct Use
    {
        WallTime at;
        ProgramChain programs;
        std::string answer;
    };

    void onConnected(wire::ConnectionId connection, wire::EntranceId entrance);
    void onRequest(wire::ConnectionId connection, const std::string& line);
    void onServed(wire::ConnectionId connection, const std::string& profile, const GrantTable::Hit& hit, Served& last);
    void onClosed(wire::ConnectionId connection);
    //! `details` with the programs in it already.
    void appendActivity(const core::Profile& profile, const std::string& answer, codec::Json details, const ProgramChain& programs);
    void answer(wire::ConnectionId connection, const codec::Json& id, const Result<codec::Json>& result, const std::string& profile);
    void notify(wire::ConnectionId connection, codec::Json params);
    [[nodiscard]] bool hasSubscriber() const;
    void tellSubscribers(const codec::Json& params);
    void tellUsesSoon(const core::Profile& profile, const std::string& program);

    core::SessionManager& m_manager;
    const core::Services& m_services;
    ForwardedSockets m_forwarded;
    Methods m_methods;
    PeerObserver m_peers;
    GrantTable m_grants;
    wire::ServedTokens m_tokens;
    std::unique_ptr<Bridge> m_bridge;
    wire::ServingLoop m_loop;
    std::map<wire::ConnectionId, std::unique_ptr<Client>> m_clients;
    std::map<ProfileName, std::deque<Use>> m_lastUsed; //!< newest first, at most three
    std::map<ProfileName, std::size_t> m_told; //!< a hash of what subscribers were told last of each profile
    std::map<ProfileName, std::string> m_used; //!< what the subscribers are to be told of: the last program that took a token
    std::unique_ptr<Call> m_tellUses;
};

} // namespace warder::server

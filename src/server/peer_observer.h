// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/peer_identity.h"
#include "wire/serving_loop.h"

#include <chrono>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace warder::server {

//! The chain of programs that asks, nearest first, as far as /proc could still say it: names for the record, no proof of
//! anything (security.md T-04, T-05).
using ProgramChain = std::vector<std::string>;

//! Looks up who connected, on a thread of its own that starts at accept and never delays an answer. Thread-safe.
class PeerObserver
{
public:
    PeerObserver();
    ~PeerObserver();
    PeerObserver(const PeerObserver&) = delete;
    PeerObserver& operator=(const PeerObserver&) = delete;

    struct Arrival
    {
        wire::ConnectionId connection;
        wire::Peer peer;
        std::optional<ProgramGlance> glance;
    };
    //! Begins to look, and leaves `arrivals` empty. A peer without a pid (another pid namespace) is not looked up.
    void look(std::vector<Arrival>& arrivals);
    //! What was found so far; empty if nothing.
    [[nodiscard]] ProgramChain chain(wire::ConnectionId connection) const;
    //! The same once the first look is over, for which it waits no longer than `most`: for the record of an answer that has gone out.
    [[nodiscard]] ProgramChain chain(wire::ConnectionId connection, std::chrono::milliseconds most) const;
    //! Looks now, on the caller's thread: what a question or a grant is about must be true at this moment.
    [[nodiscard]] core::Asker identify(wire::ConnectionId connection, ChainLength length) const;
    void forget(const std::vector<wire::ConnectionId>& connections);

private:
    struct Entry
    {
        std::shared_ptr<const wire::Peer> peer;
        ProgramChain chain; //!< from a glance at first
        bool isLooked = false; //!< there is nothing more to come
    };
    struct Job
    {
        wire::ConnectionId connection;
        pid_t pid;
        std::optional<ProgramGlance> glance;
    };
    void run();

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    mutable std::condition_variable m_looked;
    std::vector<Job> m_jobs; //!< guarded by m_mutex
    std::map<wire::ConnectionId, Entry> m_entries; //!< until the connection is forgotten; guarded by m_mutex
    mutable std::map<pid_t, std::shared_ptr<const SteadyPeer>> m_steady; //!< guarded by m_mutex
    bool m_stops = false; //!< guarded by m_mutex
    std::thread m_thread;
};

} // namespace warder::server

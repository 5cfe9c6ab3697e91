// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/peer_identity.h"
#include "wire/serving_loop.h"

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
    //! The same, but looks itself where the thread has not come to it yet. Of the main loop's thread.
    [[nodiscard]] ProgramChain wholeChain(wire::ConnectionId connection);
    //! Looks now, on the caller's thread: what a question or a grant is about must be true at this moment.
    [[nodiscard]] core::Asker identify(wire::ConnectionId connection, ChainLength length) const;
    void forget(const std::vector<wire::ConnectionId>& connections);

private:
    struct Entry
    {
        std::shared_ptr<const wire::Peer> peer;
        std::optional<ProgramGlance> glance; //!< until it was looked at
        ProgramChain chain; //!< from the glance at first
        bool isWhole = false; //!< there is nothing more to come
    };
    struct Job
    {
        wire::ConnectionId connection;
        pid_t pid;
        std::optional<ProgramGlance> glance;
    };
    void run();
    void keep(wire::ConnectionId connection, ProgramChain chain); //!< with m_mutex locked

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<Job> m_jobs; //!< guarded by m_mutex
    std::map<wire::ConnectionId, Entry> m_entries; //!< until the connection is forgotten; guarded by m_mutex
    mutable std::map<pid_t, std::shared_ptr<const SteadyPeer>> m_steady; //!< guarded by m_mutex
    bool m_stops = false; //!< guarded by m_mutex
    ProgramNames m_names; //!< of wholeChain()
    std::thread m_thread;
};

} // namespace warder::server

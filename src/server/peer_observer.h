// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/peer_identity.h"
#include "wire/serving_loop.h"

#include <condition_variable>
#include <deque>
#include <map>
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

    //! Begins to look. A peer without a pid (another pid namespace) is not looked up.
    void look(wire::ConnectionId connection, wire::Peer peer);
    //! What was found so far; empty if nothing.
    [[nodiscard]] ProgramChain chain(wire::ConnectionId connection) const;
    //! Looks now, on the caller's thread: what a question or a grant is about must be true at this moment.
    [[nodiscard]] core::Asker identify(wire::ConnectionId connection, ChainLength length) const;
    void forget(wire::ConnectionId connection);

private:
    struct Entry
    {
        wire::Peer peer;
        ProgramChain chain;
        std::optional<SteadyPeer> steady;
    };
    void run();

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<wire::ConnectionId> m_jobs; //!< guarded by m_mutex
    mutable std::map<wire::ConnectionId, Entry> m_entries; //!< until the connection is forgotten; guarded by m_mutex
    bool m_stops = false; //!< guarded by m_mutex
    std::thread m_thread;
};

} // namespace warder::server

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "server/peer_observer.h"

#include <utility>

namespace warder::server {

PeerObserver::PeerObserver()
    : m_thread([this] { run(); })
{ }

PeerObserver::~PeerObserver()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stops = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void PeerObserver::look(wire::ConnectionId connection, wire::Peer peer)
{
    bool isFirst = false;
    {
        const std::lock_guard lock(m_mutex);
        isFirst = m_jobs.empty();
        if (peer.pid > 0)
            m_jobs.push_back(connection);
        m_entries.insert_or_assign(connection, Entry { std::move(peer), {}, {} });
    }
    if (isFirst)
        m_wake.notify_one();
}

ProgramChain PeerObserver::chain(wire::ConnectionId connection) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(connection);
    return found == m_entries.end() ? ProgramChain {} : found->second.chain;
}

core::Asker PeerObserver::identify(wire::ConnectionId connection, ChainLength length) const
{
    wire::Peer peer;
    std::optional<SteadyPeer> steady;
    {
        // Without the lock from here on: a look at a hostile process may take its time, and nobody waits for that.
        const std::lock_guard lock(m_mutex);
        const auto found = m_entries.find(connection);
        if (found == m_entries.end())
            return {};
        peer = found->second.peer.copy();
        if (length == ChainLength::Nearest)
            steady = found->second.steady;
    }
    if (steady && steady->isStill(peer))
        return std::move(steady->asker);
    core::Asker asker = identifyPeer(peer, length);
    if (auto fresh = SteadyPeer::of(peer, asker)) {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_entries.find(connection); found != m_entries.end())
            found->second.steady = std::move(*fresh);
    }
    return asker;
}

void PeerObserver::forget(wire::ConnectionId connection)
{
    const std::lock_guard lock(m_mutex);
    m_entries.erase(connection);
}

void PeerObserver::run()
{
    ProgramNames names;
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stops || !m_jobs.empty(); });
        if (m_stops)
            return;
        const wire::ConnectionId connection = m_jobs.front();
        m_jobs.pop_front();
        const auto found = m_entries.find(connection);
        if (found == m_entries.end())
            continue; // it has gone already
        const pid_t pid = found->second.peer.pid;
        lock.unlock();
        ProgramChain chain = names.of(pid);
        lock.lock();
        if (const auto entry = m_entries.find(connection); entry != m_entries.end())
            entry->second.chain = std::move(chain);
    }
}

} // namespace warder::server

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "server/peer_observer.h"

#include <pthread.h>
#include <sched.h>

#include <utility>

namespace warder::server {

namespace {

constexpr std::size_t kMostSteady = 64; // each has a descriptor

} // namespace

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

void PeerObserver::look(std::vector<Arrival>& arrivals)
{
    bool isIdle = false;
    {
        const std::lock_guard lock(m_mutex);
        isIdle = m_jobs.empty();
        for (auto& [connection, peer, glance] : arrivals) {
            const bool isKnown = peer.pid > 0;
            Entry entry { std::make_shared<const wire::Peer>(std::move(peer)), std::move(glance), {}, !isKnown };
            if (entry.glance && !entry.glance->name.empty())
                entry.chain.push_back(entry.glance->name);
            if (isKnown)
                m_jobs.push_back({ connection, entry.peer->pid, entry.glance });
            m_entries.insert_or_assign(connection, std::move(entry));
        }
        isIdle = isIdle && !m_jobs.empty();
    }
    arrivals.clear();
    if (isIdle)
        m_wake.notify_one();
}

ProgramChain PeerObserver::chain(wire::ConnectionId connection) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(connection);
    return found == m_entries.end() ? ProgramChain {} : found->second.chain;
}

ProgramChain PeerObserver::wholeChain(wire::ConnectionId connection)
{
    std::shared_ptr<const wire::Peer> peer;
    std::optional<ProgramGlance> glance;
    {
        // Without the lock from here on, as in identify().
        const std::lock_guard lock(m_mutex);
        const auto entry = m_entries.find(connection);
        if (entry == m_entries.end())
            return {};
        if (entry->second.isWhole)
            return entry->second.chain;
        peer = entry->second.peer;
        glance = entry->second.glance;
    }
    ProgramChain chain = m_names.of(peer->pid, glance);
    const std::lock_guard lock(m_mutex);
    keep(connection, chain);
    return chain;
}

void PeerObserver::keep(wire::ConnectionId connection, ProgramChain chain)
{
    const auto entry = m_entries.find(connection);
    if (entry == m_entries.end() || entry->second.isWhole)
        return;
    entry->second.chain = std::move(chain);
    entry->second.glance.reset();
    entry->second.isWhole = true;
}

core::Asker PeerObserver::identify(wire::ConnectionId connection, ChainLength length) const
{
    std::shared_ptr<const wire::Peer> peer;
    std::shared_ptr<const SteadyPeer> steady;
    {
        // Without the lock from here on: a look at a hostile process may take its time, and nobody waits for that.
        const std::lock_guard lock(m_mutex);
        const auto found = m_entries.find(connection);
        if (found == m_entries.end())
            return {};
        peer = found->second.peer;
        if (const auto known = m_steady.find(peer->pid); known != m_steady.end() && length == ChainLength::Nearest)
            steady = known->second;
    }
    if (steady && steady->isStill(*peer))
        return steady->asker;
    core::Asker asker = identifyPeer(*peer, length);
    auto fresh = length == ChainLength::Nearest ? SteadyPeer::of(*peer, asker) : std::nullopt;
    const std::lock_guard lock(m_mutex);
    if (fresh) {
        if (m_steady.size() >= kMostSteady)
            m_steady.clear();
        m_steady.insert_or_assign(peer->pid, std::make_shared<const SteadyPeer>(std::move(*fresh)));
    } else if (steady) {
        m_steady.erase(peer->pid);
    }
    return asker;
}

void PeerObserver::forget(const std::vector<wire::ConnectionId>& connections)
{
    std::vector<Entry> gone; // closed and freed without the lock
    gone.reserve(connections.size());
    const std::lock_guard lock(m_mutex);
    for (const wire::ConnectionId connection : connections) {
        const auto found = m_entries.find(connection);
        if (found == m_entries.end())
            continue;
        gone.push_back(std::move(found->second));
        m_entries.erase(found);
    }
}

void PeerObserver::run()
{
    ::pthread_setname_np(::pthread_self(), "observing");
    // It takes the processor from nobody: whoever has just been answered wants to go on. Where it is not allowed, it is as it was.
    const sched_param parameters {};
    ::sched_setscheduler(0, SCHED_BATCH, &parameters);
    ProgramNames names;
    std::vector<Job> jobs;
    std::vector<ProgramChain> chains;
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stops || !m_jobs.empty(); });
        if (m_stops)
            return;
        jobs.clear();
        jobs.swap(m_jobs);
        lock.unlock();
        chains.clear();
        for (const Job& job : jobs)
            chains.push_back(names.of(job.pid, job.glance));
        lock.lock();
        for (std::size_t i = 0; i < jobs.size(); ++i)
            keep(jobs[i].connection, std::move(chains[i]));
    }
}

} // namespace warder::server

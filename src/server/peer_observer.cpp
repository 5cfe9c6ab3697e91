// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "server/peer_observer.h"

#include <unistd.h>

#include <array>
#include <charconv>
#include <fstream>

namespace warder::server {

namespace {

constexpr int kLongestChain = 6;
// Connections that ask nothing leave their chain behind for a moment; that many are kept at most.
constexpr std::size_t kMostChains = 1024;

// The file name of the program that runs, and its parent. The name first: a short-lived program is soon gone.
std::string programName(pid_t pid)
{
    const std::string link = "/proc/" + std::to_string(pid) + "/exe";
    std::array<char, 4096> target {};
    const ssize_t length = ::readlink(link.c_str(), target.data(), target.size());
    if (length <= 0)
        return {};
    const std::string_view path(target.data(), static_cast<std::size_t>(length));
    return std::string(path.substr(path.rfind('/') + 1));
}

pid_t parentOf(pid_t pid)
{
    std::ifstream file("/proc/" + std::to_string(pid) + "/stat");
    std::string text;
    std::getline(file, text);
    // "PID (NAME) S PPID …": the name may hold anything, a closing parenthesis included.
    const auto end = text.rfind(')');
    if (end == std::string::npos || end + 4 >= text.size())
        return 0;
    pid_t parent = 0;
    std::from_chars(text.data() + end + 4, text.data() + text.size(), parent);
    return parent;
}

ProgramChain chainOf(pid_t pid)
{
    ProgramChain chain;
    for (int i = 0; i < kLongestChain && pid > 1; ++i) {
        const std::string name = programName(pid);
        chain.push_back(name.empty() ? "?" : name);
        pid = parentOf(pid);
    }
    return chain;
}

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

void PeerObserver::look(wire::ConnectionId connection, pid_t pid)
{
    if (pid <= 0)
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back({ connection, pid });
    }
    m_wake.notify_one();
}

ProgramChain PeerObserver::chain(wire::ConnectionId connection) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_chains.find(connection);
    return found == m_chains.end() ? ProgramChain {} : found->second;
}

void PeerObserver::forget(wire::ConnectionId connection)
{
    const std::lock_guard lock(m_mutex);
    m_chains.erase(connection);
}

void PeerObserver::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stops || !m_jobs.empty(); });
        if (m_stops)
            return;
        const Job job = m_jobs.front();
        m_jobs.pop_front();
        lock.unlock();
        ProgramChain chain = chainOf(job.pid);
        lock.lock();
        if (m_chains.size() >= kMostChains)
            m_chains.erase(m_chains.begin());
        m_chains[job.connection] = std::move(chain);
    }
}

} // namespace warder::server

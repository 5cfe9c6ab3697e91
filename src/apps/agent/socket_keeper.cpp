// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "socket_keeper.h"

#include "base/log.h"

#include <chrono>
#include <set>
#include <utility>

namespace warder {

namespace {

Q_LOGGING_CATEGORY(lcKeeper, "warder.agent.socket")

constexpr std::chrono::seconds kTick { 37 };
constexpr std::chrono::seconds kRetry { 1 };
// A folder is emptied file by file.
constexpr std::chrono::milliseconds kSettling { 50 };

std::string parentOf(const std::string& folder)
{
    const auto slash = folder.rfind('/');
    return slash == std::string::npos || slash == 0 ? "/" : folder.substr(0, slash);
}

} // namespace

SocketKeeper::SocketKeeper(wire::ListeningSocket& socket,
                           wire::SocketLocation location,
                           TimerService& timers,
                           Handlers handlers)
    : m_socket(socket)
    , m_location(std::move(location))
    , m_timers(timers)
    , m_handlers(std::move(handlers))
    , m_watch([this](const std::set<std::string>&) { m_soon = m_timers.after(kSettling, [this] { look(); }); })
{ }

void SocketKeeper::start()
{
    look();
}

void SocketKeeper::look()
{
    bool isInPlace = m_socket.isInPlace(m_location);
    if (!isInPlace) {
        isInPlace = m_socket.reopen(m_location) == wire::ListeningSocket::Outcome::Listening;
        if (isInPlace) {
            logWarning(lcKeeper(), "the agent's socket was gone and has been created again");
            m_lastProblem.clear();
            m_handlers.remade();
        } else if (std::exchange(m_lastProblem, m_socket.problem()) != m_socket.problem()) {
            logWarning(lcKeeper(),
                       concat("the agent's socket is gone and cannot be created again yet: ", m_socket.problem()));
        }
    }
    m_handlers.looked();
    // Again each time: a folder of the same name may be another one by now.
    const std::string parent = parentOf(m_location.folder);
    m_watch.setFolders({ m_location.folder, parent, parentOf(parent) });
    m_tick = m_timers.after(isInPlace ? kTick : kRetry, [this] { look(); });
}

} // namespace warder

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "platform/folder_watch.h"
#include "wire/listening_socket.h"
#include "wire/socket_path.h"

#include <functional>
#include <memory>
#include <string>

namespace warder {

//! Keeps the agent reachable: a runtime folder may be emptied or replaced while the agent runs (last logout, next
//! login). Looks when something changes there (inotify), and every 37 s whether or not anything was seen; makes folder,
//! lock and socket anew, and tries once a second while that fails. Main-loop thread only.
class SocketKeeper
{
public:
    struct Handlers
    {
        std::function<void()> remade; //!< the socket's descriptor is another socket now
        std::function<void()> looked; //!< a look: other sockets may be missing as well
    };

    //! `socket` is open; it and `timers` are borrowed and outlive the keeper.
    SocketKeeper(wire::ListeningSocket& socket, wire::SocketLocation location, TimerService& timers, Handlers handlers);
    SocketKeeper(const SocketKeeper&) = delete;
    SocketKeeper& operator=(const SocketKeeper&) = delete;

    void start();

private:
    void look();

    wire::ListeningSocket& m_socket;
    const wire::SocketLocation m_location;
    TimerService& m_timers;
    const Handlers m_handlers;
    platform::FolderWatch m_watch;
    std::string m_lastProblem; //!< said once
    std::unique_ptr<Call> m_soon;
    std::unique_ptr<Call> m_tick;
};

} // namespace warder

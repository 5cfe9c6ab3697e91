// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/file_descriptor.h"
#include "wire/socket_path.h"

#include <string>

namespace warder::wire {

//! The agent's listening socket with the lock on its folder. Made so that nobody else can be in between: the folder is
//! ours, 0700 and no link; the lock is taken before a stale socket is removed; everything goes through the folder's
//! descriptor, so that the length of the path does not matter (sun_path has 108 bytes).
class ListeningSocket
{
public:
    enum class Outcome {
        Listening,
        AnotherAgent, //!< holds the lock; `problem` names it
        Refused, //!< the place is not safe or not writable; `problem` says why
    };

    ListeningSocket() = default;
    ~ListeningSocket();
    ListeningSocket(const ListeningSocket&) = delete;
    ListeningSocket& operator=(const ListeningSocket&) = delete;

    //! Binds and listens at `location`. With systemd's LISTEN_FDS for this process, takes that descriptor instead (it must be a
    //! listening Unix stream socket); the folder's lock is taken all the same.
    [[nodiscard]] Outcome open(const SocketLocation& location);
    [[nodiscard]] int fd() const { return m_socket.get(); }
    [[nodiscard]] const std::string& problem() const { return m_problem; }
    //! Removes the socket file (if it is still ours) and closes. Also done by the destructor.
    void close();

private:
    Outcome refuse(std::string problem);
    bool openFolder(const SocketLocation& location);
    Outcome takeLock();
    bool takeActivated();

    FileDescriptor m_folder;
    FileDescriptor m_lock;
    FileDescriptor m_socket;
    std::string m_name; //!< empty for an activated socket: systemd owns its file
    std::string m_problem;
};

} // namespace warder::wire

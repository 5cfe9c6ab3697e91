// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/file_descriptor.h"
#include "wire/socket_path.h"

#include <sys/types.h>

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
    //! Whether programs find it: the folder, the lock and the socket at `location` are those that were opened. A
    //! runtime folder may be emptied or replaced while the agent runs (last logout and next login).
    [[nodiscard]] bool isInPlace(const SocketLocation& location) const;
    //! Makes folder, lock and socket anew where they are not in place. fd() stays the same number and is another socket
    //! then. On failure everything stays as it was, and it may be tried again.
    [[nodiscard]] Outcome reopen(const SocketLocation& location);
    [[nodiscard]] int fd() const { return m_socket.get(); }
    [[nodiscard]] const std::string& problem() const { return m_problem; }
    //! Removes the socket file (if it is still ours) and closes. Also done by the destructor.
    void close();

private:
    Outcome refuse(std::string problem);
    bool openFolder(const SocketLocation& location);
    Outcome takeLock();
    bool takeActivated();
    void noteFile(const std::string& name);

    FileDescriptor m_folder;
    FileDescriptor m_lock;
    FileDescriptor m_socket;
    std::string m_name; //!< empty for an activated socket: systemd owns its file
    std::string m_problem;
    dev_t m_device = 0; //!< of the socket's file
    ino_t m_inode = 0;
};

} // namespace warder::wire

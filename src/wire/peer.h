// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/file_descriptor.h"

#include <sys/types.h>

#include <cstdint>
#include <optional>

namespace warder::wire {

//! Who is at the other end of a connection, as the kernel said at accept. The pid may be 0 (another pid namespace), and may
//! be reused once the process has gone: isAlive() before and after a look at /proc tells.
struct Peer
{
    pid_t pid = 0;
    uid_t uid = 0;
    //! Of the very process that connected (SO_PEERPIDFD, Linux 6.5). Not open on an older kernel, where its start time has to
    //! do (security.md T-03).
    FileDescriptor process;
    bool isGone = false; //!< it had ended before it was accepted
    //! Which file it ran when it was accepted. A process may run another one by the time that it is looked at (T-04),
    //! with the same process id, start time and pidfd.
    struct Program
    {
        bool wasLookedAt = false; //!< false: nothing is known, and nothing follows from it
        std::uint64_t device = 0; //!< 0 with inode 0: the file could not be read
        std::uint64_t inode = 0;
    };
    Program program;

    //! As far as can be told.
    [[nodiscard]] bool isAlive() const;
    //! The same peer, for another thread.
    [[nodiscard]] Peer copy() const;
};

//! Asks the kernel. Nothing if it does not say.
[[nodiscard]] std::optional<Peer> peerOf(int socket);

} // namespace warder::wire

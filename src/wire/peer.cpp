// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/peer.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>

#include <array>
#include <cerrno>
#include <cstdio>

namespace warder::wire {

namespace {

#ifdef SO_PEERPIDFD
constexpr int kPeerPidFd = SO_PEERPIDFD;
#else
constexpr int kPeerPidFd = 77; // newer than Debian 12's headers
#endif

Peer::Program programOf(pid_t pid)
{
    Peer::Program program;
    program.wasLookedAt = true;
    std::array<char, 32> path {};
    std::snprintf(path.data(), path.size(), "/proc/%d/exe", static_cast<int>(pid));
    struct stat status = {};
    if (::stat(path.data(), &status) == 0) {
        program.device = status.st_dev;
        program.inode = status.st_ino;
    }
    return program;
}

} // namespace

bool Peer::isAlive() const
{
    if (isGone)
        return false;
    if (!process.isOpen())
        return true;
    pollfd entry { process.get(), POLLIN, 0 };
    // Readable: it has ended. That holds for one that was reaped before accept as well, which some kernels hand out.
    return ::poll(&entry, 1, 0) == 0;
}

Peer Peer::copy() const
{
    Peer other { pid, uid, {}, isGone, program };
    if (process.isOpen())
        other.process = FileDescriptor(::fcntl(process.get(), F_DUPFD_CLOEXEC, 0));
    return other;
}

std::optional<Peer> peerOf(int socket)
{
    ucred credentials = {};
    socklen_t length = sizeof credentials;
    if (::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &credentials, &length) != 0)
        return {};
    Peer peer { credentials.pid, credentials.uid, {}, false, {} };
    int process = -1;
    length = sizeof process;
    if (::getsockopt(socket, SOL_SOCKET, kPeerPidFd, &process, &length) == 0)
        peer.process = FileDescriptor(process); // close-on-exec by itself
    else
        peer.isGone = errno == EINVAL || errno == ESRCH || errno == ENODATA; // never back to the bare number then
    if (peer.pid > 0)
        peer.program = programOf(peer.pid);
    return peer;
}

} // namespace warder::wire

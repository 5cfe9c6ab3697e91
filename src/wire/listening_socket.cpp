// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/listening_socket.h"

#include "wire/socket_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string_view>

namespace warder::wire {

namespace {

constexpr int kActivatedFd = 3; // sd_listen_fds(3): the first one passed
constexpr std::string_view kLockName = "agent.lock";

// Creates the last two folders of a path (…/warder and …/warder/run); whatever lies above belongs to the system.
void createFolders(const std::string& path)
{
    const auto slash = path.rfind('/');
    if (slash != std::string::npos && slash > 0) {
        const std::string parent = path.substr(0, slash);
        struct stat status = {};
        if (::stat(parent.c_str(), &status) != 0)
            createFolders(parent);
    }
    ::mkdir(path.c_str(), 0700);
}

FileDescriptor openSocketFolderAnew(const SocketLocation& location, std::string& problem)
{
    createFolders(location.folder);
    return openSocketFolder(location.folder, FolderAccess::OwnerOnly, problem);
}

} // namespace

ListeningSocket::~ListeningSocket()
{
    close();
}

void ListeningSocket::close()
{
    // Only ours: somebody else may have put another one there.
    struct stat status = {};
    if (m_socket.isOpen() && !m_name.empty()
        && ::fstatat(m_folder.get(), m_name.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0 && status.st_dev == m_device
        && status.st_ino == m_inode)
        ::unlinkat(m_folder.get(), m_name.c_str(), 0);
    m_socket.reset();
    m_lock.reset();
    m_folder.reset();
}

ListeningSocket::Outcome ListeningSocket::refuse(std::string problem)
{
    m_problem = std::move(problem);
    close();
    return Outcome::Refused;
}

ListeningSocket::Outcome ListeningSocket::open(const SocketLocation& location)
{
    if (!location.problem.empty())
        return refuse(location.problem);
    if (!openFolder(location))
        return refuse(m_problem);
    if (const Outcome outcome = takeLock(); outcome != Outcome::Listening)
        return outcome;
    if (takeActivated()) {
        noteFile(location.name);
        return Outcome::Listening;
    }
    // Under the lock: whatever lies there is nobody's.
    if (!removeStaleSocket(m_folder.get(), location.name, m_problem))
        return refuse(m_problem);
    m_socket = listenIn(m_folder.get(), location.name, m_problem);
    if (!m_socket.isOpen())
        return refuse(m_problem);
    m_name = location.name;
    noteFile(m_name);
    return Outcome::Listening;
}

void ListeningSocket::noteFile(const std::string& name)
{
    struct stat status = {};
    const bool isThere = ::fstatat(m_folder.get(), name.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0;
    m_device = isThere ? status.st_dev : 0;
    m_inode = isThere ? status.st_ino : 0;
}

bool ListeningSocket::isInPlace(const SocketLocation& location) const
{
    const auto isSame = [](const FileDescriptor& open, const std::string& path) {
        struct stat ours = {};
        struct stat there = {};
        return ::fstat(open.get(), &ours) == 0 && ::lstat(path.c_str(), &there) == 0 && ours.st_dev == there.st_dev
            && ours.st_ino == there.st_ino;
    };
    struct stat socket = {};
    return m_folder.isOpen() && isSame(m_folder, location.folder)
        && isSame(m_lock, location.folder + "/" + std::string(kLockName))
        && ::lstat(location.path().c_str(), &socket) == 0 && S_ISSOCK(socket.st_mode) && socket.st_dev == m_device
        && socket.st_ino == m_inode;
}

ListeningSocket::Outcome ListeningSocket::reopen(const SocketLocation& location)
{
    if (isInPlace(location))
        return Outcome::Listening;
    // Where only the socket's file has gone, folder and lock are still good, and taking the lock once more would fail.
    ListeningSocket fresh;
    fresh.m_folder = openSocketFolderAnew(location, m_problem);
    if (!fresh.m_folder.isOpen())
        return Outcome::Refused;
    struct stat ours = {};
    struct stat there = {};
    const bool hasLock = ::fstat(m_lock.get(), &ours) == 0
        && ::fstatat(fresh.m_folder.get(), std::string(kLockName).c_str(), &there, AT_SYMLINK_NOFOLLOW) == 0
        && ours.st_dev == there.st_dev && ours.st_ino == there.st_ino;
    if (!hasLock) {
        if (const Outcome outcome = fresh.takeLock(); outcome != Outcome::Listening) {
            m_problem = fresh.m_problem;
            return outcome;
        }
    }
    if (!removeStaleSocket(fresh.m_folder.get(), location.name, m_problem))
        return Outcome::Refused;
    FileDescriptor socket = listenIn(fresh.m_folder.get(), location.name, m_problem);
    if (!socket.isOpen() || ::dup3(socket.get(), m_socket.get(), O_CLOEXEC) < 0)
        return Outcome::Refused;
    m_folder = std::move(fresh.m_folder);
    if (!hasLock)
        m_lock = std::move(fresh.m_lock);
    m_name = location.name;
    noteFile(m_name);
    m_problem.clear();
    return Outcome::Listening;
}

bool ListeningSocket::openFolder(const SocketLocation& location)
{
    m_folder = openSocketFolderAnew(location, m_problem);
    return m_folder.isOpen();
}

ListeningSocket::Outcome ListeningSocket::takeLock()
{
    m_lock = FileDescriptor(::openat(m_folder.get(),
                                     std::string(kLockName).c_str(),
                                     O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC,
                                     0600));
    if (!m_lock.isOpen())
        return refuse(std::string("The lock of the runtime folder cannot be opened: ") + std::strerror(errno) + ".");
    if (::flock(m_lock.get(), LOCK_EX | LOCK_NB) != 0) {
        std::array<char, 32> pid {};
        const ssize_t length = ::pread(m_lock.get(), pid.data(), pid.size() - 1, 0);
        const std::string holder(pid.data(), length > 0 ? static_cast<std::size_t>(length) : 0);
        m_problem = "Another warder-agent serves this folder already"
            + (holder.empty() ? std::string(".") : " (process " + holder + ").");
        m_lock.reset();
        m_folder.reset();
        return Outcome::AnotherAgent;
    }
    const std::string pid = std::to_string(::getpid());
    if (::ftruncate(m_lock.get(), 0) != 0 || ::pwrite(m_lock.get(), pid.data(), pid.size(), 0) < 0) {
        // The lock itself is what counts; its text only names us to a second agent.
        m_problem.clear();
    }
    return Outcome::Listening;
}

bool ListeningSocket::takeActivated()
{
    const char* pid = std::getenv("LISTEN_PID");
    const char* count = std::getenv("LISTEN_FDS");
    if (!pid || !count || std::to_string(::getpid()) != pid || std::string_view(count) != "1")
        return false;
    int type = 0;
    int listening = 0;
    int family = 0;
    socklen_t length = sizeof(int);
    const bool usable = ::getsockopt(kActivatedFd, SOL_SOCKET, SO_TYPE, &type, &length) == 0 && type == SOCK_STREAM
        && ::getsockopt(kActivatedFd, SOL_SOCKET, SO_DOMAIN, &family, &length) == 0 && family == AF_UNIX
        && ::getsockopt(kActivatedFd, SOL_SOCKET, SO_ACCEPTCONN, &listening, &length) == 0 && listening == 1;
    if (!usable)
        return false;
    ::fcntl(kActivatedFd, F_SETFD, FD_CLOEXEC);
    ::fcntl(kActivatedFd, F_SETFL, ::fcntl(kActivatedFd, F_GETFL) | O_NONBLOCK);
    m_socket = FileDescriptor(kActivatedFd);
    return true;
}

} // namespace warder::wire

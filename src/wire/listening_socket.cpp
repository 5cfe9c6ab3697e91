// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/listening_socket.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
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

std::string throughFolder(int folder, std::string_view name)
{
    return "/proc/self/fd/" + std::to_string(folder) + "/" + std::string(name);
}

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

} // namespace

ListeningSocket::~ListeningSocket()
{
    close();
}

void ListeningSocket::close()
{
    if (m_socket.isOpen() && !m_name.empty())
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
    if (takeActivated())
        return Outcome::Listening;
    if (!removeStale(location.name) || !bindSocket(location.name))
        return refuse(m_problem);
    return Outcome::Listening;
}

bool ListeningSocket::openFolder(const SocketLocation& location)
{
    createFolders(location.folder);
    m_folder = FileDescriptor(::open(location.folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    struct stat status = {};
    if (!m_folder.isOpen() || ::fstat(m_folder.get(), &status) != 0) {
        m_problem = "The folder " + location.folder + " cannot be opened: " + std::strerror(errno) + ".";
        return false;
    }
    if (status.st_uid != ::geteuid()) {
        m_problem = "The folder " + location.folder + " belongs to another user.";
        return false;
    }
    if ((status.st_mode & 077) != 0) {
        m_problem = "The folder " + location.folder + " is open to other users. Run: chmod 700 " + location.folder;
        return false;
    }
    return true;
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

bool ListeningSocket::removeStale(const std::string& name)
{
    struct stat status = {};
    if (::fstatat(m_folder.get(), name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0)
        return true;
    // Only a socket of ours in our own folder is ever removed, and only under the lock.
    if (!S_ISSOCK(status.st_mode) || status.st_uid != ::geteuid()) {
        m_problem = "Something that is not the agent's socket is in its place (" + name + "). Look at it and remove it.";
        return false;
    }
    return ::unlinkat(m_folder.get(), name.c_str(), 0) == 0;
}

bool ListeningSocket::bindSocket(const std::string& name)
{
    FileDescriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const std::string path = throughFolder(m_folder.get(), name);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (!socket.isOpen() || path.size() >= sizeof address.sun_path) {
        m_problem = "The name of the socket is too long.";
        return false;
    }
    std::memcpy(address.sun_path, path.data(), path.size());
    const mode_t before = ::umask(0177);
    const int bound = ::bind(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address);
    const int reason = errno;
    ::umask(before);
    if (bound != 0 || ::listen(socket.get(), SOMAXCONN) != 0) {
        m_problem = std::string("The agent's socket cannot be made: ") + std::strerror(bound != 0 ? reason : errno) + ".";
        return false;
    }
    m_socket = std::move(socket);
    m_name = name;
    return true;
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

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/socket_file.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <optional>

namespace warder::wire {

namespace {

std::optional<sockaddr_un> addressIn(int folder, const std::string& name)
{
    const std::string path = "/proc/self/fd/" + std::to_string(folder) + "/" + name;
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path)
        return {};
    std::memcpy(address.sun_path, path.data(), path.size());
    return address;
}

} // namespace

FileDescriptor openSocketFolder(const std::string& path, FolderAccess access, std::string& problem)
{
    FileDescriptor folder(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    struct stat status = {};
    if (!folder.isOpen() || ::fstat(folder.get(), &status) != 0) {
        problem = "The folder " + path + " cannot be opened: " + std::strerror(errno) + ".";
        return {};
    }
    if (status.st_uid != ::geteuid()) {
        problem = "The folder " + path + " belongs to another user.";
        return {};
    }
    if (access == FolderAccess::OwnerOnly && (status.st_mode & 077) != 0) {
        problem = "The folder " + path + " is open to other users. Run: chmod 700 " + path;
        return {};
    }
    if ((status.st_mode & 022) != 0) {
        problem = "Other users may write into the folder " + path + ". Run: chmod go-w " + path;
        return {};
    }
    return folder;
}

FileDescriptor listenIn(int folder, const std::string& name, std::string& problem)
{
    FileDescriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const auto address = addressIn(folder, name);
    if (!socket.isOpen() || !address) {
        problem = "The name of the socket is too long.";
        return {};
    }
    // The file is made with the mode that the socket has (Linux, unix(7)). umask(2) would do as well, but it is the whole
    // process's: other threads make files and folders meanwhile.
    if (::fchmod(socket.get(), 0600) != 0 || ::bind(socket.get(), reinterpret_cast<const sockaddr*>(&*address), sizeof *address) != 0
        || ::listen(socket.get(), SOMAXCONN) != 0) {
        problem = std::string("The agent's socket cannot be made: ") + std::strerror(errno) + ".";
        return {};
    }
    return socket;
}

bool removeStaleSocket(int folder, const std::string& name, std::string& problem)
{
    struct stat status = {};
    if (::fstatat(folder, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0)
        return true;
    if (!S_ISSOCK(status.st_mode) || status.st_uid != ::geteuid()) {
        problem = "Something that is not the agent's socket is in its place (" + name + "). Look at it and remove it.";
        return false;
    }
    return ::unlinkat(folder, name.c_str(), 0) == 0;
}

bool isAnswered(int folder, const std::string& name)
{
    const FileDescriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const auto address = addressIn(folder, name);
    if (!socket.isOpen() || !address)
        return false;
    // EAGAIN: so busy that its queue is full.
    return ::connect(socket.get(), reinterpret_cast<const sockaddr*>(&*address), sizeof *address) == 0 || errno == EAGAIN;
}

SocketFile& SocketFile::operator=(SocketFile&& other) noexcept
{
    if (this != &other) {
        close();
        m_folder = std::move(other.m_folder);
        m_socket = std::move(other.m_socket);
        m_path = std::move(other.m_path);
        m_name = std::move(other.m_name);
        m_device = other.m_device;
        m_inode = other.m_inode;
        m_problem = std::move(other.m_problem);
    }
    return *this;
}

bool SocketFile::open(const std::string& path, FolderAccess access)
{
    close();
    const auto slash = path.rfind('/');
    const std::string name = slash == std::string::npos ? std::string() : path.substr(slash + 1);
    if (path.empty() || path.front() != '/' || name.empty() || name == "." || name == "..") {
        m_problem = "The path of a socket must begin with / and end with a name.";
        return false;
    }
    m_folder = openSocketFolder(path.substr(0, slash > 0 ? slash : 1), access, m_problem);
    if (!m_folder.isOpen())
        return false;
    if (isAnswered(m_folder.get(), name)) {
        m_problem = "Another program answers at " + path + " already.";
        return false;
    }
    if (!removeStaleSocket(m_folder.get(), name, m_problem))
        return false;
    m_socket = listenIn(m_folder.get(), name, m_problem);
    if (!m_socket.isOpen())
        return false;
    struct stat status = {};
    if (::fstatat(m_folder.get(), name.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0) {
        m_device = status.st_dev;
        m_inode = status.st_ino;
    }
    m_path = path;
    m_name = name;
    return true;
}

bool SocketFile::isInPlace() const
{
    struct stat status = {};
    return isOpen() && ::lstat(m_path.c_str(), &status) == 0 && status.st_dev == m_device && status.st_ino == m_inode;
}

void SocketFile::close()
{
    // Only ours: somebody else may have put another one there.
    struct stat status = {};
    if (m_socket.isOpen() && ::fstatat(m_folder.get(), m_name.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0
        && status.st_dev == m_device && status.st_ino == m_inode)
        ::unlinkat(m_folder.get(), m_name.c_str(), 0);
    m_socket.reset();
    m_folder.reset();
}

} // namespace warder::wire

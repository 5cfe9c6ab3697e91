// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/lock_holder.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <string_view>
#include <thread>

namespace warder::wire {

namespace {

constexpr std::string_view kAgent = "warder-agent"; // as /proc/PID/comm has it
constexpr std::chrono::milliseconds kBetweenLooks { 10 };

std::string contentOf(const std::string& path)
{
    const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    std::string text;
    std::array<char, 4096> buffer {};
    ssize_t length = 0;
    while (file.isOpen() && (length = ::read(file.get(), buffer.data(), buffer.size())) > 0)
        text.append(buffer.data(), static_cast<std::size_t>(length));
    return text;
}

// A line of /proc/locks: "1: FLOCK  ADVISORY  WRITE 4711 08:01:123456 0 EOF". Only the inode's number is compared: file
// systems with subvolumes show another device there than stat(2).
bool isNamedByTheKernel(pid_t pid, ino_t inode)
{
    const std::string table = contentOf("/proc/locks");
    const std::string holder = " " + std::to_string(pid) + " ";
    const std::string file = ":" + std::to_string(inode) + " ";
    std::string_view rest = table;
    while (!rest.empty()) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        if (line.find(" FLOCK ") != std::string_view::npos && line.find(holder) != std::string_view::npos
            && line.find(file) != std::string_view::npos)
            return true;
    }
    return false;
}

bool isAnAgentOfOurs(pid_t pid)
{
    const std::string folder = "/proc/" + std::to_string(pid);
    struct stat status = {};
    // A process that cannot be dumped shows as root's there: its status file says whose it is.
    if (::stat(folder.c_str(), &status) != 0 || contentOf(folder + "/comm") != std::string(kAgent) + "\n")
        return false;
    return contentOf(folder + "/status").find("\nUid:\t" + std::to_string(::geteuid()) + "\t") != std::string::npos;
}

} // namespace

std::optional<LockHolder> lockHolder(const std::string& path)
{
    const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    struct stat status = {};
    if (!file.isOpen() || ::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode) || status.st_uid != ::geteuid())
        return {};
    if (::flock(file.get(), LOCK_SH | LOCK_NB) == 0 || errno != EWOULDBLOCK)
        return {}; // nobody has it; closing lets go of it
    std::array<char, 32> text {};
    const ssize_t length = ::pread(file.get(), text.data(), text.size(), 0);
    LockHolder holder;
    if (length <= 0 || std::from_chars(text.data(), text.data() + length, holder.pid).ec != std::errc {}
        || holder.pid <= 1)
        return {};
    holder.process = FileDescriptor(static_cast<int>(::syscall(SYS_pidfd_open, holder.pid, 0U)));
    if (!isNamedByTheKernel(holder.pid, status.st_ino) && !isAnAgentOfOurs(holder.pid))
        return {};
    return holder;
}

bool LockHolder::signal(int number) const
{
    if (process.isOpen())
        return ::syscall(SYS_pidfd_send_signal, process.get(), number, nullptr, 0U) == 0;
    return pid > 1 && ::kill(pid, number) == 0;
}

bool LockHolder::waitForEnd(std::chrono::milliseconds limit) const
{
    if (process.isOpen()) {
        pollfd entry { process.get(), POLLIN, 0 };
        return ::poll(&entry, 1, static_cast<int>(limit.count())) != 0;
    }
    const auto until = std::chrono::steady_clock::now() + limit;
    while (::kill(pid, 0) == 0) {
        if (std::chrono::steady_clock::now() >= until)
            return false;
        std::this_thread::sleep_for(kBetweenLooks);
    }
    return true;
}

} // namespace warder::wire

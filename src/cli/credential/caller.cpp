// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/credential/caller.h"

#include "wire/file_edit.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace warder::cli {

namespace {

constexpr std::size_t kMaxStat = 4096;
constexpr std::size_t kMaxArguments = 4 * 1024 * 1024; // more than the kernel allows

struct Process
{
    std::string pid;
    std::string parent;
    std::string startedAt;
};

// proc(5): pid (comm) state ppid … starttime is the 22nd field. The name may hold spaces and brackets, so fields are counted
// from its last bracket.
std::optional<Process> processOf(const std::string& pid)
{
    int error = 0;
    const auto stat = wire::readSmallFile("/proc/" + pid + "/stat", kMaxStat, error);
    const auto bracket = stat ? stat->rfind(')') : std::string::npos;
    if (bracket == std::string::npos)
        return {};
    std::vector<std::string> fields;
    for (std::string_view rest = std::string_view(*stat).substr(bracket + 1); !rest.empty();) {
        const auto end = rest.find_first_of(" \n");
        if (end > 0)
            fields.emplace_back(rest.substr(0, end));
        if (end == std::string_view::npos)
            break;
        rest.remove_prefix(end + 1);
    }
    constexpr std::size_t kParent = 1;
    constexpr std::size_t kStart = 19;
    if (fields.size() <= kStart)
        return {};
    return Process { pid, fields[kParent], fields[kStart] };
}

std::string linkTarget(const std::string& path)
{
    std::array<char, 256> target {};
    const ssize_t length = ::readlink(path.c_str(), target.data(), target.size());
    return { target.data(), length > 0 ? static_cast<std::size_t>(length) : 0 };
}

enum class Shell {
    No,
    Command, //!< sh -c COMMAND: by system(3) or popen(3) a program gets a new one each time
    Other, //!< of a person, or running a script
};

Shell shellOf(const std::string& pid)
{
    int error = 0;
    const auto arguments = wire::readSmallFile("/proc/" + pid + "/cmdline", kMaxArguments, error);
    if (!arguments)
        return Shell::No;
    const auto end = arguments->find('\0');
    std::string_view name = std::string_view(*arguments).substr(0, end);
    name.remove_prefix(name.rfind('/') + 1);
    if (name.starts_with('-'))
        name.remove_prefix(1); // of a login
    constexpr std::array<std::string_view, 7> kShells { "sh", "bash", "dash", "zsh", "ksh", "fish", "busybox" };
    if (std::ranges::find(kShells, name) == kShells.end())
        return Shell::No;
    const bool isCommand = end != std::string::npos && arguments->compare(end + 1, 3, std::string_view("-c\0", 3)) == 0;
    return isCommand ? Shell::Command : Shell::Other;
}

} // namespace

std::string callerIdentity()
{
    auto process = processOf(std::to_string(::getppid()));
    if (process && shellOf(process->pid) == Shell::Command)
        process = processOf(process->parent);
    // A person at a shell, or a script, may ask as often as they like: no refusal makes them do so.
    if (!process || shellOf(process->pid) != Shell::No)
        return {};
    return process->pid + "@" + process->startedAt + " " + linkTarget("/proc/self/ns/pid");
}

} // namespace warder::cli

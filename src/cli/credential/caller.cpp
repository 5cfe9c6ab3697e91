// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/credential/caller.h"

#include "wire/file_edit.h"

#include <unistd.h>

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace warder::cli {

namespace {

constexpr std::size_t kMaxStat = 4096;

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

// `sh -c COMMAND`: a program that runs us by system(3) or popen(3) has a new one in between each time.
bool isCommandShell(const std::string& pid)
{
    int error = 0;
    const auto arguments = wire::readSmallFile("/proc/" + pid + "/cmdline", kMaxStat, error);
    if (!arguments)
        return false;
    const auto end = arguments->find('\0');
    const std::string_view program = std::string_view(*arguments).substr(0, end);
    const std::string_view name = program.substr(program.rfind('/') + 1);
    const bool isShell = name == "sh" || name == "dash" || name == "bash";
    return isShell && end != std::string::npos && arguments->compare(end + 1, 3, std::string_view("-c\0", 3)) == 0;
}

} // namespace

std::string callerIdentity()
{
    auto process = processOf(std::to_string(::getppid()));
    if (process && isCommandShell(process->pid)) {
        if (auto above = processOf(process->parent))
            process = std::move(above);
    }
    if (!process)
        return {};
    return process->pid + "@" + process->startedAt + " " + linkTarget("/proc/self/ns/pid");
}

} // namespace warder::cli

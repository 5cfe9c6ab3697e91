// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/socket_path.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <string_view>

namespace warder::wire {

namespace {

std::string variable(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

// The XDG base directory specification: a relative path in these variables is invalid and is ignored.
std::string xdgFolder(const char* name, std::string_view underHome)
{
    std::string folder = variable(name);
    if (folder.empty() || folder.front() != '/') {
        const std::string home = variable("HOME");
        if (home.empty() || home.front() != '/')
            return {};
        folder = home + std::string(underHome);
    }
    return folder + "/warder";
}

bool isOurPrivateFolder(const std::string& path)
{
    struct stat status = {};
    return ::lstat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode) && status.st_uid == ::geteuid()
        && (status.st_mode & 077) == 0;
}

} // namespace

SocketLocation socketLocation()
{
    const std::string chosen = variable("WARDER_SOCKET");
    if (!chosen.empty()) {
        const auto slash = chosen.rfind('/');
        if (chosen.front() != '/' || slash + 1 == chosen.size())
            return { {}, {}, false, "WARDER_SOCKET must be the absolute path of a socket." };
        return { slash == 0 ? "/" : chosen.substr(0, slash), chosen.substr(slash + 1), false, {} };
    }
    const std::string runtime = variable("XDG_RUNTIME_DIR");
    if (!runtime.empty() && runtime.front() == '/')
        return { runtime + "/warder", "agent.sock", true, {} };
    const std::string usual = "/run/user/" + std::to_string(::geteuid());
    if (isOurPrivateFolder(usual))
        return { usual + "/warder", "agent.sock", true, {} };
    const std::string state = folders().state;
    if (!state.empty())
        return { state + "/run", "agent.sock", true, {} };
    return { {}, {}, true, "Neither XDG_RUNTIME_DIR nor HOME is set, so there is no place for the agent's socket." };
}

Folders folders()
{
    return { xdgFolder("XDG_CONFIG_HOME", "/.config"), xdgFolder("XDG_DATA_HOME", "/.local/share"),
             xdgFolder("XDG_STATE_HOME", "/.local/state") };
}

} // namespace warder::wire

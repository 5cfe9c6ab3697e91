// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/surroundings.h"

#include <stdlib.h>
#include <unistd.h>

#include <array>
#include <memory>

extern char** environ;

namespace warder::cli {

using codec::Json;

std::string variable(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

std::string workFolder()
{
    const std::unique_ptr<char, decltype(&::free)> path(::getcwd(nullptr, 0), &::free);
    return path && *path == '/' ? path.get() : "";
}

std::string absolutePath(const std::string& path)
{
    return path.starts_with('/') ? path : workFolder() + "/" + path;
}

std::string ownProgram()
{
    std::array<char, 4096> path {};
    const ssize_t length = ::readlink("/proc/self/exe", path.data(), path.size() - 1);
    return { path.data(), length > 0 ? static_cast<std::size_t>(length) : 0 };
}

std::vector<std::pair<std::string_view, std::string_view>> environmentVariables()
{
    std::vector<std::pair<std::string_view, std::string_view>> variables;
    for (char** entry = environ; entry && *entry; ++entry) {
        const std::string_view text = *entry;
        const auto equals = text.find('=');
        if (equals != std::string_view::npos && equals > 0)
            variables.emplace_back(text.substr(0, equals), text.substr(equals + 1));
    }
    return variables;
}

void sayRemarks(Session& session, const Json& json)
{
    for (const std::string& remark : json.stringsAt("remarks").value_or(std::vector<std::string> {}))
        session.say("· " + remark);
}

} // namespace warder::cli

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/commands.h"
#include "cli/session.h"
#include "codec/text.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <climits>
#include <string>
#include <vector>

namespace warder::cli {

using codec::Json;

namespace {

// The agent runs in another folder.
std::string absolutePath(const std::string& path)
{
    if (path.empty() || path.front() == '/')
        return path;
    std::array<char, PATH_MAX> folder {};
    return ::getcwd(folder.data(), folder.size()) ? std::string(folder.data()) + "/" + path : path;
}

ExitCode add(Session& session, const Arguments& arguments)
{
    std::vector<std::string> profiles = arguments.values("--profile");
    if (arguments.positionals().size() != 2 || profiles.empty())
        return session.fail(ExitCode::Usage, "invalid_request", "Usage: warder socket add PATH --profile P [--profile P…] [--access-only]");
    const std::string path = absolutePath(arguments.positionals()[1]);
    const auto answer = session.call(
        "socket.add", Json::object({ { "path", path }, { "profiles", profiles }, { "access_only", arguments.has("--access-only") } }));
    if (!answer)
        return session.failure();
    if (session.isJson())
        session.printJson(*answer);
    session.say("Tokens of the named profiles can be had at " + path + ". To forward it by SSH: ssh -R /remote/path.sock:" + path
                + " HOST, and there: WARDER_SOCKET=/remote/path.sock");
    return ExitCode::Done;
}

ExitCode list(Session& session)
{
    const auto answer = session.call("socket.list", Json::object());
    if (!answer)
        return session.failure();
    if (session.isJson()) {
        session.printJson(*answer);
        return ExitCode::Done;
    }
    const Json* sockets = answer->find("sockets");
    if (!sockets || !sockets->items() || sockets->items()->empty()) {
        session.say("There is no socket but the agent's own.");
        return ExitCode::Done;
    }
    for (const Json& socket : *sockets->items()) {
        std::string line = socket.stringAt("path").value_or("");
        for (const std::string& profile : socket.stringsAt("profiles").value_or(std::vector<std::string> {}))
            line += "  " + profile;
        if (socket.booleanAt("access_only").value_or(false))
            line += "  (access tokens only)";
        if (const std::string problem = socket.stringAt("problem").value_or(""); !problem.empty())
            line += "  " + problem;
        session.print(codec::sanitizeForDisplay(line, 2000));
    }
    return ExitCode::Done;
}

ExitCode remove(Session& session, const Arguments& arguments)
{
    if (arguments.positionals().size() != 2)
        return session.fail(ExitCode::Usage, "invalid_request", "Usage: warder socket remove PATH");
    const std::string path = absolutePath(arguments.positionals()[1]);
    const auto known = session.call("socket.list", Json::object());
    if (!known)
        return session.failure();
    const Json* sockets = known->find("sockets");
    const bool isKnown = sockets && sockets->items() && std::ranges::any_of(*sockets->items(), [&path](const Json& socket) { return socket.stringAt("path") == path; });
    if (!isKnown)
        return session.fail(ExitCode::Failed, "invalid_request", "Warder has no socket at " + path + ". To see those there are, run: warder socket list");
    const auto answer = session.call("socket.remove", Json::object({ { "path", path } }));
    if (!answer)
        return session.failure();
    if (session.isJson())
        session.printJson(*answer);
    session.say("The socket " + path + " is gone, and whoever was connected there is cut off.");
    return ExitCode::Done;
}

} // namespace

ExitCode runSocket(Session& session, const Arguments& arguments)
{
    const std::string verb = arguments.positionals().empty() ? "" : arguments.positionals().front();
    if (verb == "add")
        return add(session, arguments);
    if (verb == "list")
        return list(session);
    if (verb == "remove")
        return remove(session, arguments);
    return session.fail(ExitCode::Usage, "invalid_request", "Usage: warder socket add|list|remove");
}

} // namespace warder::cli

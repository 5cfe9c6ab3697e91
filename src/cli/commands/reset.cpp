// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/commands.h"
#include "cli/secret_input.h"
#include "cli/session.h"
#include "wire/file_descriptor.h"
#include "wire/socket_path.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <string>

namespace warder::cli {

using codec::Json;

namespace {

// The key first: with the vault gone and its key still there, the next agent would write another key over it.
constexpr std::array kVaultFiles { "vault.key.next", "vault.key", "vault.db-wal", "vault.db-shm", "vault.db" };

bool exists(const std::string& path)
{
    struct stat status = {};
    return ::lstat(path.c_str(), &status) == 0;
}

// Ends an agent that runs, so that nothing is written meanwhile. False: an error was printed.
bool endAgent(Session& session)
{
    wire::Client client;
    if (client.connect(wire::socketLocation()) != wire::Client::ConnectOutcome::Connected)
        return true;
    const auto status = session.call("agent.status", Json::object());
    if (!status || !session.call("agent.shutdown", Json::object()))
        return false;
    waitForEnd(static_cast<pid_t>(status->integerAt("pid").value_or(0)));
    return true;
}

std::string timeOfDay()
{
    std::array<char, 32> text {};
    const std::time_t now = std::time(nullptr);
    std::tm parts = {};
    ::gmtime_r(&now, &parts);
    std::strftime(text.data(), text.size(), "%Y%m%dT%H%M%SZ", &parts);
    return text.data();
}

} // namespace

ExitCode runReset(Session& session, const Arguments& arguments)
{
    const std::string folder = wire::folders().data;
    // The agent remembers a vault that is gone, so that it does not make another one in silence.
    const std::string mirror = wire::folders().state + "/vault.generation";
    if (folder.empty() || (!exists(folder + "/vault.db") && !exists(mirror))) {
        if (session.isJson())
            session.printJson(Json::object({ { "reset", false } }));
        session.say("There is no vault yet, so there is nothing to begin anew.");
        return ExitCode::Done;
    }
    if (!arguments.has("--yes")
        && !confirmOnTerminal("Begin with an empty vault? Every profile stays and is signed out; sign-ins are not revoked at the providers (warder logout does that)."))
        return session.fail(ExitCode::Usage, "cancelled", "Nothing has changed. To begin with an empty vault without a question, run: warder reset --yes");
    if (!endAgent(session))
        return session.failure();
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
        return session.fail(ExitCode::Failed, "storage_failed", "The folder " + folder + " cannot be made: " + std::strerror(errno) + ". Nothing has changed.");
    // Another agent, at another socket, may have this vault open.
    const wire::FileDescriptor lock(::open((folder + "/vault.lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!lock.isOpen() || ::flock(lock.get(), LOCK_EX | LOCK_NB) != 0)
        return session.fail(ExitCode::Failed, "agent_running", "An agent uses this vault. Stop it (warder agent stop, with its WARDER_SOCKET), then run: warder reset");
    std::string kept = folder + "/vault-" + timeOfDay();
    for (int i = 2; exists(kept); ++i)
        kept = folder + "/vault-" + timeOfDay() + "-" + std::to_string(i);
    if (::mkdir(kept.c_str(), 0700) != 0)
        return session.fail(ExitCode::Failed, "storage_failed", "The folder " + kept + " cannot be made: " + std::strerror(errno) + ". Nothing has changed.");
    for (const char* name : kVaultFiles) {
        const std::string from = folder + "/" + name;
        if (exists(from) && std::rename(from.c_str(), (kept + "/" + name).c_str()) != 0)
            return session.fail(ExitCode::Failed, "storage_failed", from + " cannot be moved: " + std::strerror(errno) + ". What was moved is in " + kept + ".");
    }
    if (exists(mirror) && std::rename(mirror.c_str(), (kept + "/vault.generation").c_str()) != 0 && ::unlink(mirror.c_str()) != 0)
        return session.fail(ExitCode::Failed, "storage_failed", mirror + " cannot be removed: " + std::strerror(errno) + ".");
    // A lock of the old vault, whose password may be what was forgotten.
    const std::string agentLock = wire::folders().state + "/lock.json";
    if (exists(agentLock) && ::unlink(agentLock.c_str()) != 0)
        return session.fail(ExitCode::Failed, "storage_failed", agentLock + " cannot be removed: " + std::strerror(errno) + ".");
    if (session.isJson())
        session.printJson(Json::object({ { "reset", true }, { "kept", kept } }));
    session.say("The vault is empty; the profiles are as they were, signed out. The old vault is kept in " + kept
                + ". It is good for nothing but being put back; to be rid of it, remove that folder. To sign in again, run: warder login --all");
    return ExitCode::Done;
}

} // namespace warder::cli

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"
#include "cli/commands/commands.h"
#include "cli/completion.h"
#include "cli/secret_input.h"
#include "cli/session.h"
#include "wire/client.h"
#include "wire/lock_holder.h"
#include "wire/socket_path.h"

#include <signal.h>
#include <unistd.h>

#include <optional>
#include <variant>

namespace warder::cli {

using codec::Json;

namespace {

constexpr std::chrono::seconds kUnlockTime { 120 };
constexpr std::chrono::seconds kStopAnswer { 5 }; // then it hangs
constexpr std::chrono::seconds kStopTime { 15 }; // running refreshes become durable first
constexpr std::chrono::seconds kPromptTime { 360 }; // longer than the agent's prompt stays open

// Nobody has typed a password here. Away from a terminal, the agent can ask for the vault's passphrase where the person is.
ExitCode unlockOnDisplay(Session& session, const Json& status)
{
    const Json* vault = status.find("vault");
    if (::isatty(STDIN_FILENO) == 0 && vault && vault->stringAt("protection") == "passphrase") {
        const auto answer = session.client().call("agent.unlock", Json::object(), kPromptTime);
        const auto* error = answer ? std::get_if<wire::RemoteError>(&*answer) : nullptr;
        if (answer && !error) {
            if (session.isJson())
                session.printJson(Json::object({ { "locked", false } }));
            session.say("Warder is unlocked.");
            return ExitCode::Done;
        }
        if (error && error->reason != "agent_locked")
            return session.fail(*error);
    }
    return session.fail(ExitCode::Locked, "agent_locked", "A password is needed. Run warder unlock on a terminal, or give it on standard input.");
}

} // namespace

ExitCode runLock(Session& session, const Arguments& arguments)
{
    Json request = Json::object();
    if (arguments.has("--password")) {
        const auto password = readSecretLine("Password to unlock with: ");
        if (!password)
            return session.fail(ExitCode::Usage, "invalid_request", "No password was given, so nothing is locked.");
        request.set("password", *password);
    }
    const auto answer = session.call("agent.lock", std::move(request));
    if (!answer)
        return session.failure();
    if (session.isJson())
        session.printJson(Json::object({ { "locked", true } }));
    session.say("Warder is locked and gives out no token. To unlock it, run: warder unlock");
    return ExitCode::Done;
}

ExitCode runUnlock(Session& session, const Arguments& arguments)
{
    (void)arguments;
    const auto status = session.call("agent.status", Json::object());
    if (!status)
        return session.failure();
    Json request = Json::object();
    if (status->booleanAt("password_needed").value_or(false)) {
        const auto password = readSecretLine("Password: ");
        if (!password)
            return unlockOnDisplay(session, *status);
        request.set("password", *password);
    }
    const auto answer = session.call("agent.unlock", std::move(request), kUnlockTime);
    if (!answer)
        return session.failure();
    if (session.isJson())
        session.printJson(Json::object({ { "locked", false } }));
    session.say("Warder is unlocked.");
    return ExitCode::Done;
}

ExitCode runPause(Session& session, const Arguments& arguments)
{
    std::int64_t seconds = 15 * 60;
    if (arguments.has("--end")) {
        seconds = 0;
    } else if (const auto length = arguments.value("--for")) {
        const auto parsed = parseSeconds(*length);
        if (!parsed)
            return session.fail(ExitCode::Usage, "invalid_request", "--for wants a duration such as 15m.");
        seconds = *parsed;
    }
    // To end a pause early is confirmed where there is a display.
    const auto answer = session.call("agent.pause", Json::object({ { "seconds", seconds } }), kPromptTime);
    if (!answer)
        return session.failure();
    if (session.isJson())
        session.printJson(*answer);
    session.say(seconds == 0 ? "Warder gives out tokens again."
                             : "Warder gives out no token for " + std::to_string(seconds) + " s; it goes on refreshing. To end that, run: warder pause --end");
    return ExitCode::Done;
}

ExitCode runEnv(Session& session, const Arguments& arguments)
{
    (void)arguments;
    const wire::SocketLocation location = wire::socketLocation();
    if (!location.problem.empty())
        return session.fail(ExitCode::Failed, "agent_unavailable", location.problem);
    if (session.isJson()) {
        session.printJson(Json::object({ { "WARDER_SOCKET", location.path() }, { "OIDC_SOCK", location.oidcPath() } }));
    } else {
        session.print("export WARDER_SOCKET=" + shellQuoted(location.path()));
        session.print("export OIDC_SOCK=" + shellQuoted(location.oidcPath()));
    }
    return ExitCode::Done;
}

namespace {

// The agent whose lock is held, where its socket does not answer: the runtime folder was emptied, or the agent hangs.
std::optional<wire::LockHolder> agentByItsLock(const wire::SocketLocation& location)
{
    if (location.problem.empty()) {
        if (auto holder = wire::lockHolder(location.folder + "/agent.lock"))
            return holder;
    }
    // The vault's lock stays where the runtime folder went; but an agent at another socket is not meant.
    const std::string data = wire::folders().data;
    return location.isDefault && !data.empty() ? wire::lockHolder(data + "/vault.lock") : std::nullopt;
}

ExitCode stopAgent(Session& session)
{
    const wire::SocketLocation location = wire::socketLocation();
    wire::Client client;
    bool isStopped = false;
    if (client.connect(location) == wire::Client::ConnectOutcome::Connected) {
        const auto status = client.call("agent.status", Json::object(), kStopAnswer);
        const Json* answered = status ? std::get_if<Json>(&*status) : nullptr;
        if (answered && client.call("agent.shutdown", Json::object(), kStopAnswer)) {
            const auto pid = static_cast<pid_t>(answered->integerAt("pid").value_or(0));
            waitForEnd(pid);
            isStopped = pid > 0 && ::kill(pid, 0) != 0;
        }
    }
    // Not after a stop: another agent may have been started already.
    if (const auto holder = isStopped ? std::nullopt : agentByItsLock(location)) {
        isStopped = holder->signal(SIGTERM) && holder->waitForEnd(kStopTime);
        // What it had not made durable is asked for again after the next start (an intent lies in the vault).
        if (!isStopped)
            isStopped = holder->signal(SIGKILL) && holder->waitForEnd(kStopTime);
        if (!isStopped)
            return session.fail(ExitCode::Failed,
                                "agent_running",
                                "The agent (process " + std::to_string(holder->pid)
                                    + ") cannot be stopped. Run: kill -KILL " + std::to_string(holder->pid));
    }
    if (!isStopped) {
        if (session.connect(Session::StartAgent::Never)) // it says why nobody answers
            return session.fail(
                ExitCode::Failed, "agent_unavailable", "The agent does not answer, and its process is not known.");
        return session.failure();
    }
    if (session.isJson())
        session.printJson(Json::object({ { "stopped", true } }));
    session.say("The agent has stopped; programs get no tokens until it runs again.");
    return ExitCode::Done;
}

} // namespace

ExitCode runAgent(Session& session, const Arguments& arguments)
{
    const std::string verb = arguments.positionals().empty() ? "" : arguments.positionals().front();
    if (verb == "start") {
        if (!session.connect())
            return session.failure();
        const auto status = session.call("agent.status", Json::object());
        if (!status)
            return session.failure();
        if (session.isJson())
            session.printJson(*status);
        session.say("The agent runs as process " + std::to_string(status->integerAt("pid").value_or(0)) + ".");
        return ExitCode::Done;
    }
    if (verb != "stop" && verb != "status" && verb != "rekey" && verb != "accept-restored")
        return session.fail(ExitCode::Usage, "invalid_request", "Say what: warder agent start, stop, status, rekey or accept-restored.");
    if (verb == "stop")
        return stopAgent(session);
    if (!session.connect(Session::StartAgent::Never))
        return session.failure();
    if (verb == "status") {
        const auto status = session.call("agent.status", Json::object());
        if (!status)
            return session.failure();
        if (session.isJson())
            session.printJson(*status);
        else
            session.print(status->dumpPretty());
        return ExitCode::Done;
    }
    if (verb == "accept-restored") {
        const auto answer = session.call("agent.confirm_restored", Json::object());
        if (!answer)
            return session.failure();
        if (session.isJson())
            session.printJson(*answer);
        session.say("The vault is accepted as it is. If a session cannot be refreshed, run: warder login P");
        return ExitCode::Done;
    }
    const std::string protection = arguments.value("--vault").value_or("");
    if (protection != "keyring" && protection != "passphrase" && protection != "keyfile")
        return session.fail(ExitCode::Usage, "invalid_request", "Say who is to keep the key: warder agent rekey --vault keyring, passphrase or keyfile.");
    Json request = Json::object({ { "protection", protection } });
    if (protection == "passphrase") {
        const auto passphrase = readSecretLine("New passphrase: ");
        if (!passphrase)
            return session.fail(ExitCode::Usage, "invalid_request", "No passphrase was given, so nothing has changed.");
        request.set("password", *passphrase);
    }
    const auto answer = session.call("agent.rekey", std::move(request), std::chrono::seconds(120));
    if (!answer)
        return session.failure();
    if (session.isJson())
        session.printJson(*answer);
    session.say("The vault's key is now kept by: " + protection + ".");
    return ExitCode::Done;
}

ExitCode runCompletion(Session& session, const Arguments& arguments)
{
    const std::string shell = arguments.positionals().empty() ? "bash" : arguments.positionals().front();
    const std::string script = completionScript(shell);
    if (script.empty())
        return session.fail(ExitCode::Usage, "invalid_request", "There is a completion for bash, zsh and fish.");
    session.print(script);
    return ExitCode::Done;
}

} // namespace warder::cli

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/session.h"

#include "codec/text.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <thread>
#include <utility>

namespace warder::cli {

using codec::Json;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds kAgentStart { 15000 };
constexpr milliseconds kBetweenTries { 15 };
constexpr std::size_t kMaxShown = 4000;

void write(std::FILE* stream, std::string_view line)
{
    std::fwrite(line.data(), 1, line.size(), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

std::string besideThisProgram(std::string_view name)
{
    std::array<char, 4096> path {};
    const ssize_t length = ::readlink("/proc/self/exe", path.data(), path.size() - 1);
    const std::string_view self(path.data(), length > 0 ? static_cast<std::size_t>(length) : 0);
    const auto slash = self.rfind('/');
    if (slash == std::string_view::npos)
        return std::string(name);
    std::string beside = std::string(self.substr(0, slash + 1)) + std::string(name);
    return ::access(beside.c_str(), X_OK) == 0 ? beside : std::string(name);
}

[[noreturn]] void becomeAgent(int errorPipe)
{
    ::setsid();
    const int null = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    ::dup2(null, STDIN_FILENO);
    ::dup2(null, STDOUT_FILENO);
    ::dup2(errorPipe, STDERR_FILENO);
    // The agent outlives us: nothing of ours may stay open in it.
    ::close_range(3, ~0U, 0);
    const std::string program = besideThisProgram("warder-agent");
    std::string name = "warder-agent";
    std::array<char*, 2> arguments { name.data(), nullptr };
    if (program.find('/') != std::string::npos)
        ::execv(program.c_str(), arguments.data());
    else
        ::execvp(program.c_str(), arguments.data());
    std::fprintf(stderr, "warder-agent cannot be started: %s\n", ::strerror(errno));
    ::_exit(127);
}

std::string readAll(int fd)
{
    std::string text;
    std::array<char, 1024> buffer;
    ssize_t length = 0;
    while ((length = ::read(fd, buffer.data(), buffer.size())) > 0 && text.size() < kMaxShown)
        text.append(buffer.data(), static_cast<std::size_t>(length));
    while (!text.empty() && text.back() == '\n')
        text.pop_back();
    return text;
}

} // namespace

StartOutcome startAgent(const wire::SocketLocation& location)
{
    std::array<int, 2> errorPipe {};
    if (::pipe2(errorPipe.data(), O_CLOEXEC) != 0)
        return { false, "No process can be started." };
    const wire::FileDescriptor reading(errorPipe[0]);
    wire::FileDescriptor writing(errorPipe[1]);
    const pid_t child = ::fork();
    if (child < 0)
        return { false, "No process can be started." };
    if (child == 0)
        becomeAgent(writing.get());
    writing.reset();
    const auto until = std::chrono::steady_clock::now() + kAgentStart;
    while (std::chrono::steady_clock::now() < until) {
        wire::Client probe;
        if (probe.connect(location) == wire::Client::ConnectOutcome::Connected
            && probe.call("hello", Json::object(), kAgentStart))
            return { true, {} };
        int status = 0;
        if (::waitpid(child, &status, WNOHANG) == child) {
            // Another one may have been quicker: then that one serves.
            if (probe.connect(location) == wire::Client::ConnectOutcome::Connected)
                return { true, {} };
            const std::string said = readAll(reading.get());
            return { false, said.empty() ? "The agent ended at once. Run warder-agent to see why." : said };
        }
        std::this_thread::sleep_for(kBetweenTries);
    }
    return { false, "The agent did not answer in time. Look into its log in the state folder." };
}

bool Session::connect(StartAgent start)
{
    if (m_client.isConnected())
        return true;
    const wire::SocketLocation location = wire::socketLocation();
    switch (m_client.connect(location)) {
    case wire::Client::ConnectOutcome::Connected:
        return true;
    case wire::Client::ConnectOutcome::Refused:
        fail(ExitCode::NoAgent, "agent_unavailable", m_client.problem());
        return false;
    case wire::Client::ConnectOutcome::NoAgent:
        break;
    }
    if (!location.isDefault || start == StartAgent::Never) {
        fail(ExitCode::NoAgent, "agent_unavailable",
             "No agent answers at " + location.path()
                 + (location.isDefault ? ". Run: warder agent start" : ". Unset WARDER_SOCKET to use your own agent."));
        return false;
    }
    const StartOutcome outcome = startAgent(location);
    if (!outcome.started || m_client.connect(location) != wire::Client::ConnectOutcome::Connected) {
        fail(ExitCode::NoAgent, "agent_unavailable", "No agent runs, and none could be started. " + outcome.problem);
        return false;
    }
    return true;
}

std::optional<Json> Session::call(std::string_view method, Json params, milliseconds limit)
{
    if (!connect())
        return {};
    auto answer = m_client.call(method, std::move(params), limit);
    if (!answer) {
        if (m_client.isConnected())
            fail(ExitCode::NetworkOrServer, "timed_out", "The agent did not answer in time. Run: warder status");
        else
            fail(ExitCode::NoAgent, "agent_unavailable", "The agent went away. Run: warder agent start");
        return {};
    }
    if (const auto* error = std::get_if<wire::RemoteError>(&*answer)) {
        fail(*error);
        return {};
    }
    return std::move(std::get<Json>(*answer));
}

std::optional<std::string> Session::profile(const Arguments& arguments, std::size_t position)
{
    if (const auto named = arguments.value("--profile"))
        return named;
    if (arguments.positionals().size() > position)
        return arguments.positionals()[position];
    if (const char* variable = std::getenv("WARDER_PROFILE"); variable && *variable)
        return variable;
    const auto list = call("profile.list", Json::object({ { "limit", 2 } }));
    if (!list)
        return {};
    const Json* profiles = list->find("profiles");
    const codec::JsonArray* items = profiles ? profiles->items() : nullptr;
    if (items && items->size() == 1)
        return items->front().stringAt("name");
    if (items && items->empty())
        fail(ExitCode::NoSuchProfile, "profile_not_found", "There is no profile yet. Run: warder add ADDRESS");
    else
        fail(ExitCode::Usage, "profile_ambiguous", "Say which profile is meant, or set WARDER_PROFILE. To see them, run: warder list");
    return {};
}

void Session::print(std::string_view line)
{
    write(stdout, line);
}

void Session::printJson(const Json& json)
{
    write(stdout, json.dump());
}

void Session::say(std::string_view line)
{
    write(stderr, codec::sanitizeForDisplay(line, kMaxShown));
}

ExitCode Session::fail(ExitCode code, std::string_view reason, std::string_view sentence)
{
    m_failure = code;
    if (isJson()) {
        printJson(Json::object(
            { { "error", Json::object({ { "reason", reason }, { "message", sentence } }) } }));
    }
    say(sentence);
    return code;
}

ExitCode Session::fail(const wire::RemoteError& error)
{
    m_failure = exitCodeFor(error.kind);
    if (isJson()) {
        Json object = error.data.isObject() ? error.data : Json::object();
        object.set("message", error.message);
        printJson(Json::object({ { "error", std::move(object) } }));
    }
    say(error.message);
    if (!error.serverMessage.empty())
        say("The server said: “" + error.serverMessage + "”");
    return m_failure;
}

void waitForEnd(pid_t agent)
{
    constexpr std::chrono::milliseconds pause { 10 };
    constexpr int mostPauses = 1500;
    for (int i = 0; i < mostPauses && agent > 0 && ::kill(agent, 0) == 0; ++i)
        std::this_thread::sleep_for(pause);
}

std::string shellQuoted(const std::string& text)
{
    // Inside single quotes only the single quote itself needs care.
    std::string word = "'";
    for (const char c : text)
        word += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return word + "'";
}

std::optional<std::int64_t> parseSeconds(const std::string& text)
{
    return codec::parseDuration(text);
}

std::string relativeTime(std::optional<std::int64_t> unixSeconds)
{
    if (!unixSeconds)
        return "no end";
    const std::int64_t left = *unixSeconds - static_cast<std::int64_t>(std::time(nullptr));
    if (left >= 0)
        return "in " + codec::formatDuration(left);
    return codec::formatDuration(-left) + " ago";
}

std::string localTime(std::int64_t unixSeconds)
{
    const std::time_t time = unixSeconds;
    std::tm parts = {};
    ::localtime_r(&time, &parts);
    std::array<char, 32> text {};
    std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M:%S", &parts);
    return text.data();
}

} // namespace warder::cli

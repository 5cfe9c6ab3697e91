// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/arguments.h"
#include "cli/exit_code.h"
#include "codec/json.h"
#include "wire/client.h"

#include <sys/types.h>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace warder::cli {

//! How an agent is started by a command that finds none.
struct StartOutcome
{
    bool started = false;
    std::string problem; //!< a whole sentence
};
//! Starts `warder-agent` detached and waits until it answers or has ended. It is looked for beside this program, then in
//! $PATH.
[[nodiscard]] StartOutcome startAgent(const wire::SocketLocation& location);

//! One run of the command line: its output, and its connection to the agent.
class Session
{
public:
    enum class Output {
        Text,
        Json,
    };
    enum class StartAgent {
        IfNone,
        Never,
    };

    explicit Session(Output output)
        : m_output(output)
    { }

    [[nodiscard]] bool isJson() const { return m_output == Output::Json; }

    //! Connects, and starts an agent if none runs (only in the default place). False: an error was printed, and
    //! failure() is the exit code.
    [[nodiscard]] bool connect(StartAgent start = StartAgent::IfNone);
    [[nodiscard]] wire::Client& client() { return m_client; }
    //! The result of a call, or nothing: then the error was printed, and failure() is the exit code.
    [[nodiscard]] std::optional<codec::Json> call(std::string_view method,
                                                  codec::Json params,
                                                  std::chrono::milliseconds limit = std::chrono::seconds(40));
    //! The exit code of the last thing that failed.
    [[nodiscard]] ExitCode failure() const { return m_failure; }

    //! P, else WARDER_PROFILE, else the only profile there is. Nothing: an error was printed.
    [[nodiscard]] std::optional<std::string> profile(const Arguments& arguments, std::size_t position = 0);

    // Output. What was asked for goes to stdout, everything else to stderr. Texts of servers are shown without control
    // characters.
    void print(std::string_view line);
    void printJson(const codec::Json& json);
    void say(std::string_view line);
    //! Prints the sentence (and with --json the object) and returns the exit code.
    ExitCode fail(ExitCode code, std::string_view reason, std::string_view sentence);
    ExitCode fail(const wire::RemoteError& error);

private:
    Output m_output;
    wire::Client m_client;
    ExitCode m_failure = ExitCode::Failed;
};

//! Waits until the process of an agent that was told to end has ended: it makes running refreshes durable first, and a new one
//! can start only when it has let go of its locks.
void waitForEnd(pid_t agent);
//! One word for a shell.
[[nodiscard]] std::string shellQuoted(const std::string& text);
//! Nothing but a number or a duration such as 5m; nothing otherwise.
[[nodiscard]] std::optional<std::int64_t> parseSeconds(const std::string& text);
//! "in 21 min", "12 min ago", "no end" for people, counted from now.
[[nodiscard]] std::string relativeTime(std::optional<std::int64_t> unixSeconds);
//! Local time as 2026-01-02 13:51:07.
[[nodiscard]] std::string localTime(std::int64_t unixSeconds);

} // namespace warder::cli

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/call.h"
#include "base/result.h"
#include "base/secret.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace warder::core {

//! A program that is run for what it prints.
struct CommandRequest
{
    std::vector<std::string> argv; //!< the program, by path or found in PATH, and its arguments; no shell in between
    std::chrono::milliseconds deadline = std::chrono::seconds(60); //!< total; it is killed then
    std::size_t maxBytes = 256 * 1024; //!< of its output; more is CommandFailed
};

//! Port: runs a command of a profile. Of the main loop's thread.
class CommandRunner
{
public:
    virtual ~CommandRunner() = default;
    //! What it printed on stdout, if it ended with 0. Its stdin is empty. Errors: CommandFailed with params "program" and
    //! "why" (never what it wrote: that may be a secret), TimedOut. Never calls back synchronously;
    //! destroying the Call kills it.
    [[nodiscard]] virtual std::unique_ptr<Call> run(CommandRequest request, std::function<void(Result<Secret>)> done) = 0;
};

} // namespace warder::core

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/arguments.h"
#include "cli/exit_code.h"

#include <span>
#include <string>
#include <string_view>

namespace warder::cli {

class Session;

//! One command: what help, completion and the man page say of it, and what it does.
struct Command
{
    std::string_view name;
    std::string_view usage; //!< what follows the name
    std::string_view summary; //!< one line
    std::span<const Option> options;
    ExitCode (*run)(Session& session, const Arguments& arguments);
};

//! All commands, in the order of the help.
[[nodiscard]] std::span<const Command> commands();
//! By name or older name (`exec`); nullptr when there is none.
[[nodiscard]] const Command* findCommand(std::string_view name);

//! The options that every command has.
[[nodiscard]] std::span<const Option> commonOptions();

[[nodiscard]] std::string helpText();
[[nodiscard]] std::string helpText(const Command& command);

//! The whole program: `words` are argv. Returns the exit code.
[[nodiscard]] int runProgram(std::span<const std::string_view> words);

} // namespace warder::cli

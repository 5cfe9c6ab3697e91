// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace warder::cli {

//! One line from standard input; on a terminal after `question` (to stderr) and without echo. Nothing at the end of input or
//! for an empty line.
[[nodiscard]] std::optional<std::string> readSecretLine(std::string_view question);

//! Asks on the terminal; false where standard input is none, and for everything but "y" and "yes".
[[nodiscard]] bool confirmOnTerminal(std::string_view question);

} // namespace warder::cli

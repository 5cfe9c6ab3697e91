// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace warder::cli {

//! A completion script for bash, zsh or fish: commands, their options, the tools and words that they take, and the names of the
//! profiles as their files have them when it runs. Empty for another shell.
[[nodiscard]] std::string completionScript(std::string_view shell);

} // namespace warder::cli

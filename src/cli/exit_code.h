// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace warder::cli {

//! The contract of design section 7. Never renumber.
enum class ExitCode : int {
    Done = 0,
    Failed = 1,
    Usage = 2,
    SigninNeeded = 3,
    NoSuchProfile = 4,
    Refused = 5,
    NoAgent = 6,
    Locked = 7,
    NetworkOrServer = 8,
};

//! The exit code that follows from an error's `data.kind`.
[[nodiscard]] ExitCode exitCodeFor(std::string_view kind);

} // namespace warder::cli

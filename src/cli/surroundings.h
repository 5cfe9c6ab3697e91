// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/session.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace warder::cli {

//! The value of a variable; empty where it is not set.
[[nodiscard]] std::string variable(const char* name);
//! All of them.
[[nodiscard]] std::vector<std::pair<std::string_view, std::string_view>> environmentVariables();
//! Absolute; empty where it is not known.
[[nodiscard]] std::string workFolder();
[[nodiscard]] std::string absolutePath(const std::string& path);
//! The absolute path of this program.
[[nodiscard]] std::string ownProgram();
//! The `remarks` of an answer, one a line.
void sayRemarks(Session& session, const codec::Json& json);

} // namespace warder::cli

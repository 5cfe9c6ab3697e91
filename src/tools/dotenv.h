// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tools/parsed.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace warder::tools {

using Variables = std::vector<std::pair<std::string, std::string>>;

//! The value of a variable; nullptr where it is not set.
[[nodiscard]] const std::string* findVariable(const Variables& variables, std::string_view name);

//! Reads a file of variables: "NAME=value" or "export NAME=value", '#' comments, values in single quotes (as they are) or double
//! quotes (with \n, \t, \\, \" and \$), also over several lines. "${NAME}" and "$NAME" of earlier lines are put in outside single
//! quotes; what is not known stays as written. Later lines win.
[[nodiscard]] Parsed<Variables> parseDotenv(std::string_view text);

} // namespace warder::tools

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "codec/json.h"
#include "tools/parsed.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace warder::tools {

//! A TOML 1.0 document as JSON: dates and times as texts. At most 16 levels.
[[nodiscard]] Parsed<codec::Json> parseTomlDocument(std::string_view text);

//! The document with these keys (dotted, as in a profile): what has no dot first, then a table for each first word, in the
//! order given; lists of tables as [[…]] at the end. Values that TOML cannot write (null) are left out.
[[nodiscard]] std::string writeToml(const std::vector<std::pair<std::string, codec::Json>>& keys);

} // namespace warder::tools

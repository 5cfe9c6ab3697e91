// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "codec/json.h"
#include "tools/parsed.h"

#include <string>
#include <string_view>
#include <vector>

namespace warder::tools {

//! `text` (empty: a new document) with the member at `path` set: objects on the way are made where they are missing, and everything that
//! is there stays byte for byte. The result is parsed again and compared with what was asked for. Problems: no strict JSON object, or
//! something on the way that is no object.
[[nodiscard]] Parsed<std::string> setJsonMember(std::string_view text, const std::vector<std::string>& path, const codec::Json& value);

} // namespace warder::tools

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "codec/json.h"

#include <string_view>

namespace warder::platform {

//! A TOML 1.0 document as JSON: dates and times as texts, keys of a table in no particular order.
//! Errors: InvalidProfile with the params "line" and "why".
[[nodiscard]] Result<codec::Json> parseToml(std::string_view text);

} // namespace warder::platform

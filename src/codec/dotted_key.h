// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace warder::codec {

//! Reads one simple key of TOML 1.0 ("Keys"), bare or quoted, from the front of `rest`. Nothing, and `rest` unchanged, if there
//! is none: a quoted key that does not close, holds a control character, or has an escape that TOML does not know is none.
[[nodiscard]] std::optional<std::string> takeSimpleKey(std::string_view& rest);

//! The names of a dotted key, `http.headers."X-Api.Key"`: what it parses to, however it is spelled. Nothing if the whole text
//! is not one dotted key; white space around dots is not accepted.
[[nodiscard]] std::optional<std::vector<std::string>> parseDottedKey(std::string_view text);

//! A text in quotes, escaped as TOML wants it (also valid as a basic string value).
[[nodiscard]] std::string quotedToml(std::string_view text);
//! The one spelling of these names that Warder writes: quoted only where a name is not a bare key.
[[nodiscard]] std::string dottedKeyText(const std::vector<std::string>& names);

} // namespace warder::codec

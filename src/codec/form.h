// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace warder::codec {

//! One parameter: name and value, decoded.
using FormPair = std::pair<std::string, std::string>;
using FormPairs = std::vector<FormPair>;

//! Encodes every byte but the unreserved characters of RFC 3986 section 2.3.
[[nodiscard]] std::string percentEncode(std::string_view text);
//! Strict: every '%' is followed by two hexadecimal digits. '+' stays '+'.
[[nodiscard]] std::optional<std::string> percentDecode(std::string_view text);

//! application/x-www-form-urlencoded of one name or value (RFC 6749 appendix B): a space becomes '+'.
[[nodiscard]] std::string formEncode(std::string_view text);
//! "a=1&b=2" in the order given.
[[nodiscard]] std::string formEncode(std::span<const FormPair> pairs);
//! Parses a form or a query without its '?'. Duplicates are kept, so that callers can refuse them; empty pieces are
//! skipped; a name without '=' has an empty value. Nothing for a bad escape, a raw space, control or non-ASCII
//! character, or for a name or value that is not UTF-8.
[[nodiscard]] std::optional<FormPairs> parseForm(std::string_view text);

} // namespace warder::codec

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace warder::codec {

//! Unpadded base64url (RFC 4648 section 5, RFC 7515 section 2).
[[nodiscard]] std::string base64UrlEncode(std::string_view bytes);
//! Strict: no padding, no character outside the alphabet, no stray bits at the end. There is exactly one text for each
//! sequence of bytes.
[[nodiscard]] std::optional<std::string> base64UrlDecode(std::string_view text);

//! Padded base64 (RFC 4648 section 4).
[[nodiscard]] std::string base64Encode(std::string_view bytes);
//! Strict: padding required, otherwise as base64UrlDecode.
[[nodiscard]] std::optional<std::string> base64Decode(std::string_view text);

} // namespace warder::codec

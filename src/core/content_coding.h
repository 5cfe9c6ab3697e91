// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace warder::core {

//! How the body of an HTTP response is encoded (RFC 9110 section 8.4). Warder asks for none; some proxies compress all the
//! same, and the body may hold a refresh token that exists nowhere else.
enum class ContentCoding {
    Identity,
    Compressed, //!< gzip or deflate
    Unknown,
};

//! By the header, and where that says nothing, by the two bytes with which a gzip file begins.
[[nodiscard]] ContentCoding contentCodingOf(std::string_view header, std::string_view body);

//! Expands a gzip or zlib stream. Nothing for a damaged or cut one, and where it has more than `maxBytes`. Pure.
[[nodiscard]] std::optional<std::string> decompress(std::string_view compressed, std::size_t maxBytes);

} // namespace warder::core

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace warder::codec {

//! Takes one character from the front of `rest`; nothing, and `rest` unchanged, where no valid UTF-8 sequence (RFC 3629:
//! no overlong form, no surrogate, at most U+10FFFF) begins.
[[nodiscard]] std::optional<char32_t> takeCodePoint(std::string_view& rest);
[[nodiscard]] bool isValidUtf8(std::string_view text);
void appendUtf8(std::string& text, char32_t codePoint);

//! Whether a C0 or C1 control character or DEL is in `text`. Bytes that are not UTF-8 count as one.
[[nodiscard]] bool hasControlCharacters(std::string_view text);

//! A foreign text made fit to be shown: controls, escape sequences' ESC, and the characters that reorder or hide text are
//! gone, line ends and tabs are spaces, bad bytes U+FFFD. At most `maxChars` characters; a cut text ends in "…".
[[nodiscard]] std::string sanitizeForDisplay(std::string_view text, std::size_t maxChars);

//! "90s", "5m", "8h", "2d", or a bare number of seconds. Nothing for anything else, negative or too large numbers.
[[nodiscard]] std::optional<std::int64_t> parseDuration(std::string_view text);
//! The two largest units for people, such as "45 s", "21 min 04 s", "8 h 05 min", "2 d 3 h". A negative span counts as 0.
[[nodiscard]] std::string formatDuration(std::int64_t seconds);

//! Unix seconds of an IMF-fixdate (RFC 7231 section 7.1.1.1), "Sun, 06 Nov 1994 08:49:37 GMT". The two obsolete forms
//! are not read: no server sends them.
[[nodiscard]] std::optional<std::int64_t> parseHttpDate(std::string_view text);

//! Unix seconds as "2026-01-02T03:04:05Z" (RFC 3339). Empty outside the years 0000 to 9999.
[[nodiscard]] std::string formatRfc3339(std::int64_t unixSeconds);

//! Unix seconds of an RFC 3339 time ("2026-01-02T03:04:05Z", with an offset, a fraction is cut, a space may stand for
//! the T), or of a date alone, which means the end of that day in UTC. Nothing for anything else.
[[nodiscard]] std::optional<std::int64_t> parseRfc3339(std::string_view text);

//! Lower case of the ASCII letters, whatever the locale.
[[nodiscard]] std::string toLowerAscii(std::string_view text);
[[nodiscard]] bool equalsIgnoringCase(std::string_view a, std::string_view b);

//! `text` without a UTF-8 byte order mark at its beginning: RFC 8259 section 8.1 lets a reader ignore one.
[[nodiscard]] std::string_view withoutByteOrderMark(std::string_view text);

} // namespace warder::codec

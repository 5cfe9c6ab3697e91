// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace warder::tools {

//! Nothing larger is read, neither to import nor to edit: a request on the agent's socket is one line of 256 KiB.
inline constexpr std::size_t kMaxText = 192 * 1024;

//! The lines of a text, each with its own end ("\n" or "\r\n"; the last may have none).
[[nodiscard]] std::vector<std::string> splitLines(std::string_view text);
[[nodiscard]] std::string joinLines(const std::vector<std::string>& lines);
//! How the lines of this text end: as the first one does, else "\n".
[[nodiscard]] std::string lineEndOf(const std::vector<std::string>& lines);
//! A line without its end.
[[nodiscard]] std::string_view withoutEnd(std::string_view line);
//! How many spaces and tabs a line begins with.
[[nodiscard]] std::size_t indentOf(std::string_view line);
//! Without spaces, tabs and line ends on both sides.
[[nodiscard]] std::string_view trimmed(std::string_view text);
//! The pieces between separators, trimmed, without empty ones.
[[nodiscard]] std::vector<std::string> splitList(std::string_view text, std::string_view separators);
//! Puts a line after line `index` - 1; what was the last line without an end gets one, and the new last one has none then.
void insertLine(std::vector<std::string>& lines, std::size_t index, std::string_view line, std::string_view end);

} // namespace warder::tools

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "tools/text_lines.h"

namespace warder::tools {

std::vector<std::string> splitLines(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const std::size_t length = end == std::string_view::npos ? text.size() : end + 1;
        lines.emplace_back(text.substr(0, length));
        text.remove_prefix(length);
    }
    return lines;
}

std::string joinLines(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& line : lines)
        text += line;
    return text;
}

std::string lineEndOf(const std::vector<std::string>& lines)
{
    return !lines.empty() && lines.front().ends_with("\r\n") ? "\r\n" : "\n";
}

std::string_view withoutEnd(std::string_view line)
{
    if (line.ends_with('\n'))
        line.remove_suffix(1);
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

std::size_t indentOf(std::string_view line)
{
    const auto first = line.find_first_not_of(" \t");
    return first == std::string_view::npos ? line.size() : first;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlank = " \t\r\n";
    const auto first = text.find_first_not_of(kBlank);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

std::vector<std::string> splitList(std::string_view text, std::string_view separators)
{
    std::vector<std::string> pieces;
    while (true) {
        const auto end = text.find_first_of(separators);
        if (const std::string_view piece = trimmed(text.substr(0, end)); !piece.empty())
            pieces.emplace_back(piece);
        if (end == std::string_view::npos)
            return pieces;
        text.remove_prefix(end + 1);
    }
}

void insertLine(std::vector<std::string>& lines, std::size_t index, std::string_view line, std::string_view end)
{
    std::string whole(line);
    if (index == lines.size() && index > 0 && !lines.back().ends_with('\n'))
        lines.back() += end;
    else
        whole += end;
    lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(index), std::move(whole));
}

} // namespace warder::tools

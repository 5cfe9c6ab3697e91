// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "tools/section_edit.h"

#include "codec/text.h"
#include "tools/text_lines.h"

#include <algorithm>

namespace warder::tools {

namespace {

bool isHeader(std::string_view line)
{
    return trimmed(line).starts_with('[');
}

bool isComment(std::string_view line)
{
    const std::string_view text = trimmed(line);
    return text.empty() || text.front() == '#' || text.front() == ';';
}

std::string keyOf(std::string_view line)
{
    const std::string_view text = trimmed(line);
    return isComment(line) ? std::string() : codec::toLowerAscii(trimmed(text.substr(0, text.find('='))));
}

// The header without a comment behind it.
std::string_view headerOf(std::string_view line)
{
    const std::string_view text = trimmed(line);
    const auto end = text.rfind(']');
    return end == std::string_view::npos ? text : text.substr(0, end + 1);
}

struct Range
{
    std::size_t begin = 0; //!< the first line of the content
    std::size_t end = 0; //!< behind its last line
    bool exists = false;
};

Range rangeOf(const std::vector<std::string>& lines, std::string_view header)
{
    Range range;
    std::size_t at = 0;
    if (!header.empty()) {
        const auto found = std::ranges::find_if(lines, [header](const std::string& line) { return isHeader(line) && headerOf(line) == header; });
        if (found == lines.end())
            return { lines.size(), lines.size(), false };
        at = static_cast<std::size_t>(found - lines.begin()) + 1;
    }
    range.begin = at;
    while (at < lines.size() && !isHeader(lines[at]))
        ++at;
    range.end = at;
    range.exists = true;
    return range;
}

// Whether the value of the line at `index` is not all of it.
bool goesOn(const std::vector<std::string>& lines, std::size_t index)
{
    const std::string_view line = withoutEnd(lines[index]);
    const std::string_view text = trimmed(line);
    if (text.ends_with('\\') || text.find("\"\"\"") != std::string_view::npos || text.find("'''") != std::string_view::npos)
        return true;
    if (std::ranges::count(text, '[') != std::ranges::count(text, ']') || std::ranges::count(text, '{') != std::ranges::count(text, '}'))
        return true;
    // configparser: an indented line that is none of its own.
    if (index + 1 >= lines.size())
        return false;
    const std::string_view next = withoutEnd(lines[index + 1]);
    return !isComment(next) && !isHeader(next) && indentOf(next) > indentOf(line) && next.find('=') == std::string_view::npos;
}

} // namespace

Parsed<std::string> editSection(std::string_view text, std::string_view header, const std::vector<SectionLine>& edits)
{
    if (!codec::isValidUtf8(text) || text.find('\0') != std::string_view::npos)
        return Problem { "it is no text in UTF-8", 0 };
    std::vector<std::string> lines = splitLines(text);
    const std::string end = lineEndOf(lines);
    Range range = rangeOf(lines, header);
    if (!range.exists) {
        if (!lines.empty() && !trimmed(lines.back()).empty())
            insertLine(lines, lines.size(), "", end);
        insertLine(lines, lines.size(), header, end);
        if (!lines.back().ends_with('\n'))
            lines.back() += end;
        range = { lines.size(), lines.size(), true };
    }
    for (const SectionLine& edit : edits) {
        const std::string key = codec::toLowerAscii(edit.key);
        std::optional<std::size_t> known;
        for (std::size_t i = range.begin; i < range.end && !known; ++i) {
            const bool isIt = edit.place == SectionLine::Place::Instead ? keyOf(lines[i]) == key : trimmed(lines[i]) == trimmed(edit.line);
            if (isIt)
                known = i;
        }
        if (known && edit.place == SectionLine::Place::AtEnd)
            continue;
        if (known) {
            if (goesOn(lines, *known))
                return Problem { "the value of " + edit.key + " is written over several lines; change it by hand", *known + 1 };
            const std::string_view before = withoutEnd(lines[*known]);
            const std::string ending = lines[*known].substr(before.size());
            // As far in as it was: how far in a line begins can decide what the next one is.
            lines[*known] = std::string(before.substr(0, indentOf(before))) + std::string(trimmed(edit.line)) + ending;
            continue;
        }
        // Behind the last line that says something: blank lines and comments before the next section belong to that.
        std::size_t at = range.end;
        while (at > range.begin && isComment(lines[at - 1]))
            --at;
        insertLine(lines, at, edit.line, end);
        ++range.end;
    }
    // What was added at the end of the file is whole lines.
    std::string result = joinLines(lines);
    if (!result.empty() && !result.ends_with('\n') && (text.empty() || text.ends_with('\n')))
        result += end;
    return result;
}

std::vector<std::string> sectionNames(std::string_view text)
{
    std::vector<std::string> names;
    for (const std::string& line : splitLines(text)) {
        if (!isHeader(line))
            continue;
        const std::string_view header = headerOf(line);
        if (header.size() > 2 && header.ends_with(']'))
            names.emplace_back(trimmed(header.substr(1, header.size() - 2)));
    }
    return names;
}

std::string valueInSection(std::string_view text, std::string_view header, std::string_view key)
{
    const std::vector<std::string> lines = splitLines(text);
    const Range range = rangeOf(lines, header);
    for (std::size_t i = range.begin; i < range.end; ++i) {
        const auto equals = lines[i].find('=');
        if (equals != std::string::npos && keyOf(lines[i]) == codec::toLowerAscii(key))
            return std::string(trimmed(std::string_view(lines[i]).substr(equals + 1)));
    }
    return {};
}

} // namespace warder::tools

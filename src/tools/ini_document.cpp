// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "tools/ini_document.h"

#include "codec/text.h"
#include "tools/text_lines.h"

#include <algorithm>

namespace warder::tools {

const IniEntry* IniDocument::find(std::string_view section, std::string_view option) const
{
    const auto found = std::ranges::find_if(entries, [&](const IniEntry& entry) { return entry.section == section && entry.option == option; });
    return found == entries.end() ? nullptr : &*found;
}

Parsed<IniDocument> parseIni(std::string_view text)
{
    if (!codec::isValidUtf8(text) || text.find('\0') != std::string_view::npos)
        return Problem { "it is no text in UTF-8", 0 };
    IniDocument document;
    bool isOpen = false; // the last option may go on
    std::size_t optionIndent = 0;
    const auto lines = splitLines(text);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::string_view whole = withoutEnd(lines[i]);
        const std::string_view line = trimmed(whole);
        if (line.empty() || line.front() == '#' || line.front() == ';')
            continue;
        if (isOpen && indentOf(whole) > optionIndent) {
            IniEntry& entry = document.entries.back();
            entry.value += (entry.value.empty() ? "" : "\n") + std::string(line);
            entry.lastLine = i + 1;
            continue;
        }
        if (line.front() == '[') {
            const auto end = line.find(']');
            if (end == std::string_view::npos)
                return Problem { "a section is not closed by ]", i + 1 };
            const std::string name(line.substr(1, end - 1));
            if (std::ranges::find(document.sections, name, &IniSection::name) != document.sections.end())
                return Problem { "a section is there twice", i + 1 };
            document.sections.push_back({ name, i + 1 });
            isOpen = false;
            continue;
        }
        if (document.sections.empty())
            return Problem { "an option comes before the first [section]", i + 1 };
        const auto delimiter = line.find_first_of("=:");
        if (delimiter == std::string_view::npos || delimiter == 0)
            return Problem { "a line is neither a [section] nor option = value", i + 1 };
        IniEntry entry { document.sections.back().name, codec::toLowerAscii(trimmed(line.substr(0, delimiter))),
                         std::string(trimmed(line.substr(delimiter + 1))), i + 1, i + 1 };
        if (document.find(entry.section, entry.option))
            return Problem { "an option is there twice", i + 1 };
        document.entries.push_back(std::move(entry));
        optionIndent = indentOf(whole);
        isOpen = true;
    }
    return document;
}

} // namespace warder::tools

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tools/parsed.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace warder::tools {

//! One option of an INI text.
struct IniEntry
{
    std::string section; //!< as written: its case counts
    std::string option; //!< in lower case: its case does not count
    std::string value; //!< lines that go on are joined by '\n'
    std::size_t line = 0; //!< of the option, from 1
    std::size_t lastLine = 0; //!< of its value
};

struct IniSection
{
    std::string name;
    std::size_t line = 0;
};

struct IniDocument
{
    std::vector<IniSection> sections;
    std::vector<IniEntry> entries;

    //! nullptr where there is none. `option` in lower case.
    [[nodiscard]] const IniEntry* find(std::string_view section, std::string_view option) const;
};

//! Reads what Python's configparser reads: [sections], "option = value" or "option: value", comments on lines of their own
//! with '#' or ';', values that go on in indented lines; an option or section twice is an error.
[[nodiscard]] Parsed<IniDocument> parseIni(std::string_view text);

} // namespace warder::tools

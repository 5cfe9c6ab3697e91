// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tools/parsed.h"

#include <string>
#include <string_view>
#include <vector>

namespace warder::tools {

//! One line of a section.
struct SectionLine
{
    enum class Place {
        Instead, //!< of the line with this key, where there is one; else at the end of the section
        AtEnd, //!< unless the section has this very line
    };
    std::string key; //!< compared ignoring case
    std::string line; //!< whole, without its end
    Place place = Place::Instead;
};

//! `text` with lines put into the section `header` (as it is written, "[…]"; compared without spaces around it): only these lines are touched, comments, order and line
//! ends stay byte for byte. A section that is missing is added at the end. An empty header means what comes before the first
//! section. Understands lines of `key = value` alone: a value that goes on in further lines is a problem.
[[nodiscard]] Parsed<std::string> editSection(std::string_view text, std::string_view header, const std::vector<SectionLine>& lines);

//! The same for a file of lines without sections (`key=value`, or whole lines as in .bazelrc).
[[nodiscard]] inline Parsed<std::string> editLines(std::string_view text, const std::vector<SectionLine>& lines)
{
    return editSection(text, {}, lines);
}

//! The names between the brackets of all section headers, in their order.
[[nodiscard]] std::vector<std::string> sectionNames(std::string_view text);
//! The value of the first line with that key in a section: without spaces around it, and as it is written otherwise. Empty where there is none.
[[nodiscard]] std::string valueInSection(std::string_view text, std::string_view header, std::string_view key);

} // namespace warder::tools

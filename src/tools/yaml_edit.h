// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "codec/json.h"
#include "tools/parsed.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace warder::tools {

//! Sets a member of a section to a text, a boolean or a list of texts; nothing removes it.
struct YamlEdit
{
    std::string key; //!< found ignoring case, and then written as here
    std::optional<codec::Json> value;
};

//! `text` with the members of the top-level map `section` changed: only the lines of those members are touched; comments, order,
//! line ends and everything else stay byte for byte. A section that is missing is added at the end. The result is parsed again and
//! compared with what was asked for, so that an edit either does exactly that or is a problem (a section in braces, anchors,
//! several documents).
[[nodiscard]] Parsed<std::string> editYamlSection(std::string_view text, std::string_view section, const std::vector<YamlEdit>& edits);

} // namespace warder::tools

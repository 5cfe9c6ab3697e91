// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tools/parsed.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace warder::tools {

struct YamlMember;

//! A YAML value. Aliases are replaced by copies, within the limits of parseYaml().
struct YamlNode
{
    enum class Kind {
        Null,
        Scalar,
        Sequence,
        Map,
    };
    Kind kind = Kind::Null;
    std::string text; //!< of a scalar
    bool isPlain = false; //!< a scalar without quotes
    bool isFlow = false; //!< written with brackets or braces
    bool isAliased = false; //!< has an anchor, or is the copy of something that has
    std::size_t line = 0; //!< from 1
    std::vector<YamlNode> items;
    std::vector<YamlMember> members;

    [[nodiscard]] bool isMap() const { return kind == Kind::Map; }
    [[nodiscard]] bool isScalar() const { return kind == Kind::Scalar; }
    [[nodiscard]] bool isSequence() const { return kind == Kind::Sequence; }
    //! The member of that name, ignoring case where asked; nullptr where there is none.
    [[nodiscard]] const YamlNode* find(std::string_view name) const;
    [[nodiscard]] const YamlMember* findIgnoringCase(std::string_view name) const;
    //! The text of a scalar member; empty where there is none.
    [[nodiscard]] std::string textAt(std::string_view name) const;
    //! Equal as data: lines and ways of writing do not count.
    [[nodiscard]] bool isSame(const YamlNode& other) const;
};

struct YamlMember
{
    YamlNode key; //!< always a scalar
    YamlNode value;
};

//! The documents of a YAML 1.2 text. At most 32 levels, 20,000 values and 1 MiB of text with all aliases written out; a name
//! twice in one map is an error; "<<" takes over the members of maps. Never throws.
[[nodiscard]] Parsed<std::vector<YamlNode>> parseYaml(std::string_view text);

} // namespace warder::tools

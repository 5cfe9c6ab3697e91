// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/toml_json.h"

// Header-only, because Debian's library has the throwing functions alone; it takes seconds to compile, so it is
// included in this file and nowhere else.
#define TOML_HEADER_ONLY 1
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 1
#include <toml++/toml.h>

#include <sstream>
#include <string>

namespace warder::platform {

namespace {

using codec::Json;

constexpr int kMaxDepth = 16;

Error invalid(std::size_t line, std::string why)
{
    return Error(ErrorCode::InvalidProfile, "line " + std::to_string(line) + ": " + why)
        .with("line", std::to_string(line))
        .with("why", why);
}

template<class DateOrTime>
std::string textOf(const DateOrTime& value)
{
    std::ostringstream text;
    text << value;
    return text.str();
}

Result<Json> toJson(const toml::node& node, int depth)
{
    if (depth > kMaxDepth)
        return invalid(node.source().begin.line, "nested too deeply");
    switch (node.type()) {
    case toml::node_type::table: {
        Json object = Json::object();
        for (const auto& [key, value] : *node.as_table()) {
            ASSIGN_OR_RETURN(Json member, toJson(value, depth + 1));
            object.set(key.str(), std::move(member));
        }
        return object;
    }
    case toml::node_type::array: {
        Json array = Json::array();
        for (const toml::node& value : *node.as_array()) {
            ASSIGN_OR_RETURN(Json item, toJson(value, depth + 1));
            array.append(std::move(item));
        }
        return array;
    }
    case toml::node_type::string:
        return Json(node.as_string()->get());
    case toml::node_type::integer:
        return Json(node.as_integer()->get());
    case toml::node_type::floating_point:
        return Json(node.as_floating_point()->get());
    case toml::node_type::boolean:
        return Json(node.as_boolean()->get());
    case toml::node_type::date:
        return Json(textOf(node.as_date()->get()));
    case toml::node_type::time:
        return Json(textOf(node.as_time()->get()));
    case toml::node_type::date_time:
        return Json(textOf(node.as_date_time()->get()));
    case toml::node_type::none:
        break;
    }
    return invalid(node.source().begin.line, "a value of an unknown kind");
}

} // namespace

Result<Json> parseToml(std::string_view text)
{
    const toml::parse_result result = toml::parse(text);
    if (!result)
        return invalid(result.error().source().begin.line, std::string(result.error().description()));
    return toJson(result.table(), 0);
}

} // namespace warder::platform

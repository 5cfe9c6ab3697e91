// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "tools/toml_document.h"

#include "codec/text.h"

// Header-only, because Debian's library has the throwing functions alone.
#define TOML_HEADER_ONLY 1
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 1
#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <sstream>

namespace warder::tools {

using codec::Json;

namespace {

constexpr int kMaxDepth = 16;

template<class DateOrTime>
Json textOf(const DateOrTime& value)
{
    std::ostringstream text;
    text << value;
    return Json(text.str());
}

Parsed<Json> toJson(const toml::node& node, int depth)
{
    const std::size_t line = node.source().begin.line;
    if (depth > kMaxDepth)
        return Problem { "it is nested too deeply", line };
    if (const toml::table* table = node.as_table()) {
        Json object = Json::object();
        for (const auto& [key, value] : *table) {
            auto member = toJson(value, depth + 1);
            if (!member)
                return member;
            object.set(key.str(), std::move(*member));
        }
        return object;
    }
    if (const toml::array* items = node.as_array()) {
        Json array = Json::array();
        for (const toml::node& value : *items) {
            auto item = toJson(value, depth + 1);
            if (!item)
                return item;
            array.append(std::move(*item));
        }
        return array;
    }
    if (const auto* text = node.as_string())
        return Json(text->get());
    if (const auto* integer = node.as_integer())
        return Json(integer->get());
    if (const auto* number = node.as_floating_point())
        return Json(number->get());
    if (const auto* boolean = node.as_boolean())
        return Json(boolean->get());
    if (const auto* date = node.as_date())
        return textOf(date->get());
    if (const auto* time = node.as_time())
        return textOf(time->get());
    if (const auto* both = node.as_date_time())
        return textOf(both->get());
    return Problem { "a value is of an unknown kind", line };
}

std::string quotedText(const std::string& text)
{
    std::string quoted = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            quoted += '\\';
            quoted += c;
        } else if (byte < 0x20 || byte == 0x7f) {
            std::array<char, 8> escape {};
            std::snprintf(escape.data(), escape.size(), "\\u%04X", unsigned { byte });
            quoted += escape.data();
        } else {
            quoted += c;
        }
    }
    return quoted + '"';
}

std::string keyText(const std::string& key)
{
    const bool isBare = !key.empty() && std::ranges::all_of(key, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
    return isBare ? key : quotedText(key);
}

std::string valueText(const Json& value)
{
    if (const std::string* text = value.string())
        return quotedText(*text);
    std::string written;
    if (const codec::JsonArray* items = value.items()) {
        for (const Json& item : *items)
            written += (written.empty() ? "" : ", ") + valueText(item);
        return "[" + written + "]";
    }
    if (const codec::JsonObject* members = value.members()) {
        for (const auto& [name, member] : *members)
            written += (written.empty() ? " " : ", ") + keyText(name) + " = " + valueText(member);
        return written.empty() ? "{}" : "{" + written + " }";
    }
    return value.dump();
}

bool isListOfTables(const Json& value)
{
    const codec::JsonArray* items = value.items();
    return items && !items->empty() && std::ranges::all_of(*items, [](const Json& item) { return item.isObject(); });
}

} // namespace

Parsed<Json> parseTomlDocument(std::string_view text)
{
    const toml::parse_result result = toml::parse(text);
    if (!result)
        return Problem { "it is no TOML: " + codec::sanitizeForDisplay(result.error().description(), 200), result.error().source().begin.line };
    return toJson(result.table(), 0);
}

std::string writeToml(const std::vector<std::pair<std::string, Json>>& keys)
{
    std::string top;
    std::vector<std::pair<std::string, std::string>> tables;
    std::string lists;
    for (const auto& [key, value] : keys) {
        if (value.isNull())
            continue;
        if (isListOfTables(value)) {
            for (const Json& item : *value.items()) {
                lists += "\n[[" + key + "]]\n";
                for (const auto& [name, member] : *item.members())
                    lists += keyText(name) + " = " + valueText(member) + "\n";
            }
            continue;
        }
        const auto dot = key.find('.');
        if (dot == std::string::npos) {
            top += keyText(key) + " = " + valueText(value) + "\n";
            continue;
        }
        const std::string table = key.substr(0, dot);
        auto found = std::ranges::find(tables, table, &std::pair<std::string, std::string>::first);
        if (found == tables.end())
            found = tables.insert(tables.end(), { table, {} });
        found->second += keyText(key.substr(dot + 1)) + " = " + valueText(value) + "\n";
    }
    for (const auto& [table, lines] : tables)
        top += "\n[" + keyText(table) + "]\n" + lines;
    return top + lists;
}

} // namespace warder::tools

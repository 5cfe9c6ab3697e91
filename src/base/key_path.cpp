// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "base/key_path.h"

#include "base/check.h"
#include "codec/dotted_key.h"

#include <algorithm>
#include <charconv>
#include <span>

namespace warder {

using codec::Json;

namespace {

using Names = std::span<const std::string>;

std::optional<std::size_t> indexOf(const std::string& name)
{
    std::size_t index = 0;
    const char* end = name.data() + name.size();
    const auto [stop, error] = std::from_chars(name.data(), end, index);
    if (name.empty() || error != std::errc() || stop != end)
        return {};
    return index;
}

Json changed(const Json& node, Names names, const std::optional<Json>& value)
{
    if (names.empty())
        return value.value_or(Json());
    const auto index = indexOf(names.front());
    const Names rest = names.subspan(1);
    const bool isRemoval = rest.empty() && !value;
    if (node.items() || (node.isNull() && index)) {
        codec::JsonArray items = node.items() ? *node.items() : codec::JsonArray();
        if (!index || *index > items.size() || (*index == items.size() && !value))
            return node;
        if (isRemoval) {
            items.erase(items.begin() + static_cast<std::ptrdiff_t>(*index));
            return Json(std::move(items));
        }
        if (*index == items.size())
            items.emplace_back();
        items[*index] = changed(items[*index], rest, value);
        return Json(std::move(items));
    }
    if (!node.members() && !node.isNull())
        return node;
    Json result = Json::object();
    bool isFound = false;
    for (const auto& [name, member] : node.members() ? *node.members() : codec::JsonObject()) {
        if (name != names.front()) {
            result.set(name, member);
            continue;
        }
        isFound = true;
        if (!isRemoval)
            result.set(name, changed(member, rest, value));
    }
    if (!isFound && value)
        result.set(names.front(), changed(Json(), rest, value));
    return result;
}

} // namespace

KeyPath::KeyPath(const char* literal)
{
    auto names = codec::parseDottedKey(literal);
    WARDER_CHECK(names.has_value());
    m_names = *std::move(names);
}

KeyPath::KeyPath(std::vector<std::string> names)
    : m_names(std::move(names))
{
    WARDER_CHECK(!m_names.empty());
}

Result<KeyPath> KeyPath::parse(std::string_view text)
{
    auto names = codec::parseDottedKey(text);
    if (!names)
        return Error(ErrorCode::InvalidRequest, "not a key").with("field", "key");
    return KeyPath(*std::move(names));
}

std::string KeyPath::text() const
{
    return codec::dottedKeyText(m_names);
}

bool KeyPath::isWithin(const KeyPath& ancestor) const
{
    const auto& names = ancestor.m_names;
    return m_names.size() >= names.size() && std::ranges::equal(names, Names(m_names).first(names.size()));
}

const Json* valueAt(const Json& document, const KeyPath& key)
{
    const Json* value = &document;
    for (const std::string& name : key.names()) {
        const auto index = indexOf(name);
        const auto* items = value->items();
        value = items ? (index && *index < items->size() ? &(*items)[*index] : nullptr) : value->find(name);
        if (!value)
            return nullptr;
    }
    return value;
}

Json withValue(const Json& document, const KeyPath& key, const std::optional<Json>& value)
{
    return changed(document, key.names(), value);
}

} // namespace warder

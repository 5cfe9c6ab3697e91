// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "codec/dotted_key.h"

#include "codec/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <cstdio>

namespace warder::codec {

namespace {

// The escapes of a basic string (TOML 1.0, "String"), by their places in both.
constexpr std::string_view kEscapeNames = "btnfr\"\\";
constexpr std::string_view kEscapeValues = "\b\t\n\f\r\"\\";

bool isBareKeyCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-';
}

bool isControl(char c)
{
    return (c >= 0 && c < ' ' && c != '\t') || c == '\x7f';
}

//! Takes what follows a backslash; false if that is not an escape.
bool takeEscape(std::string_view& rest, std::string& text)
{
    if (rest.empty())
        return false;
    const char name = rest.front();
    rest.remove_prefix(1);
    if (const auto at = kEscapeNames.find(name); at != std::string_view::npos) {
        text += kEscapeValues[at];
        return true;
    }
    if (name != 'u' && name != 'U')
        return false;
    const std::size_t digits = name == 'u' ? 4 : 8;
    if (rest.size() < digits)
        return false;
    std::uint32_t codePoint = 0;
    const char* end = rest.data() + digits;
    const auto [stop, error] = std::from_chars(rest.data(), end, codePoint, 16);
    const bool isSurrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
    if (error != std::errc() || stop != end || codePoint > 0x10ffff || isSurrogate)
        return false;
    appendUtf8(text, codePoint);
    rest.remove_prefix(digits);
    return true;
}

std::optional<std::string> takeQuoted(std::string_view& rest)
{
    const char quote = rest.front();
    std::string_view inner = rest.substr(1);
    std::string key;
    while (!inner.empty() && inner.front() != quote) {
        const char c = inner.front();
        inner.remove_prefix(1);
        if (isControl(c))
            return {};
        if (c != '\\' || quote != '"')
            key += c;
        else if (!takeEscape(inner, key))
            return {};
    }
    if (inner.empty())
        return {};
    rest = inner.substr(1);
    return key;
}

} // namespace

std::optional<std::string> takeSimpleKey(std::string_view& rest)
{
    if (rest.starts_with('"') || rest.starts_with('\''))
        return takeQuoted(rest);
    const auto end = std::ranges::find_if_not(rest, isBareKeyCharacter);
    if (end == rest.begin())
        return {};
    std::string key(rest.begin(), end);
    rest.remove_prefix(key.size());
    return key;
}

std::optional<std::vector<std::string>> parseDottedKey(std::string_view text)
{
    std::vector<std::string> names;
    while (true) {
        auto name = takeSimpleKey(text);
        if (!name)
            return {};
        names.push_back(*std::move(name));
        if (text.empty())
            return names;
        if (text.front() != '.')
            return {};
        text.remove_prefix(1);
    }
}

std::string quotedToml(std::string_view text)
{
    std::string result = "\"";
    for (const char c : text) {
        if (const auto at = kEscapeValues.find(c); at != std::string_view::npos) {
            result += '\\';
            result += kEscapeNames[at];
        } else if (isControl(c)) {
            std::array<char, 8> escape {};
            std::snprintf(escape.data(), escape.size(), "\\u%04x", static_cast<unsigned>(c));
            result += escape.data();
        } else {
            result += c;
        }
    }
    return result + '"';
}

std::string dottedKeyText(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& name : names) {
        const bool isBare = !name.empty() && std::ranges::all_of(name, isBareKeyCharacter);
        text += (text.empty() ? "" : ".") + (isBare ? name : quotedToml(name));
    }
    return text;
}

} // namespace warder::codec

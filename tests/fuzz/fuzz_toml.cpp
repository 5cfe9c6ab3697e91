// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
//
// The first line is a key, the second a JSON value (empty: the key goes), the rest a profile's file.
#include "codec/dotted_key.h"
#include "core/profile.h"
#include "core/sensitive_change.h"
#include "platform/toml_edit.h"
#include "platform/toml_json.h"

#include <cstdint>
#include <cstdlib>

namespace {

std::string_view takeLine(std::string_view& rest)
{
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return line;
}

void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace warder;
    std::string_view rest(reinterpret_cast<const char*>(data), size);
    const std::string_view keyText = takeLine(rest);
    const std::string_view valueText = takeLine(rest);
    const auto key = KeyPath::parse(keyText);
    if (!key)
        return 0;
    const auto again = KeyPath::parse(key->text());
    require(again && *again == *key);
    auto value = valueText.empty() ? std::nullopt : codec::parseJson(valueText);
    const auto before = platform::parseToml(rest);
    const auto edited = platform::editToml(rest, { { *key, value } });
    if (!before) {
        require(!edited); // a broken file is not edited
        return 0;
    }
    (void)core::parseProfile(ProfileName { "p" }, *before, codec::Json::object()).has_value();
    (void)core::checkSettings(*before).has_value();
    if (!edited)
        return 0;
    // An edit does what it says, and the same edit again changes nothing more.
    const auto after = platform::parseToml(*edited);
    require(after.has_value());
    const codec::Json* there = valueAt(*after, *key);
    if (value && value->isString())
        require(there && *there == *value);
    if (!value && !edited->empty())
        require(!there || key->names().back().find_first_not_of("0123456789") == std::string::npos);
    (void)core::sensitiveChanges(core::DocumentKind::Profile, *before, *after, codec::Json::object());
    return 0;
}

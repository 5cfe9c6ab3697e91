// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "codec/json.h"

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace warder {

//! The key of a profile or of settings.toml, as the names on the way from the document's root to a value; an element of an array
//! is named by its index. A key is what it parses to: `http."allow_http"` and `http.allow_http` are one KeyPath. Every rule about
//! keys compares these and never a spelling.
class KeyPath
{
public:
    //! A key that is written in the source. Aborts if it is not a dotted key: whatever comes from outside goes through parse().
    KeyPath(const char* literal);
    explicit KeyPath(std::vector<std::string> names);
    //! Errors: InvalidRequest with the param "field".
    [[nodiscard]] static Result<KeyPath> parse(std::string_view text);

    [[nodiscard]] const std::vector<std::string>& names() const { return m_names; }
    //! The canonical spelling, which parse() reads back.
    [[nodiscard]] std::string text() const;
    //! Whether it is `ancestor` or lies in it.
    [[nodiscard]] bool isWithin(const KeyPath& ancestor) const;

    auto operator<=>(const KeyPath&) const = default;

private:
    std::vector<std::string> m_names; //!< at least one
};

//! What is at the key, or nullptr.
[[nodiscard]] const codec::Json* valueAt(const codec::Json& document, const KeyPath& key);
//! The document with the value at the key, or without the key if there is no value. What does not fit (a key in what is not a
//! table, an index beyond the end of an array) leaves the document as it is.
[[nodiscard]] codec::Json withValue(const codec::Json& document, const KeyPath& key, const std::optional<codec::Json>& value);

} // namespace warder

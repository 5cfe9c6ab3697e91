// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace warder::codec {

class Json;
using JsonArray = std::vector<Json>;
//! Members in the order of the text. A parsed object has no two members of one name.
using JsonMember = std::pair<std::string, Json>;
using JsonObject = std::vector<JsonMember>;

//! A JSON value (RFC 8259). Integers that fit stay integers; everything else with a number is a double.
class Json
{
public:
    Json() = default; //!< null
    Json(std::nullptr_t) { }
    Json(bool value);
    Json(int value);
    Json(std::int64_t value);
    Json(double value);
    Json(const char* value);
    Json(std::string_view value);
    Json(std::string value);
    Json(JsonArray value);
    Json(JsonObject value);
    //! An array of texts.
    Json(const std::vector<std::string>& values);
    //! An empty object, an empty array.
    [[nodiscard]] static Json object(std::initializer_list<JsonMember> members = {});
    [[nodiscard]] static Json array(std::initializer_list<Json> values = {});

    [[nodiscard]] bool isNull() const;
    [[nodiscard]] bool isBool() const;
    [[nodiscard]] bool isInteger() const;
    [[nodiscard]] bool isNumber() const; //!< integer or double
    [[nodiscard]] bool isString() const;
    [[nodiscard]] bool isArray() const;
    [[nodiscard]] bool isObject() const;

    // Each answers nothing when the value is of another type: no conversions, no exceptions.
    [[nodiscard]] std::optional<bool> boolean() const;
    [[nodiscard]] std::optional<std::int64_t> integer() const;
    [[nodiscard]] std::optional<double> number() const;
    [[nodiscard]] const std::string* string() const;
    [[nodiscard]] const JsonArray* items() const;
    [[nodiscard]] const JsonObject* members() const;
    [[nodiscard]] std::string* string(); //!< to take a secret out and wipe the place it was in

    //! The member `name` of an object, or nothing (also when this is no object).
    [[nodiscard]] const Json* find(std::string_view name) const;
    [[nodiscard]] Json* find(std::string_view name);
    //! Shorthands for a member of that type; nothing when it is absent or of another type.
    [[nodiscard]] std::optional<std::string> stringAt(std::string_view name) const;
    [[nodiscard]] std::optional<std::int64_t> integerAt(std::string_view name) const;
    [[nodiscard]] std::optional<bool> booleanAt(std::string_view name) const;
    //! The member as a list of texts; nothing when it is absent, no array, or holds anything but texts.
    [[nodiscard]] std::optional<std::vector<std::string>> stringsAt(std::string_view name) const;

    //! Sets a member of an object (a null value becomes an object first). Returns *this for chaining.
    Json& set(std::string_view name, Json value);
    //! Appends to an array (a null value becomes an array first).
    Json& append(Json value);

    //! The parser's way to add a member or an item: without looking for a member of that name.
    void addForParser(std::string name, Json value);

    //! One line, UTF-8, no space; bad UTF-8 in a text is replaced, so that the result is always valid JSON.
    [[nodiscard]] std::string dump() const;
    //! The same with two spaces of indentation, for people.
    [[nodiscard]] std::string dumpPretty() const;

    bool operator==(const Json&) const = default;

private:
    std::variant<std::nullptr_t, bool, std::int64_t, double, std::string, JsonArray, JsonObject> m_value = nullptr;
};

struct JsonLimits
{
    std::size_t maxBytes = 256 * 1024;
    std::size_t maxDepth = 16; //!< of arrays and objects
};

//! Parses one whole JSON text strictly: valid UTF-8 without a byte-order mark, no duplicate member names, no raw control
//! characters, no comments, no trailing text, within the limits. On failure nothing, and the reason in `why` (never a
//! piece of the text). Never throws.
[[nodiscard]] std::optional<Json> parseJson(std::string_view text, const JsonLimits& limits = {}, std::string* why = nullptr);

} // namespace warder::codec

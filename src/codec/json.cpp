// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "codec/json.h"

#include "codec/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace warder::codec {

namespace {

// Builds our own values from nlohmann's events. Its own DOM is not used: it keeps the last of two members of one name,
// does not limit depth, and its accessors throw.
class Builder : public nlohmann::json_sax<nlohmann::json>
{
public:
    explicit Builder(std::size_t maxDepth)
        : m_maxDepth(maxDepth)
    { }

    bool null() override { return add(Json()); }
    bool boolean(bool value) override { return add(Json(value)); }
    bool number_integer(number_integer_t value) override { return add(Json(std::int64_t { value })); }
    bool number_unsigned(number_unsigned_t value) override
    {
        if (value > std::uint64_t { std::numeric_limits<std::int64_t>::max() })
            return add(Json(static_cast<double>(value)));
        return add(Json(static_cast<std::int64_t>(value)));
    }
    bool number_float(number_float_t value, const string_t&) override
    {
        return std::isfinite(value) ? add(Json(value)) : fail("a number is out of range");
    }
    bool string(string_t& value) override { return add(Json(std::move(value))); }
    bool binary(binary_t&) override { return fail("there is no binary data in JSON"); }
    bool start_object(std::size_t) override { return open(Json(JsonObject {})); }
    bool key(string_t& name) override
    {
        m_open.back().name = std::move(name);
        return true;
    }
    bool end_object() override
    {
        // Sorting once, not looking up each name: a hostile text has tens of thousands of members.
        std::vector<std::string_view> names;
        for (const auto& [name, value] : *m_open.back().value.members())
            names.emplace_back(name);
        std::ranges::sort(names);
        if (std::ranges::adjacent_find(names) != names.end())
            return fail("an object has two members of one name");
        return close();
    }
    bool start_array(std::size_t) override { return open(Json(JsonArray {})); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception&) override
    {
        return fail("it is no valid JSON");
    }

    [[nodiscard]] Json takeResult() { return std::move(m_result); }
    [[nodiscard]] std::string_view problem() const { return m_problem; }

private:
    struct Frame
    {
        Json value;
        std::string name; // of the member whose value comes next
    };

    bool open(Json value)
    {
        if (m_open.size() >= m_maxDepth)
            return fail("it is nested too deeply");
        m_open.push_back({ std::move(value), {} });
        return true;
    }
    bool close()
    {
        Json value = std::move(m_open.back().value);
        m_open.pop_back();
        return add(std::move(value));
    }
    bool add(Json value)
    {
        if (m_open.empty())
            m_result = std::move(value);
        else
            m_open.back().value.addForParser(std::move(m_open.back().name), std::move(value));
        return true;
    }
    bool fail(std::string_view problem)
    {
        if (m_problem.empty())
            m_problem = problem;
        return false;
    }

    std::size_t m_maxDepth;
    std::vector<Frame> m_open;
    Json m_result;
    std::string_view m_problem;
};

void appendText(std::string& out, std::string_view text)
{
    constexpr std::string_view kHex = "0123456789abcdef";
    const auto isPlain = [](char c) { return c >= 0x20 && c < 0x7f && c != '"' && c != '\\'; };
    out += '"';
    while (!text.empty()) {
        // Nearly everything is plain ASCII, and goes in one piece.
        const auto plain = static_cast<std::size_t>(std::ranges::find_if_not(text, isPlain) - text.begin());
        out += text.substr(0, plain);
        text.remove_prefix(plain);
        if (text.empty())
            break;
        const std::string_view before = text;
        const auto c = takeCodePoint(text);
        if (!c) {
            out += "\xef\xbf\xbd"; // U+FFFD
            text.remove_prefix(1);
        } else if (*c == '"' || *c == '\\') {
            out += '\\';
            out += static_cast<char>(*c);
        } else if (*c == '\n') {
            out += "\\n";
        } else if (*c < 0x20 || *c == 0x7f) {
            out += "\\u00";
            out += kHex[*c >> 4];
            out += kHex[*c & 0xf];
        } else {
            out += before.substr(0, before.size() - text.size());
        }
    }
    out += '"';
}

void appendNumber(std::string& out, double number)
{
    if (!std::isfinite(number)) {
        out += "null"; // JSON has no infinity
        return;
    }
    std::array<char, 32> buffer {};
    const auto [end, problem] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    const std::string_view digits(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
    out += digits;
    if (digits.find_first_of(".e") == std::string_view::npos)
        out += ".0"; // or it would come back as an integer
}

enum class Layout {
    OneLine,
    Indented,
};

void appendLineBreak(std::string& out, Layout layout, std::size_t depth)
{
    if (layout == Layout::Indented) {
        out += '\n';
        out.append(2 * depth, ' ');
    }
}

void appendValue(std::string& out, const Json& value, Layout layout, std::size_t depth)
{
    if (const auto flag = value.boolean()) {
        out += *flag ? "true" : "false";
    } else if (const auto integer = value.integer()) {
        out += std::to_string(*integer);
    } else if (const auto number = value.number()) {
        appendNumber(out, *number);
    } else if (const auto* text = value.string()) {
        appendText(out, *text);
    } else if (const auto* items = value.items()) {
        out += '[';
        for (const auto& item : *items) {
            if (&item != &items->front())
                out += ',';
            appendLineBreak(out, layout, depth + 1);
            appendValue(out, item, layout, depth + 1);
        }
        if (!items->empty())
            appendLineBreak(out, layout, depth);
        out += ']';
    } else if (const auto* members = value.members()) {
        out += '{';
        for (const auto& member : *members) {
            if (&member != &members->front())
                out += ',';
            appendLineBreak(out, layout, depth + 1);
            appendText(out, member.first);
            out += layout == Layout::Indented ? ": " : ":";
            appendValue(out, member.second, layout, depth + 1);
        }
        if (!members->empty())
            appendLineBreak(out, layout, depth);
        out += '}';
    } else {
        out += "null";
    }
}

} // namespace

Json::Json(bool value)
    : m_value(value)
{ }
Json::Json(int value)
    : m_value(std::int64_t { value })
{ }
Json::Json(std::int64_t value)
    : m_value(value)
{ }
Json::Json(double value)
    : m_value(value)
{ }
Json::Json(const char* value)
    : m_value(std::string(value))
{ }
Json::Json(std::string_view value)
    : m_value(std::string(value))
{ }
Json::Json(std::string value)
    : m_value(std::move(value))
{ }
Json::Json(JsonArray value)
    : m_value(std::move(value))
{ }
Json::Json(JsonObject value)
    : m_value(std::move(value))
{ }
Json::Json(const std::vector<std::string>& values)
    : m_value(JsonArray(values.begin(), values.end()))
{ }

Json Json::object(std::initializer_list<JsonMember> members)
{
    Json object { JsonObject {} };
    for (const auto& [name, value] : members)
        object.set(name, value);
    return object;
}

Json Json::array(std::initializer_list<Json> values)
{
    return Json(JsonArray(values));
}

bool Json::isNull() const
{
    return std::holds_alternative<std::nullptr_t>(m_value);
}
bool Json::isBool() const
{
    return std::holds_alternative<bool>(m_value);
}
bool Json::isInteger() const
{
    return std::holds_alternative<std::int64_t>(m_value);
}
bool Json::isNumber() const
{
    return isInteger() || std::holds_alternative<double>(m_value);
}
bool Json::isString() const
{
    return std::holds_alternative<std::string>(m_value);
}
bool Json::isArray() const
{
    return std::holds_alternative<JsonArray>(m_value);
}
bool Json::isObject() const
{
    return std::holds_alternative<JsonObject>(m_value);
}

std::optional<bool> Json::boolean() const
{
    const auto* value = std::get_if<bool>(&m_value);
    return value ? std::optional(*value) : std::nullopt;
}
std::optional<std::int64_t> Json::integer() const
{
    const auto* value = std::get_if<std::int64_t>(&m_value);
    return value ? std::optional(*value) : std::nullopt;
}
std::optional<double> Json::number() const
{
    if (const auto* value = std::get_if<double>(&m_value))
        return *value;
    const auto value = integer();
    return value ? std::optional(static_cast<double>(*value)) : std::nullopt;
}
const std::string* Json::string() const
{
    return std::get_if<std::string>(&m_value);
}
std::string* Json::string()
{
    return std::get_if<std::string>(&m_value);
}
const JsonArray* Json::items() const
{
    return std::get_if<JsonArray>(&m_value);
}
const JsonObject* Json::members() const
{
    return std::get_if<JsonObject>(&m_value);
}

const Json* Json::find(std::string_view name) const
{
    const auto* object = members();
    if (!object)
        return nullptr;
    const auto member = std::ranges::find(*object, name, &JsonMember::first);
    return member == object->end() ? nullptr : &member->second;
}
Json* Json::find(std::string_view name)
{
    return const_cast<Json*>(std::as_const(*this).find(name));
}

std::optional<std::string> Json::stringAt(std::string_view name) const
{
    const Json* member = find(name);
    const auto* text = member ? member->string() : nullptr;
    return text ? std::optional(*text) : std::nullopt;
}
std::optional<std::int64_t> Json::integerAt(std::string_view name) const
{
    const Json* member = find(name);
    return member ? member->integer() : std::nullopt;
}
std::optional<bool> Json::booleanAt(std::string_view name) const
{
    const Json* member = find(name);
    return member ? member->boolean() : std::nullopt;
}
std::optional<std::vector<std::string>> Json::stringsAt(std::string_view name) const
{
    const Json* member = find(name);
    const auto* list = member ? member->items() : nullptr;
    if (!list)
        return std::nullopt;
    std::vector<std::string> texts;
    for (const auto& item : *list) {
        if (!item.isString())
            return std::nullopt;
        texts.push_back(*item.string());
    }
    return texts;
}

Json& Json::set(std::string_view name, Json value)
{
    if (isNull())
        m_value = JsonObject {};
    if (auto* member = find(name))
        *member = std::move(value);
    else if (auto* object = std::get_if<JsonObject>(&m_value))
        object->emplace_back(std::string(name), std::move(value));
    return *this;
}

Json& Json::append(Json value)
{
    if (isNull())
        m_value = JsonArray {};
    if (auto* array = std::get_if<JsonArray>(&m_value))
        array->push_back(std::move(value));
    return *this;
}

void Json::addForParser(std::string name, Json value)
{
    if (auto* object = std::get_if<JsonObject>(&m_value))
        object->emplace_back(std::move(name), std::move(value));
    else
        append(std::move(value));
}

std::string Json::dump() const
{
    std::string out;
    appendValue(out, *this, Layout::OneLine, 0);
    return out;
}

std::string Json::dumpPretty() const
{
    std::string out;
    appendValue(out, *this, Layout::Indented, 0);
    return out;
}

std::optional<Json> parseJson(std::string_view text, const JsonLimits& limits, std::string* why)
{
    const auto refuse = [why](std::string_view problem) {
        if (why)
            *why = problem;
        return std::nullopt;
    };
    if (text.size() > limits.maxBytes)
        return refuse("it is too large");
    if (text.starts_with("\xef\xbb\xbf"))
        return refuse("it begins with a byte-order mark");
    // nlohmann takes a NUL for the end, and whatever follows would go unseen.
    if (text.find('\0') != std::string_view::npos)
        return refuse("it has a NUL byte");
    Builder builder(limits.maxDepth);
    // Our events never throw, and syntax errors come as events; what is left is memory that ran out.
    try {
        if (!nlohmann::json::sax_parse(text.begin(), text.end(), &builder))
            return refuse(builder.problem().empty() ? "it is no valid JSON" : builder.problem());
    } catch (const std::exception&) {
        return refuse("it cannot be read");
    }
    return builder.takeResult();
}

} // namespace warder::codec

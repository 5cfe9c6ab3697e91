// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "tools/json_edit.h"

#include <optional>

namespace warder::tools {

using codec::Json;

namespace {

// Where things are in a text that the strict parser has already taken: nothing here can meet a surprise.
class Places
{
public:
    explicit Places(std::string_view text)
        : m_text(text)
    { }

    struct Member
    {
        std::size_t keyAt = 0;
        std::size_t valueAt = 0;
        std::size_t valueEnd = 0;
    };
    struct Object
    {
        std::optional<Member> found;
        std::optional<Member> last;
        std::size_t open = 0; //!< of its '{'
        std::size_t close = 0; //!< of its '}'
    };

    // The object that begins at or after `at`, and its member `name`.
    [[nodiscard]] Object object(std::size_t at, std::string_view name) const
    {
        Object object;
        at = skipSpace(at);
        object.open = at++;
        while (true) {
            at = skipSpace(at);
            if (m_text[at] == '}')
                break;
            if (m_text[at] == ',') {
                ++at;
                continue;
            }
            Member member;
            member.keyAt = at;
            const std::size_t keyEnd = textEnd(at);
            const auto key = codec::parseJson(m_text.substr(at, keyEnd - at));
            at = skipSpace(keyEnd) + 1; // the colon
            member.valueAt = skipSpace(at);
            member.valueEnd = at = valueEnd(member.valueAt);
            object.last = member;
            if (key && key->string() && *key->string() == name)
                object.found = member;
        }
        object.close = at;
        return object;
    }
    [[nodiscard]] std::size_t skipSpace(std::size_t at) const
    {
        while (at < m_text.size() && std::string_view(" \t\r\n").find(m_text[at]) != std::string_view::npos)
            ++at;
        return at;
    }

private:
    [[nodiscard]] std::size_t textEnd(std::size_t at) const
    {
        for (++at; m_text[at] != '"'; ++at) {
            if (m_text[at] == '\\')
                ++at;
        }
        return at + 1;
    }
    [[nodiscard]] std::size_t valueEnd(std::size_t at) const
    {
        if (m_text[at] == '"')
            return textEnd(at);
        if (m_text[at] == '{' || m_text[at] == '[') {
            std::size_t depth = 0;
            do {
                if (m_text[at] == '"') {
                    at = textEnd(at);
                    continue;
                }
                if (m_text[at] == '{' || m_text[at] == '[')
                    ++depth;
                else if (m_text[at] == '}' || m_text[at] == ']')
                    --depth;
                ++at;
            } while (depth > 0);
            return at;
        }
        return m_text.find_first_of(",}] \t\r\n", at);
    }

    std::string_view m_text;
};

// The white space from the last line end before `at`, if nothing else is there; else nothing.
std::string indentBefore(std::string_view text, std::size_t at)
{
    const auto line = text.rfind('\n', at);
    if (line == std::string_view::npos)
        return {};
    const std::string_view between = text.substr(line, at - line);
    return between.find_first_not_of(" \t\n") == std::string_view::npos ? std::string(between) : std::string();
}

// The value with the rest of the path around it.
Json wrapped(const std::vector<std::string>& path, std::size_t from, const Json& value)
{
    Json whole = value;
    for (std::size_t i = path.size(); i > from; --i)
        whole = Json::object({ { path[i - 1], std::move(whole) } });
    return whole;
}

// As people write it, indented like its surroundings.
std::string written(const Json& value, const std::string& indent)
{
    if (indent.empty())
        return value.dump();
    std::string text;
    for (const char c : value.dumpPretty())
        text += c == '\n' ? indent : std::string(1, c);
    return text;
}

void setIn(Json& document, const std::vector<std::string>& path, const Json& value, std::size_t from)
{
    if (from == path.size()) {
        document = value;
        return;
    }
    if (!document.find(path[from]))
        document.set(path[from], Json::object());
    setIn(*document.find(path[from]), path, value, from + 1);
}

} // namespace

Parsed<std::string> setJsonMember(std::string_view text, const std::vector<std::string>& path, const Json& value)
{
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return wrapped(path, 0, value).dumpPretty() + "\n";
    std::string why;
    auto wanted = codec::parseJson(text, { .maxBytes = 1024 * 1024, .maxDepth = 64 }, &why);
    if (!wanted || !wanted->isObject())
        return Problem { "it is no strict JSON object" + (why.empty() ? std::string() : " (" + why + ")") + "; change it by hand", 0 };
    const Places places(text);
    std::size_t at = 0;
    std::string result;
    const Json* node = &*wanted;
    for (std::size_t i = 0; i < path.size(); ++i) {
        if (!node->isObject())
            return Problem { path[i - 1] + " in it is no object; change it by hand", 0 };
        const Places::Object object = places.object(at, path[i]);
        if (object.found && i + 1 < path.size()) {
            node = node->find(path[i]);
            at = object.found->valueAt;
            continue;
        }
        if (object.found) {
            const std::string indent = indentBefore(text, object.found->keyAt);
            result = std::string(text.substr(0, object.found->valueAt)) + written(value, indent) + std::string(text.substr(object.found->valueEnd));
            break;
        }
        // A new member: behind the last one, and as that one is indented.
        const std::size_t behind = object.last ? object.last->valueEnd : object.open + 1;
        std::string indent = object.last ? indentBefore(text, object.last->keyAt) : std::string();
        std::string closing;
        if (!object.last) {
            const std::string outer = indentBefore(text, object.close);
            const auto line = text.rfind('\n', object.open);
            const std::string_view lead = line == std::string_view::npos ? std::string_view() : text.substr(line + 1, object.open - line - 1);
            const std::string own(lead.substr(0, lead.find_first_not_of(" \t")));
            indent = "\n" + own + "  ";
            closing = outer.empty() ? "\n" + own : std::string();
        }
        const std::string member = (object.last ? "," : "") + (indent.empty() ? std::string(" ") : indent) + Json(path[i]).dump() + ": " + written(wrapped(path, i + 1, value), indent) + closing;
        result = std::string(text.substr(0, behind)) + member + std::string(text.substr(behind));
        break;
    }
    setIn(*wanted, path, value, 0);
    const auto found = codec::parseJson(result, { .maxBytes = 2 * 1024 * 1024, .maxDepth = 64 });
    if (!found || !(*found == *wanted))
        return Problem { "it is written in a way that cannot be changed; change it by hand", 0 };
    return result;
}

} // namespace warder::tools

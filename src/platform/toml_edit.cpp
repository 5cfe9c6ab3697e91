// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/toml_edit.h"

#include "base/log.h"
#include "codec/dotted_key.h"
#include "codec/text.h"
#include "platform/toml_json.h"
#include "platform/toml_layout.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace warder::platform {

namespace {

using codec::Json;
using codec::JsonMember;
using core::ProfileEdit;

Error cannot(std::string_view why)
{
    return Error(ErrorCode::InvalidProfile, concat("the change cannot be made: ", why)).with("why", std::string(why));
}

std::optional<std::size_t> indexOf(const std::string& piece)
{
    std::size_t index = 0;
    const char* end = piece.data() + piece.size();
    const auto [rest, error] = std::from_chars(piece.data(), end, index);
    if (piece.empty() || error != std::errc() || rest != end)
        return {};
    return index;
}

TomlPath parentOf(TomlPath path)
{
    path.pop_back();
    return path;
}

TomlPath tailOf(const TomlPath& path, std::size_t skipped)
{
    return { path.begin() + static_cast<std::ptrdiff_t>(std::min(skipped, path.size())), path.end() };
}

TomlPath join(TomlPath path, const std::string& piece)
{
    path.push_back(piece);
    return path;
}

std::string numberText(double number)
{
    if (std::isnan(number))
        return "nan";
    if (std::isinf(number))
        return number > 0 ? "inf" : "-inf";
    std::array<char, 40> buffer {};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    std::string text(buffer.data(), end);
    return text.find_first_of(".e") == std::string::npos ? text + ".0" : text;
}

std::string valueText(const Json& value)
{
    if (const auto boolean = value.boolean())
        return *boolean ? "true" : "false";
    if (const auto integer = value.integer())
        return std::to_string(*integer);
    if (const auto number = value.number())
        return numberText(*number);
    if (const auto* text = value.string())
        return codec::quotedToml(*text);
    std::string list;
    if (const auto* items = value.items()) {
        for (const Json& item : *items)
            list += (list.empty() ? "" : ", ") + valueText(item);
        return "[" + list + "]";
    }
    if (const auto* members = value.members()) {
        for (const auto& [name, member] : *members)
            list += (list.empty() ? "" : ", ") + codec::dottedKeyText({ name }) + " = " + valueText(member);
        return list.empty() ? "{}" : "{ " + list + " }";
    }
    return {}; // null, which editToml() has refused
}

// The same change to the parsed document, to compare with

bool isNothing(const Json& value)
{
    return (value.members() && value.members()->empty()) || (value.items() && value.items()->empty());
}

//! Sorted, and without empty tables and arrays: an empty one and none mean the same.
Json normalized(const Json& value)
{
    if (const auto* items = value.items()) {
        Json result = Json::array();
        for (const Json& item : *items)
            result.append(normalized(item));
        return result;
    }
    if (const auto* members = value.members()) {
        std::vector<JsonMember> sorted;
        for (const auto& [name, member] : *members) {
            Json normal = normalized(member);
            if (!isNothing(normal))
                sorted.emplace_back(name, std::move(normal));
        }
        std::ranges::sort(sorted, {}, &JsonMember::first);
        return Json(std::move(sorted));
    }
    return value;
}

// The change to the text

class Editor
{
public:
    explicit Editor(std::string text)
        : m_text(std::move(text))
    {
        const std::size_t newline = m_text.find('\n');
        m_lineEnd = newline != std::string::npos && newline > 0 && m_text[newline - 1] == '\r' ? "\r\n" : "\n";
    }
    [[nodiscard]] const std::string& text() const { return m_text; }

    Result<> set(const TomlPath& path, const Json& value)
    {
        const TomlLayout layout(m_text);
        if (const TomlEntry* entry = layout.find(path)) {
            m_text.replace(entry->valueBegin, entry->valueEnd - entry->valueBegin, valueText(value));
            return {};
        }
        if (isSpread(layout, path)) {
            if (value.members())
                return setMembers(path, value);
            if (value.items() && layout.elementCount(path) > 0)
                return setElements(path, value, layout.elementCount(path));
            RETURN_IF_ERROR(remove(path));
            return insert(TomlLayout(m_text), path, value);
        }
        const auto isObject = [](const Json& item) { return item.isObject(); };
        const bool isTopLevel = path.size() == 1;
        if (isTopLevel && value.members())
            return setMembers(path, value);
        if (isTopLevel && value.items() && !value.items()->empty() && std::ranges::all_of(*value.items(), isObject))
            return setElements(path, value, 0);
        return insert(layout, path, value);
    }

    Result<> remove(const TomlPath& path)
    {
        while (removeOne(path)) { }
        return {};
    }

private:
    //! Whether the table or array lies in lines of its own: in sections, or as dotted keys.
    static bool isSpread(const TomlLayout& layout, const TomlPath& path)
    {
        const auto isPart = [&](const auto& part) { return isWithin(part.path, path); };
        return std::ranges::any_of(layout.sections(), [&](const TomlSection& section) { return !section.path.empty() && isPart(section); })
            || std::ranges::any_of(layout.entries(), [&](const TomlEntry& entry) { return entry.container < 0 && isPart(entry); });
    }

    Result<> setMembers(const TomlPath& path, const Json& value)
    {
        ASSIGN_OR_RETURN(const Json document, parseToml(m_text));
        const Json* old = &document;
        for (const std::string& piece : path) {
            const auto index = indexOf(piece);
            const auto* items = old->items();
            old = items && index && *index < items->size() ? &(*items)[*index] : old->find(piece);
            if (!old)
                break;
        }
        if (old && old->members()) {
            for (const auto& [name, member] : *old->members()) {
                if (!value.find(name))
                    RETURN_IF_ERROR(remove(join(path, name)));
            }
        }
        for (const auto& [name, member] : *value.members())
            RETURN_IF_ERROR(set(join(path, name), member));
        return {};
    }

    Result<> setElements(const TomlPath& path, const Json& value, std::size_t count)
    {
        const auto& items = *value.items();
        for (std::size_t i = count; i > items.size(); --i)
            RETURN_IF_ERROR(remove(join(path, std::to_string(i - 1))));
        for (std::size_t i = 0; i < items.size(); ++i) {
            const TomlPath element = join(path, std::to_string(i));
            if (i >= count)
                addSection(TomlLayout(m_text), element);
            if (!items[i].members())
                return cannot("an array of tables takes tables only");
            RETURN_IF_ERROR(setMembers(element, items[i]));
        }
        return {};
    }

    Result<> insert(const TomlLayout& layout, const TomlPath& path, const Json& value)
    {
        for (std::size_t size = path.size() - 1; size > 0; --size) {
            const TomlPath ancestor(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(size));
            if (const TomlEntry* entry = layout.find(ancestor))
                return insertInline(layout, *entry, tailOf(path, size), value);
        }
        const TomlPath parent = parentOf(path);
        for (std::size_t i = 0; i < layout.sections().size(); ++i) {
            if (layout.sections()[i].path == parent) {
                insertLine(layout, i, { path.back() }, value);
                return {};
            }
        }
        // A table of dotted keys cannot get a header as well (TOML 1.0, "Table").
        for (const TomlEntry& entry : layout.entries()) {
            if (entry.container < 0 && entry.path.size() > parent.size() && isWithin(entry.path, parent)) {
                const TomlPath& section = layout.sections()[entry.section].path;
                if (section.size() < parent.size()) {
                    insertLine(layout, entry.section, tailOf(path, section.size()), value);
                    return {};
                }
            }
        }
        addSection(layout, parent);
        const TomlLayout extended(m_text);
        const auto& sections = extended.sections();
        const auto it = std::ranges::find(sections, parent, &TomlSection::path);
        if (it == sections.end())
            return cannot("the table it belongs to cannot be made");
        insertLine(extended, static_cast<std::size_t>(it - sections.begin()), { path.back() }, value);
        return {};
    }

    Result<> insertInline(const TomlLayout& layout, const TomlEntry& entry, const TomlPath& rest, const Json& value)
    {
        const char open = m_text[entry.valueBegin];
        const auto items = layout.itemsOf(static_cast<int>(&entry - layout.entries().data()));
        Json nested = value;
        for (std::size_t i = rest.size() - 1; i > 0; --i)
            nested = Json::object({ { rest[i], nested } });
        std::string piece;
        if (open == '{')
            piece = codec::dottedKeyText({ rest.front() }) + " = " + valueText(nested);
        else if (open == '[' && indexOf(rest.front()) == items.size())
            piece = valueText(nested);
        else
            return cannot("what it would be put into is no table");
        if (!items.empty())
            m_text.insert(items.back()->valueEnd, ", " + piece);
        else
            m_text.replace(entry.valueBegin, entry.valueEnd - entry.valueBegin, open == '{' ? "{ " + piece + " }" : "[" + piece + "]");
        return {};
    }

    void insertLine(const TomlLayout& layout, std::size_t section, const TomlPath& key, const Json& value)
    {
        std::size_t at = layout.sections()[section].end;
        std::string indent;
        bool hasEntry = false;
        for (const TomlEntry& entry : layout.entries()) {
            if (entry.container < 0 && entry.section == section) {
                const std::size_t begin = layout.lineBegin(entry.begin);
                indent = m_text.substr(begin, entry.begin - begin);
                hasEntry = true;
            }
        }
        if (section == 0 && !hasEntry)
            at = behindFirstComment(at);
        std::string line = indent + codec::dottedKeyText(key) + " = " + valueText(value) + m_lineEnd;
        if (at > 0 && m_text[at - 1] != '\n' && !(at == 3 && m_text.starts_with("\xef\xbb\xbf")))
            line.insert(0, m_lineEnd);
        // Keys before the first header are set off from it.
        if (section == 0 && !hasEntry && at < m_text.size() && m_text[at] != '\n' && m_text[at] != '\r')
            line += m_lineEnd;
        m_text.insert(at, line);
    }

    //! Where a document's first key goes: behind the comment that the file begins with, if an empty line ends it.
    [[nodiscard]] std::size_t behindFirstComment(std::size_t at) const
    {
        const TomlLayout layout(m_text);
        std::size_t end = at;
        while (end < m_text.size() && m_text[end] == '#')
            end = layout.lineEnd(end);
        const std::size_t next = layout.lineEnd(end);
        const std::string_view line = std::string_view(m_text).substr(end, next - end);
        const bool isBlank = line.find_first_not_of(" \t\r\n") == std::string_view::npos;
        return end > at && isBlank ? next : at;
    }

    //! Puts a header where the table's relatives are, else at the end.
    void addSection(const TomlLayout& layout, const TomlPath& path)
    {
        // `[a.b]` of the last `[[a]]`: headers do not say indexes.
        TomlPath names;
        TomlPath soFar;
        bool isElement = false;
        for (const std::string& piece : path) {
            isElement = !soFar.empty() && indexOf(piece) && (layout.elementCount(soFar) > 0 || soFar.size() + 1 == path.size());
            if (!isElement)
                names.push_back(piece);
            soFar.push_back(piece);
        }
        std::optional<std::size_t> behindRelatives;
        for (std::size_t size = path.size() - 1; size > 0 && !behindRelatives; --size) {
            const TomlPath ancestor(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(size));
            for (const TomlSection& section : layout.sections()) {
                if (isWithin(section.path, ancestor))
                    behindRelatives = section.end;
            }
        }
        const std::size_t at = behindRelatives.value_or(m_text.size());
        std::string header = (isElement ? "[[" : "[") + codec::dottedKeyText(names) + (isElement ? "]]" : "]") + m_lineEnd;
        if (at > 0) {
            const std::string_view before = std::string_view(m_text).substr(0, at);
            if (!before.ends_with('\n'))
                header.insert(0, m_lineEnd);
            if (!before.ends_with("\n\n") && !before.ends_with("\n\r\n"))
                header.insert(0, m_lineEnd);
        }
        m_text.insert(at, header);
    }

    //! Removes a part of what is at the path; whether there may be more.
    bool removeOne(const TomlPath& path)
    {
        const TomlLayout layout(m_text);
        // Where an element of an array goes, the next one takes its index.
        const bool isElement = indexOf(path.back()).has_value();
        for (const TomlSection& section : layout.sections()) {
            if (!section.path.empty() && isWithin(section.path, path)) {
                removeSections(layout, path);
                return !isElement;
            }
        }
        for (const TomlEntry& entry : layout.entries()) {
            if (!isWithin(entry.path, path))
                continue;
            if (entry.container < 0) {
                const std::size_t begin = layout.lineBegin(entry.begin);
                m_text.erase(begin, layout.lineEnd(entry.valueEnd) - begin);
            } else {
                removeInline(layout, entry);
            }
            return !isElement;
        }
        return false;
    }

    void removeInline(const TomlLayout& layout, const TomlEntry& entry)
    {
        const auto items = layout.itemsOf(entry.container);
        const auto it = std::ranges::find(items, &entry);
        std::size_t begin = entry.begin;
        std::size_t end = entry.valueEnd;
        if (it + 1 != items.end())
            end = (*(it + 1))->begin;
        else if (it != items.begin())
            begin = (*(it - 1))->valueEnd;
        m_text.erase(begin, end - begin);
    }

    //! All sections within `path`, from the last to the first so that offsets stay right.
    void removeSections(const TomlLayout& layout, const TomlPath& path)
    {
        const auto& sections = layout.sections();
        for (auto it = sections.rbegin(); it != sections.rend(); ++it) {
            if (it->path.empty() || !isWithin(it->path, path))
                continue;
            std::size_t begin = it->begin;
            // With the empty line that set it off.
            const std::size_t previous = layout.lineBegin(begin == 0 ? 0 : begin - 1);
            const std::string_view line = std::string_view(m_text).substr(previous, begin - previous);
            if (line == "\n" || line == "\r\n")
                begin = previous;
            m_text.erase(begin, it->end - begin);
        }
    }

    std::string m_text;
    std::string m_lineEnd;
};

bool hasNull(const Json& value)
{
    if (const auto* items = value.items())
        return std::ranges::any_of(*items, hasNull);
    if (const auto* members = value.members())
        return std::ranges::any_of(*members, [](const JsonMember& member) { return hasNull(member.second); });
    return value.isNull();
}

} // namespace

Result<std::string> editToml(std::string_view text, const std::vector<ProfileEdit>& edits)
{
    ASSIGN_OR_RETURN(Json expected, parseToml(text));
    Editor editor { std::string(text) };
    for (const ProfileEdit& edit : edits) {
        const TomlPath& path = edit.key.names();
        if (edit.value && hasNull(*edit.value))
            return Error(ErrorCode::InvalidRequest, "TOML has no null").with("field", edit.key.text());
        expected = withValue(expected, edit.key, edit.value);
        if (edit.value)
            RETURN_IF_ERROR(editor.set(path, *edit.value));
        else
            RETURN_IF_ERROR(editor.remove(path));
    }
    const auto result = parseToml(editor.text());
    if (!result)
        return cannot(result.error().param("why"));
    if (normalized(*result) != normalized(expected))
        return cannot("the layout of the file does not allow it");
    return editor.text();
}

} // namespace warder::platform

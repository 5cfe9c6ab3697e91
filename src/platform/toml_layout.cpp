// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/toml_layout.h"

#include "codec/dotted_key.h"

#include <algorithm>

namespace warder::platform {

bool isWithin(const TomlPath& path, const TomlPath& ancestor)
{
    return path.size() >= ancestor.size() && std::equal(ancestor.begin(), ancestor.end(), path.begin());
}

TomlLayout::TomlLayout(std::string_view text)
    : m_text(text)
{
    m_sections.emplace_back();
    scan();
}

std::size_t TomlLayout::elementCount(const TomlPath& path) const
{
    const auto it = m_elementCounts.find(path);
    return it == m_elementCounts.end() ? 0 : it->second;
}

const TomlEntry* TomlLayout::find(const TomlPath& path) const
{
    const auto it = std::ranges::find(m_entries, path, &TomlEntry::path);
    return it == m_entries.end() ? nullptr : &*it;
}

std::vector<const TomlEntry*> TomlLayout::itemsOf(int index) const
{
    std::vector<const TomlEntry*> items;
    for (const TomlEntry& entry : m_entries) {
        if (entry.container == index)
            items.push_back(&entry);
    }
    return items;
}

std::size_t TomlLayout::lineBegin(std::size_t offset) const
{
    const std::size_t newline = offset == 0 ? std::string_view::npos : m_text.rfind('\n', offset - 1);
    return newline == std::string_view::npos ? 0 : newline + 1;
}

std::size_t TomlLayout::lineEnd(std::size_t offset) const
{
    const std::size_t newline = m_text.find('\n', offset);
    return newline == std::string_view::npos ? m_text.size() : newline + 1;
}

void TomlLayout::scan()
{
    if (m_text.starts_with("\xef\xbb\xbf"))
        m_at = 3;
    m_sections.front().end = m_at;
    while (true) {
        const std::size_t before = m_at;
        skipSpaceLinesAndComments();
        if (atEnd())
            return;
        if (current() == '[')
            scanHeader();
        else
            scanEntry(m_sections.back().path, -1);
        m_at = std::max(m_at, before + 1); // whatever the text is, this ends
    }
}

void TomlLayout::scanHeader()
{
    TomlSection section;
    section.begin = lineBegin(m_at);
    const bool isElement = startsWith("[[");
    m_at += isElement ? 2 : 1;
    const TomlPath keys = scanKeys();
    for (std::size_t i = 0; i < keys.size(); ++i) {
        section.path.push_back(keys[i]);
        const bool isLast = i + 1 == keys.size();
        if (isLast && isElement)
            section.path.push_back(std::to_string(m_elementCounts[section.path]++));
        else if (const std::size_t count = elementCount(section.path); count > 0)
            section.path.push_back(std::to_string(count - 1));
    }
    m_at = lineEnd(m_at);
    section.end = m_at;
    m_sections.push_back(std::move(section));
}

void TomlLayout::scanEntry(const TomlPath& parent, int container)
{
    TomlEntry entry;
    entry.path = parent;
    entry.begin = m_at;
    entry.container = container;
    entry.section = m_sections.size() - 1;
    for (std::string& key : scanKeys())
        entry.path.push_back(std::move(key));
    skipSpace();
    if (current() == '=')
        ++m_at;
    skipSpace();
    const int self = static_cast<int>(m_entries.size());
    const TomlPath path = entry.path;
    m_entries.push_back(std::move(entry));
    scanValue(path, self);
    if (container < 0) {
        m_at = lineEnd(m_at);
        m_sections.back().end = m_at;
    }
}

void TomlLayout::scanValue(const TomlPath& path, int self)
{
    const auto index = static_cast<std::size_t>(self);
    m_entries[index].valueBegin = m_at;
    switch (current()) {
    case '"':
    case '\'':
        skipString();
        break;
    case '[':
        scanArray(path, self);
        break;
    case '{':
        scanInlineTable(path, self);
        break;
    default:
        // A date may hold a space, so that only these end a bare value.
        m_at = std::min(m_text.find_first_of(",]}#\r\n", m_at), m_text.size());
        while (m_at > m_entries[index].valueBegin && (m_text[m_at - 1] == ' ' || m_text[m_at - 1] == '\t'))
            --m_at;
        break;
    }
    m_entries[index].valueEnd = m_at;
}

void TomlLayout::scanArray(const TomlPath& path, int self)
{
    ++m_at;
    for (std::size_t number = 0;; ++number) {
        const std::size_t before = m_at;
        skipSpaceLinesAndComments();
        if (atEnd())
            return;
        if (current() == ']') {
            ++m_at;
            return;
        }
        TomlEntry item;
        item.path = path;
        item.path.push_back(std::to_string(number));
        item.begin = m_at;
        item.container = self;
        const TomlPath itemPath = item.path;
        m_entries.push_back(std::move(item));
        scanValue(itemPath, static_cast<int>(m_entries.size()) - 1);
        skipSpaceLinesAndComments();
        if (current() == ',')
            ++m_at;
        m_at = std::max(m_at, before + 1);
    }
}

void TomlLayout::scanInlineTable(const TomlPath& path, int self)
{
    ++m_at;
    while (true) {
        const std::size_t before = m_at;
        skipSpaceLinesAndComments();
        if (atEnd())
            return;
        if (current() == '}') {
            ++m_at;
            return;
        }
        scanEntry(path, self);
        skipSpaceLinesAndComments();
        if (current() == ',')
            ++m_at;
        m_at = std::max(m_at, before + 1);
    }
}

void TomlLayout::skipString()
{
    const char quote = current();
    const std::string triple(3, quote);
    if (!startsWith(triple)) {
        for (++m_at; !atEnd() && current() != quote; ++m_at) {
            if (current() == '\\' && quote == '"')
                ++m_at;
        }
        ++m_at;
    } else {
        for (m_at += 3; !atEnd() && !startsWith(triple); ++m_at) {
            if (current() == '\\' && quote == '"')
                ++m_at;
        }
        m_at += 3;
        // Up to two quotes may stand right before the closing three.
        while (!atEnd() && current() == quote)
            ++m_at;
    }
    m_at = std::min(m_at, m_text.size());
}

TomlPath TomlLayout::scanKeys()
{
    TomlPath keys;
    while (true) {
        skipSpace();
        keys.push_back(scanKey());
        skipSpace();
        if (current() != '.')
            return keys;
        ++m_at;
    }
}

std::string TomlLayout::scanKey()
{
    std::string_view rest = m_text.substr(std::min(m_at, m_text.size()));
    std::string key = codec::takeSimpleKey(rest).value_or("");
    m_at = m_text.size() - rest.size();
    return key;
}

void TomlLayout::skipSpace()
{
    while (current() == ' ' || current() == '\t')
        ++m_at;
}

void TomlLayout::skipSpaceLinesAndComments()
{
    while (!atEnd()) {
        if (current() == '#')
            m_at = lineEnd(m_at);
        else if (current() == ' ' || current() == '\t' || current() == '\r' || current() == '\n')
            ++m_at;
        else
            return;
    }
}

} // namespace warder::platform

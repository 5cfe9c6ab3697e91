// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace warder::platform {

//! The names from the document's root to a value; an element of an array is named by its index.
using TomlPath = std::vector<std::string>;

[[nodiscard]] bool isWithin(const TomlPath& path, const TomlPath& ancestor);

//! A value and where its text lies. Offsets count bytes.
struct TomlEntry
{
    TomlPath path;
    std::size_t begin = 0; //!< of its key, or of the value where it is an element of an array
    std::size_t valueBegin = 0;
    std::size_t valueEnd = 0;
    int container = -1; //!< the entry whose inline table or array it lies in; -1: it has a line of its own
    std::size_t section = 0; //!< for an entry with a line of its own
};

//! A `[table]` or `[[element]]` with the lines that belong to it. The first is the document's beginning, without a header.
struct TomlSection
{
    TomlPath path;
    std::size_t begin = 0; //!< of the header's line
    std::size_t end = 0; //!< behind the last line that holds a value, or behind the header's
};

//! Where everything is in a valid document (toml++ has accepted it): the positions that toml++ gives count characters
//! and lack those of keys in inline tables.
class TomlLayout
{
public:
    explicit TomlLayout(std::string_view text);

    [[nodiscard]] const std::vector<TomlEntry>& entries() const { return m_entries; }
    [[nodiscard]] const std::vector<TomlSection>& sections() const { return m_sections; }
    //! How many `[[path]]` there are.
    [[nodiscard]] std::size_t elementCount(const TomlPath& path) const;
    //! The entry of exactly that path, or nothing.
    [[nodiscard]] const TomlEntry* find(const TomlPath& path) const;
    //! The entries directly in the container `index`, in their order.
    [[nodiscard]] std::vector<const TomlEntry*> itemsOf(int index) const;

    [[nodiscard]] std::size_t lineBegin(std::size_t offset) const;
    //! Behind the line's end of line.
    [[nodiscard]] std::size_t lineEnd(std::size_t offset) const;

private:
    void scan();
    void scanHeader();
    void scanEntry(const TomlPath& parent, int container);
    void scanValue(const TomlPath& path, int self);
    void scanArray(const TomlPath& path, int self);
    void scanInlineTable(const TomlPath& path, int self);
    void skipString();
    [[nodiscard]] TomlPath scanKeys();
    [[nodiscard]] std::string scanKey();
    void skipSpace();
    void skipSpaceLinesAndComments();
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char current() const { return atEnd() ? '\0' : m_text[m_at]; }
    [[nodiscard]] bool startsWith(std::string_view text) const { return m_text.substr(m_at).starts_with(text); }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<TomlEntry> m_entries;
    std::vector<TomlSection> m_sections;
    std::map<TomlPath, std::size_t> m_elementCounts;
};

} // namespace warder::platform

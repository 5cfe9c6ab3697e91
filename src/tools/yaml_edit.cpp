// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "tools/yaml_edit.h"

#include "codec/text.h"
#include "tools/text_lines.h"
#include "tools/yaml_document.h"

#include <algorithm>

namespace warder::tools {

using codec::Json;

namespace {

Problem byHand(std::string why, std::size_t line)
{
    return { std::move(why) + "; change it by hand", line };
}

// A scalar as YAML: without quotes where no reader could take it for something else.
std::string scalarText(const Json& value)
{
    const std::string* text = value.string();
    if (!text)
        return value.dump();
    const bool isPlain = !text->empty() && ((text->front() >= 'a' && text->front() <= 'z') || (text->front() >= 'A' && text->front() <= 'Z'))
        && text->back() != ':' && std::ranges::all_of(*text, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || std::string_view("_-./:").find(c) != std::string_view::npos;
           });
    constexpr std::string_view kWords = " true false yes no on off null y n ";
    if (isPlain && kWords.find(" " + codec::toLowerAscii(*text) + " ") == std::string_view::npos)
        return *text;
    return value.dump(); // a JSON text is a YAML text
}

std::string valueText(const Json& value)
{
    const codec::JsonArray* items = value.items();
    if (!items)
        return scalarText(value);
    std::string list;
    for (const Json& item : *items)
        list += (list.empty() ? "" : ", ") + item.dump();
    return "[" + list + "]";
}

YamlNode nodeOf(const Json& value)
{
    YamlNode node;
    if (const codec::JsonArray* items = value.items()) {
        node.kind = YamlNode::Kind::Sequence;
        for (const Json& item : *items)
            node.items.push_back(nodeOf(item));
        return node;
    }
    node.kind = YamlNode::Kind::Scalar;
    node.text = value.string() ? *value.string() : value.dump();
    return node;
}

// " # why" at the end of a line whose value has no quotes open; empty where there is none.
std::string_view commentOf(std::string_view line)
{
    char quote = '\0';
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (quote != '\0') {
            if (c == quote)
                quote = '\0';
            continue;
        }
        const bool isAfterBlank = i > 0 && (line[i - 1] == ' ' || line[i - 1] == '\t');
        if ((c == '"' || c == '\'') && (isAfterBlank || line[i - 1] == ':' || line[i - 1] == '[' || line[i - 1] == ',')) {
            quote = c;
        } else if (c == '#' && isAfterBlank) {
            while (i > 0 && (line[i - 1] == ' ' || line[i - 1] == '\t'))
                --i;
            return line.substr(i);
        }
    }
    return {};
}

class Editor
{
public:
    Editor(std::string_view text, std::string_view section)
        : m_section(section)
        , m_lines(splitLines(text))
        , m_end(lineEndOf(m_lines))
    { }

    Parsed<std::string> run(const std::vector<YamlEdit>& edits)
    {
        for (const YamlEdit& edit : edits) {
            // Every edit begins with what the one before has left: files of this kind have a few dozen lines.
            if (auto problem = apply(edit))
                return *problem;
        }
        return joinLines(m_lines);
    }

private:
    std::optional<Problem> apply(const YamlEdit& edit)
    {
        const std::string before = joinLines(m_lines);
        auto documents = parseYaml(before);
        if (!documents)
            return documents.problem();
        if (documents->size() > 1)
            return byHand("it has several documents", documents->at(1).line);
        YamlNode root = documents->empty() ? YamlNode {} : documents->front();
        if (root.kind != YamlNode::Kind::Null && (!root.isMap() || root.isFlow))
            return byHand("it is not written as lines of name: value", root.line);
        const YamlMember* section = root.findIgnoringCase(m_section);
        if (section && (section->value.isFlow || section->value.isAliased || !(section->value.isMap() || section->value.kind == YamlNode::Kind::Null)))
            return byHand(m_section + " is not written as lines of name: value", section->key.line);
        const YamlMember* member = section ? section->value.findIgnoringCase(edit.key) : nullptr;
        if (!member && !edit.value)
            return {};
        const bool isDone = member && edit.value && member->key.text == edit.key && member->value.isSame(nodeOf(*edit.value));
        if (isDone)
            return {};
        if (member && member->value.isAliased)
            return byHand(m_section + "." + edit.key + " has an anchor or alias", member->key.line);
        if (member) {
            if (auto problem = change(*member, edit))
                return problem;
        } else if (section) {
            add(*section, edit);
        } else {
            insertLine(m_lines, m_lines.size(), m_section + ":", m_end);
            insertLine(m_lines, m_lines.size(), "  " + edit.key + ": " + valueText(*edit.value), m_end);
        }
        return verify(std::move(root), edit);
    }

    [[nodiscard]] bool isContent(std::size_t index) const
    {
        const std::string_view line = trimmed(m_lines[index]);
        return !line.empty() && line.front() != '#';
    }
    // The index after the last line of a member that begins in line `index`.
    [[nodiscard]] std::size_t endOf(std::size_t index, const YamlNode& value) const
    {
        const std::size_t indent = indentOf(m_lines[index]);
        std::size_t end = index + 1;
        for (std::size_t i = index + 1; i < m_lines.size(); ++i) {
            if (!isContent(i))
                continue; // belongs to the value only if something of it follows
            const std::size_t depth = indentOf(m_lines[i]);
            const bool isItem = value.isSequence() && depth == indent && m_lines[i][depth] == '-';
            if (depth <= indent && !isItem)
                break;
            end = i + 1;
        }
        return end;
    }
    std::optional<Problem> change(const YamlMember& member, const YamlEdit& edit)
    {
        const std::size_t index = member.key.line - 1;
        const std::string_view line = withoutEnd(m_lines[index]);
        const std::size_t indent = indentOf(line);
        const std::string_view rest = line.substr(indent);
        if (!rest.starts_with(member.key.text + ":"))
            return byHand(m_section + "." + edit.key + " is not written as name: value", member.key.line);
        const std::size_t end = endOf(index, member.value);
        std::string replacement;
        if (edit.value) {
            std::string_view after = rest.substr(member.key.text.size() + 1);
            const std::string_view comment = commentOf(after);
            const std::size_t blanks = after.size() == comment.size() ? 0 : std::min(indentOf(after), after.size() - comment.size());
            const bool hasValue = blanks < after.size() - comment.size();
            replacement = std::string(line.substr(0, indent)) + edit.key + ":" + (hasValue ? std::string(after.substr(0, blanks)) : " ")
                + valueText(*edit.value) + std::string(comment);
        }
        const bool isAtEnd = end == m_lines.size() && !m_lines.back().ends_with('\n');
        const auto first = m_lines.begin() + static_cast<std::ptrdiff_t>(index);
        m_lines.erase(first, m_lines.begin() + static_cast<std::ptrdiff_t>(end));
        if (edit.value)
            m_lines.insert(m_lines.begin() + static_cast<std::ptrdiff_t>(index), replacement + (isAtEnd ? "" : m_end));
        return {};
    }
    void add(const YamlMember& section, const YamlEdit& edit)
    {
        const std::size_t index = section.key.line - 1;
        std::string indent(indentOf(m_lines[index]) + 2, ' ');
        if (!section.value.members.empty())
            indent = m_lines[section.value.members.front().key.line - 1].substr(0, indentOf(m_lines[section.value.members.front().key.line - 1]));
        insertLine(m_lines, endOf(index, section.value), indent + edit.key + ": " + valueText(*edit.value), m_end);
    }
    // What came out has to be the document that was there with this one change.
    std::optional<Problem> verify(YamlNode wanted, const YamlEdit& edit)
    {
        if (wanted.kind == YamlNode::Kind::Null)
            wanted.kind = YamlNode::Kind::Map;
        auto section = std::ranges::find_if(wanted.members, [this](const YamlMember& member) { return codec::equalsIgnoringCase(member.key.text, m_section); });
        if (section == wanted.members.end()) {
            YamlNode key = nodeOf(Json(m_section));
            section = wanted.members.insert(wanted.members.end(), { std::move(key), {} });
        }
        section->value.kind = YamlNode::Kind::Map;
        auto& members = section->value.members;
        const auto member = std::ranges::find_if(members, [&edit](const YamlMember& candidate) { return codec::equalsIgnoringCase(candidate.key.text, edit.key); });
        if (!edit.value) {
            members.erase(member);
            if (members.empty())
                section->value.kind = YamlNode::Kind::Null;
        } else if (member == members.end()) {
            members.push_back({ nodeOf(Json(edit.key)), nodeOf(*edit.value) });
        } else {
            member->key.text = edit.key;
            member->value = nodeOf(*edit.value);
        }
        const auto found = parseYaml(joinLines(m_lines));
        if (!found || found->size() != 1 || !found->front().isSame(wanted))
            return byHand(m_section + "." + edit.key + " cannot be changed without touching something else", section->key.line);
        return {};
    }

    std::string m_section;
    std::vector<std::string> m_lines;
    std::string m_end;
};

} // namespace

Parsed<std::string> editYamlSection(std::string_view text, std::string_view section, const std::vector<YamlEdit>& edits)
{
    return Editor(text, section).run(edits);
}

} // namespace warder::tools

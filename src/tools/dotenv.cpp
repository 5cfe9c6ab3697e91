// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "tools/dotenv.h"

#include "codec/text.h"
#include "tools/text_lines.h"

#include <algorithm>
#include <optional>

namespace warder::tools {

namespace {

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_text(text)
    { }

    Parsed<Variables> read()
    {
        while (skipToStatement()) {
            const std::size_t line = m_line;
            std::string name = takeName();
            if (name == "export" && (peek() == ' ' || peek() == '\t')) {
                skipBlanks();
                name = takeName();
            }
            skipBlanks();
            if (name.empty() || (name.front() >= '0' && name.front() <= '9') || peek() != '=')
                return Problem { "a line is not NAME=value", line };
            ++m_at;
            skipBlanks();
            auto value = takeValue();
            if (!value)
                return Problem { "a quote is not closed", line };
            if (codec::hasControlCharacters(*value) && value->find('\n') == std::string::npos)
                return Problem { "a value holds a control character", line };
            assign(name, std::move(*value));
        }
        return std::move(m_variables);
    }

private:
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    void skipBlanks()
    {
        while (peek() == ' ' || peek() == '\t')
            ++m_at;
    }
    void skipLine()
    {
        while (!atEnd() && peek() != '\n')
            ++m_at;
    }
    bool skipToStatement()
    {
        while (!atEnd()) {
            const char c = peek();
            if (c == '#') {
                skipLine();
            } else if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
                m_line += c == '\n';
                ++m_at;
            } else {
                return true;
            }
        }
        return false;
    }
    std::string takeName()
    {
        const std::size_t begin = m_at;
        while (isNameCharacter(peek()))
            ++m_at;
        return std::string(m_text.substr(begin, m_at - begin));
    }
    std::optional<std::string> takeValue()
    {
        const char quote = peek();
        if (quote != '"' && quote != '\'') {
            const std::size_t begin = m_at;
            skipLine();
            std::string_view value = m_text.substr(begin, m_at - begin);
            for (std::size_t i = 0; i < value.size(); ++i) {
                if (value[i] == '#' && (i == 0 || value[i - 1] == ' ' || value[i - 1] == '\t')) {
                    value = value.substr(0, i);
                    break;
                }
            }
            return expanded(trimmed(value));
        }
        ++m_at;
        std::string value;
        std::string expandable;
        while (!atEnd() && peek() != quote) {
            char c = m_text[m_at++];
            m_line += c == '\n';
            if (quote == '"' && c == '\\' && !atEnd()) {
                c = m_text[m_at++];
                m_line += c == '\n';
                value += expanded(expandable);
                expandable.clear();
                value += c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c;
            } else if (quote == '"') {
                expandable += c;
            } else {
                value += c;
            }
        }
        if (atEnd())
            return {};
        ++m_at;
        skipLine();
        return value + expanded(expandable);
    }
    [[nodiscard]] std::string expanded(std::string_view value) const
    {
        std::string text;
        for (std::size_t i = 0; i < value.size(); ++i) {
            if (value[i] != '$') {
                text += value[i];
                continue;
            }
            const bool isBraced = i + 1 < value.size() && value[i + 1] == '{';
            const std::size_t begin = i + (isBraced ? 2 : 1);
            std::size_t end = begin;
            while (end < value.size() && isNameCharacter(value[end]))
                ++end;
            const std::string* known = findVariable(m_variables, value.substr(begin, end - begin));
            if (known && (!isBraced || (end < value.size() && value[end] == '}'))) {
                text += *known;
                i = isBraced ? end : end - 1;
            } else {
                text += '$';
            }
        }
        return text;
    }
    void assign(const std::string& name, std::string value)
    {
        const auto found = std::ranges::find(m_variables, name, &std::pair<std::string, std::string>::first);
        if (found == m_variables.end())
            m_variables.emplace_back(name, std::move(value));
        else
            found->second = std::move(value);
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    Variables m_variables;
};

} // namespace

const std::string* findVariable(const Variables& variables, std::string_view name)
{
    const auto found = std::ranges::find(variables, name, &std::pair<std::string, std::string>::first);
    return found == variables.end() ? nullptr : &found->second;
}

Parsed<Variables> parseDotenv(std::string_view text)
{
    if (!codec::isValidUtf8(text) || text.find('\0') != std::string_view::npos)
        return Problem { "it is no text in UTF-8", 0 };
    return Reader(text).read();
}

} // namespace warder::tools

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/token_request_scanner.h"

#include <charconv>

namespace warder::wire {

namespace {

// A reader of the part of JSON that our own client writes. Whatever it does not know makes the whole scan fail.
class Scanner
{
public:
    explicit Scanner(std::string_view text)
        : m_rest(text)
    { }

    bool take(char c)
    {
        skipSpace();
        if (m_rest.empty() || m_rest.front() != c)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    std::optional<std::string_view> text()
    {
        if (!take('"'))
            return {};
        for (std::size_t i = 0; i < m_rest.size(); ++i) {
            const auto c = static_cast<unsigned char>(m_rest[i]);
            if (c == '"') {
                const std::string_view content = m_rest.substr(0, i);
                m_rest.remove_prefix(i + 1);
                return content;
            }
            if (c < 0x20 || c > 0x7e || c == '\\')
                return {};
        }
        return {};
    }
    std::optional<std::string_view> digits()
    {
        skipSpace();
        std::size_t length = 0;
        while (length < m_rest.size() && m_rest[length] >= '0' && m_rest[length] <= '9')
            ++length;
        // Not a leading zero, nothing that could overflow; a fraction or exponent fails at the next take().
        if (length == 0 || length > 15 || (length > 1 && m_rest.front() == '0'))
            return {};
        const std::string_view number = m_rest.substr(0, length);
        m_rest.remove_prefix(length);
        return number;
    }
    std::optional<std::int64_t> integer()
    {
        const auto number = digits();
        if (!number)
            return {};
        std::int64_t value = 0;
        std::from_chars(number->data(), number->data() + number->size(), value);
        return value;
    }
    [[nodiscard]] bool isAtQuote()
    {
        skipSpace();
        return !m_rest.empty() && m_rest.front() == '"';
    }
    [[nodiscard]] bool isAtEnd()
    {
        skipSpace();
        return m_rest.empty();
    }
    [[nodiscard]] const char* position() const { return m_rest.data(); }

private:
    void skipSpace()
    {
        while (!m_rest.empty() && m_rest.front() == ' ')
            m_rest.remove_prefix(1);
    }

    std::string_view m_rest;
};

bool scanParameters(Scanner& scanner, ServedTokenQuery& query)
{
    bool hasProfile = false;
    bool hasWait = false;
    if (!scanner.take('{'))
        return false;
    do {
        const auto name = scanner.text();
        if (!name || !scanner.take(':'))
            return false;
        if (*name == "profile" && !hasProfile) {
            const auto value = scanner.text();
            if (!value)
                return false;
            query.profile = *value;
            hasProfile = true;
        } else if (*name == "min_valid" && !query.minValid) {
            query.minValid = scanner.integer();
            if (!query.minValid)
                return false;
        } else if (*name == "wait" && !hasWait) {
            // How long to wait for a sign-in does not matter where a token is there.
            if (!scanner.integer())
                return false;
            hasWait = true;
        } else if (*name == "token_kind" && !query.wantsIdToken) {
            const auto value = scanner.text();
            if (!value || (*value != "access" && *value != "id"))
                return false;
            query.wantsIdToken = *value == "id";
        } else {
            return false;
        }
    } while (scanner.take(','));
    return hasProfile && scanner.take('}');
}

} // namespace

std::optional<PlainTokenRequest> scanPlainTokenRequest(std::string_view line)
{
    Scanner scanner(line);
    PlainTokenRequest request;
    bool hasVersion = false;
    bool hasMethod = false;
    bool hasParameters = false;
    if (!scanner.take('{'))
        return {};
    do {
        const auto name = scanner.text();
        if (!name || !scanner.take(':'))
            return {};
        if (*name == "jsonrpc" && !hasVersion) {
            hasVersion = scanner.text() == "2.0";
            if (!hasVersion)
                return {};
        } else if (*name == "id" && request.id.empty()) {
            if (scanner.isAtQuote()) {
                const char* begin = scanner.position();
                if (!scanner.text())
                    return {};
                request.id = { begin, static_cast<std::size_t>(scanner.position() - begin) };
            } else {
                request.id = scanner.digits().value_or("");
            }
            if (request.id.empty())
                return {};
        } else if (*name == "method" && !hasMethod) {
            hasMethod = scanner.text() == "token.get";
            if (!hasMethod)
                return {};
        } else if (*name == "params" && !hasParameters) {
            hasParameters = scanParameters(scanner, request.query);
            if (!hasParameters)
                return {};
        } else {
            return {};
        }
    } while (scanner.take(','));
    if (!scanner.take('}') || !scanner.isAtEnd())
        return {};
    if (!hasVersion || !hasMethod || !hasParameters || request.id.empty())
        return {};
    return request;
}

} // namespace warder::wire

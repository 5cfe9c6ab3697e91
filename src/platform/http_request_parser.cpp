// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/http_request_parser.h"

#include "codec/text.h"

#include <algorithm>

namespace warder::platform {

namespace {

bool isTokenCharacter(char c)
{
    constexpr std::string_view kOther = "!#$%&'*+-.^_`|~"; // RFC 9110 section 5.6.2
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || kOther.find(c) != kOther.npos;
}

bool isVisible(char c)
{
    return c > ' ' && c <= '~';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

} // namespace

std::string_view HttpRequestHead::header(std::string_view name) const
{
    const auto it = std::ranges::find(headers, name, &std::pair<std::string, std::string>::first);
    return it == headers.end() ? std::string_view() : it->second;
}

HttpRequestParser::State HttpRequestParser::feed(std::string_view bytes)
{
    if (m_state != State::NeedsMore)
        return m_state;
    m_buffer.append(bytes.substr(0, kMaxLine + kMaxHeaders + 4));
    if (!m_buffer.empty() && !isTokenCharacter(m_buffer.front()))
        return fail(0);
    const std::size_t lineEnd = m_buffer.find("\r\n");
    if (std::min(lineEnd, m_buffer.size()) > kMaxLine)
        return fail(414);
    if (lineEnd == std::string::npos)
        return m_state;
    const std::size_t end = m_buffer.find("\r\n\r\n", lineEnd);
    if (std::min(end, m_buffer.size()) - lineEnd > kMaxHeaders)
        return fail(431);
    if (end == std::string::npos)
        return m_state;
    if (end + 4 != m_buffer.size())
        return fail(400); // a body, or a second request
    return parse(std::string_view(m_buffer).substr(0, end + 2));
}

HttpRequestParser::State HttpRequestParser::fail(int status)
{
    m_status = status;
    m_buffer.clear();
    return m_state = State::Failed;
}

HttpRequestParser::State HttpRequestParser::parse(std::string_view text)
{
    bool isFirst = true;
    while (!text.empty()) {
        const std::size_t end = text.find("\r\n");
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(end + 2);
        const int status = isFirst ? parseRequestLine(line) : parseHeaderLine(line);
        if (status != 0)
            return fail(status);
        isFirst = false;
    }
    const std::string_view length = m_head.header("content-length");
    if (m_head.header("host").empty() || (!length.empty() && length != "0") || !m_head.header("transfer-encoding").empty())
        return fail(400);
    return m_state = State::Complete;
}

int HttpRequestParser::parseRequestLine(std::string_view line)
{
    const std::size_t first = line.find(' ');
    const std::size_t last = line.rfind(' ');
    if (first == std::string_view::npos || first == last)
        return 400;
    const std::string_view method = line.substr(0, first);
    const std::string_view target = line.substr(first + 1, last - first - 1);
    const std::string_view version = line.substr(last + 1);
    if (!std::ranges::all_of(method, isTokenCharacter) || !std::ranges::all_of(target, isVisible))
        return 400;
    if (version != "HTTP/1.1")
        return version.starts_with("HTTP/") ? 505 : 400;
    if (method != "GET")
        return 405;
    if (!target.starts_with('/') || target.find('#') != std::string_view::npos)
        return 400;
    const std::size_t question = target.find('?');
    m_head.path = target.substr(0, question);
    if (question != std::string_view::npos)
        m_head.query = target.substr(question + 1);
    return 0;
}

int HttpRequestParser::parseHeaderLine(std::string_view line)
{
    if (m_head.headers.size() == kMaxHeaderLines)
        return 431;
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0)
        return 400;
    const std::string name = codec::toLowerAscii(line.substr(0, colon));
    const std::string_view value = trimmed(line.substr(colon + 1));
    // A name that begins with a space is a folded line (RFC 9112 section 5.2).
    if (!std::ranges::all_of(name, isTokenCharacter))
        return 400;
    const auto isControl = [](char c) { return (c >= 0 && c < ' ' && c != '\t') || c == '\x7f'; };
    if (std::ranges::any_of(value, isControl))
        return 400;
    if (std::ranges::find(m_head.headers, name, &std::pair<std::string, std::string>::first) != m_head.headers.end())
        return 400;
    m_head.headers.emplace_back(name, value);
    return 0;
}

} // namespace warder::platform

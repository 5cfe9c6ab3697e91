// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "codec/url.h"

#include "codec/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace warder::codec {

namespace {

using Ipv6 = std::array<std::uint16_t, 8>;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Decimal without leading zeros, at most `max`.
std::optional<unsigned> parseDecimal(std::string_view text, unsigned max)
{
    unsigned value = 0;
    const char* const end = text.data() + text.size();
    if (text.empty() || !std::ranges::all_of(text, isDigit) || (text.size() > 1 && text.front() == '0'))
        return std::nullopt;
    const auto [rest, problem] = std::from_chars(text.data(), end, value);
    if (problem != std::errc {} || rest != end || value > max)
        return std::nullopt;
    return value;
}

std::optional<std::array<unsigned, 4>> parseDottedQuad(std::string_view text)
{
    std::array<unsigned, 4> bytes {};
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto dot = i < 3 ? text.find('.') : text.size();
        if (dot == std::string_view::npos)
            return std::nullopt;
        const auto byte = parseDecimal(text.substr(0, dot), 255);
        if (!byte)
            return std::nullopt;
        bytes[i] = *byte;
        text.remove_prefix(std::min(dot + 1, text.size()));
    }
    return bytes;
}

// RFC 4291 section 2.2, all three forms; no zone.
std::optional<Ipv6> parseIpv6(std::string_view text)
{
    std::array<std::uint16_t, 8> groups {};
    std::size_t count = 0;
    std::optional<std::size_t> gap; // index of the group before which "::" stands
    if (text.starts_with("::")) {
        gap = 0;
        text.remove_prefix(2);
    }
    while (!text.empty()) {
        if (count == groups.size())
            return std::nullopt;
        const std::string_view part = text.substr(0, text.find(':'));
        if (part.size() == text.size() && part.find('.') != std::string_view::npos) {
            const auto quad = parseDottedQuad(part);
            if (!quad || count > 6)
                return std::nullopt;
            groups[count++] = static_cast<std::uint16_t>((*quad)[0] << 8 | (*quad)[1]);
            groups[count++] = static_cast<std::uint16_t>((*quad)[2] << 8 | (*quad)[3]);
            break;
        }
        if (part.empty() || part.size() > 4 || !std::ranges::all_of(part, isHexDigit))
            return std::nullopt;
        std::from_chars(part.data(), part.data() + part.size(), groups[count], 16);
        ++count;
        text.remove_prefix(part.size());
        if (text.empty())
            break;
        text.remove_prefix(1);
        if (text.starts_with(':')) {
            if (gap)
                return std::nullopt;
            gap = count;
            text.remove_prefix(1);
        } else if (text.empty()) {
            return std::nullopt; // ends in a single ':'
        }
    }
    if (!gap)
        return count == groups.size() ? std::optional(groups) : std::nullopt;
    if (count == groups.size())
        return std::nullopt;
    const auto tail = static_cast<std::ptrdiff_t>(count - *gap);
    std::move_backward(groups.begin() + static_cast<std::ptrdiff_t>(*gap),
                       groups.begin() + static_cast<std::ptrdiff_t>(count),
                       groups.end());
    std::fill(groups.begin() + static_cast<std::ptrdiff_t>(*gap), groups.end() - tail, std::uint16_t { 0 });
    return groups;
}

bool isHostName(std::string_view host)
{
    if (host.empty() || host.size() > 253)
        return false;
    while (true) {
        const auto dot = host.find('.');
        const std::string_view label = host.substr(0, dot);
        const bool valid = !label.empty() && label.size() <= 63 && label.front() != '-' && label.back() != '-'
            && std::ranges::all_of(label, [](char c) { return isLetter(c) || isDigit(c) || c == '-' || c == '_'; });
        if (!valid)
            return false;
        if (dot == std::string_view::npos)
            return true;
        host.remove_prefix(dot + 1);
    }
}

// "127.1", "0x7f000001" and "2130706433" are addresses to some resolvers: a last label that is a number makes the host
// an address (as in the WHATWG URL standard).
bool endsInNumber(std::string_view host)
{
    const auto dot = host.rfind('.');
    const std::string_view last = dot == std::string_view::npos ? host : host.substr(dot + 1);
    if (last.empty())
        return false;
    const bool hexadecimal = last.size() >= 2 && last[0] == '0' && (last[1] == 'x' || last[1] == 'X');
    return std::ranges::all_of(last, isDigit) || (hexadecimal && std::ranges::all_of(last.substr(2), isHexDigit));
}

// RFC 3986 section 3.3: path characters, and where allowed '?' and the brackets that some servers leave bare in a query.
bool isPathCharacter(char c)
{
    return isLetter(c) || isDigit(c) || std::string_view("-._~!$&'()*+,;=:@/%").find(c) != std::string_view::npos;
}

bool isQueryCharacter(char c)
{
    return isPathCharacter(c) || c == '?' || c == '[' || c == ']';
}

bool hasBrokenEscape(std::string_view text)
{
    for (auto at = text.find('%'); at != std::string_view::npos; at = text.find('%', at + 1)) {
        if (text.size() - at < 3 || !isHexDigit(text[at + 1]) || !isHexDigit(text[at + 2]))
            return true;
    }
    return false;
}

// Host and port of `authority` into `url`; the reason if that is impossible.
std::optional<std::string_view> parseAuthority(std::string_view authority, Url& url)
{
    if (authority.find('@') != std::string_view::npos)
        return "it has user information";
    std::string_view host = authority;
    std::optional<std::string_view> port;
    if (authority.starts_with('[')) {
        const auto close = authority.find(']');
        if (close == std::string_view::npos)
            return "its host is no IPv6 address";
        host = authority.substr(1, close - 1);
        if (!parseIpv6(host))
            return "its host is no IPv6 address";
        const std::string_view rest = authority.substr(close + 1);
        if (!rest.empty() && !rest.starts_with(':'))
            return "something follows its host";
        if (!rest.empty())
            port = rest.substr(1);
    } else {
        if (const auto colon = authority.find(':'); colon != std::string_view::npos) {
            host = authority.substr(0, colon);
            port = authority.substr(colon + 1);
        }
        if (!host.empty() && !isHostName(host))
            return "its host is no ASCII host name";
        if (endsInNumber(host) && !parseDottedQuad(host))
            return "its host is a number";
    }
    if (port) {
        const auto number = parseDecimal(*port, 65535);
        if (!number || *number == 0 || host.empty())
            return "its port is not 1 to 65535";
        url.port = static_cast<std::uint16_t>(*number);
    }
    url.host = toLowerAscii(host);
    return std::nullopt;
}

// The reason why `text` is no URL, or nothing.
std::optional<std::string_view> parseInto(std::string_view text, Url& url)
{
    constexpr std::size_t kMaxLength = 16 * 1024;
    if (text.size() > kMaxLength)
        return "it is too long";
    for (const char c : text) {
        if (c <= ' ' || c == 0x7f || static_cast<unsigned char>(c) > 0x7f)
            return "it has a space, a control character or a character outside ASCII";
        if (c == '\\')
            return "it has a backslash";
    }
    const auto colon = text.find(':');
    const std::string_view scheme = text.substr(0, colon);
    const bool schemeValid = colon != std::string_view::npos && !scheme.empty() && isLetter(scheme.front())
        && std::ranges::all_of(scheme, [](char c) { return isLetter(c) || isDigit(c) || c == '+' || c == '-' || c == '.'; });
    if (!schemeValid)
        return "it has no scheme";
    url.scheme = toLowerAscii(scheme);
    std::string_view rest = text.substr(colon + 1);

    if (const auto hash = rest.find('#'); hash != std::string_view::npos) {
        url.hasFragment = true;
        url.fragment = rest.substr(hash + 1);
        rest = rest.substr(0, hash);
    }
    if (const auto question = rest.find('?'); question != std::string_view::npos) {
        url.hasQuery = true;
        url.query = rest.substr(question + 1);
        rest = rest.substr(0, question);
    }
    if (rest.starts_with("//")) {
        url.hasAuthority = true;
        rest.remove_prefix(2);
        const std::string_view authority = rest.substr(0, rest.find('/'));
        rest.remove_prefix(authority.size());
        if (const auto problem = parseAuthority(authority, url))
            return problem;
    }
    if ((url.isHttp() || url.isHttps()) && url.host.empty())
        return "it has no host";
    url.path = rest;

    if (!std::ranges::all_of(url.path, isPathCharacter) || !std::ranges::all_of(url.query, isQueryCharacter)
        || !std::ranges::all_of(url.fragment, isQueryCharacter))
        return "it has a character that must be escaped";
    if (hasBrokenEscape(url.path) || hasBrokenEscape(url.query) || hasBrokenEscape(url.fragment))
        return "it has a broken escape";
    return std::nullopt;
}

} // namespace

std::uint16_t Url::effectivePort() const
{
    if (port)
        return *port;
    if (isHttps())
        return 443;
    return isHttp() ? 80 : 0;
}

std::string Url::authority() const
{
    std::string text = host.find(':') == std::string::npos ? host : '[' + host + ']';
    if (port)
        text += ':' + std::to_string(*port);
    return text;
}

std::string Url::origin() const
{
    std::string text = scheme + "://" + authority();
    if (!port && effectivePort() != 0)
        text += ':' + std::to_string(effectivePort());
    return text;
}

bool Url::isLoopbackAddress() const
{
    if (const auto quad = parseDottedQuad(host))
        return (*quad)[0] == 127;
    return parseIpv6(host) == Ipv6 { 0, 0, 0, 0, 0, 0, 0, 1 };
}

bool Url::isLoopback() const
{
    return host == "localhost" || isLoopbackAddress();
}

std::string Url::text() const
{
    std::string text = scheme + ':';
    if (hasAuthority)
        text += "//" + authority();
    text += path;
    if (hasQuery)
        text += '?' + query;
    if (hasFragment)
        text += '#' + fragment;
    return text;
}

std::optional<Url> parseUrl(std::string_view text, std::string* why)
{
    Url url;
    if (const auto problem = parseInto(text, url)) {
        if (why)
            *why = *problem;
        return std::nullopt;
    }
    return url;
}

std::string appendQuery(std::string_view url, std::span<const FormPair> pairs)
{
    const auto hash = url.find('#');
    std::string text(url.substr(0, hash));
    bool hasQuery = text.find('?') != std::string::npos;
    for (const auto& [name, value] : pairs) {
        if (!hasQuery)
            text += '?';
        else if (text.back() != '?' && text.back() != '&')
            text += '&';
        hasQuery = true;
        text += percentEncode(name) + '=' + percentEncode(value);
    }
    if (hash != std::string_view::npos)
        text += url.substr(hash);
    return text;
}

} // namespace warder::codec

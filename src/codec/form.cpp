// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "codec/form.h"

#include "codec/text.h"

namespace warder::codec {

namespace {

constexpr std::string_view kHex = "0123456789ABCDEF";

bool isAlphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

void appendEscaped(std::string& out, char c)
{
    const auto byte = static_cast<unsigned char>(c);
    out += '%';
    out += kHex[byte >> 4];
    out += kHex[byte & 0xf];
}

std::optional<unsigned> hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return static_cast<unsigned>(c - '0');
    if (c >= 'a' && c <= 'f')
        return static_cast<unsigned>(c - 'a' + 10);
    if (c >= 'A' && c <= 'F')
        return static_cast<unsigned>(c - 'A' + 10);
    return std::nullopt;
}

enum class Plus {
    IsPlus,
    IsSpace,
};

std::optional<std::string> decode(std::string_view text, Plus plus)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '+' && plus == Plus::IsSpace) {
            out += ' ';
        } else if (text[i] == '%') {
            if (text.size() - i < 3)
                return std::nullopt;
            const auto high = hexDigit(text[i + 1]);
            const auto low = hexDigit(text[i + 2]);
            if (!high || !low)
                return std::nullopt;
            out += static_cast<char>(static_cast<unsigned char>(*high << 4 | *low));
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

std::optional<std::string> decodeField(std::string_view text)
{
    for (const char c : text) {
        if (c <= ' ' || c == 0x7f) // char is signed: non-ASCII too
            return std::nullopt;
        if (static_cast<unsigned char>(c) > 0x7f)
            return std::nullopt;
    }
    auto value = decode(text, Plus::IsSpace);
    if (!value || !isValidUtf8(*value))
        return std::nullopt;
    return value;
}

} // namespace

std::string percentEncode(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        if (isAlphanumeric(c) || c == '-' || c == '.' || c == '_' || c == '~')
            out += c;
        else
            appendEscaped(out, c);
    }
    return out;
}

std::optional<std::string> percentDecode(std::string_view text)
{
    return decode(text, Plus::IsPlus);
}

std::string formEncode(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        if (isAlphanumeric(c) || c == '-' || c == '.' || c == '_' || c == '*')
            out += c;
        else if (c == ' ')
            out += '+';
        else
            appendEscaped(out, c);
    }
    return out;
}

std::string formEncode(std::span<const FormPair> pairs)
{
    std::string out;
    for (const auto& [name, value] : pairs) {
        if (!out.empty())
            out += '&';
        out += formEncode(name);
        out += '=';
        out += formEncode(value);
    }
    return out;
}

std::optional<FormPairs> parseForm(std::string_view text)
{
    FormPairs pairs;
    while (!text.empty()) {
        const auto end = text.find('&');
        const std::string_view piece = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (piece.empty())
            continue;
        const auto equals = piece.find('=');
        auto name = decodeField(piece.substr(0, equals));
        auto value = decodeField(equals == std::string_view::npos ? std::string_view() : piece.substr(equals + 1));
        if (!name || !value)
            return std::nullopt;
        pairs.emplace_back(*std::move(name), *std::move(value));
    }
    return pairs;
}

} // namespace warder::codec

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "codec/base64url.h"

#include <array>
#include <cstdint>

namespace warder::codec {

namespace {

constexpr std::string_view kStandard = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view kUrlSafe = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::uint8_t kIllegal = 0xff;

using DecodeTable = std::array<std::uint8_t, 256>;

constexpr DecodeTable decodeTable(std::string_view alphabet)
{
    DecodeTable table {};
    table.fill(kIllegal);
    for (std::size_t i = 0; i < alphabet.size(); ++i)
        table[static_cast<unsigned char>(alphabet[i])] = static_cast<std::uint8_t>(i);
    return table;
}

constexpr DecodeTable kFromStandard = decodeTable(kStandard);
constexpr DecodeTable kFromUrlSafe = decodeTable(kUrlSafe);

std::string encode(std::string_view bytes, std::string_view alphabet)
{
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    std::uint32_t bits = 0;
    int count = 0;
    for (const char byte : bytes) {
        bits = (bits << 8 | static_cast<unsigned char>(byte)) & 0xffff;
        count += 8;
        while (count >= 6) {
            count -= 6;
            text += alphabet[bits >> count & 0x3f];
        }
    }
    if (count > 0)
        text += alphabet[bits << (6 - count) & 0x3f];
    return text;
}

std::optional<std::string> decode(std::string_view text, const DecodeTable& table)
{
    if (text.size() % 4 == 1)
        return std::nullopt; // six bits are no byte
    std::string bytes;
    bytes.reserve(text.size() / 4 * 3 + 2);
    std::uint32_t bits = 0;
    int count = 0;
    for (const char c : text) {
        const std::uint8_t value = table[static_cast<unsigned char>(c)];
        if (value == kIllegal)
            return std::nullopt;
        bits = (bits << 6 | value) & 0xffff;
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes += static_cast<char>(static_cast<unsigned char>(bits >> count & 0xff));
        }
    }
    // What is left over must be zero, or two texts would mean the same bytes.
    if ((bits & ((1U << count) - 1)) != 0)
        return std::nullopt;
    return bytes;
}

} // namespace

std::string base64UrlEncode(std::string_view bytes)
{
    return encode(bytes, kUrlSafe);
}

std::optional<std::string> base64UrlDecode(std::string_view text)
{
    return decode(text, kFromUrlSafe);
}

std::string base64Encode(std::string_view bytes)
{
    std::string text = encode(bytes, kStandard);
    text.append((4 - text.size() % 4) % 4, '=');
    return text;
}

std::optional<std::string> base64Decode(std::string_view text)
{
    if (text.size() % 4 != 0)
        return std::nullopt;
    for (int padding = 0; padding < 2 && text.ends_with('='); ++padding)
        text.remove_suffix(1);
    return decode(text, kFromStandard);
}

} // namespace warder::codec

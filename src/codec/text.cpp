// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "codec/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <limits>

namespace warder::codec {

namespace {

constexpr char32_t kReplacement = 0xfffd;

bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c <= 0x9f);
}

// Characters that make a text look like another one: marks and overrides of direction, invisible operators, the byte
// order mark, and the tag block. Joiners stay: Persian and emoji need them.
bool isDeceptive(char32_t c)
{
    return c == 0x061c || c == 0x180e || c == 0x200b || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2060 && c <= 0x206f) || c == 0xfeff || (c >= 0xfff9 && c <= 0xfffb) || (c >= 0xe0000 && c <= 0xe007f);
}

char toLower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string twoDigits(std::int64_t number)
{
    return number < 10 ? "0" + std::to_string(number) : std::to_string(number);
}

// A number of exactly the digits of `text`.
std::optional<int> fixedNumber(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

std::optional<char32_t> takeCodePoint(std::string_view& rest)
{
    if (rest.empty())
        return std::nullopt;
    const auto lead = static_cast<unsigned char>(rest.front());
    if (lead < 0x80) {
        rest.remove_prefix(1);
        return lead;
    }
    const std::size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || rest.size() < length)
        return std::nullopt;
    constexpr std::array<unsigned, 5> kLeadMask { 0, 0, 0x1f, 0x0f, 0x07 };
    constexpr std::array<char32_t, 5> kSmallest { 0, 0, 0x80, 0x800, 0x10000 };
    char32_t codePoint = lead & kLeadMask[length];
    for (std::size_t i = 1; i < length; ++i) {
        const auto byte = static_cast<unsigned char>(rest[i]);
        if ((byte & 0xc0) != 0x80)
            return std::nullopt;
        codePoint = codePoint << 6 | (byte & 0x3fU);
    }
    if (codePoint < kSmallest[length] || codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint <= 0xdfff))
        return std::nullopt;
    rest.remove_prefix(length);
    return codePoint;
}

bool isValidUtf8(std::string_view text)
{
    while (!text.empty()) {
        if (!takeCodePoint(text))
            return false;
    }
    return true;
}

void appendUtf8(std::string& text, char32_t codePoint)
{
    const auto append = [&text](char32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (codePoint < 0x80) {
        append(codePoint);
    } else if (codePoint < 0x800) {
        append(0xc0 | codePoint >> 6);
        append(0x80 | (codePoint & 0x3f));
    } else if (codePoint < 0x10000) {
        append(0xe0 | codePoint >> 12);
        append(0x80 | (codePoint >> 6 & 0x3f));
        append(0x80 | (codePoint & 0x3f));
    } else {
        append(0xf0 | codePoint >> 18);
        append(0x80 | (codePoint >> 12 & 0x3f));
        append(0x80 | (codePoint >> 6 & 0x3f));
        append(0x80 | (codePoint & 0x3f));
    }
}

bool hasControlCharacters(std::string_view text)
{
    while (!text.empty()) {
        const auto c = takeCodePoint(text);
        if (!c || isControl(*c))
            return true;
    }
    return false;
}

std::string sanitizeForDisplay(std::string_view text, std::size_t maxChars)
{
    std::string out;
    std::size_t count = 0;
    std::size_t beforeLast = 0; // where the text ends if its last character must make room for "…"
    while (!text.empty()) {
        char32_t c = kReplacement;
        if (const auto taken = takeCodePoint(text))
            c = *taken;
        else
            text.remove_prefix(1);
        if (c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029)
            c = ' ';
        if (isControl(c) || isDeceptive(c))
            continue;
        if (count == maxChars) {
            out.resize(beforeLast);
            if (maxChars > 0)
                out += "…";
            break;
        }
        beforeLast = out.size();
        appendUtf8(out, c);
        ++count;
    }
    return out;
}

std::optional<std::int64_t> parseDuration(std::string_view text)
{
    std::int64_t unit = 1;
    if (!text.empty()) {
        switch (text.back()) {
        case 's':
            text.remove_suffix(1);
            break;
        case 'm':
            unit = 60;
            text.remove_suffix(1);
            break;
        case 'h':
            unit = 3600;
            text.remove_suffix(1);
            break;
        case 'd':
            unit = 86400;
            text.remove_suffix(1);
            break;
        default:
            break;
        }
    }
    std::int64_t number = 0;
    const char* const end = text.data() + text.size();
    const auto [rest, problem] = std::from_chars(text.data(), end, number);
    if (text.empty() || problem != std::errc {} || rest != end || text.front() == '-'
        || number > std::numeric_limits<std::int64_t>::max() / unit)
        return std::nullopt;
    return number * unit;
}

std::string formatDuration(std::int64_t seconds)
{
    seconds = std::max<std::int64_t>(seconds, 0);
    if (seconds < 60)
        return std::to_string(seconds) + " s";
    if (seconds < 3600)
        return std::to_string(seconds / 60) + " min " + twoDigits(seconds % 60) + " s";
    if (seconds < 86400)
        return std::to_string(seconds / 3600) + " h " + twoDigits(seconds / 60 % 60) + " min";
    return std::to_string(seconds / 86400) + " d " + std::to_string(seconds / 3600 % 24) + " h";
}

std::optional<std::int64_t> parseHttpDate(std::string_view text)
{
    constexpr std::array<std::string_view, 7> kDays { "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" };
    constexpr std::array<std::string_view, 12> kMonths { "Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };
    // "Sun, 06 Nov 1994 08:49:37 GMT"
    if (text.size() != 29 || text.substr(3, 2) != ", " || text[7] != ' ' || text[11] != ' ' || text[16] != ' '
        || text[19] != ':' || text[22] != ':' || text.substr(25) != " GMT")
        return std::nullopt;
    const auto month = std::ranges::find(kMonths, text.substr(8, 3));
    const auto day = fixedNumber(text.substr(5, 2));
    const auto year = fixedNumber(text.substr(12, 4));
    const auto hour = fixedNumber(text.substr(17, 2));
    const auto minute = fixedNumber(text.substr(20, 2));
    const auto second = fixedNumber(text.substr(23, 2));
    if (std::ranges::find(kDays, text.substr(0, 3)) == kDays.end() || month == kMonths.end() || !day || !year || !hour
        || !minute || !second || *hour > 23 || *minute > 59 || *second > 60) // 60: a leap second
        return std::nullopt;
    const std::chrono::year_month_day date { std::chrono::year { *year },
                                             std::chrono::month { static_cast<unsigned>(month - kMonths.begin()) + 1 },
                                             std::chrono::day { static_cast<unsigned>(*day) } };
    if (!date.ok())
        return std::nullopt;
    const std::int64_t days = std::chrono::sys_days { date }.time_since_epoch().count();
    return days * 86400 + *hour * 3600 + *minute * 60 + *second;
}

std::optional<std::int64_t> parseRfc3339(std::string_view text)
{
    // "2026-01-02", then "T03:04:05", a fraction, "Z" or "+01:00"
    if (text.size() < 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = fixedNumber(text.substr(0, 4));
    const auto month = fixedNumber(text.substr(5, 2));
    const auto day = fixedNumber(text.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    const std::chrono::year_month_day date { std::chrono::year { *year }, std::chrono::month { static_cast<unsigned>(*month) },
                                             std::chrono::day { static_cast<unsigned>(*day) } };
    if (!date.ok())
        return std::nullopt;
    const std::int64_t midnight = std::int64_t { std::chrono::sys_days { date }.time_since_epoch().count() } * 86400;
    text.remove_prefix(10);
    if (text.empty())
        return midnight + 86400;
    if (text.size() < 10 || (text[0] != 'T' && text[0] != 't' && text[0] != ' ') || text[3] != ':' || text[6] != ':')
        return std::nullopt;
    const auto hour = fixedNumber(text.substr(1, 2));
    const auto minute = fixedNumber(text.substr(4, 2));
    const auto second = fixedNumber(text.substr(7, 2));
    if (!hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 60) // 60: a leap second
        return std::nullopt;
    const std::int64_t local = midnight + *hour * 3600 + *minute * 60 + *second;
    text.remove_prefix(9);
    if (text.front() == '.') {
        const auto end = std::min(text.find_first_not_of("0123456789", 1), text.size());
        if (end == 1)
            return std::nullopt;
        text.remove_prefix(end);
    }
    if (text == "Z" || text == "z")
        return local;
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':')
        return std::nullopt;
    const auto offsetHour = fixedNumber(text.substr(1, 2));
    const auto offsetMinute = fixedNumber(text.substr(4, 2));
    if (!offsetHour || !offsetMinute || *offsetHour > 23 || *offsetMinute > 59)
        return std::nullopt;
    const std::int64_t offset = *offsetHour * 3600 + *offsetMinute * 60;
    return text[0] == '+' ? local - offset : local + offset;
}

std::string formatRfc3339(std::int64_t unixSeconds)
{
    constexpr std::int64_t kYear0 = -62167219200;
    constexpr std::int64_t kYear10000 = 253402300800;
    if (unixSeconds < kYear0 || unixSeconds >= kYear10000)
        return {};
    const std::chrono::sys_seconds instant { std::chrono::seconds { unixSeconds } };
    const auto midnight = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day date { midnight };
    const std::int64_t ofDay = (instant - midnight).count();
    std::string year = std::to_string(static_cast<int>(date.year()));
    year.insert(0, 4 - year.size(), '0');
    return year + '-' + twoDigits(static_cast<unsigned>(date.month())) + '-'
        + twoDigits(static_cast<unsigned>(date.day())) + 'T' + twoDigits(ofDay / 3600) + ':'
        + twoDigits(ofDay / 60 % 60) + ':' + twoDigits(ofDay % 60) + 'Z';
}

std::string toLowerAscii(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), toLower);
    return lower;
}

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, toLower, toLower);
}

std::string_view withoutByteOrderMark(std::string_view text)
{
    constexpr std::string_view kMark = "\xef\xbb\xbf";
    if (text.starts_with(kMark))
        text.remove_prefix(kMark.size());
    return text;
}

} // namespace warder::codec

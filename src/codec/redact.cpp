// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "codec/redact.h"

#include "codec/text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace warder::codec {

namespace {

constexpr std::string_view kMask = "‹redacted›";
constexpr std::string_view kCanary = "wdr-canary-";

// Members whose value is a secret wherever they stand.
constexpr std::array<std::string_view, 12> kSecretNames {
    "access_token",     "refresh_token", "id_token",    "client_secret", "client_assertion", "assertion",
    "device_code",      "code_verifier", "password",    "id_token_hint", "subject_token",    "passphrase",
};
// These are ordinary words too ("state: active"): they count as members only in quotes or before '='.
constexpr std::array<std::string_view, 3> kAmbiguousNames { "code", "state", "nonce" };
constexpr std::array<std::string_view, 4> kHeaderNames { "authorization", "dpop", "cookie", "set-cookie" };
constexpr std::array<std::string_view, 4> kSchemes { "bearer", "basic", "dpop", "jwt" };

// What is to be masked: from `begin` up to `end`.
struct Region
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool isTokenCharacter(char c)
{
    return isWordCharacter(c) || std::string_view("-.~+/=%").find(c) != std::string_view::npos;
}

bool isDelimiter(char c)
{
    return static_cast<unsigned char>(c) <= ' '
        || std::string_view("\"'&;,<>(){}[]=:?/|\\#`").find(c) != std::string_view::npos;
}

template<class Predicate>
std::size_t skip(std::string_view text, std::size_t at, Predicate predicate)
{
    while (at < text.size() && predicate(text[at]))
        ++at;
    return at;
}

std::size_t skipSpaces(std::string_view text, std::size_t at)
{
    return skip(text, at, [](char c) { return c == ' ' || c == '\t'; });
}

bool startsWithIgnoringCase(std::string_view text, std::size_t at, std::string_view word)
{
    return text.size() - at >= word.size() && equalsIgnoringCase(text.substr(at, word.size()), word);
}

// The end of the value that begins at `at`: of a quoted text its closing quote, else the next delimiter. A text inside
// another JSON text has backslashes before its quotes, and its end has as many.
Region valueAt(std::string_view text, std::size_t at)
{
    const std::size_t quote = skip(text, at, [](char c) { return c == '\\'; });
    const std::size_t backslashes = quote - at;
    if (quote >= text.size() || text[quote] != '"') {
        return { at, skip(text, at, [](char c) {
                     return static_cast<unsigned char>(c) > ' '
                         && std::string_view("&;,\"'{}[]<>)").find(c) == std::string_view::npos;
                 }) };
    }
    std::size_t run = 0; // of backslashes before the character looked at
    for (std::size_t i = quote + 1; i < text.size(); ++i) {
        if (text[i] == '"' && run <= backslashes && (run == backslashes || run % 2 == 0))
            return { quote + 1, i - run };
        run = text[i] == '\\' ? run + 1 : 0;
    }
    return { quote + 1, text.size() };
}

// "name": "value", name=value, and for clear names also name: value.
std::optional<Region> memberAt(std::string_view text, std::size_t at)
{
    const auto nameIn = [&](const auto& names) {
        return std::ranges::find_if(names, [&](std::string_view name) {
            const std::size_t end = at + name.size();
            return startsWithIgnoringCase(text, at, name) && (end >= text.size() || !isWordCharacter(text[end]));
        });
    };
    std::size_t end = at;
    bool ambiguous = false;
    if (const auto* name = nameIn(kSecretNames); name != kSecretNames.end()) {
        end += name->size();
    } else if (const auto* word = nameIn(kAmbiguousNames); word != kAmbiguousNames.end()) {
        end += word->size();
        ambiguous = true;
    } else {
        return std::nullopt;
    }
    const std::size_t afterQuote = skip(text, end, [](char c) { return c == '\\' || c == '"' || c == '\''; });
    const bool quoted = afterQuote > end;
    std::size_t separator = skipSpaces(text, afterQuote);
    if (separator >= text.size())
        return std::nullopt;
    if (text.substr(separator, 3) == "%3D" || text.substr(separator, 3) == "%3d")
        separator += 2;
    else if (text[separator] != '=' && (text[separator] != ':' || (ambiguous && !quoted)))
        return std::nullopt;
    const Region value = valueAt(text, skipSpaces(text, separator + 1));
    return value.end > value.begin ? std::optional(value) : std::nullopt;
}

// "Authorization: …" up to the end of the line, or of the quoted text it stands in. Also "flyte-authorization".
std::optional<Region> headerAt(std::string_view text, std::size_t at)
{
    for (const auto name : kHeaderNames) {
        if (!startsWithIgnoringCase(text, at, name))
            continue;
        const std::size_t end = skip(text, at + name.size(), [](char c) { return c == '"' || c == '\'' || c == ' '; });
        if (end >= text.size() || (text[end] != ':' && text[end] != '='))
            continue;
        std::size_t begin = skipSpaces(text, end + 1);
        char closing = '\n';
        if (begin < text.size() && (text[begin] == '"' || text[begin] == '\''))
            closing = text[begin++];
        const std::size_t close = skip(text, begin, [closing](char c) { return c != closing && c != '\r' && c != '\n'; });
        return begin < close ? std::optional(Region { begin, close }) : std::nullopt;
    }
    return std::nullopt;
}

// "Bearer xyz" wherever it stands; short words after it are prose.
std::optional<Region> credentialAt(std::string_view text, std::size_t at)
{
    constexpr std::size_t kShortest = 16;
    for (const auto scheme : kSchemes) {
        const std::size_t space = at + scheme.size();
        if (!startsWithIgnoringCase(text, at, scheme) || space >= text.size() || text[space] != ' ')
            continue;
        const std::size_t begin = skipSpaces(text, space);
        const std::size_t end = skip(text, begin, isTokenCharacter);
        if (end - begin >= kShortest)
            return Region { begin, end };
    }
    return std::nullopt;
}

std::optional<Region> jwtAt(std::string_view text, std::size_t at)
{
    if (text.substr(at, 3) != "eyJ" || (at > 0 && text[at - 1] == '-'))
        return std::nullopt;
    const std::size_t header = skip(text, at, [](char c) { return isWordCharacter(c) || c == '-'; });
    if (header >= text.size() || text[header] != '.')
        return std::nullopt;
    return Region { at, skip(text, header, [](char c) { return isWordCharacter(c) || c == '-' || c == '.'; }) };
}

bool isUrlCharacter(char c)
{
    return static_cast<unsigned char>(c) > ' ' && std::string_view("\"'<>`").find(c) == std::string_view::npos;
}

// Where "://" stands: all of the URL behind it, if it has user information.
std::optional<Region> userInfoAt(std::string_view text, std::size_t at)
{
    const std::size_t begin = at + 3;
    const std::size_t end = skip(text, begin, [](char c) { return isUrlCharacter(c) && c != '/' && c != '?' && c != '#'; });
    if (text.substr(begin, end - begin).find('@') == std::string_view::npos)
        return std::nullopt;
    return Region { begin, skip(text, end, isUrlCharacter) };
}

// Where a URL's '?' or '#' stands: what follows it.
std::optional<Region> queryAt(std::string_view text, std::size_t at)
{
    const Region region { at + 1, skip(text, at + 1, isUrlCharacter) };
    return region.begin < region.end ? std::optional(region) : std::nullopt;
}

std::optional<Region> secretAt(std::string_view text, std::size_t at)
{
    const bool wordBegins = isWordCharacter(text[at]) && (at == 0 || !isWordCharacter(text[at - 1]));
    if (!wordBegins)
        return std::nullopt;
    if (auto region = jwtAt(text, at))
        return region;
    if (auto region = headerAt(text, at))
        return region;
    if (auto region = memberAt(text, at))
        return region;
    return credentialAt(text, at);
}

// A JWT's or any token's parts may hold a canary: the whole word goes.
std::string withoutCanaries(std::string_view text)
{
    std::string out;
    for (auto canary = text.find(kCanary); canary != std::string_view::npos; canary = text.find(kCanary)) {
        std::size_t begin = canary;
        while (begin > 0 && !isDelimiter(text[begin - 1]))
            --begin;
        out += text.substr(0, begin);
        out += kMask;
        text.remove_prefix(skip(text, canary, [](char c) { return !isDelimiter(c); }));
    }
    return out += text;
}

} // namespace

std::string redact(std::string_view original)
{
    const std::string text = withoutCanaries(original);
    std::string out;
    std::size_t copied = 0;
    bool inUrl = false; // its path is searched like all other text
    for (std::size_t at = 0; at < text.size(); ++at) {
        std::optional<Region> region;
        if (std::string_view(text).substr(at, 3) == "://") {
            inUrl = true;
            region = userInfoAt(text, at);
        } else if (inUrl && !isUrlCharacter(text[at])) {
            inUrl = false;
        } else if (inUrl && (text[at] == '?' || text[at] == '#')) {
            region = queryAt(text, at);
        }
        if (!region)
            region = secretAt(text, at);
        if (!region)
            continue;
        out.append(text, copied, region->begin - copied);
        out += kMask;
        copied = region->end;
        at = region->end > at ? region->end - 1 : at;
    }
    out.append(text, copied);
    return out;
}

} // namespace warder::codec

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/scope.h"

#include <algorithm>
#include <iterator>

namespace warder::oauth {

Scopes splitScope(std::string_view text)
{
    Scopes scopes;
    while (!text.empty()) {
        const std::string_view word = text.substr(0, text.find(' '));
        text.remove_prefix(std::min(word.size() + 1, text.size()));
        if (!word.empty() && !containsScope(scopes, word))
            scopes.emplace_back(word);
    }
    return scopes;
}

std::string joinScope(std::span<const std::string> scopes)
{
    std::string text;
    for (const auto& scope : scopes) {
        if (!text.empty())
            text += ' ';
        text += scope;
    }
    return text;
}

bool containsScope(std::span<const std::string> scopes, std::string_view scope)
{
    return std::ranges::find(scopes, scope) != scopes.end();
}

Scopes missingScopes(std::span<const std::string> wanted, std::span<const std::string> have)
{
    Scopes missing;
    std::ranges::copy_if(wanted, std::back_inserter(missing), [have](const auto& scope) { return !containsScope(have, scope); });
    return missing;
}

Scopes commonScopes(std::span<const std::string> scopes, std::span<const std::string> other)
{
    Scopes common;
    std::ranges::copy_if(scopes, std::back_inserter(common), [other](const auto& scope) { return containsScope(other, scope); });
    return common;
}

bool isScopeToken(std::string_view scope)
{
    return !scope.empty()
        && std::ranges::all_of(scope, [](char c) { return c > ' ' && c < 0x7f && c != '"' && c != '\\'; });
}

bool isResourceIndicator(std::string_view uri)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto isInScheme = [&isLetter](char c) { return isLetter(c) || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'; };
    const auto colon = uri.find(':');
    if (colon == std::string_view::npos || colon + 1 == uri.size() || !isLetter(uri.front()) || !std::ranges::all_of(uri.substr(0, colon), isInScheme))
        return false;
    // Characters of RFC 3986 section 2, without '#'.
    constexpr std::string_view kOther = "-._~:/?[]@!$&'()*+,;=%";
    const bool isPlain = std::ranges::all_of(uri, [&isLetter, kOther](char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || kOther.find(c) != std::string_view::npos;
    });
    // What has an authority has a host.
    const std::string_view rest = uri.substr(colon + 1);
    return isPlain && !(rest.starts_with("//") && (rest.size() == 2 || rest[2] == '/' || rest[2] == '?'));
}

} // namespace warder::oauth

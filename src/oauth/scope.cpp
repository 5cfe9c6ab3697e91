// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/scope.h"

#include <algorithm>

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

} // namespace warder::oauth

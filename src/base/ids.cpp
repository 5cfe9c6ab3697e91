// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "base/ids.h"

#include <algorithm>

namespace warder {

Result<ProfileName> parseProfileName(std::string_view text)
{
    const auto isAlphanumeric = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    const bool valid = !text.empty() && text.size() <= 63 && isAlphanumeric(text.front())
        && std::ranges::all_of(text, [&](char c) {
               return isAlphanumeric(c) || c == '.' || c == '_' || c == '-';
           });
    if (!valid)
        return Error { ErrorCode::InvalidRequest, "not a profile name" };
    return ProfileName { std::string(text) };
}

} // namespace warder

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/start_pages.h"

#include "codec/url.h"

#include <algorithm>
#include <string_view>

namespace warder::platform {

namespace {

constexpr std::size_t kLongestPlainSegment = 24;
constexpr std::size_t kLongestPlainPath = 128;

} // namespace

bool isPlainAddress(const std::string& url)
{
    const auto parsed = codec::parseUrl(url);
    // The signs are looked for in the text itself: what a parser might forgive is not plain.
    if (!parsed || url.find_first_of("?#@;=") != std::string::npos || parsed->path.size() > kLongestPlainPath)
        return false;
    std::string_view rest = parsed->path;
    while (!rest.empty()) {
        const std::size_t length = std::min(rest.find('/'), rest.size());
        if (length > kLongestPlainSegment)
            return false;
        rest.remove_prefix(std::min(length + 1, rest.size()));
    }
    return true;
}

} // namespace warder::platform

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "tools/proposal.h"

#include "codec/text.h"
#include "codec/url.h"

#include <algorithm>

namespace warder::tools {

using codec::Json;

namespace {

constexpr std::size_t kLongestName = 63;

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

} // namespace

void Proposal::setText(std::string_view key, std::string_view value)
{
    if (!value.empty())
        set.emplace_back(key, Json(value));
}

void Proposal::setList(std::string_view key, const std::vector<std::string>& values)
{
    if (!values.empty())
        set.emplace_back(key, Json(values));
}

void Proposal::setFlag(std::string_view key, bool value)
{
    set.emplace_back(key, Json(value));
}

std::string Proposal::textAt(std::string_view key) const
{
    const auto found = std::ranges::find(set, key, &std::pair<std::string, Json>::first);
    const std::string* text = found == set.end() ? nullptr : found->second.string();
    return text ? *text : std::string();
}

std::string profileNameFrom(std::string_view text, std::string_view otherwise)
{
    std::string name;
    for (const char c : codec::toLowerAscii(text)) {
        if (isNameStart(c) || (!name.empty() && (c == '.' || c == '_' || c == '-')))
            name += c;
        else if (!name.empty() && name.back() != '-')
            name += '-';
    }
    name.resize(std::min(name.size(), kLongestName));
    while (!name.empty() && !isNameStart(name.back()))
        name.pop_back();
    return name.empty() ? std::string(otherwise) : name;
}

std::string nameOfHost(std::string_view host)
{
    std::string name(host);
    std::ranges::replace(name, '.', '-');
    return name;
}

std::string hostOf(std::string_view address)
{
    const auto scheme = address.find("://");
    std::string_view rest = scheme == std::string_view::npos ? address : address.substr(scheme + 3);
    if (rest.starts_with('/')) // dns:///host
        rest.remove_prefix(1);
    const auto url = codec::parseUrl("https://" + std::string(rest));
    return url ? url->host : std::string();
}

std::string placeOfServer(std::string_view address)
{
    auto url = codec::parseUrl(address);
    if (!url || (!url->isHttps() && !url->isHttp()))
        return {};
    if (url->effectivePort() == (url->isHttps() ? 443 : 80))
        url->port.reset();
    return url->authority();
}

bool isPlaceholder(std::string_view value)
{
    if (value.find("${{") != std::string_view::npos || value.find("{{") != std::string_view::npos)
        return true;
    if (value.size() > 2 && value.front() == '<' && value.back() == '>')
        return true;
    return value.size() > 2 && value.find_first_not_of('*') == std::string_view::npos;
}

std::string enumerate(const std::vector<std::string>& names)
{
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i)
        text += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + names[i];
    return text;
}

} // namespace warder::tools

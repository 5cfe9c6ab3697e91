// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/match_rule.h"

#include "codec/form.h"
#include "codec/text.h"
#include "codec/url.h"

#include <QString>
#include <QUrl>

#include <algorithm>

namespace warder::core {

namespace {

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// One label in its ASCII form (RFC 5891). A label that other rules map to plain ASCII (full-width letters, a long s) is none:
// the program that asks and we could take it for two different hosts.
std::optional<std::string> asciiLabel(std::string_view label)
{
    if (isAscii(label))
        return codec::toLowerAscii(label);
    const QByteArray ace = QUrl::toAce(QString::fromUtf8(label.data(), static_cast<qsizetype>(label.size())));
    std::string text = ace.toStdString();
    if (!text.starts_with("xn--") || text.find('.') != std::string::npos)
        return {};
    return text;
}

std::optional<std::string> asciiName(std::string_view name)
{
    std::string text;
    while (true) {
        const auto dot = name.find('.');
        const auto label = asciiLabel(name.substr(0, dot));
        if (!label)
            return {};
        text += *label;
        if (dot == std::string_view::npos)
            return text;
        text += '.';
        name.remove_prefix(dot + 1);
    }
}

} // namespace

std::optional<MatchHost> normaliseHost(std::string_view text)
{
    if (!codec::isValidUtf8(text) || codec::hasControlCharacters(text) || text.find_first_of("@/?#%\\ ") != std::string_view::npos)
        return {};
    std::string written(text);
    if (!text.starts_with('[')) {
        const auto colon = text.find(':');
        std::string_view name = text.substr(0, colon);
        if (name.ends_with('.'))
            name.remove_suffix(1); // the root of the DNS: "host." is "host"
        const auto ascii = asciiName(name);
        if (!ascii)
            return {};
        written = *ascii + (colon == std::string_view::npos ? std::string() : std::string(text.substr(colon)));
    }
    // The strict reader of URLs has the last word on names, addresses and ports.
    const auto url = codec::parseUrl("https://" + written);
    if (!url || !url->path.empty())
        return {};
    return MatchHost { url->host, url->port };
}

std::optional<std::string> normalisePath(std::string_view text)
{
    const auto decoded = codec::percentDecode(text);
    if (!decoded || codec::hasControlCharacters(*decoded) || decoded->find_first_of("%\\") != std::string::npos)
        return {};
    if (std::ranges::count(*decoded, '/') != std::ranges::count(text, '/'))
        return {}; // an escaped slash
    std::string_view rest = *decoded;
    while (rest.starts_with('/'))
        rest.remove_prefix(1);
    while (rest.ends_with('/'))
        rest.remove_suffix(1);
    if (rest.empty())
        return std::string();
    std::string path = "/" + std::string(rest);
    for (std::string_view piece = path; !piece.empty();) {
        piece.remove_prefix(1);
        const std::string_view segment = piece.substr(0, piece.find('/'));
        if (segment == "." || segment == "..")
            return {};
        piece.remove_prefix(segment.size());
    }
    return path;
}

} // namespace warder::core

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/add_link.h"

#include "client/qt_text.h"
#include "codec/form.h"
#include "codec/text.h"
#include "codec/url.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

namespace warder::desktop {

using client::toQString;
using client::toUtf8;

namespace {

constexpr std::size_t kLongestLink = 8 * 1024;
constexpr std::size_t kLongestAddress = 2048; // as the page for adding takes it
constexpr std::size_t kLongestPreset = 63;
constexpr std::size_t kShown = 240;
constexpr qsizetype kLine = 60;

struct AddLinkText
{
    Q_DECLARE_TR_FUNCTIONS(AddLink)
};

bool isPresetName(std::string_view name)
{
    return name.size() <= kLongestPreset && std::ranges::all_of(name, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.'; });
}

bool isServiceAddress(const std::string& text)
{
    const auto url = text.size() <= kLongestAddress ? codec::parseUrl(text) : std::nullopt;
    return url && (url->isHttps() || url->scheme == "dns" || (url->isHttp() && url->isLoopback()));
}

} // namespace

std::optional<AddLink> AddLink::parse(const QString& text, QString& problem)
{
    problem = AddLinkText::tr("This is no address that Warder can open. One looks like warder://add?address=https://id.example.com");
    const std::string bytes = toUtf8(text);
    const auto url = bytes.size() <= kLongestLink ? codec::parseUrl(bytes) : std::nullopt;
    if (!url || url->scheme != "warder" || url->host != "add" || url->port || (!url->path.empty() && url->path != "/"))
        return {};
    const auto form = codec::parseForm(url->query);
    if (!form)
        return {};
    const auto count = [&form](std::string_view name) { return std::ranges::count(*form, name, &codec::FormPair::first); };
    if (count("address") != 1 || count("preset") > 1)
        return {};
    AddLink link;
    for (const auto& [name, value] : *form) {
        if (name == "address") {
            if (!isServiceAddress(value)) {
                problem = AddLinkText::tr("The address in this link is none that Warder would ask. It has to begin with https://, and to be written plainly.");
                return {};
            }
            link.address = toQString(value);
        } else if (name == "preset") {
            if (!isPresetName(value))
                return {};
            link.preset = toQString(value);
        } // what else there is says nothing to us
    }
    problem.clear();
    return link;
}

QString AddLink::shownAddress() const
{
    const QString plain = toQString(codec::sanitizeForDisplay(toUtf8(address), kShown));
    QStringList lines;
    for (qsizetype at = 0; at < plain.size(); at += kLine)
        lines.append(plain.mid(at, kLine));
    return lines.join(u'\n');
}

} // namespace warder::desktop

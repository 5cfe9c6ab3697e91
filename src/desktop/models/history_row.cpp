// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/history_row.h"

#include "client/qt_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace warder::desktop {

using client::toQString;

namespace {

HistoryRow::Event eventFrom(std::string_view word)
{
    using Event = HistoryRow::Event;
    static constexpr std::array<std::pair<std::string_view, Event>, 6> kWords { {
        { "signin", Event::SignIn },
        { "refresh", Event::Refresh },
        { "failure", Event::Failure },
        { "rejected", Event::Rejected },
        { "session_end", Event::SessionEnd },
        { "signout", Event::SignOut },
    } };
    const auto found = std::ranges::find(kWords, word, &std::pair<std::string_view, Event>::first);
    return found == kWords.end() ? Event::Other : found->second;
}

} // namespace

HistoryRow HistoryRow::fromJson(const codec::Json& json)
{
    HistoryRow row;
    row.id = json.integerAt("id").value_or(0);
    row.time = json.integerAt("time").value_or(0);
    row.profile = toQString(json.stringAt("profile").value_or(""));
    row.event = eventFrom(json.stringAt("event").value_or(""));
    if (const codec::Json* details = json.find("details"); details && details->isObject()) {
        row.expiresAt = details->integerAt("expires_at");
        row.reason = toQString(details->stringAt("reason").value_or(""));
    }
    return row;
}

} // namespace warder::desktop

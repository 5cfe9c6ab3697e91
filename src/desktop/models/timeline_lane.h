// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/models/history_row.h"
#include "desktop/models/outlook.h"

#include <optional>
#include <span>
#include <vector>

namespace warder::desktop {

//! A stretch of time in a lane.
struct TimelineSpan
{
    enum class Kind {
        Token, //!< an access token was held
        Outage, //!< a session without a token: renewals had failed
        Session,
        PlannedSession, //!< beyond the known end, which renewals are planned to move
    };

    Kind kind = Kind::Token;
    Seconds begin = 0;
    std::optional<Seconds> end; //!< nothing: no end is known
};

//! A moment in a lane, that one can point at and move to by keyboard.
struct TimelineEvent
{
    enum class Kind {
        SignIn,
        Refresh,
        Failure,
        Rejected,
        SessionEnd,
        SignOut,
        // What lies ahead:
        NextRefresh,
        NextTry,
        TokenEnds, //!< and nothing renews it
        SessionEnds,
    };

    Kind kind = Kind::Refresh;
    Seconds at = 0;
    std::optional<Seconds> expiresAt; //!< of the token that came then
    QString reason; //!< of a failure or an end
};

//! The renewals to come: the next one is planned, those after it would be as far apart.
struct PlannedTokens
{
    Seconds first = 0;
    Seconds period = 1; //!< at least a second
    std::optional<Seconds> until; //!< the end of the session, where it has one
};

//! What one profile held and will hold. A value, made of what the agent says of the profile and of its history.
struct TimelineLane
{
    QString name;
    ProfileItem item;
    Outlook outlook;
    std::vector<TimelineSpan> spans; //!< by kind, then by time
    std::vector<TimelineEvent> events; //!< by time
    std::optional<PlannedTokens> planned;
};

//! `rows` are of this profile, oldest first; what is missing among them is missing in the lane.
[[nodiscard]] TimelineLane makeLane(const ProfileItem& item, std::span<const HistoryRow> rows, Seconds now);

} // namespace warder::desktop

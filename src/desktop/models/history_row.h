// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/models/profile_item.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace warder::desktop {

//! One thing that happened to a profile (docs/protocol.md, history.list).
struct HistoryRow
{
    enum class Event {
        SignIn,
        Refresh,
        Failure, //!< a renewal that did not work; the session goes on
        Rejected, //!< a service refused the token
        SessionEnd, //!< the provider does not renew it any more
        SignOut,
        Other, //!< of a newer agent; shown nowhere
    };

    std::int64_t id = 0;
    Seconds time = 0;
    QString profile; //!< as it was called then
    Event event = Event::Other;
    std::optional<Seconds> expiresAt; //!< of the token that came; nothing: it has no end, or none came
    QString reason; //!< of a failure or an end; empty where there is none

    //! What is missing is empty; an event that is not known is Other.
    [[nodiscard]] static HistoryRow fromJson(const codec::Json& json);
};

} // namespace warder::desktop

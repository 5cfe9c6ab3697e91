// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/models/profile_item.h"

#include <optional>

namespace warder::desktop {

//! Whether programs will go on getting tokens of a profile if nobody does anything: what somebody wants to know before
//! they leave a job running over night.
struct Outlook
{
    enum class Kind {
        Lasts, //!< renewed by itself, or without an end
        Ends, //!< at `at`, and nothing moves that
        Uncertain, //!< the provider is not reached, or a sign-in runs; `at` is the next try, where one is planned
        NeedsPerson, //!< now
        SignedOut, //!< and nobody has asked for it
    };

    Kind kind = Kind::SignedOut;
    std::optional<Seconds> at;

    //! Whether tokens are to be had until `then`, as far as one can know.
    [[nodiscard]] bool lastsUntil(Seconds then) const { return kind == Kind::Lasts || (kind == Kind::Ends && at && *at >= then); }
};

[[nodiscard]] Outlook outlookOf(const ProfileItem& item, Seconds now);
//! Whether a renewal is planned or runs; without one the session ends with its token.
[[nodiscard]] bool isRenewed(const ProfileItem& item);
//! The end of the session that no renewal moves; nothing where it moves, or none is known.
[[nodiscard]] std::optional<Seconds> fixedSessionEnd(const ProfileItem& item);

} // namespace warder::desktop

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/models/profile_item.h"

#include <QString>

namespace warder::desktop {

//! "21 min 04 s", "2 h 05 min", "3 d 4 h": a countdown that one reads. Negative counts as nothing left.
[[nodiscard]] QString exactDuration(Seconds left);
//! "21 min", "8 h": the same for a list, rounded down; "40 s" in the last minute.
[[nodiscard]] QString roundDuration(Seconds left);
//! The time of day in the person's zone and way of writing; with the day where it is not today.
[[nodiscard]] QString clockTime(Seconds at, Seconds now);
//! A time near now: the time of day, with the name of the day where it is another one, with the date where it is far.
[[nodiscard]] QString nearTime(Seconds at, Seconds now);
//! The time of day alone.
[[nodiscard]] QString timeOfDay(Seconds at);
//! "Wed 25": a day among days.
[[nodiscard]] QString shortDay(Seconds at);
//! "Wednesday, 25 November 2026, 07:00"
[[nodiscard]] QString longInstant(Seconds at);
//! "just now", "2 min ago", and the time of day after an hour.
[[nodiscard]] QString agoText(Seconds at, Seconds now);
//! An instant to the second with how far it is: "26 Nov 2026 13:51:04 (in 21 min)", "… (2 h ago)".
[[nodiscard]] QString instantText(Seconds at, Seconds now);

} // namespace warder::desktop

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/models/profile_item.h"

#include <QString>

namespace warder::desktop {

//! How a state looks; always shown with words beside it.
enum class Tone {
    Good,
    Busy,
    Warning,
    Bad,
    Idle,
};

[[nodiscard]] Tone toneOf(const ProfileItem& item, Seconds now);
//! What people call a kind of profile.
[[nodiscard]] QString kindText(const QString& kind);
//! The state in a word or two: "Active", "Sign in again".
[[nodiscard]] QString stateText(const ProfileItem& item);
//! What stands at the end of a row of the list: the time left while there is a token, else nothing.
[[nodiscard]] QString timeLeftText(const ProfileItem& item, Seconds now);
//! The second line of a row: the host, or what is the matter.
[[nodiscard]] QString rowText(const ProfileItem& item, Seconds now);

} // namespace warder::desktop

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/models/profile_item.h"

#include <QString>

#include <vector>

namespace warder::desktop {

//! One way to use the tokens of a profile.
struct WayToUse
{
    QString tool; //!< as `warder setup` and setup.plan name it; empty: nothing has to be set up
    QString title;
    QString what; //!< a sentence
    QString command; //!< ready to be copied; empty where setting up is all there is
};

//! Why programs get nothing of this profile now, in a sentence; empty where they do.
[[nodiscard]] QString useNotice(const ProfileItem& item);
//! The ways that fit a profile, those that are made for its kind first.
[[nodiscard]] std::vector<WayToUse> waysToUse(const ProfileItem& item);

} // namespace warder::desktop

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/models/profile_item.h"

#include <QString>

namespace warder::desktop {

//! What removing a profile ends and what it leaves, in whole sentences, for the question before it.
[[nodiscard]] QString removalText(const ProfileItem& item);

} // namespace warder::desktop

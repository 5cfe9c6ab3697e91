// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace warder::desktop {

//! Which half of a JWT a name stands in: some names mean another thing in each.
enum class ClaimPlace {
    Header,
    Claims,
};

//! What a registered or common claim means, in plain words. Empty for a name that only its service understands.
[[nodiscard]] QString claimMeaning(ClaimPlace place, const QString& name);
//! Whether a number under this name is an instant (NumericDate, RFC 7519 section 2).
[[nodiscard]] bool isInstantClaim(ClaimPlace place, const QString& name);

} // namespace warder::desktop

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "codec/json.h"

#include <optional>

namespace warder::core {

//! What a token says about itself, for looking at. Nothing of it is trusted because it is shown.
struct TokenInspection
{
    codec::Json header; //!< null where the token is no JWT
    codec::Json claims;
};

//! Takes a token apart; an opaque one has neither header nor claims.
[[nodiscard]] TokenInspection inspectToken(const Secret& token);

} // namespace warder::core

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "codec/json.h"
#include "oauth/server_answer.h"

#include <string_view>

namespace warder::oauth {

//! The claims of a userinfo response (OpenID Connect Core section 5.3). Its `sub` must be the ID token's, or all of it is
//! discarded. Signed responses (application/jwt) are refused: we never ask for one. Errors: UserinfoSubjectMismatch,
//! TokenRejected (401), NotJson, ResponseInvalid, and passing faults.
[[nodiscard]] Result<codec::Json> parseUserinfo(const ServerAnswer& answer, std::string_view subject, WallTime now);

} // namespace warder::oauth

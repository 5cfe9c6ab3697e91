// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session_manager.h"

#include <functional>
#include <memory>
#include <string>

namespace warder::server {

//! The method jwt.inspect (docs/protocol.md): what a token says, and whether that is true. Of the main loop's thread. `manager` and
//! `services` are borrowed. Errors: InvalidRequest, ProfileNotFound, InvalidProfile, and those of core::checkJwt().
[[nodiscard]] std::unique_ptr<Call> inspectJwt(core::SessionManager& manager,
                                               const core::Services& services,
                                               const codec::Json& params,
                                               std::string& profile,
                                               std::function<void(Result<codec::Json>)> reply);

//! What token.inspect adds with `check`: `report`, to which `check` is added, for a token that a profile holds, with its provider's
//! keys. An ID token is also for the profile's client. Errors: those of core::checkJwt().
[[nodiscard]] std::unique_ptr<Call> checkHeldToken(const core::Services& services,
                                                   const core::Profile& profile,
                                                   const core::CachedToken& token,
                                                   codec::Json report,
                                                   std::function<void(Result<codec::Json>)> reply);

} // namespace warder::server

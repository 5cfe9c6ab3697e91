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

} // namespace warder::server

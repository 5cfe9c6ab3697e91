// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session_manager.h"

#include <functional>
#include <memory>
#include <string>

namespace warder::server {

//! The method aws.assume (docs/protocol.md): temporary credentials of AWS for a token of the profile. The token is asked for in the name of `asker`, as by
//! token.get; `note` hears what it was answered. Of the main loop's thread. Errors: those of SessionManager::token(), of the transport, and of
//! core::aws_sts.h.
[[nodiscard]] std::unique_ptr<Call> assumeAwsRole(core::SessionManager& manager,
                                                  const core::Services& services,
                                                  const codec::Json& params,
                                                  core::Asker asker,
                                                  std::string& profile,
                                                  std::function<void(const core::Profile&, const std::string& answer, const codec::Json& details)> note,
                                                  std::function<void(Result<codec::Json>)> reply);

} // namespace warder::server

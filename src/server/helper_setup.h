// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session_manager.h"
#include "tools/flyte_setup.h"

#include <string>

namespace warder::server {

//! setup.plan of the tools with a credential helper (docs/protocol.md). Nothing is written. Errors: ProfileNotFound, InvalidProfile, InvalidRequest,
//! SetupRefused.
[[nodiscard]] Result<codec::Json> planHelperSetup(core::SessionManager& manager, const codec::Json& params, const std::string& program, std::string& profile);

// For every plan: ------------------------------------------------------------------------------------------------------------
//! The text of a file that is to be changed; `lastPath` is the one looked at last, for the error.
[[nodiscard]] tools::ReadFile setupFileReader(std::string& lastPath);
[[nodiscard]] codec::Json plannedFileJson(const tools::PlannedFile& file);
[[nodiscard]] Error setupRefused(const tools::Problem& problem, const std::string& path, const std::string& tool);

} // namespace warder::server

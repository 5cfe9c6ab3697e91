// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session_manager.h"

namespace warder::server {

//! `consent.list`: every grant, newest first. In: `profile` (optional). Errors: ProfileNotFound.
[[nodiscard]] Result<codec::Json> listGrants(core::SessionManager& manager, const codec::Json& params, std::string& profile);
//! `consent.grant`: the profile's own token for the asker's session, without a question. Only where the setting
//! `consent_from_terminal` says so. In: `profile`, `seconds`. Errors: ConsentDenied (params "why": terminal_off no_session),
//! ProfileNotFound.
[[nodiscard]] Result<codec::Json>
grantForSession(core::SessionManager& manager, const core::Services& services, const codec::Json& params, const core::Asker& asker, std::string& profile);
//! `consent.revoke`: by `id`, by `profile`, or `all`. Errors: InvalidRequest, ProfileNotFound.
[[nodiscard]] Result<codec::Json> revokeGrants(core::SessionManager& manager, const codec::Json& params, std::string& profile);

} // namespace warder::server

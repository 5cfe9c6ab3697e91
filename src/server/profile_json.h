// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session_manager.h"

namespace warder::server {

//! A profile as docs/protocol.md has it (`profile.list`). Without secrets.
[[nodiscard]] codec::Json profileJson(const core::ProfileEntry& entry);
//! With the file as JSON, and every key with where its value comes from if `all`.
[[nodiscard]] codec::Json profileDetailJson(const core::ProfileEntry& entry, const codec::Json& settings, bool all);

//! The result of `token.get`.
[[nodiscard]] codec::Json tokenJson(const core::Profile& profile, const core::CachedToken& token);

//! `error` of a JSON-RPC answer.
[[nodiscard]] codec::Json errorJson(const Error& error, const std::string& profile);

} // namespace warder::server

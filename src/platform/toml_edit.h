// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "core/ports/profile_store.h"

#include <string>
#include <string_view>
#include <vector>

namespace warder::platform {

//! `text` with the edits carried out: only the bytes of the keys that change are touched; comments, order, line ends and
//! unknown keys stay. The result is parsed again and compared with what was asked for, so that an edit either does
//! exactly that or fails. Names that are not bare keys are written in quotes: `http.headers."X-Api.Key"`.
//! Errors: InvalidProfile (also where `text` is no TOML), InvalidRequest (a null).
[[nodiscard]] Result<std::string> editToml(std::string_view text, const std::vector<core::ProfileEdit>& edits);

} // namespace warder::platform

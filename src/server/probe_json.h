// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "codec/json.h"
#include "core/preset.h"
#include "core/profile_check.h"
#include "core/provider_probe.h"

namespace warder::server {

//! The answer to `profile.probe` (docs/protocol.md). Errors: why nothing can be suggested.
[[nodiscard]] Result<codec::Json> probeJson(const core::ProbeReport& report);
//! The answer to `profile.verify`.
[[nodiscard]] codec::Json checkJson(const core::CheckReport& report, const std::string& profile);
//! One row of `preset.list`.
[[nodiscard]] codec::Json presetJson(const core::Preset& preset);

} // namespace warder::server

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tools/flyte_import.h"

namespace warder::tools {

//! A profile of a profile file, such as `warder export` prints one. Its `id` is left out: a session belongs to one profile.
[[nodiscard]] Parsed<Proposal> importProfileToml(const codec::Json& document, const ImportSurroundings& around);
//! Whether a TOML document looks like a profile.
[[nodiscard]] bool isProfileDocument(const codec::Json& document);

} // namespace warder::tools

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tools/flyte_import.h"

namespace warder::tools {

//! A profile of what `oidc-gen -p ACCOUNT` prints. The refresh token in it is not taken over.
[[nodiscard]] Parsed<Proposal> importOidcAgent(const codec::Json& account, const ImportSurroundings& around);
//! Whether a JSON object is one.
[[nodiscard]] bool isOidcAgentAccount(const codec::Json& json);

} // namespace warder::tools

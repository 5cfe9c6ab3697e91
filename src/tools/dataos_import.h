// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tools/flyte_import.h"

#include <string_view>

namespace warder::tools {

//! A profile of the variables of an application that signs its users in with OpenID Connect: OIDC_AUTHORITY, OIDC_CLIENT_ID,
//! OIDC_CLIENT_SECRET, OIDC_REDIRECT_URI, OIDC_SCOPE (their order is kept). `name` is the application's, where it is known.
[[nodiscard]] Parsed<Proposal> importOidcVariables(const Variables& variables, const ImportSurroundings& around, std::string_view name);

//! The profiles of a manifest: every `env`, `envs` or `environment` in it, as a map or as a list of name and value, that has
//! OIDC_AUTHORITY or variables of Flyte. Empty where there is none.
[[nodiscard]] Parsed<std::vector<Proposal>> importManifest(const std::vector<YamlNode>& documents, const ImportSurroundings& around);
//! Whether there is anything for importManifest().
[[nodiscard]] bool isManifest(const std::vector<YamlNode>& documents);

} // namespace warder::tools

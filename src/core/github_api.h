// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "codec/json.h"
#include "core/profile.h"
#include "oauth/server_metadata.h"

#include <string>
#include <string_view>
#include <vector>

//! GitHub's OAuth, which has no metadata document: the addresses are known (docs.github.com, "Authorizing OAuth apps").
namespace warder::core::github {

//! The endpoints of github.com or, where `endpoint` names another host, of a GitHub Enterprise server. Errors: InvalidAddress.
[[nodiscard]] Result<oauth::ServerMetadata> metadata(const Profile& profile);
//! Where its REST API answers: "https://api.github.com", or "https://HOST/api/v3". Errors: InvalidAddress.
[[nodiscard]] Result<std::string> apiBase(const Profile& profile);
//! The answer of `GET /user` with the names of OpenID Connect's claims: `sub` (the numeric id), `preferred_username`, `name`,
//! `email`. Null where it is none.
[[nodiscard]] codec::Json identityFrom(std::string_view body);
//! GitHub separates the scopes that it grants by commas, where RFC 6749 section 3.3 has spaces: "a,b" becomes "a" and "b".
[[nodiscard]] std::vector<std::string> splitScopes(const std::vector<std::string>& granted);

} // namespace warder::core::github

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace warder::oauth {

using Scopes = std::vector<std::string>;

//! The words of a `scope` text (RFC 6749 section 3.3), each once, in their order.
[[nodiscard]] Scopes splitScope(std::string_view text);
[[nodiscard]] std::string joinScope(std::span<const std::string> scopes);
[[nodiscard]] bool containsScope(std::span<const std::string> scopes, std::string_view scope);
//! Those of `wanted` that are not in `have`.
[[nodiscard]] Scopes missingScopes(std::span<const std::string> wanted, std::span<const std::string> have);

} // namespace warder::oauth

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
//! Those of `scopes` that are in `other` as well, in their order.
[[nodiscard]] Scopes commonScopes(std::span<const std::string> scopes, std::span<const std::string> other);
//! Whether `scope` can be asked for: visible ASCII without quotation mark and backslash (RFC 6749 section 3.3).
[[nodiscard]] bool isScopeToken(std::string_view scope);
//! Whether `uri` can be a resource indicator (RFC 8707 section 2): an absolute URI (RFC 3986 section 4.3) of visible ASCII, of any
//! scheme, without fragment.
[[nodiscard]] bool isResourceIndicator(std::string_view uri);

} // namespace warder::oauth

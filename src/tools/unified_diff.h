// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace warder::tools {

//! What changes in the file at `path`, as `diff -u` writes it, with three lines around each change. `before` nothing: the
//! file is new. Empty where nothing changes. In lines that stay, values of keys that hold a secret are shown as ‹secret›: a
//! diff is for looking at.
[[nodiscard]] std::string unifiedDiff(std::string_view path, std::optional<std::string_view> before, std::string_view after);

} // namespace warder::tools

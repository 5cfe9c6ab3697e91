// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tools/parsed.h"

#include <string>
#include <string_view>
#include <vector>

namespace warder::tools {

//! A kubeconfig in which the user of the contexts at `host` ("host[:port]") gets its credential from `command`: the `user` of that one
//! entry is replaced, everything else stays byte for byte. Without a context at that host the user of the current context is meant. The result is
//! parsed again and compared. Problems: no kubeconfig, no such user, several, or one that is written in braces or with an anchor.
[[nodiscard]] Parsed<std::string> setKubeconfigExec(std::string_view text, std::string_view host, const std::vector<std::string>& command);

} // namespace warder::tools

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace warder::bench {

//! The bare epoll loop: answers each line with `reply`, and does nothing else. Until it is killed. False if the socket cannot be made.
[[nodiscard]] bool serveBareLoop(const std::string& path, const std::string& reply);

} // namespace warder::bench

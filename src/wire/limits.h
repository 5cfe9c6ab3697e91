// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>

namespace warder::wire {

// The limits of the protocol (docs/protocol.md, Framing). Both sides and the tests use these.
inline constexpr std::size_t kMaxLine = 256 * 1024;
inline constexpr std::size_t kMaxDepth = 16;
inline constexpr std::size_t kMaxConnections = 256;
inline constexpr std::size_t kMaxInFlight = 16;
inline constexpr std::size_t kMaxUnsent = 4 * 1024 * 1024;
inline constexpr std::chrono::milliseconds kLineTime { 5000 };
inline constexpr int kProtocolVersion = 1;

} // namespace warder::wire

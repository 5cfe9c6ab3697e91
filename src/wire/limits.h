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
//! Of each forwarded socket: what comes by one pushes out nobody who came by another.
inline constexpr std::size_t kMaxForwardedConnections = 32;
inline constexpr std::size_t kMaxInFlight = 16;
//! Of all connections of one forwarded socket together.
inline constexpr std::size_t kMaxForwardedInFlight = 32;
inline constexpr std::size_t kMaxUnsent = 4 * 1024 * 1024;
inline constexpr std::chrono::milliseconds kLineTime { 5000 };
//! How long nothing is accepted after accept(2) has failed for want of descriptors or memory.
inline constexpr std::chrono::milliseconds kAcceptPause { 100 };
inline constexpr int kProtocolVersion = 1;

} // namespace warder::wire

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace warder::platform {

//! One end of a TCP connection over loopback.
struct TcpEnd
{
    std::string address; //!< "127.0.0.1" or "::1"
    std::uint16_t port = 0;
};

enum class PeerOwner {
    Ourselves, //!< or root
    SomebodyElse,
    Unknown, //!< the connection is gone, or from elsewhere: not to be answered
};

//! Whose socket `peer` is, by the rows of /proc/net/tcp and /proc/net/tcp6 (their texts). Only established connections
//! count: a client that has closed shows uid 0 (T-53).
[[nodiscard]] PeerOwner ownerOfTcpPeer(const TcpEnd& peer, const TcpEnd& local, uid_t ourselves, std::string_view tables);

//! The same by the tables of this moment.
[[nodiscard]] PeerOwner ownerOfTcpPeer(const TcpEnd& peer, const TcpEnd& local);

} // namespace warder::platform

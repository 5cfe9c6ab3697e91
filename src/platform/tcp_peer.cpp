// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/tcp_peer.h"

#include <arpa/inet.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <iterator>
#include <sstream>
#include <utility>
#include <vector>

namespace warder::platform {

namespace {

//! An address as the kernel's tables print it: each 32-bit word of the address in network order, read as a number of this
//! machine. Empty where `text` is no address.
std::string tableForm(const TcpEnd& end, bool asMapped)
{
    std::array<std::uint32_t, 4> words {};
    std::size_t count = 1;
    if (::inet_pton(AF_INET, end.address.c_str(), words.data()) == 1) {
        if (asMapped) {
            words = { 0, 0, htonl(0xffff), words[0] };
            count = 4;
        }
    } else if (!asMapped && ::inet_pton(AF_INET6, end.address.c_str(), words.data()) == 1) {
        count = 4;
    } else {
        return {};
    }
    std::string text;
    std::array<char, 9> buffer {};
    for (std::size_t i = 0; i < count; ++i) {
        std::snprintf(buffer.data(), buffer.size(), "%08X", words[i]);
        text += buffer.data();
    }
    std::snprintf(buffer.data(), buffer.size(), ":%04X", static_cast<unsigned>(end.port));
    return text + buffer.data();
}

std::string contentOf(const char* path)
{
    std::ifstream file(path);
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
}

} // namespace

PeerOwner ownerOfTcpPeer(const TcpEnd& peer, const TcpEnd& local, uid_t ourselves, std::string_view tables)
{
    constexpr std::string_view kEstablished = "01";
    const std::array<std::pair<std::string, std::string>, 2> wanted {
        std::pair { tableForm(peer, false), tableForm(local, false) },
        std::pair { tableForm(peer, true), tableForm(local, true) },
    };
    std::istringstream lines { std::string(tables) };
    std::string line;
    while (std::getline(lines, line)) {
        const auto isIn
            = [&line](const auto& ends) { return !ends.first.empty() && line.find(ends.first) != std::string::npos; };
        if (std::ranges::none_of(wanted, isIn))
            continue; // most of a long table
        // sl local_address rem_address st tx_queue:rx_queue tr:tm->when retrnsmt uid …; the peer's own row is meant
        std::istringstream fields(line);
        const std::vector<std::string> field { std::istream_iterator<std::string>(fields), {} };
        if (field.size() < 8 || field[3] != kEstablished)
            continue;
        const bool isPeer = std::ranges::any_of(
            wanted, [&](const auto& ends) { return field[1] == ends.first && field[2] == ends.second; });
        if (!isPeer)
            continue;
        uid_t uid = 0;
        const char* end = field[7].data() + field[7].size();
        if (std::from_chars(field[7].data(), end, uid).ptr != end)
            return PeerOwner::Unknown;
        // Root as well: WSL and some relays of containers connect as root, which can read the agent's memory anyway.
        // State and PKCE protect the sign-in all the same.
        return uid == ourselves || uid == 0 ? PeerOwner::Ourselves : PeerOwner::SomebodyElse;
    }
    return PeerOwner::Unknown;
}

PeerOwner ownerOfTcpPeer(const TcpEnd& peer, const TcpEnd& local)
{
    return ownerOfTcpPeer(peer, local, ::geteuid(), contentOf("/proc/net/tcp") + contentOf("/proc/net/tcp6"));
}

} // namespace warder::platform

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/public_address.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace warder::platform {

namespace {

struct Range
{
    std::uint32_t first;
    int bits;
};
constexpr std::array kNotPublic {
    Range { 0x00000000, 8 }, // this network
    Range { 0x0a000000, 8 }, // private
    Range { 0x64400000, 10 }, // shared with a carrier
    Range { 0x7f000000, 8 }, // loopback
    Range { 0xa9fe0000, 16 }, // link-local
    Range { 0xac100000, 12 }, // private
    Range { 0xc0000000, 24 }, // protocol assignments
    Range { 0xc0a80000, 16 }, // private
    Range { 0xc6120000, 15 }, // benchmarks
    Range { 0xe0000000, 3 }, // multicast, reserved, broadcast
};

bool isPublicIpv4(std::uint32_t address)
{
    return std::ranges::none_of(kNotPublic, [address](const Range& range) { return (address ^ range.first) >> (32 - range.bits) == 0; });
}

} // namespace

bool isPublicAddress(const QHostAddress& address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4); // of a mapped one as well
    if (isIpv4)
        return isPublicIpv4(ipv4);
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return false;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    constexpr std::array<quint8, 12> kNat64 { 0x00, 0x64, 0xff, 0x9b };
    if (std::equal(kNat64.begin(), kNat64.end(), bytes.c)) {
        std::uint32_t inside = 0;
        for (int i = 12; i < 16; ++i)
            inside = inside << 8 | bytes.c[i];
        return isPublicIpv4(inside);
    }
    if (bytes.c[0] == 0x20 && bytes.c[1] == 0x02) { // 6to4, RFC 3056
        std::uint32_t inside = 0;
        for (int i = 2; i < 6; ++i)
            inside = inside << 8 | bytes.c[i];
        return isPublicIpv4(inside);
    }
    return (bytes.c[0] & 0xe0) == 0x20; // 2000::/3 is all that is given out
}

} // namespace warder::platform

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>

namespace warder::platform {

//! Whether an address is reachable on the public internet, as far as its range says (IANA's special-purpose registries, RFC 6890):
//! not loopback, link-local, private, shared (RFC 6598), unique-local, unspecified, broadcast or multicast. An IPv4 address
//! inside an IPv6 one (mapped, RFC 4291 section 2.5.5.2, or by NAT64, RFC 6052) counts as itself. Pure.
[[nodiscard]] bool isPublicAddress(const QHostAddress& address);

} // namespace warder::platform

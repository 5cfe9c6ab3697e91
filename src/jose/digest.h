// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/algorithm.h"

#include <string>
#include <string_view>

namespace warder::jose {

//! The 32 bytes of SHA-256.
[[nodiscard]] std::string sha256(std::string_view bytes);
//! With the hash function of `algorithm`, as at_hash wants it (OpenID Connect Core section 3.1.3.6). Ed25519: SHA-512.
[[nodiscard]] std::string digestFor(Algorithm algorithm, std::string_view bytes);

} // namespace warder::jose

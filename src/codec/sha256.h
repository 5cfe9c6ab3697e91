// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace warder::codec {

//! SHA-256 (FIPS 180-4) of `bytes` as 64 lower-case hexadecimal digits. For recognising a file's content in programs that
//! link no cryptographic library; whatever protects a secret uses those.
[[nodiscard]] std::string sha256OfText(std::string_view bytes);

} // namespace warder::codec

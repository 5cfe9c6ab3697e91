// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "jose/jwk_set.h"
#include "jose/jwt.h"
#include "jose/public_key.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    (void)warder::jose::parseJwt(text, warder::jose::kInspectorLimits).has_value();
    (void)warder::jose::parseJwkSet(text).has_value();
    (void)warder::jose::PublicKey::fromPem(text).has_value();
    return 0;
}

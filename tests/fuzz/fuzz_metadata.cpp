// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/server_metadata.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    warder::oauth::MetadataRules rules;
    rules.issuer = "https://idp.example";
    const auto metadata = warder::oauth::parseServerMetadata(text, rules);
    if (metadata && metadata->issuer != rules.issuer)
        std::abort();
    return 0;
}

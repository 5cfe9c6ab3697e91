// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "codec/redact.h"

#include <cstdint>
#include <cstdlib>
#include <string>

// No marked token survives, wherever it stands.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char*>(data), size);
    const std::string marked = text + " wdr-canary-fuzzed";
    if (warder::codec::redact(marked).find("wdr-canary-fuzzed") != std::string::npos)
        std::abort();
    return 0;
}

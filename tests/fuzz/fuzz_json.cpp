// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "codec/json.h"

#include <cstdint>
#include <cstdlib>

// What is parsed is written back to something that parses to the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto value = warder::codec::parseJson(text);
    if (value && warder::codec::parseJson(value->dump(), { .maxBytes = 16 * 1024 * 1024 }) != value)
        std::abort();
    return 0;
}

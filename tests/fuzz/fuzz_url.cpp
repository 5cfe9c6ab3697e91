// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "codec/form.h"
#include "codec/url.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (const auto url = warder::codec::parseUrl(text)) {
        // No way to smuggle another host past us: what is written back has the same origin.
        const auto again = warder::codec::parseUrl(url->text());
        if (!again || again->origin() != url->origin())
            std::abort();
    }
    (void)warder::codec::parseForm(text);
    return 0;
}

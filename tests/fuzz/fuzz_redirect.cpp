// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/authorization.h"

#include <cstdint>
#include <cstdlib>

// A code only ever comes out of an answer with the right state.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    warder::oauth::ExpectedResponse expected;
    expected.state = "the-state-of-this-flow";
    expected.issuer = "https://idp.example";
    const auto code = warder::oauth::parseAuthorizationResponse(text, expected);
    if (code && warder::oauth::stateOfResponse(text) != expected.state)
        std::abort();
    return 0;
}

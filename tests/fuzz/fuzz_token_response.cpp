// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/device_flow.h"
#include "oauth/token_response.h"
#include "oauth/userinfo.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace warder;
    const std::string text(reinterpret_cast<const char*>(data), size);
    const auto tokens = oauth::parseTokenResponse({ 200, "application/json", text }, {});
    if (tokens && tokens->accessToken.isEmpty())
        std::abort();
    (void)oauth::parseTokenResponse({ 400, "application/json", text }, {}).has_value();
    (void)oauth::parseDeviceAuthorization({ 200, "application/json", text }, oauth::AllowHttp::No, {}).has_value();
    (void)oauth::parseUserinfo({ 200, "application/json", text }, "ada", {}).has_value();
    return 0;
}

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "base/entropy.h"

#include "base/check.h"
#include "codec/base64url.h"

#include <sodium.h>

#include <string_view>
#include <vector>

namespace warder {

SystemEntropy::SystemEntropy()
{
    WARDER_CHECK(sodium_init() >= 0);
}

void SystemEntropy::fill(std::span<std::byte> bytes)
{
    randombytes_buf(bytes.data(), bytes.size());
}

std::string randomToken(Entropy& entropy, std::size_t bytes)
{
    std::vector<std::byte> buffer(bytes);
    entropy.fill(buffer);
    std::string text
        = codec::base64UrlEncode({ reinterpret_cast<const char*>(buffer.data()), buffer.size() });
    sodium_memzero(buffer.data(), buffer.size());
    return text;
}

} // namespace warder

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "jose/digest.h"

#include "base/check.h"
#include "jose/openssl_handles.h"

#include <array>

namespace warder::jose {

namespace {

std::string digest(const EVP_MD* function, std::string_view bytes)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> hash {};
    unsigned size = 0;
    WARDER_CHECK(EVP_Digest(bytes.data(), bytes.size(), hash.data(), &size, function, nullptr) == 1);
    return { reinterpret_cast<const char*>(hash.data()), size };
}

} // namespace

std::string sha256(std::string_view bytes)
{
    return digest(EVP_sha256(), bytes);
}

std::string digestFor(Algorithm algorithm, std::string_view bytes)
{
    const EVP_MD* function = hashFunction(algorithm);
    return digest(function ? function : EVP_sha512(), bytes);
}

} // namespace warder::jose

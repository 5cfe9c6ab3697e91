// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
//
// What lies in a vault's rows and in the lock's file, as somebody who can write them would leave it.
#include "core/session_record.h"
#include "platform/manifest_digest.h"
#include "platform/vault_crypto.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace warder;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    static const Secret key = Secret::copyOf(std::string(platform::kVaultKeyBytes, 'k'));
    if (platform::unseal(key, bytes, "context"))
        std::abort(); // nobody else has this key
    const std::string sealed = platform::seal(key, Secret::copyOf(bytes), "context");
    const auto opened = platform::unseal(key, sealed, "context");
    if (!opened || !opened->equals(bytes))
        std::abort();
    (void)platform::ManifestDigest::fromBytes(bytes).has_value();
    if (const auto json = codec::parseJson(bytes)) {
        (void)core::SessionRecord::fromJson(*json);
        (void)core::RefreshIntent::fromJson(*json);
    }
    return 0;
}

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "jose/jwk_set.h"

#include "base/log.h"
#include "codec/json.h"

#include <algorithm>

namespace warder::jose {

Result<JwkSet> parseJwkSet(std::string_view text)
{
    constexpr codec::JsonLimits kLimits { .maxBytes = 512 * 1024, .maxDepth = 8 };
    constexpr std::size_t kMaxKeys = 100;
    std::string why;
    const auto document = codec::parseJson(text, kLimits, &why);
    if (!document)
        return Error { ErrorCode::JwtKeyRefused, concat("the key set is refused: ", why) };
    const auto* member = document->find("keys");
    const auto* jwks = member ? member->items() : nullptr;
    if (!jwks || jwks->size() > kMaxKeys)
        return Error { ErrorCode::JwtKeyRefused, "the key set has no list of at most 100 keys" };

    JwkSet set;
    for (const auto& jwk : *jwks) {
        auto key = PublicKey::fromJwk(jwk);
        if (!key) {
            set.ignored.push_back({ jwk.stringAt("kid").value_or(""),
                                    key.error().detail,
                                    !key.error().param("private").empty() });
            continue;
        }
        const bool isDuplicate = std::ranges::any_of(set.keys, [&key](const PublicKey& other) {
            return !key->keyId().empty() && other.keyId() == key->keyId() && other.kind() == key->kind();
        });
        if (isDuplicate)
            return Error { ErrorCode::JwtKeyRefused, "the key set has two keys with one kid" };
        set.keys.push_back(*std::move(key));
    }
    return set;
}

JwkSet jwkSetOf(PublicKey key)
{
    JwkSet set;
    set.keys.push_back(std::move(key));
    set.chosenByHand = true;
    return set;
}

} // namespace warder::jose

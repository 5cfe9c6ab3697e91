// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/manifest_digest.h"

#include "platform/vault_crypto.h"

#include <sodium.h>

#include <cstring>

namespace warder::platform {

ManifestDigest::Words ManifestDigest::hashOf(const Secret& key, const core::RecordKey& record, std::int64_t version)
{
    const std::string text = recordContext("manifest", record, version);
    std::array<unsigned char, sizeof(Words)> hash {};
    key.reveal([&](std::span<const std::byte> bytes) {
        crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(text.data()), text.size(),
                           reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    });
    Words words {};
    std::memcpy(words.data(), hash.data(), sizeof words);
    return words;
}

void ManifestDigest::add(const Secret& key, const core::RecordKey& record, std::int64_t version)
{
    const Words words = hashOf(key, record, version);
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < kWords; ++i) {
        const std::uint64_t sum = m_sum[i] + words[i];
        const std::uint64_t total = sum + carry;
        carry = (sum < words[i] ? 1U : 0U) | (total < sum ? 1U : 0U);
        m_sum[i] = total;
    }
    ++m_count;
}

void ManifestDigest::remove(const Secret& key, const core::RecordKey& record, std::int64_t version)
{
    const Words words = hashOf(key, record, version);
    std::uint64_t borrow = 0;
    for (std::size_t i = 0; i < kWords; ++i) {
        const std::uint64_t difference = m_sum[i] - words[i];
        const std::uint64_t total = difference - borrow;
        borrow = (m_sum[i] < words[i] ? 1U : 0U) | (difference < borrow ? 1U : 0U);
        m_sum[i] = total;
    }
    --m_count;
}

std::string ManifestDigest::bytes() const
{
    std::string bytes(sizeof m_sum + sizeof m_count, '\0');
    std::memcpy(bytes.data(), m_sum.data(), sizeof m_sum);
    std::memcpy(bytes.data() + sizeof m_sum, &m_count, sizeof m_count);
    return bytes;
}

std::optional<ManifestDigest> ManifestDigest::fromBytes(std::string_view bytes)
{
    ManifestDigest digest;
    if (bytes.size() != sizeof digest.m_sum + sizeof digest.m_count)
        return {};
    std::memcpy(digest.m_sum.data(), bytes.data(), sizeof digest.m_sum);
    std::memcpy(&digest.m_count, bytes.data() + sizeof digest.m_sum, sizeof digest.m_count);
    return digest;
}

} // namespace warder::platform

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/secret.h"
#include "core/ports/secret_store.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace warder::platform {

//! A digest of a set of records and their versions that changes with each record in constant time, so that a commit need not list
//! ten thousand of them. It is the sum modulo 2^256 of a keyed BLAKE2b of each (record, version); without the vault's key nobody can
//! find another set with the same sum (an additive multiset hash, Clarke et al. 2003).
class ManifestDigest
{
public:
    //! `key` is the vault's.
    void add(const Secret& key, const core::RecordKey& record, std::int64_t version);
    void remove(const Secret& key, const core::RecordKey& record, std::int64_t version);
    [[nodiscard]] std::int64_t count() const { return m_count; }

    [[nodiscard]] std::string bytes() const;
    [[nodiscard]] static std::optional<ManifestDigest> fromBytes(std::string_view bytes);

    bool operator==(const ManifestDigest&) const = default;

private:
    static constexpr std::size_t kWords = 4;
    using Words = std::array<std::uint64_t, kWords>;
    [[nodiscard]] static Words hashOf(const Secret& key, const core::RecordKey& record, std::int64_t version);

    Words m_sum {};
    std::int64_t m_count = 0;
};

} // namespace warder::platform

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "core/ports/secret_store.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace warder::platform {

//! Length of the vault's key, and of the key that a passphrase gives.
inline constexpr std::size_t kVaultKeyBytes = 32;

//! How a passphrase becomes a key: Argon2id. Stored beside the sealed key and checked before use, so that a changed file
//! cannot make us use all memory or none.
struct PassphraseParameters
{
    std::int64_t passes = 3;
    std::int64_t memoryKib = 64 * 1024;
    std::string salt; //!< 16 bytes

    [[nodiscard]] bool isSane() const;
};

//! A new random key.
[[nodiscard]] Secret makeVaultKey();
//! Parameters of today, with a new salt.
[[nodiscard]] PassphraseParameters makePassphraseParameters();
//! Takes about a second and 64 MiB: for a thread of its own. Errors: VaultDamaged (parameters out of bounds), StorageFailed
//! (not enough memory).
[[nodiscard]] Result<Secret> deriveKey(const Secret& passphrase, const PassphraseParameters& parameters);

//! XChaCha20-Poly1305: a random nonce and the sealed bytes. `context` is authenticated with them.
[[nodiscard]] std::string seal(const Secret& key, const Secret& plain, std::string_view context);
//! Errors: VaultDamaged for bytes that are not exactly what was sealed with this key and context.
[[nodiscard]] Result<Secret> unseal(const Secret& key, std::string_view sealed, std::string_view context, Secret::Memory memory = Secret::Memory::Locked);

//! What is authenticated with a record: whose it is, and the generation of the vault at which it was written, so that no
//! sealed value can stand in for another.
[[nodiscard]] std::string recordContext(std::string_view vaultId, const core::RecordKey& key, std::int64_t version);

} // namespace warder::platform

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/vault_crypto.h"

#include "base/check.h"

#include <sodium.h>

#include <cstring>

namespace warder::platform {

namespace {

constexpr std::size_t kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(kVaultKeyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

constexpr std::int64_t kMinPasses = 2;
constexpr std::int64_t kMaxPasses = 16;
constexpr std::int64_t kMinMemoryKib = 19 * 1024; // OWASP's lowest for Argon2id
constexpr std::int64_t kMaxMemoryKib = 1024 * 1024;

const unsigned char* bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

const unsigned char* bytesOf(std::span<const std::byte> bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

//! With its length, so that no two lists of pieces give one text.
void appendPiece(std::string& text, std::string_view piece)
{
    text += std::to_string(piece.size());
    text += ':';
    text += piece;
}

} // namespace

bool PassphraseParameters::isSane() const
{
    return passes >= kMinPasses && passes <= kMaxPasses && memoryKib >= kMinMemoryKib && memoryKib <= kMaxMemoryKib
        && salt.size() == crypto_pwhash_SALTBYTES;
}

Secret makeVaultKey()
{
    WARDER_CHECK(sodium_init() >= 0);
    return Secret::create(kVaultKeyBytes, [](std::span<std::byte> bytes) { randombytes_buf(bytes.data(), bytes.size()); });
}

PassphraseParameters makePassphraseParameters()
{
    WARDER_CHECK(sodium_init() >= 0);
    PassphraseParameters parameters;
    parameters.salt.resize(crypto_pwhash_SALTBYTES);
    randombytes_buf(parameters.salt.data(), parameters.salt.size());
    return parameters;
}

Result<Secret> deriveKey(const Secret& passphrase, const PassphraseParameters& parameters)
{
    if (!parameters.isSane())
        return Error(ErrorCode::VaultDamaged, "the passphrase's parameters are out of bounds");
    int failure = 0;
    Secret key = Secret::create(kVaultKeyBytes, [&](std::span<std::byte> bytes) {
        passphrase.revealText([&](std::string_view text) {
            failure = crypto_pwhash(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(), text.size(),
                                    bytesOf(parameters.salt), static_cast<unsigned long long>(parameters.passes),
                                    static_cast<std::size_t>(parameters.memoryKib) * 1024, crypto_pwhash_ALG_ARGON2ID13);
        });
    });
    if (failure != 0)
        return Error(ErrorCode::StorageFailed, "not enough memory for Argon2id");
    return key;
}

std::string seal(const Secret& key, const Secret& plain, std::string_view context)
{
    WARDER_CHECK(key.size() == kVaultKeyBytes);
    std::string sealed(kNonceBytes + plain.size() + kTagBytes, '\0');
    auto* nonce = reinterpret_cast<unsigned char*>(sealed.data());
    randombytes_buf(nonce, kNonceBytes);
    key.reveal([&](std::span<const std::byte> keyBytes) {
        plain.reveal([&](std::span<const std::byte> plainBytes) {
            crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + kNonceBytes, nullptr, bytesOf(plainBytes), plainBytes.size(),
                                                       bytesOf(context), context.size(), nullptr, nonce, bytesOf(keyBytes));
        });
    });
    return sealed;
}

Result<Secret> unseal(const Secret& key, std::string_view sealed, std::string_view context, Secret::Memory memory)
{
    const Error damaged(ErrorCode::VaultDamaged, "a sealed value does not open");
    if (key.size() != kVaultKeyBytes || sealed.size() < kNonceBytes + kTagBytes)
        return damaged;
    bool isGenuine = true;
    const auto open = [&](unsigned char* plain) {
        key.reveal([&](std::span<const std::byte> keyBytes) {
            isGenuine = crypto_aead_xchacha20poly1305_ietf_decrypt(plain, nullptr, nullptr, bytesOf(sealed) + kNonceBytes,
                                                                   sealed.size() - kNonceBytes, bytesOf(context), context.size(),
                                                                   bytesOf(sealed), bytesOf(keyBytes))
                == 0;
        });
    };
    const std::size_t size = sealed.size() - kNonceBytes - kTagBytes;
    Secret plain;
    if (size == 0)
        open(nullptr); // Secret::create() does not call back for nothing
    else
        plain = Secret::create(size, [&](std::span<std::byte> bytes) { open(reinterpret_cast<unsigned char*>(bytes.data())); }, memory);
    if (!isGenuine)
        return damaged;
    return plain;
}

std::string recordContext(std::string_view vaultId, const core::RecordKey& key, std::int64_t version)
{
    std::string context = "warder record 1";
    appendPiece(context, vaultId);
    appendPiece(context, key.profile.text());
    appendPiece(context, std::to_string(static_cast<int>(key.kind)));
    appendPiece(context, key.name);
    appendPiece(context, std::to_string(version));
    return context;
}

} // namespace warder::platform

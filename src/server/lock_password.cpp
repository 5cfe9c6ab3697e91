// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "server/lock_password.h"

#include <sodium.h>

#include <algorithm>

namespace warder::server {

void LockPassword::set(const Secret& password, Entropy& entropy)
{
    m_key = Secret::create(crypto_generichash_KEYBYTES, [&entropy](std::span<std::byte> bytes) { entropy.fill(bytes); });
    m_hash = hashOf(password);
    m_failures = 0;
}

void LockPassword::clear()
{
    m_key = {};
    m_hash = {};
    m_failures = 0;
}

bool LockPassword::matches(const Secret& password) const
{
    return isSet() && m_hash.equals(hashOf(password));
}

std::chrono::milliseconds LockPassword::noteFailure()
{
    m_failures = std::min(m_failures + 1, 100);
    return std::chrono::milliseconds(100) * m_failures;
}

Secret LockPassword::hashOf(const Secret& password) const
{
    return Secret::create(crypto_generichash_BYTES, [&](std::span<std::byte> hash) {
        m_key.reveal([&](std::span<const std::byte> key) {
            password.reveal([&](std::span<const std::byte> text) {
                crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), hash.size(),
                                   reinterpret_cast<const unsigned char*>(text.data()), text.size(),
                                   reinterpret_cast<const unsigned char*>(key.data()), key.size());
            });
        });
    });
}

} // namespace warder::server

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "base/secret.h"

#include "base/check.h"

#include <QDebug>

#include <sodium.h>

#include <array>
#include <cstdlib>
#include <cstring>
#include <utility>

namespace warder {

Secret::~Secret()
{
    wipe();
}

Secret::Secret(Secret&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
    , m_memory(other.m_memory)
{ }

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
        m_memory = other.m_memory;
    }
    return *this;
}

Secret Secret::create(std::size_t size,
                      const std::function<void(std::span<std::byte>)>& fill,
                      Memory memory)
{
    WARDER_CHECK(sodium_init() >= 0);
    Secret secret;
    if (size > 0) {
        void* data = nullptr;
        if (memory == Memory::Locked)
            data = sodium_malloc(size);
        // The limit of locked memory is small for an ordinary user: a secret in ordinary memory, wiped all the same, is
        // better than no sign-in.
        if (!data) {
            memory = Memory::Ordinary;
            data = std::malloc(size);
        }
        WARDER_CHECK(data != nullptr);
        secret.m_data = static_cast<std::byte*>(data);
        secret.m_size = size;
        secret.m_memory = memory;
        std::memset(data, 0, size);
        fill({ secret.m_data, size });
    }
    return secret;
}

Secret Secret::copyOf(std::string_view text, Memory memory)
{
    return create(
        text.size(),
        [text](std::span<std::byte> bytes) { std::memcpy(bytes.data(), text.data(), text.size()); },
        memory);
}

Secret Secret::take(std::string& text, Memory memory)
{
    Secret secret = copyOf(text, memory);
    warder::wipe(text);
    return secret;
}

bool Secret::equals(const Secret& other) const
{
    return m_size == other.m_size
        && (m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0);
}

bool Secret::equals(std::string_view other) const
{
    return m_size == other.size()
        && (m_size == 0 || sodium_memcmp(m_data, other.data(), m_size) == 0);
}

Secret Secret::clone() const
{
    return revealText([this](std::string_view text) { return copyOf(text, m_memory); });
}

std::string Secret::copyToInsecureString() const
{
    return revealText([](std::string_view text) { return std::string(text); });
}

void Secret::wipe() noexcept
{
    if (m_data) {
        if (m_memory == Memory::Locked) {
            sodium_free(m_data); // wipes first
        } else {
            sodium_memzero(m_data, m_size);
            std::free(m_data);
        }
        m_data = nullptr;
        m_size = 0;
    }
}

void wipe(std::string& text)
{
    // The capacity too: a string that was longer once keeps its old tail.
    text.resize(text.capacity());
    sodium_memzero(text.data(), text.size());
    text.clear();
}

std::string sha256Hex(std::string_view text)
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest {};
    crypto_hash_sha256(digest.data(),
                       reinterpret_cast<const unsigned char*>(text.data()),
                       text.size());
    std::array<char, crypto_hash_sha256_BYTES * 2 + 1> hex {};
    sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
    return hex.data();
}

std::string sha256Hex(const Secret& secret)
{
    return secret.revealText([](std::string_view text) { return sha256Hex(text); });
}

QDebug operator<<(QDebug debug, const Secret& secret)
{
    Q_UNUSED(secret)
    return debug << "‹secret›";
}

} // namespace warder

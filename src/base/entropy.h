// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string>

namespace warder {

//! Port: the operating system's random numbers. Thread-safe. Tests replace it by known bytes.
class Entropy
{
public:
    virtual ~Entropy() = default;
    virtual void fill(std::span<std::byte> bytes) = 0;
};

//! libsodium's generator, which asks the kernel. Aborts if there is none: nothing may go on without randomness.
class SystemEntropy final : public Entropy
{
public:
    SystemEntropy();
    void fill(std::span<std::byte> bytes) override;
};

//! `bytes` random bytes as unpadded base64url: ids, state, nonce, code verifier (32 bytes give 43 characters, RFC 7636
//! section 4.1).
[[nodiscard]] std::string randomToken(Entropy& entropy, std::size_t bytes);

} // namespace warder

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace warder::jose {

//! The signature algorithms that Warder verifies: asymmetric ones alone (SR-104, SR-105). `none` and HS* have no place
//! here, so that no code can come to accept them.
enum class Algorithm {
    Rs256,
    Rs384,
    Rs512,
    Ps256,
    Ps384,
    Ps512,
    Es256,
    Es384,
    Es512,
    EdDsa, //!< RFC 8037, with Ed25519 keys
    Ed25519, //!< the same under its fully specified name (RFC 9864)
};

//! Exact and case-sensitive (RFC 7515 section 4.1.1); nothing for every other name.
[[nodiscard]] std::optional<Algorithm> algorithmFromName(std::string_view name);
[[nodiscard]] std::string_view nameOf(Algorithm algorithm);
[[nodiscard]] const std::vector<Algorithm>& allAlgorithms();

//! What a key must be for an algorithm (RFC 7518 section 3.1, RFC 8037 section 3.1).
enum class KeyKind {
    Rsa,
    P256,
    P384,
    P521,
    Ed25519,
};
[[nodiscard]] KeyKind keyKindFor(Algorithm algorithm);
[[nodiscard]] std::string_view nameOf(KeyKind kind);

} // namespace warder::jose

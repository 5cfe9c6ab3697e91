// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "jose/algorithm.h"

#include "base/check.h"

#include <algorithm>
#include <array>

namespace warder::jose {

namespace {

struct Row
{
    Algorithm algorithm;
    std::string_view name;
    KeyKind kind;
};

// In the order of the enumeration.
constexpr std::array kRows {
    Row { Algorithm::Rs256, "RS256", KeyKind::Rsa },      Row { Algorithm::Rs384, "RS384", KeyKind::Rsa },
    Row { Algorithm::Rs512, "RS512", KeyKind::Rsa },      Row { Algorithm::Ps256, "PS256", KeyKind::Rsa },
    Row { Algorithm::Ps384, "PS384", KeyKind::Rsa },      Row { Algorithm::Ps512, "PS512", KeyKind::Rsa },
    Row { Algorithm::Es256, "ES256", KeyKind::P256 },     Row { Algorithm::Es384, "ES384", KeyKind::P384 },
    Row { Algorithm::Es512, "ES512", KeyKind::P521 },     Row { Algorithm::EdDsa, "EdDSA", KeyKind::Ed25519 },
    Row { Algorithm::Ed25519, "Ed25519", KeyKind::Ed25519 },
};

const Row& rowOf(Algorithm algorithm)
{
    const auto index = static_cast<std::size_t>(algorithm);
    WARDER_CHECK(index < kRows.size() && kRows[index].algorithm == algorithm);
    return kRows[index];
}

} // namespace

std::optional<Algorithm> algorithmFromName(std::string_view name)
{
    const auto row = std::ranges::find(kRows, name, &Row::name);
    return row == kRows.end() ? std::nullopt : std::optional(row->algorithm);
}

std::string_view nameOf(Algorithm algorithm)
{
    return rowOf(algorithm).name;
}

const std::vector<Algorithm>& allAlgorithms()
{
    static const std::vector<Algorithm> all = [] {
        std::vector<Algorithm> list;
        list.reserve(kRows.size());
        for (const auto& row : kRows)
            list.push_back(row.algorithm);
        return list;
    }();
    return all;
}

KeyKind keyKindFor(Algorithm algorithm)
{
    return rowOf(algorithm).kind;
}

std::string_view nameOf(KeyKind kind)
{
    switch (kind) {
    case KeyKind::Rsa:
        return "RSA";
    case KeyKind::P256:
        return "P-256";
    case KeyKind::P384:
        return "P-384";
    case KeyKind::P521:
        return "P-521";
    case KeyKind::Ed25519:
        return "Ed25519";
    }
    WARDER_UNREACHABLE();
}

} // namespace warder::jose

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "jose/openssl_handles.h"

namespace warder::jose {

const EVP_MD* hashFunction(Algorithm algorithm)
{
    switch (algorithm) {
    case Algorithm::Rs256:
    case Algorithm::Ps256:
    case Algorithm::Es256:
        return EVP_sha256();
    case Algorithm::Rs384:
    case Algorithm::Ps384:
    case Algorithm::Es384:
        return EVP_sha384();
    case Algorithm::Rs512:
    case Algorithm::Ps512:
    case Algorithm::Es512:
        return EVP_sha512();
    case Algorithm::EdDsa:
    case Algorithm::Ed25519:
        break; // hashes by itself
    }
    return nullptr;
}

bool isPss(Algorithm algorithm)
{
    return algorithm == Algorithm::Ps256 || algorithm == Algorithm::Ps384 || algorithm == Algorithm::Ps512;
}

std::size_t coordinateSize(KeyKind kind)
{
    switch (kind) {
    case KeyKind::P256:
        return 32;
    case KeyKind::P384:
        return 48;
    case KeyKind::P521:
        return 66;
    case KeyKind::Rsa:
    case KeyKind::Ed25519:
        break;
    }
    return 0;
}

int noPassphrase(char*, int, int, void*)
{
    return -1;
}

} // namespace warder::jose

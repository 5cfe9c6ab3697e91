// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/keyring.h"

namespace warder::platform {

Error errorOf(KeyringAnswer answer)
{
    switch (answer) {
    case KeyringAnswer::Present:
        break;
    case KeyringAnswer::Absent:
        return Error(ErrorCode::VaultKeyMissing, "the keyring has no key for this vault");
    case KeyringAnswer::Locked:
        return Error(ErrorCode::KeyringLocked, "the keyring is locked");
    case KeyringAnswer::Dismissed:
        return Error(ErrorCode::KeyringDismissed, "the keyring's prompt was closed");
    case KeyringAnswer::NoService:
        return Error(ErrorCode::KeyringAbsent, "there is no keyring");
    case KeyringAnswer::NoAnswer:
        return Error(ErrorCode::KeyringNoAnswer, "the keyring does not answer");
    }
    return Error(ErrorCode::Internal, "no error");
}

} // namespace warder::platform

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "platform/vault_crypto.h"

#include <optional>
#include <string>

namespace warder::platform {

//! The file that makes a lock survive a restart: whether the agent is locked, what tells its password (a value sealed with the
//! key that Argon2id makes of it), and how many guesses were wrong. Blocking, and of one thread at a time: Vault reads it when it
//! is made and then runs everything on the thread for key derivation.
//!
//! It holds the agent back, and nobody else: whoever can remove the file as the same user can also read what a key file or an open
//! keyring protects (docs/security/threat-model.md).
class LockKeeper
{
public:
    //! What the file says. A file that is there and cannot be understood locks; no password opens it then.
    struct State
    {
        bool isLocked = false;
        bool hasPassword = false;
        bool isDamaged = false;
        int failures = 0;
    };

    explicit LockKeeper(std::string path)
        : m_path(std::move(path))
    { }
    [[nodiscard]] State load();
    //! Locked from now on, durably; the password, if there is one, is added as soon as its key is derived (about a second).
    //! Errors: StorageFull, StorageFailed.
    [[nodiscard]] Result<> keep(const std::optional<Secret>& password);
    //! Errors: WrongPassphrase; VaultDamaged (param "path") where the file could not be understood.
    [[nodiscard]] Result<> check(const Secret& password) const;
    //! Remembers that many wrong guesses in a row.
    void setFailures(int failures);
    //! No longer locked. Errors: StorageFailed.
    [[nodiscard]] Result<> clear();

private:
    [[nodiscard]] Result<> write() const;

    const std::string m_path;
    bool m_isDamaged = false;
    int m_failures = 0;
    PassphraseParameters m_parameters;
    std::string m_sealed; //!< empty: no password
};

} // namespace warder::platform

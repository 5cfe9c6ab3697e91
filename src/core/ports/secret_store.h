// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/call.h"
#include "base/ids.h"
#include "base/result.h"
#include "base/secret.h"

#include <compare>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace warder::core {

//! What a sealed record is. The number is stored: never renumber.
enum class RecordKind : int {
    Session = 1, //!< who signed in, and to what the session is bound (JSON)
    RefreshToken = 2,
    AccessToken = 3, //!< one for each (scopes, audience, resource, kind) (JSON)
    IdToken = 4,
    ClientSecret = 5,
    Intent = 6, //!< a refresh request that may have left (JSON), security.md 3.4
    StaticSecret = 7, //!< a token that came with the profile, until the sign-in takes it
    Grant = 8, //!< that a program may have the profile's tokens (JSON); its name is the grant's id
    Revocation = 9, //!< a revocation that has to be sent again (JSON); may outlive its profile
};

//! Which record: at most one exists for each key.
struct RecordKey
{
    ProfileId profile;
    RecordKind kind = RecordKind::Session;
    std::string name; //!< tells records of one kind apart; usually empty

    auto operator<=>(const RecordKey&) const = default;
};

struct Record
{
    RecordKey key;
    Secret value;
};

//! Sets a record, or removes it where there is no value.
struct RecordChange
{
    RecordKey key;
    std::optional<Secret> value;
};

//! Who keeps the vault's key.
enum class VaultProtection {
    NotChosen,
    Keyring,
    Passphrase,
    KeyFile,
};

enum class VaultState {
    Opening, //!< the first answer is still awaited
    Ready,
    WaitingForKeyring, //!< locked, late or not answering; `reason` says which. Retried by itself when it unlocks
    NeedsPassphrase,
    Locked, //!< by lock(): the key is wiped
    NotChosen, //!< no vault yet, and no keyring that answers: the person has to choose
    Failed, //!< `reason`: VaultKeyMissing, VaultDamaged, StorageFailed
};

struct VaultStatus
{
    VaultState state = VaultState::Opening;
    VaultProtection protection = VaultProtection::NotChosen;
    std::optional<Error> reason;
    //! The generation mirrored in the state folder is newer than the vault's, so an old copy was put back; or records are missing
    //! or older than others (then `reason` is VaultDamaged with "why" = "incomplete"). Nothing may be refreshed until the user
    //! confirms (confirmRestored).
    bool restored = false;
    bool isNew = false; //!< nothing has been kept yet: who keeps the key may be chosen, but there is no vault
};

//! The agent's lock as it is kept across restarts.
struct KeptLock
{
    bool isLocked = false;
    bool hasPassword = false; //!< checkLockPassword() has to agree before the lock is taken away
    int failures = 0; //!< wrong guesses in a row
};

//! Port: the vault, sealed records that survive `kill -9`. Of the main loop's thread; the work is done elsewhere. No
//! function calls back synchronously. Every function but those that change the state fails with the reason of the
//! state unless it is Ready. Writes are carried out in the order of the calls.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    [[nodiscard]] virtual VaultStatus status() const = 0;
    //! Called after each change of status(). One handler.
    virtual void setStatusHandler(std::function<void()> handler) = 0;

    //! All records of the kinds, unsealed.
    [[nodiscard]] virtual std::unique_ptr<Call> readAll(std::vector<RecordKind> kinds,
                                                        std::function<void(Result<std::vector<Record>>)> done)
        = 0;
    //! One record; an empty optional where there is none.
    [[nodiscard]] virtual std::unique_ptr<Call> read(RecordKey key,
                                                     std::function<void(Result<std::optional<Secret>>)> done)
        = 0;
    //! All changes or none, durable before `done` says so. Destroying the Call forgets the callback; the write still
    //! happens. Errors: StorageFull, StorageFailed, and those of the state.
    [[nodiscard]] virtual std::unique_ptr<Call> apply(std::vector<RecordChange> changes,
                                                      std::function<void(Result<>)> done)
        = 0;

    //! Wipes the key at once. Writes that were asked for before are finished first.
    virtual void lock() = 0;
    //! Gets the key again: from the keyring (which may show its own prompt), the key file, or `passphrase`. The passphrase of a
    //! vault that has one is checked whatever the state, also where the vault is ready.
    //! Errors: WrongPassphrase, Keyring…, VaultKeyMissing.
    [[nodiscard]] virtual std::unique_ptr<Call> unlock(std::optional<Secret> passphrase,
                                                       std::function<void(Result<>)> done)
        = 0;
    // The lock of the agent, which the vault keeps because it survives a restart as the vault does. ------------------------
    //! What is kept; a vault that finds itself locked begins as Locked.
    [[nodiscard]] virtual KeptLock keptLock() const = 0;
    //! Keeps that the agent is locked; durable when `done` says so. Errors: StorageFull, StorageFailed.
    [[nodiscard]] virtual std::unique_ptr<Call> keepLock(std::optional<Secret> password, std::function<void(Result<>)> done) = 0;
    //! Errors: WrongPassphrase, VaultDamaged (what is kept cannot be understood; param "path").
    [[nodiscard]] virtual std::unique_ptr<Call> checkLockPassword(Secret password, std::function<void(Result<>)> done) = 0;
    virtual void noteWrongGuesses(int inARow) = 0;
    //! The agent is open again. What cannot be removed is logged: it would lock the agent at its next start.
    virtual void forgetLock() = 0;

    //! Chooses who keeps the key: makes a new vault where there is none, else seals the existing key anew (`agent
    //! rekey`; needs Ready). The passphrase is needed for VaultProtection::Passphrase only.
    [[nodiscard]] virtual std::unique_ptr<Call> protect(VaultProtection protection,
                                                        std::optional<Secret> passphrase,
                                                        std::function<void(Result<>)> done)
        = 0;
    //! The person says that the restored vault is meant: the mirror takes the vault's generation.
    [[nodiscard]] virtual std::unique_ptr<Call> confirmRestored(std::function<void(Result<>)> done) = 0;
};

} // namespace warder::core

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "core/ports/secret_store.h"
#include "platform/call_registry.h"
#include "platform/keyring.h"
#include "platform/lock_keeper.h"
#include "platform/vault_database.h"
#include "platform/worker.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace warder::platform {

//! SecretStore: sealed records in SQLite on a thread of its own, under a random key that the keyring, a passphrase or a
//! key file keeps. A new key is made only for a vault that does not exist yet; whatever a keyring says, an existing vault
//! keeps its key.
class Vault final : public core::SecretStore
{
public:
    struct Options
    {
        std::string dataFolder; //!< $XDG_DATA_HOME/warder
        std::string stateFolder; //!< $XDG_STATE_HOME/warder
        //! `--vault`: makes a new vault so; where an existing one is kept otherwise, the state is Failed with
        //! InvalidRequest and the param "protection". NotChosen: the keyring, if it answers within five seconds.
        core::VaultProtection protection = core::VaultProtection::NotChosen;
        std::function<bool()> isFull; //!< for tests: the next write finds a full disk. Called on the vault's thread
    };

    //! Begins to open; setStatusHandler() tells when that is done. The references must outlive the vault, and the vault
    //! the calls it returns.
    Vault(Options options, Keyring& keyring, TimerService& timers);
    //! Finishes the writes that were asked for.
    ~Vault() override;
    Vault(const Vault&) = delete;
    Vault& operator=(const Vault&) = delete;

    [[nodiscard]] core::VaultStatus status() const override;
    void setStatusHandler(std::function<void()> handler) override { m_statusHandler = std::move(handler); }
    [[nodiscard]] std::unique_ptr<Call> readAll(std::vector<core::RecordKind> kinds,
                                                std::function<void(Result<std::vector<core::Record>>)> done) override;
    [[nodiscard]] std::unique_ptr<Call> read(core::RecordKey key, std::function<void(Result<std::optional<Secret>>)> done) override;
    [[nodiscard]] std::unique_ptr<Call> apply(std::vector<core::RecordChange> changes, std::function<void(Result<>)> done) override;
    void lock() override;
    [[nodiscard]] std::unique_ptr<Call> unlock(std::optional<Secret> passphrase, std::function<void(Result<>)> done) override;
    [[nodiscard]] core::KeptLock keptLock() const override { return m_keptLock; }
    [[nodiscard]] std::unique_ptr<Call> keepLock(std::optional<Secret> password, std::function<void(Result<>)> done) override;
    [[nodiscard]] std::unique_ptr<Call> checkLockPassword(Secret password, std::function<void(Result<>)> done) override;
    void noteWrongGuesses(int inARow) override;
    void forgetLock() override;
    [[nodiscard]] std::unique_ptr<Call>
    protect(core::VaultProtection protection, std::optional<Secret> passphrase, std::function<void(Result<>)> done) override;
    [[nodiscard]] std::unique_ptr<Call> confirmRestored(std::function<void(Result<>)> done) override;

private:
    class Attempt;
    class KeyFetch;
    class PassphraseCheck;
    class Sealing;

    using Done = std::function<void(Result<>)>;
    struct Written
    {
        Result<> result;
        bool isReserveGone = false;
    };

    template<class T>
    [[nodiscard]] std::unique_ptr<Call> answerSoon(T value, std::function<void(T)> done);
    [[nodiscard]] Error stateError() const;
    [[nodiscard]] std::string keyFilePath() const { return m_options.dataFolder + "/vault.key"; }
    //! Of a rekey from one key file to another, until the vault is sealed with its key.
    [[nodiscard]] std::string nextKeyFilePath() const { return keyFilePath() + ".next"; }
    void settleKeyFile(bool isNextInUse);
    [[nodiscard]] static std::string keyringEntry(const VaultHeader& header)
    {
        return "vault " + header.vaultId + (header.keyId.empty() ? std::string() : " " + header.keyId);
    }
    void setState(core::VaultState state, std::optional<Error> reason = {});
    void setWarning(std::optional<Error> warning);
    void onOpened(Result<std::optional<VaultHeader>> opened);
    void makeVault();
    void retry();
    void onKeyFailure(const Error& error);
    void onWritten(const Written& written);
    void onRead(const Error& error);
    [[nodiscard]] std::unique_ptr<Call> runFor(std::unique_ptr<Attempt> attempt, Done done);
    void run(std::unique_ptr<Attempt> attempt, Done done);
    void forget(std::uint64_t attemptId);
    [[nodiscard]] Worker& derivation();
    void forgetKey();

    Options m_options;
    Keyring& m_keyring;
    TimerService& m_timers;
    core::VaultStatus m_status;
    std::function<void()> m_statusHandler;
    std::optional<VaultHeader> m_header; // of the vault that exists
    std::uint64_t m_epoch = 0; // counts lock(): what was begun before one must not open the vault after it
    CallRegistry<Result<>> m_callers;
    std::unordered_map<std::uint64_t, std::unique_ptr<Attempt>> m_attempts;
    std::uint64_t m_lastAttempt = 0;
    std::unique_ptr<Call> m_opening;
    std::unique_ptr<Call> m_retry;
    std::optional<Error> m_incomplete; // what is there is not what the last write left, and nobody has said that this is meant
    core::KeptLock m_keptLock;
    LockKeeper m_lockKeeper; // of the derivation thread once that exists
    std::unique_ptr<Worker> m_derivation; // from the first passphrase or lock on
    VaultDatabase m_database; // of the worker's thread
    Worker m_worker; // last: its jobs use all of the above
};

} // namespace warder::platform

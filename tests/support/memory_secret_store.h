// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/secret_store.h"

#include "base/clock.h"

#include <map>
#include <set>

namespace warder::test {

//! A vault in memory that answers from the event loop, can be slow to write, and can fail.
class MemorySecretStore final : public core::SecretStore
{
public:
    explicit MemorySecretStore(TimerService& timers)
        : m_timers(timers)
    {
        m_status.state = core::VaultState::Ready;
        m_status.protection = core::VaultProtection::KeyFile;
    }

    [[nodiscard]] core::VaultStatus status() const override { return m_status; }
    void setStatusHandler(std::function<void()> handler) override { m_handler = std::move(handler); }
    [[nodiscard]] std::unique_ptr<Call> readAll(std::vector<core::RecordKind> kinds,
                                                std::function<void(Result<std::vector<core::Record>>)> done) override;
    [[nodiscard]] std::unique_ptr<Call> read(core::RecordKey key, std::function<void(Result<std::optional<Secret>>)> done) override;
    [[nodiscard]] std::unique_ptr<Call> apply(std::vector<core::RecordChange> changes, std::function<void(Result<>)> done) override;
    void lock() override;
    [[nodiscard]] std::unique_ptr<Call> unlock(std::optional<Secret> passphrase, std::function<void(Result<>)> done) override;
    [[nodiscard]] core::KeptLock keptLock() const override { return keptLockState; }
    [[nodiscard]] std::unique_ptr<Call> keepLock(std::optional<Secret> password, std::function<void(Result<>)> done) override;
    [[nodiscard]] std::unique_ptr<Call> checkLockPassword(Secret password, std::function<void(Result<>)> done) override;
    void noteWrongGuesses(int inARow) override { keptLockState.failures = inARow; }
    void forgetLock() override;
    [[nodiscard]] std::unique_ptr<Call>
    protect(core::VaultProtection protection, std::optional<Secret> passphrase, std::function<void(Result<>)> done) override;
    [[nodiscard]] std::unique_ptr<Call> confirmRestored(std::function<void(Result<>)> done) override;

    // What tests do to it.
    void setStatus(core::VaultStatus status);
    //! Every write fails with it, until reset.
    std::optional<Error> writeError;
    //! The passphrase that opens it; nothing: everything does.
    std::optional<std::string> secret;
    core::KeptLock keptLockState;
    std::optional<std::string> lockPassword;
    int checks = 0; //!< passphrases and passwords that were looked at
    //! Looks at each write before it happens.
    std::function<void(const std::vector<core::RecordChange>&)> onApply;
    [[nodiscard]] std::optional<std::string> value(const ProfileId& profile, core::RecordKind kind, const std::string& name = {}) const;
    [[nodiscard]] int countOf(core::RecordKind kind) const;
    void put(const ProfileId& profile, core::RecordKind kind, std::string value);

private:
    [[nodiscard]] std::optional<Error> lockedError() const;

    TimerService& m_timers;
    core::VaultStatus m_status;
    std::function<void()> m_handler;
    std::map<core::RecordKey, std::string> m_records;
};

} // namespace warder::test

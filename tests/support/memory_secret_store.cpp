// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "support/memory_secret_store.h"

#include <algorithm>

namespace warder::test {

// As the real vault: what is locked gives nothing out and takes nothing.
std::optional<Error> MemorySecretStore::lockedError() const
{
    const bool isLocked = m_status.state == core::VaultState::Locked || m_status.state == core::VaultState::NeedsPassphrase;
    return isLocked ? std::optional(Error(ErrorCode::AgentLocked, "the vault is locked")) : std::nullopt;
}

std::unique_ptr<Call> MemorySecretStore::readAll(std::vector<core::RecordKind> kinds,
                                                 std::function<void(Result<std::vector<core::Record>>)> done)
{
    return m_timers.soon([this, kinds = std::move(kinds), done = std::move(done)] {
        if (const auto locked = lockedError()) {
            done(*locked);
            return;
        }
        std::vector<core::Record> records;
        for (const auto& [key, value] : m_records) {
            if (std::ranges::count(kinds, key.kind) > 0)
                records.push_back({ key, Secret::copyOf(value) });
        }
        done(std::move(records));
    });
}

std::unique_ptr<Call> MemorySecretStore::read(core::RecordKey key, std::function<void(Result<std::optional<Secret>>)> done)
{
    return m_timers.soon([this, key = std::move(key), done = std::move(done)] {
        if (const auto locked = lockedError()) {
            done(*locked);
            return;
        }
        const auto found = m_records.find(key);
        std::optional<Secret> value;
        if (found != m_records.end())
            value = Secret::copyOf(found->second);
        done(std::move(value));
    });
}

std::unique_ptr<Call> MemorySecretStore::apply(std::vector<core::RecordChange> changes, std::function<void(Result<>)> done)
{
    if (onApply)
        onApply(changes);
    const std::optional<Error> error = lockedError() ? lockedError() : writeError;
    if (!error) {
        for (core::RecordChange& change : changes) {
            if (change.value)
                m_records[change.key] = change.value->copyToInsecureString();
            else
                m_records.erase(change.key);
        }
    }
    return m_timers.soon([error, done = std::move(done)] { done(error ? Result<>(*error) : Result<>()); });
}

void MemorySecretStore::lock()
{
    setStatus({ core::VaultState::Locked, m_status.protection, {}, false, false });
}

std::unique_ptr<Call> MemorySecretStore::unlock(std::optional<Secret> passphrase, std::function<void(Result<>)> done)
{
    // As the real vault: a passphrase is checked whatever the state.
    const bool isRight = !secret || (passphrase && passphrase->equals(*secret));
    checks += passphrase ? 1 : 0;
    return m_timers.soon([this, isRight, done = std::move(done)] {
        if (isRight && m_status.state != core::VaultState::Ready)
            setStatus({ core::VaultState::Ready, m_status.protection, {}, false, false });
        done(isRight ? Result<>() : Result<>(Error { ErrorCode::WrongPassphrase }));
    });
}

std::unique_ptr<Call> MemorySecretStore::keepLock(std::optional<Secret> password, std::function<void(Result<>)> done)
{
    keptLockState = { true, password && !password->isEmpty(), 0 };
    lockPassword = keptLockState.hasPassword ? std::optional(password->copyToInsecureString()) : std::nullopt;
    return m_timers.soon([done = std::move(done)] { done({}); });
}

std::unique_ptr<Call> MemorySecretStore::checkLockPassword(Secret password, std::function<void(Result<>)> done)
{
    ++checks;
    const bool isRight = !lockPassword || password.equals(*lockPassword);
    return m_timers.soon([isRight, done = std::move(done)] { done(isRight ? Result<>() : Result<>(Error { ErrorCode::WrongPassphrase })); });
}

void MemorySecretStore::forgetLock()
{
    keptLockState = {};
    lockPassword.reset();
}

std::unique_ptr<Call>
MemorySecretStore::protect(core::VaultProtection protection, std::optional<Secret> passphrase, std::function<void(Result<>)> done)
{
    (void)passphrase;
    return m_timers.soon([this, protection, done = std::move(done)] {
        setStatus({ core::VaultState::Ready, protection, {}, false, false });
        done({});
    });
}

std::unique_ptr<Call> MemorySecretStore::confirmRestored(std::function<void(Result<>)> done)
{
    return m_timers.soon([this, done = std::move(done)] {
        setStatus({ m_status.state, m_status.protection, {}, false, false });
        done({});
    });
}

void MemorySecretStore::setStatus(core::VaultStatus status)
{
    m_status = std::move(status);
    if (m_handler)
        m_handler();
}

std::optional<std::string> MemorySecretStore::value(const ProfileId& profile, core::RecordKind kind, const std::string& name) const
{
    const auto found = m_records.find({ profile, kind, name });
    if (found == m_records.end())
        return {};
    return found->second;
}

int MemorySecretStore::countOf(core::RecordKind kind) const
{
    return static_cast<int>(std::ranges::count(m_records, kind, [](const auto& entry) { return entry.first.kind; }));
}

void MemorySecretStore::put(const ProfileId& profile, core::RecordKind kind, std::string value)
{
    m_records[{ profile, kind, {} }] = std::move(value);
}

} // namespace warder::test

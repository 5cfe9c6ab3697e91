// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/call.h"
#include "base/clock.h"
#include "base/result.h"
#include "base/secret.h"
#include "core/ports/secret_store.h"

#include <cstdint>
#include <functional>
#include <list>
#include <memory>
#include <optional>

namespace warder::core {

//! Where a password or passphrase comes from.
struct GuessSource
{
    enum class Kind {
        Program, //!< over a socket
        Prompt, //!< typed into the agent's own prompt, which no program can answer: never made to wait for programs
    };
    Kind kind = Kind::Program;
    std::uint64_t program = 0; //!< tells programs apart, so that one of them cannot take every place in the queue
};

//! Locks and unlocks the agent. Both belong to the agent and not to who asked: a guess that is being looked at is looked at to
//! its end, whether or not anybody still waits for the answer, and it is the only one. After a wrong one the next is not looked
//! at for a while: 0.1 s for each wrong one in a row, at most 10 s. What was given with lock(), or else the vault's passphrase, is
//! checked in every state. The lock is kept in the vault's folders and survives a restart. Main-loop thread only.
class AgentLock
{
public:
    using Done = std::function<void(Result<>)>;
    struct Hooks
    {
        std::function<void()> opened; //!< the vault is open again and the lock is gone. Called from the event loop
    };

    //! All borrowed.
    AgentLock(const Clock& clock, TimerService& timers, SecretStore& secrets, Hooks hooks);
    ~AgentLock();
    AgentLock(const AgentLock&) = delete;
    AgentLock& operator=(const AgentLock&) = delete;

    //! Takes up the lock of the last run, if there is one.
    void start();
    [[nodiscard]] bool isLocked() const { return m_state != State::Open; }
    //! Whether a password was given with the lock, so that it takes that to unlock.
    [[nodiscard]] bool hasPassword() const;
    //! Whether unlocking takes a passphrase or a password.
    [[nodiscard]] bool needsSecret() const;

    //! Locked from this moment on. The caller wipes what it holds and then calls wiped(); no guess is looked at before. The lock of
    //! an agent that is locked already stays as it is, with its password. `done` when the lock is kept durably.
    //! Errors: InvalidRequest (a password beside a vault with a passphrase, or an agent that is locked; nothing is locked then by
    //! this call), StorageFull and StorageFailed (locked, but a restart would open it).
    [[nodiscard]] Result<> close(std::optional<Secret> password);
    void wiped();
    //! The result of keeping the lock that close() began, or of the last one.
    [[nodiscard]] const std::optional<Result<>>& kept() const { return m_kept; }

    //! Opens the agent, or checks the secret where it is open. Destroying the Call gives up a guess that nobody has begun to look
    //! at, and forgets the answer of another. Never calls back synchronously. Errors: WrongPassphrase, TooManyGuesses, AgentLocked
    //! (a secret is needed, or locked again meanwhile), and those of the vault.
    [[nodiscard]] std::unique_ptr<Call> unlock(std::optional<Secret> secret, GuessSource source, Done done);

private:
    class Guess;
    enum class State {
        Open,
        Closing, //!< refuses everything; what was in flight is still being written
        Locked,
    };

    void next();
    void look();
    void openVault();
    void onLookedAt(const Result<>& result);
    [[nodiscard]] std::list<Guess*>::iterator nextGuess();

    const Clock& m_clock;
    TimerService& m_timers;
    SecretStore& m_secrets;
    const Hooks m_hooks;
    State m_state = State::Open;
    int m_failures = 0;
    BootTime m_notBefore;
    std::list<Guess*> m_waiting; //!< owned by who waits
    // The one that is being looked at:
    Guess* m_looking = nullptr; //!< nullptr as soon as nobody waits for it
    bool m_isLooking = false;
    GuessSource m_source;
    std::optional<Secret> m_secret;
    bool m_hadSecret = false;
    std::unique_ptr<Call> m_check;
    std::unique_ptr<Call> m_timer;
    std::unique_ptr<Call> m_keeping;
    std::optional<Result<>> m_kept;
};

} // namespace warder::core

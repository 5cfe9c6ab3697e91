// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/prompter.h"
#include "core/ports/secret_store.h"

#include <functional>
#include <memory>
#include <vector>

namespace warder::core {

//! Asks the person for the vault's passphrase in a prompt: once by itself when the vault needs it, and whenever somebody
//! asks to unlock. A wrong passphrase is said in the next prompt. Whoever has closed it is left alone until a new desktop
//! comes or somebody asks. Of the main loop's thread.
class PassphraseQuestion
{
public:
    using Done = std::function<void(Result<>)>;
    //! Tries a passphrase; never calls back synchronously.
    using Unlock = std::function<std::unique_ptr<Call>(Secret passphrase, Done done)>;

    //! `prompter`, `secrets` and `display` are borrowed; `display` is read anew for each prompt.
    PassphraseQuestion(Prompter& prompter, const SecretStore& secrets, const DisplayEnvironment& display, Unlock unlock);
    ~PassphraseQuestion();
    PassphraseQuestion(const PassphraseQuestion&) = delete;
    PassphraseQuestion& operator=(const PassphraseQuestion&) = delete;

    //! The vault's state may have changed: asks if it needs a passphrase, and closes a prompt that nobody needs any more.
    void onVaultChanged();
    //! A desktop has said where it is: a new chance to ask.
    void onDisplayChanged();
    //! Somebody wants the vault unlocked; joins a prompt that is open. Errors: NoDisplay, Cancelled, AgentLocked
    //! (locked meanwhile), and those of the vault.
    [[nodiscard]] std::unique_ptr<Call> ask(Done done);
    //! Closes the prompt; whoever waits gets AgentLocked.
    void close();

private:
    class Waiter;
    enum class State {
        Idle,
        Asking, //!< the prompt is open
        Unlocking, //!< what was typed is being tried
    };

    void begin(bool wasWrong);
    void onAnswer(Result<Secret> answer);
    void onTried(const Result<>& unlocked);
    void finish(const Result<>& result);

    Prompter& m_prompter;
    const SecretStore& m_secrets;
    const DisplayEnvironment& m_display;
    Unlock m_unlock;
    State m_state = State::Idle;
    bool m_isLeftAlone = false; //!< nothing is asked by itself: the person has closed a prompt, or nobody could be asked
    std::unique_ptr<Call> m_call;
    std::vector<Waiter*> m_waiters;
    int m_round = 0;
};

} // namespace warder::core

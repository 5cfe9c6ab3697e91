// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/passphrase_question.h"

#include "base/log.h"

#include <algorithm>
#include <utility>

namespace warder::core {

namespace {

Q_LOGGING_CATEGORY(lcPassphrase, "warder.core.passphrase")

} // namespace

class PassphraseQuestion::Waiter final : public PendingCall<Result<>>
{
public:
    Waiter(PassphraseQuestion& owner, Done done)
        : PendingCall(std::move(done))
        , round(owner.m_round)
        , m_owner(&owner)
    { }
    ~Waiter() override
    {
        if (m_owner)
            std::erase(m_owner->m_waiters, this);
    }
    void letGo() { m_owner = nullptr; }

    const int round; //!< ends with the prompt that was open, or was opened, when it came

private:
    PassphraseQuestion* m_owner;
};

PassphraseQuestion::PassphraseQuestion(Prompter& prompter, const SecretStore& secrets, const DisplayEnvironment& display, Unlock unlock)
    : m_prompter(prompter)
    , m_secrets(secrets)
    , m_display(display)
    , m_unlock(std::move(unlock))
{ }

PassphraseQuestion::~PassphraseQuestion()
{
    for (Waiter* waiter : m_waiters)
        waiter->letGo();
}

void PassphraseQuestion::onVaultChanged()
{
    const VaultState state = m_secrets.status().state;
    if (m_state == State::Asking && state == VaultState::Ready) { // unlocked on a terminal, say
        m_call.reset();
        finish({});
    } else if (m_state == State::Idle && state == VaultState::NeedsPassphrase && !m_isLeftAlone) {
        begin(false);
    }
}

void PassphraseQuestion::onDisplayChanged()
{
    m_isLeftAlone = false;
    onVaultChanged();
}

std::unique_ptr<Call> PassphraseQuestion::ask(Done done)
{
    auto waiter = std::make_unique<Waiter>(*this, std::move(done));
    m_waiters.push_back(waiter.get());
    if (m_state == State::Idle)
        begin(false);
    return waiter;
}

void PassphraseQuestion::close()
{
    m_call.reset();
    finish(Error(ErrorCode::AgentLocked, "locked meanwhile"));
}

void PassphraseQuestion::begin(bool wasWrong)
{
    m_state = State::Asking;
    PassphrasePurpose purpose = wasWrong ? PassphrasePurpose::UnlockAgain : PassphrasePurpose::Unlock;
    if (m_secrets.status().isNew)
        purpose = PassphrasePurpose::Choose;
    m_call = m_prompter.askPassphrase(purpose, m_display, [this](Result<Secret> answer) { onAnswer(std::move(answer)); });
}

void PassphraseQuestion::onAnswer(Result<Secret> answer)
{
    if (!answer) {
        logInfo(lcPassphrase(), concat("the person was not asked, or did not answer: ", reasonOf(answer.error().code)));
        m_isLeftAlone = true;
        finish(answer.error());
        return;
    }
    m_state = State::Unlocking;
    m_call = m_unlock(*std::move(answer), [this](const Result<>& unlocked) { onTried(unlocked); });
}

void PassphraseQuestion::onTried(const Result<>& unlocked)
{
    if (!unlocked && unlocked.error().code == ErrorCode::WrongPassphrase) {
        begin(true);
        return;
    }
    m_isLeftAlone = !unlocked;
    finish(unlocked);
}

void PassphraseQuestion::finish(const Result<>& result)
{
    m_state = State::Idle;
    // One that is told may ask again, which is another round, or destroy another.
    const int round = m_round++;
    for (;;) {
        const auto found = std::ranges::find(m_waiters, round, &Waiter::round);
        if (found == m_waiters.end())
            return;
        Waiter* const waiter = *found;
        m_waiters.erase(found);
        waiter->letGo();
        waiter->complete(result);
    }
}

} // namespace warder::core

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/agent_lock.h"

#include "base/log.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace warder::core {

namespace {

Q_LOGGING_CATEGORY(lcLock, "warder.core.lock")

constexpr std::size_t kMostWaiting = 8;
constexpr std::chrono::milliseconds kPausePerFailure { 100 };
constexpr int kMostPauses = 100; // 10 s
// Who is sent away is not sent away at once: asking again and again must not be faster than waiting.
constexpr std::chrono::seconds kRefusalPause { 1 };

} // namespace

class AgentLock::Guess final : public PendingCall<Result<>>
{
public:
    Guess(AgentLock& owner, std::optional<Secret> secret, GuessSource from, Done done)
        : PendingCall(std::move(done))
        , value(std::move(secret))
        , source(from)
        , m_owner(&owner)
    { }
    ~Guess() override
    {
        if (!m_owner)
            return;
        std::erase(m_owner->m_waiting, this);
        if (m_owner->m_looking == this)
            m_owner->m_looking = nullptr;
    }
    void letGo() { m_owner = nullptr; }

    std::optional<Secret> value;
    const GuessSource source;

private:
    AgentLock* m_owner;
};

AgentLock::AgentLock(const Clock& clock, TimerService& timers, SecretStore& secrets, Hooks hooks)
    : m_clock(clock)
    , m_timers(timers)
    , m_secrets(secrets)
    , m_hooks(std::move(hooks))
    , m_notBefore(clock.bootNow())
{ }

AgentLock::~AgentLock()
{
    for (Guess* guess : m_waiting)
        guess->letGo();
    if (m_looking)
        m_looking->letGo();
}

void AgentLock::start()
{
    const KeptLock kept = m_secrets.keptLock();
    if (!kept.isLocked)
        return;
    m_state = State::Locked;
    m_failures = std::min(kept.failures, kMostPauses);
    m_notBefore = m_clock.bootNow() + kPausePerFailure * m_failures;
}

bool AgentLock::hasPassword() const
{
    return isLocked() && m_secrets.keptLock().hasPassword;
}

bool AgentLock::needsSecret() const
{
    const VaultStatus vault = m_secrets.status();
    const bool isVaultClosed = isLocked() || vault.state == VaultState::NeedsPassphrase;
    return hasPassword() || (vault.protection == VaultProtection::Passphrase && isVaultClosed);
}

Result<> AgentLock::close(std::optional<Secret> password)
{
    const bool hasNewPassword = password && !password->isEmpty();
    if (hasNewPassword && isLocked())
        return Error(ErrorCode::AgentLocked, "locked already; its password stays");
    if (hasNewPassword && m_secrets.status().protection == VaultProtection::Passphrase)
        return Error(ErrorCode::InvalidRequest, "the vault has a passphrase, and that is what unlocks it: lock without a password").with("field", "password");
    if (isLocked())
        return {};
    m_state = State::Closing;
    m_kept.reset();
    m_keeping = m_secrets.keepLock(std::move(password), [this](const Result<>& kept) {
        if (!kept)
            logWarning(lcLock(), concat("the lock would not survive a restart: ", kept.error().detail));
        m_kept = kept;
    });
    return {};
}

void AgentLock::wiped()
{
    if (m_state != State::Closing)
        return;
    m_state = State::Locked;
    next();
}

std::unique_ptr<Call> AgentLock::unlock(std::optional<Secret> secret, GuessSource source, Done done)
{
    const bool isFromProgram = source.kind == GuessSource::Kind::Program;
    const auto ofTheSame = [&](const Guess* guess) { return guess->source.kind == source.kind && guess->source.program == source.program; };
    if (isFromProgram && (m_waiting.size() >= kMostWaiting || std::ranges::any_of(m_waiting, ofTheSame))) {
        return m_timers.after(kRefusalPause, [done = std::move(done)] { done(Error { ErrorCode::TooManyGuesses }); });
    }
    auto guess = std::make_unique<Guess>(*this, std::move(secret), source, std::move(done));
    m_waiting.push_back(guess.get());
    next();
    return guess;
}

// What was typed into the prompt goes first; programs wait for the pause after a wrong guess.
std::list<AgentLock::Guess*>::iterator AgentLock::nextGuess()
{
    const auto typed = std::ranges::find_if(m_waiting, [](const Guess* guess) { return guess->source.kind == GuessSource::Kind::Prompt; });
    return typed != m_waiting.end() ? typed : m_waiting.begin();
}

// One at a time, each on a turn of the loop of its own.
void AgentLock::next()
{
    if (m_isLooking || m_waiting.empty() || m_state == State::Closing)
        return;
    const bool mustPause = (*nextGuess())->source.kind == GuessSource::Kind::Program;
    const BootTime now = m_clock.bootNow();
    const auto start = [this] {
        m_timer.reset();
        look();
    };
    m_timer = mustPause && m_notBefore > now ? m_timers.at(m_notBefore, start) : m_timers.soon(start);
}

void AgentLock::look()
{
    if (m_isLooking || m_waiting.empty() || m_state == State::Closing)
        return;
    const auto chosen = nextGuess();
    m_looking = *chosen;
    m_waiting.erase(chosen);
    m_isLooking = true;
    m_source = m_looking->source;
    m_secret = std::move(m_looking->value);
    const bool hasSecret = m_secret && !m_secret->isEmpty();
    m_hadSecret = hasSecret;
    const VaultStatus vault = m_secrets.status();
    const bool isOpen = m_state == State::Open && vault.state != VaultState::NeedsPassphrase;
    if (vault.protection == VaultProtection::Passphrase && !hasSecret) {
        m_check = m_timers.soon([this, isOpen] { onLookedAt(isOpen ? Result<>() : Result<>(Error(ErrorCode::AgentLocked, "a passphrase is needed"))); });
    } else if (hasPassword()) {
        if (!hasSecret) {
            m_check = m_timers.soon([this] { onLookedAt(Error(ErrorCode::WrongPassphrase, "no password")); });
            return;
        }
        m_check = m_secrets.checkLockPassword(std::move(*m_secret), [this](const Result<>& checked) {
            m_secret.reset();
            if (checked)
                openVault();
            else
                onLookedAt(checked);
        });
    } else {
        openVault();
    }
}

void AgentLock::openVault()
{
    m_check = m_secrets.unlock(std::exchange(m_secret, std::nullopt), [this](const Result<>& unlocked) { onLookedAt(unlocked); });
}

void AgentLock::onLookedAt(const Result<>& result)
{
    // What was asked for is over; what hangs on it may begin the next.
    const auto finished = std::move(m_check);
    m_isLooking = false;
    m_secret.reset();
    const bool isWrong = !result && result.error().code == ErrorCode::WrongPassphrase;
    // Who brings nothing has not guessed.
    if (isWrong && m_hadSecret && m_source.kind == GuessSource::Kind::Program) {
        m_failures = std::min(m_failures + 1, kMostPauses);
        m_notBefore = m_clock.bootNow() + kPausePerFailure * m_failures;
        m_secrets.noteWrongGuesses(m_failures);
    }
    // Where nobody has chosen a vault there is nothing that could stay closed.
    const bool isOpen = result || result.error().code == ErrorCode::VaultNotChosen;
    Result<> answer = result;
    if (isOpen) {
        m_failures = 0;
        m_notBefore = m_clock.bootNow();
        if (m_state == State::Locked) {
            m_state = State::Open;
            m_secrets.forgetLock();
            m_hooks.opened();
        } else if (m_state == State::Closing) {
            answer = Error(ErrorCode::AgentLocked, "locked again");
        }
    }
    if (Guess* const guess = std::exchange(m_looking, nullptr)) {
        guess->letGo();
        guess->complete(answer);
    }
    next();
}

} // namespace warder::core

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/vault.h"

#include "base/entropy.h"
#include "base/log.h"
#include "codec/base64url.h"
#include "platform/private_files.h"

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <utility>

namespace warder::platform {

namespace {

using core::Record;
using core::RecordChange;
using core::RecordKey;
using core::RecordKind;
using core::VaultProtection;
using core::VaultState;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(category, "warder.vault")

constexpr auto kRetry = 60s;
constexpr std::size_t kMaxKeyFile = 256;

std::string nameOf(VaultProtection protection)
{
    switch (protection) {
    case VaultProtection::NotChosen:
        return "none";
    case VaultProtection::Keyring:
        return "keyring";
    case VaultProtection::Passphrase:
        return "passphrase";
    case VaultProtection::KeyFile:
        return "keyfile";
    }
    return {};
}

//! The key as text, for the keyring and the key file.
Secret keyToText(const Secret& key)
{
    std::string text = key.revealText([](std::string_view bytes) { return codec::base64UrlEncode(bytes); });
    return Secret::take(text);
}

Result<Secret> keyFromText(std::string_view text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
        text.remove_suffix(1);
    auto bytes = codec::base64UrlDecode(text);
    if (!bytes || bytes->size() != kVaultKeyBytes)
        return Error(ErrorCode::VaultKeyMissing, "what is kept is no key");
    return Secret::take(*bytes);
}

Result<Secret> readKeyFile(const std::string& path)
{
    auto content = readFile(path, kMaxKeyFile);
    if (!content)
        return Error(ErrorCode::VaultKeyMissing, content.error().detail).with("path", path);
    auto key = keyFromText(*content);
    wipe(*content);
    return key;
}

std::string passphraseContext(const VaultHeader& header)
{
    return concat("warder vault key 1:", header.vaultId, ":", header.passphrase.passes, ":", header.passphrase.memoryKib);
}

} // namespace

//! A sequence of steps that goes on whether or not its caller still waits. Each ends in finish(), which destroys it.
class Vault::Attempt
{
public:
    explicit Attempt(Vault& vault)
        : m_vault(vault)
        , m_epoch(vault.m_epoch)
    { }
    Attempt(const Attempt&) = delete;
    Attempt& operator=(const Attempt&) = delete;
    virtual ~Attempt() = default;

    //! The first step. May not finish synchronously.
    virtual void start() = 0;

    std::uint64_t id = 0;
    Done done;

protected:
    void finish(Result<> result)
    {
        const Done callback = std::move(done);
        m_vault.forget(id); // *this is gone
        callback(std::move(result));
    }
    [[nodiscard]] bool isStale() const { return m_epoch != m_vault.m_epoch; }
    void later(std::function<void()> step) { m_step = m_vault.m_timers.soon(std::move(step)); }

    //! Derives the key that a passphrase gives, on the derivation thread.
    void derive(Secret passphrase, PassphraseParameters parameters, std::function<void(Result<Secret>)> then)
    {
        m_step = m_vault.derivation().run<Result<Secret>>(
            [passphrase = std::move(passphrase), parameters = std::move(parameters)] { return deriveKey(passphrase, parameters); },
            std::move(then));
    }

    Vault& m_vault;
    std::uint64_t m_epoch;
    std::unique_ptr<Call> m_step;
};

//! Gets the key of the existing vault from who keeps it, and uses it.
class Vault::KeyFetch final : public Attempt
{
public:
    KeyFetch(Vault& vault, Interaction interaction, std::optional<Secret> passphrase)
        : Attempt(vault)
        , m_interaction(interaction)
        , m_passphrase(std::move(passphrase))
    { }

    void start() override
    {
        const VaultHeader& header = *m_vault.m_header;
        switch (header.protection) {
        case VaultProtection::Keyring:
            m_step = m_vault.m_keyring.read(keyringEntry(header), m_interaction, [this](KeyringReply reply) { onReply(std::move(reply)); });
            return;
        case VaultProtection::Passphrase:
            if (!m_passphrase || m_passphrase->isEmpty()) {
                later([this] { finish(Error(ErrorCode::WrongPassphrase, "no passphrase")); });
                return;
            }
            derive(std::move(*m_passphrase), header.passphrase, [this](Result<Secret> key) { onDerived(std::move(key)); });
            return;
        case VaultProtection::KeyFile:
            later([this] { useKey(readKeyFile(m_vault.keyFilePath())); });
            return;
        case VaultProtection::NotChosen:
            break;
        }
        later([this] { finish(Error(ErrorCode::VaultNotChosen)); });
    }

private:
    void onReply(KeyringReply reply)
    {
        if (reply.answer == KeyringAnswer::Present)
            useKey(reply.value.revealText([](std::string_view text) { return keyFromText(text); }));
        else
            finish(errorOf(reply.answer));
    }

    void onDerived(Result<Secret> derived)
    {
        if (!derived) {
            finish(std::move(derived).error());
            return;
        }
        const VaultHeader& header = *m_vault.m_header;
        auto key = unseal(*derived, header.sealedKey, passphraseContext(header));
        // Tampering and a wrong passphrase look the same.
        if (!key)
            finish(Error(ErrorCode::WrongPassphrase, "the passphrase does not open the vault"));
        else
            useKey(std::move(key));
    }

    void useKey(Result<Secret> key)
    {
        if (!key) {
            finish(std::move(key).error());
            return;
        }
        if (isStale()) {
            finish(Error(ErrorCode::AgentLocked, "locked meanwhile"));
            return;
        }
        VaultDatabase* database = &m_vault.m_database;
        m_step = m_vault.m_worker.run<Used>([database, key = *std::move(key)] { return Used { database->useKey(key), database->isIncomplete() }; },
                                            [this](Used used) { onUsed(std::move(used.result), used.isIncomplete); });
    }

    void onUsed(Result<> used, bool isIncomplete)
    {
        if (m_vault.m_header->protection == VaultProtection::KeyFile) {
            const bool isOther = !used && used.error().code == ErrorCode::VaultKeyMissing;
            if (isOther && !std::exchange(m_hasTriedNext, true)) {
                // Killed after a rekey was durable and before its key file had its name.
                if (auto next = readKeyFile(m_vault.nextKeyFilePath())) {
                    useKey(std::move(next));
                    return;
                }
            }
            m_vault.settleKeyFile(used && m_hasTriedNext);
        }
        if (used && isIncomplete)
            m_vault.m_incomplete = Error(ErrorCode::VaultDamaged, "records are missing or older than others").with("why", "incomplete");
        if (used && isStale()) {
            used = Error(ErrorCode::AgentLocked, "locked meanwhile");
            m_vault.forgetKey();
        }
        finish(std::move(used));
    }

    struct Used
    {
        Result<> result;
        bool isIncomplete;
    };

    Interaction m_interaction;
    std::optional<Secret> m_passphrase;
    bool m_hasTriedNext = false;
};

//! Whether a passphrase opens the vault's header; changes nothing.
class Vault::PassphraseCheck final : public Attempt
{
public:
    PassphraseCheck(Vault& vault, std::optional<Secret> passphrase)
        : Attempt(vault)
        , m_passphrase(std::move(passphrase))
    { }

    void start() override
    {
        if (!m_passphrase || m_passphrase->isEmpty()) {
            later([this] { finish(Error(ErrorCode::WrongPassphrase, "no passphrase")); });
            return;
        }
        derive(std::move(*m_passphrase), m_vault.m_header->passphrase, [this](const Result<Secret>& derived) {
            const VaultHeader& header = *m_vault.m_header;
            if (!derived)
                finish(derived.error());
            else if (!unseal(*derived, header.sealedKey, passphraseContext(header)))
                finish(Error(ErrorCode::WrongPassphrase, "the passphrase does not open the vault"));
            else if (isStale())
                finish(Error(ErrorCode::AgentLocked, "locked meanwhile"));
            else
                finish({});
        });
    }

private:
    std::optional<Secret> m_passphrase;
};

//! Gives a new key into somebody's keeping: for a new vault, or for the existing one, which is sealed anew with it.
class Vault::Sealing final : public Attempt
{
public:
    Sealing(Vault& vault, VaultProtection protection, Interaction interaction, std::optional<Secret> passphrase)
        : Attempt(vault)
        , m_interaction(interaction)
        , m_passphrase(std::move(passphrase))
    {
        m_isNew = !vault.m_header;
        if (m_isNew) {
            SystemEntropy entropy;
            m_header.vaultId = randomToken(entropy, 16);
        } else {
            m_old = *vault.m_header;
            m_header.vaultId = m_old.vaultId;
        }
        SystemEntropy entropy;
        m_header.keyId = randomToken(entropy, 8);
        m_header.protection = protection;
    }

    void start() override
    {
        later([this] { keep(newKey()); });
    }

private:
    //! A key file without a vault is left from a vault that was being made, and is as good as a new one.
    [[nodiscard]] Secret newKey() const
    {
        if (m_isNew && m_header.protection == VaultProtection::KeyFile) {
            if (auto key = readKeyFile(m_vault.keyFilePath()))
                return *std::move(key);
        }
        return makeVaultKey();
    }

    void keep(Secret key)
    {
        if (isStale() || key.isEmpty()) {
            finish(Error(ErrorCode::AgentLocked, "locked meanwhile"));
            return;
        }
        m_key = std::move(key);
        switch (m_header.protection) {
        case VaultProtection::Keyring:
            m_step = m_vault.m_keyring.write(keyringEntry(m_header), keyToText(m_key), m_interaction,
                                             [this](KeyringAnswer answer) { onWritten(answer); });
            return;
        case VaultProtection::Passphrase:
            if (!m_passphrase || m_passphrase->isEmpty()) {
                finish(Error(ErrorCode::InvalidRequest, "a passphrase is needed").with("field", "passphrase"));
                return;
            }
            m_header.passphrase = makePassphraseParameters();
            derive(std::move(*m_passphrase), m_header.passphrase, [this](Result<Secret> derived) { onDerived(std::move(derived)); });
            return;
        case VaultProtection::KeyFile:
            writeKeyFile();
            return;
        case VaultProtection::NotChosen:
            break;
        }
        finish(Error(ErrorCode::InvalidRequest, "nobody would keep the key").with("field", "protection"));
    }

    void onWritten(KeyringAnswer answer)
    {
        if (answer == KeyringAnswer::Present)
            store();
        else
            finish(errorOf(answer));
    }

    void onDerived(Result<Secret> derived)
    {
        if (!derived) {
            finish(std::move(derived).error());
            return;
        }
        m_header.sealedKey = seal(*derived, m_key, passphraseContext(m_header));
        store();
    }

    void writeKeyFile()
    {
        Result<> written = ensurePrivateFolder(m_vault.m_options.dataFolder);
        if (written) {
            const Secret text = keyToText(m_key);
            written = text.revealText([this](std::string_view content) { return writeFileAtomically(newKeyFilePath(), content, Overwrite::Yes); });
        }
        if (written)
            store();
        else
            finish(std::move(written));
    }

    //! The file of the key in use keeps its name until the vault is sealed with the new one.
    [[nodiscard]] std::string newKeyFilePath() const
    {
        const bool isInUse = !m_isNew && m_old.protection == VaultProtection::KeyFile;
        return isInUse ? m_vault.nextKeyFilePath() : m_vault.keyFilePath();
    }

    //! The key is kept: now the vault may say so.
    void store()
    {
        if (isStale()) {
            finish(Error(ErrorCode::AgentLocked, "locked meanwhile"));
            return;
        }
        VaultDatabase* database = &m_vault.m_database;
        m_step = m_vault.m_worker.run<Result<>>(
            [database, header = m_header, isNew = m_isNew, key = std::move(m_key)] {
                return isNew ? database->create(header, key) : database->rekey(header, key);
            },
            [this](Result<> stored) { onStored(std::move(stored)); });
    }

    void onStored(Result<> stored)
    {
        if (stored) {
            m_vault.m_header = m_header;
            m_vault.m_status.protection = m_header.protection;
            removeOld();
            if (isStale()) {
                m_vault.forgetKey();
                stored = Error(ErrorCode::AgentLocked, "locked meanwhile");
            }
        } else {
            removeNew();
        }
        finish(std::move(stored));
    }

    //! What kept the key before opens nothing any more.
    void removeOld()
    {
        if (m_isNew)
            return;
        if (m_old.protection == VaultProtection::Keyring)
            m_vault.m_keyring.remove(keyringEntry(m_old));
        if (m_old.protection == VaultProtection::KeyFile) {
            if (m_header.protection == VaultProtection::KeyFile)
                m_vault.settleKeyFile(true);
            else if (::unlink(m_vault.keyFilePath().c_str()) == 0)
                syncFolder(m_vault.m_options.dataFolder);
        }
    }
    //! Nothing was sealed with the new key.
    void removeNew()
    {
        if (m_header.protection == VaultProtection::Keyring)
            m_vault.m_keyring.remove(keyringEntry(m_header));
        if (m_header.protection == VaultProtection::KeyFile && !m_isNew)
            ::unlink(newKeyFilePath().c_str());
    }

    Interaction m_interaction;
    std::optional<Secret> m_passphrase;
    bool m_isNew = false;
    VaultHeader m_old;
    VaultHeader m_header;
    Secret m_key;
};

Vault::Vault(Options options, Keyring& keyring, TimerService& timers)
    : m_options(std::move(options))
    , m_keyring(keyring)
    , m_timers(timers)
    , m_lockKeeper(m_options.stateFolder + "/lock.json")
    , m_database({ m_options.dataFolder, m_options.stateFolder, m_options.isFull })
{
    m_keyring.setChangeHandler([this] { retry(); });
    if (const LockKeeper::State kept = m_lockKeeper.load(); kept.isLocked) {
        m_keptLock = { true, kept.hasPassword, kept.failures };
        m_status.state = VaultState::Locked;
    }
    VaultDatabase* database = &m_database;
    using Opened = Result<std::optional<VaultHeader>>;
    m_opening = m_worker.run<Opened>([database] { return database->open(); }, [this](Opened opened) { onOpened(std::move(opened)); });
}

Vault::~Vault()
{
    m_keyring.setChangeHandler({});
    VaultDatabase* database = &m_database;
    m_worker.post([database] { database->close(); }); // QSqlDatabase belongs to its thread
}

// State

void Vault::setState(VaultState state, std::optional<Error> reason)
{
    m_status.state = state;
    m_status.reason = std::move(reason);
    if (m_statusHandler)
        m_statusHandler();
}

//! What the person is told while the vault is ready: a full disk, a damaged record.
void Vault::setWarning(std::optional<Error> warning)
{
    const auto codeOf = [](const std::optional<Error>& error) { return error ? std::optional(error->code) : std::nullopt; };
    if (m_status.state == VaultState::Ready && codeOf(m_status.reason) != codeOf(warning))
        setState(VaultState::Ready, std::move(warning));
}

//! Of two key files the one that opens the vault has the name, and the other one goes.
void Vault::settleKeyFile(bool isNextInUse)
{
    const std::string next = nextKeyFilePath();
    const bool isChanged = isNextInUse ? ::rename(next.c_str(), keyFilePath().c_str()) == 0 : ::unlink(next.c_str()) == 0;
    if (isChanged)
        syncFolder(m_options.dataFolder);
}

core::VaultStatus Vault::status() const
{
    core::VaultStatus status = m_status;
    status.isNew = !m_header;
    status.restored = m_status.restored || m_incomplete;
    if (m_status.state == VaultState::Ready && !status.reason)
        status.reason = m_incomplete;
    return status;
}

Error Vault::stateError() const
{
    switch (m_status.state) {
    case VaultState::Opening:
        return Error(ErrorCode::KeyringNoAnswer, "the vault is being opened");
    case VaultState::Ready:
        break;
    case VaultState::WaitingForKeyring:
        return m_status.reason.value_or(Error(ErrorCode::KeyringNoAnswer));
    case VaultState::NeedsPassphrase:
    case VaultState::Locked:
        return Error(ErrorCode::AgentLocked, "the vault is locked");
    case VaultState::NotChosen:
        return Error(ErrorCode::VaultNotChosen, "nobody keeps the vault's key yet");
    case VaultState::Failed:
        return m_status.reason.value_or(Error(ErrorCode::StorageFailed));
    }
    return Error(ErrorCode::Internal, "the vault is ready");
}

void Vault::onOpened(Result<std::optional<VaultHeader>> opened)
{
    m_opening.reset();
    if (!opened) {
        setState(VaultState::Failed, std::move(opened).error());
        return;
    }
    m_header = *std::move(opened);
    m_status.protection = m_header ? m_header->protection : m_options.protection;
    if (m_header) {
        m_status.restored = m_header->isRestored;
        if (m_options.protection != VaultProtection::NotChosen && m_options.protection != m_header->protection) {
            setState(VaultState::Failed, Error(ErrorCode::InvalidRequest, "the vault's key is kept otherwise")
                                             .with("protection", nameOf(m_header->protection)));
            return;
        }
        // Left by an agent that was killed while the key changed hands; it opens the vault and nobody needs it.
        if (m_header->protection != VaultProtection::KeyFile) {
            ::unlink(keyFilePath().c_str());
            ::unlink(nextKeyFilePath().c_str());
        }
    }
    if (m_status.state == VaultState::Locked) {
        setState(VaultState::Locked); // before the end of the last run, or somebody was quick
        return;
    }
    if (m_status.protection == VaultProtection::Passphrase)
        setState(VaultState::NeedsPassphrase);
    else if (m_header)
        run(std::make_unique<KeyFetch>(*this, Interaction::No, std::nullopt), [](const Result<>&) { });
    else
        makeVault();
}

//! Without a question: as the person chose, else in the keyring if it answers.
void Vault::makeVault()
{
    const bool isChosen = m_options.protection != VaultProtection::NotChosen;
    const VaultProtection protection = isChosen ? m_options.protection : VaultProtection::Keyring;
    run(std::make_unique<Sealing>(*this, protection, Interaction::No, std::nullopt), [](const Result<>&) { });
}

void Vault::retry()
{
    m_retry.reset();
    const bool isMissing = m_status.state == VaultState::Failed && m_status.reason && m_status.reason->code == ErrorCode::VaultKeyMissing;
    const bool isWaiting = m_status.state == VaultState::WaitingForKeyring || isMissing;
    if (!isWaiting || m_status.protection != VaultProtection::Keyring || !m_attempts.empty())
        return;
    if (m_header)
        run(std::make_unique<KeyFetch>(*this, Interaction::No, std::nullopt), [](const Result<>&) { });
    else
        makeVault();
}

void Vault::onKeyFailure(const Error& error)
{
    logInfo(category(), concat("the vault's key: ", reasonOf(error.code), " (", error.detail, ")"));
    if (m_status.state == VaultState::Ready || m_status.state == VaultState::Locked)
        return; // what was asked for failed; the vault is as it was
    switch (error.code) {
    case ErrorCode::WrongPassphrase:
        setState(VaultState::NeedsPassphrase);
        return;
    case ErrorCode::KeyringLocked:
    case ErrorCode::KeyringAbsent:
    case ErrorCode::KeyringNoAnswer:
    case ErrorCode::KeyringDismissed:
        if (m_status.protection != VaultProtection::Keyring) {
            setState(VaultState::NotChosen, error);
        } else {
            setState(VaultState::WaitingForKeyring, error);
            m_retry = m_timers.after(kRetry, [this] { retry(); });
        }
        return;
    default:
        // Waiting for the person, it goes on waiting.
        if (m_status.state != VaultState::NotChosen && m_status.state != VaultState::NeedsPassphrase)
            setState(VaultState::Failed, error);
        return;
    }
}

void Vault::run(std::unique_ptr<Attempt> attempt, Done done)
{
    Attempt* running = attempt.get();
    running->id = ++m_lastAttempt;
    running->done = [this, done = std::move(done)](Result<> result) {
        if (!result)
            onKeyFailure(result.error());
        else if (m_status.state != VaultState::Ready)
            setState(VaultState::Ready);
        done(std::move(result));
    };
    m_attempts.emplace(running->id, std::move(attempt));
    running->start();
}

std::unique_ptr<Call> Vault::runFor(std::unique_ptr<Attempt> attempt, Done done)
{
    auto [id, call] = m_callers.add(std::move(done));
    run(std::move(attempt), [this, caller = id](Result<> result) { m_callers.complete(caller, std::move(result)); });
    return std::move(call);
}

void Vault::forget(std::uint64_t attemptId)
{
    m_attempts.erase(attemptId);
}

void Vault::forgetKey()
{
    VaultDatabase* database = &m_database;
    m_worker.post([database] { database->forgetKey(); });
}

void Vault::lock()
{
    if (m_status.state == VaultState::Failed)
        return; // there is no key to wipe
    ++m_epoch;
    forgetKey();
    setState(VaultState::Locked);
}

std::unique_ptr<Call> Vault::unlock(std::optional<Secret> passphrase, std::function<void(Result<>)> done)
{
    const bool isOpening = m_opening != nullptr;
    const bool isBroken = m_status.state == VaultState::Failed && stateError().code != ErrorCode::VaultKeyMissing;
    if (m_status.state == VaultState::Ready && m_status.protection == VaultProtection::Passphrase && m_header)
        return runFor(std::make_unique<PassphraseCheck>(*this, std::move(passphrase)), std::move(done));
    if (m_status.state == VaultState::Ready)
        return answerSoon<Result<>>({}, std::move(done));
    if (isOpening || isBroken)
        return answerSoon<Result<>>(stateError(), std::move(done));
    if (m_header)
        return runFor(std::make_unique<KeyFetch>(*this, Interaction::Yes, std::move(passphrase)), std::move(done));
    if (m_status.protection == VaultProtection::NotChosen) {
        if (m_status.state == VaultState::Locked)
            setState(VaultState::NotChosen);
        return answerSoon<Result<>>(Error(ErrorCode::VaultNotChosen), std::move(done));
    }
    return runFor(std::make_unique<Sealing>(*this, m_status.protection, Interaction::Yes, std::move(passphrase)), std::move(done));
}

// The agent's lock

Worker& Vault::derivation()
{
    if (!m_derivation)
        m_derivation = std::make_unique<Worker>();
    return *m_derivation;
}

std::unique_ptr<Call> Vault::keepLock(std::optional<Secret> password, std::function<void(Result<>)> done)
{
    m_keptLock = { true, password && !password->isEmpty(), 0 };
    LockKeeper* keeper = &m_lockKeeper;
    return derivation().run<Result<>>([keeper, password = std::move(password)] { return keeper->keep(password); }, std::move(done));
}

std::unique_ptr<Call> Vault::checkLockPassword(Secret password, std::function<void(Result<>)> done)
{
    LockKeeper* keeper = &m_lockKeeper;
    return derivation().run<Result<>>([keeper, password = std::move(password)] { return keeper->check(password); }, std::move(done));
}

void Vault::noteWrongGuesses(int inARow)
{
    m_keptLock.failures = inARow;
    if (!m_keptLock.isLocked)
        return;
    LockKeeper* keeper = &m_lockKeeper;
    derivation().post([keeper, inARow] { keeper->setFailures(inARow); });
}

void Vault::forgetLock()
{
    m_keptLock = {};
    LockKeeper* keeper = &m_lockKeeper;
    derivation().post([keeper] {
        if (const auto cleared = keeper->clear(); !cleared)
            logWarning(category(), concat("the lock could not be forgotten: ", cleared.error().detail));
    });
}

std::unique_ptr<Call> Vault::protect(VaultProtection protection, std::optional<Secret> passphrase, std::function<void(Result<>)> done)
{
    const bool isBroken = m_status.state == VaultState::Failed || m_status.state == VaultState::Locked || m_opening;
    if (isBroken || (m_header && m_status.state != VaultState::Ready))
        return answerSoon<Result<>>(stateError(), std::move(done));
    return runFor(std::make_unique<Sealing>(*this, protection, Interaction::Yes, std::move(passphrase)), std::move(done));
}

// Records

template<class T>
std::unique_ptr<Call> Vault::answerSoon(T value, std::function<void(T)> done)
{
    struct Soon final : PendingCall<T>
    {
        using PendingCall<T>::PendingCall;
        std::optional<T> value;
        std::unique_ptr<Call> timer;
    };
    auto soon = std::make_unique<Soon>(std::move(done));
    soon->value = std::move(value);
    soon->timer = m_timers.soon([raw = soon.get()] { raw->complete(*std::move(raw->value)); });
    return soon;
}

//! A broken database is everybody's business, not only the caller's.
void Vault::onRead(const Error& error)
{
    const bool isBroken = error.code == ErrorCode::VaultDamaged && error.detail.starts_with("SQLite");
    if (isBroken && m_status.state == VaultState::Ready)
        setState(VaultState::Failed, error);
}

void Vault::onWritten(const Written& written)
{
    const bool isFull = written.isReserveGone || (!written.result && written.result.error().code == ErrorCode::StorageFull);
    if (!written.result)
        onRead(written.result.error());
    const bool saysFull = m_status.reason && m_status.reason->code == ErrorCode::StorageFull;
    if (isFull)
        setWarning(Error(ErrorCode::StorageFull, "the disk of the vault is full").with("path", m_options.dataFolder));
    else if (saysFull)
        setWarning({});
}

std::unique_ptr<Call> Vault::readAll(std::vector<RecordKind> kinds, std::function<void(Result<std::vector<Record>>)> done)
{
    using Read = Result<VaultDatabase::Contents>;
    if (m_status.state != VaultState::Ready)
        return answerSoon<Result<std::vector<Record>>>(stateError(), std::move(done));
    VaultDatabase* database = &m_database;
    return m_worker.run<Read>([database, kinds = std::move(kinds)] { return database->readAll(kinds); },
                              [this, done = std::move(done)](Read read) {
                                  if (!read)
                                      onRead(read.error());
                                  // Read before a lock, arrived after it: what is locked gives nothing out.
                                  if (m_status.state != VaultState::Ready) {
                                      done(stateError());
                                      return;
                                  }
                                  if (!read) {
                                      done(std::move(read).error());
                                      return;
                                  }
                                  if (read->damaged > 0)
                                      setWarning(Error(ErrorCode::VaultDamaged, "records do not open").with("records", std::to_string(read->damaged)));
                                  done(std::move(read->records));
                              });
}

std::unique_ptr<Call> Vault::read(RecordKey key, std::function<void(Result<std::optional<Secret>>)> done)
{
    using Read = Result<std::optional<Secret>>;
    if (m_status.state != VaultState::Ready)
        return answerSoon<Read>(stateError(), std::move(done));
    VaultDatabase* database = &m_database;
    return m_worker.run<Read>([database, key = std::move(key)] { return database->read(key); },
                              [this, done = std::move(done)](Read read) {
                                  if (!read)
                                      onRead(read.error());
                                  done(m_status.state == VaultState::Ready ? std::move(read) : Read(stateError()));
                              });
}

std::unique_ptr<Call> Vault::apply(std::vector<RecordChange> changes, std::function<void(Result<>)> done)
{
    if (m_status.state != VaultState::Ready)
        return answerSoon<Result<>>(stateError(), std::move(done));
    VaultDatabase* database = &m_database;
    return m_worker.run<Written>(
        [database, changes = std::move(changes)] {
            Result<> result = database->apply(changes);
            return Written { std::move(result), database->isReserveGone() };
        },
        [this, done = std::move(done)](Written written) {
            onWritten(written);
            done(std::move(written.result));
        });
}

std::unique_ptr<Call> Vault::confirmRestored(std::function<void(Result<>)> done)
{
    if (m_status.state != VaultState::Ready)
        return answerSoon<Result<>>(stateError(), std::move(done));
    VaultDatabase* database = &m_database;
    return m_worker.run<Result<>>([database] { return database->confirmRestored(); },
                                  [this, done = std::move(done)](Result<> result) {
                                      if (result) {
                                          m_status.restored = false;
                                          m_incomplete.reset();
                                          setState(m_status.state, m_status.reason);
                                      }
                                      done(std::move(result));
                                  });
}

} // namespace warder::platform

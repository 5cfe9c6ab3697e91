// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/boot_timer_service.h"
#include "platform/system_clock.h"
#include "platform/vault.h"

#include "support/fake_keyring.h"
#include "support/fake_time.h"
#include "support/memory_secret_store.h"
#include "support/test_macros.h"

#include <QTemporaryDir>
#include <QTest>

namespace warder {

using core::KeptLock;
using core::Record;
using core::RecordChange;
using core::RecordKey;
using core::RecordKind;
using core::SecretStore;
using core::VaultProtection;
using core::VaultState;

namespace {

//! A store, and how to let its event loop run.
class Subject
{
public:
    virtual ~Subject() = default;
    [[nodiscard]] virtual SecretStore& store() = 0;
    //! False if it does not come true.
    [[nodiscard]] virtual bool runUntil(const std::function<bool()>& condition) = 0;
    //! With a passphrase, which both subjects are made without.
    virtual void protect(const std::string& passphrase) = 0;
};

class MemorySubject final : public Subject
{
public:
    SecretStore& store() override { return m_store; }
    bool runUntil(const std::function<bool()>& condition) override
    {
        m_time.settle();
        return condition();
    }
    void protect(const std::string& passphrase) override
    {
        m_store.secret = passphrase;
        m_store.setStatus({ VaultState::Ready, VaultProtection::Passphrase, {}, false, false });
    }

private:
    test::FakeTime m_time;
    test::MemorySecretStore m_store { m_time };
};

class VaultSubject final : public Subject
{
public:
    VaultSubject()
        : m_vault(std::make_unique<platform::Vault>(
              platform::Vault::Options { path("data"), path("state"), VaultProtection::KeyFile, {} }, m_keyring, m_timers))
    {
        [[maybe_unused]] const bool isOpen = runUntil([this] { return m_vault->status().state == VaultState::Ready; });
    }
    SecretStore& store() override { return *m_vault; }
    bool runUntil(const std::function<bool()>& condition) override { return QTest::qWaitFor(condition, 20'000); }
    void protect(const std::string& passphrase) override
    {
        std::optional<Result<>> done;
        const auto call = m_vault->protect(VaultProtection::Passphrase, Secret::copyOf(passphrase), [&done](const Result<>& result) { done = result; });
        QVERIFY(runUntil([&done] { return done.has_value(); }));
        QVERIFY_OK(*done);
    }

private:
    [[nodiscard]] std::string path(const std::string& name) const { return m_folder.path().toStdString() + "/" + name; }

    QTemporaryDir m_folder;
    platform::SystemClock m_clock;
    platform::BootTimerService m_timers { m_clock };
    test::FakeKeyring m_keyring { m_timers };
    std::unique_ptr<platform::Vault> m_vault;
};

} // namespace

class SecretStoreContract final : public QObject
{
    Q_OBJECT

private:
    static void both()
    {
        QTest::addColumn<bool>("isReal");
        QTest::newRow("the fake") << false;
        QTest::newRow("the vault") << true;
    }
    [[nodiscard]] static std::unique_ptr<Subject> subject()
    {
        QFETCH(bool, isReal);
        if (isReal)
            return std::make_unique<VaultSubject>();
        return std::make_unique<MemorySubject>();
    }
    template<class T>
    [[nodiscard]] static Result<T> wait(Subject& subject, const std::function<std::unique_ptr<Call>(std::function<void(Result<T>)>)>& start)
    {
        std::optional<Result<T>> answer;
        const auto call = start([&answer](Result<T> result) { answer = std::move(result); });
        if (answer)
            return Error(ErrorCode::Internal, "it called back within the call");
        if (!subject.runUntil([&answer] { return answer.has_value(); }))
            return Error(ErrorCode::Internal, "it does not answer");
        return *std::move(answer);
    }
    [[nodiscard]] static Result<> unlock(Subject& subject, const std::optional<std::string>& passphrase)
    {
        return wait<void>(subject, [&](auto done) {
            return subject.store().unlock(passphrase ? std::optional(Secret::copyOf(*passphrase)) : std::nullopt, std::move(done));
        });
    }
    [[nodiscard]] static Result<> write(Subject& subject, const std::string& value)
    {
        return wait<void>(subject, [&](auto done) {
            std::vector<RecordChange> changes;
            changes.push_back({ kKey, value.empty() ? std::nullopt : std::optional(Secret::copyOf(value)) });
            return subject.store().apply(std::move(changes), std::move(done));
        });
    }
    [[nodiscard]] static std::string read(Subject& subject)
    {
        const auto value = wait<std::optional<Secret>>(subject, [&](auto done) { return subject.store().read(kKey, std::move(done)); });
        return !value ? std::string(reasonOf(value.error().code)) : *value ? (*value)->copyToInsecureString() : "(none)";
    }
    static inline const RecordKey kKey { ProfileId("p"), RecordKind::RefreshToken, {} };

private Q_SLOTS:
    void whatIsWrittenIsRead_data() { both(); }
    void whatIsWrittenIsRead()
    {
        const auto tested = subject();
        QCOMPARE(read(*tested), std::string("(none)"));
        QVERIFY_OK(write(*tested, "value"));
        QCOMPARE(read(*tested), std::string("value"));
        const auto all = wait<std::vector<Record>>(*tested, [&](auto done) { return tested->store().readAll({ RecordKind::RefreshToken }, std::move(done)); });
        QVERIFY_OK(all);
        QCOMPARE(all->size(), 1U);
        QVERIFY_OK(write(*tested, ""));
        QCOMPARE(read(*tested), std::string("(none)"));
    }
    void aPassphraseIsCheckedInEveryState_data() { both(); }
    void aPassphraseIsCheckedInEveryState()
    {
        const auto tested = subject();
        tested->protect("open sesame");
        QVERIFY_ERROR(unlock(*tested, "wrong"), ErrorCode::WrongPassphrase);
        QVERIFY_ERROR(unlock(*tested, {}), ErrorCode::WrongPassphrase);
        QVERIFY(tested->store().status().state == VaultState::Ready); // a wrong one closes nothing
        QVERIFY_OK(unlock(*tested, "open sesame"));
        tested->store().lock();
        QVERIFY_ERROR(unlock(*tested, "wrong"), ErrorCode::WrongPassphrase);
        QVERIFY_ERROR(unlock(*tested, {}), ErrorCode::WrongPassphrase);
        QVERIFY(tested->store().status().state != VaultState::Ready);
        QVERIFY_OK(unlock(*tested, "open sesame"));
        QVERIFY(tested->store().status().state == VaultState::Ready);
    }
    void lockedItGivesNothingOut_data() { both(); }
    void lockedItGivesNothingOut()
    {
        const auto tested = subject();
        QVERIFY_OK(write(*tested, "value"));
        tested->store().lock();
        QCOMPARE(read(*tested), std::string("agent_locked"));
        QVERIFY_ERROR(write(*tested, "other"), ErrorCode::AgentLocked);
        QVERIFY_OK(unlock(*tested, {}));
        QCOMPARE(read(*tested), std::string("value"));
    }
    void theLockIsKept_data() { both(); }
    void theLockIsKept()
    {
        const auto tested = subject();
        SecretStore& store = tested->store();
        QVERIFY(!store.keptLock().isLocked);
        QVERIFY_OK(wait<void>(*tested, [&](auto done) { return store.keepLock(Secret::copyOf("sesame"), std::move(done)); }));
        QVERIFY(store.keptLock().isLocked && store.keptLock().hasPassword);
        const auto check = [&](const char* password) {
            return wait<void>(*tested, [&](auto done) { return store.checkLockPassword(Secret::copyOf(password), std::move(done)); });
        };
        QVERIFY_ERROR(check("wrong"), ErrorCode::WrongPassphrase);
        QVERIFY_OK(check("sesame"));
        store.noteWrongGuesses(3);
        QCOMPARE(store.keptLock().failures, 3);
        QVERIFY_OK(wait<void>(*tested, [&](auto done) { return store.keepLock({}, std::move(done)); }));
        QVERIFY(store.keptLock().isLocked && !store.keptLock().hasPassword);
        store.forgetLock();
        QVERIFY(!store.keptLock().isLocked);
    }
    void nothingIsHeardAfterACallIsGone_data() { both(); }
    void nothingIsHeardAfterACallIsGone()
    {
        const auto tested = subject();
        bool isHeard = false;
        auto call = tested->store().read(kKey, [&isHeard](const auto&) { isHeard = true; });
        call.reset();
        QCOMPARE(read(*tested), std::string("(none)"));
        QVERIFY(!isHeard);
    }
};

} // namespace warder

QTEST_GUILESS_MAIN(warder::SecretStoreContract)
#include "secret_store_test.moc"

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/agent_lock.h"

#include "support/fake_time.h"
#include "support/memory_secret_store.h"
#include "support/test_macros.h"

#include <QTest>

#include <deque>

namespace warder::core {

using namespace std::chrono_literals;

namespace {

constexpr GuessSource kPrompt { GuessSource::Kind::Prompt, 0 };

GuessSource program(std::uint64_t number)
{
    return { GuessSource::Kind::Program, number };
}

//! An agent lock over a vault in memory, and every answer it has given.
class Bench
{
public:
    explicit Bench(VaultProtection protection = VaultProtection::Passphrase)
        : secrets(time)
    {
        secrets.setStatus({ VaultState::Ready, protection, {}, false, false });
        if (protection == VaultProtection::Passphrase)
            secrets.secret = "open sesame";
        begin();
    }
    //! As after a restart of the agent.
    void begin()
    {
        calls.clear();
        lock = std::make_unique<AgentLock>(time, time, secrets, AgentLock::Hooks { [this] { ++opened; } });
        lock->start();
    }
    void close(std::optional<std::string> password = {})
    {
        QVERIFY_OK(lock->close(password ? std::optional(Secret::copyOf(*password)) : std::nullopt));
        time.settle();
    }
    void wipe()
    {
        secrets.lock();
        lock->wiped();
    }
    //! The index of the answer to come.
    std::size_t guess(std::optional<std::string> secret, GuessSource source = program(1))
    {
        const std::size_t index = answers.size();
        answers.emplace_back();
        calls.push_back(lock->unlock(secret ? std::optional(Secret::copyOf(*secret)) : std::nullopt, source,
                                     [this, index](const Result<>& answer) { answers[index] = answer; }));
        return index;
    }
    [[nodiscard]] std::string reason(std::size_t index) const
    {
        return !answers[index] ? "none yet" : *answers[index] ? "open" : std::string(reasonOf(answers[index]->error().code));
    }

    test::FakeTime time;
    test::MemorySecretStore secrets;
    std::unique_ptr<AgentLock> lock;
    std::deque<std::optional<Result<>>> answers;
    std::vector<std::unique_ptr<Call>> calls;
    int opened = 0;
};

} // namespace

class AgentLockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! While what is in flight is still being written the vault is ready, and must not stand for the right passphrase.
    void aWrongPassphraseOpensNothingInAnyState()
    {
        Bench bench;
        bench.close();
        const auto early = bench.guess("wrong");
        bench.time.advance(1s);
        QCOMPARE(bench.reason(early), std::string("none yet"));
        QVERIFY(bench.lock->isLocked());
        bench.wipe();
        bench.time.settle();
        QCOMPARE(bench.reason(early), std::string("wrong_passphrase"));
        QVERIFY(bench.lock->isLocked());
        bench.time.advance(1s);
        const auto right = bench.guess("open sesame");
        bench.time.settle();
        QCOMPARE(bench.reason(right), std::string("open"));
        QVERIFY(!bench.lock->isLocked());
        QCOMPARE(bench.opened, 1);
        // An agent that is open is no way to try passphrases either.
        const auto open = bench.guess("wrong");
        bench.time.settle();
        QCOMPARE(bench.reason(open), std::string("wrong_passphrase"));
        QVERIFY(!bench.lock->isLocked());
    }
    //! Unlocking belongs to the agent: it ends the same whether or not who asked is still there.
    void aConnectionThatClosesChangesNothing()
    {
        Bench bench;
        bench.close();
        bench.wipe();
        bench.guess("open sesame");
        bench.time.settle(); // begun
        bench.calls.clear();
        bench.time.settle();
        QVERIFY(!bench.lock->isLocked());
        QCOMPARE(bench.secrets.status().state, VaultState::Ready);

        bench.close();
        bench.wipe();
        const int checks = bench.secrets.checks;
        bench.guess("open sesame"); // given up before anybody has looked
        bench.calls.clear();
        bench.time.advance(1s);
        QVERIFY(bench.lock->isLocked());
        QCOMPARE(bench.secrets.checks, checks);
        const auto wrong = bench.guess("anything");
        bench.time.settle();
        QCOMPARE(bench.reason(wrong), std::string("wrong_passphrase"));
    }
    //! The pause comes before the next guess is looked at, and grows.
    void guessesAreSlow_data()
    {
        QTest::addColumn<bool>("hasPassphrase");
        QTest::newRow("the vault's passphrase") << true;
        QTest::newRow("the password of the lock") << false;
    }
    void guessesAreSlow()
    {
        QFETCH(bool, hasPassphrase);
        Bench bench(hasPassphrase ? VaultProtection::Passphrase : VaultProtection::KeyFile);
        bench.close(hasPassphrase ? std::optional<std::string>() : "open sesame");
        bench.wipe();
        const auto begun = bench.time.bootNow();
        for (int i = 0; i < 50; ++i) {
            const auto index = bench.guess("wrong " + std::to_string(i));
            bench.time.settle();
            while (bench.reason(index) == "none yet")
                bench.time.advance(50ms);
            QCOMPARE(bench.reason(index), std::string("wrong_passphrase"));
        }
        QVERIFY(bench.time.bootNow() - begun > 120s); // 0.1 s + 0.2 s + …
        bench.time.advance(10s); // the longest pause there is
        const auto right = bench.guess("open sesame");
        bench.time.settle();
        QCOMPARE(bench.reason(right), std::string("open"));
    }
    //! However many come at once: each is answered, one place for each program, and the owner waits for one of them.
    void aFloodHoldsNobodyUp()
    {
        Bench bench;
        bench.close();
        bench.wipe();
        std::vector<std::size_t> flood;
        for (int i = 0; i < 128; ++i)
            flood.push_back(bench.guess("wrong", program(7)));
        const auto owner = bench.guess("open sesame", program(1));
        bench.time.settle();
        const int checks = bench.secrets.checks;
        bench.time.advance(3s);
        QCOMPARE(bench.reason(owner), std::string("open"));
        QVERIFY(bench.secrets.checks - checks <= 2);
        for (const std::size_t index : flood)
            QVERIFY(bench.reason(index) == "wrong_passphrase" || bench.reason(index) == "too_many_guesses");
    }
    void whoIsSentAwayWaitsToo()
    {
        Bench bench;
        bench.close();
        bench.wipe();
        bench.guess("wrong", program(7));
        const auto second = bench.guess("wrong", program(7));
        QCOMPARE(bench.reason(second), std::string("none yet"));
        bench.time.advance(999ms);
        QCOMPARE(bench.reason(second), std::string("none yet"));
        bench.time.advance(1ms);
        QCOMPARE(bench.reason(second), std::string("too_many_guesses"));
    }
    void whatIsTypedIntoThePromptGoesFirst()
    {
        Bench bench;
        bench.close();
        bench.wipe();
        for (std::uint64_t i = 0; i < 40; ++i)
            bench.guess("wrong", program(i));
        bench.time.settle();
        const auto typed = bench.guess("open sesame", kPrompt);
        bench.time.advance(1ms);
        bench.time.settle();
        QCOMPARE(bench.reason(typed), std::string("open"));
    }
    void aLockSurvivesARestart_data()
    {
        QTest::addColumn<int>("protection");
        QTest::addColumn<QByteArray>("password");
        QTest::newRow("key file") << int(VaultProtection::KeyFile) << QByteArray();
        QTest::newRow("key file, with a password") << int(VaultProtection::KeyFile) << QByteArray("open sesame");
        QTest::newRow("keyring, with a password") << int(VaultProtection::Keyring) << QByteArray("open sesame");
        QTest::newRow("passphrase") << int(VaultProtection::Passphrase) << QByteArray();
    }
    void aLockSurvivesARestart()
    {
        QFETCH(int, protection);
        QFETCH(QByteArray, password);
        const bool isPassphrase = protection == int(VaultProtection::Passphrase);
        Bench bench { static_cast<VaultProtection>(protection) };
        bench.close(password.isEmpty() ? std::nullopt : std::optional(password.toStdString()));
        bench.wipe();
        bench.begin();
        QVERIFY(bench.lock->isLocked());
        QCOMPARE(bench.lock->hasPassword(), !password.isEmpty());
        if (isPassphrase || !password.isEmpty()) {
            const auto without = bench.guess({});
            bench.time.settle();
            QVERIFY(bench.reason(without) != "open");
            const auto wrong = bench.guess("wrong");
            bench.time.settle();
            QCOMPARE(bench.reason(wrong), std::string("wrong_passphrase"));
            bench.begin(); // another restart makes guessing no faster
            const auto again = bench.guess("wrong");
            bench.time.settle();
            QCOMPARE(bench.reason(again), std::string("none yet"));
            bench.time.advance(1s);
            QCOMPARE(bench.reason(again), std::string("wrong_passphrase"));
            bench.time.advance(1s);
        }
        const auto right = bench.guess("open sesame");
        bench.time.settle();
        QCOMPARE(bench.reason(right), std::string("open"));
        bench.begin();
        QVERIFY(!bench.lock->isLocked());
    }
    void aPasswordThatCouldNotUnlockIsRefused()
    {
        Bench bench;
        QVERIFY_ERROR(bench.lock->close(Secret::copyOf("another")), ErrorCode::InvalidRequest);
        QVERIFY(!bench.lock->isLocked());
        QVERIFY_OK(bench.lock->close(Secret::copyOf(""))); // none
        QVERIFY(bench.lock->isLocked());
    }
    //! Else a program would lock again with a password of its own, and open with that.
    void lockingAgainKeepsThePassword()
    {
        Bench bench(VaultProtection::KeyFile);
        bench.close("open sesame");
        bench.wipe();
        QVERIFY_ERROR(bench.lock->close(Secret::copyOf("mine")), ErrorCode::AgentLocked);
        QVERIFY_OK(bench.lock->close({}));
        const auto mine = bench.guess("mine");
        bench.time.settle();
        QCOMPARE(bench.reason(mine), std::string("wrong_passphrase"));
        const auto none = bench.guess({});
        bench.time.advance(1s);
        QCOMPARE(bench.reason(none), std::string("wrong_passphrase"));
        QVERIFY(bench.lock->isLocked());
    }
    void nobodyIsAnsweredAfterTheirCallIsGone()
    {
        Bench bench;
        bench.close();
        bench.wipe();
        for (std::uint64_t i = 0; i < 20; ++i)
            bench.guess("wrong", program(i % 10));
        bench.lock.reset();
        bench.time.advance(2s);
        bench.calls.clear();
    }
};

} // namespace warder::core

QTEST_GUILESS_MAIN(warder::core::AgentLockTest)
#include "agent_lock_test.moc"

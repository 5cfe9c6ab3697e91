// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/passphrase_question.h"
#include "support/fake_ports.h"
#include "support/test_macros.h"

#include <QTest>

#include <optional>

using namespace warder;
using namespace warder::core;

namespace {

// A vault that opens with "open sesame", and the question wired as the manager wires it.
struct Bench
{
    explicit Bench(VaultState state = VaultState::NeedsPassphrase)
    {
        ports.secrets.secret = "open sesame";
        ports.prompter.refusal.reset();
        ports.secrets.setStatus({ state, VaultProtection::Passphrase, {}, false, false });
        ports.secrets.setStatusHandler([this] { question.onVaultChanged(); });
    }
    void start()
    {
        question.onVaultChanged();
        ports.time.settle();
    }
    void desktopComes()
    {
        question.onDisplayChanged();
        ports.time.settle();
    }
    [[nodiscard]] VaultState state() const { return ports.secrets.status().state; }
    [[nodiscard]] std::size_t asked() const { return ports.prompter.purposes.size(); }

    test::FakePorts ports;
    DisplayEnvironment display;
    PassphraseQuestion question { ports.prompter, ports.secrets, display, [this](Secret passphrase, PassphraseQuestion::Done done) {
                                     return ports.secrets.unlock(std::move(passphrase), std::move(done));
                                 } };
};

} // namespace

class PassphraseQuestionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksByItselfAndUnlocks()
    {
        Bench bench;
        bench.ports.prompter.typed = { "open sesame" };
        bench.start();
        QCOMPARE(bench.state(), VaultState::Ready);
        QCOMPARE(bench.ports.prompter.purposes, (std::vector { PassphrasePurpose::Unlock }));
    }
    void asksOnlyWhereAPassphraseIsWanted_data()
    {
        QTest::addColumn<int>("state");
        for (const VaultState state : { VaultState::Opening, VaultState::Ready, VaultState::WaitingForKeyring, VaultState::Locked, VaultState::NotChosen, VaultState::Failed })
            QTest::addRow("%d", static_cast<int>(state)) << static_cast<int>(state);
    }
    void asksOnlyWhereAPassphraseIsWanted()
    {
        QFETCH(int, state);
        Bench bench(static_cast<VaultState>(state));
        bench.start();
        bench.desktopComes();
        QCOMPARE(bench.asked(), 0U);
    }
    void aWrongOneIsSaidInTheNextPrompt()
    {
        Bench bench;
        bench.ports.prompter.typed = { "open barley", "open wheat", "open sesame" };
        bench.start();
        QCOMPARE(bench.state(), VaultState::Ready);
        QCOMPARE(bench.ports.prompter.purposes, (std::vector { PassphrasePurpose::Unlock, PassphrasePurpose::UnlockAgain, PassphrasePurpose::UnlockAgain }));
    }
    void aVaultThatIsNotThereYetGetsAPassphrase()
    {
        Bench bench;
        bench.ports.secrets.setStatus({ VaultState::NeedsPassphrase, VaultProtection::Passphrase, {}, false, true });
        bench.ports.time.settle();
        QCOMPARE(bench.ports.prompter.purposes, (std::vector { PassphrasePurpose::Choose }));
    }
    void whoeverClosesItIsLeftAlone_data()
    {
        QTest::addColumn<int>("refusal");
        QTest::newRow("closed") << static_cast<int>(ErrorCode::Cancelled);
        QTest::newRow("no display") << static_cast<int>(ErrorCode::NoDisplay);
    }
    void whoeverClosesItIsLeftAlone()
    {
        QFETCH(int, refusal);
        Bench bench;
        bench.ports.prompter.refusal = Error { static_cast<ErrorCode>(refusal) };
        bench.start();
        QCOMPARE(bench.asked(), 1U);
        bench.start();
        QCOMPARE(bench.asked(), 1U);
        // A new desktop is a new chance, and so is somebody who asks.
        bench.desktopComes();
        QCOMPARE(bench.asked(), 2U);
        std::optional<Result<>> answer;
        const auto call = bench.question.ask([&](const Result<>& result) { answer = result; });
        QVERIFY(!answer);
        bench.ports.time.settle();
        QCOMPARE(bench.asked(), 3U);
        QVERIFY_ERROR(*answer, static_cast<ErrorCode>(refusal));
        bench.start();
        QCOMPARE(bench.asked(), 3U);
        QCOMPARE(bench.state(), VaultState::NeedsPassphrase);
    }
    void everybodyWaitsForTheSamePrompt()
    {
        Bench bench(VaultState::Locked);
        int answers = 0;
        const auto note = [&](const Result<>& result) { answers += result ? 1 : 100; };
        const auto first = bench.question.ask(note);
        auto second = bench.question.ask(note);
        const auto third = bench.question.ask(note);
        second.reset(); // does not want to know any more
        QCOMPARE(bench.asked(), 1U);
        QCOMPARE(bench.ports.prompter.open, 1);
        // Somebody types it on a terminal: the prompt goes.
        const auto unlocking = bench.ports.secrets.unlock(Secret::copyOf("open sesame"), [](const Result<>&) { });
        bench.ports.time.settle();
        QCOMPARE(bench.ports.prompter.open, 0);
        QCOMPARE(answers, 2);
    }
    void lockingClosesIt()
    {
        Bench bench;
        bench.start();
        QCOMPARE(bench.ports.prompter.open, 1);
        std::optional<Result<>> answer;
        std::unique_ptr<Call> again;
        const auto call = bench.question.ask([&](const Result<>& result) {
            answer = result;
            again = bench.question.ask([](const Result<>&) { QFAIL("it is another question"); });
        });
        bench.ports.secrets.setStatus({ VaultState::Locked, VaultProtection::Passphrase, {}, false, false });
        bench.question.close();
        QVERIFY_ERROR(*answer, ErrorCode::AgentLocked);
        QCOMPARE(bench.ports.prompter.open, 1); // the new one
        QCOMPARE(bench.asked(), 2U);
    }
    void itMayGoBeforeWhoeverWaits()
    {
        std::unique_ptr<Call> call;
        bool ran = false;
        {
            Bench bench;
            call = bench.question.ask([&](const Result<>&) { ran = true; });
        }
        QVERIFY(!ran);
    }
};

QTEST_GUILESS_MAIN(PassphraseQuestionTest)
#include "passphrase_question_test.moc"

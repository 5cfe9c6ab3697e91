// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/vault.h"

#include "platform/boot_timer_service.h"
#include "platform/sql_connection.h"
#include "platform/system_clock.h"

#include "support/fake_keyring.h"
#include "support/test_macros.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <atomic>
#include <filesystem>

namespace warder::platform {

using core::Record;
using core::RecordChange;
using core::RecordKey;
using core::RecordKind;
using core::VaultProtection;
using core::VaultState;

class VaultTest : public QObject
{
    Q_OBJECT

private:
    std::string data() const { return m_folder->path().toStdString() + "/data"; }
    std::string state() const { return m_folder->path().toStdString() + "/state"; }
    static RecordKey key(const std::string& profile, RecordKind kind = RecordKind::RefreshToken, const std::string& name = {})
    {
        return { ProfileId(profile), kind, name };
    }
    void open(VaultProtection protection = VaultProtection::NotChosen)
    {
        m_vault.reset();
        m_vault = std::make_unique<Vault>(Vault::Options { data(), state(), protection, [this] { return m_isFull.load(); } }, m_keyring, m_timers);
    }
    VaultState settled()
    {
        [[maybe_unused]] const bool isDone = QTest::qWaitFor([this] { return m_vault->status().state != VaultState::Opening; }, 5000);
        return m_vault->status().state;
    }
    template<class T>
    static Result<T> wait(const std::function<std::unique_ptr<Call>(std::function<void(Result<T>)>)>& start)
    {
        std::optional<Result<T>> result;
        const auto call = start([&result](Result<T> answer) { result = std::move(answer); });
        if (result)
            return Error(ErrorCode::Internal, "called back synchronously");
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, 10'000))
            return Error(ErrorCode::Internal, "no answer");
        return *std::move(result);
    }
    Result<> write(const RecordKey& recordKey, const std::optional<std::string>& value)
    {
        return wait<void>([&](auto done) {
            std::vector<RecordChange> changes;
            changes.push_back({ recordKey, value ? std::optional(Secret::copyOf(*value)) : std::nullopt });
            return m_vault->apply(std::move(changes), std::move(done));
        });
    }
    //! The value, "(none)", or the error's name.
    std::string read(const RecordKey& recordKey)
    {
        const auto value = wait<std::optional<Secret>>([&](auto done) { return m_vault->read(recordKey, std::move(done)); });
        if (!value)
            return "error: " + std::string(reasonOf(value.error().code));
        return *value ? (*value)->copyToInsecureString() : "(none)";
    }
    Result<std::vector<Record>> readAll(std::vector<RecordKind> kinds)
    {
        return wait<std::vector<Record>>([&](auto done) { return m_vault->readAll(std::move(kinds), std::move(done)); });
    }
    Result<> unlock(const std::optional<std::string>& passphrase = {})
    {
        return wait<void>([&](auto done) {
            return m_vault->unlock(passphrase ? std::optional(Secret::copyOf(*passphrase)) : std::nullopt, std::move(done));
        });
    }
    Result<> protect(VaultProtection protection, const std::optional<std::string>& passphrase = {})
    {
        return wait<void>([&](auto done) {
            return m_vault->protect(protection, passphrase ? std::optional(Secret::copyOf(*passphrase)) : std::nullopt, std::move(done));
        });
    }
    bool isAnywhere(const std::string& text) const
    {
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(QByteArray::fromStdString(text)))
                return true;
        }
        return false;
    }
    //! Runs a statement on the database of a vault that is closed.
    void tamper(const char* statement, const QVariantList& values = {})
    {
        m_vault.reset();
        auto sql = SqlConnection::open(data() + "/vault.db");
        QVERIFY_OK(sql);
        QVERIFY_OK((*sql)->run(statement, values));
    }

    SystemClock m_clock;
    BootTimerService m_timers { m_clock };
    test::FakeKeyring m_keyring { m_timers };
    std::atomic<bool> m_isFull = false;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Vault> m_vault;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_keyring.answer = KeyringAnswer::Present;
        m_keyring.entries.clear();
        m_keyring.writes = 0;
        m_keyring.prompts = 0;
        m_isFull = false;
    }
    void cleanup()
    {
        m_vault.reset();
        m_folder.reset();
    }

    void keepsRecords()
    {
        open(VaultProtection::KeyFile);
        QVERIFY(m_vault->status().state == VaultState::Opening);
        QVERIFY(settled() == VaultState::Ready);
        QCOMPARE(read(key("a")), std::string("(none)"));
        QVERIFY_OK(write(key("a"), "wdr-canary-1"));
        QVERIFY_OK(write(key("a", RecordKind::AccessToken, "scope"), "wdr-canary-2"));
        QVERIFY_OK(write(key("b"), "wdr-canary-3"));
        QVERIFY_OK(write(key("b"), "wdr-canary-4"));
        QVERIFY_OK(write(key("c"), std::string()));
        QVERIFY_OK(write(key("d"), "wdr-canary-5"));
        QVERIFY_OK(write(key("d"), std::nullopt));

        open(); // remembers who keeps the key
        QVERIFY(settled() == VaultState::Ready);
        QVERIFY(m_vault->status().protection == VaultProtection::KeyFile);
        QCOMPARE(read(key("a")), std::string("wdr-canary-1"));
        QCOMPARE(read(key("a", RecordKind::AccessToken, "scope")), std::string("wdr-canary-2"));
        QCOMPARE(read(key("b")), std::string("wdr-canary-4"));
        QCOMPARE(read(key("c")), std::string());
        QCOMPARE(read(key("d")), std::string("(none)"));
        const auto all = readAll({ RecordKind::RefreshToken, RecordKind::Session });
        QVERIFY_OK(all);
        QCOMPARE(all->size(), std::size_t(3));
        QVERIFY(!isAnywhere("wdr-canary"));
        QVERIFY(!isAnywhere(QByteArray("wdr-canary").toBase64().toStdString().substr(0, 12)));
    }

    void filesArePrivate()
    {
        const mode_t old = ::umask(0);
        open(VaultProtection::KeyFile);
        QVERIFY(settled() == VaultState::Ready);
        QVERIFY_OK(write(key("a"), "x"));
        int files = 0;
        for (const std::string& folder : { data(), state() }) {
            struct stat status = {};
            QCOMPARE(::stat(folder.c_str(), &status), 0);
            QCOMPARE(static_cast<int>(status.st_mode & 0777), 0700);
            for (const auto& entry : std::filesystem::directory_iterator(folder)) {
                QCOMPARE(::stat(entry.path().c_str(), &status), 0);
                QVERIFY2((status.st_mode & 0777) == 0600, entry.path().c_str());
                ++files;
            }
        }
        ::umask(old);
        QVERIFY(files >= 6); // vault.db, -wal, lock, reserve, key, generation
    }

    void changesAreAllOrNone()
    {
        open(VaultProtection::KeyFile);
        QVERIFY(settled() == VaultState::Ready);
        const auto result = wait<void>([&](auto done) {
            std::vector<RecordChange> changes;
            changes.push_back({ key("a"), Secret::copyOf("1") });
            changes.push_back({ key("b"), Secret::copyOf("2") });
            changes.push_back({ key("a"), std::nullopt });
            return m_vault->apply(std::move(changes), std::move(done));
        });
        QVERIFY_OK(result);
        QCOMPARE(read(key("a")), std::string("(none)"));
        QCOMPARE(read(key("b")), std::string("2"));
    }

    void writeGoesOnWhenItsCallIsForgotten()
    {
        open(VaultProtection::KeyFile);
        QVERIFY(settled() == VaultState::Ready);
        std::vector<RecordChange> changes;
        changes.push_back({ key("a"), Secret::copyOf("kept") });
        auto call = m_vault->apply(std::move(changes), [](Result<>) { QFAIL("it was forgotten"); });
        call.reset();
        m_vault.reset(); // finishes what was asked for
        open();
        QVERIFY(settled() == VaultState::Ready);
        QCOMPARE(read(key("a")), std::string("kept"));
    }

    void keyringIsTheDefaultWhereItAnswers()
    {
        open();
        QVERIFY(settled() == VaultState::Ready);
        QVERIFY(m_vault->status().protection == VaultProtection::Keyring);
        QCOMPARE(m_keyring.entries.size(), std::size_t(1));
        QCOMPARE(m_keyring.prompts, 0);
        QVERIFY_OK(write(key("a"), "x"));
        open();
        QVERIFY(settled() == VaultState::Ready);
        QCOMPARE(read(key("a")), std::string("x"));
        QCOMPARE(m_keyring.writes, 1);
    }

    void noAnswerOfAKeyringMakesANewKey_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, KeyringAnswer answer, VaultState state, ErrorCode code) {
            QTest::newRow(name) << static_cast<int>(answer) << static_cast<int>(state) << static_cast<int>(code);
        };
        row("absent", KeyringAnswer::Absent, VaultState::Failed, ErrorCode::VaultKeyMissing);
        row("locked", KeyringAnswer::Locked, VaultState::WaitingForKeyring, ErrorCode::KeyringLocked);
        row("dismissed", KeyringAnswer::Dismissed, VaultState::WaitingForKeyring, ErrorCode::KeyringDismissed);
        row("no service", KeyringAnswer::NoService, VaultState::WaitingForKeyring, ErrorCode::KeyringAbsent);
        row("no answer", KeyringAnswer::NoAnswer, VaultState::WaitingForKeyring, ErrorCode::KeyringNoAnswer);
    }
    void noAnswerOfAKeyringMakesANewKey()
    {
        QFETCH(int, answer);
        QFETCH(int, state);
        QFETCH(int, code);
        open();
        QVERIFY(settled() == VaultState::Ready);
        QVERIFY_OK(write(key("a"), "x"));
        const auto before = m_keyring.entries;

        m_keyring.answer = static_cast<KeyringAnswer>(answer);
        open();
        QCOMPARE(static_cast<int>(settled()), state);
        QVERIFY(m_vault->status().reason && m_vault->status().reason->code == static_cast<ErrorCode>(code));
        QCOMPARE(read(key("a")), "error: " + std::string(reasonOf(static_cast<ErrorCode>(code))));
        QVERIFY_ERROR(write(key("a"), "y"), static_cast<ErrorCode>(code));
        QVERIFY_ERROR(unlock(), static_cast<ErrorCode>(code));
        QVERIFY_ERROR(protect(VaultProtection::KeyFile), static_cast<ErrorCode>(code));
        QCOMPARE(m_keyring.writes, 1);
        QCOMPARE(m_keyring.entries, before);
        QCOMPARE(m_keyring.prompts, 1); // for the unlock alone

        m_keyring.answer = KeyringAnswer::Present; // somebody unlocks it
        m_keyring.change();
        QTRY_VERIFY(m_vault->status().state == VaultState::Ready);
        QCOMPARE(read(key("a")), std::string("x"));
    }

    void anotherVaultsKeyIsRefused()
    {
        open();
        QVERIFY(settled() == VaultState::Ready);
        QVERIFY_OK(write(key("a"), "x"));
        m_keyring.entries.begin()->second = QByteArray(43, 'A').toStdString();
        open();
        QVERIFY(settled() == VaultState::Failed);
        QVERIFY(m_vault->status().reason->code == ErrorCode::VaultKeyMissing);
        m_keyring.entries.begin()->second = "nonsense";
        open();
        QVERIFY(settled() == VaultState::Failed);
        QVERIFY(m_vault->status().reason->code == ErrorCode::VaultKeyMissing);
    }

    void withoutAKeyringThePersonChooses()
    {
        m_keyring.answer = KeyringAnswer::NoService;
        open();
        QVERIFY(settled() == VaultState::NotChosen);
        QCOMPARE(read(key("a")), std::string("error: vault_not_chosen"));
        QVERIFY_ERROR(unlock(), ErrorCode::VaultNotChosen);
        QVERIFY(!std::filesystem::exists(data() + "/vault.key"));
        QVERIFY(!std::filesystem::exists(data() + "/vault.db"));
        QVERIFY_ERROR(protect(VaultProtection::Passphrase), ErrorCode::InvalidRequest);
        QVERIFY_OK(protect(VaultProtection::KeyFile));
        QVERIFY(m_vault->status().state == VaultState::Ready);
        QVERIFY_OK(write(key("a"), "x"));
    }

    void passphraseOpensTheVault()
    {
        open(VaultProtection::Passphrase);
        QVERIFY(settled() == VaultState::NeedsPassphrase);
        QVERIFY_OK(unlock("correct horse")); // the first one makes it
        QVERIFY_OK(write(key("a"), "wdr-canary-1"));
        QVERIFY(!isAnywhere("correct horse"));

        open();
        QVERIFY(settled() == VaultState::NeedsPassphrase);
        QCOMPARE(read(key("a")), std::string("error: agent_locked"));
        QVERIFY_ERROR(unlock("wrong"), ErrorCode::WrongPassphrase);
        QVERIFY_ERROR(unlock(""), ErrorCode::WrongPassphrase);
        QVERIFY_ERROR(unlock(), ErrorCode::WrongPassphrase);
        QVERIFY(m_vault->status().state == VaultState::NeedsPassphrase);
        QVERIFY_OK(unlock("correct horse"));
        QCOMPARE(read(key("a")), std::string("wdr-canary-1"));
    }

    void parametersOfThePassphraseAreChecked_data()
    {
        QTest::addColumn<QByteArray>("statement");
        QTest::newRow("no memory") << QByteArray("UPDATE header SET memory_kib = 8");
        QTest::newRow("all memory") << QByteArray("UPDATE header SET memory_kib = 1000000000");
        QTest::newRow("negative") << QByteArray("UPDATE header SET memory_kib = -1");
        QTest::newRow("endless") << QByteArray("UPDATE header SET passes = 1000000");
        QTest::newRow("no salt") << QByteArray("UPDATE header SET salt = x''");
    }
    void parametersOfThePassphraseAreChecked()
    {
        QFETCH(QByteArray, statement);
        open(VaultProtection::Passphrase);
        QVERIFY(settled() == VaultState::NeedsPassphrase);
        QVERIFY_OK(unlock("correct horse"));
        tamper(statement.constData());
        open();
        QVERIFY(settled() == VaultState::NeedsPassphrase);
        QVERIFY_ERROR(unlock("correct horse"), ErrorCode::VaultDamaged);
    }

    void otherProtectionThanAskedForIsNamed()
    {
        open(VaultProtection::KeyFile);
        QVERIFY(settled() == VaultState::Ready);
        open(VaultProtection::KeyFile);
        QVERIFY(settled() == VaultState::Ready);
        open(VaultProtection::Keyring);
        QVERIFY(settled() == VaultState::Failed);
        QVERIFY(m_vault->status().reason->code == ErrorCode::InvalidRequest);
        QCOMPARE(m_vault->status().reason->param("protection"), std::string_view("keyfile"));
        QVERIFY_ERROR(unlock(), ErrorCode::InvalidRequest);
        QCOMPARE(m_keyring.writes, 0);
    }

    void keyChangesHands_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        const VaultProtection all[] { VaultProtection::Keyring, VaultProtection::Passphrase, VaultProtection::KeyFile };
        for (const auto from : all) {
            for (const auto to : all)
                QTest::addRow("%d to %d", static_cast<int>(from), static_cast<int>(to)) << static_cast<int>(from) << static_cast<int>(to);
        }
    }
    void keyChangesHands()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        open(static_cast<VaultProtection>(from));
        if (settled() == VaultState::NeedsPassphrase)
            QVERIFY_OK(unlock("old"));
        QVERIFY_OK(write(key("a"), "x"));
        QVERIFY_OK(protect(static_cast<VaultProtection>(to), "new"));
        QVERIFY(static_cast<int>(m_vault->status().protection) == to);
        QCOMPARE(read(key("a")), std::string("x"));
        QCOMPARE(std::filesystem::exists(data() + "/vault.key"), to == static_cast<int>(VaultProtection::KeyFile));
        QCOMPARE(m_keyring.entries.size(), std::size_t(to == static_cast<int>(VaultProtection::Keyring) ? 1 : 0));
        open();
        if (settled() == VaultState::NeedsPassphrase) {
            QVERIFY_ERROR(unlock("old"), ErrorCode::WrongPassphrase);
            QVERIFY_OK(unlock("new"));
        }
        QCOMPARE(read(key("a")), std::string("x"));
    }

    void keyFileLeftByACrashGoes()
    {
        open();
        QVERIFY(settled() == VaultState::Ready);
        m_vault.reset();
        QFile file(QString::fromStdString(data() + "/vault.key"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        open();
        QVERIFY(settled() == VaultState::Ready);
        QVERIFY(!std::filesystem::exists(data() + "/vault.key"));
    }

    void missingKeyFileIsNotMadeAnew()
    {
        open(VaultProtection::KeyFile);
        QVERIFY(settled() == VaultState::Ready);
        QVERIFY_OK(write(key("a"), "x"));
        m_vault.reset();
        std::filesystem::rename(data() + "/vault.key", data() + "/elsewhere");
        open(VaultProtection::KeyFile);
        QVERIFY(settled() == VaultState::Failed);
        QVERIFY(m_vault->status().reason->code == ErrorCode::VaultKeyMissing);
        QVERIFY(!std::filesystem::exists(data() + "/vault.key"));
        std::filesystem::rename(data() + "/elsewhere", data() + "/vault.key");
        QVERIFY_OK(unlock());
        QCOMPARE(read(key("a")), std::string("x"));
    }

    void lockFinishesWritesAndGivesNothingOut()
    {
        open(VaultProtection::KeyFile);
        QVERIFY(settled() == VaultState::Ready);
        QVERIFY_OK(write(key("a"), "x"));
        Result<> written = Error(ErrorCode::Internal, "not yet");
        std::string readResult = "not yet";
        std::vector<RecordChange> changes;
        changes.push_back({ key("b"), Secret::copyOf("y") });
        const auto writing = m_vault->apply(std::move(changes), [&](Result<> result) { written = std::move(result); });
        const auto reading = m_vault->read(key("a"), [&](Result<std::optional<Secret>> value) {
            readResult = value ? "a value" : std::string(reasonOf(value.error().code));
        });
        m_vault->lock();
        QVERIFY(m_vault->status().state == VaultState::Locked);
        QTRY_COMPARE(readResult, std::string("agent_locked"));
        QVERIFY_OK(written);
        QCOMPARE(read(key("a")), std::string("error: agent_locked"));
        QVERIFY_ERROR(readAll({ RecordKind::RefreshToken }), ErrorCode::AgentLocked);
        QVERIFY_ERROR(write(key("a"), "z"), ErrorCode::AgentLocked);
        QVERIFY_ERROR(protect(VaultProtection::Keyring), ErrorCode::AgentLocked);
        m_keyring.change(); // unlocks nothing
        QTest::qWait(20);
        QVERIFY(m_vault->status().state == VaultState::Locked);
        QVERIFY_OK(unlock());
        QCOMPARE(read(key("a")), std::string("x"));
        QCOMPARE(read(key("b")), std::string("y"));
    }

    void lockBeatsAnUnlockThatIsRunning()
    {
        open(VaultProtection::Passphrase);
        QVERIFY(settled() == VaultState::NeedsPassphrase);
        QVERIFY_OK(unlock("p"));
        m_vault->lock();
        std::optional<Result<>> result;
        const auto call = m_vault->unlock(Secret::copyOf("p"), [&](Result<> answer) { result = std::move(answer); });
        m_vault->lock();
        QTRY_VERIFY(result.has_value());
        QVERIFY_ERROR(*result, ErrorCode::AgentLocked);
        QVERIFY(m_vault->status().state == VaultState::Locked);
    }

    void tamperedRecordIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("statement");
        QTest::newRow("changed") << QByteArray("UPDATE records SET sealed = substr(sealed, 1, 30) || x'00' || substr(sealed, 32) WHERE profile = 'a'");
        QTest::newRow("cut") << QByteArray("UPDATE records SET sealed = x'00' WHERE profile = 'a'");
        QTest::newRow("empty") << QByteArray("UPDATE records SET sealed = x'' WHERE profile = 'a'");
        QTest::newRow("another version") << QByteArray("UPDATE records SET version = version - 1 WHERE profile = 'a'");
        QTest::newRow("another profile's") << QByteArray("UPDATE records SET sealed = (SELECT sealed FROM records WHERE profile = 'b'),"
                                                         " version = (SELECT version FROM records WHERE profile = 'b') WHERE profile = 'a'");
        QTest::newRow("renamed") << QByteArray("UPDATE records SET name = 'x' WHERE profile = 'a'");
        QTest::newRow("another kind") << QByteArray("UPDATE records SET kind = 3 WHERE profile = 'a'");
    }
    void tamperedRecordIsLeftOut()
    {
        QFETCH(QByteArray, statement);
        open(VaultProtection::KeyFile);
        QVERIFY(settled() == VaultState::Ready);
        QVERIFY_OK(write(key("a"), "a value that is long enough"));
        QVERIFY_OK(write(key("b"), "another value of that length"));
        tamper(statement.constData());
        open();
        QVERIFY(settled() == VaultState::Ready);
        const auto all = readAll({ RecordKind::RefreshToken, RecordKind::AccessToken });
        QVERIFY_OK(all);
        QCOMPARE(all->size(), std::size_t(1));
        QVERIFY(all->front().key == key("b"));
        QVERIFY(m_vault->status().state == VaultState::Ready);
        QVERIFY(m_vault->status().reason && m_vault->status().reason->code == ErrorCode::VaultDamaged);
        QVERIFY(read(key("a")) == "error: vault_damaged" || read(key("a")) == "(none)");
    }

    void brokenDatabaseIsSaid()
    {
        open(VaultProtection::KeyFile);
        QVERIFY(settled() == VaultState::Ready);
        m_vault.reset();
        QFile file(QString::fromStdString(data() + "/vault.db"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        open();
        QVERIFY(settled() == VaultState::Failed);
        QVERIFY(m_vault->status().reason->code == ErrorCode::VaultDamaged);
        QCOMPARE(read(key("a")), std::string("error: vault_damaged"));
    }

    void secondAgentIsRefused()
    {
        open(VaultProtection::KeyFile);
        QVERIFY(settled() == VaultState::Ready);
        Vault second({ data(), state(), VaultProtection::NotChosen, {} }, m_keyring, m_timers);
        QTRY_VERIFY(second.status().state == VaultState::Failed);
        QVERIFY(second.status().reason->code == ErrorCode::AgentRunning);
        QCOMPARE(second.status().reason->param("pid"), std::string_view(std::to_string(::getpid())));
    }

    void restoredCopyIsNoticed()
    {
        open(VaultProtection::KeyFile);
        QVERIFY(settled() == VaultState::Ready);
        QVERIFY_OK(write(key("a"), "old"));
        m_vault.reset();
        std::filesystem::copy(data(), data() + "-copy");
        open();
        QVERIFY(settled() == VaultState::Ready);
        QVERIFY(!m_vault->status().restored);
        QVERIFY_OK(write(key("a"), "new"));
        m_vault.reset();
        std::filesystem::remove_all(data());
        std::filesystem::rename(data() + "-copy", data());

        open();
        QVERIFY(settled() == VaultState::Ready);
        QVERIFY(m_vault->status().restored);
        QCOMPARE(read(key("a")), std::string("old"));
        // Its writes do not overtake the mirror unseen.
        for (int i = 0; i < 5; ++i)
            QVERIFY_OK(write(key("b"), "x"));
        open();
        QVERIFY(settled() == VaultState::Ready);
        QVERIFY(m_vault->status().restored);
        QVERIFY_OK(wait<void>([&](auto done) { return m_vault->confirmRestored(std::move(done)); }));
        QVERIFY(!m_vault->status().restored);
        open();
        QVERIFY(settled() == VaultState::Ready);
        QVERIFY(!m_vault->status().restored);
    }

    void missingMirrorIsNoAlarm()
    {
        open(VaultProtection::KeyFile);
        QVERIFY(settled() == VaultState::Ready);
        QVERIFY_OK(write(key("a"), "x"));
        m_vault.reset();
        std::filesystem::remove_all(state());
        open();
        QVERIFY(settled() == VaultState::Ready);
        QVERIFY(!m_vault->status().restored);
    }

    void fullDiskIsSaidAndOver()
    {
        open(VaultProtection::KeyFile);
        QVERIFY(settled() == VaultState::Ready);
        QVERIFY_OK(write(key("a"), "old"));
        m_isFull = true;
        QVERIFY_ERROR(write(key("a"), "new"), ErrorCode::StorageFull);
        QVERIFY(m_vault->status().state == VaultState::Ready);
        QVERIFY(m_vault->status().reason && m_vault->status().reason->code == ErrorCode::StorageFull);
        QCOMPARE(read(key("a")), std::string("old")); // what is durable goes on being served
        m_isFull = false;
        QVERIFY_OK(write(key("a"), "new"));
        QVERIFY(!m_vault->status().reason);
        QCOMPARE(read(key("a")), std::string("new"));
    }

    void statusHandlerIsTold()
    {
        std::vector<VaultState> states;
        open(VaultProtection::KeyFile);
        m_vault->setStatusHandler([&] { states.push_back(m_vault->status().state); });
        QVERIFY(settled() == VaultState::Ready);
        m_vault->lock();
        QVERIFY_OK(unlock());
        QCOMPARE(states, (std::vector<VaultState> { VaultState::Ready, VaultState::Locked, VaultState::Ready }));
    }

    void callsMayOutliveTheVault()
    {
        open(VaultProtection::KeyFile);
        QVERIFY(settled() == VaultState::Ready);
        const auto reading = m_vault->read(key("a"), [](const Result<std::optional<Secret>>&) { QFAIL("the vault is gone"); });
        const auto unlocking = m_vault->protect(VaultProtection::Keyring, {}, [](Result<>) { QFAIL("the vault is gone"); });
        m_vault.reset();
        QTest::qWait(20);
    }
};

} // namespace warder::platform

QTEST_GUILESS_MAIN(warder::platform::VaultTest)
#include "vault_test.moc"

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/vault_database.h"

#include "platform/sql_connection.h"
#include "support/test_macros.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <map>

namespace warder::platform {

using core::RecordChange;
using core::RecordKey;
using core::RecordKind;

namespace {

//! What an opened vault says: its records by profile, or why there are none.
struct Seen
{
    std::string error; //!< a reason, where it does not open
    bool isRestored = false;
    bool isIncomplete = false;
    int damaged = 0;
    std::map<std::string, std::string> records;

    //! It says itself that something is wrong.
    [[nodiscard]] bool isNoticed() const { return !error.empty() || isRestored || isIncomplete || damaged > 0; }
};

const std::vector<RecordKind> kKinds { RecordKind::Session, RecordKind::RefreshToken, RecordKind::AccessToken };

Secret testKey(char fill = 'k')
{
    return Secret::copyOf(std::string(kVaultKeyBytes, fill));
}

} // namespace

//! An image of a vault is damaged in every way that disks, backups and people have. Whatever is done, either everything is there,
//! or it is said that something is not, and no value is another's.
class VaultDamageTest final : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] std::string path(const std::string& name) const { return m_folder->path().toStdString() + "/" + name; }
    [[nodiscard]] VaultDatabase::Options options() const { return { path("data"), path("state"), {} }; }
    static QByteArray bytesOf(const std::string& file)
    {
        QFile in(QString::fromStdString(file));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    static void write(const std::string& file, const QByteArray& bytes)
    {
        QFile out(QString::fromStdString(file));
        QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(out.write(bytes), bytes.size());
    }
    void put(VaultDatabase& database, int profile, const std::string& value) const
    {
        std::vector<RecordChange> changes;
        for (const RecordKind kind : kKinds) {
            std::string text = value + std::to_string(profile) + "/" + std::to_string(static_cast<int>(kind));
            text.resize(700, '.');
            changes.push_back({ { ProfileId("profile-" + std::to_string(profile)), kind, {} }, Secret::copyOf(text) });
        }
        QVERIFY_OK(database.apply(changes));
    }
    Result<> openOrMake(VaultDatabase& database) const
    {
        ASSIGN_OR_RETURN(const auto header, database.open());
        if (header)
            return database.useKey(testKey());
        VaultHeader fresh;
        fresh.vaultId = "test";
        fresh.keyId = "first";
        fresh.protection = core::VaultProtection::KeyFile;
        return database.create(fresh, testKey());
    }
    [[nodiscard]] Seen look(const Secret& key = testKey()) const
    {
        Seen seen;
        VaultDatabase database(options());
        const auto header = database.open();
        if (!header || !*header) {
            seen.error = header ? "no_vault" : std::string(reasonOf(header.error().code));
            return seen;
        }
        if (const auto used = database.useKey(key); !used) {
            seen.error = reasonOf(used.error().code);
            return seen;
        }
        const auto contents = database.readAll(kKinds);
        if (!contents) {
            seen.error = reasonOf(contents.error().code);
            return seen;
        }
        seen.isRestored = database.isRestored();
        seen.isIncomplete = database.isIncomplete();
        seen.damaged = contents->damaged;
        for (const core::Record& record : contents->records)
            seen.records[record.key.profile.text() + "/" + std::to_string(static_cast<int>(record.key.kind))] = record.value.copyToInsecureString();
        return seen;
    }
    //! Everything of the run so far: the database, its -wal, the mirror.
    using Image = std::map<std::string, QByteArray>;
    [[nodiscard]] Image image() const
    {
        Image files;
        for (const char* name : { "data/vault.db", "data/vault.db-wal", "state/vault.generation" })
            files[name] = bytesOf(path(name));
        return files;
    }
    void restore(const Image& files) const
    {
        std::filesystem::remove_all(path("data"));
        std::filesystem::remove_all(path("state"));
        QDir().mkpath(QString::fromStdString(path("data")));
        QDir().mkpath(QString::fromStdString(path("state")));
        for (const auto& [name, bytes] : files) {
            if (!bytes.isEmpty())
                write(path(name), bytes);
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Image m_whole; //!< after a clean end
    std::map<std::string, std::string> m_records;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        {
            VaultDatabase database(options());
            QVERIFY_OK(openOrMake(database));
            for (int i = 0; i < 20; ++i)
                put(database, i, "first ");
        }
        m_whole = image();
        m_records = look().records;
        QCOMPARE(m_records.size(), 60U);
        QVERIFY(!look().isNoticed());
    }
    void everyLength()
    {
        const QByteArray whole = m_whole.at("data/vault.db");
        for (qsizetype size = 0; size < whole.size(); size += 331) {
            for (const bool isZeroFilled : { false, true }) {
                Image cut = m_whole;
                cut["data/vault.db"] = whole.left(size) + (isZeroFilled ? QByteArray(whole.size() - size, '\0') : QByteArray());
                cut["data/vault.db-wal"].clear();
                restore(cut);
                if (size == 0 && !isZeroFilled)
                    write(path("data/vault.db"), {});
                const Seen seen = look();
                QVERIFY2(seen.isNoticed() || seen.records == m_records, qPrintable(QStringLiteral("cut at %1, zeroes: %2").arg(size).arg(isZeroFilled)));
                for (const auto& [name, value] : seen.records)
                    QCOMPARE(value, m_records.at(name));
            }
        }
    }
    void everyPageOfZeroes()
    {
        const QByteArray whole = m_whole.at("data/vault.db");
        for (qsizetype at = 4096; at + 4096 <= whole.size(); at += 4096) {
            Image holed = m_whole;
            holed["data/vault.db"].replace(at, 4096, QByteArray(4096, '\0'));
            restore(holed);
            const Seen seen = look();
            QVERIFY2(seen.isNoticed() || seen.records == m_records, qPrintable(QStringLiteral("page at %1").arg(at)));
        }
    }
    void flippedBits()
    {
        const QByteArray whole = m_whole.at("data/vault.db");
        for (qsizetype at = 0; at < whole.size(); at += 173) {
            Image flipped = m_whole;
            flipped["data/vault.db"][at] = static_cast<char>(whole[at] ^ (1 << (at % 8)));
            restore(flipped);
            const Seen seen = look();
            QStringList missing;
            for (const auto& [name, value] : m_records) {
                if (!seen.records.contains(name))
                    missing.append(QString::fromStdString(name));
            }
            QVERIFY2(seen.isNoticed() || seen.records == m_records,
                     qPrintable(QStringLiteral("byte %1: %2 of %3; missing: %4").arg(at).arg(seen.records.size()).arg(m_records.size()).arg(missing.join(QStringLiteral(", ")))));
            for (const auto& [name, value] : seen.records)
                QCOMPARE(value, m_records.at(name));
        }
    }
    void rowsThatAreTouched_data()
    {
        QTest::addColumn<QByteArray>("statement");
        const auto row = [](const char* name, const char* statement) { QTest::newRow(name) << QByteArray(statement); };
        row("one is gone", "DELETE FROM records WHERE profile = 'profile-3' AND kind = 2");
        row("all are gone", "DELETE FROM records");
        row("two are swapped",
            "UPDATE records SET sealed = (SELECT r.sealed FROM records r WHERE r.profile = CASE records.profile WHEN 'profile-1' THEN 'profile-2' ELSE 'profile-1' END"
            " AND r.kind = records.kind) WHERE profile IN ('profile-1', 'profile-2')");
        row("one has another's name", "UPDATE OR REPLACE records SET profile = 'profile-1' WHERE profile = 'profile-2'");
        row("one has another version", "UPDATE records SET version = version + 1 WHERE profile = 'profile-1'");
        row("another generation", "UPDATE header SET generation = generation - 1");
        row("no manifest", "UPDATE header SET manifest = NULL");
        row("as the format before", "UPDATE header SET format = 3");
    }
    void rowsThatAreTouched()
    {
        QFETCH(QByteArray, statement);
        {
            auto sql = SqlConnection::open(path("data/vault.db"));
            QVERIFY_OK(sql);
            QVERIFY_OK((*sql)->run(statement.constData()));
        }
        const Seen seen = look();
        QVERIFY(seen.isNoticed());
        for (const auto& [name, value] : seen.records)
            QCOMPARE(value, m_records.at(name));
    }
    //! A crash leaves a database and its -wal; somebody puts one of them back from another day.
    void filesOfDifferentTimes()
    {
        std::vector<Image> days;
        std::vector<std::map<std::string, std::string>> contents;
        for (int day = 0; day < 3; ++day) {
            VaultDatabase database(options());
            QVERIFY_OK(openOrMake(database));
            for (int i = 0; i < 20; i += day + 1)
                put(database, i, "day " + std::to_string(day) + " ");
            days.push_back(image()); // while it is open, as after kill -9
            const auto read = database.readAll(kKinds);
            QVERIFY_OK(read);
            contents.emplace_back();
            for (const core::Record& record : read->records)
                contents.back()[record.key.profile.text() + "/" + std::to_string(static_cast<int>(record.key.kind))] = record.value.copyToInsecureString();
        }
        for (std::size_t base = 0; base < days.size(); ++base) {
            for (std::size_t log = 0; log < days.size(); ++log) {
                Image mixed = days[base];
                mixed["data/vault.db-wal"] = days[log].at("data/vault.db-wal");
                mixed["state/vault.generation"] = days.back().at("state/vault.generation");
                restore(mixed);
                const Seen seen = look();
                QVERIFY2(seen.isNoticed() || seen.records == contents.back(), qPrintable(QStringLiteral("base %1, log %2").arg(base).arg(log)));
            }
        }
    }
    void aVaultThatIsGone()
    {
        for (const char* how : { "no file", "an empty file", "an empty database" }) {
            restore(m_whole);
            QFile::remove(QString::fromStdString(path("data/vault.db-wal")));
            if (std::string_view(how) == "an empty file")
                write(path("data/vault.db"), {});
            else
                QFile::remove(QString::fromStdString(path("data/vault.db")));
            if (std::string_view(how) == "an empty database") {
                auto sql = SqlConnection::open(path("data/vault.db"));
                QVERIFY_OK(sql);
                QVERIFY_OK((*sql)->run("CREATE TABLE other (a)"));
            }
            const QByteArray mirror = bytesOf(path("state/vault.generation"));
            QCOMPARE(look().error, std::string("vault_damaged"));
            QCOMPARE(bytesOf(path("state/vault.generation")), mirror);
        }
        // Without the mirror nothing says that there was one: this is a first start.
        restore({});
        QCOMPARE(look().error, std::string("no_vault"));
    }
    void whatIsThereCanBeAccepted()
    {
        {
            auto sql = SqlConnection::open(path("data/vault.db"));
            QVERIFY_OK(sql);
            QVERIFY_OK((*sql)->run("DELETE FROM records WHERE profile = 'profile-3'"));
        }
        {
            VaultDatabase database(options());
            QVERIFY_OK(openOrMake(database));
            QVERIFY(database.isIncomplete());
            put(database, 4, "later "); // a write does not hide it
        }
        QVERIFY(look().isIncomplete);
        {
            VaultDatabase database(options());
            QVERIFY_OK(openOrMake(database));
            QVERIFY_OK(database.confirmRestored());
            QVERIFY(!database.isIncomplete());
        }
        QVERIFY(!look().isNoticed());
        QCOMPARE(look().records.size(), 57U);
    }
    void aVaultOfTheFormerFormatGetsAManifest()
    {
        {
            auto sql = SqlConnection::open(path("data/vault.db"));
            QVERIFY_OK(sql);
            QVERIFY_OK((*sql)->run("ALTER TABLE header DROP COLUMN manifest"));
            QVERIFY_OK((*sql)->run("ALTER TABLE header DROP COLUMN key_id"));
            QVERIFY_OK((*sql)->run("UPDATE header SET format = 1"));
        }
        QVERIFY(!look().isNoticed());
        QCOMPARE(look().records, m_records);
        {
            auto sql = SqlConnection::open(path("data/vault.db"));
            QVERIFY_OK(sql);
            QVERIFY_OK((*sql)->run("DELETE FROM records WHERE profile = 'profile-3'"));
        }
        QVERIFY(look().isIncomplete);
    }
    //! Whoever has an old copy with the old passphrase opens nothing that was written after the rekey.
    void aRekeySealsEverythingAnew()
    {
        {
            VaultDatabase database(options());
            QVERIFY_OK(openOrMake(database));
            VaultHeader header;
            header.vaultId = "test";
            header.keyId = "second";
            header.protection = core::VaultProtection::KeyFile;
            QVERIFY_OK(database.rekey(header, testKey('n')));
            put(database, 1, "after ");
        }
        QCOMPARE(look(testKey('n')).records.size(), 60U);
        QVERIFY(!look(testKey('n')).isNoticed());
        QCOMPARE(look(testKey()).error, std::string("vault_key_missing"));
        // The old header over the new records.
        const QByteArray fresh = bytesOf(path("data/vault.db"));
        restore(m_whole);
        {
            auto sql = SqlConnection::open(path("data/vault.db"));
            QVERIFY_OK(sql);
            write(path("other.db"), fresh);
            QVERIFY_OK((*sql)->run("ATTACH ? AS other", { toText(path("other.db")) }));
            QVERIFY_OK((*sql)->run("DELETE FROM records"));
            QVERIFY_OK((*sql)->run("INSERT INTO records SELECT * FROM other.records"));
        }
        const Seen seen = look(testKey());
        QVERIFY(seen.isNoticed());
        QVERIFY(seen.records.empty());
    }
    //! Nothing that stands in the place of a file holds the agent up, and no other file is written.
    void filesThatAreSomethingElse()
    {
        for (const char* name : { "data/vault.reserve", "state/vault.generation", "data/vault.lock", "data/vault.db" }) {
            for (const char* what : { "fifo", "folder", "link" }) {
                restore(m_whole);
                const std::string file = path(name);
                std::filesystem::remove(file);
                write(path("victim"), "mine");
                if (std::string_view(what) == "fifo")
                    QCOMPARE(::mkfifo(file.c_str(), 0600), 0);
                else if (std::string_view(what) == "folder")
                    QVERIFY(QDir().mkpath(QString::fromStdString(file)));
                else
                    QCOMPARE(::symlink(path("victim").c_str(), file.c_str()), 0);
                VaultDatabase database(options());
                if (openOrMake(database))
                    put(database, 1, "more ");
                QCOMPARE(bytesOf(path("victim")), QByteArray("mine"));
            }
        }
    }
};

} // namespace warder::platform

QTEST_GUILESS_MAIN(warder::platform::VaultDamageTest)
#include "vault_damage_test.moc"

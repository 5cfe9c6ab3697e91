// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/vault_database.h"

#include "support/test_macros.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#include <cstdio>
#include <string>

namespace warder::platform {

using core::RecordChange;
using core::RecordKey;
using core::RecordKind;

namespace {

const RecordKey kToken { ProfileId("a"), RecordKind::RefreshToken, {} };
const RecordKey kIntent { ProfileId("a"), RecordKind::Intent, {} };

Secret testKey()
{
    return Secret::copyOf(std::string(kVaultKeyBytes, 'k'));
}

VaultDatabase::Options optionsFor(const std::string& folder)
{
    return { folder + "/data", folder + "/state", {} };
}

//! Opens the vault of `folder`, which is made at first.
Result<> openVault(VaultDatabase& database)
{
    ASSIGN_OR_RETURN(const auto header, database.open());
    if (header)
        return database.useKey(testKey());
    VaultHeader fresh;
    fresh.vaultId = "test";
    fresh.protection = core::VaultProtection::KeyFile;
    return database.create(fresh, testKey());
}

std::vector<RecordChange> changesTo(int number, std::size_t size = 2500)
{
    std::string value = std::to_string(number) + " ";
    value.resize(size, 'x');
    std::vector<RecordChange> changes;
    changes.push_back({ kToken, Secret::copyOf(value) });
    changes.push_back({ kIntent, Secret::copyOf(std::to_string(number)) });
    return changes;
}

//! The number last written; -1 for an error, -2 where the two records of one write differ.
int lastNumber(VaultDatabase& database)
{
    const auto token = database.read(kToken);
    const auto intent = database.read(kIntent);
    if (!token || !intent)
        return -1;
    if (!*token || !*intent)
        return *token || *intent ? -2 : 0;
    const int number = std::stoi((*token)->copyToInsecureString());
    return number == std::stoi((*intent)->copyToInsecureString()) ? number : -2;
}

//! Writes until it is killed, and says each write that was acknowledged.
int writeForEver(const std::string& folder)
{
    VaultDatabase database(optionsFor(folder));
    if (!openVault(database))
        return 1;
    for (int number = lastNumber(database) + 1;; ++number) {
        if (!database.apply(changesTo(number)))
            return 2;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}

} // namespace

class VaultKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost()
    {
        QTemporaryDir folder;
        int acknowledged = 0;
        for (int round = 0; round < 40; ++round) {
            QProcess writer;
            writer.start(QCoreApplication::applicationFilePath(), { QStringLiteral("--write"), folder.path() });
            QVERIFY(writer.waitForStarted());
            QTest::qSleep(5 + (round * 7) % 60);
            writer.kill(); // SIGKILL
            QVERIFY(writer.waitForFinished());
            const auto lines = writer.readAllStandardOutput().split('\n');
            QVERIFY2(writer.exitStatus() == QProcess::CrashExit, "the writer ended by itself");
            if (lines.size() > 1)
                acknowledged = lines[lines.size() - 2].toInt(); // the last whole line

            VaultDatabase database(optionsFor(folder.path().toStdString()));
            QVERIFY_OK(openVault(database));
            const int found = lastNumber(database);
            QVERIFY2(found >= acknowledged, qPrintable(QStringLiteral("%1 was acknowledged, %2 is there").arg(acknowledged).arg(found)));
            QVERIFY(!database.isRestored());
            acknowledged = found;
            database.close();
        }
        QVERIFY(acknowledged > 20);
    }

    void realFullDiskKeepsTheOldAndTakesOneMore()
    {
        if (::geteuid() != 0 || ::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
            QSKIP("a small disk of its own needs root");
        QTemporaryDir folder;
        if (::mount("tmpfs", qPrintable(folder.path()), "tmpfs", 0, "size=1m,mode=0700") != 0)
            QSKIP("tmpfs cannot be mounted here");
        {
            VaultDatabase database(optionsFor(folder.path().toStdString()));
            QVERIFY_OK(openVault(database));
            QVERIFY_OK(database.apply(changesTo(1)));
            QVERIFY(!database.isReserveGone());
            // Somebody fills the disk.
            QFile filler(folder.filePath(QStringLiteral("filler")));
            QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
            while (filler.write(QByteArray(4096, 'f')) == 4096) { }
            // The reserve takes an intent and a rotation, at least.
            int number = 1;
            Result<> written;
            while (written) {
                written = database.apply(changesTo(number + 1));
                if (written)
                    ++number;
                QVERIFY(number < 200);
            }
            QVERIFY_ERROR(written, ErrorCode::StorageFull);
            QVERIFY(number >= 3);
            QVERIFY(database.isReserveGone());
            QCOMPARE(lastNumber(database), number);
            // Somebody makes room.
            QVERIFY(filler.remove());
            QVERIFY_OK(database.apply(changesTo(number + 1)));
            QVERIFY(!database.isReserveGone());
            database.close();
            QVERIFY_OK(openVault(database));
            QCOMPARE(lastNumber(database), number + 1);
            database.close();
        }
        ::umount2(qPrintable(folder.path()), MNT_DETACH);
    }
};

} // namespace warder::platform

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && std::string(argv[1]) == "--write")
        return warder::platform::writeForEver(argv[2]);
    warder::platform::VaultKillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "vault_kill_test.moc"

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/vault_database.h"

#include "base/log.h"
#include "platform/private_files.h"
#include "platform/sql_connection.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <utility>

namespace warder::platform {

namespace {

using core::Record;
using core::RecordChange;
using core::RecordKey;
using core::RecordKind;
using core::VaultProtection;

Q_LOGGING_CATEGORY(category, "warder.vault")

constexpr int kFormat = 1;
constexpr std::size_t kReserveBytes = 64 * 1024;
constexpr std::string_view kKeyCheck = "warder key check 1";

//! The stored names of who keeps the key.
constexpr std::pair<VaultProtection, std::string_view> kProtections[] {
    { VaultProtection::Keyring, "keyring" },
    { VaultProtection::Passphrase, "passphrase" },
    { VaultProtection::KeyFile, "keyfile" },
};

//! Tokens that are served may be many; what can renew a session lies in locked memory.
Secret::Memory memoryFor(RecordKind kind)
{
    switch (kind) {
    case RecordKind::RefreshToken:
    case RecordKind::ClientSecret:
    case RecordKind::StaticSecret:
    case RecordKind::Revocation:
        return Secret::Memory::Locked;
    case RecordKind::Session:
    case RecordKind::AccessToken:
    case RecordKind::IdToken:
    case RecordKind::Intent:
    case RecordKind::Grant:
        return Secret::Memory::Ordinary;
    }
    return Secret::Memory::Locked;
}

std::string keyCheckContext(std::string_view vaultId)
{
    return concat(kKeyCheck, vaultId);
}

} // namespace

VaultDatabase::VaultDatabase(Options options)
    : m_options(std::move(options))
{ }

VaultDatabase::~VaultDatabase() = default;

std::string VaultDatabase::path(std::string_view name) const
{
    return concat(m_options.dataFolder, "/", name);
}

Result<std::optional<VaultHeader>> VaultDatabase::open()
{
    RETURN_IF_ERROR(ensurePrivateFolder(m_options.dataFolder));
    RETURN_IF_ERROR(ensurePrivateFolder(m_options.stateFolder));
    RETURN_IF_ERROR(lockFolder());
    struct stat status = {};
    if (::stat(path("vault.db").c_str(), &status) != 0)
        return std::optional<VaultHeader>();
    RETURN_IF_ERROR(openFile());
    ASSIGN_OR_RETURN(std::optional<VaultHeader> header, readHeader());
    if (header) {
        m_vaultId = header->vaultId;
        compareWithMirror();
        header->isRestored = m_isRestored;
        makeReserve();
    }
    return header;
}

Result<> VaultDatabase::lockFolder()
{
    const std::string lockPath = path("vault.lock");
    UniqueFd fd(::open(lockPath.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!fd.isValid())
        return storageError("open", lockPath, errno);
    if (::flock(fd.get(), LOCK_EX | LOCK_NB) != 0) {
        const auto pid = readFile(lockPath, 64);
        return Error(ErrorCode::AgentRunning, "another agent has locked the vault").with("pid", pid.value_or("")).with("path", lockPath);
    }
    const std::string pid = std::to_string(::getpid());
    if (::ftruncate(fd.get(), 0) == 0)
        [[maybe_unused]] const auto size = ::pwrite(fd.get(), pid.data(), pid.size(), 0);
    m_lock = std::move(fd);
    return {};
}

Result<> VaultDatabase::openFile()
{
    ASSIGN_OR_RETURN(m_sql, SqlConnection::open(path("vault.db")));
    for (const char* pragma : { "PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON",
                                "PRAGMA locking_mode = EXCLUSIVE", // no -shm, and nobody reads beside us
                                "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA secure_delete = ON" })
        RETURN_IF_ERROR(m_sql->run(pragma));
    return {};
}

Result<std::optional<VaultHeader>> VaultDatabase::readHeader()
{
    ASSIGN_OR_RETURN(QSqlQuery tables, m_sql->run("SELECT count(*) FROM sqlite_master WHERE name = 'header'"));
    if (!tables.next() || tables.value(0).toInt() == 0)
        return std::optional<VaultHeader>(); // we were killed while making it: nothing has ever been in it
    tables.finish();
    ASSIGN_OR_RETURN(QSqlQuery query,
                     m_sql->run("SELECT format, vault_id, protection, passes, memory_kib, salt, sealed_key, generation, restored FROM header"));
    if (!query.next())
        return Error(ErrorCode::VaultDamaged, "the header is empty");
    if (query.value(0).toInt() != kFormat)
        return Error(ErrorCode::VaultDamaged, concat("the vault has format ", query.value(0).toInt()));
    VaultHeader header;
    header.vaultId = fromText(query.value(1));
    const std::string protection = fromText(query.value(2));
    const auto* known = std::ranges::find(kProtections, protection, &std::pair<VaultProtection, std::string_view>::second);
    if (known == std::end(kProtections))
        return Error(ErrorCode::VaultDamaged, "unknown protection");
    header.protection = known->first;
    header.passphrase = { query.value(3).toLongLong(), query.value(4).toLongLong(), fromBlob(query.value(5)) };
    header.sealedKey = fromBlob(query.value(6));
    m_generation = query.value(7).toLongLong();
    m_isRestored = query.value(8).toBool();
    return std::optional(std::move(header));
}

Result<> VaultDatabase::writeHeader(const VaultHeader& header)
{
    const auto* known = std::ranges::find(kProtections, header.protection, &std::pair<VaultProtection, std::string_view>::first);
    if (known == std::end(kProtections))
        return Error(ErrorCode::VaultNotChosen, "nobody keeps the key");
    const Secret check = Secret::copyOf(kKeyCheck);
    RETURN_IF_ERROR(m_sql->run("DELETE FROM header"));
    RETURN_IF_ERROR(m_sql->run("INSERT INTO header VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                               { kFormat, toText(header.vaultId), toText(known->second), qlonglong(header.passphrase.passes),
                                 qlonglong(header.passphrase.memoryKib), toBlob(header.passphrase.salt), toBlob(header.sealedKey),
                                 qlonglong(m_generation), m_isRestored, toBlob(seal(m_key, check, keyCheckContext(header.vaultId))) }));
    return {};
}

Result<> VaultDatabase::create(const VaultHeader& header, const Secret& key)
{
    if (!m_sql)
        RETURN_IF_ERROR(openFile());
    ASSIGN_OR_RETURN(const std::optional<VaultHeader> existing, readHeader());
    if (existing)
        return Error(ErrorCode::Internal, "there is a vault already");
    m_key = key.clone();
    m_vaultId = header.vaultId;
    m_generation = 1;
    m_isRestored = false;
    const auto made = m_sql->transaction([&]() -> Result<> {
        RETURN_IF_ERROR(m_sql->run("CREATE TABLE header (format INTEGER NOT NULL, vault_id TEXT NOT NULL, protection TEXT NOT NULL,"
                                   " passes INTEGER NOT NULL, memory_kib INTEGER NOT NULL, salt BLOB, sealed_key BLOB,"
                                   " generation INTEGER NOT NULL, restored INTEGER NOT NULL, key_check BLOB NOT NULL)"));
        RETURN_IF_ERROR(m_sql->run("CREATE TABLE records (profile TEXT NOT NULL, kind INTEGER NOT NULL, name TEXT NOT NULL,"
                                   " version INTEGER NOT NULL, sealed BLOB NOT NULL, PRIMARY KEY (profile, kind, name)) WITHOUT ROWID"));
        return writeHeader(header);
    });
    if (!made) {
        forgetKey();
        return made;
    }
    syncFolder(m_options.dataFolder);
    writeMirror();
    makeReserve();
    return {};
}

Result<> VaultDatabase::useKey(const Secret& key)
{
    ASSIGN_OR_RETURN(QSqlQuery query, m_sql->run("SELECT key_check FROM header"));
    if (!query.next())
        return Error(ErrorCode::VaultDamaged, "the header is empty");
    const auto check = unseal(key, fromBlob(query.value(0)), keyCheckContext(m_vaultId));
    if (!check || !check->equals(kKeyCheck))
        return Error(ErrorCode::VaultKeyMissing, "the key is another vault's");
    m_key = key.clone();
    return {};
}

Result<> VaultDatabase::setHeader(const VaultHeader& header)
{
    RETURN_IF_ERROR(requireKey());
    return m_sql->transaction([&] { return writeHeader(header); });
}

void VaultDatabase::close()
{
    forgetKey();
    m_sql.reset();
    m_lock.reset();
}

Result<> VaultDatabase::requireKey() const
{
    if (!m_sql || m_key.isEmpty())
        return Error(ErrorCode::AgentLocked, "the vault has no key");
    return {};
}

Result<VaultDatabase::Contents> VaultDatabase::readAll(const std::vector<RecordKind>& kinds)
{
    RETURN_IF_ERROR(requireKey());
    Contents contents;
    for (const RecordKind kind : kinds) {
        ASSIGN_OR_RETURN(QSqlQuery query,
                         m_sql->run("SELECT profile, name, version, sealed FROM records WHERE kind = ?", { static_cast<int>(kind) }));
        while (query.next()) {
            const RecordKey key { ProfileId(fromText(query.value(0))), kind, fromText(query.value(1)) };
            auto value = unseal(m_key, fromBlob(query.value(3)), recordContext(m_vaultId, key, query.value(2).toLongLong()), memoryFor(kind));
            if (value) {
                contents.records.push_back({ key, *std::move(value) });
            } else {
                ++contents.damaged;
                logWarning(category(), concat("a record of kind ", static_cast<int>(kind), " does not open; it is left out"));
            }
        }
    }
    return contents;
}

Result<std::optional<Secret>> VaultDatabase::read(const RecordKey& key)
{
    RETURN_IF_ERROR(requireKey());
    ASSIGN_OR_RETURN(QSqlQuery query,
                     m_sql->run("SELECT version, sealed FROM records WHERE profile = ? AND kind = ? AND name = ?",
                                { toText(key.profile.text()), static_cast<int>(key.kind), toText(key.name) }));
    if (!query.next())
        return std::optional<Secret>();
    ASSIGN_OR_RETURN(Secret value,
                     unseal(m_key, fromBlob(query.value(1)), recordContext(m_vaultId, key, query.value(0).toLongLong()), memoryFor(key.kind)));
    return std::optional(std::move(value));
}

Result<> VaultDatabase::apply(const std::vector<RecordChange>& changes)
{
    RETURN_IF_ERROR(requireKey());
    auto result = applyOnce(changes);
    if (!result && result.error().code == ErrorCode::StorageFull && ::unlink(path("vault.reserve").c_str()) == 0) {
        // What a rotated refresh token needs must fit, while the person is told.
        logWarning(category(), "the disk is full; the vault's reserve is used");
        m_isReserveGone = true;
        result = applyOnce(changes);
    }
    if (!result)
        return result;
    writeMirror();
    makeReserve();
    return result;
}

Result<> VaultDatabase::applyOnce(const std::vector<RecordChange>& changes)
{
    if (m_options.isFull && m_options.isFull())
        return Error(ErrorCode::StorageFull, "a test says so");
    const std::int64_t generation = m_generation + 1;
    const auto result = m_sql->transaction([&]() -> Result<> {
        for (const RecordChange& change : changes) {
            const QVariantList key { toText(change.key.profile.text()), static_cast<int>(change.key.kind), toText(change.key.name) };
            if (!change.value) {
                RETURN_IF_ERROR(m_sql->run("DELETE FROM records WHERE profile = ? AND kind = ? AND name = ?", key));
                continue;
            }
            const std::string sealed = seal(m_key, *change.value, recordContext(m_vaultId, change.key, generation));
            RETURN_IF_ERROR(m_sql->run("INSERT OR REPLACE INTO records (profile, kind, name, version, sealed) VALUES (?, ?, ?, ?, ?)",
                                       key + QVariantList { qlonglong(generation), toBlob(sealed) }));
        }
        RETURN_IF_ERROR(m_sql->run("UPDATE header SET generation = ?", { qlonglong(generation) }));
        return {};
    });
    if (result)
        m_generation = generation;
    return result;
}

// The mirror of the generation, and the reserve

void VaultDatabase::compareWithMirror()
{
    const auto mirror = readFile(m_options.stateFolder + "/vault.generation", 256);
    if (!mirror)
        return; // there never was one, as on another machine
    const std::size_t space = mirror->find(' ');
    std::int64_t generation = 0;
    const char* end = mirror->data() + mirror->size();
    if (space == std::string::npos || std::from_chars(mirror->data() + space + 1, end, generation).ec != std::errc())
        return;
    // Another vault than the last one has been put back as well.
    if (mirror->substr(0, space) == m_vaultId && generation <= m_generation)
        return;
    m_isRestored = true;
    logWarning(category(), "an older copy of the vault has been put back");
    // On disk, so that writes of the old copy do not overtake the mirror unseen.
    if (const auto stored = m_sql->run("UPDATE header SET restored = 1"); !stored)
        logWarning(category(), stored.error().detail);
}

void VaultDatabase::writeMirror()
{
    if (m_isRestored)
        return;
    // Behind the commit and without a sync: a mirror that lags says nothing wrong.
    const std::string number = std::to_string(m_generation);
    const std::string text = concat(m_vaultId, " ", std::string(20 - std::min<std::size_t>(number.size(), 20), '0'), number, "\n");
    const std::string mirror = m_options.stateFolder + "/vault.generation";
    const UniqueFd fd(::open(mirror.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!fd.isValid() || ::pwrite(fd.get(), text.data(), text.size(), 0) != static_cast<ssize_t>(text.size()))
        logWarning(category(), "the vault's generation cannot be mirrored");
}

Result<> VaultDatabase::confirmRestored()
{
    RETURN_IF_ERROR(requireKey());
    RETURN_IF_ERROR(m_sql->run("UPDATE header SET restored = 0"));
    m_isRestored = false;
    writeMirror();
    return {};
}

void VaultDatabase::makeReserve()
{
    const std::string reserve = path("vault.reserve");
    struct stat status = {};
    if (::stat(reserve.c_str(), &status) == 0 && status.st_size == kReserveBytes) {
        m_isReserveGone = false;
        return;
    }
    struct statvfs disk = {};
    if (::statvfs(m_options.dataFolder.c_str(), &disk) != 0 || disk.f_bavail * disk.f_frsize < 8 * kReserveBytes) {
        m_isReserveGone = true;
        return;
    }
    // Real bytes: a hole would reserve nothing.
    m_isReserveGone = !writeFileAtomically(reserve, std::string(kReserveBytes, '\xff'), Overwrite::Yes);
}

} // namespace warder::platform

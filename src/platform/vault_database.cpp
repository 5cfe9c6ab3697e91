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

constexpr int kFormat = 2; // 1 has neither a manifest nor an id of the key
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

//! With the generation, so that a manifest of one commit cannot stand in for another's.
std::string manifestContext(std::string_view vaultId, std::int64_t generation)
{
    return concat("warder manifest 1:", vaultId, ":", generation);
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
    removeStaleTemporaries(m_options.dataFolder);
    removeStaleTemporaries(m_options.stateFolder);
    const Error gone = Error(ErrorCode::VaultDamaged, "there was a vault here, and it is gone").with("path", path("vault.db")).with("why", "gone");
    struct stat status = {};
    if (::stat(path("vault.db").c_str(), &status) != 0)
        return errno == ENOENT && !isMirrored() ? Result<std::optional<VaultHeader>>(std::optional<VaultHeader>()) : gone;
    for (const char* name : { "vault.db", "vault.db-wal", "vault.db-journal" }) {
        if (::stat(path(name).c_str(), &status) == 0 && !S_ISREG(status.st_mode))
            return storageError("use", path(name), EINVAL);
    }
    RETURN_IF_ERROR(openFile());
    ASSIGN_OR_RETURN(std::optional<VaultHeader> header, readHeader());
    // Killed while it was being made it has no header, and there is no mirror of it.
    if (!header && isMirrored()) {
        m_sql.reset();
        return gone;
    }
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
    struct stat status = {};
    if (::fstat(fd.get(), &status) != 0 || !S_ISREG(status.st_mode))
        return storageError("use", lockPath, EINVAL);
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
    ASSIGN_OR_RETURN(const bool hasCount, nextRow(tables));
    if (!hasCount || tables.value(0).toInt() == 0)
        return std::optional<VaultHeader>(); // we were killed while making it: nothing has ever been in it
    tables.finish();
    ASSIGN_OR_RETURN(QSqlQuery query,
                     m_sql->run("SELECT format, vault_id, protection, passes, memory_kib, salt, sealed_key, generation, restored FROM header"));
    ASSIGN_OR_RETURN(const bool isThere, nextRow(query));
    if (!isThere)
        return Error(ErrorCode::VaultDamaged, "the header is empty");
    m_format = query.value(0).toInt();
    if (m_format < 1 || m_format > kFormat)
        return Error(ErrorCode::VaultDamaged, concat("the vault has format ", m_format));
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
    query.finish();
    if (m_format == kFormat) {
        ASSIGN_OR_RETURN(QSqlQuery more, m_sql->run("SELECT key_id FROM header"));
        ASSIGN_OR_RETURN(const bool hasId, nextRow(more));
        header.keyId = hasId ? fromText(more.value(0)) : std::string();
    }
    return std::optional(std::move(header));
}

Result<> VaultDatabase::writeHeader(const VaultHeader& header)
{
    const auto* known = std::ranges::find(kProtections, header.protection, &std::pair<VaultProtection, std::string_view>::first);
    if (known == std::end(kProtections))
        return Error(ErrorCode::VaultNotChosen, "nobody keeps the key");
    const Secret check = Secret::copyOf(kKeyCheck);
    RETURN_IF_ERROR(m_sql->run("DELETE FROM header"));
    RETURN_IF_ERROR(m_sql->run("INSERT INTO header (format, vault_id, protection, passes, memory_kib, salt, sealed_key, generation, restored,"
                               " key_check, key_id, manifest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)",
                               { kFormat, toText(header.vaultId), toText(known->second), qlonglong(header.passphrase.passes),
                                 qlonglong(header.passphrase.memoryKib), toBlob(header.passphrase.salt), toBlob(header.sealedKey),
                                 qlonglong(m_generation), m_isRestored, toBlob(seal(m_key, check, keyCheckContext(header.vaultId))), toText(header.keyId) }));
    return writeManifest(m_key, m_digest, m_generation);
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
    m_format = kFormat;
    m_digest = {};
    m_isRestored = false;
    m_isIncomplete = false;
    const auto made = m_sql->transaction([&]() -> Result<> {
        RETURN_IF_ERROR(m_sql->run("CREATE TABLE header (format INTEGER NOT NULL, vault_id TEXT NOT NULL, protection TEXT NOT NULL,"
                                   " passes INTEGER NOT NULL, memory_kib INTEGER NOT NULL, salt BLOB, sealed_key BLOB,"
                                   " generation INTEGER NOT NULL, restored INTEGER NOT NULL, key_check BLOB NOT NULL,"
                                   " key_id TEXT NOT NULL DEFAULT '', manifest BLOB)"));
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
    ASSIGN_OR_RETURN(const bool isThere, nextRow(query));
    if (!isThere)
        return Error(ErrorCode::VaultDamaged, "the header is empty");
    const auto check = unseal(key, fromBlob(query.value(0)), keyCheckContext(m_vaultId));
    if (!check || !check->equals(kKeyCheck))
        return Error(ErrorCode::VaultKeyMissing, "the key is another vault's");
    query.finish();
    m_key = key.clone();
    auto checked = m_format < kFormat ? makeCurrent() : checkManifest();
    if (!checked)
        forgetKey();
    return checked;
}

Result<> VaultDatabase::rekey(const VaultHeader& header, const Secret& key)
{
    RETURN_IF_ERROR(requireKey());
    struct Row
    {
        RecordKey record;
        std::int64_t version;
        std::string sealed;
    };
    std::vector<Row> rows;
    ASSIGN_OR_RETURN(QSqlQuery query, m_sql->run("SELECT profile, kind, name, version, sealed FROM records"));
    while (true) {
        ASSIGN_OR_RETURN(const bool isRow, nextRow(query));
        if (!isRow)
            break;
        rows.push_back({ { ProfileId(fromText(query.value(0))), static_cast<RecordKind>(query.value(1).toInt()), fromText(query.value(2)) },
                         query.value(3).toLongLong(), fromBlob(query.value(4)) });
    }
    query.finish();
    const Secret before = m_key.clone();
    const ManifestDigest digestBefore = m_digest;
    ManifestDigest digest;
    const auto stored = m_sql->transaction([&]() -> Result<> {
        for (Row& row : rows) {
            const std::string context = recordContext(m_vaultId, row.record, row.version);
            const auto value = unseal(before, row.sealed, context, memoryFor(row.record.kind));
            // What does not open with the old key opens with no key: it stays what it is, damaged.
            digest.add(key, row.record, row.version);
            if (value)
                row.sealed = seal(key, *value, context);
        }
        RETURN_IF_ERROR(m_sql->runForEach("UPDATE records SET sealed = ? WHERE profile = ? AND kind = ? AND name = ?", rows.size(),
                                          [&rows](std::size_t index) -> QVariantList {
                                              const Row& row = rows[index];
                                              return { toBlob(row.sealed), toText(row.record.profile.text()), static_cast<int>(row.record.kind),
                                                       toText(row.record.name) };
                                          }));
        m_key = key.clone();
        m_digest = digest;
        return writeHeader(header);
    });
    if (!stored) {
        m_key = before.clone();
        m_digest = digestBefore;
        return stored;
    }
    m_format = kFormat;
    // The pages with the old seals go, as far as SQLite can see to that.
    if (const auto emptied = m_sql->run("PRAGMA wal_checkpoint(TRUNCATE)"); !emptied)
        logWarning(category(), emptied.error().detail);
    return {};
}

// The manifest: which records there are, and of which version

//! A vault of format 1 gets its manifest from what is there.
Result<> VaultDatabase::makeCurrent()
{
    ASSIGN_OR_RETURN(m_digest, digestOfRecords());
    auto altered = m_sql->transaction([&]() -> Result<> {
        RETURN_IF_ERROR(m_sql->run("ALTER TABLE header ADD COLUMN key_id TEXT NOT NULL DEFAULT ''"));
        RETURN_IF_ERROR(m_sql->run("ALTER TABLE header ADD COLUMN manifest BLOB"));
        RETURN_IF_ERROR(m_sql->run("UPDATE header SET format = ?", { kFormat }));
        return writeManifest(m_key, m_digest, m_generation);
    });
    if (altered)
        m_format = kFormat;
    return altered;
}

Result<ManifestDigest> VaultDatabase::digestOfRecords()
{
    ManifestDigest digest;
    // In the order of the primary key, which is the order of the tree: where a damaged page has mixed it up, all records may be
    // there and still not be found.
    ASSIGN_OR_RETURN(QSqlQuery query, m_sql->run("SELECT profile, kind, name, version FROM records ORDER BY profile, kind, name"));
    std::optional<RecordKey> before;
    while (true) {
        ASSIGN_OR_RETURN(const bool isRow, nextRow(query));
        if (!isRow)
            break;
        RecordKey record { ProfileId(fromText(query.value(0))), static_cast<RecordKind>(query.value(1).toInt()), fromText(query.value(2)) };
        if (before && !(*before < record))
            return Error(ErrorCode::VaultDamaged, "the records are out of order").with("path", path("vault.db"));
        digest.add(m_key, record, query.value(3).toLongLong());
        before = std::move(record);
    }
    return digest;
}

Result<> VaultDatabase::checkManifest()
{
    ASSIGN_OR_RETURN(QSqlQuery query, m_sql->run("SELECT manifest FROM header"));
    ASSIGN_OR_RETURN(const bool hasManifest, nextRow(query));
    const std::string sealed = hasManifest ? fromBlob(query.value(0)) : std::string();
    query.finish();
    ASSIGN_OR_RETURN(const ManifestDigest there, digestOfRecords());
    const auto manifest = unseal(m_key, sealed, manifestContext(m_vaultId, m_generation), Secret::Memory::Ordinary);
    const auto expected = manifest ? manifest->revealText([](std::string_view bytes) { return ManifestDigest::fromBytes(bytes); }) : std::nullopt;
    m_digest = expected.value_or(there);
    m_isIncomplete = !expected || *expected != there;
    if (m_isIncomplete)
        logWarning(category(), concat("the vault is not what the last write left: ", there.count(), " records, and ",
                                      expected ? std::to_string(expected->count()) : std::string("an unknown number"), " expected"));
    return {};
}

Result<> VaultDatabase::writeManifest(const Secret& key, const ManifestDigest& digest, std::int64_t generation)
{
    std::string bytes = digest.bytes();
    const Secret plain = Secret::take(bytes);
    return m_sql->run("UPDATE header SET generation = ?, manifest = ?",
                      { qlonglong(generation), toBlob(seal(key, plain, manifestContext(m_vaultId, generation))) })
        .map([](const QSqlQuery&) {});
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
        while (true) {
            ASSIGN_OR_RETURN(const bool isRow, nextRow(query));
            if (!isRow)
                break;
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
    ASSIGN_OR_RETURN(const bool isThere, nextRow(query));
    if (!isThere)
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
    ManifestDigest digest = m_digest;
    const auto result = m_sql->transaction([&]() -> Result<> {
        for (const RecordChange& change : changes) {
            const QVariantList key { toText(change.key.profile.text()), static_cast<int>(change.key.kind), toText(change.key.name) };
            ASSIGN_OR_RETURN(QSqlQuery old, m_sql->run("SELECT version FROM records WHERE profile = ? AND kind = ? AND name = ?", key));
            ASSIGN_OR_RETURN(const bool isThere, nextRow(old));
            if (isThere)
                digest.remove(m_key, change.key, old.value(0).toLongLong());
            old.finish();
            if (change.value)
                digest.add(m_key, change.key, generation);
            if (!change.value) {
                RETURN_IF_ERROR(m_sql->run("DELETE FROM records WHERE profile = ? AND kind = ? AND name = ?", key));
                continue;
            }
            const std::string sealed = seal(m_key, *change.value, recordContext(m_vaultId, change.key, generation));
            RETURN_IF_ERROR(m_sql->run("INSERT OR REPLACE INTO records (profile, kind, name, version, sealed) VALUES (?, ?, ?, ?, ?)",
                                       key + QVariantList { qlonglong(generation), toBlob(sealed) }));
        }
        return writeManifest(m_key, digest, generation);
    });
    if (result) {
        m_generation = generation;
        m_digest = digest;
    }
    return result;
}

// The mirror of the generation, and the reserve

bool VaultDatabase::isMirrored() const
{
    struct stat status = {};
    return ::stat((m_options.stateFolder + "/vault.generation").c_str(), &status) == 0 && S_ISREG(status.st_mode) && status.st_size > 0;
}

void VaultDatabase::compareWithMirror()
{
    const std::string mirrorPath = m_options.stateFolder + "/vault.generation";
    if (isNothingAt(mirrorPath))
        return; // there never was one, as on another machine
    const auto mirror = readFile(mirrorPath, 256);
    const std::size_t space = mirror ? mirror->find(' ') : std::string::npos;
    std::int64_t generation = 0;
    const bool isReadable = space != std::string::npos
        && std::from_chars(mirror->data() + space + 1, mirror->data() + mirror->size(), generation).ec == std::errc();
    // One that was killed while its first mirror was being written.
    if (!isReadable && m_generation <= 1)
        return;
    // Another vault than the last one has been put back as well.
    if (isReadable && mirror->substr(0, space) == m_vaultId && generation <= m_generation)
        return;
    m_isRestored = true;
    logWarning(category(), isReadable ? "an older copy of the vault has been put back" : "nothing says whether this is the newest copy of the vault");
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
    const UniqueFd fd(::open(mirror.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600));
    struct stat status = {};
    if (!fd.isValid() || ::fstat(fd.get(), &status) != 0 || !S_ISREG(status.st_mode) || ::pwrite(fd.get(), text.data(), text.size(), 0) != static_cast<ssize_t>(text.size()))
        logWarning(category(), "the vault's generation cannot be mirrored");
}

Result<> VaultDatabase::confirmRestored()
{
    RETURN_IF_ERROR(requireKey());
    ASSIGN_OR_RETURN(const ManifestDigest there, digestOfRecords());
    auto accepted = m_sql->transaction([&]() -> Result<> {
        RETURN_IF_ERROR(m_sql->run("UPDATE header SET restored = 0"));
        return writeManifest(m_key, there, m_generation);
    });
    if (!accepted)
        return accepted;
    m_digest = there;
    m_isIncomplete = false;
    m_isRestored = false;
    writeMirror();
    return {};
}

void VaultDatabase::makeReserve()
{
    const std::string reserve = path("vault.reserve");
    struct stat status = {};
    if (!requireRegularFile(reserve)) {
        logWarning(category(), concat(reserve, " is not a regular file; there is no reserve"));
        m_isReserveGone = true;
        return;
    }
    if (::lstat(reserve.c_str(), &status) == 0 && status.st_size == kReserveBytes) {
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

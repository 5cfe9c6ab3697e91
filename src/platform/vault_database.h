// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "core/ports/secret_store.h"
#include "platform/manifest_digest.h"
#include "platform/unique_fd.h"
#include "platform/vault_crypto.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace warder::platform {

class SqlConnection;

//! What the vault says about itself without its key.
struct VaultHeader
{
    std::string vaultId; //!< random; with the key's id it names the keyring's entry
    std::string keyId; //!< random, another one after each rekey; empty for a vault that was made before keys had ids
    core::VaultProtection protection = core::VaultProtection::NotChosen;
    PassphraseParameters passphrase; //!< for VaultProtection::Passphrase
    std::string sealedKey; //!< the vault's key, sealed with the passphrase's; else empty
    bool isRestored = false; //!< as VaultDatabase::isRestored(), when it was opened
};

//! The vault's SQLite database. Blocking, and of one thread from open() to close(): Vault runs it on a Worker.
//!
//! WAL, synchronous=FULL: what apply() has acknowledged survives kill -9 and the loss of power. Each record is sealed on
//! its own; names of profiles and kinds of records are in the clear, values never.
class VaultDatabase
{
public:
    struct Options
    {
        std::string dataFolder; //!< vault.db, vault.lock, vault.reserve
        std::string stateFolder; //!< vault.generation, which tells a restored old copy
        std::function<bool()> isFull; //!< for tests: the next write finds a full disk
    };
    //! The result of reading many records: a damaged one does not take the others with it.
    struct Contents
    {
        std::vector<core::Record> records;
        int damaged = 0;
    };

    explicit VaultDatabase(Options options);
    ~VaultDatabase();
    VaultDatabase(const VaultDatabase&) = delete;
    VaultDatabase& operator=(const VaultDatabase&) = delete;

    //! Locks the folder against a second agent and reads the header; nothing where there is no vault yet.
    //! Errors: AgentRunning (param "pid"), VaultDamaged, StorageFailed, StorageFull.
    [[nodiscard]] Result<std::optional<VaultHeader>> open();
    //! Makes a new vault, and uses `key` from now on. Errors: StorageFailed, StorageFull; Internal where there is a vault.
    [[nodiscard]] Result<> create(const VaultHeader& header, const Secret& key);
    //! Uses `key` if it is this vault's. Errors: VaultKeyMissing if it is not.
    [[nodiscard]] Result<> useKey(const Secret& key);
    //! A copy of the key in use, to be sealed anew; empty where there is none.
    [[nodiscard]] Secret copyKey() const { return m_key.clone(); }
    //! Wipes the key.
    void forgetKey() { m_key = Secret(); }
    //! Says who keeps the key from now on, and what it is: every record is sealed anew with `key` in the same transaction, so that
    //! an old header with an old passphrase opens nothing that is written from now on. The vault's id stays.
    [[nodiscard]] Result<> rekey(const VaultHeader& header, const Secret& key);
    void close();

    [[nodiscard]] Result<Contents> readAll(const std::vector<core::RecordKind>& kinds);
    [[nodiscard]] Result<std::optional<Secret>> read(const core::RecordKey& key);
    [[nodiscard]] Result<> apply(const std::vector<core::RecordChange>& changes);

    //! The generation in the state folder is newer than this vault's, and nobody has said that this is meant.
    [[nodiscard]] bool isRestored() const { return m_isRestored; }
    //! Records are missing, or are of different times: what is there is not what the last write left. Known once the key is in use;
    //! confirmRestored() accepts what is there.
    [[nodiscard]] bool isIncomplete() const { return m_isIncomplete; }
    [[nodiscard]] Result<> confirmRestored();
    //! The reserve was freed to find room for a write, and could not be made again.
    [[nodiscard]] bool isReserveGone() const { return m_isReserveGone; }

private:
    [[nodiscard]] std::string path(std::string_view name) const;
    [[nodiscard]] Result<> lockFolder();
    [[nodiscard]] Result<> openFile();
    [[nodiscard]] Result<std::optional<VaultHeader>> readHeader();
    [[nodiscard]] Result<> writeHeader(const VaultHeader& header);
    [[nodiscard]] Result<> applyOnce(const std::vector<core::RecordChange>& changes);
    [[nodiscard]] Result<> requireKey() const;
    //! Whether the state folder remembers a vault here.
    [[nodiscard]] bool isMirrored() const;
    [[nodiscard]] Result<> makeCurrent();
    [[nodiscard]] Result<ManifestDigest> digestOfRecords();
    [[nodiscard]] Result<> checkManifest();
    [[nodiscard]] Result<> writeManifest(const Secret& key, const ManifestDigest& digest, std::int64_t generation);
    void compareWithMirror();
    void writeMirror();
    void makeReserve();

    Options m_options;
    UniqueFd m_lock;
    std::unique_ptr<SqlConnection> m_sql;
    std::string m_vaultId;
    Secret m_key;
    std::int64_t m_generation = 0;
    int m_format = 0;
    ManifestDigest m_digest; //!< of the records that the manifest names
    bool m_isIncomplete = false;
    bool m_isRestored = false;
    bool m_isReserveGone = false;
};

} // namespace warder::platform

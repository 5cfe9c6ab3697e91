// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "core/ports/secret_store.h"
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
    std::string vaultId; //!< random; names the keyring's entry
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
    //! Says who keeps the key from now on. The vault's id stays.
    [[nodiscard]] Result<> setHeader(const VaultHeader& header);
    void close();

    [[nodiscard]] Result<Contents> readAll(const std::vector<core::RecordKind>& kinds);
    [[nodiscard]] Result<std::optional<Secret>> read(const core::RecordKey& key);
    [[nodiscard]] Result<> apply(const std::vector<core::RecordChange>& changes);

    //! The generation in the state folder is newer than this vault's, and nobody has said that this is meant.
    [[nodiscard]] bool isRestored() const { return m_isRestored; }
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
    void compareWithMirror();
    void writeMirror();
    void makeReserve();

    Options m_options;
    UniqueFd m_lock;
    std::unique_ptr<SqlConnection> m_sql;
    std::string m_vaultId;
    Secret m_key;
    std::int64_t m_generation = 0;
    bool m_isRestored = false;
    bool m_isReserveGone = false;
};

} // namespace warder::platform

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/lock_keeper.h"

#include "base/log.h"
#include "codec/base64url.h"
#include "codec/json.h"
#include "codec/text.h"
#include "platform/private_files.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>

namespace warder::platform {

namespace {

using codec::Json;

Q_LOGGING_CATEGORY(category, "warder.lock")

constexpr std::size_t kMaxBytes = 4096;
constexpr std::int64_t kVersion = 1;
constexpr int kMostFailures = 1000;

std::string contextOf(const PassphraseParameters& parameters)
{
    return concat("warder lock password 1:", parameters.passes, ":", parameters.memoryKib);
}

} // namespace

LockKeeper::State LockKeeper::load()
{
    const auto content = readFile(m_path, kMaxBytes);
    if (!content && isNothingAt(m_path))
        return {};
    const auto document = content ? codec::parseJson(*content) : std::nullopt;
    const Json* password = document ? document->find("password") : nullptr;
    if (password) {
        const auto salt = codec::base64UrlDecode(password->stringAt("salt").value_or(""));
        const auto sealed = codec::base64UrlDecode(password->stringAt("sealed").value_or(""));
        m_parameters = { password->integerAt("passes").value_or(0), password->integerAt("memory_kib").value_or(0), salt.value_or("") };
        m_sealed = sealed.value_or("");
    }
    m_isDamaged = !document || document->integerAt("version") != kVersion || (password && (!m_parameters.isSane() || m_sealed.empty()));
    m_failures = document ? static_cast<int>(std::clamp<std::int64_t>(document->integerAt("failures").value_or(0), 0, kMostFailures)) : 0;
    if (m_isDamaged)
        logWarning(category(), concat(m_path, " cannot be understood; Warder stays locked"));
    return { true, password != nullptr || m_isDamaged, m_isDamaged, m_failures };
}

Result<> LockKeeper::keep(const std::optional<Secret>& password)
{
    m_isDamaged = false;
    m_failures = 0;
    m_sealed.clear();
    RETURN_IF_ERROR(write());
    if (!password || password->isEmpty())
        return {};
    m_parameters = makePassphraseParameters();
    ASSIGN_OR_RETURN(const Secret key, deriveKey(*password, m_parameters));
    m_sealed = seal(key, Secret::copyOf("locked"), contextOf(m_parameters));
    return write();
}

Result<> LockKeeper::check(const Secret& password) const
{
    if (m_isDamaged)
        return Error(ErrorCode::VaultDamaged, "the lock's file").with("path", m_path);
    if (m_sealed.empty())
        return {};
    ASSIGN_OR_RETURN(const Secret key, deriveKey(password, m_parameters));
    if (!unseal(key, m_sealed, contextOf(m_parameters)))
        return Error(ErrorCode::WrongPassphrase, "not the password that the agent was locked with");
    return {};
}

void LockKeeper::setFailures(int failures)
{
    m_failures = std::min(failures, kMostFailures);
    if (m_isDamaged)
        return;
    if (const auto written = write(); !written)
        logWarning(category(), concat("a wrong guess could not be noted: ", written.error().detail));
}

Result<> LockKeeper::clear()
{
    m_isDamaged = false;
    m_sealed.clear();
    m_failures = 0;
    if (::unlink(m_path.c_str()) != 0 && errno != ENOENT)
        return Error(ErrorCode::StorageFailed, "the lock's file cannot be removed").with("errno", std::to_string(errno)).with("path", m_path);
    syncFolder(folderOf(m_path));
    return {};
}

Result<> LockKeeper::write() const
{
    Json document = Json::object({ { "version", kVersion }, { "failures", m_failures } });
    if (!m_sealed.empty()) {
        document.set("password", Json::object({ { "passes", m_parameters.passes },
                                                { "memory_kib", m_parameters.memoryKib },
                                                { "salt", codec::base64UrlEncode(m_parameters.salt) },
                                                { "sealed", codec::base64UrlEncode(m_sealed) } }));
    }
    RETURN_IF_ERROR(ensurePrivateFolder(folderOf(m_path)));
    return writeFileAtomically(m_path, document.dump() + "\n", Overwrite::Yes);
}

} // namespace warder::platform

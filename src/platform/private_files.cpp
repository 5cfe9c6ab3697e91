// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/private_files.h"

#include "base/entropy.h"
#include "base/log.h"
#include "platform/unique_fd.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <string_view>
#include <csignal>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <system_error>

namespace warder::platform {

namespace {

constexpr std::string_view kTemporarySuffix = ".tmp";

//! The file that a name means in the end.
std::string resolved(const std::string& path)
{
    std::error_code error;
    const auto target = std::filesystem::canonical(path, error);
    return error ? path : target.string();
}

int writeAll(int fd, std::string_view content)
{
    while (!content.empty()) {
        const ssize_t count = ::write(fd, content.data(), content.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return errno;
        content.remove_prefix(static_cast<std::size_t>(count));
    }
    return 0;
}

int syncFolderOf(const std::string& folder)
{
    const UniqueFd fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return fd.isValid() && ::fsync(fd.get()) == 0 ? 0 : errno;
}

} // namespace

Error storageError(std::string_view what, const std::string& path, int errorNumber)
{
    const ErrorCode code = errorNumber == ENOSPC || errorNumber == EDQUOT ? ErrorCode::StorageFull : ErrorCode::StorageFailed;
    return Error(code, concat(what, " ", path, ": ", std::strerror(errorNumber)))
        .with("path", path)
        .with("errno", std::to_string(errorNumber));
}

std::string folderOf(const std::string& path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? "." : slash == 0 ? "/" : path.substr(0, slash);
}

void syncFolder(const std::string& path)
{
    syncFolderOf(path);
}

Result<> ensurePrivateFolder(const std::string& path)
{
    if (::mkdir(path.c_str(), 0700) != 0 && errno != EEXIST) {
        if (errno != ENOENT || path == folderOf(path))
            return storageError("mkdir", path, errno);
        RETURN_IF_ERROR(ensurePrivateFolder(folderOf(path)));
        if (::mkdir(path.c_str(), 0700) != 0 && errno != EEXIST)
            return storageError("mkdir", path, errno);
    }
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0)
        return storageError("stat", path, errno);
    if (!S_ISDIR(status.st_mode))
        return storageError("open", path, ENOTDIR);
    if (status.st_uid != ::geteuid())
        return storageError("use", path, EPERM);
    if ((status.st_mode & 0077) != 0 && ::chmod(path.c_str(), 0700) != 0)
        return storageError("chmod", path, errno);
    return {};
}

bool isNothingAt(const std::string& path)
{
    struct stat status = {};
    return ::lstat(path.c_str(), &status) != 0 && errno == ENOENT;
}

Result<> requireRegularFile(const std::string& path)
{
    struct stat status = {};
    if (::lstat(path.c_str(), &status) != 0)
        return errno == ENOENT ? Result<>() : Result<>(storageError("look at", path, errno));
    if (!S_ISREG(status.st_mode))
        return storageError("use", path, EINVAL);
    return {};
}

Result<std::string> readFile(const std::string& path, std::size_t maxBytes)
{
    const UniqueFd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    struct stat status = {};
    if (!fd.isValid() || ::fstat(fd.get(), &status) != 0)
        return storageError("open", path, errno);
    if (!S_ISREG(status.st_mode))
        return storageError("read", path, EINVAL);
    std::string content;
    std::string piece(16 * 1024, '\0');
    while (true) {
        const ssize_t count = ::read(fd.get(), piece.data(), piece.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return storageError("read", path, errno);
        if (count == 0)
            return content;
        content.append(piece, 0, static_cast<std::size_t>(count));
        if (content.size() > maxBytes)
            return storageError("read", path, EFBIG);
    }
}

Result<> writeFileAtomically(const std::string& path, std::string_view content, Overwrite overwrite, const WriteFault& fault)
{
    const auto faultAt = [&fault](std::string_view step) { return fault ? fault(step) : 0; };
    const std::string target = overwrite == Overwrite::Yes ? resolved(path) : path;
    const std::string folder = folderOf(target);
    SystemEntropy entropy;
    const std::string temporary
        = concat(folder, "/.", target.substr(target.rfind('/') + 1), ".", ::getpid(), ".", randomToken(entropy, 8), kTemporarySuffix);

    UniqueFd fd(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!fd.isValid())
        return storageError("create", temporary, errno);
    const auto abandon = [&](std::string_view step, int errorNumber) {
        ::unlink(temporary.c_str());
        return storageError(step, target, errorNumber);
    };
    // The umask may take too much away, never too little.
    ::fchmod(fd.get(), 0600);
    int error = faultAt("write");
    if (error == 0)
        error = writeAll(fd.get(), content);
    if (error != 0)
        return abandon("write", error);
    error = faultAt("sync");
    if (error == 0 && ::fsync(fd.get()) != 0)
        error = errno;
    if (error != 0)
        return abandon("sync", error);
    fd.reset();
    error = faultAt("rename");
    const unsigned flags = overwrite == Overwrite::Yes ? 0 : RENAME_NOREPLACE;
    if (error == 0 && ::renameat2(AT_FDCWD, temporary.c_str(), AT_FDCWD, target.c_str(), flags) != 0)
        error = errno;
    if (error != 0)
        return abandon("rename", error);
    error = faultAt("sync-folder");
    if (error == 0)
        error = syncFolderOf(folder);
    if (error != 0)
        return storageError("sync the folder of", target, error);
    return {};
}

void removeStaleTemporaries(const std::string& folder)
{
    DIR* entries = ::opendir(folder.c_str());
    if (!entries)
        return;
    while (const dirent* entry = ::readdir(entries)) {
        // ".NAME.PID.RANDOM.tmp"
        std::string_view name = entry->d_name;
        if (!name.starts_with('.') || !name.ends_with(kTemporarySuffix))
            continue;
        name.remove_suffix(kTemporarySuffix.size());
        name = name.substr(0, std::min(name.rfind('.'), name.size()));
        const std::string_view owner = name.substr(name.rfind('.') + 1);
        pid_t pid = 0;
        const auto [end, error] = std::from_chars(owner.data(), owner.data() + owner.size(), pid);
        const bool isOurs = error == std::errc() && end == owner.data() + owner.size() && pid > 0;
        if (isOurs && pid != ::getpid() && ::kill(pid, 0) != 0 && errno == ESRCH)
            ::unlinkat(::dirfd(entries), entry->d_name, 0);
    }
    ::closedir(entries);
}

} // namespace warder::platform

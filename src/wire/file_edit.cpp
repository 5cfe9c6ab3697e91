// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/file_edit.h"

#include "codec/json.h"
#include "codec/sha256.h"
#include "wire/file_descriptor.h"
#include "wire/socket_path.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <ctime>
#include <memory>

namespace warder::wire {

using codec::Json;

namespace {

constexpr std::size_t kMaxFile = 4 * 1024 * 1024;
constexpr mode_t kPrivateFile = 0600;
constexpr mode_t kPrivateFolder = 0700;
constexpr int kMaxBackups = 1000;

std::string folderOf(const std::string& path)
{
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? "." : slash == 0 ? "/" : path.substr(0, slash);
}

void syncFolder(const std::string& path)
{
    const FileDescriptor folder(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.isOpen())
        ::fsync(folder.get());
}

bool makeFolders(const std::string& path)
{
    if (::mkdir(path.c_str(), kPrivateFolder) == 0 || errno == EEXIST)
        return true;
    if (errno != ENOENT || path == "/" || path == ".")
        return false;
    return makeFolders(folderOf(path)) && (::mkdir(path.c_str(), kPrivateFolder) == 0 || errno == EEXIST);
}

bool writeAll(int fd, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t length = ::write(fd, text.data(), text.size());
        if (length < 0 && errno == EINTR)
            continue;
        if (length < 0)
            return false;
        text.remove_prefix(static_cast<std::size_t>(length));
    }
    return ::fsync(fd) == 0;
}

// A new file, durable, that nobody could have put there.
bool writeNewFile(const std::string& path, std::string_view text, mode_t mode)
{
    const FileDescriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, kPrivateFile));
    if (!file.isOpen())
        return false;
    if (::fchmod(file.get(), mode) == 0 && writeAll(file.get(), text))
        return true;
    const int error = errno;
    ::unlink(path.c_str());
    errno = error;
    return false;
}

bool replaceFile(const std::string& path, std::string_view text, mode_t mode)
{
    const std::string beside = path + ".warder-new-" + std::to_string(::getpid());
    ::unlink(beside.c_str());
    if (!writeNewFile(beside, text, mode))
        return false;
    if (::rename(beside.c_str(), path.c_str()) != 0) {
        const int error = errno;
        ::unlink(beside.c_str());
        errno = error;
        return false;
    }
    syncFolder(folderOf(path));
    return true;
}

// The file that is meant: links followed, also where the last one leads to nothing yet.
std::string targetOf(const std::string& path)
{
    const std::unique_ptr<char, decltype(&::free)> real(::realpath(path.c_str(), nullptr), &::free);
    if (real)
        return real.get();
    std::array<char, 4096> link {};
    const ssize_t length = ::readlink(path.c_str(), link.data(), link.size() - 1);
    if (length <= 0)
        return path;
    const std::string next(link.data(), static_cast<std::size_t>(length));
    return next.front() == '/' ? next : folderOf(path) + "/" + next;
}

std::string recordPath(const std::string& folder, const std::string& path)
{
    constexpr std::size_t kDigits = 24;
    return folder + "/" + codec::sha256OfText(path).substr(0, kDigits) + ".json";
}

std::optional<FileEditRecord> recordFrom(const std::string& text)
{
    const auto json = codec::parseJson(text);
    if (!json)
        return {};
    const auto field = [&json](std::string_view name) { return json->stringAt(name).value_or(""); };
    FileEditRecord record { field("tool"),   field("profile"),       field("path"),         field("target"),
                            field("backup"), field("sha256_before"), field("sha256_after"), json->integerAt("at").value_or(0) };
    // Nothing is put back by a record that does not say all of it.
    const bool isWhole = record.path.starts_with('/') && record.target.starts_with('/') && record.hashAfter.size() == 64
        && record.hashBefore.empty() == record.backup.empty();
    if (!isWhole)
        return {};
    return record;
}

std::string textOf(const FileEditRecord& record)
{
    return Json::object({ { "tool", record.tool },
                          { "profile", record.profile },
                          { "path", record.path },
                          { "target", record.target },
                          { "backup", record.backup },
                          { "sha256_before", record.hashBefore },
                          { "sha256_after", record.hashAfter },
                          { "at", record.at } })
               .dumpPretty()
        + "\n";
}

FileEditResult failed(const std::string& what, const std::string& path, int error)
{
    return { FileEditOutcome::Failed, what + " " + path + " (" + ::strerror(error) + "). Nothing was changed; look at the permissions of the folder and the space on the disk.", {} };
}

FileEditResult changed(const std::string& path, const std::string& next)
{
    return { FileEditOutcome::Changed, "The file " + path + " was changed meanwhile, so nothing was touched. " + next, {} };
}

// What is there now. `exists` false: nothing is.
struct Present
{
    bool exists = false;
    std::string hash; //!< empty where nothing is there
    std::string text;
    mode_t mode = kPrivateFile;
};

// Nothing: it is there and cannot be read; errno is in `error`.
std::optional<Present> look(const std::string& path, int& error)
{
    Present present;
    auto text = readSmallFile(path, kMaxFile, error);
    if (!text) {
        if (error == ENOENT)
            return present;
        return {};
    }
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0) {
        error = errno;
        return {};
    }
    present.exists = true;
    present.mode = status.st_mode & 07777;
    present.hash = codec::sha256OfText(*text);
    present.text = std::move(*text);
    return present;
}

// A copy of what is there, under a name that is free.
std::string keepCopy(const std::string& target, const Present& present)
{
    for (int number = 0; number < kMaxBackups; ++number) {
        const std::string path = target + ".before-warder" + (number == 0 ? "" : "-" + std::to_string(number));
        if (writeNewFile(path, present.text, present.mode & 0700))
            return path;
        if (errno != EEXIST)
            return {};
    }
    return {};
}

} // namespace

std::string fileEditFolder()
{
    const std::string data = folders().data;
    return data.empty() ? data : data + "/setup";
}

std::optional<std::string> readSmallFile(const std::string& path, std::size_t maxBytes, int& error)
{
    const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    struct stat status = {};
    if (!file.isOpen() || ::fstat(file.get(), &status) != 0) {
        error = errno;
        return {};
    }
    if (!S_ISREG(status.st_mode)) {
        error = EINVAL;
        return {};
    }
    std::string text;
    std::array<char, 16 * 1024> buffer;
    while (true) {
        const ssize_t length = ::read(file.get(), buffer.data(), buffer.size());
        if (length < 0 && errno == EINTR)
            continue;
        if (length < 0) {
            error = errno;
            return {};
        }
        if (length == 0)
            return text;
        text.append(buffer.data(), static_cast<std::size_t>(length));
        if (text.size() > maxBytes) {
            error = EFBIG;
            return {};
        }
    }
}

FileEditResult applyFileEdit(const FileEdit& edit, const std::string& tool, const std::string& profile, const std::string& folder)
{
    const std::string target = targetOf(edit.path);
    int error = 0;
    const auto present = look(target, error);
    if (!present)
        return failed("Cannot read", target, error);
    if (present->hash != edit.hashBefore)
        return changed(edit.path, "Run the same command again to see what it would do now.");
    const std::string hashAfter = codec::sha256OfText(edit.textAfter);
    if (present->exists && present->hash == hashAfter)
        return {};
    if (!makeFolders(folder))
        return failed("Cannot make the folder", folder, errno);
    if (!makeFolders(folderOf(target)))
        return failed("Cannot make the folder", folderOf(target), errno);

    FileEditRecord record { tool, profile, edit.path, target, {}, present->hash, hashAfter, static_cast<std::int64_t>(std::time(nullptr)) };
    const std::string recordFile = recordPath(folder, edit.path);
    const auto recordText = readSmallFile(recordFile, kMaxFile, error);
    const auto last = recordText ? recordFrom(*recordText) : std::nullopt;
    const bool isOurs = last && present->exists && last->hashAfter == present->hash && last->target == target;
    std::string copy;
    if (isOurs) {
        // The person's own text is the one to go back to, not what we made of it.
        record.backup = last->backup;
        record.hashBefore = last->hashBefore;
    } else if (present->exists) {
        copy = keepCopy(target, *present);
        if (copy.empty())
            return failed("Cannot keep a copy beside", target, errno);
        record.backup = copy;
    }
    // First the record, then the file: with the record alone the undo finds the old content and is content.
    if (!replaceFile(recordFile, textOf(record), kPrivateFile)) {
        error = errno;
        if (!copy.empty())
            ::unlink(copy.c_str());
        return failed("Cannot write", recordFile, error);
    }
    if (!replaceFile(target, edit.textAfter, present->mode)) {
        error = errno;
        if (last)
            (void)replaceFile(recordFile, *recordText, kPrivateFile);
        else
            ::unlink(recordFile.c_str());
        if (!copy.empty())
            ::unlink(copy.c_str());
        return failed("Cannot write", target, error);
    }
    return { FileEditOutcome::Done, {}, record.backup };
}

FileEditResult undoFileEdit(const FileEditRecord& record, const std::string& folder)
{
    int error = 0;
    const auto present = look(record.target, error);
    if (!present)
        return failed("Cannot read", record.target, error);
    const auto forget = [&record, &folder] {
        if (!record.backup.empty())
            ::unlink(record.backup.c_str());
        ::unlink(recordPath(folder, record.path).c_str());
        syncFolder(folder);
    };
    // The edit was cut short before it came to the file, or somebody has put it back already.
    if (present->hash == record.hashBefore) {
        forget();
        return {};
    }
    if (present->hash != record.hashAfter) {
        return changed(record.path,
                       record.backup.empty() ? "To undo by hand, remove from it what Warder has added."
                                             : "What it was before is in " + record.backup + ".");
    }
    if (record.backup.empty()) {
        if (::unlink(record.target.c_str()) != 0)
            return failed("Cannot remove", record.target, errno);
        syncFolder(folderOf(record.target));
        forget();
        return {};
    }
    const auto original = look(record.backup, error);
    if (!original || original->hash != record.hashBefore)
        return { FileEditOutcome::Changed, "The copy " + record.backup + " is gone or was changed, so nothing was touched. Undo it by hand.", {} };
    if (!replaceFile(record.target, original->text, present->mode))
        return failed("Cannot write", record.target, errno);
    forget();
    return {};
}

std::vector<FileEditRecord> fileEditRecords(const std::string& folder)
{
    std::vector<FileEditRecord> records;
    const std::unique_ptr<DIR, int (*)(DIR*)> entries(::opendir(folder.c_str()), [](DIR* open) { return ::closedir(open); });
    if (!entries)
        return records;
    while (const dirent* entry = ::readdir(entries.get())) {
        const std::string name = entry->d_name;
        if (!name.ends_with(".json"))
            continue;
        int error = 0;
        const auto text = readSmallFile(folder + "/" + name, kMaxFile, error);
        if (auto record = text ? recordFrom(*text) : std::nullopt)
            records.push_back(std::move(*record));
    }
    return records;
}

} // namespace warder::wire

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/link_edit.h"

#include "codec/json.h"
#include "codec/sha256.h"
#include "wire/file_descriptor.h"

#include <dirent.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <memory>
#include <optional>

namespace warder::wire {

using codec::Json;

namespace {

constexpr std::size_t kMaxRecord = 64 * 1024;
constexpr std::string_view kSuffix = ".link";

bool makeFolders(const std::string& path)
{
    if (path.empty() || ::mkdir(path.c_str(), 0700) == 0 || errno == EEXIST)
        return true;
    return errno == ENOENT && makeFolders(path.substr(0, path.rfind('/'))) && (::mkdir(path.c_str(), 0700) == 0 || errno == EEXIST);
}

std::string recordPath(const std::string& folder, const std::string& path)
{
    constexpr std::size_t kDigits = 24;
    return folder + "/" + codec::sha256OfText(path).substr(0, kDigits) + std::string(kSuffix);
}

// Where it leads; nothing where there is none, and an empty text for something that is no link.
std::optional<std::string> targetOf(const std::string& path)
{
    struct stat status = {};
    if (::lstat(path.c_str(), &status) != 0)
        return {};
    std::array<char, 4096> target {};
    const ssize_t length = S_ISLNK(status.st_mode) ? ::readlink(path.c_str(), target.data(), target.size()) : 0;
    return std::string(target.data(), length > 0 ? static_cast<std::size_t>(length) : 0);
}

FileEditResult failed(const std::string& what, int error)
{
    return { FileEditOutcome::Failed, what + " (" + ::strerror(error) + "). Look at the permissions of the folder.", {} };
}

bool writeRecord(const LinkRecord& link, const std::string& folder)
{
    const std::string text = Json::object({ { "tool", link.tool }, { "profile", link.profile }, { "path", link.path }, { "target", link.target } }).dumpPretty() + "\n";
    const FileDescriptor file(::open(recordPath(folder, link.path).c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600));
    return file.isOpen() && ::write(file.get(), text.data(), text.size()) == static_cast<ssize_t>(text.size());
}

} // namespace

bool isLink(const LinkRecord& link)
{
    return targetOf(link.path) == link.target;
}

FileEditResult makeLink(const LinkRecord& link, const std::string& folder)
{
    if (const auto present = targetOf(link.path)) {
        if (*present == link.target)
            return {};
        return { FileEditOutcome::Changed, "There is something else at " + link.path + ", which was not touched. Move it away, or put a link of that name to warder into another folder of PATH.", {} };
    }
    if (!makeFolders(folder) || !makeFolders(link.path.substr(0, link.path.rfind('/'))))
        return failed("The folder of " + link.path + " cannot be made", errno);
    // The record first: with the record alone the undo finds nothing to remove and is content.
    if (!writeRecord(link, folder))
        return failed("The record of " + link.path + " cannot be written", errno);
    if (::symlink(link.target.c_str(), link.path.c_str()) != 0) {
        const int error = errno;
        ::unlink(recordPath(folder, link.path).c_str());
        return failed("The link " + link.path + " cannot be made", error);
    }
    return {};
}

FileEditResult undoLink(const LinkRecord& link, const std::string& folder)
{
    const auto present = targetOf(link.path);
    if (present && *present != link.target)
        return { FileEditOutcome::Changed, "The link " + link.path + " leads elsewhere now, so it was not touched.", {} };
    if (present && ::unlink(link.path.c_str()) != 0)
        return failed("The link " + link.path + " cannot be removed", errno);
    ::unlink(recordPath(folder, link.path).c_str());
    return {};
}

std::vector<LinkRecord> linkRecords(const std::string& folder)
{
    std::vector<LinkRecord> records;
    const std::unique_ptr<DIR, int (*)(DIR*)> entries(::opendir(folder.c_str()), [](DIR* open) { return ::closedir(open); });
    if (!entries)
        return records;
    while (const dirent* entry = ::readdir(entries.get())) {
        const std::string name = entry->d_name;
        if (!name.ends_with(kSuffix))
            continue;
        int error = 0;
        const auto text = readSmallFile(folder + "/" + name, kMaxRecord, error);
        const auto json = text ? codec::parseJson(*text) : std::nullopt;
        if (!json)
            continue;
        const auto field = [&json](std::string_view key) { return json->stringAt(key).value_or(""); };
        LinkRecord record { field("tool"), field("profile"), field("path"), field("target") };
        if (record.path.starts_with('/') && record.target.starts_with('/'))
            records.push_back(std::move(record));
    }
    return records;
}

} // namespace warder::wire

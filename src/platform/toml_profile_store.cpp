// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/toml_profile_store.h"

#include "base/log.h"
#include "base/secret.h"
#include "codec/text.h"
#include "platform/toml_edit.h"
#include "platform/toml_json.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <string_view>
#include <system_error>

namespace warder::platform {

namespace {

using codec::Json;
using core::ProfileEdit;
using core::ProfileFile;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(category, "warder.profiles")

constexpr std::size_t kMaxBytes = 256 * 1024;
constexpr auto kDebounce = 100ms;
constexpr std::string_view kSuffix = ".toml";

//! The order in which a new file is written, for people.
constexpr auto kOrder = std::to_array<std::string_view>({
    "title", "id", "kind", "endpoint", "http_endpoint", "tags", "preset", "order",
    "oauth", "oauth.issuer", "oauth.metadata_url", "oauth.authorization_endpoint", "oauth.token_endpoint",
    "oauth.device_authorization_endpoint", "oauth.revocation_endpoint", "oauth.end_session_endpoint", "oauth.userinfo_endpoint",
    "oauth.jwks_uri", "oauth.client_id", "oauth.client_auth", "oauth.client_secret_file", "oauth.client_secret_env", "oauth.flow",
    "oauth.browser", "oauth.scopes", "oauth.audience", "oauth.resource", "oauth.redirect_uri", "oauth.authorize_params",
    "oauth.token_params", "oauth.repeat_authorize_params", "oauth.id_token_alg", "oauth.issuer_pattern",
    "http", "http.ca_file", "http.client_certificate", "http.client_key", "http.proxy", "http.headers", "http.allow_http", "http.allow_private", "http.http2",
    "http.insecure_skip_verify",
    "serve", "serve.token", "serve.header", "serve.scheme", "serve.env", "serve.min_valid", "serve.wait", "serve.keep_alive",
    "serve.consent", "serve.notify", "serve.aliases",
    "match", "aws", "aws.role_arn", "aws.endpoint", "aws.region", "aws.session_name", "aws.duration", "static", "static.expires", "static.remind", "command", "command.argv", "command.extract", "command.life", "web_session",
    "web_session.url", "web_session.cookies", "web_session.probe_url", "web_session.signed_out_text", "kubernetes",
    "kubernetes.token_file", "kubernetes.exchange_url", "flipt", "flipt.method", "flipt.provider", "flipt.extend", "check", "check.url",
    "pages", "pages.success", "pages.failure",
});

//! The place of a key or, for one that is not listed, of the table it lies in.
std::size_t orderOf(const KeyPath& key)
{
    for (auto names = key.names(); !names.empty(); names.pop_back()) {
        const auto it = std::ranges::find(kOrder, KeyPath(names).text());
        if (it != kOrder.end())
            return static_cast<std::size_t>(it - kOrder.begin());
    }
    return kOrder.size();
}

//! `title` of "title.toml".
std::optional<std::string> nameOf(const std::string& fileName)
{
    if (!fileName.ends_with(kSuffix) || fileName.starts_with('.'))
        return {};
    return fileName.substr(0, fileName.size() - kSuffix.size());
}

bool isWritable(const std::string& path)
{
    std::error_code error;
    const auto target = std::filesystem::canonical(path, error);
    // A file is replaced by a new one, so its folder counts; a file that is write-protected is meant to stay as it is.
    return !error && ::access(target.c_str(), W_OK) == 0 && ::access(folderOf(target.string()).c_str(), W_OK) == 0;
}

std::string stampOf(const std::string& path)
{
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0)
        return ::lstat(path.c_str(), &status) == 0 ? "a link to nothing" : "gone";
    return concat(status.st_mode, ":", status.st_dev, ":", status.st_ino, ":", status.st_size, ":", status.st_mtim.tv_sec, ".", status.st_mtim.tv_nsec, ":",
                  status.st_ctim.tv_sec, ".", status.st_ctim.tv_nsec);
}

//! Whether the file has not changed for so long that a change from now on shows in its times, which are a few milliseconds coarse.
bool isSettled(const std::string& path)
{
    struct stat status = {};
    timespec now = {};
    constexpr time_t kCoarse = 2;
    return ::stat(path.c_str(), &status) == 0 && ::clock_gettime(CLOCK_REALTIME, &now) == 0 && status.st_mtim.tv_sec + kCoarse < now.tv_sec
        && status.st_ctim.tv_sec + kCoarse < now.tv_sec;
}

//! The error of reading a file, for the person who looks at the profile.
Error unreadable(const Error& error)
{
    std::string why = "the file cannot be read";
    if (error.param("errno") == std::to_string(EFBIG))
        why = "the file is larger than 256 KiB";
    else if (error.param("errno") == std::to_string(EINVAL))
        why = "it is no regular file";
    return Error(ErrorCode::InvalidProfile, error.detail).with("line", "0").with("why", why);
}

//! The folder, or the one above it in which it would be made.
std::string nearestFolder(std::string path)
{
    struct stat status = {};
    while (path.size() > 1 && (::stat(path.c_str(), &status) != 0 || !S_ISDIR(status.st_mode))) {
        const auto slash = path.rfind('/');
        path = slash == 0 || slash == std::string::npos ? "/" : path.substr(0, slash);
    }
    return path;
}

// A new file has its keys in the order that people expect.
std::vector<ProfileEdit> inOrder(std::vector<ProfileEdit> edits)
{
    std::ranges::stable_sort(edits, {}, [](const ProfileEdit& edit) { return orderOf(edit.key); });
    return edits;
}

} // namespace

TomlProfileStore::TomlProfileStore(Options options, TimerService& timers)
    : m_options(std::move(options))
    , m_timers(timers)
    , m_watch([this](const std::set<std::string>& names) { onChanged(names); })
{
    if (const auto made = ensurePrivateFolder(profileFolder()); !made)
        logWarning(category(), concat("the profiles' folder cannot be used: ", made.error().detail));
    removeStaleTemporaries(profileFolder());
    removeStaleTemporaries(m_options.configFolder);
    watch();
    m_known = fingerprint();
}

TomlProfileStore::~TomlProfileStore() = default;

std::vector<std::string> TomlProfileStore::filesIn(const std::string& folder) const
{
    std::vector<std::string> files;
    if (DIR* entries = ::opendir(folder.c_str())) {
        while (const dirent* entry = ::readdir(entries)) {
            if (nameOf(entry->d_name))
                files.emplace_back(entry->d_name);
        }
        ::closedir(entries);
    }
    std::ranges::sort(files);
    return files;
}

ProfileFile TomlProfileStore::load(const std::string& path, const std::string& name) const
{
    ProfileFile file { ProfileName(name), path, false, {}, Error(ErrorCode::InvalidProfile) };
    file.isReadOnly = folderOf(path) != profileFolder() || !isWritable(path);
    const auto content = readFile(path, kMaxBytes);
    if (!content) {
        file.document = unreadable(content.error());
        return file;
    }
    file.revision = sha256Hex(*content);
    if (parseProfileName(name))
        file.document = parseToml(*content);
    else
        file.document = Error(ErrorCode::InvalidProfile, "file name")
                            .with("line", "0")
                            .with("why", "the file's name is no profile name: use a-z, 0-9, '.', '_' and '-'");
    return file;
}

// A file that is as it was is not read again: with ten thousand profiles an edit of one must not hold everything up.
std::vector<ProfileFile> TomlProfileStore::profiles() const
{
    std::map<std::string, ProfileFile> byName;
    std::map<std::string, Known> known;
    for (const std::string& folder : { profileFolder(), m_options.systemFolder }) {
        struct stat status = {};
        const bool isThere = ::stat(folder.c_str(), &status) == 0;
        const std::string folderStamp = isThere ? concat(status.st_dev, ":", status.st_ino, ":", status.st_mode, ":", status.st_uid, ";") : std::string();
        for (const std::string& fileName : filesIn(folder)) {
            const std::string name = codec::sanitizeForDisplay(*nameOf(fileName), 80);
            if (byName.contains(name))
                continue;
            const std::string path = folder + "/" + fileName;
            const std::string stamp = folderStamp + stampOf(path);
            const auto before = m_loaded.find(path);
            const bool isSame = before != m_loaded.end() && before->second.stamp == stamp;
            ProfileFile file = isSame ? std::move(before->second.file) : load(path, name);
            if (isSame || isSettled(path))
                known.insert_or_assign(path, Known { stamp, file });
            byName.emplace(name, std::move(file));
        }
    }
    m_loaded = std::move(known);
    std::vector<ProfileFile> files;
    for (auto& [name, file] : byName)
        files.push_back(std::move(file));
    return files;
}

Result<ProfileFile> TomlProfileStore::profile(const ProfileName& name) const
{
    // The name becomes a path.
    if (parseProfileName(name.text())) {
        for (const std::string& folder : { profileFolder(), m_options.systemFolder }) {
            const std::string path = concat(folder, "/", name.text(), kSuffix);
            struct stat status = {};
            if (::lstat(path.c_str(), &status) == 0)
                return load(path, name.text());
        }
    }
    return Error(ErrorCode::ProfileNotFound).with("profile", name.text());
}

Result<> TomlProfileStore::checkIsOwn(const ProfileName& name) const
{
    ASSIGN_OR_RETURN(const ProfileFile file, profile(name));
    if (file.isReadOnly)
        return Error(ErrorCode::ProfileReadOnly, file.path).with("profile", name.text()).with("path", file.path);
    return {};
}

Result<> TomlProfileStore::checkIsFree(const ProfileName& name) const
{
    RETURN_IF_ERROR(parseProfileName(name.text()));
    for (const std::string& folder : { profileFolder(), m_options.systemFolder }) {
        for (const std::string& fileName : filesIn(folder)) {
            if (codec::equalsIgnoringCase(*nameOf(fileName), name.text()))
                return Error(ErrorCode::ProfileExists).with("profile", name.text());
        }
    }
    return {};
}

Result<core::ProfileDraft> TomlProfileStore::draftOf(const std::string& path, bool isReadOnly, const std::vector<ProfileEdit>& edits) const
{
    auto content = readFile(path, kMaxBytes);
    const bool isNew = !content && isNothingAt(path);
    if (!content && !isNew)
        return unreadable(content.error());
    std::string before = isNew ? std::string() : *std::move(content);
    auto documentBefore = parseToml(before);
    const std::string revision = isNew ? std::string() : sha256Hex(before);
    if (edits.empty())
        return core::ProfileDraft { before, documentBefore, revision, before, documentBefore };
    if (isReadOnly)
        return Error(ErrorCode::ProfileReadOnly, path).with("path", path);
    ASSIGN_OR_RETURN(std::string after, editToml(before, isNew ? inOrder(edits) : edits));
    auto document = parseToml(after);
    return core::ProfileDraft { std::move(before), std::move(documentBefore), revision, std::move(after), std::move(document) };
}

Result<> TomlProfileStore::replace(const std::string& path, const std::string& text, const std::string& revision)
{
    const auto content = readFile(path, kMaxBytes);
    const bool isNew = !content && isNothingAt(path);
    if (!content && !isNew)
        return unreadable(content.error());
    if (revision != (isNew ? std::string() : sha256Hex(*content)))
        return Error(ErrorCode::ProfileChanged);
    if (!isNew && *content == text)
        return {};
    if (!isNew && !isWritable(path))
        return Error(ErrorCode::ProfileReadOnly, path).with("path", path);
    RETURN_IF_ERROR(writeFileAtomically(path, text, isNew ? Overwrite::No : Overwrite::Yes, m_options.fault));
    noteOwnChange(path);
    return {};
}

Result<core::ProfileDraft> TomlProfileStore::draft(const ProfileName& name, const std::vector<ProfileEdit>& edits) const
{
    RETURN_IF_ERROR(parseProfileName(name.text()));
    const auto file = profile(name);
    if (!file && file.error().code != ErrorCode::ProfileNotFound)
        return file.error();
    auto result = draftOf(file ? file->path : pathOf(name), file && file->isReadOnly, edits);
    return result ? std::move(result) : std::move(result).error().with("profile", name.text());
}

Result<ProfileFile> TomlProfileStore::write(const ProfileName& name, const std::string& text, const std::string& revision)
{
    if (revision.empty()) {
        RETURN_IF_ERROR(checkIsFree(name));
        RETURN_IF_ERROR(ensurePrivateFolder(profileFolder()));
    } else {
        RETURN_IF_ERROR(checkIsOwn(name));
    }
    if (auto written = replace(pathOf(name), text, revision); !written) {
        const bool isTaken = revision.empty() && (written.error().param("errno") == std::to_string(EEXIST) || written.error().code == ErrorCode::ProfileChanged);
        return isTaken ? Error(ErrorCode::ProfileExists).with("profile", name.text()) : std::move(written).error().with("profile", name.text());
    }
    return profile(name);
}

Result<> TomlProfileStore::rename(const ProfileName& from, const ProfileName& to)
{
    RETURN_IF_ERROR(checkIsOwn(from));
    RETURN_IF_ERROR(checkIsFree(to));
    if (::renameat2(AT_FDCWD, pathOf(from).c_str(), AT_FDCWD, pathOf(to).c_str(), RENAME_NOREPLACE) != 0)
        return errno == EEXIST ? Error(ErrorCode::ProfileExists).with("profile", to.text()) : storageError("rename", pathOf(from), errno);
    syncFolder(profileFolder());
    noteOwnChange(pathOf(from));
    noteOwnChange(pathOf(to));
    return {};
}

Result<> TomlProfileStore::remove(const ProfileName& name)
{
    RETURN_IF_ERROR(checkIsOwn(name));
    // A symbolic link goes, its target stays: it belongs to whoever linked it.
    if (::unlink(pathOf(name).c_str()) != 0)
        return storageError("remove", pathOf(name), errno);
    syncFolder(profileFolder());
    noteOwnChange(pathOf(name));
    return {};
}

Result<Json> TomlProfileStore::settings() const
{
    const auto content = readFile(settingsPath(), kMaxBytes);
    if (!content)
        return isNothingAt(settingsPath()) ? Result<Json>(Json::object()) : Result<Json>(unreadable(content.error()));
    return parseToml(*content);
}

Result<core::ProfileDraft> TomlProfileStore::draftSettings(const std::vector<ProfileEdit>& edits) const
{
    struct stat status = {};
    const bool isThere = ::lstat(settingsPath().c_str(), &status) == 0;
    return draftOf(settingsPath(), isThere && !isWritable(settingsPath()), edits);
}

Result<> TomlProfileStore::writeSettings(const std::string& text, const std::string& revision)
{
    RETURN_IF_ERROR(ensurePrivateFolder(m_options.configFolder));
    return replace(settingsPath(), text, revision);
}

Json TomlProfileStore::valueFromText(const std::string& text) const
{
    // One value and nothing behind it: a line of its own would be another key.
    if (const auto document = parseToml("value = " + text); document && document->members()->size() == 1)
        return *document->find("value");
    return Json(text);
}

// Changes by others

void TomlProfileStore::setChangeHandler(std::function<void()> handler)
{
    m_handler = std::move(handler);
}

TomlProfileStore::Fingerprint TomlProfileStore::fingerprint() const
{
    Fingerprint stamps;
    for (const std::string& folder : { profileFolder(), m_options.systemFolder }) {
        for (const std::string& fileName : filesIn(folder))
            stamps[folder + "/" + fileName] = stampOf(folder + "/" + fileName);
    }
    if (std::string stamp = stampOf(settingsPath()); stamp != "gone")
        stamps[settingsPath()] = std::move(stamp);
    return stamps;
}

void TomlProfileStore::noteOwnChange(const std::string& path)
{
    const std::string stamp = stampOf(path);
    if (stamp == "gone")
        m_known.erase(path);
    else
        m_known[path] = stamp;
}

std::set<std::string> TomlProfileStore::foldersToWatch() const
{
    std::set<std::string> folders;
    for (const std::string& folder : { m_options.configFolder, profileFolder(), m_options.systemFolder })
        folders.insert(nearestFolder(folder));
    // A file that is a link changes in its target's folder.
    for (const auto& [path, stamp] : fingerprint()) {
        struct stat status = {};
        if (::lstat(path.c_str(), &status) != 0 || !S_ISLNK(status.st_mode))
            continue;
        std::error_code error;
        const auto target = std::filesystem::canonical(path, error);
        if (!error)
            folders.insert(target.parent_path().string());
    }
    return folders;
}

void TomlProfileStore::watch()
{
    // What is made while we look is seen by looking again; somebody who makes and removes folders all the time is not waited for.
    constexpr int mostTries = 8;
    std::set<std::string> folders = foldersToWatch();
    for (int i = 0; i < mostTries; ++i) {
        m_watch.setFolders(folders);
        auto now = foldersToWatch();
        if (now == folders)
            break;
        folders = std::move(now);
    }
}

void TomlProfileStore::onChanged(const std::set<std::string>& names)
{
    // Our own temporary files, editors' backups; a link's target may have any name.
    const auto isOfInterest = [](const std::string& name) { return !(name.starts_with('.') && name.ends_with(".tmp")) && !name.ends_with('~'); };
    if (std::ranges::any_of(names, isOfInterest))
        m_debounce = m_timers.after(kDebounce, [this] { onSettled(); });
}

void TomlProfileStore::onSettled()
{
    watch(); // there may be new links, or a folder made anew
    Fingerprint now = fingerprint();
    if (now == m_known)
        return; // it was us, or nothing of ours
    m_known = std::move(now);
    if (m_handler)
        m_handler();
}

} // namespace warder::platform

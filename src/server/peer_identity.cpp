// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "server/peer_identity.h"

#include <dirent.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <iterator>
#include <map>
#include <optional>
#include <string_view>
#include <tuple>

namespace warder::server {

using core::Asker;
using core::AskerProgram;
using core::ProgramLabel;

namespace {

constexpr int kLongestChain = 6;
// Ancestors whose environment is read for the display of their session.
constexpr int kLongestSession = 16;
constexpr std::size_t kMostEnvironment = 128 * 1024;
constexpr std::array<std::string_view, 6> kDisplayVariables {
    "DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS", "XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE"
};
// Programs that only pass a token on: a grant for one of them would be a grant for everybody, so whoever started it
// counts. Only the files that only root can replace are meant, and our own command line beside the agent.
constexpr std::array<std::string_view, 6> kSystemHelpers {
    "oidc-token", "timeout", "xargs", "time", "watch", "setsid"
};
constexpr std::array<std::string_view, 2> kSystemFolders { "/usr/bin", "/usr/local/bin" };
// At our end of a chain whose programs have gone.
constexpr std::array<std::string_view, 3> kAncestors { "systemd", "init", "warder-agent" };

//! Interpreters by name, versions left off, with the options that may stand before the script.
struct Interpreter
{
    std::string_view name;
    std::string_view flags; //!< letters that take no value
    std::string_view withValue; //!< letters whose value may follow as a word of its own
};
constexpr std::array kInterpreters {
    Interpreter { "python", "bBdEiIOqsSuvxP", "WX" },
    Interpreter { "pypy", "bBdEiIOqsSuvx", "WX" },
    Interpreter { "bash", "euxvlif", "" },
    Interpreter { "sh", "euxvlif", "" },
    Interpreter { "dash", "euxvlif", "" },
    Interpreter { "zsh", "euxvlif", "" },
    Interpreter { "ksh", "euxvlif", "" },
    Interpreter { "fish", "", "" },
    Interpreter { "perl", "wWtTsU", "" },
    Interpreter { "ruby", "wWvU", "" },
    Interpreter { "node", "", "" },
    Interpreter { "nodejs", "", "" },
    Interpreter { "php", "qn", "" },
    Interpreter { "lua", "EW", "" },
    Interpreter { "tclsh", "", "" },
    Interpreter { "wish", "", "" },
    Interpreter { "Rscript", "", "" },
    Interpreter { "guile", "", "" },
    Interpreter { "deno", "", "" },
    Interpreter { "bun", "", "" },
    Interpreter { "java", "", "" },
    Interpreter { "busybox", "", "" },
    Interpreter { "pwsh", "", "" },
    Interpreter { "awk", "", "" },
    Interpreter { "gawk", "", "" },
    Interpreter { "mawk", "", "" },
    Interpreter { "make", "", "" },
    Interpreter { "env", "", "" },
    Interpreter { "dotnet", "", "" },
    Interpreter { "mono", "", "" },
    Interpreter { "gjs", "", "" },
    Interpreter { "julia", "", "" },
    Interpreter { "octave", "", "" },
    Interpreter { "gdb", "", "" },
    Interpreter { "expect", "", "" },
    Interpreter { "R", "", "" },
    Interpreter { "escript", "", "" },
    Interpreter { "luajit", "", "" },
    Interpreter { "ipython", "", "" },
    Interpreter { "micropython", "", "" },
    Interpreter { "racket", "", "" },
    Interpreter { "sbcl", "", "" },
    Interpreter { "php-cgi", "", "" },
    Interpreter { "wine", "", "" },
    Interpreter { "emacs", "", "" },
};
// Programs that run other programs as if these were their scripts: the dynamic loader and the emulators of QEMU.
constexpr Interpreter kLoader { "ld.so", "", "" };

struct FileIdentity
{
    dev_t device = 0;
    ino_t inode = 0;
    bool operator==(const FileIdentity&) const = default;
};

struct ProcessStat
{
    pid_t parent = 0;
    pid_t session = 0;
    unsigned terminal = 0; //!< tty_nr of proc(5)
    std::uint64_t startedAt = 0;
    std::string name; //!< comm: what the program calls itself
};

//! One process under /proc. Everything of it may be gone at any moment.
class Process
{
public:
    Process(const ProcessFolder& processes, pid_t pid)
        : m_folder(processes.path + "/" + std::to_string(pid) + "/")
    { }

    [[nodiscard]] std::string read(const char* name, std::size_t most) const
    {
        const wire::FileDescriptor file(::open((m_folder + name).c_str(), O_RDONLY | O_CLOEXEC));
        std::string text(file.isOpen() ? most : 0, '\0');
        std::size_t length = 0;
        while (length < text.size()) {
            const ssize_t got = ::read(file.get(), text.data() + length, text.size() - length);
            if (got <= 0)
                break;
            length += static_cast<std::size_t>(got);
        }
        text.resize(length);
        return text;
    }
    //! A file of one line that the kernel writes in one go, such as stat.
    [[nodiscard]] std::string readLine(const char* name, std::size_t most) const
    {
        const wire::FileDescriptor file(::open((m_folder + name).c_str(), O_RDONLY | O_CLOEXEC));
        std::string text(file.isOpen() ? most : 0, '\0');
        const ssize_t got = file.isOpen() ? ::read(file.get(), text.data(), text.size()) : 0;
        text.resize(static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
        return text;
    }
    [[nodiscard]] std::string link(const char* name) const
    {
        std::array<char, 4096> target {};
        const ssize_t length = ::readlink((m_folder + name).c_str(), target.data(), target.size());
        return length > 0 ? std::string(target.data(), static_cast<std::size_t>(length)) : std::string();
    }
    //! Whose it is, as far as the kernel lets its own user look at it.
    [[nodiscard]] std::optional<uid_t> owner() const
    {
        struct stat status = {};
        return ::stat(m_folder.c_str(), &status) == 0 ? std::optional(status.st_uid) : std::nullopt;
    }
    //! Of the file that it runs.
    [[nodiscard]] std::optional<FileIdentity> program() const { return identityOf(m_folder + "exe"); }
    [[nodiscard]] std::optional<ProcessStat> stat() const;

    [[nodiscard]] static std::optional<FileIdentity> identityOf(const std::string& path)
    {
        struct stat status = {};
        if (::stat(path.c_str(), &status) != 0)
            return {};
        return FileIdentity { status.st_dev, status.st_ino };
    }

private:
    std::string m_folder;
};

std::optional<ProcessStat> Process::stat() const
{
    const std::string text = readLine("stat", 1024);
    // "PID (NAME) S PPID PGRP SESSION TTY …": the name may hold anything, a closing parenthesis included.
    const auto begin = text.find('(');
    const auto end = text.rfind(')');
    if (begin == std::string::npos || end == std::string::npos || end < begin)
        return {};
    ProcessStat stat;
    stat.name = text.substr(begin + 1, end - begin - 1);
    std::string_view rest = std::string_view(text).substr(end + 1);
    std::array<std::string_view, 20> fields {}; // from the state on
    for (std::string_view& field : fields) {
        rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
        const std::size_t length = std::min(rest.find(' '), rest.size());
        field = rest.substr(0, length);
        rest.remove_prefix(length);
    }
    const auto number = [](std::string_view field, auto& value) {
        return std::from_chars(field.data(), field.data() + field.size(), value).ec == std::errc {};
    };
    const bool isWhole = number(fields[1], stat.parent) && number(fields[3], stat.session) && number(fields[4], stat.terminal)
        && number(fields[19], stat.startedAt);
    return isWhole ? std::optional(stat) : std::nullopt;
}

// A pidfd; closed where the process has gone, or the kernel has none.
wire::FileDescriptor openProcess(pid_t pid)
{
    return wire::FileDescriptor(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0U)));
}

bool isRunning(const wire::FileDescriptor& process)
{
    pollfd entry { process.get(), POLLIN, 0 };
    return ::poll(&entry, 1, 0) == 0; // readable: it has ended
}

std::string fileName(std::string_view path)
{
    return std::string(path.substr(path.rfind('/') + 1));
}

// tty_nr as names people know; empty for none and for the unknown.
std::string terminalName(unsigned device)
{
    constexpr unsigned kFirstPseudoTerminal = 136;
    constexpr unsigned kLastPseudoTerminal = 143;
    constexpr unsigned kConsole = 4;
    const unsigned major = (device >> 8) & 0xfff;
    const unsigned minor = (device & 0xff) | ((device >> 12) & 0xfff00);
    if (major >= kFirstPseudoTerminal && major <= kLastPseudoTerminal)
        return "pts/" + std::to_string((major - kFirstPseudoTerminal) * 256 + minor);
    if (major == kConsole)
        return "tty" + std::to_string(minor);
    return {};
}

const Interpreter* interpreterNamed(std::string_view name)
{
    // python3.11 is python: digits, dots and dashes at the end are a version.
    while (!name.empty() && (name.back() == '.' || name.back() == '-' || (name.back() >= '0' && name.back() <= '9')))
        name.remove_suffix(1);
    if (name == "ld.so" || (name.starts_with("ld-") && name.find(".so") != std::string_view::npos)
        || name.starts_with("qemu-"))
        return &kLoader;
    const auto found = std::ranges::find(kInterpreters, name, &Interpreter::name);
    return found == kInterpreters.end() ? nullptr : &*found;
}

bool isFlag(const Interpreter& interpreter, std::string_view word)
{
    return word.size() > 1 && word.front() == '-'
        && std::ranges::all_of(word.substr(1), [&](char c) { return interpreter.flags.find(c) != std::string_view::npos; });
}

// Nobody but root could put another file there: neither it nor a folder on the way to it is the user's or everybody's.
bool isOnlyRoots(std::string path)
{
    for (;;) {
        struct stat status = {};
        if (::stat(path.c_str(), &status) != 0 || status.st_uid != 0 || (status.st_mode & (S_IWGRP | S_IWOTH)) != 0)
            return false;
        if (path.size() <= 1)
            return true;
        path.resize(std::max<std::size_t>(path.rfind('/'), 1));
    }
}

bool isReplaceable(const std::string& path)
{
    return ::geteuid() == 0 || !isOnlyRoots(path);
}

// Only root could make it otherwise, and paths are few: asked again after some seconds.
bool isReplaceableLately(const std::string& path)
{
    struct Known
    {
        bool isReplaceable = true;
        std::chrono::steady_clock::time_point at;
    };
    constexpr std::size_t kMostPaths = 64;
    constexpr std::chrono::seconds kLately { 10 };
    thread_local std::map<std::string, Known> known;
    const auto now = std::chrono::steady_clock::now();
    if (const auto found = known.find(path); found != known.end() && now - found->second.at < kLately)
        return found->second.isReplaceable;
    if (known.size() >= kMostPaths)
        known.clear();
    return known.insert_or_assign(path, Known { isReplaceable(path), now }).first->second.isReplaceable;
}

bool hasOurNamespaces(const Process& process)
{
    static const std::array<std::string, 3> ours = [] {
        const Process self({}, ::getpid());
        return std::array { self.link("ns/mnt"), self.link("ns/user"), self.link("ns/pid") };
    }();
    return process.link("ns/mnt") == ours[0] && process.link("ns/user") == ours[1] && process.link("ns/pid") == ours[2];
}

// --- Files that are known by what they are, not by how they are called
// -------------------------------------------------------

// The folder that the agent's own program lies in, with our command line beside it.
const std::string& ownFolder()
{
    static const std::string folder = [] {
        const std::string path = Process({}, ::getpid()).link("exe");
        return path.substr(0, path.rfind('/'));
    }();
    return folder;
}

std::vector<FileIdentity> identitiesOf(const std::vector<std::string>& paths)
{
    std::vector<FileIdentity> identities;
    for (const std::string& path : paths) {
        if (const auto identity = Process::identityOf(path))
            identities.push_back(*identity);
    }
    return identities;
}

// Looked up anew after some seconds: an upgrade replaces them.
const std::vector<FileIdentity>& installedHelpers()
{
    constexpr std::chrono::seconds kLately { 10 };
    thread_local std::vector<FileIdentity> helpers;
    thread_local std::optional<std::chrono::steady_clock::time_point> lookedAt;
    const auto now = std::chrono::steady_clock::now();
    if (lookedAt && now - *lookedAt < kLately)
        return helpers;
    std::vector<std::string> paths { ownFolder() + "/warder" };
    for (const std::string_view folder : kSystemFolders) {
        for (const std::string_view name : kSystemHelpers) {
            std::string path = std::string(folder) + "/" + std::string(name);
            if (isOnlyRoots(path))
                paths.push_back(std::move(path));
        }
    }
    helpers = identitiesOf(paths);
    lookedAt = now;
    return helpers;
}

bool isHelper(const AskerProgram& program, const ProcessFolder& processes)
{
    const FileIdentity identity { program.device, program.inode };
    if (identity.inode == 0)
        return false;
    if (processes.helpers) {
        const auto helpers = identitiesOf(*processes.helpers);
        return std::ranges::find(helpers, identity) != helpers.end();
    }
    const auto& helpers = installedHelpers();
    return std::ranges::find(helpers, identity) != helpers.end();
}

struct InstalledInterpreter
{
    off_t size = 0;
    std::string path;
    const Interpreter* kind = nullptr;
};

std::vector<InstalledInterpreter> findInterpreters()
{
    std::vector<InstalledInterpreter> found;
    for (const std::string_view folder : kSystemFolders) {
        DIR* entries = ::opendir(std::string(folder).c_str());
        if (!entries)
            continue;
        while (const dirent* entry = ::readdir(entries)) {
            const Interpreter* kind = interpreterNamed(entry->d_name);
            const std::string path = std::string(folder) + "/" + entry->d_name;
            struct stat status = {};
            if (kind && ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode))
                found.push_back({ status.st_size, path, kind });
        }
        ::closedir(entries);
    }
    return found;
}

bool isSameContent(const std::string& one, const std::string& other)
{
    const wire::FileDescriptor first(::open(one.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    const wire::FileDescriptor second(::open(other.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!first.isOpen() || !second.isOpen())
        return false;
    std::array<std::array<char, 32 * 1024>, 2> buffers {};
    for (;;) {
        const ssize_t got = ::read(first.get(), buffers[0].data(), buffers[0].size());
        if (got <= 0)
            return got == 0 && ::read(second.get(), buffers[1].data(), 1) == 0;
        const auto length = static_cast<std::size_t>(got);
        std::size_t have = 0;
        while (have < length) {
            const ssize_t more = ::read(second.get(), buffers[1].data() + have, length - have);
            if (more <= 0)
                return false;
            have += static_cast<std::size_t>(more);
        }
        if (!std::equal(buffers[0].begin(), buffers[0].begin() + got, buffers[1].begin()))
            return false;
    }
}

// The interpreter that a program is a copy of, whatever it is called; nullptr: none. Read once for each version of a
// file.
const Interpreter* interpreterCopied(const std::string& path)
{
    struct Key
    {
        FileIdentity file;
        off_t size = 0;
        std::int64_t changedAt = 0;
        auto operator<=>(const Key& other) const
        {
            return std::tuple(file.device, file.inode, size, changedAt)
                <=> std::tuple(other.file.device, other.file.inode, other.size, other.changedAt);
        }
    };
    constexpr std::size_t kMostKnown = 256;
    constexpr std::chrono::minutes kLately { 10 };
    thread_local std::map<Key, const Interpreter*> known;
    thread_local std::vector<InstalledInterpreter> installed;
    thread_local std::optional<std::chrono::steady_clock::time_point> lookedAt;
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0)
        return nullptr;
    const auto now = std::chrono::steady_clock::now();
    if (!lookedAt || now - *lookedAt > kLately) {
        installed = findInterpreters();
        known.clear();
        lookedAt = now;
    }
    const Key key { { status.st_dev, status.st_ino },
                    status.st_size,
                    std::int64_t { status.st_ctim.tv_sec } * 1'000'000'000 + status.st_ctim.tv_nsec };
    if (const auto found = known.find(key); found != known.end())
        return found->second;
    if (known.size() >= kMostKnown)
        known.clear();
    const auto same = std::ranges::find_if(installed, [&](const InstalledInterpreter& one) {
        return one.size == key.size && isSameContent(one.path, path);
    });
    return known.emplace(key, same == installed.end() ? nullptr : same->kind).first->second;
}

std::string scriptOf(const Process& process, std::string_view interpreter)
{
    const std::string text = process.read("cmdline", 64 * 1024);
    std::vector<std::string> arguments;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\0', begin), text.size());
        arguments.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    std::string script = scriptArgument(std::string(interpreter), arguments);
    if (script.empty())
        return {};
    if (script.front() != '/')
        script = process.link("cwd") + "/" + script;
    char* resolved = ::realpath(script.c_str(), nullptr);
    if (!resolved)
        return {};
    script = resolved;
    ::free(resolved);
    struct stat status = {};
    const bool isFile = ::stat(script.c_str(), &status) == 0 && S_ISREG(status.st_mode);
    return isFile ? script : std::string();
}

AskerProgram programOf(const Process& process, const std::string& ownName)
{
    AskerProgram program;
    program.path = process.link("exe");
    const auto running = process.program();
    if (program.path.empty() || !running) {
        program.name = ownName;
        program.path.clear();
        program.label = ProgramLabel::Unidentified;
        return program;
    }
    program.name = fileName(program.path);
    program.device = running->device;
    program.inode = running->inode;
    if (!hasOurNamespaces(process)) {
        program.label = ProgramLabel::Sandboxed;
    } else if (Process::identityOf(program.path) != running) {
        // "PATH (deleted)", or another file has taken its place: what the path says is not what runs.
        program.label = ProgramLabel::Deleted;
    }
    program.isFixed = program.label != ProgramLabel::Sandboxed && !isReplaceableLately(program.path);
    if (program.label == ProgramLabel::Plain) {
        const Interpreter* interpreter = interpreterNamed(program.name);
        if (!interpreter && !program.isFixed)
            interpreter = interpreterCopied(program.path);
        if (interpreter) {
            program.label = ProgramLabel::Interpreter;
            program.script = scriptOf(process, interpreter->name);
        }
    }
    return program;
}

// Whoever has lost its parent hangs on these; they ask for nothing themselves.
bool isAncestor(const AskerProgram& program, pid_t pid)
{
    return pid <= 1 || std::ranges::find(kAncestors, program.name) != kAncestors.end();
}

} // namespace

std::string scriptArgument(const std::string& interpreter, const std::vector<std::string>& arguments)
{
    const Interpreter* known = interpreterNamed(interpreter);
    if (!known)
        return {};
    if (known == &kLoader && arguments.size() > 1 && arguments[1].starts_with('-'))
        return {}; // its options may name what else is loaded
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const std::string& word = arguments[i];
        if (known->name == "java" && word == "-jar")
            return i + 1 < arguments.size() ? arguments[i + 1] : std::string();
        if (word.empty() || word == "-")
            return {};
        if (word.front() != '-')
            return word;
        if (word == "--")
            return i + 1 < arguments.size() ? arguments[i + 1] : std::string();
        const bool takesNext = word.size() == 2 && known->withValue.find(word[1]) != std::string_view::npos;
        const bool hasValue = word.size() > 2 && word[1] != '-' && known->withValue.find(word[1]) != std::string_view::npos;
        if (takesNext)
            ++i;
        else if (!hasValue && !isFlag(*known, word))
            return {}; // -c, -m, or something whose value we would mistake for a script
    }
    return {};
}

core::DisplayEnvironment sessionDisplay(pid_t pid, const ProcessFolder& processes)
{
    core::DisplayEnvironment display;
    for (int looked = 0; looked < kLongestSession && pid > 1; ++looked) {
        const Process process(processes, pid);
        if (process.owner() == ::geteuid()) {
            const std::string text = process.read("environ", kMostEnvironment);
            core::DisplayEnvironment found;
            bool isDisplay = false;
            for (std::size_t begin = 0; begin < text.size();) {
                const std::size_t end = std::min(text.find('\0', begin), text.size());
                const std::string_view entry = std::string_view(text).substr(begin, end - begin);
                begin = end + 1;
                const std::string_view name = entry.substr(0, entry.find('='));
                if (name.size() + 1 >= entry.size()
                    || std::ranges::find(kDisplayVariables, name) == kDisplayVariables.end())
                    continue;
                const auto isSame = [&](const auto& known) { return known.first == name; };
                if (std::ranges::any_of(found, isSame))
                    continue;
                found.emplace_back(name, entry.substr(name.size() + 1));
                isDisplay = isDisplay || name == "DISPLAY" || name == "WAYLAND_DISPLAY";
            }
            if (isDisplay)
                display = std::move(found);
        }
        const auto stat = process.stat();
        pid = stat ? stat->parent : 0;
    }
    return display;
}

Asker identifyPeer(const wire::Peer& peer, ChainLength length, const ProcessFolder& processes)
{
    Asker asker;
    if (peer.pid <= 0 || !peer.isAlive())
        return asker;
    const auto first = Process(processes, peer.pid).stat();
    if (!first)
        return asker;
    // 0: begun outside of our pid namespace, as all of a container may be; its first process stands for that.
    asker.session.leader = first->session > 0 ? first->session : 1;
    asker.terminal = terminalName(first->terminal);
    if (const auto leader = Process(processes, static_cast<pid_t>(asker.session.leader)).stat())
        asker.session.startedAt = leader->startedAt;
    else
        asker.session = {}; // its leader is gone: the number may be somebody else's soon
    // What the answer rests on: the one who asks, and the helpers in front of it.
    struct Looked
    {
        pid_t pid = 0;
        ProcessStat stat;
        FileIdentity file;
    };
    std::vector<Looked> basis;
    pid_t pid = peer.pid;
    auto stat = first;
    for (int looked = 0; looked < kLongestChain && pid > 1 && stat; ++looked) {
        const Process process(processes, pid);
        AskerProgram program = programOf(process, stat->name);
        const bool isFirst = asker.programs.empty();
        if (isFirst)
            basis.push_back({ pid, *stat, { program.device, program.inode } });
        if (isFirst && isAncestor(program, pid))
            program.label = ProgramLabel::Unidentified;
        // T-04: what connected is not what runs now, and nothing says which of the two has asked.
        const bool hasChanged = looked == 0 && peer.program.wasLookedAt
            && (peer.program.device != program.device || peer.program.inode != program.inode);
        if (hasChanged)
            program.label = ProgramLabel::Unidentified;
        if (!isFirst || hasChanged || !isHelper(program, processes)) {
            if (isFirst && length == ChainLength::Whole)
                asker.workingFolder = process.link("cwd");
            asker.programs.push_back(std::move(program));
            if (length == ChainLength::Nearest)
                break;
        }
        pid = stat->parent;
        stat = Process(processes, pid).stat();
    }
    if (length == ChainLength::Whole)
        asker.display = sessionDisplay(peer.pid, processes);
    // Whatever was looked at may have become another program, or another program's child, while the rest was looked at.
    for (const Looked& one : basis) {
        const Process process(processes, one.pid);
        const auto now = process.stat();
        const bool isSame = now && now->startedAt == one.stat.startedAt && now->parent == one.stat.parent
            && process.program().value_or(FileIdentity {}) == one.file;
        if (!isSame && !asker.programs.empty())
            asker.programs.front().label = ProgramLabel::Unidentified;
    }
    // The process id may have been given to another one meanwhile: then all of this is about that one. While the very process
    // that connected lives, it has not; where the kernel cannot say that, the start time does.
    if (!peer.isAlive())
        return {};
    if (!peer.process.isOpen()) {
        const auto last = Process(processes, peer.pid).stat();
        if (!last || last->startedAt != first->startedAt)
            return {};
    }
    return asker;
}

std::optional<SteadyPeer> SteadyPeer::of(const wire::Peer& peer, const Asker& asker, const ProcessFolder& processes)
{
    if (!peer.process.isOpen() || asker.programs.empty() || asker.programs.front().label != ProgramLabel::Plain)
        return {};
    const auto running = Process(processes, peer.pid).program();
    const AskerProgram& nearest = asker.programs.front();
    if (!running || running->device != nearest.device || running->inode != nearest.inode)
        return {}; // the one who asks is not the one at the other end, or has become another meanwhile
    SteadyPeer steady { asker, peer.copy().process, {}, nearest.device, nearest.inode };
    if (asker.session.leader > 0) {
        const auto leader = static_cast<pid_t>(asker.session.leader);
        steady.leader = openProcess(leader);
        const auto stat = Process(processes, leader).stat();
        if (!steady.leader.isOpen() || !stat || stat->startedAt != asker.session.startedAt)
            return {};
    }
    return steady;
}

bool SteadyPeer::isStill(const wire::Peer& peer, const ProcessFolder& processes) const
{
    if (peer.program.wasLookedAt && (peer.program.device != device || peer.program.inode != inode))
        return false; // this connection was made by another program
    const auto running = Process(processes, peer.pid).program();
    if (!running || running->device != device || running->inode != inode || Process::identityOf(asker.programs.front().path) != running)
        return false;
    if (leader.isOpen() && std::max<std::int64_t>(::getsid(peer.pid), 1) != asker.session.leader)
        return false; // it has left its session
    return isRunning(process) && (!leader.isOpen() || isRunning(leader)) && peer.isAlive();
}

std::vector<std::string> programNames(pid_t pid, const ProcessFolder& processes)
{
    std::vector<std::string> names;
    for (int i = 0; i < kLongestChain && pid > 1; ++i) {
        const Process process(processes, pid);
        // The name first: a short-lived program is soon gone.
        std::string name = fileName(process.link("exe"));
        const auto stat = process.stat();
        if (name.empty())
            name = stat ? stat->name : "?";
        names.push_back(std::move(name));
        pid = stat ? stat->parent : 0;
    }
    return names;
}

std::optional<ProgramGlance> ProgramGlances::at(pid_t pid)
{
    constexpr std::size_t kMostSeen = 256;
    constexpr std::chrono::milliseconds kLately { 500 };
    const auto now = std::chrono::steady_clock::now();
    const auto found = m_seen.find(pid);
    if (found != m_seen.end() && now - found->second < kLately)
        return {};
    if (m_seen.size() >= kMostSeen)
        m_seen.clear();
    const Process one({}, pid);
    ProgramGlance glance { fileName(one.link("exe")), 0 };
    if (const auto stat = one.stat()) {
        glance.parent = stat->parent;
        if (glance.name.empty())
            glance.name = stat->name;
    }
    m_seen.insert_or_assign(pid, now);
    return glance;
}

std::vector<std::string> ProgramNames::of(pid_t pid, const std::optional<ProgramGlance>& glance)
{
    constexpr std::size_t kMostKnown = 64; // each has a descriptor
    if (m_known.size() >= kMostKnown)
        m_known.clear();
    return look(pid, kLongestChain, glance);
}

bool ProgramNames::isStill(pid_t pid, const Known& known)
{
    if (known.process.isOpen())
        return isRunning(known.process);
    const auto stat = Process({}, pid).stat();
    return stat && stat->startedAt == known.startedAt;
}

std::vector<std::string> ProgramNames::look(pid_t pid, int most, const std::optional<ProgramGlance>& glance)
{
    if (pid <= 1 || most == 0)
        return {};
    constexpr std::chrono::seconds kLately { 1 };
    const auto now = std::chrono::steady_clock::now();
    const auto found = m_known.find(pid);
    if (found != m_known.end() && now - found->second.at < kLately && isStill(pid, found->second)) {
        const auto& names = found->second.names;
        return { names.begin(), names.begin() + std::min<std::ptrdiff_t>(most, std::ssize(names)) };
    }
    Known known { openProcess(pid), 0, now, {} };
    // A glance was earlier, when the program was there for certain; else the name first, because a short-lived program is soon gone.
    std::string name = glance ? glance->name : std::string();
    pid_t parent = glance ? glance->parent : 0;
    if (name.empty() || parent <= 0 || !known.process.isOpen()) {
        const Process process({}, pid);
        const std::string file = name.empty() ? fileName(process.link("exe")) : std::string();
        const auto stat = process.stat();
        if (name.empty())
            name = !file.empty() ? file : stat ? stat->name : "?";
        if (stat) {
            parent = parent > 0 ? parent : stat->parent;
            known.startedAt = stat->startedAt;
        }
    }
    known.names.push_back(std::move(name));
    for (std::string& ancestor : look(parent, most - 1, {}))
        known.names.push_back(std::move(ancestor));
    std::vector<std::string> names = known.names;
    if (known.process.isOpen() || known.startedAt > 0)
        m_known.insert_or_assign(pid, std::move(known));
    return names;
}

} // namespace warder::server

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/consent.h"
#include "wire/serving_loop.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace warder::server {

//! Where what is known about processes is read: `/proc`, or what a test puts in its place.
struct ProcessFolder
{
    std::string path = "/proc";
    //! Files of programs that only pass a token on, so that whoever started them counts; nullptr: those that are
    //! installed. Borrowed.
    const std::vector<std::string>* helpers = nullptr;
};

//! How many programs of the chain are looked at.
enum class ChainLength {
    Nearest, //!< just the one who asks, behind our own helpers: enough for grants
    Whole, //!< for the person: up to six
};

//! Who is at the other end of a connection, as /proc tells it now. A label and a key for grants, no proof: programs of
//! one user can imitate each other (security.md T-03 to T-07). The peer must have been alive before and after the look;
//! else, and where it cannot be told apart, the programs are empty or labelled so: a peer that runs another file than
//! when it was accepted
//! (`Peer::program`), or one that changes while it is looked at, is unidentified. No name of a file decides anything:
//! helpers are known by device and inode of the installed files, and a copy of an interpreter is an interpreter. With
//! ChainLength::Whole the display of the caller's session is read as well, see sessionDisplay(). Takes 20 to 200 µs;
//! from any thread.
[[nodiscard]] core::Asker identifyPeer(const wire::Peer& peer, ChainLength length, const ProcessFolder& processes = {});

//! The display variables of the session that `pid` belongs to: those of its outermost ancestor (at most 16, itself
//! included) that runs as our user and was started with a display. A process cannot change the environment that its
//! ancestors were started with; one that has left them brings only its own, so this is the last resort for prompts
//! (docs/security/consent.md).
[[nodiscard]] core::DisplayEnvironment sessionDisplay(pid_t pid, const ProcessFolder& processes = {});

//! A peer that asks again, on the same connection or another, and is the program itself, not behind a helper, and no interpreter: the
//! same process (its pidfd says so) that still runs the same file need not be looked at as a whole again.
struct SteadyPeer
{
    core::Asker asker;
    wire::FileDescriptor process; //!< a pidfd: while it runs, nobody else has its number
    wire::FileDescriptor leader; //!< likewise, of its session; closed where the asker has none
    std::uint64_t device = 0;
    std::uint64_t inode = 0;

    //! Nothing where that cannot be said of it.
    [[nodiscard]] static std::optional<SteadyPeer> of(const wire::Peer& peer, const core::Asker& asker, const ProcessFolder& processes = {});
    //! Looks at the process now.
    [[nodiscard]] bool isStill(const wire::Peer& peer, const ProcessFolder& processes = {}) const;
};

//! The names of the chain that ends in `pid`, nearest first, our own helpers included: for the record, as far as it could still
//! be read.
[[nodiscard]] std::vector<std::string> programNames(pid_t pid, const ProcessFolder& processes = {});

//! What a program is and who started it, before it can end.
struct ProgramGlance
{
    std::string name;
    pid_t parent = 0; //!< 0: it has ended already
};

//! Glances at programs as they come: a short-lived one is gone by the time that anybody looks at it at leisure. Takes some
//! microseconds for a program that was not seen within half a second, and nothing for another. Of one thread.
class ProgramGlances
{
public:
    //! Nothing where it was glanced at lately: whoever looks at it at leisure has seen it since. A number that was given to another process
    //! meanwhile goes without a glance, never with another's.
    [[nodiscard]] std::optional<ProgramGlance> at(pid_t pid);

private:
    std::map<pid_t, std::chrono::steady_clock::time_point> m_seen;
};

//! The same for many, one after the other: a process that was looked at within the last second and still runs (its pidfd says so, or
//! its start time) is not looked at again. Of one thread.
class ProgramNames
{
public:
    //! `glance` is what was seen of `pid` when it came: it may have ended since.
    [[nodiscard]] std::vector<std::string> of(pid_t pid, const std::optional<ProgramGlance>& glance = {});

private:
    struct Known
    {
        wire::FileDescriptor process; //!< closed where the kernel has no pidfds
        std::uint64_t startedAt = 0;
        std::chrono::steady_clock::time_point at;
        std::vector<std::string> names;
    };
    [[nodiscard]] std::vector<std::string> look(pid_t pid, int most, const std::optional<ProgramGlance>& glance);
    [[nodiscard]] static bool isStill(pid_t pid, const Known& known);

    std::map<pid_t, Known> m_known;
};

//! The script that an interpreter was started with: the first argument that is no option, if all options before it are known to
//! take no script's place. `arguments` is the process's argv. Empty where there is none (`-c`, `-m`, standard input).
[[nodiscard]] std::string scriptArgument(const std::string& interpreter, const std::vector<std::string>& arguments);

} // namespace warder::server

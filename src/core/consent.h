// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "codec/json.h"
#include "core/ports/browser_launcher.h"
#include "core/session_record.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace warder::core {

//! What is special about a program of the chain that asks.
enum class ProgramLabel {
    Plain,
    Interpreter, //!< the script decides what it does
    Sandboxed, //!< lives in namespaces of its own: its path means nothing here
    Deleted, //!< its file is gone or another one is in its place
    Unidentified, //!< /proc does not say what it is
};
[[nodiscard]] std::string_view nameOf(ProgramLabel label);

//! One program of that chain, as /proc told it: a label for the person and a key for grants, no proof (security.md T-04, T-05).
struct AskerProgram
{
    std::string name; //!< the file's name
    std::string path; //!< empty where it cannot be read
    std::string script; //!< of an interpreter: the whole path; empty where there is no script file
    ProgramLabel label = ProgramLabel::Plain;
    std::uint64_t device = 0; //!< of the program's file
    std::uint64_t inode = 0;
    bool isFixed = false; //!< the user cannot replace the file: then its path stands for it, whatever an upgrade does
};

//! A session of setsid(2), by its leader: what runs in one terminal.
struct AskerSession
{
    std::int64_t leader = 0; //!< process id; 0: unknown
    std::uint64_t startedAt = 0; //!< clock ticks after boot, so that a reused process id is another session

    auto operator<=>(const AskerSession&) const = default;
};

//! Who asks for a token.
struct Asker
{
    std::vector<AskerProgram> programs; //!< nearest first; Warder's own helpers are left out, so the first one is who asks
    AskerSession session;
    std::string terminal; //!< such as pts/3; empty without one
    std::string workingFolder;
    std::string hint; //!< what the program says of itself: nobody has checked that
    bool isForwarded = false; //!< over a socket that is meant for elsewhere
    //! Which socket it came by: empty for the agent's own, else a name that no other socket has. Limits and the pause
    //! after a no are kept for each.
    std::string entrance;
    //! Of the session that it belongs to, as the kernel shows its ancestors; empty where there is none to be seen.
    DisplayEnvironment display;
    //! It shows the token to the user, who confirms that each time: nothing is remembered, and `deny` is no hindrance.
    bool isShowing = false;
};

//! How long a yes holds.
enum class GrantTerm {
    Once,
    Session, //!< everything in the asker's terminal session, while that lasts
    Until, //!< this program, until a time
    Always, //!< this program
};
[[nodiscard]] std::string_view nameOf(GrantTerm term);
[[nodiscard]] std::optional<GrantTerm> grantTermFrom(std::string_view word);

//! Who is made to wait after a no: the program (and script) and the socket, whatever session or process it is. A caller
//! that cannot be told apart shares this with everybody like it; one over a forwarded socket with all of that socket.
[[nodiscard]] std::string callerKey(const Asker& asker);
//! Whether its user can make any number of programs like it (copies, scripts): then they share a limit.
[[nodiscard]] bool isEasilyMultiplied(const Asker& asker);

//! What may be offered to this asker: what cannot be told apart from others gets no lasting grant (T-05, T-07).
[[nodiscard]] std::vector<GrantTerm> termsOffered(const Asker& asker);

//! For whom a grant holds: a program (and the script of an interpreter), or a session.
struct GrantSubject
{
    std::string path; //!< of the program; empty: the session counts
    std::uint64_t device = 0; //!< of a program that its user can replace; 0: the path alone counts
    std::uint64_t inode = 0;
    std::string script;
    AskerSession session;
    std::string forwardedBy = {}; //!< of a session: the forwarded socket that it came by; empty on this machine

    [[nodiscard]] bool isProgram() const { return !path.empty(); }
    bool operator==(const GrantSubject&) const = default;
};
//! The asker's program as a subject; an empty path where it has none that a grant could name.
[[nodiscard]] GrantSubject programSubject(const Asker& asker);
[[nodiscard]] GrantSubject sessionSubject(const Asker& asker);
[[nodiscard]] bool isSubject(const GrantSubject& subject, const Asker& asker);

//! That the person has said yes.
struct Grant
{
    std::string id;
    ProfileId profile;
    GrantSubject subject;
    TokenSpec widest; //!< what it is good for: `scopes` are all that may be asked for
    GrantTerm term = GrantTerm::Always;
    std::optional<WallTime> until; //!< nothing: as long as its subject
    WallTime grantedAt;
    std::optional<WallTime> lastUsedAt;

    [[nodiscard]] bool isOver(WallTime now) const { return until && *until <= now; }
    //! Whether it lies in the vault. A session ends with the machine at the latest.
    [[nodiscard]] bool isLasting() const { return subject.isProgram(); }
    [[nodiscard]] codec::Json toJson() const;
    [[nodiscard]] static std::optional<Grant> fromJson(const ProfileId& profile, const std::string& id, const codec::Json& json);
};

//! What a demand comes to, for comparing with grants: without scopes of its own it wants those of the session.
[[nodiscard]] TokenSpec wantedSpec(const TokenSpec& demanded, const std::vector<std::string>& scopesGranted);
//! Whether the grant lets this asker have that token now: nothing wider, nothing for another audience or resource (T-15).
[[nodiscard]] bool covers(const Grant& grant, const Asker& asker, const TokenSpec& wanted, WallTime now);

} // namespace warder::core

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/consent.h"

#include "base/check.h"

#include <algorithm>

namespace warder::core {

using codec::Json;

namespace {

std::vector<std::string> sorted(std::vector<std::string> values)
{
    std::ranges::sort(values);
    const auto rest = std::ranges::unique(values);
    values.erase(rest.begin(), rest.end());
    return values;
}

std::uint64_t unsignedAt(const Json& json, std::string_view name)
{
    return static_cast<std::uint64_t>(json.integerAt(name).value_or(0));
}

Json secondsOf(WallTime time)
{
    return Json(std::int64_t { time.time_since_epoch().count() });
}

std::optional<WallTime> timeAt(const Json& json, std::string_view name)
{
    const auto seconds = json.integerAt(name);
    return seconds ? std::optional(WallTime(std::chrono::seconds(*seconds))) : std::nullopt;
}

} // namespace

std::string_view nameOf(ProgramLabel label)
{
    switch (label) {
    case ProgramLabel::Plain:
        return "";
    case ProgramLabel::Interpreter:
        return "interpreter";
    case ProgramLabel::Sandboxed:
        return "sandboxed";
    case ProgramLabel::Deleted:
        return "deleted";
    case ProgramLabel::Unidentified:
        return "unidentified";
    }
    WARDER_UNREACHABLE();
}

std::string_view nameOf(GrantTerm term)
{
    switch (term) {
    case GrantTerm::Once:
        return "once";
    case GrantTerm::Session:
        return "session";
    case GrantTerm::Until:
        return "until";
    case GrantTerm::Always:
        return "always";
    }
    WARDER_UNREACHABLE();
}

std::optional<GrantTerm> grantTermFrom(std::string_view word)
{
    for (const GrantTerm term : { GrantTerm::Once, GrantTerm::Session, GrantTerm::Until, GrantTerm::Always }) {
        if (word == nameOf(term))
            return term;
    }
    return {};
}

std::string callerKey(const Asker& asker)
{
    std::string key = asker.entrance + "\n";
    if (asker.isForwarded)
        return key;
    const GrantSubject program = programSubject(asker);
    if (program.isProgram())
        return key + program.path + "\n" + program.script;
    // Neither its session nor what it calls itself: both are the program's own choice. An interpreter without a script
    // is at least that interpreter, where it is the system's.
    const AskerProgram* nearest = asker.programs.empty() ? nullptr : &asker.programs.front();
    if (nearest && nearest->label == ProgramLabel::Interpreter && nearest->isFixed)
        return key + nearest->path + "\n";
    return key + "?";
}

bool isEasilyMultiplied(const Asker& asker)
{
    return asker.programs.empty() || !asker.programs.front().isFixed
        || asker.programs.front().label != ProgramLabel::Plain;
}

std::vector<GrantTerm> termsOffered(const Asker& asker)
{
    std::vector<GrantTerm> terms { GrantTerm::Once };
    if (asker.isShowing)
        return terms;
    // Without a terminal a session may be the whole desktop.
    if (asker.session.leader > 0 && (!asker.terminal.empty() || asker.isForwarded))
        terms.push_back(GrantTerm::Session);
    if (programSubject(asker).isProgram()) {
        terms.push_back(GrantTerm::Until);
        terms.push_back(GrantTerm::Always);
    }
    return terms;
}

GrantSubject programSubject(const Asker& asker)
{
    // Who asks from elsewhere is not in our /proc: what is there is only the end of the tunnel.
    if (asker.programs.empty() || asker.isForwarded)
        return {};
    const AskerProgram& program = asker.programs.front();
    const bool isNameable = program.label == ProgramLabel::Plain || (program.label == ProgramLabel::Interpreter && !program.script.empty());
    if (!isNameable || program.path.empty())
        return {};
    GrantSubject subject { program.path, 0, 0, program.script, {} };
    if (!program.isFixed) {
        subject.device = program.device;
        subject.inode = program.inode;
    }
    return subject;
}

GrantSubject sessionSubject(const Asker& asker)
{
    // What comes through a tunnel is not what runs in the session of the tunnel's end.
    return { {}, 0, 0, {}, asker.session, asker.isForwarded ? asker.entrance : std::string() };
}

bool isSubject(const GrantSubject& subject, const Asker& asker)
{
    if (!subject.isProgram())
        return subject.session.leader > 0 && subject == sessionSubject(asker);
    return subject == programSubject(asker);
}

TokenSpec wantedSpec(const TokenSpec& demanded, const std::vector<std::string>& scopesGranted)
{
    TokenSpec wanted = demanded;
    wanted.scopes = sorted(demanded.scopes.empty() && demanded.kind == TokenKind::Access ? scopesGranted : demanded.scopes);
    wanted.resources = sorted(demanded.resources);
    return wanted;
}

bool covers(const Grant& grant, const Asker& asker, const TokenSpec& wanted, WallTime now)
{
    return !grant.isOver(now) && grant.widest.kind == wanted.kind && grant.widest.audience == wanted.audience
        && grant.widest.resources == wanted.resources && std::ranges::includes(grant.widest.scopes, wanted.scopes)
        && isSubject(grant.subject, asker);
}

Json Grant::toJson() const
{
    Json json = Json::object();
    json.set("path", subject.path)
        .set("device", static_cast<std::int64_t>(subject.device))
        .set("inode", static_cast<std::int64_t>(subject.inode))
        .set("script", subject.script)
        .set("kind", nameOf(widest.kind))
        .set("scope", widest.scopes)
        .set("audience", widest.audience)
        .set("resource", widest.resources)
        .set("term", nameOf(term))
        .set("until", until ? secondsOf(*until) : Json())
        .set("granted_at", secondsOf(grantedAt))
        .set("last_used_at", lastUsedAt ? secondsOf(*lastUsedAt) : Json());
    return json;
}

std::optional<Grant> Grant::fromJson(const ProfileId& profile, const std::string& id, const Json& json)
{
    Grant grant;
    grant.id = id;
    grant.profile = profile;
    grant.subject = { json.stringAt("path").value_or(""), unsignedAt(json, "device"), unsignedAt(json, "inode"),
                      json.stringAt("script").value_or(""), {} };
    const auto kind = tokenKindFrom(json.stringAt("kind").value_or(""));
    const auto term = grantTermFrom(json.stringAt("term").value_or(""));
    const auto grantedAt = timeAt(json, "granted_at");
    if (!grant.subject.isProgram() || !kind || !term || !grantedAt)
        return {};
    grant.widest = { *kind, sorted(json.stringsAt("scope").value_or(std::vector<std::string> {})), json.stringAt("audience").value_or(""),
                     sorted(json.stringsAt("resource").value_or(std::vector<std::string> {})) };
    grant.term = *term;
    grant.until = timeAt(json, "until");
    // A term with an end that has none in the record is no grant for ever.
    if (grant.term == GrantTerm::Until && !grant.until)
        return {};
    grant.grantedAt = *grantedAt;
    grant.lastUsedAt = timeAt(json, "last_used_at");
    return grant;
}

} // namespace warder::core

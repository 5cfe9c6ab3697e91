// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "server/consent_methods.h"

#include <algorithm>
#include <vector>

namespace warder::server {

using codec::Json;
using core::Grant;

namespace {

constexpr std::int64_t kShortestGrant = 1;
constexpr std::int64_t kDefaultGrant = 3600;
constexpr std::int64_t kLongestGrant = std::int64_t { 24 } * 3600;

Json secondsOf(WallTime time)
{
    return Json(std::int64_t { time.time_since_epoch().count() });
}

std::string fileName(const std::string& path)
{
    return path.substr(path.rfind('/') + 1);
}

Json subjectJson(const core::GrantSubject& subject)
{
    Json json = Json::object();
    json.set("kind", subject.isProgram() ? "program" : "session")
        .set("name", subject.isProgram() ? fileName(subject.path) : "process " + std::to_string(subject.session.leader))
        .set("path", subject.path)
        .set("script", subject.script);
    return json;
}

Json untilJson(const Grant& grant)
{
    if (grant.until)
        return secondsOf(*grant.until);
    return Json(grant.subject.isProgram() ? "always" : "session");
}

Json grantJson(const Grant& grant, const std::string& profile)
{
    Json json = Json::object();
    json.set("id", grant.id)
        .set("profile", profile)
        .set("subject", subjectJson(grant.subject))
        .set("token_kind", core::nameOf(grant.widest.kind))
        .set("scope", grant.widest.scopes)
        .set("audience", grant.widest.audience)
        .set("resource", grant.widest.resources)
        .set("until", untilJson(grant))
        .set("granted_at", secondsOf(grant.grantedAt))
        .set("last_used_at", grant.lastUsedAt ? secondsOf(*grant.lastUsedAt) : Json());
    return json;
}

// Grants hang on a profile's id; people say its name. Empty where there is no such profile (a broken file, say).
std::string nameOfProfile(const core::SessionManager& manager, const ProfileId& id)
{
    for (const auto& [name, entry] : manager.entries()) {
        if (entry.session && entry.session->profile().id == id)
            return name.text();
    }
    return {};
}

Result<std::optional<ProfileId>> profileIn(core::SessionManager& manager, const Json& params, std::string& profile)
{
    const auto named = params.stringAt("profile");
    if (!named)
        return std::optional<ProfileId> {};
    profile = *named;
    ASSIGN_OR_RETURN(const core::AccountSession* session, manager.session({ *named, {}, {} }));
    profile = session->profile().name.text();
    return std::optional(session->profile().id);
}

} // namespace

Result<Json> listGrants(core::SessionManager& manager, const Json& params, std::string& profile)
{
    ASSIGN_OR_RETURN(const auto only, profileIn(manager, params, profile));
    std::vector<const Grant*> grants;
    for (const auto& [id, grant] : manager.consent().grants()) {
        if (!only || grant.profile == *only)
            grants.push_back(&grant);
    }
    std::ranges::stable_sort(grants, std::greater {}, &Grant::grantedAt);
    Json list = Json::array();
    for (const Grant* grant : grants)
        list.append(grantJson(*grant, nameOfProfile(manager, grant->profile)));
    return Json::object({ { "grants", std::move(list) } });
}

Result<Json> grantForSession(core::SessionManager& manager,
                             const core::Services& services,
                             const Json& params,
                             const core::Asker& asker,
                             std::string& profile)
{
    profile = params.stringAt("profile").value_or("");
    ASSIGN_OR_RETURN(const core::AccountSession* session, manager.session({ profile, {}, {} }));
    profile = session->profile().name.text();
    // Off unless the person has said so in the settings: any program of the user could call this.
    if (!manager.settings().booleanAt("consent_from_terminal").value_or(false))
        return Error(ErrorCode::ConsentDenied).with("why", "terminal_off");
    if (session->profile().serve.consent == core::ConsentPolicy::Deny)
        return Error(ErrorCode::ConsentDenied).with("why", "policy");
    if (asker.session.leader <= 0 || asker.isForwarded)
        return Error(ErrorCode::ConsentDenied).with("why", "no_session");
    const std::int64_t length = std::clamp(params.integerAt("seconds").value_or(kDefaultGrant), kShortestGrant, kLongestGrant);
    Grant grant;
    grant.profile = session->profile().id;
    grant.subject = core::sessionSubject(asker);
    grant.widest = session->wantedSpec({ session->profile().serve.token, {}, {}, {} });
    grant.term = core::GrantTerm::Session;
    grant.until = services.clock.now() + std::chrono::seconds(length);
    const std::string id = manager.consent().add(std::move(grant));
    return grantJson(manager.consent().grants().at(id), profile);
}

Result<Json> revokeGrants(core::SessionManager& manager, const Json& params, std::string& profile)
{
    int revoked = 0;
    if (const auto id = params.stringAt("id")) {
        revoked = manager.consent().revoke(*id);
    } else {
        ASSIGN_OR_RETURN(const auto only, profileIn(manager, params, profile));
        if (!only && !params.booleanAt("all").value_or(false))
            return Error { ErrorCode::InvalidRequest, "one of id, profile and all" };
        revoked = manager.consent().revokeAll(only);
    }
    return Json::object({ { "revoked", revoked } });
}

} // namespace warder::server

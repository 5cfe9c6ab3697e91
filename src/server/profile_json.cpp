// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "server/profile_json.h"

#include "core/console_url.h"
#include "core/token_source.h"
#include "server/error_text.h"

#include <algorithm>

namespace warder::server {

using codec::Json;

namespace {

Json seconds(WallTime time)
{
    return std::int64_t { time.time_since_epoch().count() };
}

Json seconds(const std::optional<WallTime>& time)
{
    return time ? seconds(*time) : Json();
}

Json identityJson(const core::SessionRecord& record)
{
    // Without an ID token it is what the service itself said when it was asked: GitHub's user, Flipt's session.
    const std::string subject = record.subject.empty() ? record.userinfo.stringAt("sub").value_or("") : record.subject;
    if (subject.empty() && record.userinfo.isNull())
        return {};
    Json identity = Json::object({ { "sub", subject } });
    for (const std::string_view claim : { "name", "email", "preferred_username" }) {
        auto value = record.idClaims.stringAt(claim);
        if (!value)
            value = record.userinfo.stringAt(claim);
        if (value)
            identity.set(claim, *value);
    }
    identity.set("issuer", record.binding.issuer).set("verified", !record.idTokenAlg.empty());
    return identity.set("algorithm", record.idTokenAlg).set("key_id", record.idTokenKeyId);
}

Json troubleJson(const core::SessionTrouble& trouble, const std::string& profile)
{
    Json json = Json::object({ { "kind", nameOf(kindOf(trouble.error.code)) },
                               { "reason", reasonOf(trouble.error.code) },
                               { "message", errorSentence(trouble.error, profile) },
                               { "at", seconds(trouble.at) },
                               { "retry_at", seconds(trouble.retryAt) } });
    if (!trouble.error.serverMessage.empty())
        json.set("server_message", trouble.error.serverMessage);
    return json;
}

// What the state means and what to do, for people; empty where there is nothing to do.
std::string stateMessage(const core::SessionState& state, const std::string& profile)
{
    if (const Error* reason = core::reasonIn(state))
        return errorSentence(*reason, profile);
    if (std::holds_alternative<core::SignedOut>(state))
        return "Not signed in. Run: warder login " + profile;
    return {};
}

std::vector<std::string> without(const std::vector<std::string>& asked, const std::vector<std::string>& granted)
{
    std::vector<std::string> missing;
    for (const std::string& scope : asked) {
        if (std::ranges::count(granted, scope) == 0)
            missing.push_back(scope);
    }
    return missing;
}

void addProfile(const core::Profile& profile, Json& json)
{
    std::vector<std::string> marks;
    if (profile.http.allowHttp)
        marks.emplace_back("allow_http");
    if (profile.http.allowPrivate)
        marks.emplace_back("allow_private");
    if (profile.http.identity.insecureSkipVerify)
        marks.emplace_back("insecure_skip_verify");
    json.set("id", profile.id.text())
        .set("title", profile.title)
        .set("kind", nameOf(profile.kind))
        .set("endpoint", profile.endpoint)
        .set("tags", profile.tags)
        .set("order", profile.order)
        .set("preset", profile.preset)
        .set("console", core::consoleUrl(profile))
        .set("issuer", profile.oauth.issuer)
        .set("client_id", profile.oauth.clientId)
        .set("flow", nameOf(profile.defaultFlow()))
        .set("audience", profile.oauth.audience)
        .set("header", profile.serve.header)
        .set("scheme", profile.serve.scheme)
        .set("env", profile.serve.env)
        .set("token_kind", nameOf(profile.serve.token))
        .set("consent", nameOf(profile.serve.consent))
        .set("marks", marks);
}

// What the provider or the profile names and Warder does not use, and why.
Json ignoredEndpoints(const core::AccountSession& session)
{
    Json list = Json::array();
    for (const oauth::IgnoredEndpoint& ignored : session.ignoredEndpoints())
        list.append(Json::object({ { "endpoint", ignored.member }, { "reason", reasonOf(ignored.reason.code) } }));
    return list;
}

void addSession(const core::AccountSession& session, Json& json)
{
    const std::string& name = session.profile().name.text();
    const core::SessionState& state = session.state();
    json.set("state", core::nameOf(state)).set("message", stateMessage(state, name));
    // Nothing renews it, so the person hears of it beforehand.
    if (session.endsSoon())
        json.set("message", "It ends soon, and nothing can renew it. Before it does, run: warder login " + name);
    if (const Error* reason = core::reasonIn(state))
        json.set("reason", reasonOf(reason->code));
    if (const auto* offline = std::get_if<core::Offline>(&state))
        json.set("retry_at", seconds(offline->retryAt));
    const core::CachedToken* token = session.token(session.profile().serve.token);
    const auto& record = session.record();
    json.set("obtained_at", token ? seconds(token->life.obtainedAt) : Json())
        .set("expires_at", token ? seconds(token->life.expiresAt) : Json())
        .set("remind_at", seconds(session.remindAt()))
        .set("session_expires_at", record && record->refreshLife ? seconds(record->refreshLife->expiresAt) : Json())
        .set("session_obtained_at", record && record->refreshLife ? seconds(record->refreshLife->obtainedAt) : Json())
        .set("signin_wanted", session.isSigninWanted())
        .set("has_refresh_token", record && record->hasRefreshToken)
        .set("next_refresh_at", seconds(session.nextRefreshAt()))
        .set("signed_in_at", record ? seconds(record->signedInAt) : Json())
        .set("refreshed_at", record ? seconds(record->refreshedAt) : Json())
        .set("scopes_asked", record ? record->scopesAsked : session.profile().oauth.scopes)
        .set("scopes_granted", record ? record->scopesGranted : std::vector<std::string> {})
        .set("scopes_missing", record ? without(record->scopesAsked, record->scopesGranted) : std::vector<std::string> {})
        .set("identity", record ? identityJson(*record) : Json())
        .set("last_error", session.trouble() ? troubleJson(*session.trouble(), name) : Json());
}

const Json* findIn(const Json& document, std::string_view path)
{
    const Json* value = &document;
    while (value && !path.empty()) {
        const auto dot = path.find('.');
        value = value->find(path.substr(0, dot));
        path = dot == std::string_view::npos ? std::string_view() : path.substr(dot + 1);
    }
    return value;
}

} // namespace

Json profileJson(const core::ProfileEntry& entry)
{
    Json json = Json::object({ { "name", entry.file.name.text() } });
    if (entry.session) {
        addProfile(entry.session->profile(), json);
        addSession(*entry.session, json);
    }
    json.set("revision", entry.file.revision).set("path", entry.file.path).set("read_only", entry.file.isReadOnly);
    if (entry.problem) {
        json.set("state", "broken")
            .set("reason", reasonOf(entry.problem->code))
            .set("line", std::string(entry.problem->param("line")))
            .set("message", errorSentence(*entry.problem, entry.file.name.text()));
    }
    return json;
}

Json profileDetailJson(const core::ProfileEntry& entry, const Json& settings, bool all)
{
    Json json = profileJson(entry);
    if (entry.session)
        json.set("ignored_endpoints", ignoredEndpoints(*entry.session));
    if (!entry.file.document)
        return json;
    json.set("document", *entry.file.document);
    if (!all)
        return json;
    Json keys = Json::array();
    for (const core::ProfileKey& key : core::profileKeys()) {
        const Json* own = findIn(*entry.file.document, key.path);
        const Json* inherited = core::hasDefaultInSettings(key.path) ? findIn(settings, key.path) : nullptr;
        Json row = Json::object({ { "key", key.path }, { "default", key.defaultValue }, { "type", key.type }, { "meaning", key.meaning } });
        row.set("value", own ? *own : inherited ? *inherited : Json(key.defaultValue));
        row.set("source", own ? "file" : inherited ? "settings" : "default");
        keys.append(std::move(row));
    }
    return json.set("keys", std::move(keys));
}

Json tokenJson(const core::Profile& profile, const core::CachedToken& token)
{
    std::string text = token.token.copyToInsecureString();
    const std::string scheme = core::authenticationScheme(profile, token.type);
    Json json = Json::object();
    json.set("profile", profile.name.text())
        .set("token", text)
        .set("token_kind", nameOf(token.spec.kind))
        .set("type", token.type)
        .set("expires_at", seconds(token.life.expiresAt))
        .set("scope", token.scopes)
        .set("header", profile.serve.header)
        .set("header_value", scheme.empty() ? text : scheme + " " + text);
    wipe(text);
    return json;
}

Json errorJson(const Error& error, const std::string& profile)
{
    Json params = Json::object();
    for (const auto& [name, value] : error.params)
        params.set(name, value);
    if (!profile.empty() && !params.find("profile"))
        params.set("profile", profile);
    Json data = Json::object({ { "kind", nameOf(kindOf(error.code)) }, { "reason", reasonOf(error.code) }, { "params", std::move(params) } });
    if (!error.serverMessage.empty())
        data.set("server_message", error.serverMessage);
    int code = -32000;
    if (error.code == ErrorCode::UnknownMethod)
        code = -32601;
    else if (error.code == ErrorCode::InvalidRequest)
        code = -32602;
    return Json::object({ { "code", code }, { "message", errorSentence(error, profile) }, { "data", std::move(data) } });
}

} // namespace warder::server

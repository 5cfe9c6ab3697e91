// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "server/methods.h"

#include "base/log.h"
#include "codec/redact.h"
#include "codec/text.h"
#include "core/token_inspection.h"
#include "server/aws_methods.h"
#include "server/consent_methods.h"
#include "server/error_text.h"
#include "server/probe_json.h"
#include "server/jwt_methods.h"
#include "server/profile_json.h"
#include "wire/limits.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <map>

namespace warder::server {

using codec::Json;
using std::chrono::seconds;

namespace {

constexpr std::int64_t kLongestWait = 24 * 3600;
constexpr std::int64_t kLongestPage = 1000;
// A page stops there: an answer is one line of at most 256 KiB.
constexpr std::size_t kPageBytes = 192 * 1024;

constexpr std::size_t kLongestHint = 200;

constexpr std::array<std::string_view, 6> kDisplayVariables {
    "DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS", "XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE"
};

// What programs, and a window that nobody looks at, ask for by themselves: no sign of the person (docs/decisions/0051-auto-lock.md).
constexpr std::array<std::string_view, 19> kNotOfThePerson {
    "hello", "token.get", "token.reject", "token.inspect", "profile.list", "profile.get", "preset.list", "credential.resolve", "credential.explain", "credential.asked",
    "aws.assume", "agent.status", "agent.lock", "history.list", "activity.list", "consent.list", "socket.list", "events.subscribe", "agent.shutdown",
};

// What may lead to a prompt: it is known then where the request came from.
constexpr std::array<std::string_view, 8> kMayPrompt {
    "hello",       "profile.put",  "agent.settings", "agent.unlock",
    "agent.rekey", "signin.start", "socket.add",     "profile.import"
};

Error invalid(std::string detail)
{
    return { ErrorCode::InvalidRequest, std::move(detail) };
}

// One terminal, or one program without any, has one place in the queue of those who guess.
core::GuessSource guessSourceOf(const core::Asker& asker)
{
    const std::uint64_t program = asker.programs.empty() ? 0 : asker.programs.front().inode;
    return { core::GuessSource::Kind::Program, (static_cast<std::uint64_t>(asker.session.leader) << 32U) ^ program };
}

core::DisplayEnvironment displayFrom(const Json& params)
{
    core::DisplayEnvironment display;
    if (const Json* given = params.find("display")) {
        for (const std::string_view name : kDisplayVariables) {
            if (auto value = given->stringAt(name); value && !value->empty())
                display.emplace_back(name, std::move(*value));
        }
    }
    return display;
}

// What Activity says of a request: nothing secret, and nothing that could not be shown.
Json activityDetails(const Json& params, const core::TokenSpec& asked, const core::AccountSession& session)
{
    const core::TokenSpec wanted = session.wantedSpec(asked);
    Json details = Json::object({ { "scope", wanted.scopes }, { "token_kind", core::nameOf(wanted.kind) } });
    if (!asked.audience.empty())
        details.set("audience", codec::sanitizeForDisplay(asked.audience, kLongestHint));
    if (!asked.resources.empty()) {
        Json resources = Json::array();
        for (const std::string& resource : asked.resources)
            resources.append(codec::sanitizeForDisplay(codec::redact(resource), kLongestHint));
        details.set("resource", std::move(resources));
    }
    for (const std::string_view name : { "tool", "url", "hint" }) {
        if (const auto text = params.stringAt(name); text && !text->empty())
            details.set(name, codec::sanitizeForDisplay(codec::redact(*text), kLongestHint));
    }
    return details;
}

// Whose rejections count for whom: all of a forwarded socket is one, and each program of this machine for each other
// socket.
std::string rejectionKey(const Caller& caller)
{
    const std::string forwarded = caller.forwardedBy();
    return forwarded.empty() ? core::callerKey(caller.asker()) : forwarded + "\n";
}

std::optional<Secret> secretAt(const Json& params, std::string_view name)
{
    auto text = params.stringAt(name);
    if (!text)
        return {};
    return Secret::take(*text);
}

std::string_view nameOf(core::VaultState state)
{
    switch (state) {
    case core::VaultState::Opening:
        return "opening";
    case core::VaultState::Ready:
        return "ready";
    case core::VaultState::WaitingForKeyring:
        return "waiting_for_keyring";
    case core::VaultState::NeedsPassphrase:
        return "needs_passphrase";
    case core::VaultState::Locked:
        return "locked";
    case core::VaultState::NotChosen:
        return "unavailable";
    case core::VaultState::Failed:
        return "failed";
    }
    return "failed";
}

std::string_view nameOf(core::VaultProtection protection)
{
    switch (protection) {
    case core::VaultProtection::NotChosen:
        return "none";
    case core::VaultProtection::Keyring:
        return "keyring";
    case core::VaultProtection::Passphrase:
        return "passphrase";
    case core::VaultProtection::KeyFile:
        return "keyfile";
    }
    return "none";
}

std::optional<core::VaultProtection> protectionFrom(std::string_view word)
{
    if (word == "keyring")
        return core::VaultProtection::Keyring;
    if (word == "passphrase")
        return core::VaultProtection::Passphrase;
    if (word == "keyfile")
        return core::VaultProtection::KeyFile;
    return {};
}

Json signoutJson(const core::SignoutReport& report, const std::string& profile, std::string_view what)
{
    std::string message = std::string(what);
    if (report.problem && report.isQueued)
        message += " The provider could not be told (" + std::string(reasonOf(report.problem->code)) + "); Warder keeps trying for a day. Until then its tokens live on there.";
    else if (report.problem)
        message += " The provider could not be told (" + std::string(reasonOf(report.problem->code)) + "), so its tokens live on there until they end.";
    else if (!report.offersRevocation)
        message += " The provider has no way to revoke tokens, so they live on there until they end.";
    else if (report.revoked)
        message += " The provider has revoked the session.";
    return Json::object({ { "profile", profile }, { "revoked", report.revoked }, { "queued", report.isQueued }, { "message", message } });
}

} // namespace

Methods::Methods(core::SessionManager& manager, const core::Services& services, AgentFacts facts, ForwardedSockets& forwarded)
    : m_manager(manager)
    , m_services(services)
    , m_facts(std::move(facts))
    , m_forwarded(forwarded)
    , m_tools(manager, services, m_facts.foreignKeyring)
    , m_credentials(manager, services)
{ }

const std::vector<Methods::Method>& Methods::table()
{
    static const std::vector<Method> methods {
        { "hello", &Methods::hello, true },
        { "token.get", &Methods::tokenGet },
        { "token.reject", &Methods::tokenReject },
        { "token.inspect", &Methods::tokenInspect },
        { "profile.list", &Methods::profileList },
        { "profile.get", &Methods::profileGet },
        { "profile.put", &Methods::profilePut },
        { "profile.preview", &Methods::profilePreview },
        { "profile.remove", &Methods::profileRemove },
        { "profile.probe", &Methods::profileProbe },
        { "profile.verify", &Methods::profileVerify },
        { "preset.list", &Methods::presetList },
        { "profile.import", &Methods::profileImport },
        { "profile.export", &Methods::profileExport },
        { "jwt.inspect", &Methods::jwtInspect },
        { "setup.plan", &Methods::setupPlan },
        { "setup.clean", &Methods::setupClean },
        { "setup.seed", &Methods::setupSeed },
        { "credential.resolve", &Methods::credentialResolve },
        { "credential.explain", &Methods::credentialExplain },
        { "credential.asked", &Methods::credentialAsked },
        { "aws.assume", &Methods::awsAssume },
        { "signin.start", &Methods::signinStart },
        { "signin.submit", &Methods::signinSubmit },
        { "signin.cancel", &Methods::signinCancel },
        { "session.refresh", &Methods::sessionRefresh },
        { "session.signout", &Methods::sessionSignout },
        { "agent.status", &Methods::agentStatus, true },
        { "agent.lock", &Methods::agentLock },
        { "agent.unlock", &Methods::agentUnlock, true },
        { "agent.rekey", &Methods::agentRekey },
        { "agent.pause", &Methods::agentPause },
        { "agent.present", &Methods::agentPresent },
        { "page.address", &Methods::pageAddress },
        { "agent.settings", &Methods::agentSettings },
        { "agent.shutdown", &Methods::agentShutdown, true },
        { "agent.confirm_restored", &Methods::confirmRestored },
        { "history.list", &Methods::historyList },
        { "activity.list", &Methods::activityList },
        { "consent.list", &Methods::consentList },
        { "consent.grant", &Methods::consentGrant },
        { "consent.revoke", &Methods::consentRevoke },
        { "socket.add", &Methods::socketAdd },
        { "socket.list", &Methods::socketList },
        { "socket.remove", &Methods::socketRemove },
        { "events.subscribe", &Methods::eventsSubscribe, true },
    };
    return methods;
}

std::unique_ptr<Call> Methods::carryOut(std::string_view method, const Json& params, Caller& caller, std::string& profile, Reply reply)
{
    const auto found = std::ranges::find(table(), method, &Method::name);
    if (found == table().end()) {
        reply(Error { ErrorCode::UnknownMethod });
        return nullptr;
    }
    if (m_manager.isLocked() && !found->whileLocked) {
        reply(Error { ErrorCode::AgentLocked });
        return nullptr;
    }
    if (!std::ranges::count(kNotOfThePerson, method))
        m_manager.notePerson();
    if (std::ranges::count(kMayPrompt, method))
        m_manager.setDisplay(caller.asker().display);
    return (this->*found->handler)(params, caller, profile, std::move(reply));
}

Result<core::AccountSession*> Methods::sessionFor(const Params& params, std::string& profile)
{
    core::ProfileSelector selector { params.stringAt("profile").value_or(""), params.stringAt("issuer").value_or(""),
                                     params.stringAt("url").value_or(""), params.stringAt("tool").value_or("") };
    // Beside a name, the address only says what the token is for: it is recorded, and chooses nothing.
    if (!selector.profile.empty() || !selector.issuer.empty())
        selector.url.clear();
    profile = selector.profile;
    auto session = m_manager.session(selector);
    if (session)
        profile = (*session)->profile().name.text();
    return session;
}

std::unique_ptr<Call> Methods::hello(const Params& params, Caller&, std::string&, Reply reply)
{
    if (const auto protocol = params.integerAt("protocol"); protocol && *protocol != wire::kProtocolVersion) {
        reply(Error(ErrorCode::Unsupported, "protocol version").with("protocol", std::to_string(*protocol)));
        return nullptr;
    }
    // Any program can call itself so: it decides nothing but that a question which is open anyway is asked again. A
    // display that a request brings is for the browser of its own sign-in, never for a prompt.
    if (params.stringAt("client") == "warder-desktop")
        m_manager.onWindowConnected();
    Json capabilities = Json::array();
    for (const Method& method : table())
        capabilities.append(method.name);
    reply(Json::object({ { "agent", m_facts.version },
                         { "protocol", wire::kProtocolVersion },
                         { "capabilities", std::move(capabilities) },
                         { "locked", m_manager.isLocked() } }));
    return nullptr;
}

// --- Tokens -----------------------------------------------------------------------------------------------------------------

std::unique_ptr<Call> Methods::tokenGet(const Params& params, Caller& caller, std::string& profile, Reply reply)
{
    auto session = sessionFor(params, profile);
    if (!session) {
        reply(session.error());
        return nullptr;
    }
    const core::Profile& served = (*session)->profile();
    core::TokenDemand demand;
    demand.spec.kind = served.serve.token;
    if (const Json* kind = params.find("token_kind")) {
        const auto parsed = core::tokenKindFrom(kind->string() ? *kind->string() : "");
        if (!parsed) {
            reply(invalid("token_kind is access or id"));
            return nullptr;
        }
        demand.spec.kind = *parsed;
    }
    // A narrow request that cannot be read must not become one for everything.
    for (const auto& [name, list] : { std::pair("scope", &demand.spec.scopes), std::pair("resource", &demand.spec.resources) }) {
        const Json* member = params.find(name);
        auto texts = params.stringsAt(name);
        if (member && !member->isNull() && !texts) {
            reply(invalid(std::string(name) + " is a list of texts"));
            return nullptr;
        }
        *list = std::move(texts).value_or(std::vector<std::string> {});
    }
    const Json* audience = params.find("audience");
    if (audience && !audience->isNull() && !audience->isString()) {
        reply(invalid("audience is a text"));
        return nullptr;
    }
    demand.spec.audience = params.stringAt("audience").value_or("");
    if (demand.spec.kind == core::TokenKind::Id && demand.spec.isNarrow()) {
        reply(invalid("an ID token has no scope, audience or resource of its own"));
        return nullptr;
    }
    const auto bounded = [&params](std::string_view name, seconds otherwise) {
        const auto value = params.integerAt(name);
        return value ? seconds(std::clamp<std::int64_t>(*value, 0, kLongestWait)) : otherwise;
    };
    demand.minValid = bounded("min_valid", served.serve.minValid);
    demand.wait = bounded("wait", served.serve.wait);
    if ((*session)->hasRejections() || !caller.forwardedBy().empty())
        demand.caller = rejectionKey(caller);
    // Nobody is looked at whom nobody will be asked about. Should the policy change meanwhile, the question says "unidentified".
    core::Asker asker = served.serve.consent == core::ConsentPolicy::Allow ? core::Asker {} : caller.asker();
    asker.hint = codec::sanitizeForDisplay(params.stringAt("hint").value_or(""), kLongestHint);
    Json details = activityDetails(params, demand.spec, **session);
    // Most are answered here: a turn of the loop costs more than everything else about a token that is held.
    if (auto held = m_manager.heldToken(**session, demand, asker)) {
        details.set("consent", std::move(held->consent));
        // The record first: whoever started the asker may be gone as soon as that has its answer.
        caller.noteAnswer(served, "served", details);
        reply(tokenJson(served, held->token));
        return nullptr;
    }
    // The profile may be edited, but not go away, before the answer: then the session answers first.
    return m_manager.token(**session, std::move(demand), std::move(asker),
                           [this, &caller, name = served.name, details = std::move(details), reply = std::move(reply)](Result<core::TokenAnswer> given) mutable {
                               const auto entry = m_manager.entries().find(name);
                               const bool isThere = entry != m_manager.entries().end() && entry->second.session;
                               if (isThere) {
                                   if (given)
                                       details.set("consent", given->consent);
                                   else if (const std::string_view why = given.error().param("why"); !why.empty() && given.error().code == ErrorCode::ConsentDenied)
                                       details.set("why", why);
                                   caller.noteAnswer(entry->second.session->profile(),
                                                     given ? "served" : std::string(reasonOf(given.error().code)), details);
                               }
                               if (!given)
                                   reply(given.error());
                               else if (!isThere)
                                   reply(Error { ErrorCode::ProfileNotFound });
                               else
                                   reply(tokenJson(entry->second.session->profile(), given->token));
                           });
}

std::unique_ptr<Call> Methods::tokenReject(const Params& params, Caller& caller, std::string& profile, Reply reply)
{
    auto session = sessionFor(params, profile);
    if (!session) {
        reply(session.error());
        return nullptr;
    }
    std::string hash = params.stringAt("sha256").value_or("");
    if (const auto token = secretAt(params, "token"))
        hash = sha256Hex(*token);
    if (hash.size() != 64) {
        reply(invalid("sha256 (64 hexadecimal digits) or token is needed"));
        return nullptr;
    }
    reply(Json::object({ { "known", (*session)->reject(hash, rejectionKey(caller), !caller.forwardedBy().empty()) } }));
    return nullptr;
}

std::unique_ptr<Call> Methods::tokenInspect(const Params& params, Caller& caller, std::string& profile, Reply reply)
{
    auto session = sessionFor(params, profile);
    if (!session) {
        reply(session.error());
        return nullptr;
    }
    const auto kind = core::tokenKindFrom(params.stringAt("token_kind").value_or(std::string(core::nameOf((*session)->profile().serve.token))));
    const core::CachedToken* token = kind ? (*session)->token(*kind) : nullptr;
    const auto& record = (*session)->record();
    if (!token || !record) {
        reply(kind ? Error { ErrorCode::SigninRequired } : invalid("token_kind is access or id"));
        return nullptr;
    }
    core::TokenInspection inspection = core::inspectToken(token->token);
    const bool isVerified = *kind == core::TokenKind::Id && !record->idTokenAlg.empty();
    Json result = Json::object();
    result.set("profile", profile)
        .set("token_kind", core::nameOf(*kind))
        .set("header", std::move(inspection.header))
        .set("claims", std::move(inspection.claims))
        .set("verified", isVerified)
        .set("algorithm", isVerified ? record->idTokenAlg : "")
        .set("key_id", isVerified ? record->idTokenKeyId : "")
        .set("reason", isVerified ? "" : "An access token is for the service that it names; only that service checks it.")
        .set("obtained_at", std::int64_t { token->life.obtainedAt.time_since_epoch().count() })
        .set("expires_at", token->life.expiresAt ? Json(std::int64_t { token->life.expiresAt->time_since_epoch().count() }) : Json());
    if (params.booleanAt("check").value_or(false))
        return checkHeldToken(m_services, (*session)->profile(), *token, std::move(result), std::move(reply));
    if (!params.booleanAt("raw").value_or(false)) {
        reply(std::move(result));
        return nullptr;
    }
    // The window says that the user wants to see the token; so may any program. The user confirms it in a prompt of the
    // agent, unless the profile allows every program to have it.
    core::Asker asker = caller.asker();
    asker.isShowing = params.booleanAt("confirm").value_or(false);
    core::TokenDemand demand;
    demand.spec.kind = *kind;
    demand.minValid = seconds(0);
    return m_manager.token(**session,
                           std::move(demand),
                           std::move(asker),
                           [this,
                            &caller,
                            name = (*session)->profile().name,
                            kind = *kind,
                            result = std::move(result),
                            reply = std::move(reply)](Result<core::TokenAnswer> given) mutable {
                               const auto entry = m_manager.entries().find(name);
                               if (entry != m_manager.entries().end() && entry->second.session) {
                                   caller.noteAnswer(
                                       entry->second.session->profile(),
                                       given ? "shown" : std::string(reasonOf(given.error().code)),
                                       Json::object({ { "token_kind", core::nameOf(kind) },
                                                      { "consent", given ? given->consent : std::string() } }));
                               }
                               if (!given) {
                                   reply(given.error());
                                   return;
                               }
                               result.set("token", given->token.token.copyToInsecureString());
                               reply(std::move(result));
                           });
}

// --- Profiles ---------------------------------------------------------------------------------------------------------------

std::unique_ptr<Call> Methods::profileList(const Params& params, Caller& caller, std::string&, Reply reply)
{
    const std::string after = params.stringAt("after").value_or("");
    const std::int64_t limit = std::clamp<std::int64_t>(params.integerAt("limit").value_or(100), 1, kLongestPage);
    Json profiles = Json::array();
    std::size_t bytes = 0;
    std::string next;
    for (auto entry = m_manager.entries().upper_bound(ProfileName { after }); entry != m_manager.entries().end(); ++entry) {
        if (static_cast<std::int64_t>(profiles.items()->size()) >= limit || bytes > kPageBytes) {
            next = profiles.items()->back().stringAt("name").value_or("");
            break;
        }
        Json profile = profileJson(entry->second);
        profile.set("last_used", caller.lastUsed(entry->first));
        bytes += profile.dump().size();
        profiles.append(std::move(profile));
    }
    Json result = Json::object({ { "profiles", std::move(profiles) } });
    if (!next.empty())
        result.set("next", next);
    reply(std::move(result));
    return nullptr;
}

std::unique_ptr<Call> Methods::profileGet(const Params& params, Caller& caller, std::string& profile, Reply reply)
{
    profile = params.stringAt("profile").value_or("");
    const auto entry = m_manager.entry(profile);
    if (!entry) {
        reply(entry.error());
        return nullptr;
    }
    Json details = profileDetailJson(**entry, m_manager.settings(), params.booleanAt("all").value_or(false));
    details.set("last_used", caller.lastUsed((*entry)->file.name));
    reply(Json::object({ { "profile", std::move(details) } }));
    return nullptr;
}

Result<std::vector<core::ProfileEdit>> Methods::editsFrom(const Params& params) const
{
    std::vector<core::ProfileEdit> edits;
    if (const Json* set = params.find("set"); set && !set->isNull()) {
        if (!set->members())
            return invalid("set is an object");
        for (const auto& [key, value] : *set->members()) {
            ASSIGN_OR_RETURN(KeyPath path, KeyPath::parse(key));
            edits.push_back({ std::move(path), value });
        }
    }
    if (const Json* texts = params.find("set_text"); texts && !texts->isNull()) {
        if (!texts->members())
            return invalid("set_text is an object");
        for (const auto& [key, value] : *texts->members()) {
            if (!value.string())
                return invalid("set_text holds texts");
            ASSIGN_OR_RETURN(KeyPath path, KeyPath::parse(key));
            edits.push_back({ std::move(path), m_services.profiles.valueFromText(*value.string()) });
        }
    }
    const Json* unset = params.find("unset");
    const auto unsetKeys = unset && !unset->isNull() ? params.stringsAt("unset") : std::vector<std::string> {};
    if (!unsetKeys)
        return invalid("unset is a list of texts");
    for (const std::string& key : *unsetKeys) {
        ASSIGN_OR_RETURN(KeyPath path, KeyPath::parse(key));
        edits.push_back({ std::move(path), {} });
    }
    return edits;
}

Result<core::ProfileChange> Methods::changeFrom(const Params& params) const
{
    core::ProfileChange change;
    ASSIGN_OR_RETURN(change.name, parseProfileName(params.stringAt("profile").value_or("")));
    ASSIGN_OR_RETURN(change.edits, editsFrom(params));
    change.create = params.booleanAt("create").value_or(false);
    change.revision = params.stringAt("revision").value_or("");
    if (const auto rename = params.stringAt("rename")) {
        ASSIGN_OR_RETURN(change.rename, parseProfileName(*rename));
    }
    if (const Json* secrets = params.find("secrets")) {
        for (const std::string_view name : { "client_secret", "token" }) {
            // What is not a text would count as an empty one, and that removes the secret.
            if (const Json* value = secrets->find(name); value && !value->string())
                return invalid(concat("secrets.", name, " is a text"));
        }
        if (secrets->find("client_secret"))
            change.clientSecret = secretAt(*secrets, "client_secret").value_or(Secret {});
        if (secrets->find("token"))
            change.token = secretAt(*secrets, "token").value_or(Secret {});
    }
    return change;
}

std::unique_ptr<Call> Methods::profilePut(const Params& params, Caller&, std::string& profile, Reply reply)
{
    profile = params.stringAt("profile").value_or("");
    auto change = changeFrom(params);
    if (!change) {
        reply(change.error());
        return nullptr;
    }
    const ProfileName result = change->rename.value_or(change->name);
    return m_manager.put(std::move(*change), [this, result, reply = std::move(reply)](const Result<>& written) {
        if (!written) {
            reply(written.error());
            return;
        }
        const auto entry = m_manager.entries().find(result);
        if (entry == m_manager.entries().end())
            reply(Error { ErrorCode::ProfileNotFound });
        else
            reply(Json::object({ { "profile", profileJson(entry->second) } }));
    });
}

std::unique_ptr<Call> Methods::profilePreview(const Params& params, Caller&, std::string& profile, Reply reply)
{
    profile = params.stringAt("profile").value_or("");
    const auto change = changeFrom(params);
    const auto preview = change ? m_manager.preview(*change) : Result<core::PlannedChange>(change.error());
    if (!preview)
        reply(preview.error());
    else
        reply(Json::object({ { "before", preview->draft.before }, { "after", preview->draft.after } }));
    return nullptr;
}

std::unique_ptr<Call> Methods::profileRemove(const Params& params, Caller&, std::string& profile, Reply reply)
{
    profile = params.stringAt("profile").value_or("");
    const auto entry = m_manager.entry(profile);
    if (!entry) {
        reply(entry.error());
        return nullptr;
    }
    const ProfileName name = (*entry)->file.name;
    return m_manager.remove(name, params.booleanAt("local").value_or(false), [name, reply = std::move(reply)](Result<core::SignoutReport> report) {
        if (!report)
            reply(report.error());
        else
            reply(signoutJson(*report, name.text(), "The profile " + name.text() + " is removed."));
    });
}

std::unique_ptr<Call> Methods::profileProbe(const Params& params, Caller&, std::string&, Reply reply)
{
    core::ProbeRequest request;
    request.address = params.stringAt("address").value_or("");
    request.preset = params.stringAt("preset").value_or("");
    // The connection rules of the profile to be: its CA, its proxy.
    auto edits = editsFrom(params);
    if (!edits) {
        reply(edits.error());
        return nullptr;
    }
    std::erase_if(*edits, [](const core::ProfileEdit& edit) { return !edit.key.isWithin("http"); });
    const auto rules = core::parseProfile(ProfileName {}, core::edited(Json::object(), *edits), m_manager.settings());
    if (!rules) {
        reply(rules.error());
        return nullptr;
    }
    request.http = rules->http;
    request.http.allowHttp = request.http.allowHttp || params.booleanAt("allow_http").value_or(false);
    return core::probeProvider(m_services, std::move(request), [reply = std::move(reply)](const core::ProbeReport& report) {
        reply(probeJson(report));
    });
}

std::unique_ptr<Call> Methods::profileVerify(const Params& params, Caller&, std::string& profile, Reply reply)
{
    auto session = sessionFor(params, profile);
    if (!session) {
        reply(session.error());
        return nullptr;
    }
    return m_manager.check(**session, [profile, reply = std::move(reply)](const Result<core::CheckReport>& report) {
        reply(report ? Result<Json>(checkJson(*report, profile)) : Result<Json>(report.error()));
    });
}

std::unique_ptr<Call> Methods::presetList(const Params&, Caller&, std::string&, Reply reply)
{
    Json presets = Json::array();
    for (const auto& [name, document] : m_services.presets.presets()) {
        if (const auto preset = core::parsePreset(name, document))
            presets.append(presetJson(*preset));
    }
    reply(Json::object({ { "presets", std::move(presets) } }));
    return nullptr;
}

// --- Other programs' files: see tool_methods.h -------------------------------------------------------------------------------

std::unique_ptr<Call> Methods::profileImport(const Params& params, Caller&, std::string&, Reply reply)
{
    return m_tools.import(params, std::move(reply));
}

std::unique_ptr<Call> Methods::profileExport(const Params& params, Caller&, std::string& profile, Reply reply)
{
    reply(m_tools.exportProfile(params, profile));
    return nullptr;
}

std::unique_ptr<Call> Methods::jwtInspect(const Params& params, Caller&, std::string& profile, Reply reply)
{
    return inspectJwt(m_manager, m_services, params, profile, std::move(reply));
}

std::unique_ptr<Call> Methods::setupPlan(const Params& params, Caller&, std::string& profile, Reply reply)
{
    reply(m_tools.planSetup(params, profile));
    return nullptr;
}

std::unique_ptr<Call> Methods::setupSeed(const Params& params, Caller& caller, std::string& profile, Reply reply)
{
    return m_tools.seed(params, caller.asker(), profile, std::move(reply));
}

std::unique_ptr<Call> Methods::setupClean(const Params& params, Caller&, std::string&, Reply reply)
{
    return m_tools.cleanUp(params, std::move(reply));
}

// --- Credential helpers: see credential_methods.h -------------------------------------------------------------------------------

std::unique_ptr<Call> Methods::credentialResolve(const Params& params, Caller&, std::string& profile, Reply reply)
{
    reply(m_credentials.resolve(params, profile));
    return nullptr;
}

std::unique_ptr<Call> Methods::credentialExplain(const Params& params, Caller&, std::string&, Reply reply)
{
    reply(m_credentials.explain(params));
    return nullptr;
}

std::unique_ptr<Call> Methods::credentialAsked(const Params& params, Caller&, std::string& profile, Reply reply)
{
    reply(m_credentials.asked(params, profile));
    return nullptr;
}

std::unique_ptr<Call> Methods::awsAssume(const Params& params, Caller& caller, std::string& profile, Reply reply)
{
    return assumeAwsRole(m_manager, m_services, params, caller.asker(), profile,
                         [&caller](const core::Profile& served, const std::string& answer, const Json& details) { caller.noteAnswer(served, answer, details); },
                         std::move(reply));
}

// --- Signing in and out -----------------------------------------------------------------------------------------------------

std::unique_ptr<Call> Methods::signinStart(const Params& params, Caller& caller, std::string& profile, Reply reply)
{
    auto session = sessionFor(params, profile);
    if (!session) {
        reply(session.error());
        return nullptr;
    }
    std::optional<core::FlowKind> flow;
    if (const auto word = params.stringAt("flow")) {
        flow = core::flowKindFrom(*word);
        if (!flow) {
            reply(invalid("flow is browser, device, client-credentials or direct"));
            return nullptr;
        }
    }
    std::optional<core::BrowserChoice> browser;
    if (const auto text = params.stringAt("browser"))
        browser = core::browserChoiceFrom(*text);
    // One that is kept goes on without its client (`warder login --no-wait`).
    const std::uint64_t owner = params.booleanAt("keep").value_or(false) ? 0 : caller.number();
    auto started = m_manager.startSignin(**session, flow, std::move(browser), displayFrom(params), owner);
    if (!started) {
        reply(started.error());
        return nullptr;
    }
    reply(Json::object({ { "signin", started->id.text() },
                         { "profile", profile },
                         { "joined", started->joined },
                         { "flow", core::nameOf(started->flow) } }));
    caller.follow(started->id);
    return nullptr;
}

std::unique_ptr<Call> Methods::signinSubmit(const Params& params, Caller&, std::string&, Reply reply)
{
    const SigninId signin { params.stringAt("signin").value_or("") };
    auto secret = secretAt(params, "secret");
    const auto submitted = secret ? m_manager.submitSecret(signin, std::move(*secret))
                                  : m_manager.submitSignin(signin, params.stringAt("redirect_url").value_or(""));
    reply(submitted ? Result<Json>(Json::object()) : Result<Json>(submitted.error()));
    return nullptr;
}

std::unique_ptr<Call> Methods::signinCancel(const Params& params, Caller&, std::string&, Reply reply)
{
    const auto cancelled = m_manager.cancelSignin(SigninId { params.stringAt("signin").value_or("") });
    reply(cancelled ? Result<Json>(Json::object()) : Result<Json>(cancelled.error()));
    return nullptr;
}

std::unique_ptr<Call> Methods::sessionRefresh(const Params& params, Caller&, std::string& profile, Reply reply)
{
    auto session = sessionFor(params, profile);
    if (!session) {
        reply(session.error());
        return nullptr;
    }
    return (*session)->refreshNow([profile, reply = std::move(reply)](const Result<core::CachedToken>& token) {
        if (!token) {
            reply(token.error());
            return;
        }
        const auto& expires = token->life.expiresAt;
        reply(Json::object(
            { { "profile", profile }, { "expires_at", expires ? Json(std::int64_t { expires->time_since_epoch().count() }) : Json() } }));
    });
}

std::unique_ptr<Call> Methods::sessionSignout(const Params& params, Caller&, std::string& profile, Reply reply)
{
    auto session = sessionFor(params, profile);
    if (!session) {
        reply(session.error());
        return nullptr;
    }
    return m_manager.signOut(**session, params.booleanAt("local").value_or(false), [profile, reply = std::move(reply)](Result<core::SignoutReport> report) {
        if (!report)
            reply(report.error());
        else
            reply(signoutJson(*report, profile, "You are signed out of " + profile + "."));
    });
}

// --- The agent --------------------------------------------------------------------------------------------------------------

Json Methods::statusJson() const
{
    const core::VaultStatus vault = m_services.secrets.status();
    std::map<std::string, int> counts;
    for (const auto& [name, entry] : m_manager.entries())
        ++counts[entry.problem || !entry.session ? "broken" : std::string(core::nameOf(entry.session->state()))];
    Json states = Json::object();
    for (const auto& [state, count] : counts)
        states.set(state, count);
    Json vaultJson = Json::object({ { "state", nameOf(vault.state) }, { "protection", nameOf(vault.protection) }, { "restored", vault.restored } });
    if (vault.state == core::VaultState::NotChosen)
        vaultJson.set("message", errorSentence(Error { ErrorCode::VaultNotChosen }, {}));
    else if (vault.reason)
        vaultJson.set("reason", reasonOf(vault.reason->code)).set("message", errorSentence(*vault.reason, {}));
    else if (vault.restored)
        vaultJson.set("reason", reasonOf(ErrorCode::VaultRestored)).set("message", errorSentence(Error { ErrorCode::VaultRestored }, {}));
    const auto skew = m_facts.clockSkew ? m_facts.clockSkew() : std::nullopt;
    const auto pausedUntil = m_manager.pausedUntil();
    return Json::object({ { "version", m_facts.version },
                          { "protocol", wire::kProtocolVersion },
                          { "pid", std::int64_t { ::getpid() } },
                          { "socket", m_facts.socketPath },
                          { "started_at", std::int64_t { m_facts.startedAt.time_since_epoch().count() } },
                          { "locked", m_manager.isLocked() || vault.state == core::VaultState::NeedsPassphrase },
                          { "password_needed", m_manager.agentLock().needsSecret() },
                          { "paused_until", pausedUntil ? Json(std::int64_t { pausedUntil->time_since_epoch().count() }) : Json() },
                          { "clock_skew", skew ? Json(std::int64_t { skew->count() }) : Json() },
                          { "profiles", static_cast<std::int64_t>(m_manager.entries().size()) },
                          { "states", std::move(states) },
                          { "settings", settingsJson(m_manager.settingsStatus()) },
                          { "activity", activityJson(m_services.history.problem()) },
                          { "vault", std::move(vaultJson) } });
}

Json Methods::settingsJson(const core::SettingsStatus& status)
{
    constexpr std::array<std::string_view, 3> kStates { "good", "kept", "unusable" };
    Json json = Json::object({ { "state", kStates[static_cast<std::size_t>(status.state)] } });
    if (!status.problem)
        return json;
    const std::string why = core::fileProblemText(*status.problem);
    return json.set("why", why).set("message", status.state == core::SettingsState::Kept
                                        ? "The file settings.toml cannot be used (" + why + "). Warder goes on with what it said before; after a restart it would serve no tokens."
                                        : errorSentence(Error(ErrorCode::SettingsInvalid).with("why", why), {}));
}

Json Methods::activityJson(const std::optional<Error>& problem)
{
    if (!problem)
        return Json::object({ { "state", "recording" } });
    const std::string path(problem->param("path"));
    const std::string why = path.empty() ? problem->detail : "the file " + path + " cannot be used";
    return Json::object({ { "state", "failed" },
                          { "reason", reasonOf(problem->code) },
                          { "why", why },
                          { "message", "Tokens are served, but who gets them is not recorded: " + why + "." } });
}

std::unique_ptr<Call> Methods::agentStatus(const Params&, Caller&, std::string&, Reply reply)
{
    reply(statusJson());
    return nullptr;
}

std::unique_ptr<Call> Methods::agentLock(const Params& params, Caller&, std::string&, Reply reply)
{
    return m_manager.lock(secretAt(params, "password"), [reply = std::move(reply)](const Result<>& locked) {
        reply(locked ? Result<Json>(Json::object()) : Result<Json>(locked.error()));
    });
}

std::unique_ptr<Call> Methods::agentUnlock(const Params& params, Caller& caller, std::string&, Reply reply)
{
    auto password = secretAt(params, "password");
    const bool isPassphraseVault = m_services.secrets.status().protection == core::VaultProtection::Passphrase;
    if (isPassphraseVault && m_manager.agentLock().needsSecret() && (!password || password->isEmpty())) {
        return m_manager.askToUnlock([reply = std::move(reply)](const Result<>& unlocked) {
            if (unlocked)
                reply(Json::object());
            else if (unlocked.error().code == ErrorCode::NoDisplay)
                reply(Error(ErrorCode::AgentLocked, "no display to ask on")); // its sentence names what can be done
            else
                reply(unlocked.error());
        });
    }
    return m_manager.unlock(std::move(password), guessSourceOf(caller.asker()), [reply = std::move(reply)](const Result<>& unlocked) {
        reply(unlocked ? Result<Json>(Json::object()) : Result<Json>(unlocked.error()));
    });
}

std::unique_ptr<Call> Methods::agentRekey(const Params& params, Caller&, std::string&, Reply reply)
{
    const auto protection = protectionFrom(params.stringAt("protection").value_or(""));
    if (!protection) {
        reply(invalid("protection is keyring, passphrase or keyfile"));
        return nullptr;
    }
    return m_services.secrets.protect(*protection, secretAt(params, "password"), [reply = std::move(reply)](const Result<>& done) {
        reply(done ? Result<Json>(Json::object()) : Result<Json>(done.error()));
    });
}

std::unique_ptr<Call> Methods::agentPause(const Params& params, Caller& caller, std::string&, Reply reply)
{
    const seconds length(std::clamp<std::int64_t>(params.integerAt("seconds").value_or(0), 0, kLongestWait));
    const auto carryOutPause = [this, length, reply] {
        m_manager.pause(length);
        const auto until = m_manager.pausedUntil();
        reply(Json::object(
            { { "paused_until", until ? Json(std::int64_t { until->time_since_epoch().count() }) : Json() } }));
    };
    const WallTime now = m_services.clock.now();
    const auto until = m_manager.pausedUntil();
    if (!until || *until <= now || now + length >= *until) {
        carryOutPause();
        return nullptr;
    }
    // Else a program that is refused would just end the pause. Where nobody can be asked it may: it could start the
    // agent anew as well.
    return m_services.prompter.confirm(
        "A program wants Warder to serve tokens again before the pause is over. Allow it?",
        caller.asker().display,
        [carryOutPause, reply](const Result<>& answer) {
            if (answer || answer.error().code == ErrorCode::NoDisplay)
                carryOutPause();
            else
                reply(answer.error());
        });
}

std::unique_ptr<Call> Methods::agentSettings(const Params& params, Caller&, std::string&, Reply reply)
{
    auto edits = editsFrom(params);
    if (!edits) {
        reply(edits.error());
        return nullptr;
    }
    return m_manager.editSettings(std::move(*edits), [this, reply = std::move(reply)](const Result<>& edited) {
        reply(edited ? Result<Json>(Json::object({ { "settings", m_manager.settings() } })) : Result<Json>(edited.error()));
    });
}

std::unique_ptr<Call> Methods::agentPresent(const Params&, Caller&, std::string&, Reply reply)
{
    reply(Json::object()); // that it was asked is all
    return nullptr;
}

std::unique_ptr<Call> Methods::pageAddress(const Params& params, Caller&, std::string&, Reply reply)
{
    auto address = m_services.browsers.addressForArguments(params.stringAt("url").value_or(""));
    if (address)
        reply(Json::object({ { "address", std::move(*address) } }));
    else
        reply(std::move(address).error());
    return nullptr;
}

std::unique_ptr<Call> Methods::agentShutdown(const Params&, Caller&, std::string&, Reply reply)
{
    reply(Json::object());
    m_facts.shutdown();
    return nullptr;
}

std::unique_ptr<Call> Methods::confirmRestored(const Params&, Caller&, std::string&, Reply reply)
{
    m_manager.confirmRestored();
    reply(Json::object());
    return nullptr;
}

// --- What happened ------------------------------------------------------------------------------------------------------------

Result<core::HistoryQuery> Methods::historyQuery(const Params& params, std::string& profile)
{
    core::HistoryQuery query;
    if (const auto name = params.stringAt("profile")) {
        ASSIGN_OR_RETURN(const core::AccountSession* session, sessionFor(params, profile));
        query.profile = session->profile().id;
    }
    if (const auto since = params.integerAt("since"))
        query.since = WallTime(seconds(*since));
    query.after = params.integerAt("after").value_or(0);
    query.limit = static_cast<int>(std::clamp<std::int64_t>(params.integerAt("limit").value_or(200), 1, kLongestPage));
    return query;
}

std::unique_ptr<Call> Methods::historyList(const Params& params, Caller&, std::string& profile, Reply reply)
{
    auto query = historyQuery(params, profile);
    if (!query) {
        reply(query.error());
        return nullptr;
    }
    return m_services.history.history(*query, [reply = std::move(reply)](const Result<std::vector<core::HistoryRow>>& rows) {
        if (!rows) {
            reply(rows.error());
            return;
        }
        Json list = Json::array();
        for (const core::HistoryRow& row : *rows) {
            list.append(Json::object({ { "id", row.id },
                                       { "time", std::int64_t { row.time.time_since_epoch().count() } },
                                       { "profile", row.profileName.text() },
                                       { "event", row.event },
                                       { "details", row.details } }));
        }
        reply(Json::object({ { "rows", std::move(list) } }));
    });
}

std::unique_ptr<Call> Methods::activityList(const Params& params, Caller&, std::string& profile, Reply reply)
{
    auto query = historyQuery(params, profile);
    if (!query) {
        reply(query.error());
        return nullptr;
    }
    return m_services.history.activity(*query, [reply = std::move(reply)](const Result<std::vector<core::ActivityRow>>& rows) {
        if (!rows) {
            reply(rows.error());
            return;
        }
        Json list = Json::array();
        for (const core::ActivityRow& row : *rows) {
            list.append(Json::object({ { "id", row.id },
                                       { "time", std::int64_t { row.time.time_since_epoch().count() } },
                                       { "profile", row.profileName.text() },
                                       { "answer", row.answer },
                                       { "details", row.details } }));
        }
        reply(Json::object({ { "rows", std::move(list) } }));
    });
}

// --- Consent, and sockets for elsewhere ---------------------------------------------------------------------------------------

std::unique_ptr<Call> Methods::consentList(const Params& params, Caller&, std::string& profile, Reply reply)
{
    reply(listGrants(m_manager, params, profile));
    return nullptr;
}

std::unique_ptr<Call> Methods::consentGrant(const Params& params, Caller& caller, std::string& profile, Reply reply)
{
    reply(grantForSession(m_manager, m_services, params, caller.asker(), profile));
    return nullptr;
}

std::unique_ptr<Call> Methods::consentRevoke(const Params& params, Caller&, std::string& profile, Reply reply)
{
    reply(revokeGrants(m_manager, params, profile));
    return nullptr;
}

std::unique_ptr<Call> Methods::socketAdd(const Params& params, Caller&, std::string&, Reply reply)
{
    return m_forwarded.add(params, std::move(reply));
}

std::unique_ptr<Call> Methods::socketList(const Params&, Caller&, std::string&, Reply reply)
{
    reply(m_forwarded.list());
    return nullptr;
}

std::unique_ptr<Call> Methods::socketRemove(const Params& params, Caller&, std::string&, Reply reply)
{
    return m_forwarded.remove(params, std::move(reply));
}

std::unique_ptr<Call> Methods::eventsSubscribe(const Params&, Caller& caller, std::string&, Reply reply)
{
    caller.subscribe();
    reply(Json::object());
    return nullptr;
}

} // namespace warder::server

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "server/tool_methods.h"

#include "base/log.h"
#include "codec/text.h"
#include "server/helper_setup.h"
#include "server/profile_json.h"
#include "tools/export.h"
#include "tools/flyte_setup.h"
#include "tools/import.h"
#include "wire/file_edit.h"

#include <string.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <optional>

namespace warder::server {

using codec::Json;

namespace {

constexpr std::size_t kMaxNamedFile = 64 * 1024;
constexpr std::size_t kLongestName = 63;

Error invalid(std::string detail)
{
    return { ErrorCode::InvalidRequest, std::move(detail) };
}

Error importError(const tools::Problem& problem)
{
    Error error(ErrorCode::ImportInvalid, problem.why);
    error.with("why", problem.why);
    if (problem.line > 0)
        error.with("line", std::to_string(problem.line));
    return error;
}

tools::Variables variablesFrom(const Json& params, std::string_view name)
{
    tools::Variables variables;
    const Json* given = params.find(name);
    if (const codec::JsonObject* members = given ? given->members() : nullptr) {
        for (const auto& [variable, value] : *members) {
            if (value.string())
                variables.emplace_back(variable, *value.string());
        }
    }
    return variables;
}

// The program that configurations are to call: the one that asks, else the one beside the agent.
std::string programFrom(const Json& params)
{
    const std::string given = params.stringAt("program").value_or("");
    if (given.starts_with('/'))
        return given;
    std::array<char, 4096> path {};
    const ssize_t length = ::readlink("/proc/self/exe", path.data(), path.size() - 1);
    const std::string self(path.data(), length > 0 ? static_cast<std::size_t>(length) : 0);
    const auto slash = self.rfind('/');
    return slash == std::string::npos ? "/usr/bin/warder" : self.substr(0, slash + 1) + "warder";
}

std::string homeFrom(const Json& params)
{
    std::string home = params.stringAt("home").value_or("");
    if (home.empty()) {
        const char* variable = std::getenv("HOME");
        home = variable ? variable : "";
    }
    return home.starts_with('/') ? home : std::string();
}

void wipeSecrets(std::vector<tools::Proposal>& proposals)
{
    for (tools::Proposal& proposal : proposals)
        wipe(proposal.clientSecret);
}

Json proposalJson(const tools::Proposal& proposal)
{
    Json set = Json::object();
    for (const auto& [key, value] : proposal.set)
        set.set(key, value);
    std::vector<std::string> secrets;
    if (!proposal.clientSecret.empty())
        secrets.emplace_back("client_secret");
    return Json::object({ { "name", proposal.name }, { "set", std::move(set) }, { "secrets", secrets }, { "remarks", proposal.remarks } });
}

// A profile that answers for the same thing already: importing it again makes a second one.
std::string twinOf(const tools::Proposal& proposal, const core::SessionManager& manager)
{
    const std::string endpoint = proposal.textAt("endpoint");
    const std::string issuer = proposal.textAt("oauth.issuer");
    const std::string clientId = proposal.textAt("oauth.client_id");
    for (const auto& [name, entry] : manager.entries()) {
        if (!entry.session)
            continue;
        const core::Profile& profile = entry.session->profile();
        if (profile.endpoint == endpoint && profile.oauth.issuer == issuer && profile.oauth.clientId == clientId)
            return name.text();
    }
    return {};
}

// Names that neither a profile nor another proposal has.
void makeNamesFree(std::vector<tools::Proposal>& proposals, const core::SessionManager& manager)
{
    std::vector<std::string> taken;
    for (tools::Proposal& proposal : proposals) {
        const std::string base = proposal.name.substr(0, kLongestName - 4);
        const auto isTaken = [&](const std::string& name) {
            return manager.entries().contains(ProfileName { name }) || std::ranges::find(taken, name) != taken.end();
        };
        for (int number = 2; isTaken(proposal.name); ++number)
            proposal.name = base + "-" + std::to_string(number);
        taken.push_back(proposal.name);
    }
}

} // namespace

ToolMethods::ToolMethods(core::SessionManager& manager, const core::Services& services, core::ForeignKeyring* foreignKeyring)
    : m_manager(manager)
    , m_services(services)
    , m_foreignKeyring(foreignKeyring)
{ }

// --- Import -------------------------------------------------------------------------------------------------------------------

//! Writes the chosen proposals one after the other; the first that fails ends it, and says which were written.
class ToolMethods::Writing final : public PendingCall<Result<Json>>
{
public:
    Writing(ToolMethods& methods, std::vector<tools::Proposal> proposals, Json result, Done done)
        : PendingCall(std::move(done))
        , m_methods(methods)
        , m_proposals(std::move(proposals))
        , m_result(std::move(result))
    {
        next();
    }
    ~Writing() override { wipeSecrets(m_proposals); }

private:
    void next()
    {
        if (m_index == m_proposals.size()) {
            m_result.set("written", std::move(m_written));
            complete(std::move(m_result));
            return;
        }
        tools::Proposal& proposal = m_proposals[m_index];
        core::ProfileChange change;
        change.name = ProfileName { proposal.name };
        change.create = true;
        for (auto& [key, value] : proposal.set) {
            auto path = KeyPath::parse(key);
            if (!path) {
                m_call = m_methods.m_services.timers.soon([this, error = path.error()] { onWritten(error); });
                return;
            }
            change.edits.push_back({ *std::move(path), value });
        }
        if (!proposal.clientSecret.empty())
            change.clientSecret = Secret::take(proposal.clientSecret);
        m_call = m_methods.m_manager.put(std::move(change), [this](const Result<>& written) { onWritten(written); });
    }
    void onWritten(const Result<>& written)
    {
        const std::string& name = m_proposals[m_index].name;
        if (!written) {
            Error error = written.error();
            error.with("profile", name);
            complete(std::move(error));
            return;
        }
        const auto entry = m_methods.m_manager.entries().find(ProfileName { name });
        m_written.append(entry == m_methods.m_manager.entries().end() ? Json::object({ { "name", name } }) : profileJson(entry->second));
        ++m_index;
        next();
    }

    ToolMethods& m_methods;
    std::vector<tools::Proposal> m_proposals;
    Json m_result;
    Json m_written = Json::array();
    std::size_t m_index = 0;
    std::unique_ptr<Call> m_call;
};

std::unique_ptr<Call> ToolMethods::import(const Json& params, Reply reply)
{
    std::optional<tools::ImportFormat> format;
    if (const auto word = params.stringAt("format"); word && !word->empty()) {
        format = tools::importFormatFrom(*word);
        if (!format) {
            reply(invalid("the format is one of: " + tools::importFormatWords()));
            return nullptr;
        }
    }
    std::string text = params.stringAt("text").value_or("");
    tools::ImportSurroundings around;
    around.environment = variablesFrom(params, "environment");
    around.folder = params.stringAt("folder").value_or("");
    around.nameHint = params.stringAt("name").value_or("");
    for (const std::string& path : tools::filesNeededBy(text, format, around.environment)) {
        int error = 0;
        if (auto content = wire::readSmallFile(path, kMaxNamedFile, error))
            around.files[path] = std::move(*content);
    }
    auto imported = tools::importText(text, format, around);
    wipe(text);
    for (auto& [name, value] : around.environment)
        wipe(value);
    if (!imported) {
        reply(importError(imported.problem()));
        return nullptr;
    }
    Json result = Json::object({ { "format", tools::nameOf(imported->format) }, { "remarks", imported->remarks } });
    // A name that the person chose stays, and writing the profile then says if it is taken.
    if (around.nameHint.empty() || imported->proposals.size() > 1)
        makeNamesFree(imported->proposals, m_manager);
    Json proposals = Json::array();
    for (tools::Proposal& proposal : imported->proposals) {
        if (const std::string twin = twinOf(proposal, m_manager); !twin.empty())
            proposal.remark("The profile " + twin + " is for the same service already.");
        proposals.append(proposalJson(proposal));
    }
    result.set("proposals", std::move(proposals));
    const auto chosen = params.stringsAt("apply");
    if (!chosen) {
        wipeSecrets(imported->proposals);
        reply(std::move(result));
        return nullptr;
    }
    std::vector<tools::Proposal> taken;
    for (const std::string& name : *chosen) {
        const auto found = std::ranges::find(imported->proposals, name, &tools::Proposal::name);
        if (found == imported->proposals.end()) {
            wipeSecrets(imported->proposals);
            wipeSecrets(taken);
            reply(invalid("apply names no proposal of this text"));
            return nullptr;
        }
        if (std::ranges::find(taken, name, &tools::Proposal::name) == taken.end())
            taken.push_back(*found);
    }
    wipeSecrets(imported->proposals);
    return std::make_unique<Writing>(*this, std::move(taken), std::move(result), std::move(reply));
}

// --- Export -------------------------------------------------------------------------------------------------------------------

Result<Json> ToolMethods::exportProfile(const Json& params, std::string& profile) const
{
    profile = params.stringAt("profile").value_or("");
    ASSIGN_OR_RETURN(const core::ProfileEntry* entry, m_manager.entry(profile));
    profile = entry->file.name.text();
    if (!entry->file.document)
        return entry->file.document.error();
    const std::string format = params.stringAt("format").value_or("toml");
    if (format == "env") {
        if (!entry->session)
            return entry->problem.value_or(Error { ErrorCode::InvalidProfile });
        const core::Profile& from = entry->session->profile();
        tools::ExportedProfile exported;
        exported.name = from.name.text();
        exported.kind = std::string(core::nameOf(from.kind));
        exported.endpoint = from.kind == core::ProfileKind::Flyte ? tools::flyteEndpoint(from.endpoint) : from.endpoint;
        exported.issuer = from.oauth.issuer;
        exported.clientId = from.oauth.clientId;
        exported.flow = std::string(core::nameOf(from.oauth.flow));
        exported.scopes = from.oauth.scopes;
        exported.audience = from.oauth.audience;
        exported.redirectUri = from.oauth.redirectUri;
        exported.caFile = from.http.identity.caFile;
        exported.allowHttp = from.http.allowHttp;
        exported.skipVerify = from.http.identity.insecureSkipVerify;
        return Json::object({ { "profile", profile }, { "format", format }, { "text", tools::exportVariables(exported, programFrom(params)) } });
    }
    if (format != "toml")
        return invalid("format is toml or env");
    // In the order of the documentation, then what this version does not know.
    const Json& document = *entry->file.document;
    std::vector<std::pair<std::string, Json>> keys;
    const auto isKnown = [&keys](const std::string& key) { return std::ranges::find(keys, key, &std::pair<std::string, Json>::first) != keys.end(); };
    for (const core::ProfileKey& key : core::profileKeys()) {
        const auto dot = key.path.find('.');
        const Json* table = dot == std::string_view::npos ? &document : document.find(key.path.substr(0, dot));
        const Json* value = table ? table->find(dot == std::string_view::npos ? key.path : key.path.substr(dot + 1)) : nullptr;
        if (value)
            keys.emplace_back(key.path, *value);
    }
    for (const auto& [key, value] : *document.members()) {
        if (!value.isObject()) {
            if (!isKnown(key))
                keys.emplace_back(key, value);
            continue;
        }
        for (const auto& [inner, member] : *value.members()) {
            const std::string path = concat(key, ".", inner);
            if (!isKnown(path))
                keys.emplace_back(path, member);
        }
    }
    return Json::object({ { "profile", profile }, { "format", format }, { "text", tools::exportToml(profile, keys) } });
}

// --- Setting up ---------------------------------------------------------------------------------------------------------------

Result<Json> ToolMethods::planSetup(const Json& params, std::string& profile) const
{
    const std::string tool = params.stringAt("tool").value_or("");
    const auto client = tools::flyteClientFrom(tool);
    if (!client)
        return planHelperSetup(m_manager, params, programFrom(params), profile);
    core::ProfileSelector selector { params.stringAt("profile").value_or(""), {}, {} };
    profile = selector.profile;
    ASSIGN_OR_RETURN(const core::AccountSession* session, m_manager.session(selector));
    const core::Profile& from = session->profile();
    profile = from.name.text();

    tools::FlyteTarget target;
    target.endpoint = from.endpoint;
    // A profile of another kind may have a Flyte behind its issuer; the header is Flyte's only where somebody said so.
    target.header = codec::equalsIgnoringCase(from.serve.header, "authorization") ? std::string() : from.serve.header;
    target.isInsecure = from.endpoint.starts_with("http://") || from.http.allowHttp || from.httpEndpoint.starts_with("http://");
    target.command = { programFrom(params), "credential", "flyte", profile };

    tools::SetupPlace place;
    place.home = homeFrom(params);
    place.workFolder = params.stringAt("folder").value_or("");
    place.file = params.stringAt("file").value_or("");
    for (const auto& [name, value] : variablesFrom(params, "environment")) {
        if (name == "FLYTECTL_CONFIG")
            place.flytectlConfig = value;
        else if (name.starts_with("FLYTE_"))
            place.otherVariables.push_back(name);
    }
    std::string lastPath;
    const auto plan = tools::planFlyteSetup(*client, target, place, setupFileReader(lastPath));
    if (!plan)
        return setupRefused(plan.problem(), lastPath, tool);
    Json clean = Json::array();
    if (!plan->staleKeyringUser.empty() && m_foreignKeyring)
        clean.append(Json::object({ { "what", "flytectl_keyring" }, { "user", plan->staleKeyringUser } }));
    return Json::object({ { "profile", profile },
                          { "tool", tool },
                          { "files", Json::array({ plannedFileJson(plan->file) }) },
                          { "clean", std::move(clean) },
                          { "remarks", plan->remarks } });
}

std::unique_ptr<Call> ToolMethods::cleanUp(const Json& params, Reply reply)
{
    const std::string what = params.stringAt("what").value_or("");
    const std::string user = params.stringAt("user").value_or("");
    // Only entries of the kind that a plan names: this is no way to empty somebody's keyring.
    const std::string service = params.stringAt("service").value_or("");
    const bool isFlytectl = what == "flytectl_keyring" && user.ends_with(":flytectl-user");
    const bool isFlytekit = what == "flytekit_keyring" && user == "access_token" && !service.empty();
    if (!isFlytectl && !isFlytekit) {
        reply(invalid("what is flytectl_keyring or flytekit_keyring, and user and service those that setup.plan named"));
        return nullptr;
    }
    if (!m_foreignKeyring) {
        reply(Error { ErrorCode::KeyringAbsent });
        return nullptr;
    }
    return m_foreignKeyring->remove(isFlytectl ? "flytectl" : service, user, [reply = std::move(reply)](const Result<int>& removed) {
        if (!removed)
            reply(removed.error());
        else
            reply(Json::object({ { "removed", *removed } }));
    });
}

namespace {

// The layouts that the two programs keep for themselves (seed-systems.md, A.6). Only the access token: two owners of a
// refresh token that is used once would fight.
core::ForeignEntry flytectlEntry(const core::Profile& profile, const core::CachedToken& token)
{
    std::string text = token.token.copyToInsecureString();
    Json value = Json::object({ { "access_token", text }, { "token_type", "bearer" } });
    wipe(text);
    if (token.life.expiresAt)
        value.set("expiry", codec::formatRfc3339(token.life.expiresAt->time_since_epoch().count()));
    std::string json = value.dump();
    const std::string user = profile.endpoint + ":flytectl-user";
    return { "flytectl", user, "Password for '" + user + "' on 'flytectl'", Secret::take(json) };
}

core::ForeignEntry flytekitEntry(const core::Profile& profile, const core::CachedToken& token)
{
    constexpr std::string_view kDns = "dns:" "///";
    const std::string service = profile.endpoint.starts_with(kDns) ? profile.endpoint.substr(kDns.size()) : profile.endpoint;
    return { service, "access_token", "Password for 'access_token' on '" + service + "'", token.token.clone() };
}

class Seeding final : public PendingCall<Result<Json>>
{
public:
    using PendingCall::PendingCall;

    void start(core::SessionManager& manager, core::AccountSession& session, core::Asker asker, core::ForeignKeyring& keyring, bool isFlytectl)
    {
        const core::Profile profile = session.profile();
        // Asked for as by any program: a pause and the profile's consent hold here as well.
        m_call = manager.token(session, {}, std::move(asker), [this, profile, &keyring, isFlytectl](const Result<core::TokenAnswer>& given) {
            if (!given) {
                complete(given.error());
                return;
            }
            const core::CachedToken* token = &given->token;
            m_expiresAt = token->life.expiresAt;
            m_call = keyring.store(isFlytectl ? flytectlEntry(profile, *token) : flytekitEntry(profile, *token), [this](const Result<>& stored) {
                if (!stored)
                    complete(stored.error());
                else
                    complete(Json::object({ { "expires_at", m_expiresAt ? Json(std::int64_t { m_expiresAt->time_since_epoch().count() }) : Json() } }));
            });
        });
    }

private:
    std::optional<WallTime> m_expiresAt;
    std::unique_ptr<Call> m_call;
};

} // namespace

std::unique_ptr<Call> ToolMethods::seed(const Json& params, core::Asker asker, std::string& profile, Reply reply)
{
    const std::string tool = params.stringAt("tool").value_or("");
    if (tool != "flytectl" && tool != "pyflyte") {
        reply(invalid("tool is flytectl or pyflyte"));
        return nullptr;
    }
    profile = params.stringAt("profile").value_or("");
    const auto session = m_manager.session({ profile, {}, {} });
    if (!session) {
        reply(session.error());
        return nullptr;
    }
    if (!m_foreignKeyring) {
        reply(Error { ErrorCode::KeyringAbsent });
        return nullptr;
    }
    auto seeding = std::make_unique<Seeding>(std::move(reply));
    seeding->start(m_manager, **session, std::move(asker), *m_foreignKeyring, tool == "flytectl");
    return seeding;
}

} // namespace warder::server

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "server/oidc_agent_requests.h"

#include "server/error_text.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace warder::server {

using codec::Json;

namespace {

// What oidc-agent can do and Warder does in its own way.
constexpr std::array<std::string_view, 19> kManagement { "add",           "remove",         "remove_all",   "gen",        "register",  "delete",
                                                         "delete_client", "reauthenticate", "code_exchange", "state_lookup", "device",    "term_http_server",
                                                         "file_write",    "file_read",      "file_remove",  "mytoken",    "scopes",    "default_cert",
                                                         "add_or_replace" };

Json success()
{
    return Json::object({ { "status", "success" } });
}

Json withInfo(Json info)
{
    return success().set("info", std::move(info));
}

// `error` is what clients compare, `info` what they show the person beneath it.
Json failure(std::string_view error, std::string_view info = {})
{
    Json answer = Json::object({ { "status", "failure" }, { "error", error } });
    if (!info.empty())
        answer.set("info", info);
    return answer;
}

// The words that clients of oidc-agent look for, else our own sentence.
Json failure(const Error& error, const std::string& profile)
{
    const std::string sentence = errorSentence(error, profile);
    switch (kindOf(error.code)) {
    case ErrorKind::Locked:
        return error.code == ErrorCode::AgentLocked ? failure("Agent locked", sentence) : failure(sentence);
    case ErrorKind::NotFound:
        return failure("No account configured with that short name", sentence);
    case ErrorKind::Denied:
        return failure("operation forbidden", sentence);
    case ErrorKind::SigninRequired:
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Invalid:
    case ErrorKind::ServerError:
    case ErrorKind::Unavailable:
        break;
    }
    return failure(sentence);
}

std::vector<std::string> words(const std::string& text)
{
    std::vector<std::string> list;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        if (end > begin)
            list.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return list;
}

bool isLoaded(const core::ProfileEntry& entry)
{
    return entry.session && entry.session->record().has_value();
}

} // namespace

OidcAgentRequests::OidcAgentRequests(core::SessionManager& manager, Methods& methods)
    : m_manager(manager)
    , m_methods(methods)
{ }

std::unique_ptr<Call> OidcAgentRequests::carryOut(const Json& request, Caller& caller, Reply reply)
{
    const auto type = request.stringAt("request");
    if (!type) {
        reply(failure("Bad Request: No request type."));
        return nullptr;
    }
    if (*type == "unlock")
        return unlock(request, caller, std::move(reply));
    if (*type == "check") {
        reply(success());
        return nullptr;
    }
    if (m_manager.isLocked()) {
        reply(failure("Agent locked", "Run: warder unlock"));
        return nullptr;
    }
    if (*type == "access_token")
        return token(request, core::TokenKind::Access, caller, std::move(reply));
    if (*type == "id_token")
        return token(request, core::TokenKind::Id, caller, std::move(reply));
    if (*type == "lock")
        return lock(request, caller, std::move(reply));
    if (*type == "loaded_accounts")
        reply(withInfo(loadedAccounts()));
    else if (*type == "account_info")
        reply(withInfo(accountInfo()));
    else if (*type == "status")
        reply(withInfo(status()));
    else if (*type == "status_json")
        reply(withInfo(statusJson()));
    else if (std::ranges::find(kManagement, *type) != kManagement.end())
        reply(failure("Not supported", "This is Warder. It looks after its profiles itself: run warder add, warder login, warder remove, or open its window."));
    else
        reply(failure("Bad Request: Unknown request type."));
    return nullptr;
}

// --- Tokens -----------------------------------------------------------------------------------------------------------------

Result<core::AccountSession*> OidcAgentRequests::sessionFor(const Json& request) const
{
    const std::string account = request.stringAt("account").value_or("");
    // oidc-token sends what begins with https:// as an issuer, and an http address of this machine as an account.
    const bool isAddress = account.find("://") != std::string::npos;
    if (!account.empty() && !isAddress)
        return m_manager.session({ account, {}, {} });
    std::string issuer = isAddress ? account : request.stringAt("issuer").value_or("");
    auto session = m_manager.session({ {}, issuer, {} });
    // People write an issuer with and without the slash at its end; the profile's own spelling counts everywhere else.
    if (session || session.error().code != ErrorCode::ProfileNotFound)
        return session;
    if (issuer.ends_with('/'))
        issuer.pop_back();
    else
        issuer += '/';
    return m_manager.session({ {}, issuer, {} });
}

std::unique_ptr<Call> OidcAgentRequests::token(const Json& request, core::TokenKind kind, Caller& caller, Reply reply)
{
    const std::string account = request.stringAt("account").value_or("");
    if (account.empty() && request.stringAt("issuer").value_or("").empty()) {
        reply(failure("Not yet implemented", "Name an account or an issuer."));
        return nullptr;
    }
    const auto session = sessionFor(request);
    if (!session) {
        reply(failure(session.error(), account));
        return nullptr;
    }
    Json params = Json::object({ { "profile", (*session)->profile().name.text() }, { "token_kind", core::nameOf(kind) }, { "wait", 0 }, { "tool", "oidc-agent" } });
    const std::int64_t minValid = request.integerAt("min_valid_period").value_or(0);
    params.set("min_valid", std::max<std::int64_t>(minValid, 0));
    if (const auto scopes = words(request.stringAt("scope").value_or("")); kind == core::TokenKind::Access && !scopes.empty())
        params.set("scope", scopes);
    if (const auto audience = request.stringAt("audience"); kind == core::TokenKind::Access && audience && !audience->empty())
        params.set("audience", *audience);
    if (const auto hint = request.stringAt("application_hint"))
        params.set("hint", *hint);
    // A negative period: the last token was no good.
    return tokenFor(std::move(params), **session, minValid < 0 && kind == core::TokenKind::Access, kind, caller, std::move(reply));
}

namespace {

// First a new token, then the answer: two calls that are one for whoever waits.
class ForcedToken final : public Call
{
public:
    std::unique_ptr<Call> current;
};

} // namespace

std::unique_ptr<Call> OidcAgentRequests::tokenFor(Json params, core::AccountSession& session, bool isForced, core::TokenKind kind, Caller& caller, Reply reply)
{
    const std::string profile = session.profile().name.text();
    const std::string issuer = session.profile().oauth.issuer;
    const auto answer = [kind, profile, issuer, reply](const Result<Json>& given) {
        if (!given) {
            reply(failure(given.error(), profile));
            return;
        }
        Json result = success();
        result.set(kind == core::TokenKind::Id ? "id_token" : "access_token", given->stringAt("token").value_or("")).set("issuer", issuer);
        if (kind == core::TokenKind::Access)
            result.set("expires_at", given->integerAt("expires_at").value_or(0));
        reply(std::move(result));
    };
    if (!isForced) {
        std::string ignored;
        return m_methods.carryOut("token.get", params, caller, ignored, answer);
    }
    auto forced = std::make_unique<ForcedToken>();
    forced->current = session.refreshNow([this, call = forced.get(), params = std::move(params), &caller, answer](const Result<core::CachedToken>& fresh) {
        if (!fresh) {
            answer(fresh.error());
            return;
        }
        std::string ignored;
        call->current = m_methods.carryOut("token.get", params, caller, ignored, answer);
    });
    return forced;
}

// --- Lock -------------------------------------------------------------------------------------------------------------------

std::unique_ptr<Call> OidcAgentRequests::lock(const Json& request, Caller& caller, Reply reply)
{
    std::string ignored;
    return m_methods.carryOut("agent.lock", Json::object({ { "password", request.stringAt("password").value_or("") } }), caller, ignored,
                              [reply = std::move(reply)](const Result<Json>& locked) {
                                  reply(locked ? withInfo("Agent locked") : failure(locked.error(), {}));
                              });
}

std::unique_ptr<Call> OidcAgentRequests::unlock(const Json& request, Caller& caller, Reply reply)
{
    if (!m_manager.isLocked()) {
        reply(failure("Agent not locked"));
        return nullptr;
    }
    std::string ignored;
    return m_methods.carryOut("agent.unlock", Json::object({ { "password", request.stringAt("password").value_or("") } }), caller, ignored,
                              [reply = std::move(reply)](const Result<Json>& unlocked) {
                                  reply(unlocked ? withInfo("Agent unlocked") : failure(unlocked.error(), {}));
                              });
}

// --- What is there ----------------------------------------------------------------------------------------------------------

Json OidcAgentRequests::loadedAccounts() const
{
    Json names = Json::array();
    for (const auto& [name, entry] : m_manager.entries()) {
        if (isLoaded(entry))
            names.append(name.text());
    }
    return names;
}

Json OidcAgentRequests::accountInfo() const
{
    Json issuers = Json::object();
    for (const auto& [name, entry] : m_manager.entries()) {
        if (!entry.session || entry.session->profile().oauth.issuer.empty())
            continue;
        const core::Profile& profile = entry.session->profile();
        const bool isPublic = !profile.oauth.clientAuth || *profile.oauth.clientAuth == oauth::ClientAuth::None;
        const Json* known = issuers.find(profile.oauth.issuer);
        Json issuer = known ? *known : Json::object({ { "pubclient", isPublic }, { "accounts", Json::object() } });
        issuer.find("accounts")->set(name.text(), isLoaded(entry));
        issuers.set(profile.oauth.issuer, std::move(issuer));
    }
    return issuers;
}

Json OidcAgentRequests::status() const
{
    const Json facts = m_methods.statusJson();
    std::string text = "Agent is running with the following configuration:\n  Warder " + facts.stringAt("version").value_or("") + " (process "
        + std::to_string(facts.integerAt("pid").value_or(0)) + ")\n  loaded accounts:";
    const Json names = loadedAccounts();
    for (const Json& name : *names.items())
        text += " " + *name.string();
    return Json(std::move(text));
}

Json OidcAgentRequests::statusJson() const
{
    return Json::object({ { "version", "Warder " + m_methods.statusJson().stringAt("version").value_or("") },
                          { "command_line_options", Json::object() },
                          { "loaded_accounts", loadedAccounts() } });
}

} // namespace warder::server

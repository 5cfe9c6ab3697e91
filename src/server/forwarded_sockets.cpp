// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "server/forwarded_sockets.h"

#include "base/log.h"

#include <algorithm>
#include <utility>

namespace warder::server {

using codec::Json;

namespace {

Q_LOGGING_CATEGORY(lcForwarded, "warder.server.forwarded")

constexpr std::size_t kMostSockets = 32;
constexpr std::string_view kSettingsKey = "sockets";

bool holds(const ForwardRule& rule, const std::string& profile)
{
    return std::ranges::find(rule.profiles, profile) != rule.profiles.end();
}

Json ruleJson(const ForwardRule& rule)
{
    return Json::object({ { "path", rule.path }, { "profiles", rule.profiles }, { "access_only", rule.accessOnly } });
}

std::optional<ForwardRule> ruleFrom(const Json& json)
{
    ForwardRule rule { json.stringAt("path").value_or(""), json.stringsAt("profiles").value_or(std::vector<std::string> {}),
                       json.booleanAt("access_only").value_or(false) };
    if (rule.path.empty() || rule.path.front() != '/' || rule.profiles.empty())
        return {};
    return rule;
}

std::vector<ForwardRule> rulesIn(const Json& settings)
{
    std::vector<ForwardRule> rules;
    const Json* list = settings.find(kSettingsKey);
    if (!list || !list->items())
        return rules;
    for (const Json& item : *list->items()) {
        if (auto rule = ruleFrom(item); rule && rules.size() < kMostSockets)
            rules.push_back(std::move(*rule));
    }
    return rules;
}

//! The settings' list as it stands there, what is not understood in it included.
codec::JsonArray listIn(const Json& settings)
{
    const Json* list = settings.find(kSettingsKey);
    return list && list->items() ? *list->items() : codec::JsonArray();
}

auto ruleFor(codec::JsonArray& list, std::string_view path)
{
    return std::ranges::find_if(list, [path](const Json& item) { return item.stringAt("path") == path; });
}

std::vector<core::ProfileEdit> settingsEdits(codec::JsonArray list)
{
    std::vector<core::ProfileEdit> edits;
    edits.push_back({ KeyPath({ std::string(kSettingsKey) }), list.empty() ? std::nullopt : std::optional(Json(std::move(list))) });
    return edits;
}

Error notHere(std::string_view what)
{
    return Error(ErrorCode::PeerRefused, "over a forwarded socket").with("what", std::string(what));
}

} // namespace

Result<Json> admit(const ForwardRule& rule, core::SessionManager& manager, std::string_view method, const Json& params)
{
    // No display and no name: neither is this machine's.
    if (method == "hello")
        return Json::object({ { "protocol", params.integerAt("protocol").value_or(1) } });
    if (method == "agent.status" || method == "profile.list")
        return params;
    if (method != "token.get" && method != "token.reject")
        return notHere(method);
    core::ProfileSelector selector { params.stringAt("profile").value_or(""), params.stringAt("issuer").value_or(""),
                                     params.stringAt("url").value_or(""), params.stringAt("tool").value_or("") };
    if (!selector.profile.empty() || !selector.issuer.empty())
        selector.url.clear(); // says what the token is for, and chooses nothing
    const auto session = manager.session(selector);
    // A profile that is hidden here is as one that does not exist.
    const Error unknown = Error(ErrorCode::ProfileNotFound).with("profile", selector.profile);
    if (!session)
        return session.error().code == ErrorCode::AgentLocked ? session.error() : unknown;
    const core::Profile& profile = (*session)->profile();
    if (!holds(rule, profile.name.text()))
        return unknown;
    Json admitted = Json::object();
    admitted.set("profile", profile.name.text());
    for (const std::string_view name : { "min_valid", "scope", "audience", "resource", "token_kind", "sha256", "token", "tool", "url", "hint" }) {
        if (const Json* value = params.find(name))
            admitted.set(name, *value);
    }
    if (method == "token.get") {
        // Nobody there can sign in here.
        admitted.set("wait", 0);
        const std::string kind = params.stringAt("token_kind").value_or(std::string(core::nameOf(profile.serve.token)));
        if (rule.accessOnly && kind != core::nameOf(core::TokenKind::Access))
            return notHere("an ID token");
    }
    return admitted;
}

Json filtered(const ForwardRule& rule, std::string_view method, Json answer)
{
    if (method == "hello") {
        answer.set("capabilities", std::vector<std::string> { "hello", "agent.status", "token.get", "token.reject", "profile.list" });
    } else if (method == "profile.list") {
        Json shown = Json::array();
        if (const Json* profiles = answer.find("profiles"); profiles && profiles->items()) {
            for (const Json& profile : *profiles->items()) {
                if (!holds(rule, profile.stringAt("name").value_or("")))
                    continue;
                // What a program there needs to choose one, and nothing of who the person is or which programs it runs.
                Json some = Json::object();
                for (const std::string_view name : { "name", "title", "kind", "endpoint", "issuer", "state", "message", "expires_at", "header", "scheme", "token_kind" }) {
                    if (const Json* value = profile.find(name))
                        some.set(name, *value);
                }
                shown.append(std::move(some));
            }
        }
        answer.set("profiles", std::move(shown));
    } else if (method == "agent.status") {
        answer = Json::object({ { "version", answer.stringAt("version").value_or("") },
                                { "protocol", answer.integerAt("protocol").value_or(1) },
                                { "locked", answer.booleanAt("locked").value_or(false) },
                                { "forwarded", true } });
    }
    return answer;
}

ForwardedSockets::ForwardedSockets(core::SessionManager& manager)
    : m_manager(manager)
{ }

ForwardedSockets::~ForwardedSockets() = default;

void ForwardedSockets::attach(wire::ServingLoop& loop)
{
    m_loop = &loop;
    reload();
}

void ForwardedSockets::detach()
{
    for (const auto& [entrance, socket] : m_sockets) {
        if (m_loop && socket.file.isOpen())
            m_loop->shut(entrance);
    }
    m_sockets.clear();
    m_loop = nullptr;
}

void ForwardedSockets::reload()
{
    if (!m_loop)
        return;
    const auto wanted = rulesIn(m_manager.settings());
    std::erase_if(m_sockets, [&](auto& entry) {
        const bool stays = std::ranges::find(wanted, entry.second.rule) != wanted.end();
        if (!stays && entry.second.file.isOpen())
            m_loop->shut(entry.first);
        return !stays;
    });
    for (const ForwardRule& rule : wanted) {
        if (std::ranges::any_of(m_sockets, [&](const auto& entry) { return entry.second.rule == rule; }))
            continue;
        Socket socket;
        socket.rule = rule;
        // add() has opened it before it asked for the settings.
        if (auto prepared = m_prepared.extract(rule.path); !prepared.empty())
            socket.file = std::move(prepared.mapped());
        const wire::EntranceId entrance = ++m_lastEntrance;
        openAt(entrance, m_sockets.emplace(entrance, std::move(socket)).first->second);
    }
}

void ForwardedSockets::lookAfter()
{
    if (!m_loop)
        return;
    std::vector<wire::EntranceId> missing;
    for (const auto& [entrance, socket] : m_sockets) {
        if (!socket.file.isInPlace())
            missing.push_back(entrance);
    }
    for (const wire::EntranceId old : missing) {
        auto node = m_sockets.extract(old);
        Socket& socket = node.mapped();
        // Not open, its place may have become usable; said once only.
        wire::SocketFile file;
        const bool isOpened = file.open(socket.rule.path, wire::FolderAccess::OthersRead);
        if (!isOpened) {
            if (socket.problem != file.problem())
                logWarning(lcForwarded(), concat("a forwarded socket is not open: ", file.problem()));
            socket.problem = file.problem();
            m_sockets.insert(std::move(node));
            continue;
        }
        if (socket.file.isOpen())
            m_loop->shut(old);
        socket.file = std::move(file);
        socket.problem.clear();
        socket.connections = 0;
        node.key() = ++m_lastEntrance;
        m_loop->listen(node.key(), socket.file.fd());
        m_sockets.insert(std::move(node));
    }
}

void ForwardedSockets::openAt(wire::EntranceId entrance, Socket& socket)
{
    if (socket.file.isOpen() || socket.file.open(socket.rule.path, wire::FolderAccess::OthersRead)) {
        m_loop->listen(entrance, socket.file.fd());
    } else {
        socket.problem = socket.file.problem();
        logWarning(lcForwarded(), concat("a forwarded socket is not open: ", socket.problem));
    }
}

// The settings first, the socket after: reload() follows what the settings say, and only once they are written.
std::unique_ptr<Call> ForwardedSockets::add(const Json& params, std::function<void(Result<Json>)> done)
{
    auto rule = ruleFrom(params);
    if (!rule || !m_loop) {
        done(Error { ErrorCode::InvalidRequest, "path (from / on) and profiles are needed" });
        return nullptr;
    }
    for (std::string& name : rule->profiles) {
        const auto session = m_manager.session({ name, {}, {} });
        if (!session) {
            done(session.error());
            return nullptr;
        }
        name = (*session)->profile().name.text(); // an alias may move to another profile later
    }
    const bool isThere = std::ranges::any_of(m_sockets, [&](const auto& entry) { return entry.second.rule.path == rule->path && entry.second.file.isOpen(); });
    codec::JsonArray list = listIn(m_manager.settings());
    if (const auto known = ruleFor(list, rule->path); known != list.end())
        *known = ruleJson(*rule);
    else
        list.push_back(ruleJson(*rule));
    if (list.size() > kMostSockets || m_prepared.contains(rule->path)) {
        done(Error { ErrorCode::InvalidRequest, list.size() > kMostSockets ? "too many sockets" : "this socket is being added" });
        return nullptr;
    }
    // Whether the place can have a socket is known before anything is written. It takes no connection yet.
    if (!isThere) {
        wire::SocketFile file;
        if (!file.open(rule->path, wire::FolderAccess::OthersRead)) {
            done(Error(ErrorCode::PeerRefused).with("what", "socket").with("problem", file.problem()));
            return nullptr;
        }
        m_prepared.emplace(rule->path, std::move(file));
    }
    const std::string path = rule->path;
    return m_manager.editSettings(settingsEdits(std::move(list)), [this, path, answer = ruleJson(*rule), done = std::move(done)](const Result<>& edited) {
        m_prepared.erase(path); // unless it is in use now
        done(edited ? Result<Json>(answer) : Result<Json>(edited.error()));
    });
}

Json ForwardedSockets::list() const
{
    Json sockets = Json::array();
    for (const auto& [entrance, socket] : m_sockets) {
        Json json = ruleJson(socket.rule);
        json.set("connections", socket.connections).set("problem", socket.problem);
        sockets.append(std::move(json));
    }
    return Json::object({ { "sockets", std::move(sockets) } });
}

std::unique_ptr<Call> ForwardedSockets::remove(const Json& params, std::function<void(Result<Json>)> done)
{
    const std::string path = params.stringAt("path").value_or("");
    const auto found = std::ranges::find_if(m_sockets, [&](const auto& entry) { return entry.second.rule.path == path; });
    if (found == m_sockets.end()) {
        done(Error(ErrorCode::InvalidRequest, "no such socket").with("path", path));
        return nullptr;
    }
    codec::JsonArray list = listIn(m_manager.settings());
    std::erase_if(list, [&path](const Json& item) { return item.stringAt("path") == path; });
    return m_manager.editSettings(settingsEdits(std::move(list)), [done = std::move(done)](const Result<>& edited) {
        done(edited ? Result<Json>(Json::object()) : Result<Json>(edited.error()));
    });
}

const ForwardRule* ForwardedSockets::rule(wire::EntranceId entrance) const
{
    const auto found = m_sockets.find(entrance);
    return found == m_sockets.end() ? nullptr : &found->second.rule;
}

void ForwardedSockets::noteConnected(wire::EntranceId entrance)
{
    if (const auto found = m_sockets.find(entrance); found != m_sockets.end())
        ++found->second.connections;
}

void ForwardedSockets::noteClosed(wire::EntranceId entrance)
{
    if (const auto found = m_sockets.find(entrance); found != m_sockets.end())
        --found->second.connections;
}

} // namespace warder::server

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "server/agent_server.h"

#include "base/log.h"
#include "server/error_text.h"
#include "server/profile_json.h"
#include "wire/limits.h"

#include <unistd.h>

#include <algorithm>

namespace warder::server {

using codec::Json;

namespace {

Q_LOGGING_CATEGORY(lcServer, "warder.server")

constexpr std::size_t kLastUsed = 3;
// Who took what is told to the window this often at most, however many programs ask.
constexpr std::chrono::seconds kTellUses { 1 };

std::int64_t unixSeconds(WallTime time)
{
    return time.time_since_epoch().count();
}

} // namespace

// The serving thread's side: everything goes to the main loop as it is.
class AgentServer::Bridge final : public wire::ServingLoop::Handler
{
public:
    Bridge(AgentServer& server, Post post)
        : m_server(server)
        , m_post(std::move(post))
    { }
    void onConnected(wire::ConnectionId connection, wire::Peer peer) override
    {
        m_server.m_peers.look(connection, peer.pid);
        m_post([this, connection] { m_server.onConnected(connection); });
    }
    void onRequest(wire::ConnectionId connection, std::string line) override
    {
        m_post([this, connection, line = std::move(line)]() mutable {
            m_server.onRequest(connection, line);
            wipe(line);
        });
    }
    void onServed(wire::ConnectionId connection, std::string profile) override
    {
        m_post([this, connection, profile = std::move(profile)] { m_server.onServed(connection, profile); });
    }
    void onClosed(wire::ConnectionId connection) override
    {
        m_post([this, connection] { m_server.onClosed(connection); });
    }

private:
    AgentServer& m_server;
    const Post m_post;
};

// One connection on the main loop's side, with the requests of it that are being carried out.
class AgentServer::Client final : public Caller
{
public:
    Client(AgentServer& server, wire::ConnectionId id)
        : m_server(server)
        , m_id(id)
    { }
    void follow(const SigninId& signin) override
    {
        m_followed.insert(signin);
        if (m_isSubscribed)
            return;
        // Whoever joins a running sign-in hears what has been said before.
        for (const Json& event : m_server.m_manager.signinEvents(signin))
            m_pastEvents.push_back(event);
    }
    void subscribe() override { m_isSubscribed = true; }
    void noteAnswer(const core::Profile& profile, const std::string& answer, const Json& details) override
    {
        m_server.noteActivity(m_id, profile, answer, details);
    }
    [[nodiscard]] Json lastUsed(const ProfileName& profile) const override { return m_server.lastUsed(profile); }
    [[nodiscard]] bool isSubscribed() const { return m_isSubscribed; }
    [[nodiscard]] bool follows(const SigninId& signin) const { return m_isSubscribed || m_followed.contains(signin); }
    [[nodiscard]] std::vector<Json> takePastEvents() { return std::exchange(m_pastEvents, {}); }

    // A request is open until its reply, and its call is kept until then; the number tells them apart.
    struct Request
    {
        std::string profile; //!< that a failure is about, once the method has looked
        std::unique_ptr<Call> call;
    };
    std::uint64_t open()
    {
        m_requests.emplace(++m_lastNumber, Request {});
        return m_lastNumber;
    }
    [[nodiscard]] Request* request(std::uint64_t number)
    {
        const auto found = m_requests.find(number);
        return found == m_requests.end() ? nullptr : &found->second;
    }
    void close(std::uint64_t number) { m_requests.erase(number); }

private:
    AgentServer& m_server;
    const wire::ConnectionId m_id;
    bool m_isSubscribed = false;
    std::set<SigninId> m_followed;
    std::vector<Json> m_pastEvents;
    std::uint64_t m_lastNumber = 0;
    std::map<std::uint64_t, Request> m_requests;
};

AgentServer::AgentServer(int listeningFd,
                         core::SessionManager& manager,
                         const core::Services& services,
                         Methods::AgentFacts facts,
                         Post post)
    : m_manager(manager)
    , m_services(services)
    , m_methods(manager, services, std::move(facts))
    , m_bridge(std::make_unique<Bridge>(*this, std::move(post)))
    , m_loop(listeningFd, ::geteuid(), m_tokens, *m_bridge)
{ }

AgentServer::~AgentServer()
{
    stop();
}

void AgentServer::start()
{
    m_loop.start();
}

void AgentServer::announceStop()
{
    tellSubscribers(Json::object({ { "type", "stopping" } }));
}

void AgentServer::stop()
{
    m_clients.clear();
    m_tokens.clear();
    m_loop.stop();
}

// --- Requests -----------------------------------------------------------------------------------------------------------------

void AgentServer::onConnected(wire::ConnectionId connection)
{
    m_clients.emplace(connection, std::make_unique<Client>(*this, connection));
}

void AgentServer::onClosed(wire::ConnectionId connection)
{
    m_peers.forget(connection);
    m_clients.erase(connection);
}

void AgentServer::onRequest(wire::ConnectionId connection, const std::string& line)
{
    const auto found = m_clients.find(connection);
    if (found == m_clients.end())
        return;
    std::string why;
    auto request = codec::parseJson(line, { .maxBytes = wire::kMaxLine, .maxDepth = wire::kMaxDepth }, &why);
    if (!request || !request->isObject()) {
        logDebug(lcServer(), concat("a connection is closed: ", request ? "no object" : why));
        m_loop.close(connection);
        return;
    }
    const Json* id = request->find("id");
    const auto method = request->stringAt("method");
    const bool hasId = id && (id->isString() || id->isInteger());
    if (request->stringAt("jsonrpc") != "2.0" || !method || !hasId) {
        Json error = errorJson(Error { ErrorCode::InvalidRequest, "not a JSON-RPC 2.0 request with an id" }, {});
        error.set("code", -32600);
        m_loop.reply(connection,
                     Json::object({ { "jsonrpc", "2.0" }, { "id", hasId ? *id : Json() }, { "error", std::move(error) } }).dump());
        return;
    }
    const Json* given = request->find("params");
    const Json none = Json::object();
    const Json& params = given && given->isObject() ? *given : none;
    Client& client = *found->second;
    const std::uint64_t number = client.open();
    auto call = m_methods.carryOut(*method, params, client, client.request(number)->profile,
                                   [this, connection, number, id = *id](const Result<Json>& result) {
                                       const auto asker = m_clients.find(connection);
                                       const Client::Request* open
                                           = asker == m_clients.end() ? nullptr : asker->second->request(number);
                                       if (!open)
                                           return; // nobody waits any more
                                       answer(connection, id, result, open->profile);
                                       asker->second->close(number);
                                   });
    if (Client::Request* open = client.request(number))
        open->call = std::move(call);
    for (const Json& event : client.takePastEvents())
        notify(connection, event);
}

void AgentServer::answer(wire::ConnectionId connection, const Json& id, const Result<Json>& result, const std::string& profile)
{
    Json message = Json::object({ { "jsonrpc", "2.0" }, { "id", id } });
    if (result)
        message.set("result", *result);
    else
        message.set("error", errorJson(result.error(), profile));
    m_loop.reply(connection, message.dump());
}

void AgentServer::onServed(wire::ConnectionId connection, const std::string& profile)
{
    const auto entry = m_manager.entries().find(ProfileName { profile });
    if (entry != m_manager.entries().end() && entry->second.session)
        noteActivity(connection, entry->second.session->profile(), "served", Json::object());
}

void AgentServer::noteActivity(wire::ConnectionId connection, const core::Profile& profile, const std::string& answer, Json details)
{
    const ProgramChain chain = m_peers.chain(connection);
    details.set("programs", chain);
    const WallTime now = m_services.clock.now();
    Json& uses = m_lastUsed[profile.name];
    codec::JsonArray rows { Json::object({ { "at", unixSeconds(now) }, { "programs", chain }, { "answer", answer } }) };
    if (uses.items())
        rows.insert(rows.end(), uses.items()->begin(), uses.items()->begin() + static_cast<std::ptrdiff_t>(std::min(uses.items()->size(), kLastUsed - 1)));
    uses = Json(std::move(rows));
    m_services.history.append(core::ActivityRow { 0, now, profile.id, profile.name, answer, std::move(details) });
    tellUsesSoon(profile.name);
}

Json AgentServer::lastUsed(const ProfileName& profile) const
{
    const auto uses = m_lastUsed.find(profile);
    return uses == m_lastUsed.end() ? Json::array() : uses->second;
}

void AgentServer::tellUsesSoon(const ProfileName& profile)
{
    const bool hasListener = std::ranges::any_of(m_clients, [](const auto& entry) { return entry.second->isSubscribed(); });
    if (!hasListener)
        return;
    m_used.insert(profile);
    if (m_tellUses)
        return;
    m_tellUses = m_services.timers.after(kTellUses, [this] {
        m_tellUses.reset();
        for (const ProfileName& name : std::exchange(m_used, {})) {
            if (const auto entry = m_manager.entries().find(name); entry != m_manager.entries().end())
                onProfileChanged(entry->second);
        }
    });
}

// --- What changes ---------------------------------------------------------------------------------------------------------------

void AgentServer::onServableChanged(const core::ProfileEntry& entry)
{
    const core::Profile& profile = entry.session->profile();
    const core::CachedToken* token = m_manager.isLocked() ? nullptr : entry.session->servable();
    if (!token) {
        onWithdrawn(profile);
        return;
    }
    std::vector<std::string> names = profile.serve.aliases;
    names.push_back(profile.name.text());
    for (const std::string& name : names) {
        wire::ServedToken served;
        served.result = tokenJson(profile, *token).dump();
        served.profile = profile.name.text();
        served.isIdToken = token->spec.kind == core::TokenKind::Id;
        served.expiresAt = token->life.expiresAt ? unixSeconds(*token->life.expiresAt) : 0;
        served.bootExpiresAt = token->life.bootExpiresAt ? token->life.bootExpiresAt->time_since_epoch().count() : 0;
        served.lifeSeconds = token->life.length().value_or(std::chrono::seconds::zero()).count();
        served.defaultMinValid = profile.serve.minValid.count();
        m_tokens.set(name, std::move(served));
    }
}

void AgentServer::onWithdrawn(const core::Profile& profile)
{
    m_tokens.remove(profile.name.text());
    for (const std::string& alias : profile.serve.aliases)
        m_tokens.remove(alias);
}

void AgentServer::onProfileChanged(const core::ProfileEntry& entry)
{
    Json profile = profileJson(entry);
    profile.set("last_used", lastUsed(entry.file.name));
    tellSubscribers(Json::object({ { "type", "profile" }, { "profile", std::move(profile) } }));
}

void AgentServer::onProfileRemoved(const ProfileName& name)
{
    m_lastUsed.erase(name);
    tellSubscribers(Json::object({ { "type", "profile_removed" }, { "name", name.text() } }));
}

void AgentServer::onAgentChanged()
{
    const auto pausedUntil = m_manager.pausedUntil();
    m_tokens.setClosed(m_manager.isLocked() || (pausedUntil && *pausedUntil > m_services.clock.now()));
    tellSubscribers(Json::object({ { "type", "agent" }, { "status", m_methods.statusJson() } }));
    m_methods.noteVault();
}

void AgentServer::onSigninEvent(const SigninId& signin, const Json& event)
{
    for (const auto& [connection, client] : m_clients) {
        if (client->follows(signin))
            notify(connection, event);
    }
}

void AgentServer::tellSubscribers(const Json& params)
{
    for (const auto& [connection, client] : m_clients) {
        if (client->isSubscribed())
            notify(connection, params);
    }
}

void AgentServer::notify(wire::ConnectionId connection, Json params)
{
    m_loop.notify(connection, Json::object({ { "jsonrpc", "2.0" }, { "method", "event" }, { "params", std::move(params) } }).dump());
}

} // namespace warder::server

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "server/agent_server.h"

#include "base/log.h"
#include "server/error_text.h"
#include "server/profile_json.h"
#include "wire/limits.h"

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <functional>
#include <utility>
#include <vector>

namespace warder::server {

using codec::Json;

namespace {

Q_LOGGING_CATEGORY(lcServer, "warder.server")

constexpr std::size_t kLastUsed = 3;
// Who took what is told to the window this often at most, however many programs ask.
constexpr std::chrono::seconds kTellUses { 1 };
// How long the main loop may not know who came and went, and how many of them.
constexpr std::chrono::milliseconds kPutOff { 5 };
constexpr std::size_t kMostPutOff = 256;
// How many have come in one turn of the serving thread before somebody looks who they are.
constexpr std::size_t kMostUnseen = 16;

std::int64_t unixSeconds(WallTime time)
{
    return time.time_since_epoch().count();
}

} // namespace

// The serving thread's side: everything goes to the main loop as it is. What nobody waits for (who came, what was served, who
// went) goes in batches: a wake-up of the main loop for each would cost as much as the answer itself.
class AgentServer::Bridge final : public wire::ServingLoop::Handler
{
public:
    Bridge(AgentServer& server, Post post)
        : m_server(server)
        , m_post(std::move(post))
    { }
    void onConnected(wire::ConnectionId connection, wire::Peer peer, wire::EntranceId entrance) override
    {
        // A short-lived program that has its answer is soon gone: a glance now, and the rest when it has been answered. Where many come,
        // they go together.
        auto glance = peer.pid > 0 ? m_glances.at(peer.pid) : std::nullopt;
        m_arrivals.push_back({ connection, std::move(peer), std::move(glance) });
        if (m_arrivals.size() >= kMostUnseen)
            m_server.m_peers.look(m_arrivals);
        putOff({ Event::Kind::Connected, connection, entrance, {}, {} });
    }
    bool isGranted(wire::ConnectionId connection, const std::string& profile) override
    {
        m_hit = {};
        if (!m_server.m_grants.mayCover(profile))
            return false;
        lookAtAll();
        const WallTime now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
        const auto hit = m_server.m_grants.find(m_server.m_peers.identify(connection, ChainLength::Nearest), profile, now);
        if (hit)
            m_hit = *hit;
        return hit.has_value();
    }
    void onRequest(wire::ConnectionId connection, std::string line) override
    {
        lookAtAll();
        tell(); // the order is kept
        m_post([this, connection, line = std::move(line)]() mutable {
            m_server.onRequest(connection, line);
            wipe(line);
        });
    }
    void onServed(wire::ConnectionId connection, std::string profile) override
    {
        putOff({ Event::Kind::Served, connection, wire::kMainEntrance, std::move(profile), std::exchange(m_hit, {}) });
    }
    void onClosed(wire::ConnectionId connection) override { putOff({ Event::Kind::Closed, connection, wire::kMainEntrance, {}, {} }); }
    int beforeWait() override
    {
        lookAtAll();
        if (m_events.empty())
            return -1;
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_since + kPutOff - std::chrono::steady_clock::now());
        if (left.count() > 0 && m_events.size() < kMostPutOff)
            return static_cast<int>(left.count());
        tell();
        return -1;
    }

private:
    struct Event
    {
        enum class Kind {
            Connected,
            Served,
            Closed,
        };
        Kind kind;
        wire::ConnectionId connection;
        wire::EntranceId entrance;
        std::string profile;
        GrantTable::Hit hit;
    };
    void putOff(Event event)
    {
        if (m_events.empty())
            m_since = std::chrono::steady_clock::now();
        m_events.push_back(std::move(event));
    }
    void tell()
    {
        if (m_events.empty())
            return;
        m_post([this, events = std::exchange(m_events, {})] { carryOut(events); });
    }
    void lookAtAll()
    {
        if (!m_arrivals.empty())
            m_server.m_peers.look(m_arrivals);
    }
    // On the main loop. Who came, was served and has gone again asks nothing more: nothing is kept of it there.
    void carryOut(const std::vector<Event>& events) const
    {
        Served last;
        std::vector<wire::ConnectionId> gone;
        std::set<wire::ConnectionId> came;
        std::set<wire::ConnectionId> passing;
        for (const Event& event : events) {
            if (event.kind == Event::Kind::Connected && event.entrance == wire::kMainEntrance)
                came.insert(event.connection);
            else if (event.kind == Event::Kind::Closed && came.contains(event.connection))
                passing.insert(event.connection);
        }
        for (const Event& event : events) {
            const bool isPassing = passing.contains(event.connection);
            switch (event.kind) {
            case Event::Kind::Connected:
                if (!isPassing)
                    m_server.onConnected(event.connection, event.entrance);
                break;
            case Event::Kind::Served:
                m_server.onServed(event.connection, event.profile, event.hit, last);
                break;
            case Event::Kind::Closed:
                gone.push_back(event.connection);
                if (!isPassing)
                    m_server.onClosed(event.connection);
                break;
            }
        }
        m_server.m_peers.forget(gone);
    }

    AgentServer& m_server;
    const Post m_post;
    // Of the serving thread:
    GrantTable::Hit m_hit; //!< of the token that is about to be given out
    ProgramGlances m_glances;
    std::vector<PeerObserver::Arrival> m_arrivals; //!< that nobody has begun to look at
    std::vector<Event> m_events;
    std::chrono::steady_clock::time_point m_since; //!< of the oldest of them
};

// One connection on the main loop's side, with the requests of it that are being carried out.
class AgentServer::Client final : public Caller
{
public:
    Client(AgentServer& server, wire::ConnectionId id, wire::EntranceId entrance)
        : m_server(server)
        , m_id(id)
        , m_entrance(entrance)
    { }
    [[nodiscard]] wire::EntranceId entrance() const { return m_entrance; }
    [[nodiscard]] core::Asker asker() const override
    {
        core::Asker asker = m_server.m_peers.identify(m_id, ChainLength::Whole);
        asker.isForwarded = m_entrance != wire::kMainEntrance;
        if (asker.isForwarded) {
            // What is there is the end of a tunnel: neither its display nor what else runs there is meant.
            asker.entrance = forwardedBy();
            asker.display.clear();
        }
        return asker;
    }
    [[nodiscard]] std::uint64_t number() const override { return m_id; }
    //! It is going: what it has started is not wanted any more, unless somebody else wants it as well.
    void leaveSignins() const
    {
        for (const SigninId& signin : m_followed)
            m_server.m_manager.leaveSignin(signin, m_id);
    }
    [[nodiscard]] std::string forwardedBy() const override
    {
        if (m_entrance == wire::kMainEntrance)
            return {};
        const ForwardRule* rule = m_server.m_forwarded.rule(m_entrance);
        return "forwarded " + (rule ? rule->path : std::to_string(m_entrance));
    }
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
        Json noted = details;
        if (const ForwardRule* rule = m_server.m_forwarded.rule(m_entrance))
            noted.set("forwarded", rule->path);
        m_server.noteActivity(profile, answer, std::move(noted), m_server.m_peers.wholeChain(m_id));
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
    const wire::EntranceId m_entrance;
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
    , m_forwarded(manager)
    , m_methods(manager, services, std::move(facts), m_forwarded)
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
    m_forwarded.attach(m_loop);
}

void AgentServer::announceStop()
{
    tellSubscribers(Json::object({ { "type", "stopping" } }));
}

void AgentServer::stop()
{
    m_clients.clear();
    m_tokens.clear();
    m_forwarded.detach();
    m_loop.stop();
}

// --- Requests -----------------------------------------------------------------------------------------------------------------

void AgentServer::onConnected(wire::ConnectionId connection, wire::EntranceId entrance)
{
    m_clients.emplace(connection, std::make_unique<Client>(*this, connection, entrance));
    m_forwarded.noteConnected(entrance);
}

void AgentServer::onClosed(wire::ConnectionId connection)
{
    if (const auto found = m_clients.find(connection); found != m_clients.end()) {
        m_forwarded.noteClosed(found->second->entrance());
        const auto client = std::move(found->second);
        m_clients.erase(found);
        client->leaveSignins();
    }
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
    Result<Json> params = given && given->isObject() ? *given : none;
    Client& client = *found->second;
    const bool isForwarded = client.entrance() != wire::kMainEntrance;
    if (isForwarded) {
        const ForwardRule* rule = m_forwarded.rule(client.entrance());
        if (!rule) { // the socket was removed while this was on its way
            m_loop.close(connection);
            return;
        }
        params = admit(*rule, m_manager, *method, *params);
        if (!params) {
            answer(connection, *id, params.error(), {});
            return;
        }
    }
    const std::uint64_t number = client.open();
    auto call = m_methods.carryOut(*method, *params, client, client.request(number)->profile,
                                   [this, connection, number, id = *id, method = *method](Result<Json> result) {
                                       const auto asker = m_clients.find(connection);
                                       const Client::Request* open
                                           = asker == m_clients.end() ? nullptr : asker->second->request(number);
                                       if (!open)
                                           return; // nobody waits any more
                                       if (const ForwardRule* rule = m_forwarded.rule(asker->second->entrance()); rule && result)
                                           result = filtered(*rule, method, std::move(*result));
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

void AgentServer::onServed(wire::ConnectionId connection, const std::string& profile, const GrantTable::Hit& hit, Served& last)
{
    const auto entry = m_manager.entries().find(ProfileName { profile });
    if (entry == m_manager.entries().end() || !entry->second.session)
        return;
    const core::AccountSession& session = *entry->second.session;
    if (!hit.grant.empty())
        m_manager.consent().noteUse(hit.grant);
    ProgramChain programs = m_peers.chain(connection);
    if (last.profile != profile || last.hit != hit || last.programs != programs) {
        const core::TokenSpec given = session.wantedSpec({ session.profile().serve.token, {}, {}, {} });
        last.details = Json::object({ { "scope", given.scopes },
                                      { "token_kind", core::nameOf(given.kind) },
                                      { "consent", hit.grant.empty() ? std::string("allow") : std::string(core::nameOf(hit.term)) },
                                      { "programs", programs } });
        last.profile = profile;
        last.hit = hit;
        last.programs = std::move(programs);
    }
    appendActivity(session.profile(), "served", last.details, last.programs);
}

void AgentServer::noteActivity(const core::Profile& profile, const std::string& answer, Json details, const ProgramChain& programs)
{
    details.set("programs", programs);
    appendActivity(profile, answer, std::move(details), programs);
}

void AgentServer::appendActivity(const core::Profile& profile, const std::string& answer, Json details, const ProgramChain& programs)
{
    const WallTime now = m_services.clock.now();
    std::deque<Use>& uses = m_lastUsed[profile.name];
    uses.push_front({ now, programs, answer });
    if (uses.size() > kLastUsed)
        uses.pop_back();
    m_services.history.append(core::ActivityRow { 0, now, profile.id, profile.name, answer, std::move(details) });
    tellUsesSoon(profile, answer == "served" && !programs.empty() ? programs.front() : std::string());
}

Json AgentServer::lastUsed(const ProfileName& profile) const
{
    Json rows = Json::array();
    if (const auto uses = m_lastUsed.find(profile); uses != m_lastUsed.end()) {
        for (const Use& use : uses->second)
            rows.append(Json::object({ { "at", unixSeconds(use.at) }, { "programs", use.programs }, { "answer", use.answer } }));
    }
    return rows;
}

void AgentServer::tellUsesSoon(const core::Profile& profile, const std::string& program)
{
    if (!hasSubscriber())
        return;
    std::string& last = m_used[profile.name];
    if (!program.empty())
        last = program;
    if (m_tellUses)
        return;
    m_tellUses = m_services.timers.after(kTellUses, [this] {
        m_tellUses.reset();
        for (const auto& [name, taker] : std::exchange(m_used, {})) {
            const auto entry = m_manager.entries().find(name);
            if (entry == m_manager.entries().end())
                continue;
            onProfileChanged(entry->second);
            // Rows have no number until they are written: whoever follows asks for those after the last that it has.
            Json event = Json::object({ { "type", "activity" }, { "profile", name.text() } });
            if (!taker.empty() && entry->second.session && entry->second.session->profile().serve.notify)
                event.set("notify", true).set("program", taker);
            tellSubscribers(event);
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
    m_grants.setProfile(profile.name.text(), profile.id, entry.session->wantedSpec(token->spec));
    for (const std::string& name : names) {
        wire::ServedToken served;
        served.result = tokenJson(profile, *token).dump();
        served.profile = profile.name.text();
        served.isIdToken = token->spec.kind == core::TokenKind::Id;
        served.needsGrant = profile.serve.consent == core::ConsentPolicy::Ask;
        served.expiresAt = token->life.expiresAt ? unixSeconds(*token->life.expiresAt) : 0;
        served.bootExpiresAt = token->life.bootExpiresAt ? token->life.bootExpiresAt->time_since_epoch().count() : 0;
        served.lifeSeconds = token->life.length().value_or(std::chrono::seconds::zero()).count();
        served.defaultMinValid = profile.serve.minValid.count();
        m_tokens.set(name, std::move(served));
    }
}

void AgentServer::onWithdrawn(const core::Profile& profile)
{
    m_grants.removeProfile(profile.name.text());
    m_tokens.remove(profile.name.text());
    for (const std::string& alias : profile.serve.aliases)
        m_tokens.remove(alias);
}

void AgentServer::onProfileChanged(const core::ProfileEntry& entry)
{
    if (!hasSubscriber()) {
        m_told.erase(entry.file.name);
        return;
    }
    Json profile = profileJson(entry);
    profile.set("last_used", lastUsed(entry.file.name));
    // Sessions are looked at every so often, whether anything has happened or not: a window that rests is woken only for news.
    const std::size_t told = std::hash<std::string> {}(profile.dump());
    if (std::exchange(m_told[entry.file.name], told) == told)
        return;
    tellSubscribers(Json::object({ { "type", "profile" }, { "profile", std::move(profile) } }));
}

void AgentServer::onProfileRemoved(const ProfileName& name)
{
    m_lastUsed.erase(name);
    m_told.erase(name);
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

void AgentServer::onGrantsChanged()
{
    m_grants.setGrants(m_manager.consent().grants());
    tellSubscribers(Json::object({ { "type", "consent" } }));
}

bool AgentServer::hasSubscriber() const
{
    return std::ranges::any_of(m_clients, [](const auto& entry) { return entry.second->isSubscribed(); });
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

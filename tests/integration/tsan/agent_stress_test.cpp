// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/boot_timer_service.h"
#include "platform/main_loop_queue.h"
#include "platform/system_clock.h"
#include "server/agent_server.h"
#include "support/fake_ports.h"
#include "wire/client.h"
#include "wire/listening_socket.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace warder;
using codec::Json;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr int kClients = 16;

// The agent in one process, with its real threads, queue, timers and socket, and everything outside faked.
struct Agent
{
    Agent()
    {
        Json metadata = Json::object();
        metadata.set("issuer", "https://idp.example")
            .set("authorization_endpoint", "https://idp.example/authorize")
            .set("token_endpoint", "https://idp.example/token")
            .set("response_types_supported", Json::array({ Json("code") }))
            .set("token_endpoint_auth_methods_supported", Json::array({ Json("none") }));
        http.routeJson("https://idp.example/.well-known/openid-configuration", metadata.dump());
        http.route("https://idp.example/token", [this](const test::SentRequest&) -> Result<core::HttpResponse> {
            ++rotation;
            return test::FakeHttpTransport::json(Json::object({ { "access_token", "wdr-canary-at-" + std::to_string(rotation) },
                                                                { "token_type", "Bearer" },
                                                                { "expires_in", 2 },
                                                                { "refresh_token", "wdr-canary-rt-" + std::to_string(rotation) } })
                                                     .dump());
        });
        writeProfile("p", "one", "before");
        signIn();
        location = { root.path().toStdString() + "/w", "agent.sock", true, {} };
        if (socket.open(location) != wire::ListeningSocket::Outcome::Listening)
            qFatal("no socket");
        server = std::make_unique<server::AgentServer>(socket.fd(), manager, services,
                                                       server::Methods::AgentFacts { "0", location.path(), clock.now(), [] { }, [] { } },
                                                       [this](std::function<void()> task) { queue.post(std::move(task)); });
        manager.start(*server);
        server->start();
    }
    void writeProfile(const std::string& name, const std::string& id, const std::string& title)
    {
        profiles.writeFile(name,
                           Json::object({ { "id", id },
                                          { "title", title },
                                          { "kind", "oauth2" },
                                          { "oauth", Json::object({ { "issuer", "https://idp.example" }, { "client_id", "warder" }, { "client_auth", "none" } }) } }));
    }
    void signIn()
    {
        core::Profile profile;
        profile.oauth.clientId = "warder";
        core::SessionRecord record;
        record.binding = *core::bindingFor(profile, "https://idp.example", "https://idp.example/token");
        record.hasRefreshToken = true;
        record.signedInAt = clock.now();
        secrets.put(ProfileId { "one" }, core::RecordKind::Session, record.toJson().dump());
        secrets.put(ProfileId { "one" }, core::RecordKind::RefreshToken, "wdr-canary-rt-0");
    }

    QTemporaryDir root;
    wire::SocketLocation location;
    wire::ListeningSocket socket;
    platform::SystemClock clock;
    platform::BootTimerService timers { clock };
    platform::MainLoopQueue queue;
    SystemEntropy entropy;
    test::FakeHttpTransport http { timers };
    test::MemorySecretStore secrets { timers };
    test::MemoryProfileStore profiles;
    test::FakeRedirectListener redirects;
    test::FakeBrowserLauncher browsers { timers };
    test::FakeSystemEvents system;
    test::MemoryHistoryStore history { timers };
    test::FakePrompter prompter { timers };
    test::FakeCommandRunner commands { timers };
    test::MemoryPresetStore presets;
    test::FakeEmbeddedBrowser embedded { timers };
    core::Services services { clock, timers, entropy, http, secrets, profiles, redirects, browsers, system, history, prompter, commands, presets, embedded };
    core::SessionManager manager { services, [](const Error& error, const ProfileName&) { return std::string(reasonOf(error.code)); } };
    std::unique_ptr<server::AgentServer> server;
    int rotation = 0;
};

} // namespace

class AgentStressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! Sixteen clients ask without a pause while the profile is edited, refreshed, renamed, locked, paused and signed out,
    //! and the agent stops under them. What a client gets is a token that lives or an error; the thread sanitizer says the rest.
    void sixteenClientsWhileEverythingChanges()
    {
        Agent agent;
        std::atomic<int> served = 0;
        std::atomic<int> refused = 0;
        std::atomic<int> expired = 0;
        std::atomic<bool> ends = false;
        std::vector<std::thread> clients;
        for (int i = 0; i < kClients; ++i) {
            clients.emplace_back([&, i] {
                wire::Client client;
                while (!ends) {
                    if (!client.isConnected() && client.connect(agent.location) != wire::Client::ConnectOutcome::Connected) {
                        std::this_thread::sleep_for(milliseconds(1));
                        continue;
                    }
                    Json params = Json::object({ { "profile", "p" } });
                    if (i % 4 == 3)
                        params.set("scope", Json::array({ Json("a") })); // never from the snapshot
                    const auto answer = client.call("token.get", params, seconds(3));
                    if (!answer)
                        continue;
                    if (const auto* result = std::get_if<Json>(&*answer)) {
                        ++served;
                        if (result->integerAt("expires_at").value_or(0) < std::time(nullptr))
                            ++expired;
                    } else {
                        ++refused;
                    }
                    if (i % 5 == 0)
                        client = wire::Client();
                }
            });
        }
        std::unique_ptr<Call> running;
        const auto step = [&](int round) {
            const auto session = agent.manager.session({ "p", {}, {} });
            switch (round % 6) {
            case 0:
                agent.writeProfile("p", "one", "round " + std::to_string(round));
                break;
            case 1:
                if (session)
                    running = (*session)->refreshNow([](const Result<core::CachedToken>&) { });
                break;
            case 2:
                agent.manager.pause(seconds(round % 12 == 2 ? 1 : 0));
                break;
            case 3:
                if (round % 12 == 3)
                    running = agent.manager.lock({}, [](const Result<>&) { });
                else
                    running = agent.manager.unlock({}, {}, [](const Result<>&) { });
                break;
            case 4:
                agent.manager.pause(seconds(0));
                break;
            case 5:
                if (session && round % 18 == 17) {
                    running = (*session)->forget([](const Result<>&) { });
                    agent.signIn();
                }
                break;
            }
        };
        for (int round = 0; round < 48; ++round) {
            step(round);
            QTest::qWait(30);
        }
        agent.server->stop();
        ends = true;
        for (std::thread& client : clients)
            client.join();
        running.reset();
        QVERIFY(served > 100);
        QVERIFY(refused > 0);
        QCOMPARE(expired.load(), 0);
    }
};

QTEST_GUILESS_MAIN(AgentStressTest)
#include "agent_stress_test.moc"

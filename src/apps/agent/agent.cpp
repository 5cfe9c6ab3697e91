// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "agent.h"

#include "base/log.h"
#include "platform/message_bus.h"
#include "server/error_text.h"

#include <cstdio>

namespace warder {

namespace {

Q_LOGGING_CATEGORY(lcAgent, "warder.agent")

void sayOnStderr(const std::string& sentence)
{
    std::fprintf(stderr, "warder-agent: %s\n", sentence.c_str());
}

} // namespace

Agent::Agent(wire::ListeningSocket& socket,
             const wire::SocketLocation& location,
             const wire::Folders& folders,
             core::VaultProtection protection,
             Ended ended)
    : m_ended(std::move(ended))
    , m_oidcPath(location.oidcPath())
    , m_profiles({ .configFolder = folders.config, .fault = {} }, m_timers)
    , m_keyring(m_timers, platform::sessionBusAddress())
    , m_foreignKeyring(m_timers, platform::sessionBusAddress())
    , m_vault({ folders.data, folders.state, protection, {} }, m_keyring, m_timers)
    , m_history({ .path = folders.state + "/activity.db" }, m_clock, m_timers)
    , m_system(platform::systemBusAddress())
    , m_managerDisplay(m_timers, platform::sessionBusAddress())
    , m_presets({ "/etc/warder/presets", folders.config + "/presets" })
    , m_manager(m_services, [](const Error& error, const ProfileName& profile) { return server::errorSentence(error, profile.text()); })
    , m_server(socket.fd(),
               m_manager,
               m_services,
               { WARDER_VERSION, location.path(), m_clock.now(), [this] { shutDown(); }, [this] { onVaultChanged(); }, &m_foreignKeyring,
                 [this] { return m_http.skew(); } },
               [this](std::function<void()> task) { m_queue.post(std::move(task)); })
    , m_keeper(socket, location, m_timers, { [this] { m_server.relisten(); }, [this] { lookAfterSockets(); } })
{ }

Agent::~Agent() = default;

void Agent::start()
{
    m_manager.start(m_server);
    m_server.start();
    serveOidcAgentClients();
    m_keeper.start();
    logInfo(lcAgent(), "the agent serves");
}

// A convenience beside the agent's own socket: without it everything else still works.
void Agent::serveOidcAgentClients()
{
    if (m_oidcFile.open(m_oidcPath, wire::FolderAccess::OwnerOnly))
        m_oidc = std::make_unique<server::OidcAgentSocket>(m_oidcFile.fd(), m_manager, m_server, m_timers);
    else
        logWarning(lcAgent(), concat("the oidc-agent socket cannot be made: ", m_oidcFile.problem()));
}

// Beside the agent's own socket, which the keeper has looked after.
void Agent::lookAfterSockets()
{
    if (m_oidc && !m_oidcFile.isInPlace()) {
        m_oidc.reset();
        m_oidcFile.close();
        serveOidcAgentClients();
    }
    m_server.lookAfterSockets();
}

void Agent::shutDown()
{
    if (m_ending)
        return;
    logInfo(lcAgent(), "the agent ends");
    m_server.announceStop();
    m_ending = m_manager.quiesce([this] { m_ended(Exit::Done); });
}

// A vault that can never be used with what was asked for ends the agent; everything else is said and waited for.
void Agent::onVaultChanged()
{
    const core::VaultStatus status = m_vault.status();
    if (status.state != core::VaultState::Failed || !status.reason)
        return;
    if (status.reason->code == ErrorCode::InvalidRequest) {
        sayOnStderr("The vault's key is kept by " + std::string(status.reason->param("protection"))
                    + " already. To change that, run: warder agent rekey --vault keyring, passphrase or keyfile");
        m_ended(Exit::Usage);
    } else if (status.reason->code == ErrorCode::AgentRunning) {
        sayOnStderr("Another warder-agent uses this vault already (process " + std::string(status.reason->param("pid")) + ").");
        m_ended(Exit::Failed);
    }
}

} // namespace warder

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "socket_keeper.h"

#include "base/entropy.h"
#include "core/clock_check.h"
#include "core/session_manager.h"
#include "platform/activity_database.h"
#include "platform/boot_timer_service.h"
#include "platform/desktop_prompter.h"
#include "platform/login_system_events.h"
#include "platform/loopback_listener.h"
#include "platform/main_loop_queue.h"
#include "platform/os_keyring.h"
#include "platform/process_command_runner.h"
#include "platform/process_embedded_browser.h"
#include "platform/prompt_display.h"
#include "platform/qt_http_transport.h"
#include "platform/secret_service_entries.h"
#include "platform/system_browser_launcher.h"
#include "platform/system_clock.h"
#include "platform/toml_preset_store.h"
#include "platform/toml_profile_store.h"
#include "platform/vault.h"
#include "server/agent_server.h"
#include "server/oidc_agent_socket.h"
#include "wire/listening_socket.h"
#include "wire/socket_file.h"
#include "wire/socket_path.h"

#include <functional>
#include <memory>
#include <string>

namespace warder {

//! The agent, wired: every concrete adapter, the manager and the server, in the order in which they need each other.
class Agent
{
public:
    //! What main() returns.
    enum class Exit : int {
        Done = 0,
        Failed = 1,
        Usage = 2,
    };
    using Ended = std::function<void(Exit)>;

    //! `socket` is open and borrowed. `ended` is called once, from the event loop, when the agent has nothing more to do.
    Agent(wire::ListeningSocket& socket,
          const wire::SocketLocation& location,
          const wire::Folders& folders,
          core::VaultProtection protection,
          Ended ended);
    ~Agent();
    Agent(const Agent&) = delete;
    Agent& operator=(const Agent&) = delete;

    void start();
    //! Ends when the refreshes that run are durable.
    void shutDown();

private:
    void onVaultChanged();
    void serveOidcAgentClients();
    void lookAfterSockets();

    Ended m_ended;
    const std::string m_oidcPath;
    platform::SystemClock m_clock;
    platform::BootTimerService m_timers { m_clock };
    SystemEntropy m_entropy;
    platform::MainLoopQueue m_queue;
    platform::QtHttpTransport m_network { m_timers };
    core::ClockCheck m_http { m_network, m_clock };
    platform::TomlProfileStore m_profiles;
    platform::OsKeyring m_keyring;
    platform::SecretServiceEntries m_foreignKeyring;
    platform::Vault m_vault;
    platform::ActivityDatabase m_history;
    platform::LoopbackListener m_redirects { m_timers, m_entropy };
    platform::SystemBrowserLauncher m_browsers { m_timers, &m_redirects };
    platform::LoginSystemEvents m_system;
    platform::ManagerDisplay m_managerDisplay;
    platform::DesktopPrompter m_prompter { platform::DesktopPrompter::defaultProgram(), m_timers,
                                           [this](auto done) { return m_managerDisplay.read(std::move(done)); } };
    platform::ProcessCommandRunner m_commands { m_timers };
    platform::TomlPresetStore m_presets;
    platform::ProcessEmbeddedBrowser m_embedded { platform::ProcessEmbeddedBrowser::defaultProgram(), m_timers };
    core::Services m_services { m_clock,     m_timers,   m_entropy,  m_http,   m_vault,   m_profiles,
                                m_redirects, m_browsers, m_system,   m_history, m_prompter,
                                m_commands,  m_presets,  m_embedded };
    core::SessionManager m_manager;
    server::AgentServer m_server;
    wire::SocketFile m_oidcFile;
    std::unique_ptr<server::OidcAgentSocket> m_oidc; //!< none where its socket cannot be made
    SocketKeeper m_keeper;
    std::unique_ptr<Call> m_ending;
};

} // namespace warder

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/entropy.h"
#include "core/ports/browser_launcher.h"
#include "core/ports/command_runner.h"
#include "core/ports/embedded_browser.h"
#include "core/ports/history_store.h"
#include "core/ports/http_transport.h"
#include "core/ports/preset_store.h"
#include "core/ports/profile_store.h"
#include "core/ports/prompter.h"
#include "core/ports/redirect_listener.h"
#include "core/ports/secret_store.h"
#include "core/ports/system_events.h"

namespace warder::core {

//! The ports, borrowed: whoever wires the agent keeps them alive longer than everything in core.
struct Services
{
    Clock& clock;
    TimerService& timers;
    Entropy& entropy;
    HttpTransport& http;
    SecretStore& secrets;
    ProfileStore& profiles;
    RedirectListener& redirects;
    BrowserLauncher& browsers;
    SystemEvents& system;
    HistoryStore& history;
    Prompter& prompter;
    CommandRunner& commands;
    PresetStore& presets;
    EmbeddedBrowser& embedded;
};

} // namespace warder::core

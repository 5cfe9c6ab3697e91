// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/call.h"
#include "base/clock.h"
#include "core/ports/browser_launcher.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace warder::platform {

class MessageBus;

//! The display variables of the systemd user manager: what the desktop session imported into it. Main-loop thread only.
class ManagerDisplay
{
public:
    //! `bus` nothing: there is no session bus, and so no manager to be asked. `timers` must outlive this.
    ManagerDisplay(TimerService& timers, std::optional<std::string> bus);
    ~ManagerDisplay();
    ManagerDisplay(const ManagerDisplay&) = delete;
    ManagerDisplay& operator=(const ManagerDisplay&) = delete;

    //! Answers within a second; empty where there is no manager or it knows no display. Never calls back synchronously.
    [[nodiscard]] std::unique_ptr<Call> read(std::function<void(core::DisplayEnvironment)> done);

private:
    class Reading;

    TimerService& m_timers;
    std::unique_ptr<MessageBus> m_bus;
};

//! Whether a server listens at the environment's display. A display of another machine is taken to be there. Does not
//! block.
[[nodiscard]] bool isDisplayAnswered(const core::DisplayEnvironment& display);

//! The display variables among the entries `NAME=value` of an environment; empty without DISPLAY and WAYLAND_DISPLAY.
[[nodiscard]] core::DisplayEnvironment displayAmong(const std::vector<std::string>& entries);

//! The agent's own display variables, likewise.
[[nodiscard]] core::DisplayEnvironment ownDisplay();

//! Where a prompt appears: the agent's own display, else that of the systemd user manager, else that of the session
//! that caused the prompt; the first one that answers, and if none does, the first one that is named. Empty: there is
//! none. A program chooses the last of them itself, so it never comes before the others.
[[nodiscard]] core::DisplayEnvironment
chooseDisplay(const core::DisplayEnvironment& own,
              const core::DisplayEnvironment& manager,
              const core::DisplayEnvironment& caller,
              const std::function<bool(const core::DisplayEnvironment&)>& isAnswered);

} // namespace warder::platform

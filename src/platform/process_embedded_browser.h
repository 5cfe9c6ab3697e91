// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "core/ports/embedded_browser.h"

#include <string>

namespace warder::platform {

//! Shows a page in a `warder-browser` child: one JSON object on its stdin, which stays open until the window is to close, and
//! one for each event on its stdout (docs/protocol.md). The child keeps nothing, and what it writes to stderr is thrown away:
//! a page decides what stands there.
class ProcessEmbeddedBrowser final : public core::EmbeddedBrowser
{
public:
    //! `program` is warder-browser's path. `timers` must outlive the browser and its calls.
    ProcessEmbeddedBrowser(std::string program, TimerService& timers);

    //! Beside our own binary.
    [[nodiscard]] static std::string defaultProgram();

    [[nodiscard]] std::unique_ptr<Call>
    open(core::EmbeddedPage page, const core::DisplayEnvironment& environment, core::EmbeddedPageEvents events) override;

private:
    class Window;

    const std::string m_program;
    TimerService& m_timers;
};

} // namespace warder::platform

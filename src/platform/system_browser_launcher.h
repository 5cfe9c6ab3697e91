// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "core/ports/browser_launcher.h"
#include "platform/start_pages.h"

namespace warder::platform {

//! Opens pages in the system's browser or with a profile's own command. Embedded means the system's browser here: it is
//! what is used where warder-browser is not installed.
class SystemBrowserLauncher final : public core::BrowserLauncher
{
public:
    //! `timers` and `pages` must outlive the launcher. Without `pages` only plain addresses are opened.
    explicit SystemBrowserLauncher(TimerService& timers, StartPages* pages = nullptr);

    [[nodiscard]] Result<std::string> addressForArguments(const std::string& url) override;

    //! As the port; a command is started without a display as well, it may need none.
    //! Errors: InvalidAddress for what is no http(s) address (CVE-2025-6514), NoDisplay, BrowserFailed.
    [[nodiscard]] std::unique_ptr<Call> open(const std::string& url,
                                             const core::BrowserChoice& choice,
                                             const core::DisplayEnvironment& environment,
                                             std::function<void(Result<>)> done) override;

private:
    [[nodiscard]] Result<>
    openNow(const std::string& url, const core::BrowserChoice& choice, const core::DisplayEnvironment& display);

    TimerService& m_timers;
    StartPages* m_pages;
};

} // namespace warder::platform

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/call.h"
#include "base/result.h"

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace warder::core {

//! Where a sign-in page is shown.
struct BrowserChoice
{
    enum class Kind {
        System, //!< xdg-open and its kin
        Embedded, //!< warder-browser
        Command, //!< the profile's own, as a list of arguments; the URL is appended
        None, //!< whoever reads the `open_url` event opens it
    };
    Kind kind = Kind::System;
    std::vector<std::string> command;

    bool operator==(const BrowserChoice&) const = default;
};

//! The graphical environment of a browser or prompt: DISPLAY, WAYLAND_DISPLAY, XAUTHORITY, DBUS_SESSION_BUS_ADDRESS,
//! XDG_CURRENT_DESKTOP, XDG_SESSION_TYPE, and nothing else.
using DisplayEnvironment = std::vector<std::pair<std::string, std::string>>;

//! Port: opens a page for the person. Of the main loop's thread.
//!
//! Every user of the machine can read argument lists: an address that is not plain (a query, a fragment, a long part of
//! the path) is given to a browser as a local one-time address that redirects to it, or is not opened.
class BrowserLauncher
{
public:
    virtual ~BrowserLauncher() = default;
    //! What may stand in an argument list for `url`: itself if it is plain, else a local one-time address. For a window
    //! that starts the browser itself. Errors: InvalidAddress (neither http nor https), BrowserFailed (no such address
    //! can be made).
    [[nodiscard]] virtual Result<std::string> addressForArguments(const std::string& url) = 0;
    //! Starts it without a shell and says whether it started. An empty environment means the agent's own.
    //! Errors: NoDisplay, BrowserFailed (param "program"). Destroying the Call forgets the answer; a browser goes on.
    [[nodiscard]] virtual std::unique_ptr<Call> open(const std::string& url,
                                                     const BrowserChoice& choice,
                                                     const DisplayEnvironment& environment,
                                                     std::function<void(Result<>)> done)
        = 0;
};

} // namespace warder::core

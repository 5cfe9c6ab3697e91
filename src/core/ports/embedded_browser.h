// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/call.h"
#include "base/result.h"
#include "base/secret.h"
#include "core/ports/browser_launcher.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace warder::core {

//! A cookie that the page is to find already there.
struct StartCookie
{
    std::string name;
    Secret value;
    std::string url; //!< of the server that it is for; host-only, HttpOnly, on every path
};

//! One page to show in a window of its own, and what is wanted of it.
struct EmbeddedPage
{
    std::string title; //!< of the profile, for the window
    std::string url; //!< to begin at: https, or http where `allowHttp` or on loopback
    std::vector<std::string> redirectUris; //!< a top-level navigation to one of them, whatever its query, is stopped and told
    std::vector<std::string> cookieNames; //!< empty: no cookie is looked at
    std::string cookieUrl; //!< whose cookies those are
    std::vector<StartCookie> startCookies;
    std::string caFile; //!< of the profile, beside the system's; empty: the system's alone
    std::string proxy; //!< as TransportIdentity::proxy
    bool allowHttp = false;
};

//! What an open page tells, from the event loop. Each of them may destroy the Call.
struct EmbeddedPageEvents
{
    //! The window is there.
    std::function<void()> shown;
    //! A navigation to a redirect URI was stopped before anything left for it; the whole address, with the code in it. The
    //! page stays until the Call is destroyed, so that an answer that is somebody else's ends nothing.
    std::function<void(const Secret& url)> redirected;
    //! All the wanted cookies are there, or one of them has changed since: "NAME=VALUE; NAME=VALUE" in the order of the names.
    std::function<void(Secret cookies)> cookiesFound;
    //! The last one. Good: the person wants another browser instead. Errors: Cancelled (the person closed the window),
    //! NoDisplay, BrowserFailed (it is not installed, cannot start, or crashed).
    std::function<void(Result<> ending)> ended;
};

//! Port: shows a sign-in page in warder-browser, a process of its own that keeps nothing. Of the main loop's thread.
class EmbeddedBrowser
{
public:
    virtual ~EmbeddedBrowser() = default;
    //! Never calls back synchronously. An empty environment means the agent's own. Destroying the Call closes the window.
    [[nodiscard]] virtual std::unique_ptr<Call> open(EmbeddedPage page, const DisplayEnvironment& environment, EmbeddedPageEvents events) = 0;
};

} // namespace warder::core

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace warder::core {

//! What the flow says about a request on its redirect URI, and so which page the browser shows.
enum class RedirectVerdict {
    SignedIn, //!< taken; the success page
    Refused, //!< taken; the failure page ("the provider said no; go back to Warder")
    NotOurs, //!< not this flow's response: 400, and the flow goes on (SR-020, T-52)
};

struct RedirectSpec
{
    //! Exactly as registered: `http://127.0.0.1:PORT/path`, `http://[::1]…` or `http://localhost…` (both families); an
    //! absent port or 0 takes one from the system. Empty: `http://127.0.0.1:<random>/callback`, or `[::1]` without IPv4.
    std::string redirectUri;
    std::string state; //!< tells flows that share a fixed port apart
    std::string successPage; //!< HTML file of the profile's `[pages]`; empty: ours
    std::string failurePage;
};

//! An open place to be redirected to. Destroying it ends the flow's claim; the listener itself goes on for 60 s to say
//! "this sign-in has ended" without reading the code (T-59).
class RedirectEndpoint
{
public:
    RedirectEndpoint() = default;
    RedirectEndpoint(const RedirectEndpoint&) = delete;
    RedirectEndpoint& operator=(const RedirectEndpoint&) = delete;
    virtual ~RedirectEndpoint() = default;
    //! What goes into the authorization and the token request, from the address that is really bound.
    [[nodiscard]] virtual std::string redirectUri() const = 0;
    //! A one-time address of this listener that redirects to `authorizationUrl`: what is given to a browser that we
    //! launch, so that argv shows nothing (SR-036). Each call replaces the one before.
    [[nodiscard]] virtual std::string startUrl(const std::string& authorizationUrl) = 0;
};

//! Port: the loopback listener for authorization responses (RFC 8252 section 7.3). Of the main loop's thread.
class RedirectListener
{
public:
    virtual ~RedirectListener() = default;
    //! `onRedirect` gets the raw query of each well-formed GET on the path whose `state` is this flow's, from a process of
    //! our own user, until a verdict other than NotOurs is given. Errors: PortTaken (param "port"), InvalidProfile.
    [[nodiscard]] virtual Result<std::unique_ptr<RedirectEndpoint>>
    listen(RedirectSpec spec, std::function<RedirectVerdict(std::string_view query)> onRedirect) = 0;
};

} // namespace warder::core

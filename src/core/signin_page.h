// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/services.h"
#include "core/signin_listener.h"

#include <functional>
#include <memory>
#include <string>

namespace warder::core {

//! Where a sign-in's page is shown: in warder-browser where that is wanted and can be had, else in the system's browser or by
//! the profile's command, and its progress as events. One page, once; destroying it closes an embedded window and forgets
//! everything else.
class SigninPage
{
public:
    //! What it means that there is no display at all.
    enum class WithoutDisplay {
        Fail, //!< nobody sits here to see a page: whoever wants to open the address elsewhere asks for no browser
        GoOn, //!< what the person brings may come from anywhere
    };
    struct Spec
    {
        EmbeddedPage page; //!< `url` is also what `open_url` tells
        //! The address for a browser that is launched: one whose appearance in argv harms nobody.
        std::function<std::string()> launchUrl;
        std::string waitingOutside; //!< the step while the person is in another browser than the embedded one
        BrowserChoice browser;
        DisplayEnvironment display;
        WithoutDisplay withoutDisplay = WithoutDisplay::Fail;
    };
    struct Handlers
    {
        std::function<void(const Secret& url)> redirected; //!< embedded only
        std::function<void(Secret cookies)> cookiesFound; //!< embedded only
        std::function<void(Error)> failed; //!< Cancelled (the person closed the embedded window), NoDisplay
    };

    //! `services` and `listener` are borrowed and outlive it.
    SigninPage(const Services& services, SigninListener& listener, Spec spec, Handlers handlers);
    //! Handlers run from the event loop and never in here; each may destroy the page.
    void show();

private:
    void showEmbedded();
    void onEnded(const Result<>& ending);
    void launch();
    void fail(const Error& error);

    const Services& m_services;
    SigninListener& m_listener;
    Spec m_spec;
    Handlers m_handlers;
    std::unique_ptr<Call> m_call;
};

} // namespace warder::core

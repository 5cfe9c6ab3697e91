// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"

#include <string>
#include <string_view>

namespace warder::core {

//! What a sign-in needs a person to see or do.
struct DeviceCodeShown
{
    std::string userCode;
    std::string verificationUri;
    std::string verificationUriComplete; //!< empty where the provider gives none
    WallTime expiresAt;
};

//! Hears of a sign-in's progress. Called from the event loop.
class SigninListener
{
public:
    virtual ~SigninListener() = default;
    //! `discover ask_for_code open_browser wait_for_person exchange verify store`; `fetch` (a token is fetched without the
    //! person), `ask_for_secret` (the person pastes a token or cookies), `ask_for_redirect` (the person pastes the address of
    //! the page that the browser ends on), `browser_unavailable` (warder-browser cannot show the page: another one is opened).
    virtual void onStep(std::string_view name) = 0;
    //! `url` is the provider's authorization URL; `opened` says whether a browser was started with it.
    virtual void onOpenUrl(const std::string& url, bool opened) = 0;
    virtual void onDeviceCode(const DeviceCodeShown& code) = 0;
};

} // namespace warder::core

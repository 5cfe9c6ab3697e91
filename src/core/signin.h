// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/provider_directory.h"
#include "core/session_record.h"
#include "core/token_flow.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace warder::core {

//! A validated sign-in, ready to become a session.
struct SigninResult
{
    oauth::TokenResponse tokens;
    std::optional<oauth::IdTokenClaims> idToken;
    codec::Json userinfo; //!< null where there is none
    SessionBinding binding;
    FlowKind flow = FlowKind::Browser;
    std::vector<std::string> scopesAsked;
};

struct SigninOptions
{
    FlowKind flow = FlowKind::Browser;
    BrowserChoice browser;
    DisplayEnvironment display;
};

//! One sign-in, from the start to tokens that are validated as far as its kind can. Destroying it cancels. `done` is
//! called exactly once, last, never synchronously.
class Signin
{
public:
    using Done = std::function<void(Result<SigninResult>)>;

    Signin() = default;
    Signin(const Signin&) = delete;
    Signin& operator=(const Signin&) = delete;
    virtual ~Signin() = default;

    virtual void start() = 0;
    //! A redirect URL that the person brings. Errors: those of TokenFlow::submit(); the sign-in goes on after an error.
    [[nodiscard]] virtual Result<> submit(const std::string& redirectUrl) = 0;
    //! A secret that the person brings after the step `ask_for_secret`: a token, or the cookies of a page. Errors:
    //! Unsupported where none is wanted, InvalidRequest for one that cannot be a token; the sign-in goes on after an error.
    [[nodiscard]] virtual Result<> submitSecret(Secret secret) = 0;
};

//! The sign-in that fits the profile's kind. All references are borrowed and outlive it.
[[nodiscard]] std::unique_ptr<Signin> createSignin(const Services& services,
                                                   ProviderDirectory& directory,
                                                   Profile profile,
                                                   SigninOptions options,
                                                   SigninListener& listener,
                                                   Signin::Done done);

} // namespace warder::core

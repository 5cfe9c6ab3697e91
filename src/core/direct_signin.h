// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/signin.h"
#include "core/signin_page.h"
#include "core/token_source.h"

namespace warder::core {

//! A sign-in without OAuth: a token or cookies that the person brings, cookies that a page of ours sets (in the embedded
//! browser), or one that is fetched by a command or from a
//! service account token; then the server is asked who that is, where it can say so.
class DirectSignin final : public Signin
{
public:
    //! All references are borrowed and outlive the sign-in.
    DirectSignin(const Services& services, Profile profile, SigninOptions options, SigninListener& listener, Done done);

    void start() override;
    [[nodiscard]] Result<> submit(const std::string& redirectUrl) override;
    [[nodiscard]] Result<> submitSecret(Secret secret) override;

private:
    void onStored(Result<std::optional<Secret>> secret);
    void askForSecret();
    void showPage();
    void onCookies(Secret cookies);
    void onCookiesProbed(const Result<>& probed);
    [[nodiscard]] Result<> take(Secret secret);
    void check();
    void onKnown(Result<SourcedToken> token);
    void onProbed(Result<> probed);
    void succeed();
    void finish(Result<SigninResult> result);

    const Services& m_services;
    const Profile m_profile;
    const SigninOptions m_options;
    SigninListener& m_listener;
    Done m_done;

    bool m_waitsForSecret = false;
    SourcedToken m_token;
    Secret m_cookies; //!< of the embedded page, while they are tried
    std::unique_ptr<SigninPage> m_page;
    std::unique_ptr<Call> m_timeLimit;
    std::unique_ptr<Call> m_call;
};

} // namespace warder::core

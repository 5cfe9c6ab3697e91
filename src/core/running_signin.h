// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account_session.h"
#include "core/services.h"
#include "core/signin.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace warder::core {

//! Where a running sign-in lives, and whom it tells. The manager; borrowed by its sign-ins.
class SigninHost
{
public:
    virtual ~SigninHost() = default;
    //! The session of that profile, or nullptr when the profile has gone.
    [[nodiscard]] virtual AccountSession* sessionOf(const ProfileId& id) = 0;
    //! Why no session could be kept now; nothing if one could.
    [[nodiscard]] virtual std::optional<Error> vaultProblem() const = 0;
    //! Of the session that the request being carried out came from, see SessionManager::setDisplay().
    [[nodiscard]] virtual const DisplayEnvironment& display() const = 0;
    //! The sentence that a person reads.
    [[nodiscard]] virtual std::string sentence(const Error& error, const ProfileName& profile) const = 0;
    //! One event, whole, as docs/protocol.md has it.
    virtual void onSigninEvent(const SigninId& id, const codec::Json& event) = 0;
    //! It has told its last event. It is destroyed later, not in this call.
    virtual void endSignin(const SigninId& id) = 0;
};

//! One sign-in from its start to the session that it becomes: tells its progress as events, asks the person where somebody
//! else signed in than before, and lets the session adopt the result. Destroying it cancels without an event.
class RunningSignin final : public SigninListener
{
public:
    //! All references are borrowed and outlive it. Its first event comes from the loop's next turn.
    RunningSignin(SigninHost& host, const Services& services, ProviderDirectory& directory, SigninId id, const Profile& profile, SigninOptions options);

    //! Begins once the vault, whose first answer may take seconds, can keep what comes of it. Called again at each of the
    //! vault's changes.
    void begin();
    //! See Signin::submit().
    [[nodiscard]] Result<> submit(const std::string& redirectUrl);
    //! See Signin::submitSecret().
    [[nodiscard]] Result<> submitSecret(Secret secret);
    //! Ends with a `failed` event.
    void cancel();

    [[nodiscard]] const ProfileId& profileId() const { return m_profile.id; }
    [[nodiscard]] FlowKind flow() const { return m_flow; }
    //! Everything told so far.
    [[nodiscard]] const std::vector<codec::Json>& events() const { return m_events; }
    //! The result is being written: it can no longer be taken back.
    [[nodiscard]] bool isStoring() const { return m_isStoring; }

    void onStep(std::string_view name) override;
    void onOpenUrl(const std::string& url, bool opened) override;
    void onDeviceCode(const DeviceCodeShown& code) override;

private:
    void tell(const codec::Json& event);
    void onResult(Result<SigninResult> result);
    void adopt(AccountSession& session);
    void onAdopted(const Result<>& stored);
    void fail(const Error& error);

    SigninHost& m_host;
    const Services& m_services;
    const SigninId m_id;
    const Profile m_profile;
    const DisplayEnvironment
        m_promptDisplay; //!< of the session that started it; what it says itself is for its browser alone
    const FlowKind m_flow;
    std::unique_ptr<Signin> m_signin;
    SigninResult m_result;
    std::vector<codec::Json> m_events;
    bool m_hasBegun = false;
    bool m_isStoring = false;
    std::unique_ptr<Call> m_call;
};

} // namespace warder::core

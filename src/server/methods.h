// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session_manager.h"
#include "server/credential_methods.h"
#include "server/forwarded_sockets.h"
#include "server/tool_methods.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace warder::server {

//! The connection that a request came over, as far as methods care.
class Caller
{
public:
    virtual ~Caller() = default;
    //! Tells it apart from all others that there were; 0: it owns no sign-ins.
    [[nodiscard]] virtual std::uint64_t number() const { return 0; }
    //! From now on it gets the events of this sign-in.
    virtual void follow(const SigninId& signin) = 0;
    //! From now on it gets all events.
    virtual void subscribe() = 0;
    //! The forwarded socket that it came by, by a name that no other socket has; empty for programs of this machine.
    [[nodiscard]] virtual std::string forwardedBy() const { return {}; }
    //! Who is at the other end, looked up now. Takes up to 70 µs.
    [[nodiscard]] virtual core::Asker asker() const = 0;
    //! A token of the profile went (or did not go) to it: for Activity.
    virtual void noteAnswer(const core::Profile& profile, const std::string& answer, const codec::Json& details) = 0;
    //! `last_used` of a profile: who asked, newest first.
    [[nodiscard]] virtual codec::Json lastUsed(const ProfileName& profile) const = 0;
};

//! The methods of the native protocol (docs/protocol.md), without sockets. Of the main loop's thread.
class Methods
{
public:
    using Reply = std::function<void(Result<codec::Json>)>;
    struct AgentFacts
    {
        std::string version;
        std::string socketPath;
        WallTime startedAt;
        std::function<void()> shutdown; //!< ends the agent after the answer has left
        std::function<void()> vaultChanged; //!< the state of the vault may have changed
        core::ForeignKeyring* foreignKeyring = nullptr; //!< borrowed; nullptr: there is none
        std::function<std::optional<std::chrono::seconds>()> clockSkew = {}; //!< of the last server's clock to ours
    };

    //! All borrowed, and outlive the methods.
    Methods(core::SessionManager& manager, const core::Services& services, AgentFacts facts, ForwardedSockets& forwarded);

    //! Carries out one request. `reply` is called at most once, possibly before this returns, and possibly after the
    //! returned Call (which may be null) is destroyed: it must bear that. `profile` is filled in with the profile that a failure is about.
    [[nodiscard]] std::unique_ptr<Call>
    carryOut(std::string_view method, const codec::Json& params, Caller& caller, std::string& profile, Reply reply);

    [[nodiscard]] codec::Json statusJson() const;
    void noteVault() const { m_facts.vaultChanged(); }

private:
    using Params = codec::Json;
    using Handler = std::unique_ptr<Call> (Methods::*)(const Params&, Caller&, std::string&, Reply);
    struct Method
    {
        std::string_view name;
        Handler handler;
        bool whileLocked = false;
    };
    [[nodiscard]] static const std::vector<Method>& table();

    std::unique_ptr<Call> hello(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> tokenGet(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> tokenReject(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> tokenInspect(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> profileList(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> profileGet(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> profilePut(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> profilePreview(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> profileRemove(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> profileProbe(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> profileVerify(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> presetList(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> profileImport(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> profileExport(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> jwtInspect(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> setupPlan(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> setupSeed(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> setupClean(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> credentialResolve(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> credentialExplain(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> credentialAsked(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> awsAssume(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> signinStart(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> signinSubmit(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> signinCancel(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> sessionRefresh(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> sessionSignout(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> agentStatus(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> agentLock(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> agentUnlock(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> agentRekey(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> agentPause(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> pageAddress(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> agentPresent(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> agentSettings(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> agentShutdown(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> confirmRestored(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> historyList(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> activityList(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> consentList(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> consentGrant(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> consentRevoke(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> socketAdd(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> socketList(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> socketRemove(const Params& params, Caller& caller, std::string& profile, Reply reply);
    std::unique_ptr<Call> eventsSubscribe(const Params& params, Caller& caller, std::string& profile, Reply reply);

    [[nodiscard]] Result<core::AccountSession*> sessionFor(const Params& params, std::string& profile);
    [[nodiscard]] static codec::Json activityJson(const std::optional<Error>& problem);
    [[nodiscard]] static codec::Json settingsJson(const core::SettingsStatus& status);
    [[nodiscard]] Result<std::vector<core::ProfileEdit>> editsFrom(const Params& params) const;
    [[nodiscard]] Result<core::ProfileChange> changeFrom(const Params& params) const;
    [[nodiscard]] Result<core::HistoryQuery> historyQuery(const Params& params, std::string& profile);

    core::SessionManager& m_manager;
    const core::Services& m_services;
    const AgentFacts m_facts;
    ForwardedSockets& m_forwarded;
    ToolMethods m_tools;
    CredentialMethods m_credentials;
};

} // namespace warder::server

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "conformance/misbehaving_provider.h"
#include "core/session_manager.h"

#include <optional>
#include <string>
#include <vector>

namespace warder::conformance {

//! Warder's core as the agent runs it, with fakes for everything outside, and one profile for the provider.
class RelyingParty final : public core::SessionObserver
{
public:
    RelyingParty();

    test::FakePorts ports;
    MisbehavingProvider provider { ports };
    Json document; //!< the profile; a module may change it before start()

    // Steps of a module. -------------------------------------------------------------------------------------------------
    void start();
    //! A whole sign-in by the code flow, with the browser's answer as a module wants it; an empty answer: as it should be.
    void signIn(const std::string& answer = {});
    //! Begins it, up to the browser.
    void openBrowser();
    //! The browser comes back with a query. Returns what the person sees.
    core::RedirectVerdict comeBack(const std::string& query);
    [[nodiscard]] std::string goodAnswer() const;
    void signInByDevice(std::chrono::seconds forAtMost);
    //! A token as a program gets it; nothing where it is refused.
    [[nodiscard]] std::optional<std::string> token();
    //! A server has answered 401 to the last token.
    void resourceRefuses(const std::string& token);

    // What a module may assert. ---------------------------------------------------------------------------------------------
    [[nodiscard]] bool isSignedIn();
    //! Reason of the failed sign-in; empty where none has failed. With a sentence for the person, or it does not count.
    [[nodiscard]] std::string failure() const;
    [[nodiscard]] bool hasStoredNothing() const;
    [[nodiscard]] core::AccountSession& session() { return *manager.session({ "op", {}, {} }).value(); }
    [[nodiscard]] std::string authorizationParameter(const std::string& name) const;

    core::SessionManager manager;
    std::vector<Json> events;

private:
    void onServableChanged(const core::ProfileEntry&) override { }
    void onWithdrawn(const core::Profile&) override { }
    void onProfileChanged(const core::ProfileEntry&) override { }
    void onProfileRemoved(const ProfileName&) override { }
    void onAgentChanged() override { }
    void onSigninEvent(const SigninId&, const Json& event) override { events.push_back(event); }
};

} // namespace warder::conformance

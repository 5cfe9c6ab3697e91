// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account_session.h"
#include "core/agent_lock.h"
#include "core/auto_lock.h"
#include "core/consent_desk.h"
#include "core/guarded_token.h"
#include "core/passphrase_question.h"
#include "core/profile_change.h"
#include "core/profile_check.h"
#include "core/profile_match.h"
#include "core/provider_directory.h"
#include "core/provider_probe.h"
#include "core/revocation_queue.h"
#include "core/running_signin.h"
#include "core/services.h"
#include "core/session_watch.h"
#include "core/signin.h"
#include "core/signout.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace warder::core {

//! A profile file and, unless it is broken, the session that hangs on it.
struct ProfileEntry
{
    ProfileFile file;
    std::optional<Error> problem; //!< why it is broken
    std::unique_ptr<AccountSession> session; //!< nullptr for a broken file
};

//! What became of settings.toml.
enum class SettingsState {
    Good, //!< in force; also where there is no file
    Kept, //!< it broke while the agent runs: what it said before stays in force
    Unusable, //!< it has been broken since the start: no profile is used
};
struct SettingsStatus
{
    SettingsState state = SettingsState::Good;
    std::optional<Error> problem; //!< InvalidProfile with "why" and "line" or "key", unless it is good
};

//! How somebody names a profile: exactly one of them.
struct ProfileSelector
{
    std::string profile; //!< name or alias
    std::string issuer;
    std::string url;
    std::string tool = {}; //!< beside a url: the program that asks
};

//! Hears what changes. Called from the event loop.
class SessionObserver
{
public:
    virtual ~SessionObserver() = default;
    //! At once, at every change of what may be served: before the function that caused it returns.
    virtual void onServableChanged(const ProfileEntry& entry) = 0;
    virtual void onWithdrawn(const Profile& profile) = 0;
    //! Collected over one turn of the loop.
    virtual void onProfileChanged(const ProfileEntry& entry) = 0;
    virtual void onProfileRemoved(const ProfileName& name) = 0;
    virtual void onAgentChanged() = 0;
    //! One event of a sign-in, whole, as docs/protocol.md has it.
    virtual void onSigninEvent(const SigninId& signin, const codec::Json& event) = 0;
    //! Who may have which token has changed. At once.
    virtual void onGrantsChanged() { }
    virtual void onSettingsChanged() { }
};

//! All profiles with their sessions and sign-ins: what the agent is, without sockets. Of the main loop's thread.
//! Destroyed after whoever observes it; every Call it gives out is destroyed before it.
class SessionManager final : public SigninHost
{
public:
    //! `services` is borrowed. The error of a failed sign-in becomes a sentence by `sentence`, which is the server's.
    SessionManager(const Services& services, std::function<std::string(const Error&, const ProfileName&)> sentence);
    ~SessionManager() override;
    SessionManager(const SessionManager&) = delete;
    SessionManager& operator=(const SessionManager&) = delete;

    //! Loads the profiles and begins to follow the vault, the files and the machine. `observer` is borrowed.
    void start(SessionObserver& observer);

    // Looking -----------------------------------------------------------------------------------------------------------
    [[nodiscard]] const std::map<ProfileName, ProfileEntry>& entries() const { return m_entries; }
    //! By name or alias. Errors: ProfileNotFound, AgentLocked.
    [[nodiscard]] Result<ProfileEntry*> entry(const std::string& nameOrAlias);
    //! Errors: ProfileNotFound, ProfileAmbiguous (param "profiles"), InvalidProfile for a broken one, InsecureAddress.
    [[nodiscard]] Result<AccountSession*> session(const ProfileSelector& selector);
    //! Which `[[match]]` rules of all profiles answer. Valid until the next turn of the loop. Errors: AgentLocked, InvalidRequest.
    [[nodiscard]] Result<MatchOutcome> match(const MatchQuestion& question) const;
    [[nodiscard]] bool isLocked() const { return m_lock.isLocked(); }
    [[nodiscard]] const AgentLock& agentLock() const { return m_lock; }
    [[nodiscard]] std::optional<WallTime> pausedUntil() const { return m_pausedUntil; }
    [[nodiscard]] const codec::Json& settings() const { return m_settings; }
    [[nodiscard]] SettingsStatus settingsStatus() const;

    // Tokens ------------------------------------------------------------------------------------------------------------
    //! A token for `asker`, with the person's consent where the profile wants it. Never calls back synchronously. Errors beside
    //! the session's: Paused, ConsentDenied.
    [[nodiscard]] std::unique_ptr<Call>
    token(AccountSession& session, TokenDemand demand, Asker asker, std::function<void(Result<TokenAnswer>)> done);
    //! What token() would answer at the loop's next turn, at once: a token that is held, for somebody who needs no question.
    //! Nothing if it takes more than that.
    [[nodiscard]] std::optional<TokenAnswer> heldToken(const AccountSession& session, const TokenDemand& demand, const Asker& asker);
    //! Who may have which token. Of the manager's life.
    [[nodiscard]] ConsentDesk& consent() { return m_consent; }
    [[nodiscard]] const ConsentDesk& consent() const { return m_consent; }

    // Profiles ----------------------------------------------------------------------------------------------------------
    //! What put() would make of the file; nobody is asked, nothing is written.
    [[nodiscard]] Result<PlannedChange> preview(const ProfileChange& change) const
    {
        return planProfileChange(m_services, m_settings, change, PlanPurpose::Preview);
    }
    //! Errors: those of the store, InvalidProfile; for dangerous keys also Cancelled and NoDisplay of the prompt.
    [[nodiscard]] std::unique_ptr<Call> put(ProfileChange change, std::function<void(Result<>)> done);
    [[nodiscard]] std::unique_ptr<Call> remove(const ProfileName& name, bool local, std::function<void(Result<SignoutReport>)> done);

    // Signing in and out ------------------------------------------------------------------------------------------------
    struct SigninStarted
    {
        SigninId id;
        bool joined = false;
        FlowKind flow = FlowKind::Browser;
    };
    //! Events go to the observer, the first one after this has returned. A sign-in of that profile that runs is joined.
    //! `owner` is a number of the caller's own, none of them 0: the sign-in is cancelled when all owners have left it
    //! (leaveSignin()). One that was started without an owner goes on until its end. Errors: those of the vault's
    //! state, Unsupported (a kind that has no sign-in).
    [[nodiscard]] Result<SigninStarted> startSignin(AccountSession& session,
                                                    std::optional<FlowKind> flow,
                                                    std::optional<BrowserChoice> browser,
                                                    DisplayEnvironment display,
                                                    std::uint64_t owner = 0);
    //! That owner is gone, and with it its interest. What is being stored is stored all the same.
    void leaveSignin(const SigninId& id, std::uint64_t owner);
    //! What has been said so far, for somebody who joins.
    [[nodiscard]] std::vector<codec::Json> signinEvents(const SigninId& id) const;
    [[nodiscard]] Result<> submitSignin(const SigninId& id, const std::string& redirectUrl);
    [[nodiscard]] Result<> submitSecret(const SigninId& id, Secret secret);
    [[nodiscard]] Result<> cancelSignin(const SigninId& id);
    [[nodiscard]] std::unique_ptr<Call> signOut(AccountSession& session, bool local, std::function<void(Result<SignoutReport>)> done);
    //! See checkProfile(). Errors beside its: Paused and ConsentDenied for a profile with a `[check]` url.
    [[nodiscard]] std::unique_ptr<Call> check(AccountSession& session, std::function<void(Result<CheckReport>)> done);
    //! The display of the session that the request that is about to be carried out came from, as the kernel shows it:
    //! the last resort for prompts that it causes (the prompter's own choice comes first).
    void setDisplay(DisplayEnvironment display) { m_display = std::move(display); }
    //! A window has come, or so a program says: a passphrase that nobody could be asked for before is asked for now,
    //! three times in ten minutes at most.
    void onWindowConnected();

    // The agent ---------------------------------------------------------------------------------------------------------
    //! Gives out nothing from this moment on; `done` when everything is durable and wiped (at most 10 s). Errors: those of
    //! AgentLock::close().
    [[nodiscard]] std::unique_ptr<Call> lock(std::optional<Secret> password, std::function<void(Result<>)> done);
    //! See AgentLock::unlock().
    [[nodiscard]] std::unique_ptr<Call> unlock(std::optional<Secret> secret, GuessSource source, std::function<void(Result<>)> done);
    //! Unlocks with a passphrase that the person is asked for in a prompt. Errors: those of PassphraseQuestion::ask().
    [[nodiscard]] std::unique_ptr<Call> askToUnlock(std::function<void(Result<>)> done) { return m_passphrase.ask(std::move(done)); }
    void pause(std::chrono::seconds length);
    //! Errors: those of the store; for dangerous keys also Cancelled and NoDisplay of the prompt.
    [[nodiscard]] std::unique_ptr<Call> editSettings(std::vector<ProfileEdit> edits, std::function<void(Result<>)> done);
    //! No new refresh begins; `done` when the running ones are durable (at most 10 s).
    [[nodiscard]] std::unique_ptr<Call> quiesce(std::function<void()> done);
    void confirmRestored();
    //! The person, and not a program by itself, has done something: locking by idleness counts anew.
    void notePerson() { m_autoLock.notePerson(); }

private:
    class Quiescing;
    class Locking;
    class Putting;
    class SignoutSequence;

    void loadSettings();
    //! SettingsInvalid while nothing may be served because of the settings.
    [[nodiscard]] std::optional<Error> unusableSettings() const;
    void loadProfiles();
    [[nodiscard]] Result<Profile> readProfile(ProfileFile& file, std::map<ProfileId, ProfileName>& owners);
    void onFilesChanged();
    void withdrawEverything();
    void onUnlocked();
    void onVaultChanged();
    void onVaultRead(Result<std::vector<Record>> records);
    void distribute(AccountSession& session);
    void changed(const AccountSession& session);
    void flushChanges();
    void cancelSigninsOf(const ProfileId& profile);
    //! All of a profile and the settings that a sign-in may rest on; nothing while the file is broken.
    [[nodiscard]] std::optional<std::string> signinBasis(const ProfileId& profile) const;
    void cancelSigninsOfEditedProfiles();
    void reconsiderAll();
    void tick();
    //! Why no program gets this profile's token now; nothing if it may.
    [[nodiscard]] std::optional<Error> refusalFor(const Profile& profile) const;
    [[nodiscard]] std::optional<Error> pauseRefusal() const;
    //! Asks the user about the changes, if there are any. Errors: Cancelled, NoDisplay, InvalidRequest (too long to be read).
    [[nodiscard]] std::unique_ptr<Call> confirmed(const std::vector<SensitiveChange>& changes, const std::string& subject, std::function<void(Result<>)> done);

    // SigninHost
    [[nodiscard]] AccountSession* sessionOf(const ProfileId& id) override;
    [[nodiscard]] std::optional<Error> vaultProblem() const override;
    [[nodiscard]] const DisplayEnvironment& display() const override { return m_display; }
    [[nodiscard]] std::string sentence(const Error& error, const ProfileName& profile) const override { return m_sentence(error, profile); }
    void onSigninEvent(const SigninId& id, const codec::Json& event) override;
    void endSignin(const SigninId& id) override;

    const Services m_services;
    std::function<std::string(const Error&, const ProfileName&)> m_sentence;
    SessionObserver* m_observer = nullptr;
    ProviderDirectory m_directory;
    RefreshLimiter m_limiter;
    RevocationQueue m_revocations;
    SessionWatch m_watch;
    codec::Json m_settings; //!< the last ones that could be used
    bool m_hasSettings = false; //!< some could be used since the start
    std::optional<Error> m_settingsProblem; //!< why settings.toml as it is now is not used
    DisplayEnvironment m_display;
    ConsentDesk m_consent;
    PassphraseQuestion m_passphrase;
    AutoLock m_autoLock;
    AgentLock m_lock;
    std::optional<WallTime> m_pausedUntil;
    std::deque<BootTime> m_windows; //!< when one came lately

    std::set<ProfileId> m_dropped; //!< whose records lie in the vault though no profile has them in memory
    std::map<ProfileId, StoredSession> m_stored; //!< read from the vault, not yet asked for by a profile
    bool m_vaultIsRead = false;
    std::map<ProfileName, ProfileEntry> m_entries;
    std::map<SigninId, std::unique_ptr<RunningSignin>> m_signins;
    struct SigninClaim
    {
        std::set<std::uint64_t> owners; //!< 0 never leaves
        std::string basis; //!< what it was started with, see signinBasis()
    };
    std::map<SigninId, SigninClaim> m_claims; //!< of m_signins
    std::set<ProfileName> m_dirty;
    std::unique_ptr<Call> m_flush;
    std::unique_ptr<Call> m_vaultRead;
    std::unique_ptr<Call> m_confirming;
    std::unique_ptr<Call> m_locking;
    std::unique_ptr<Call> m_lockingByItself;
    std::unique_ptr<Call> m_tick;
    std::unique_ptr<Call> m_sleep;
    std::vector<std::unique_ptr<RunningSignin>> m_ended; //!< destroyed on the loop's next turn
    std::unique_ptr<Call> m_burial;
};

} // namespace warder::core

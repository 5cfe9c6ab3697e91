// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/provider_directory.h"
#include "core/refresh_limiter.h"
#include "core/session_record.h"
#include "core/session_state.h"
#include "core/signin.h"
#include "core/token_renewal.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace warder::core {

//! What somebody asks a session for.
struct TokenDemand
{
    TokenSpec spec;
    std::chrono::seconds minValid { 60 };
    std::chrono::seconds wait { 0 }; //!< for a sign-in of the person
    std::string caller = {}; //!< whose rejections count here, see AccountSession::reject()
};

//! What the vault holds of one profile's session.
struct StoredSession
{
    std::optional<SessionRecord> record;
    std::vector<CachedToken> tokens; //!< the ID token included
    std::optional<RefreshIntent> intent;
};

//! The last thing that went wrong, and when it is tried again.
struct SessionTrouble
{
    Error error;
    WallTime at;
    std::optional<WallTime> retryAt;
};

//! One profile's session: its state, its tokens, and when they are refreshed. At most one request is in flight for its
//! refresh token; callers that request the same token share one answer. Main-loop thread only.
//!
//! A narrow request (one with scopes, audience or resources of its own) is its caller's: if it fails, only its callers hear of
//! it, and the state, the plans and the refresh token of the session stay as they were.
class AccountSession
{
public:
    using TokenDone = std::function<void(Result<CachedToken>)>;
    //! Called after every change of what the getters say. Called from the event loop or from the calling function.
    using Changed = std::function<void(const AccountSession&)>;

    //! All references are borrowed and outlive the session.
    AccountSession(Profile profile, const Services& services, ProviderDirectory& directory, RefreshLimiter& limiter, Changed changed);
    AccountSession(const AccountSession&) = delete;
    AccountSession& operator=(const AccountSession&) = delete;
    ~AccountSession();

    // What it is. -----------------------------------------------------------------------------------------------------
    [[nodiscard]] const Profile& profile() const { return m_profile; }
    [[nodiscard]] const SessionState& state() const { return m_state; }
    [[nodiscard]] const std::optional<SessionRecord>& record() const { return m_record; }
    //! The profile's own token of that kind, if there is one, however old.
    [[nodiscard]] const CachedToken* token(TokenKind kind) const;
    //! The token that programs may have at once without any question to the core; nullptr if there is none.
    [[nodiscard]] const CachedToken* servable() const;
    //! The token that meets `demand` as things are, so that demand() would answer with it at the loop's next turn; nullptr if anything
    //! has to happen first, or fails.
    [[nodiscard]] const CachedToken* held(const TokenDemand& demand) const;
    //! What a demand for `demanded` comes to, for comparing with grants; see core/consent.h.
    [[nodiscard]] TokenSpec wantedSpec(TokenSpec demanded) const;
    [[nodiscard]] std::optional<WallTime> nextRefreshAt() const { return m_plannedAt; }
    //! When the person is to be reminded that the session ends: only of one that nothing renews, and before its end.
    [[nodiscard]] std::optional<WallTime> remindAt() const;
    [[nodiscard]] bool endsSoon() const; //!< that time has come
    [[nodiscard]] const std::optional<SessionTrouble>& trouble() const { return m_trouble; }
    //! Endpoints of the provider that are not acceptable and count as absent.
    [[nodiscard]] std::vector<oauth::IgnoredEndpoint> ignoredEndpoints() const { return m_directory.ignoredEndpoints(m_profile); }
    [[nodiscard]] bool canRenew() const; //!< a new token can be had without the person
    //! Programs have asked since the last sign-in, and only a new one helps.
    [[nodiscard]] bool isSigninWanted() const { return m_isSigninWanted; }
    //! A refresh whose answer must become durable runs.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; } //!< the vault has said what there is
    [[nodiscard]] bool isBusy() const { return m_refresh && m_refresh->isInFlight(); }

    // What happens to it. ---------------------------------------------------------------------------------------------
    //! What the vault says, once it is open.
    void restore(StoredSession stored);
    //! The vault does not answer, and why. restore() ends it. Before the first of either, askers wait.
    void setWaitingForVault(Error reason);
    //! An old vault was put back: nothing is refreshed until the person confirms.
    void setVaultRestored(bool restored);
    //! The profile's file has changed. Same id. What failed is tried again if the source of the tokens is another one now
    //! (hasSameSource()), and else not.
    void setProfile(Profile profile);
    //! A secret that the profile's refreshes need has been replaced: what failed is tried again.
    void secretChanged();
    //! A sign-in runs or has ended.
    void setSignin(std::optional<SigninId> signin);
    //! Takes over a sign-in: durable first, then served. Errors: StorageFull, StorageFailed, those of the vault.
    [[nodiscard]] std::unique_ptr<Call> adopt(SigninResult result, std::function<void(Result<>)> done);
    //! Forgets everything, durably. The caller has told the provider.
    [[nodiscard]] std::unique_ptr<Call> forget(std::function<void(Result<>)> done);
    //! The person says that the changed profile is meant: the session is bound to it anew.
    void confirmChange();
    //! Wall clock or boot clock may have moved: looks at every deadline again.
    void reconsider();
    //! The network is back: a pause after a failure is over.
    void retryNow();

    //! A token as demanded: at once, or after the refresh or the sign-in that it takes (a refresh is waited for 30 s).
    //! Each caller is answered on a turn of the loop of its own, and never after its Call is destroyed. Errors:
    //! InvalidRequest (a malformed scope, a resource that is not an absolute URI without fragment, RFC 8707 section 2),
    //! InvalidScope (not granted), SigninRequired and the reason of the state, TimedOut, RateLimited, the refresh's.
    [[nodiscard]] std::unique_ptr<Call> demand(TokenDemand demand, TokenDone done);
    //! A new token now, whatever the old one has left.
    [[nodiscard]] std::unique_ptr<Call> refreshNow(TokenDone done);
    //! The token with this SHA-256 was refused by a server: it is not given out again. False if it is none of ours now.
    //! Two rejections of fresh tokens are counted against `caller` alone (an entrance and a program, see callerKey()):
    //! nobody else is told TokenRejected because of them. What comes by a forwarded socket is rejected `onlyForCaller`:
    //! others are served it as before, and need no new one.
    bool reject(const std::string& sha256, const std::string& caller = {}, bool onlyForCaller = false);
    //! Whether a rejection is remembered: only then does a demand need its caller.
    [[nodiscard]] bool hasRejections() const { return !m_refusals.empty(); }

    //! Answers everybody who waits with `reason`, on turns of the loop that may come after the session's end.
    void abandon(const Error& reason);

private:
    class Demand;
    friend class Demand;
    struct Waiter
    {
        TokenDemand demand;
        TokenDone done;
        Demand* handle = nullptr; //!< what the caller holds; told when the waiter is gone
        std::uint64_t joinedAt = 0; //!< m_turn when it came: what happened before does not count
        bool mustBeNew = false;
        bool refreshWaitOver = false;
        std::unique_ptr<Call> refreshLimit;
        std::unique_ptr<Call> signinLimit;
        bool signinWaitOver = true;
        std::unique_ptr<Call> turn; //!< set once its answer is known; it is decided again on that turn
    };
    using Waiters = std::list<Waiter>;
    struct Refusal
    {
        int count = 0;
        BootTime at;
        std::string kept; //!< sha256 of a token that is rejected for this caller only
    };
    //! What became of the requests for one narrow token.
    struct NarrowHistory
    {
        std::optional<BootTime> refreshedAt;
        std::chrono::milliseconds spacing { 0 };
        std::optional<Error> error; //!< of the last request, if it failed
        std::uint64_t failedAt = 0; //!< m_turn
        int failures = 0; //!< in a row
        BootTime quietUntil; //!< who asks before that gets the same error
    };
    enum class Decision {
        Serve,
        Fail,
        Wait,
        Refresh,
        SignIn, //!< only the person helps: waits for that as long as the caller said
    };
    struct Verdict
    {
        Decision decision = Decision::Wait;
        Error error = {}; //!< of Fail and SignIn
        std::optional<BootTime> again = {}; //!< of Wait: when time alone changes it
    };

    [[nodiscard]] std::unique_ptr<Call> join(TokenDemand demand, TokenDone done, bool mustBeNew);
    //! The same of a normalised spec.
    [[nodiscard]] const CachedToken* held(const TokenSpec& spec, std::chrono::seconds minValid) const;
    [[nodiscard]] bool isOffered(const TokenSpec& spec) const; //!< by this kind of profile
    //! Why nobody gets such a token of this session, whatever it holds; nothing if it may be asked for.
    [[nodiscard]] std::optional<Error> refusalOf(const TokenSpec& spec) const;
    [[nodiscard]] Verdict decide(const Waiter& waiter) const;
    [[nodiscard]] Verdict decideOwn(const Waiter& waiter, const CachedToken* live) const;
    [[nodiscard]] Verdict decideNarrow(const Waiter& waiter, const CachedToken* live) const;
    void answer(Waiters::iterator waiter);
    void settle();
    void settleSoon();
    [[nodiscard]] TokenSpec normalised(TokenSpec spec) const;
    [[nodiscard]] const CachedToken* find(const TokenSpec& spec) const;
    [[nodiscard]] bool isLive(const CachedToken* token) const;
    [[nodiscard]] bool waitsForDemand() const;
    //! The earliest time of a refresh that nobody has asked for by name, for the sake of `wanted`, which may be nullptr.
    [[nodiscard]] BootTime earliestRefresh(const CachedToken* wanted) const;
    void dropRevokedTokens();
    void judgeRecord();
    void forgetFaults();
    [[nodiscard]] Error signinRequired() const;

    void noteNarrowRequest();
    void startRefresh(const TokenSpec& spec);
    void onRefreshed(Result<RefreshOutcome> outcome);
    void takeOwn(RefreshOutcome outcome);
    void takeNarrow(const TokenSpec& spec, RefreshOutcome outcome);
    void onNarrowFailed(const TokenSpec& spec, const Error& error, const TokenRenewal& renewal);
    void dropOldNarrowTokens();
    void noteRefreshed();
    [[nodiscard]] bool keepsAlive() const;
    [[nodiscard]] bool isFlyteRefusal() const;
    //! Whether it is the one that this caller has rejected, while others are still served it.
    [[nodiscard]] bool isRejectedFor(const TokenSpec& spec, const std::string& caller) const;
    [[nodiscard]] bool hasRejectedTwice(const TokenSpec& spec, const std::string& caller) const;
    void onRefreshFailed(const Error& error, const RefreshIntent& intent);
    void onStorageTrouble(const Error& error);
    void plan();
    void onTimer();
    void updateState();
    void enter(SessionState state);
    void note(std::string event, codec::Json details);

    Profile m_profile;
    const Services& m_services;
    ProviderDirectory& m_directory;
    RefreshLimiter& m_limiter;
    Changed m_changed;

    SessionState m_state = WaitingForKeyring { Error { ErrorCode::KeyringNoAnswer, "not opened yet" } };
    std::optional<SessionRecord> m_record;
    std::map<TokenSpec, CachedToken> m_tokens;
    std::optional<RefreshIntent> m_intent; //!< of a request whose outcome is unknown
    std::optional<SigninId> m_signin;
    bool m_isLoaded = false; //!< restore() was called
    std::optional<Error> m_vaultTrouble;
    bool m_vaultRestored = false;
    std::optional<Error> m_blocked; //!< a permanent fault: nothing is tried by itself
    bool m_isSigninWanted = false;
    std::optional<Error> m_needsSignIn;
    std::optional<SessionTrouble> m_trouble;
    std::optional<Error> m_cannotStore; //!< why the running refresh cannot write its answer
    int m_failures = 0; //!< passing faults in a row
    int m_serverFaults = 0; //!< answers of the token endpoint with a fault of its own, in a row
    BootTime m_firstServerFault;
    std::optional<BootTime> m_retryAt;
    BootTime m_quietUntil; //!< who asks before that gets the last failure and causes no request
    std::optional<BootTime> m_refreshedAt; //!< the last success, a sign-in included
    std::chrono::milliseconds m_spacing { 0 }; //!< from then on, while its token lives
    bool m_isIdTokenMissing = false; //!< the last refresh brought no ID token that can be served
    std::map<TokenSpec, NarrowHistory> m_narrow;
    std::deque<BootTime> m_narrowRequests; //!< of the last minute
    std::map<std::pair<TokenSpec, std::string>, Refusal> m_refusals; //!< by token and caller

    std::uint64_t m_turn = 1; //!< counts refreshes that have ended
    std::map<TokenSpec, std::uint64_t> m_obtainedAt; //!< m_turn of each token
    std::uint64_t m_failedAt = 0; //!< m_turn of the last failure
    Waiters m_waiters;
    std::optional<WallTime> m_plannedAt;
    std::optional<BootTime> m_dueAt; //!< the same on the boot clock
    TokenSpec m_refreshSpec; //!< of m_refresh
    double m_jitter = 0;
    std::unique_ptr<TokenRenewal> m_refresh;
    std::unique_ptr<Call> m_timer;
    std::unique_ptr<Call> m_settling;
    std::unique_ptr<Call> m_settlingLater;
    std::unique_ptr<Call> m_writing;
    std::unique_ptr<Call> m_dropping;
};

} // namespace warder::core

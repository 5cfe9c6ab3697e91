// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/account_session.h"

#include "base/log.h"
#include "core/consent.h"
#include "core/token_source.h"
#include "oauth/scope.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace warder::core {

using codec::Json;
using std::chrono::seconds;

namespace {

Q_LOGGING_CATEGORY(lcSession, "warder.core.session")

constexpr seconds kRefreshWait { 30 };
// Somebody who asks again within this time after a failure gets that failure, not another request; after one that would
// fail in the same way again, for longer.
constexpr seconds kQuietAfterFailure { 5 };
constexpr seconds kQuietAfterRefusal { 60 };
// Requests for narrow tokens of one session: each may be another audience, so that nothing else bounds them.
constexpr std::size_t kNarrowRequestsPerMinute = 30;
constexpr std::size_t kMostNarrowTokens = 64;
constexpr seconds kShortestKeptAlive { 10 };
// No timer needs to be further away: every deadline is looked at again meanwhile.
constexpr seconds kLongestSleep { 24 * 60 * 60 };
// Two refusals of fresh tokens within this time are no coincidence (design section 5).
constexpr seconds kRefusalMemory { 300 };
constexpr std::string_view kOfflineAccess = "offline_access";
constexpr int kFaultsThatRefuse = 5;
constexpr std::chrono::minutes kFaultsFor { 10 };

double randomFraction(Entropy& entropy)
{
    std::array<std::byte, 4> bytes {};
    entropy.fill(bytes);
    std::uint32_t number = 0;
    std::memcpy(&number, bytes.data(), sizeof number);
    return static_cast<double>(number) / 4294967296.0;
}

Json expiryJson(const TokenLife& life)
{
    return life.expiresAt ? Json(std::int64_t { life.expiresAt->time_since_epoch().count() }) : Json();
}

} // namespace

// What a caller of demand() holds: takes its waiter out when destroyed. Knows nothing any more once it is answered, except
// where the session goes away first: then it holds the answer itself until its turn comes.
class AccountSession::Demand final : public Call
{
public:
    Demand(AccountSession& session, Waiters::iterator waiter)
        : m_session(&session)
        , m_waiter(waiter)
    {
        m_waiter->handle = this;
    }
    ~Demand() override
    {
        if (m_session)
            m_session->m_waiters.erase(m_waiter);
    }
    void letGo() { m_session = nullptr; }
    void failLater(TimerService& timers, TokenDone done, Error reason)
    {
        m_session = nullptr;
        m_turn = timers.soon([this, done = std::move(done), reason = std::move(reason)] {
            // The callback may destroy this call, and with it the lambda.
            const TokenDone told = done;
            const Error why = reason;
            told(why);
        });
    }

private:
    AccountSession* m_session;
    Waiters::iterator m_waiter;
    std::unique_ptr<Call> m_turn;
};

AccountSession::AccountSession(Profile profile, const Services& services, ProviderDirectory& directory, RefreshLimiter& limiter, Changed changed)
    : m_profile(std::move(profile))
    , m_services(services)
    , m_directory(directory)
    , m_limiter(limiter)
    , m_changed(std::move(changed))
    , m_jitter(randomFraction(services.entropy))
{ }

AccountSession::~AccountSession()
{
    for (const Waiter& waiter : m_waiters)
        waiter.handle->letGo();
}

void AccountSession::abandon(const Error& reason)
{
    for (Waiter& waiter : std::exchange(m_waiters, {}))
        waiter.handle->failLater(m_services.timers, std::move(waiter.done), reason);
}

// --- What it is ------------------------------------------------------------------------------------------------------

const CachedToken* AccountSession::find(const TokenSpec& spec) const
{
    const auto found = m_tokens.find(spec);
    return found == m_tokens.end() ? nullptr : &found->second;
}

const CachedToken* AccountSession::token(TokenKind kind) const
{
    return find(TokenSpec { kind, {}, {}, {} });
}

bool AccountSession::isLive(const CachedToken* token) const
{
    return token && !token->life.isExpired(m_services.clock.now(), m_services.clock.bootNow());
}

std::optional<WallTime> AccountSession::remindAt() const
{
    const CachedToken* own = token(m_profile.serve.token);
    if (!own || !own->life.expiresAt || canRenew())
        return {};
    seconds before = std::clamp<seconds>(own->life.length().value_or(seconds::zero()) / 10, std::chrono::minutes(10), std::chrono::hours(24));
    if (m_profile.kind == ProfileKind::Static || (m_profile.kind == ProfileKind::Flipt && m_profile.flipt.method == FliptMethod::Token))
        before = m_profile.staticToken.remind;
    return *own->life.expiresAt - before;
}

bool AccountSession::endsSoon() const
{
    const auto remind = remindAt();
    return remind && *remind <= m_services.clock.now() && std::holds_alternative<Active>(m_state);
}

const CachedToken* AccountSession::servable() const
{
    const CachedToken* own = token(m_profile.serve.token);
    if (m_blocked || m_vaultTrouble || m_profile.serve.consent == ConsentPolicy::Deny || !isLive(own))
        return nullptr;
    return own;
}

const CachedToken* AccountSession::held(const TokenDemand& demand) const
{
    const TokenSpec spec = normalised(demand.spec);
    if (hasRejectedTwice(spec, demand.caller) || isRejectedFor(spec, demand.caller))
        return nullptr;
    return held(normalised(demand.spec), demand.minValid);
}

const CachedToken* AccountSession::held(const TokenSpec& spec, seconds minValid) const
{
    if (!m_isLoaded || m_vaultTrouble || m_blocked || !isOffered(spec) || refusalOf(spec))
        return nullptr;
    const CachedToken* token = find(spec);
    const bool isGood = isLive(token) && token->life.isGoodFor(minValid, m_services.clock.now(), m_services.clock.bootNow());
    return isGood ? token : nullptr;
}

bool AccountSession::isOffered(const TokenSpec& spec) const
{
    return m_profile.usesOauth() || (!spec.isNarrow() && spec.kind != TokenKind::Id);
}

std::optional<Error> AccountSession::refusalOf(const TokenSpec& spec) const
{
    if (!std::ranges::all_of(spec.scopes, oauth::isScopeToken))
        return Error(ErrorCode::InvalidRequest, "a scope is empty or has characters that no scope has").with("member", "scope");
    if (spec.kind == TokenKind::Id && spec.isNarrow())
        return Error(ErrorCode::InvalidRequest, "an ID token has no scope, audience or resource of its own").with("member", "token_kind");
    if (!std::ranges::all_of(spec.resources, oauth::isResourceIndicator))
        return Error(ErrorCode::InvalidRequest, "a resource is an absolute URI without fragment").with("member", "resource");
    // A client's own grant has no bounds that anybody here knows; those of a person's are what was granted.
    if (!m_record || m_record->flow == FlowKind::ClientCredentials || !m_profile.usesOauth())
        return {};
    if (const auto missing = oauth::missingScopes(spec.scopes, m_record->scopesGranted); !missing.empty())
        return Error(ErrorCode::InvalidScope, "it was not granted").with("scope", oauth::joinScope(missing));
    // It is no property of an access token: a refresh cannot ask for it, and without any scope it would bring all of them.
    if (spec.scopes == std::vector<std::string> { std::string(kOfflineAccess) })
        return Error(ErrorCode::InvalidScope, "it is no scope of an access token").with("scope", std::string(kOfflineAccess));
    return {};
}

TokenSpec AccountSession::wantedSpec(TokenSpec demanded) const
{
    // What the token can do, which may be more than was asked for.
    const CachedToken* own = token(TokenKind::Access);
    std::vector<std::string> granted = m_record ? m_record->scopesGranted : std::vector<std::string> {};
    for (const std::string& scope : own ? own->scopes : std::vector<std::string> {}) {
        if (!oauth::containsScope(granted, scope))
            granted.push_back(scope);
    }
    return core::wantedSpec(normalised(std::move(demanded)), granted);
}

bool AccountSession::canRenew() const
{
    return m_record && !m_needsSignIn && !m_vaultRestored && isRenewable(m_profile, *m_record);
}

TokenSpec AccountSession::normalised(TokenSpec spec) const
{
    std::ranges::sort(spec.scopes);
    spec.scopes.erase(std::ranges::unique(spec.scopes).begin(), spec.scopes.end());
    // Asking for just what the session has anyway is asking for the session's own token. offline_access is about the refresh
    // token and nothing that an access token has.
    if (spec.scopes.size() > 1)
        std::erase(spec.scopes, kOfflineAccess);
    if (m_record) {
        auto granted = m_record->scopesGranted;
        std::erase(granted, kOfflineAccess);
        std::ranges::sort(granted);
        if (spec.scopes == granted)
            spec.scopes.clear();
    }
    if (spec.audience == m_profile.oauth.audience)
        spec.audience.clear();
    std::ranges::sort(spec.resources);
    auto own = m_profile.oauth.resources;
    std::ranges::sort(own);
    if (spec.resources == own)
        spec.resources.clear();
    return spec;
}

// A provider that was shown a used refresh token has ended everything that came of that sign-in (RFC 9700 section
// 4.14.2): the access tokens look alive and are not.
void AccountSession::dropRevokedTokens()
{
    if (m_needsSignIn->code == ErrorCode::RotationInterrupted)
        m_tokens.clear();
}

bool AccountSession::waitsForDemand() const
{
    return m_intent && m_record && (m_record->rotates || !m_record->refreshedAt);
}

Error AccountSession::signinRequired() const
{
    if (m_needsSignIn)
        return *m_needsSignIn;
    if (m_record && m_record->flow == FlowKind::Direct)
        return Error { ErrorCode::SecretExpired };
    if (m_record)
        return Error { ErrorCode::SessionEnded, "the token has ended and there is no refresh token" };
    return Error { ErrorCode::SigninRequired };
}

// --- What happens to it ----------------------------------------------------------------------------------------------

void AccountSession::restore(StoredSession stored)
{
    m_isLoaded = true;
    m_vaultTrouble.reset();
    m_record = std::move(stored.record);
    m_intent = std::move(stored.intent);
    m_tokens.clear();
    for (CachedToken& token : stored.tokens) {
        const TokenSpec spec = token.spec;
        m_tokens.insert_or_assign(spec, std::move(token));
    }
    m_needsSignIn.reset();
    forgetFaults();
    judgeRecord();
    reconsider();
}

void AccountSession::setWaitingForVault(Error reason)
{
    m_vaultTrouble = std::move(reason);
    updateState();
    settleSoon();
}

void AccountSession::setVaultRestored(bool restored)
{
    m_vaultRestored = restored;
    reconsider();
}

void AccountSession::setProfile(Profile profile)
{
    // The revision alone says nothing: a file that was only touched has not changed.
    std::swap(profile.revision, m_profile.revision);
    if (profile == m_profile)
        return;
    std::swap(profile.revision, m_profile.revision);
    const bool hasChanged = !hasSameSource(profile, m_profile);
    m_profile = std::move(profile);
    if (hasChanged) {
        forgetFaults();
        judgeRecord();
    }
    reconsider();
}

void AccountSession::secretChanged()
{
    forgetFaults();
    judgeRecord();
    reconsider();
}

void AccountSession::forgetFaults()
{
    m_blocked.reset();
    m_failures = 0;
    m_retryAt.reset();
    m_quietUntil = {};
    m_narrow.clear();
}

// What the session's record and the profile's file alone can tell: the rest of the binding is compared before each refresh.
void AccountSession::judgeRecord()
{
    if (!m_record)
        return;
    const bool sameIssuer = m_profile.oauth.issuer.empty() || m_profile.oauth.issuer == m_record->binding.issuer;
    const bool sameClient = m_profile.oauth.clientId.empty() || m_profile.oauth.clientId == m_record->binding.clientId;
    // A session of OAuth does not become the token of a kind that has one token and no provider.
    const bool sameWay = m_record->binding.tokenOrigin.empty() || m_profile.usesOauth();
    if (!sameWay || !sameIssuer || !sameClient || serviceOrigins(m_profile) != m_record->binding.service || tlsBinding(m_profile.http) != m_record->binding.tls)
        m_blocked = Error { ErrorCode::ChangedSinceSignin, "the profile has changed since the sign-in" };
    else if (!m_record->quarantine.empty())
        m_blocked = Error { errorCodeFromReason(m_record->quarantine), "a refresh response was refused" };
    if (!m_record->ended.empty()) {
        m_needsSignIn = Error { errorCodeFromReason(m_record->ended), "the session has ended" };
        dropRevokedTokens();
    }
}

void AccountSession::setSignin(std::optional<SigninId> signin)
{
    m_signin = std::move(signin);
    updateState();
    settleSoon();
}

std::unique_ptr<Call> AccountSession::adopt(SigninResult result, std::function<void(Result<>)> done)
{
    // A refresh of the old session must not write over the new one.
    m_refresh.reset();
    const WallTime now = m_services.clock.now();
    SessionRecord record;
    record.binding = std::move(result.binding);
    record.flow = result.flow;
    record.scopesAsked = std::move(result.scopesAsked);
    record.scopesGranted = result.tokens.scopes;
    record.hasRefreshToken = !result.tokens.refreshToken.isEmpty();
    record.signedInAt = now;
    record.userinfo = std::move(result.userinfo);
    if (record.hasRefreshToken)
        record.refreshLife = refreshLifeOf(result.tokens.refreshToken, result.tokens.refreshExpiresIn, now);

    std::map<TokenSpec, CachedToken> tokens;
    CachedToken access;
    access.token = std::move(result.tokens.accessToken);
    access.type = result.tokens.tokenType;
    access.life = lifeOf(access.token, result.tokens.expiresIn, m_services.clock);
    access.scopes = record.scopesGranted;
    std::vector<RecordChange> changes;
    const auto change = [this, &changes](RecordKind kind, std::string name, std::optional<Secret> value) {
        changes.push_back({ { m_profile.id, kind, std::move(name) }, std::move(value) });
    };
    for (const auto& [spec, token] : m_tokens) {
        if (spec.isNarrow())
            change(RecordKind::AccessToken, spec.cacheName(), {});
    }
    change(RecordKind::AccessToken, {}, sealable(access, m_services.clock));
    if (result.idToken) {
        record.subject = result.idToken->subject;
        record.idClaims = result.idToken->claims;
        record.idTokenAlg = result.idToken->algorithm;
        record.idTokenKeyId = result.idToken->keyId;
        CachedToken idToken;
        idToken.token = std::move(result.tokens.idToken);
        idToken.type = "Bearer";
        idToken.life = lifeUntil(result.idToken->expiresAt, m_services.clock);
        idToken.scopes = record.scopesGranted;
        idToken.spec.kind = TokenKind::Id;
        change(RecordKind::IdToken, {}, sealable(idToken, m_services.clock));
        tokens.emplace(idToken.spec, std::move(idToken));
    } else {
        change(RecordKind::IdToken, {}, {});
    }
    if (record.hasRefreshToken)
        change(RecordKind::RefreshToken, {}, std::move(result.tokens.refreshToken));
    else
        change(RecordKind::RefreshToken, {}, {});
    change(RecordKind::Intent, {}, {});
    change(RecordKind::StaticSecret, {}, {});
    change(RecordKind::Session, {}, sealable(record.toJson()));
    tokens.emplace(access.spec, std::move(access));

    // Moved into the callback, which only runs while this session lives: its Call is ours as well as the caller's.
    struct Adopted
    {
        SessionRecord record;
        std::map<TokenSpec, CachedToken> tokens;
    };
    auto adopted = std::make_unique<Adopted>(Adopted { std::move(record), std::move(tokens) });
    Adopted* kept = adopted.get();
    auto call = m_services.secrets.apply(std::move(changes), [this, kept, done = std::move(done)](const Result<>& stored) {
        if (!stored) {
            updateState();
            done(stored.error());
            return;
        }
        m_isSigninWanted = false;
        m_record = std::move(kept->record);
        m_tokens = std::move(kept->tokens);
        m_intent.reset();
        m_needsSignIn.reset();
        m_trouble.reset();
        m_refusals.clear();
        forgetFaults();
        m_isIdTokenMissing = false;
        m_signin.reset();
        ++m_turn;
        noteRefreshed();
        for (const auto& [spec, token] : m_tokens)
            m_obtainedAt[spec] = m_turn;
        note("signin", Json::object({ { "flow", nameOf(m_record->flow) }, { "expires_at", expiryJson(token(TokenKind::Access)->life) } }));
        reconsider();
        done({});
    });
    // Keeps what the callback uses for exactly as long as the callback can run.
    class AdoptCall final : public Call
    {
    public:
        AdoptCall(std::unique_ptr<Adopted> kept, std::unique_ptr<Call> write)
            : m_kept(std::move(kept))
            , m_write(std::move(write))
        { }

    private:
        std::unique_ptr<Adopted> m_kept;
        std::unique_ptr<Call> m_write;
    };
    return std::make_unique<AdoptCall>(std::move(adopted), std::move(call));
}

std::unique_ptr<Call> AccountSession::forget(std::function<void(Result<>)> done)
{
    m_refresh.reset();
    std::vector<RecordChange> changes;
    for (const RecordKind kind : { RecordKind::Session, RecordKind::RefreshToken, RecordKind::IdToken, RecordKind::Intent,
                                   RecordKind::StaticSecret })
        changes.push_back({ { m_profile.id, kind, {} }, {} });
    changes.push_back({ { m_profile.id, RecordKind::AccessToken, {} }, {} });
    for (const auto& [spec, token] : m_tokens) {
        if (spec.isNarrow())
            changes.push_back({ { m_profile.id, RecordKind::AccessToken, spec.cacheName() }, {} });
    }
    // From this moment on nothing is served, whatever becomes of the write.
    m_isSigninWanted = false;
    m_record.reset();
    m_tokens.clear();
    m_intent.reset();
    m_needsSignIn.reset();
    m_trouble.reset();
    m_refusals.clear();
    forgetFaults();
    note("signout", Json::object());
    reconsider();
    return m_services.secrets.apply(std::move(changes), std::move(done));
}

void AccountSession::confirmChange()
{
    if (!m_record || !m_blocked)
        return;
    m_record->binding.issuer = m_profile.oauth.issuer.empty() ? m_record->binding.issuer : m_profile.oauth.issuer;
    if (!m_profile.oauth.clientId.empty())
        m_record->binding.clientId = m_profile.oauth.clientId;
    m_record->binding.service = serviceOrigins(m_profile);
    m_record->binding.tls = tlsBinding(m_profile.http);
    m_record->quarantine.clear();
    std::vector<RecordChange> changes;
    changes.push_back({ { m_profile.id, RecordKind::Session, {} }, sealable(m_record->toJson()) });
    m_writing = m_services.secrets.apply(std::move(changes), [](const Result<>& stored) {
        if (!stored)
            logWarning(lcSession(), concat("a confirmation could not be written: ", reasonOf(stored.error().code)));
    });
    m_blocked.reset();
    reconsider();
}

void AccountSession::reconsider()
{
    plan();
    updateState();
    settleSoon();
}

void AccountSession::retryNow()
{
    // A network that comes and goes is no reason to ask more often than anybody may.
    if (m_retryAt)
        m_retryAt = std::max(m_services.clock.bootNow(), std::min(*m_retryAt, m_quietUntil));
    reconsider();
}

// --- Demands ---------------------------------------------------------------------------------------------------------

std::unique_ptr<Call> AccountSession::join(TokenDemand demand, TokenDone done, bool mustBeNew)
{
    demand.spec = normalised(std::move(demand.spec));
    Waiter waiter;
    waiter.done = std::move(done);
    waiter.mustBeNew = mustBeNew;
    waiter.joinedAt = ++m_turn;
    if (m_services.clock.bootNow() < m_quietUntil && !mustBeNew)
        waiter.joinedAt = 0;
    waiter.demand = std::move(demand);
    m_waiters.push_back(std::move(waiter));
    const auto position = std::prev(m_waiters.end());
    Waiter* joined = &*position;
    joined->refreshLimit = m_services.timers.after(kRefreshWait, [this, joined] {
        joined->refreshWaitOver = true;
        settle();
    });
    if (joined->demand.wait > seconds::zero()) {
        joined->signinWaitOver = false;
        joined->signinLimit = m_services.timers.after(joined->demand.wait, [this, joined] {
            joined->signinWaitOver = true;
            settle();
        });
    }
    settleSoon();
    return std::make_unique<Demand>(*this, position);
}

std::unique_ptr<Call> AccountSession::demand(TokenDemand demand, TokenDone done)
{
    return join(std::move(demand), std::move(done), false);
}

std::unique_ptr<Call> AccountSession::refreshNow(TokenDone done)
{
    // The person asks: a fault that would not be tried again by itself is tried now, but nothing goes where it must not.
    if (m_blocked && m_blocked->code != ErrorCode::ChangedSinceSignin && m_record && m_record->quarantine.empty())
        m_blocked.reset();
    m_retryAt.reset();
    return join({ { m_profile.serve.token, {}, {}, {} }, seconds::zero(), seconds::zero() }, std::move(done), true);
}

AccountSession::Verdict AccountSession::decide(const Waiter& waiter) const
{
    const TokenSpec& spec = waiter.demand.spec;
    const auto fail = [](Error reason) { return Verdict { Decision::Fail, std::move(reason) }; };
    if (m_vaultTrouble)
        return fail(*m_vaultTrouble);
    if (!m_isLoaded)
        return waiter.refreshWaitOver ? fail(Error { ErrorCode::KeyringNoAnswer }) : Verdict {};
    if (!isOffered(spec))
        return fail(Error { ErrorCode::Unsupported, "it has one token only, without scopes, audience or resource of its own" });
    if (auto refusal = refusalOf(spec))
        return fail(std::move(*refusal));
    if (m_blocked)
        return fail(*m_blocked);
    // A caller that rejects what it gets does not get the next one to reject: that one is for the others.
    if (!waiter.mustBeNew && hasRejectedTwice(spec, waiter.demand.caller))
        return fail(Error { ErrorCode::TokenRejected, "two fresh tokens were refused" });
    const CachedToken* live = isLive(find(spec)) && !isRejectedFor(spec, waiter.demand.caller) ? find(spec) : nullptr;
    const auto obtained = m_obtainedAt.find(spec);
    const bool isNew = obtained != m_obtainedAt.end() && obtained->second > waiter.joinedAt;
    if (live && (isNew || (!waiter.mustBeNew && held(spec, waiter.demand.minValid))))
        return { Decision::Serve };
    // The refresh goes on until its answer is written; nobody has to wait for that.
    if (m_refresh && m_cannotStore)
        return live && !waiter.mustBeNew ? Verdict { Decision::Serve } : fail(*m_cannotStore);
    if (m_refresh)
        return waiter.refreshWaitOver ? fail(Error { ErrorCode::TimedOut, "a refresh takes too long" }) : Verdict {};
    if (canRenew())
        return spec.isNarrow() ? decideNarrow(waiter, live) : decideOwn(waiter, live);
    if (m_vaultRestored)
        return live ? Verdict { Decision::Serve } : fail(Error { ErrorCode::VaultRestored });
    if (live && !waiter.mustBeNew)
        return { Decision::Serve };
    return { Decision::SignIn, signinRequired() };
}

// Whether a token that is not there, or short, is worth a request now. What is left of one is more use than an error, and than
// waiting: the answer says how much that is.
AccountSession::Verdict AccountSession::decideOwn(const Waiter& waiter, const CachedToken* live) const
{
    const bool mayServe = live && !waiter.mustBeNew;
    if (m_trouble && m_failedAt > waiter.joinedAt)
        return mayServe ? Verdict { Decision::Serve } : Verdict { Decision::Fail, m_trouble->error };
    if (waiter.mustBeNew)
        return { Decision::Refresh };
    const BootTime earliest = earliestRefresh(live);
    const BootTime now = m_services.clock.bootNow();
    if (waiter.demand.spec.kind == TokenKind::Id && m_isIdTokenMissing && now < earliestRefresh(token(TokenKind::Access)))
        return mayServe ? Verdict { Decision::Serve } : Verdict { Decision::Fail, Error { ErrorCode::IdTokenMissing, "the refresh brought no ID token" } };
    if (now >= earliest)
        return { Decision::Refresh };
    if (mayServe)
        return { Decision::Serve };
    return waiter.refreshWaitOver ? Verdict { Decision::Fail, Error { ErrorCode::TimedOut, "the last refresh was a moment ago" } }
                                  : Verdict { Decision::Wait, {}, earliest };
}

AccountSession::Verdict AccountSession::decideNarrow(const Waiter& waiter, const CachedToken* live) const
{
    const auto serveOr = [live](const Error& error) { return live ? Verdict { Decision::Serve } : Verdict { Decision::Fail, error }; };
    const BootTime now = m_services.clock.bootNow();
    if (const auto found = m_narrow.find(waiter.demand.spec); found != m_narrow.end()) {
        const NarrowHistory& history = found->second;
        if (history.error && (history.failedAt > waiter.joinedAt || now < history.quietUntil))
            return serveOr(*history.error);
        if (history.refreshedAt) {
            const BootTime earliest = *history.refreshedAt + (live ? history.spacing : kLeastSpacing);
            if (now < earliest)
                return live ? Verdict { Decision::Serve } : Verdict { Decision::Wait, {}, earliest };
        }
    }
    // The provider has asked for quiet, or does not answer: nobody else's request fares better.
    if (m_trouble && now < m_quietUntil)
        return serveOr(m_trouble->error);
    // Whether the refresh token is used up, only the session's own refresh may find out: a narrow request that is interrupted as
    // well must not use up its one retry.
    if (waitsForDemand() && m_trouble && m_failedAt > waiter.joinedAt)
        return serveOr(m_trouble->error);
    if (m_narrowRequests.size() >= kNarrowRequestsPerMinute && now - m_narrowRequests.front() < std::chrono::minutes(1)) {
        Error error { ErrorCode::RateLimited, "too many tokens of their own scopes, audiences and resources in a minute" };
        error.retryAfterSeconds = std::chrono::ceil<seconds>(std::chrono::minutes(1) - (now - m_narrowRequests.front())).count();
        return serveOr(error);
    }
    return { Decision::Refresh };
}

BootTime AccountSession::earliestRefresh(const CachedToken* wanted) const
{
    if (!m_refreshedAt)
        return BootTime::min();
    return *m_refreshedAt + (isLive(wanted) ? m_spacing : kLeastSpacing);
}

void AccountSession::settleSoon()
{
    if (!m_waiters.empty() && !m_settling) {
        m_settling = m_services.timers.soon([this] {
            m_settling.reset();
            settle();
        });
    }
}

// Gives everybody whose answer is known a turn of the loop, and begins the refresh that the others need. Calls nobody back.
void AccountSession::settle()
{
    std::optional<TokenSpec> wanted;
    bool isForNarrow = true; // nobody wants the session's own token
    bool needsPerson = false;
    std::optional<BootTime> again;
    for (auto waiter = m_waiters.begin(); waiter != m_waiters.end(); ++waiter) {
        if (waiter->turn)
            continue;
        const Verdict verdict = decide(*waiter);
        bool isAnswered = false;
        switch (verdict.decision) {
        case Decision::Serve:
        case Decision::Fail:
            isAnswered = true;
            break;
        case Decision::Refresh:
            // The session's own first: a narrow request may be slow, and everybody waits for the one refresh token.
            if (!wanted || (wanted->isNarrow() && !waiter->demand.spec.isNarrow()))
                wanted = waitsForDemand() ? TokenSpec {} : waiter->demand.spec;
            isForNarrow = isForNarrow && waiter->demand.spec.isNarrow();
            break;
        case Decision::Wait:
            if (verdict.again)
                again = again ? std::min(*again, *verdict.again) : *verdict.again;
            break;
        case Decision::SignIn:
            needsPerson = true;
            isAnswered = waiter->signinWaitOver;
            break;
        }
        if (isAnswered)
            waiter->turn = m_services.timers.soon([this, waiter] { answer(waiter); });
    }
    m_settlingLater.reset();
    if (again) {
        m_settlingLater = m_services.timers.at(*again, [this] { settleSoon(); });
    }
    if (wanted && !m_refresh) {
        if (isForNarrow)
            noteNarrowRequest();
        startRefresh(*wanted);
    }
    // However many ask: the window says it once.
    if (needsPerson && !std::exchange(m_isSigninWanted, true))
        m_changed(*this);
}

// Much may have happened since its turn was given: the token was refused, the vault locked, the profile edited.
void AccountSession::answer(Waiters::iterator waiter)
{
    Verdict verdict = decide(*waiter);
    const bool isOver = verdict.decision == Decision::SignIn && waiter->signinWaitOver;
    if (verdict.decision != Decision::Serve && verdict.decision != Decision::Fail && !isOver) {
        waiter->turn.reset();
        settleSoon();
        return;
    }
    Result<CachedToken> result = std::move(verdict.error);
    if (verdict.decision == Decision::Serve)
        result = find(waiter->demand.spec)->clone();
    const TokenDone done = std::move(waiter->done);
    waiter->handle->letGo();
    // The timer that calls us goes with it, and the callback may take the session along: nothing is touched after it.
    m_waiters.erase(waiter);
    done(std::move(result));
}

bool AccountSession::hasRejectedTwice(const TokenSpec& spec, const std::string& caller) const
{
    const auto found = m_refusals.find({ spec, caller });
    return found != m_refusals.end() && found->second.count >= 2
        && m_services.clock.bootNow() - found->second.at < seconds(60);
}

bool AccountSession::isRejectedFor(const TokenSpec& spec, const std::string& caller) const
{
    const auto found = m_refusals.find({ spec, caller });
    const CachedToken* token = found == m_refusals.end() || found->second.kept.empty() ? nullptr : find(spec);
    return token && sha256Hex(token->token) == found->second.kept;
}

bool AccountSession::reject(const std::string& sha256, const std::string& caller, bool onlyForCaller)
{
    const auto found
        = std::ranges::find_if(m_tokens, [&sha256](const auto& entry) { return sha256Hex(entry.second.token) == sha256; });
    if (found == m_tokens.end())
        return false;
    const TokenSpec spec = found->first;
    const BootTime now = m_services.clock.bootNow();
    std::erase_if(m_refusals, [now](const auto& entry) { return now - entry.second.at >= kRefusalMemory; });
    Refusal& refusal = m_refusals[{ spec, caller }];
    refusal.count = refusal.count > 0 && now - refusal.at < kRefusalMemory ? refusal.count + 1 : 1;
    refusal.at = now;
    if (onlyForCaller) {
        refusal.kept = sha256;
        note("rejected", Json::object({ { "count", refusal.count } }));
        return true;
    }
    m_tokens.erase(found);
    std::vector<RecordChange> changes;
    changes.push_back({ { m_profile.id, spec.kind == TokenKind::Id ? RecordKind::IdToken : RecordKind::AccessToken, spec.cacheName() }, {} });
    m_writing = m_services.secrets.apply(std::move(changes), [](const Result<>& stored) {
        if (!stored)
            logWarning(lcSession(), concat("a refused token could not be removed: ", reasonOf(stored.error().code)));
    });
    note("rejected", Json::object({ { "count", refusal.count } }));
    reconsider();
    return true;
}

// --- Refreshing ------------------------------------------------------------------------------------------------------

void AccountSession::noteNarrowRequest()
{
    m_narrowRequests.push_back(m_services.clock.bootNow());
    if (m_narrowRequests.size() > kNarrowRequestsPerMinute)
        m_narrowRequests.pop_front();
}

void AccountSession::startRefresh(const TokenSpec& spec)
{
    TokenSpec asked = spec;
    asked.kind = TokenKind::Access;
    m_refreshSpec = asked;
    m_cannotStore.reset();
    RefreshInput input { m_profile, *m_record, asked, m_intent, {}, m_serverFaults > 0 };
    if (input.profile.oauth.clientId.empty())
        input.profile.oauth.clientId = m_record->binding.clientId; // as discovery filled it in at the sign-in
    if (const CachedToken* own = token(TokenKind::Access))
        input.current = own->clone();
    m_refresh = createRenewal(
        m_services, m_directory, m_limiter, std::move(input),
        TokenRenewal::Hooks { [this](const Error& error) { onStorageTrouble(error); },
                              [this](Result<RefreshOutcome> outcome) { onRefreshed(std::move(outcome)); } });
    m_refresh->start();
    updateState();
}

void AccountSession::onStorageTrouble(const Error& error)
{
    const bool isNews = !m_trouble || m_trouble->error.code != error.code;
    m_trouble = SessionTrouble { error, m_services.clock.now(), {} };
    m_cannotStore = error;
    settleSoon();
    if (isNews) {
        logWarning(lcSession(), concat("the new token of ", m_profile.name.text(), " cannot be written: ", reasonOf(error.code)));
        note("failure", Json::object({ { "reason", reasonOf(error.code) } }));
        m_changed(*this);
    }
}

void AccountSession::onRefreshed(Result<RefreshOutcome> outcome)
{
    // Called by the refresh as its last act: it may go now.
    const auto finished = std::move(m_refresh);
    const TokenSpec spec = std::exchange(m_refreshSpec, {});
    m_cannotStore.reset();
    ++m_turn;
    if (const SessionRecord* changed = finished->changedRecord(); changed && !outcome)
        m_record = *changed;
    if (spec.isNarrow()) {
        if (outcome)
            takeNarrow(spec, std::move(*outcome));
        else
            onNarrowFailed(spec, outcome.error(), *finished);
    } else {
        m_serverFaults = !outcome && outcome.error().code == ErrorCode::ServerError ? m_serverFaults + 1 : 0;
        if (m_serverFaults == 1)
            m_firstServerFault = m_services.clock.bootNow();
        if (outcome)
            takeOwn(std::move(*outcome));
        else
            onRefreshFailed(isFlyteRefusal() ? Error { ErrorCode::RefreshTokenRejected, "five server faults while the metadata is answered" } : outcome.error(),
                            finished->intent());
    }
    plan();
    updateState();
    settleSoon();
}

void AccountSession::takeOwn(RefreshOutcome outcome)
{
    m_record = std::move(outcome.record);
    m_intent.reset();
    m_trouble.reset();
    m_blocked.reset();
    m_failures = 0;
    m_retryAt.reset();
    m_quietUntil = {};
    m_jitter = randomFraction(m_services.entropy);
    note("refresh", Json::object({ { "expires_at", expiryJson(outcome.access.life) } }));
    const TokenSpec spec = outcome.access.spec;
    m_tokens.insert_or_assign(spec, std::move(outcome.access));
    m_obtainedAt[spec] = m_turn;
    const bool hasIdToken = outcome.idToken && isLive(&*outcome.idToken);
    if (hasIdToken) {
        const TokenSpec idSpec = outcome.idToken->spec;
        m_tokens.insert_or_assign(idSpec, std::move(*outcome.idToken));
        m_obtainedAt[idSpec] = m_turn;
    }
    m_isIdTokenMissing = !hasIdToken && !isLive(token(TokenKind::Id));
    const bool isAwaited = m_profile.serve.token == TokenKind::Id
        || std::ranges::any_of(m_waiters, [](const Waiter& waiter) { return waiter.demand.spec.kind == TokenKind::Id; });
    if (m_isIdTokenMissing && isAwaited) {
        // Whoever waits for an ID token waits in vain: the provider sends none at a refresh.
        m_trouble = SessionTrouble { Error { ErrorCode::IdTokenMissing, "the refresh brought no ID token" }, m_services.clock.now(), {} };
        m_failedAt = m_turn;
    }
    noteRefreshed();
}

// Whether the session is extended before its refresh token expires. One that lives for seconds cannot be kept alive without
// asking for ever, whether anybody needs a token or not.
bool AccountSession::keepsAlive() const
{
    const auto length = m_record && m_record->refreshLife ? m_record->refreshLife->length() : std::nullopt;
    return m_profile.serve.keepAlive && length && *length >= kShortestKeptAlive;
}

// From now on the session's spacing counts: half of the shortest life that has to be renewed.
void AccountSession::noteRefreshed()
{
    m_refreshedAt = m_services.clock.bootNow();
    std::optional<seconds> shortest;
    const auto consider = [&shortest](const std::optional<seconds>& length) {
        if (length && *length > seconds::zero())
            shortest = shortest ? std::min(*shortest, *length) : *length;
    };
    if (const CachedToken* access = token(TokenKind::Access))
        consider(access->life.length());
    if (const CachedToken* id = token(TokenKind::Id); isLive(id))
        consider(id->life.length());
    if (keepsAlive())
        consider(m_record->refreshLife->length());
    m_spacing = refreshSpacing(shortest);
}

void AccountSession::takeNarrow(const TokenSpec& spec, RefreshOutcome outcome)
{
    m_record = std::move(outcome.record);
    m_intent.reset();
    NarrowHistory& history = m_narrow[spec];
    history = {};
    history.refreshedAt = m_services.clock.bootNow();
    history.spacing = refreshSpacing(outcome.access.life.length());
    m_tokens.insert_or_assign(spec, std::move(outcome.access));
    m_obtainedAt[spec] = m_turn;
    if (outcome.idToken && isLive(&*outcome.idToken)) {
        const TokenSpec idSpec = outcome.idToken->spec;
        m_tokens.insert_or_assign(idSpec, std::move(*outcome.idToken));
        m_obtainedAt[idSpec] = m_turn;
    }
    dropOldNarrowTokens();
}

void AccountSession::onNarrowFailed(const TokenSpec& spec, const Error& error, const TokenRenewal& renewal)
{
    logInfo(lcSession(), concat("a narrow request of ", m_profile.name.text(), " failed: ", reasonOf(error.code), " (", error.detail, ")"));
    // Whether the refresh token is used up is the session's concern, whoever sent it.
    if (error.code == ErrorCode::SentUnknownOutcome && m_record->hasRefreshToken)
        m_intent = renewal.intent();
    else if (renewal.changedRecord())
        m_intent.reset();
    if (!m_record->quarantine.empty())
        m_blocked = Error { errorCodeFromReason(m_record->quarantine), "a refresh response was refused" };
    NarrowHistory& history = m_narrow[spec];
    history.error = error;
    history.failedAt = m_turn;
    ++history.failures;
    const auto retryAfter = std::min(seconds(error.retryAfterSeconds), kLongestRetryAfter);
    const bool isTransient = retryabilityOf(error.code) == Retryability::Transient;
    const auto quiet = isTransient ? backoff(history.failures, retryAfter, randomFraction(m_services.entropy)) : std::chrono::milliseconds(kQuietAfterRefusal);
    history.quietUntil = m_services.clock.bootNow() + quiet;
    dropOldNarrowTokens();
}

// Neither memory nor vault grow with the number of audiences that somebody can think of.
void AccountSession::dropOldNarrowTokens()
{
    std::vector<RecordChange> changes;
    const auto drop = [this, &changes](std::map<TokenSpec, CachedToken>::iterator token) {
        changes.push_back({ { m_profile.id, RecordKind::AccessToken, token->first.cacheName() }, {} });
        m_obtainedAt.erase(token->first);
        return m_tokens.erase(token);
    };
    for (auto token = m_tokens.begin(); token != m_tokens.end();) {
        const bool isOver = token->first.isNarrow() && !isLive(&token->second);
        token = isOver ? drop(token) : std::next(token);
    }
    const auto age = [](const auto& entry) { return entry.first.isNarrow() ? entry.second.life.obtainedAt : WallTime::max(); };
    while (m_tokens.size() > kMostNarrowTokens)
        drop(std::ranges::min_element(m_tokens, {}, age));
    const BootTime now = m_services.clock.bootNow();
    std::erase_if(m_narrow, [this, now](const auto& entry) { return !find(entry.first) && entry.second.quietUntil < now && (!entry.second.refreshedAt || now - *entry.second.refreshedAt > kLeastSpacing); });
    if (m_narrow.size() > 2 * kMostNarrowTokens)
        m_narrow.erase(std::ranges::min_element(m_narrow, {}, [](const auto& entry) { return entry.second.failedAt; }));
    if (changes.empty())
        return;
    m_dropping = m_services.secrets.apply(std::move(changes), [](const Result<>& stored) {
        if (!stored)
            logWarning(lcSession(), concat("old tokens could not be removed: ", reasonOf(stored.error().code)));
    });
}

// A refresh token that flyteadmin's own server cannot read (its key was changed) is answered with 500 for ever: five such
// answers over ten minutes, with metadata that was fetched anew each time, are a refusal (design section 5).
bool AccountSession::isFlyteRefusal() const
{
    return m_profile.kind == ProfileKind::Flyte && m_record->hasRefreshToken && m_serverFaults >= kFaultsThatRefuse
        && m_services.clock.bootNow() - m_firstServerFault >= kFaultsFor;
}

void AccountSession::onRefreshFailed(const Error& error, const RefreshIntent& intent)
{
    m_failedAt = m_turn;
    const WallTime now = m_services.clock.now();
    const BootTime bootNow = m_services.clock.bootNow();
    m_trouble = SessionTrouble { error, now, {} };
    m_retryAt.reset();
    m_quietUntil = {};
    logInfo(lcSession(), concat("refresh of ", m_profile.name.text(), " failed: ", reasonOf(error.code), " (", error.detail, ")"));
    note("failure", Json::object({ { "reason", reasonOf(error.code) } }));
    if (error.code == ErrorCode::SentUnknownOutcome && m_record->hasRefreshToken) {
        m_intent = intent;
        // The token may be used up. Where the provider rotates (or has not shown yet that it does not), it is tried once
        // more, and only when somebody needs a token.
        if (waitsForDemand())
            return;
    } else {
        m_intent.reset();
    }
    Retryability retryability = retryabilityOf(error.code);
    // What a file or a command gives may be another thing the next time.
    if (retryability == Retryability::Permanent && fetchesByItself(m_profile))
        retryability = Retryability::Transient;
    switch (retryability) {
    case Retryability::Transient: {
        ++m_failures;
        const auto pause = backoff(m_failures, seconds(error.retryAfterSeconds), randomFraction(m_services.entropy));
        m_retryAt = bootNow + std::max(pause, kLeastSpacing);
        m_quietUntil = bootNow + std::max(kQuietAfterFailure, std::min(seconds(error.retryAfterSeconds), kLongestRetryAfter));
        m_trouble->retryAt = now + std::chrono::ceil<seconds>(pause);
        break;
    }
    case Retryability::NeedsPerson:
        if (error.code == ErrorCode::ChangedSinceSignin || error.code == ErrorCode::IdTokenSubjectChanged)
            m_blocked = error;
        else
            m_needsSignIn = error;
        if (m_needsSignIn) {
            m_record->hasRefreshToken = false;
            m_record->ended = std::string(reasonOf(error.code));
            dropRevokedTokens();
        }
        note("session_end", Json::object({ { "reason", reasonOf(error.code) } }));
        break;
    case Retryability::Permanent:
        // A configuration problem loses nothing: the tokens stay, and nothing is tried until something changes.
        m_blocked = error;
        break;
    }
}

void AccountSession::plan()
{
    m_plannedAt.reset();
    m_dueAt.reset();
    m_timer.reset();
    const BootTime bootNow = m_services.clock.bootNow();
    const WallTime now = m_services.clock.now();
    std::optional<BootTime> wake;
    const auto wakeAt = [&wake, bootNow](BootTime at) { wake = std::min(wake.value_or(bootNow + kLongestSleep), at); };
    const CachedToken* access = token(TokenKind::Access);
    const CachedToken* served = token(m_profile.serve.token);
    if (!m_blocked && !m_vaultTrouble && !m_vaultRestored && canRenew() && !m_refresh) {
        if (m_retryAt) {
            m_dueAt = *m_retryAt;
        } else if (!waitsForDemand() && access) {
            std::optional<WallTime> planned;
            // A refresh token whose end has passed on our clock is tried when its access token needs it, and not kept alive.
            const auto& refreshLife = m_record->refreshLife;
            const bool isOver = refreshLife && refreshLife->expiresAt && *refreshLife->expiresAt <= now;
            planned = planRefresh(access->life, keepsAlive() && !isOver ? refreshLife : std::nullopt, m_jitter);
            // Where the boot clock says that less is left, the wall clock was set back.
            if (const auto left = access->life.left(now, bootNow); planned && left && access->life.expiresAt)
                *planned -= std::max(seconds::zero(), std::max(seconds::zero(), *access->life.expiresAt - now) - *left);
            if (served && served != access) {
                const auto forServed = planRefresh(served->life, {}, m_jitter);
                // An ID token that a refresh does not renew must not make us refresh again and again.
                if (forServed && *forServed > now && (!planned || *forServed < *planned))
                    planned = forServed;
            }
            if (planned)
                m_dueAt = std::max(bootTimeAfter(bootNow, std::max(*planned - now, seconds::zero())), earliestRefresh(access));
        }
        if (m_dueAt) {
            m_plannedAt = now + std::chrono::ceil<seconds>(*m_dueAt - bootNow);
            wakeAt(*m_dueAt);
        }
    }
    if (const auto remind = remindAt(); remind && *remind > now)
        wakeAt(bootTimeAfter(bootNow, *remind - now));
    // The moment when a token ends changes the state, whatever else happens.
    for (const auto& [spec, cached] : m_tokens) {
        if (const auto end = cached.life.expiry(now, bootNow); end && isLive(&cached))
            wakeAt(*end + std::chrono::milliseconds(50));
    }
    if (wake)
        m_timer = m_services.timers.at(*wake, [this] { onTimer(); });
}

void AccountSession::onTimer()
{
    const bool isDue = m_dueAt && *m_dueAt <= m_services.clock.bootNow();
    if (isDue && canRenew() && !m_blocked && !m_refresh) {
        m_plannedAt.reset();
        m_dueAt.reset();
        m_retryAt.reset();
        startRefresh(TokenSpec {});
    }
    reconsider();
}

void AccountSession::updateState()
{
    const CachedToken* served = token(m_profile.serve.token);
    const bool live = isLive(served);
    if (m_vaultTrouble || !m_isLoaded) {
        enter(WaitingForKeyring { m_vaultTrouble.value_or(Error { ErrorCode::KeyringNoAnswer, "not opened yet" }) });
    } else if (m_blocked) {
        enter(Blocked { *m_blocked });
    } else if (m_refresh && !m_refreshSpec.isNarrow()) {
        enter(Refreshing {});
    } else if (m_signin && !live) {
        enter(SigningIn { *m_signin });
    } else if (m_needsSignIn) {
        enter(NeedsSignIn { *m_needsSignIn });
    } else if (!m_record) {
        enter(SignedOut {});
    } else if (live) {
        enter(Active {});
    } else if (m_vaultRestored) {
        enter(Blocked { Error { ErrorCode::VaultRestored } });
    } else if (!canRenew()) {
        enter(NeedsSignIn { signinRequired() });
    } else if (m_trouble) {
        enter(Offline { m_trouble->retryAt.value_or(m_services.clock.now()), m_trouble->error });
    } else {
        enter(Active {});
    }
}

void AccountSession::enter(SessionState state)
{
    const auto before = nameOf(m_state);
    const auto after = nameOf(state);
    m_state = std::move(state);
    if (before != after)
        logInfo(lcSession(), concat("profile=", m_profile.name.text(), " ", before, "→", after));
    m_changed(*this);
}

void AccountSession::note(std::string event, Json details)
{
    m_services.history.append(
        HistoryRow { 0, m_services.clock.now(), m_profile.id, m_profile.name, std::move(event), std::move(details) });
}

} // namespace warder::core

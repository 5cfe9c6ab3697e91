// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/token_refresh.h"

#include "base/log.h"
#include "core/client_loader.h"
#include "core/github_api.h"
#include "core/http_exchange.h"
#include "core/token_flow.h"
#include "core/token_source.h"
#include "oauth/scope.h"

namespace warder::core {

using std::chrono::seconds;

namespace {

Q_LOGGING_CATEGORY(lcRefresh, "warder.core.refresh")

constexpr seconds kStorageRetry { 3 };

oauth::PreviousIdToken previousFrom(const SessionRecord& record, const std::string& clientId)
{
    oauth::PreviousIdToken previous;
    previous.issuer = record.idClaims.stringAt("iss").value_or(record.binding.issuer);
    previous.subject = record.subject;
    if (auto audience = record.idClaims.stringsAt("aud"))
        previous.audience = std::move(*audience);
    else
        previous.audience = { record.idClaims.stringAt("aud").value_or(clientId) };
    if (const auto authTime = record.idClaims.integerAt("auth_time"))
        previous.authTime = WallTime(seconds(*authTime));
    previous.nonce = record.idClaims.stringAt("nonce");
    return previous;
}

// A refusal of the refresh token itself: the only answers that end a session (SR-081, SR-082).
bool endsSession(ErrorCode code)
{
    return code == ErrorCode::RefreshTokenRejected || code == ErrorCode::InteractionRequired
        || code == ErrorCode::RotationInterrupted;
}

} // namespace

TokenRefresh::TokenRefresh(const Services& services, ProviderDirectory& directory, RefreshLimiter& limiter, RefreshInput input, Hooks hooks)
    : m_services(services)
    , m_directory(directory)
    , m_limiter(limiter)
    , m_input(std::move(input))
    , m_hooks(std::move(hooks))
{ }

TokenRefresh::~TokenRefresh() = default;

void TokenRefresh::enter(State state)
{
    static constexpr std::string_view names[] = { "queued",  "discovering",     "loading_client", "reading_token", "writing_intent",
                                                  "sending", "storing_rotated", "verifying",      "storing",       "finished" };
    logDebug(lcRefresh(), concat("flow=refresh profile=", m_input.profile.name.text(), " ", names[static_cast<int>(m_state)], "→",
                                 names[static_cast<int>(state)]));
    m_state = state;
}

RecordKey TokenRefresh::key(RecordKind kind, std::string name) const
{
    return { m_input.profile.id, kind, std::move(name) };
}

void TokenRefresh::start()
{
    m_slot = m_limiter.acquire([this] { discover(); });
}

void TokenRefresh::discover()
{
    enter(State::Discovering);
    const auto freshness = m_input.providerHadFault ? ProviderDirectory::Freshness::Fetch : ProviderDirectory::Freshness::Cached;
    m_call = m_directory.metadata(m_input.profile, freshness,
                                  [this](Result<oauth::ServerMetadata> metadata) { onMetadata(std::move(metadata)); });
}

void TokenRefresh::onMetadata(Result<oauth::ServerMetadata> metadata)
{
    if (!metadata) {
        finish(metadata.error());
        return;
    }
    m_metadata = std::move(*metadata);
    // The tokens go where the person signed in and nowhere else (design section 4): anything new is asked about first.
    const auto binding = bindingFor(m_input.profile, m_metadata.issuer, m_metadata.tokenEndpoint);
    if (!binding || *binding != m_input.record.binding) {
        finish(Error { ErrorCode::ChangedSinceSignin, "issuer, client, token endpoint or TLS settings differ" });
        return;
    }
    enter(State::LoadingClient);
    m_call = loadClient(m_services, m_input.profile, m_metadata, [this](Result<oauth::Client> client) { onClient(std::move(client)); });
}

void TokenRefresh::onClient(Result<oauth::Client> client)
{
    if (!client) {
        finish(client.error());
        return;
    }
    m_client = std::move(*client);
    if (!m_input.record.hasRefreshToken) {
        // Client credentials: nothing that could be used twice by mistake, so no intent either.
        send();
        return;
    }
    enter(State::ReadingToken);
    m_call = m_services.secrets.read(key(RecordKind::RefreshToken),
                                     [this](Result<std::optional<Secret>> token) { onRefreshToken(std::move(token)); });
}

void TokenRefresh::onRefreshToken(Result<std::optional<Secret>> token)
{
    if (!token) {
        finish(token.error().inContext("refresh token"));
        return;
    }
    if (!*token) {
        finish(Error { ErrorCode::SessionEnded, "the vault holds no refresh token" });
        return;
    }
    m_refreshToken = std::move(**token);
    m_intent = { sha256Hex(m_refreshToken), m_services.clock.now(), 1, false };
    // An intent for this very token says that a request with it may have left and its answer is not known. One retry, and
    // only one, unless the provider has shown that it does not rotate (SR-094). An attempt that was only written down does
    // not count: whoever was killed then has used up nothing.
    const auto& open = m_input.openIntent;
    m_isRetry = open && open->refreshTokenSha256 == m_intent.refreshTokenSha256;
    if (m_isRetry) {
        const bool keepsTokens = m_input.record.refreshedAt && !m_input.record.rotates;
        if (open->isSent && open->attempt >= 2 && !keepsTokens) {
            Error error { ErrorCode::RotationInterrupted, "the one retry was interrupted as well" };
            if (m_input.spec.isNarrow())
                finish(std::move(error));
            else
                endSession(std::move(error));
            return;
        }
        m_intent.attempt = open->isSent ? 2 : open->attempt;
    }
    enter(State::WritingIntent);
    std::vector<RecordChange> changes;
    changes.push_back({ key(RecordKind::Intent), sealable(m_intent.toJson()) });
    m_call = m_services.secrets.apply(std::move(changes), [this](const Result<>& stored) {
        if (!stored)
            finish(stored.error().inContext("intent"));
        else
            send();
    });
}

Result<oauth::TokenRequest> TokenRefresh::buildRequest() const
{
    const Profile& profile = m_input.profile;
    oauth::TokenRequestOptions options = tokenRequestOptions(profile);
    if (!m_input.spec.audience.empty())
        options.audience = m_input.spec.audience;
    if (!m_input.spec.resources.empty())
        options.resources = m_input.spec.resources;
    if (m_input.record.hasRefreshToken) {
        options.scopes = m_input.spec.scopes;
        return oauth::refreshRequest(m_client, m_refreshToken, m_input.record.scopesGranted, options);
    }
    options.scopes = m_input.spec.scopes.empty() ? profile.oauth.scopes : m_input.spec.scopes;
    return oauth::clientCredentialsRequest(m_client, options);
}

void TokenRefresh::send()
{
    auto request = buildRequest();
    m_refreshToken = {};
    m_client.secret = {};
    if (!request) {
        finish(request.error());
        return;
    }
    enter(State::Sending);
    oauth::TokenExpectations expectations;
    expectations.grant = m_input.record.hasRefreshToken ? oauth::Grant::RefreshToken : oauth::Grant::ClientCredentials;
    expectations.requestedScopes = !m_input.spec.scopes.empty() ? m_input.spec.scopes
        : m_input.record.hasRefreshToken                          ? m_input.record.scopesGranted
                                                                  : m_input.profile.oauth.scopes;
    expectations.now = m_services.clock.now();
    m_call = exchangeRefresh(m_services, issuedBy(formRequest(m_input.profile, m_metadata.tokenEndpoint, *request), m_input.profile, m_metadata.issuer), std::move(expectations),
                             [this](Result<oauth::TokenAnswer> answer) { onAnswer(std::move(answer)); });
    if (!m_input.record.hasRefreshToken)
        return;
    // Now it counts. The request is on its way whether or not this can be written.
    m_intent.isSent = true;
    std::vector<RecordChange> changes;
    changes.push_back({ key(RecordKind::Intent), sealable(m_intent.toJson()) });
    m_marking = m_services.secrets.apply(std::move(changes), [](const Result<>& stored) {
        if (!stored)
            logWarning(lcRefresh(), concat("that a refresh was sent could not be written: ", reasonOf(stored.error().code)));
    });
}

void TokenRefresh::onAnswer(Result<oauth::TokenAnswer> answer)
{
    if (!answer) {
        onRefused(answer.error().inContext("refresh: token endpoint"));
        return;
    }
    m_answer.emplace(std::move(*answer));
    m_outcome.record = m_input.record;
    const Secret& rotated = m_answer->refreshToken;
    if (rotated.isEmpty()) {
        judge();
        return;
    }
    const auto expiresIn = m_answer->tokens ? m_answer->tokens->refreshExpiresIn : std::nullopt;
    m_outcome.record.rotates = m_input.record.rotates || sha256Hex(rotated) != m_intent.refreshTokenSha256;
    m_outcome.record.refreshLife = refreshLifeOf(rotated, expiresIn, m_services.clock.now());
    storeRotated();
}

// Everything in the answer but its refresh token, which is durable by now.
void TokenRefresh::judge()
{
    if (!m_answer->tokens) {
        refuse(m_answer->tokens.error().inContext("refresh: token endpoint"));
        return;
    }
    m_tokens = std::move(*m_answer->tokens);
    if (m_input.profile.kind == ProfileKind::Github)
        m_tokens.scopes = github::splitScopes(m_tokens.scopes);
    for (const std::string& warning : m_tokens.warnings)
        logInfo(lcRefresh(), concat("token response of ", m_input.profile.name.text(), ": ", warning));
    if (const auto taken = takeAccessToken(); !taken)
        refuse(taken.error().inContext("refresh: token endpoint"));
    else
        verify();
}

Result<> TokenRefresh::takeAccessToken()
{
    const WallTime now = m_services.clock.now();
    SessionRecord& record = m_outcome.record;
    CachedToken& access = m_outcome.access;
    access.token = std::move(m_tokens.accessToken);
    access.type = m_tokens.tokenType;
    access.life = lifeOf(access.token, m_tokens.expiresIn, m_services.clock);
    access.scopes = m_tokens.scopes;
    access.spec = m_input.spec;
    access.spec.kind = TokenKind::Access;
    // One that has expired on arrival would be replaced at once, and that one again.
    if (access.life.isExpired(now, m_services.clock.bootNow()))
        return Error { ErrorCode::ResponseInvalid, "the access token has already expired" };
    if (const auto missing = oauth::missingScopes(m_input.spec.scopes, m_tokens.scopes); !missing.empty())
        return Error(ErrorCode::InvalidScope, "the token does not have the requested scope").with("scope", oauth::joinScope(missing));
    record.refreshedAt = now;
    if (!m_hasRotated && m_tokens.refreshExpiresIn)
        record.refreshLife = TokenLife { now, now + *m_tokens.refreshExpiresIn, {} };
    if (!m_input.spec.isNarrow()) {
        // A refresh cannot widen what was granted (RFC 6749 section 6).
        const bool hasGrant = m_input.record.hasRefreshToken && !m_input.record.scopesGranted.empty();
        record.scopesGranted = hasGrant ? oauth::commonScopes(m_tokens.scopes, m_input.record.scopesGranted) : m_tokens.scopes;
    }
    return {};
}

// An answer that came and cannot be used.
void TokenRefresh::refuse(Error error)
{
    if (m_hasRotated)
        keepRecord(std::move(error));
    else
        onRefused(std::move(error));
}

void TokenRefresh::onRefused(Error error)
{
    const bool hadIntent = m_input.record.hasRefreshToken;
    const bool isNarrow = m_input.spec.isNarrow();
    // An answer that was too large to be read may have been the one with the new token.
    if (error.code == ErrorCode::ResponseTooLarge)
        error.code = ErrorCode::SentUnknownOutcome;
    // Nothing is known about a request that left and was never answered: its intent stays for the one retry.
    if (!hadIntent || error.code == ErrorCode::SentUnknownOutcome) {
        finish(std::move(error));
        return;
    }
    // flyteadmin's own server answers 500 where others say invalid_grant, once the refresh JWT is past its end (R35).
    const auto& life = m_input.record.refreshLife;
    if (m_input.profile.kind == ProfileKind::Flyte && error.code == ErrorCode::ServerError && life && life->expiresAt
        && *life->expiresAt <= m_services.clock.now())
        error.code = ErrorCode::RefreshTokenRejected;
    // What a narrow request was refused for may be what it asked for: the profile's own refresh finds out.
    if (isNarrow && error.code == ErrorCode::RefreshTokenRejected)
        error.code = ErrorCode::OauthError;
    if (m_isRetry && error.code == ErrorCode::RefreshTokenRejected)
        error.code = ErrorCode::RotationInterrupted;
    if (!isNarrow && endsSession(error.code)) {
        endSession(std::move(error));
        return;
    }
    m_error = std::move(error);
    // After a narrow request it is as unknown as before what became of an earlier one.
    const bool staysOpen = isNarrow && m_isRetry;
    std::vector<RecordChange> changes;
    changes.push_back({ key(RecordKind::Intent), staysOpen ? std::optional(sealable(m_input.openIntent->toJson())) : std::nullopt });
    m_call = m_services.secrets.apply(std::move(changes), [this](const Result<>& stored) {
        // An intent that could not be removed costs one needless "retry" later and loses nothing.
        if (!stored)
            logWarning(lcRefresh(), concat("the refresh intent could not be removed: ", reasonOf(stored.error().code)));
        finish(std::move(m_error));
    });
}

// The session goes on with the new refresh token, whatever was wrong beside it.
void TokenRefresh::keepRecord(Error error)
{
    m_error = std::move(error);
    m_hasChanged = true;
    std::vector<RecordChange> changes;
    changes.push_back({ key(RecordKind::Session), sealable(m_outcome.record.toJson()) });
    m_call = m_services.secrets.apply(std::move(changes), [this](const Result<>& stored) {
        if (!stored)
            logWarning(lcRefresh(), concat("the session's record could not be written: ", reasonOf(stored.error().code)));
        finish(std::move(m_error));
    });
}

void TokenRefresh::endSession(Error error)
{
    m_error = std::move(error);
    SessionRecord record = m_input.record;
    record.hasRefreshToken = false;
    record.ended = std::string(reasonOf(m_error.code));
    std::vector<RecordChange> changes;
    changes.push_back({ key(RecordKind::Intent), {} });
    changes.push_back({ key(RecordKind::RefreshToken), {} });
    changes.push_back({ key(RecordKind::Session), sealable(record.toJson()) });
    m_call = m_services.secrets.apply(std::move(changes), [this](const Result<>& stored) {
        if (!stored)
            logWarning(lcRefresh(), concat("the end of a session could not be written: ", reasonOf(stored.error().code)));
        finish(std::move(m_error));
    });
}

void TokenRefresh::storeRotated()
{
    // Durable before anything else happens with the response (SR-092).
    enter(State::StoringRotated);
    std::vector<RecordChange> changes;
    changes.push_back({ key(RecordKind::RefreshToken), m_answer->refreshToken.clone() });
    changes.push_back({ key(RecordKind::Intent), {} });
    m_call = m_services.secrets.apply(std::move(changes), [this](const Result<>& stored) { onRotatedStored(stored); });
}

void TokenRefresh::onRotatedStored(const Result<>& stored)
{
    if (!stored) {
        retryLater(stored.error(), &TokenRefresh::storeRotated);
        return;
    }
    m_answer->refreshToken = {};
    m_hasRotated = true;
    m_outcome.record.hasRefreshToken = true;
    judge();
}

void TokenRefresh::verify()
{
    // An absent ID token is fine (OpenID Connect Core section 12.2); one that is there must be about the same person.
    if (m_tokens.idToken.isEmpty() || m_input.record.subject.empty()) {
        store();
        return;
    }
    enter(State::Verifying);
    m_previous = previousFrom(m_input.record, m_input.profile.oauth.clientId);
    oauth::IdTokenExpectations expected;
    expected.issuer = m_metadata.issuer;
    expected.issuerPattern = m_input.profile.oauth.issuerPattern;
    expected.clientId = m_input.profile.oauth.clientId;
    expected.now = m_services.clock.now();
    expected.accessToken = &m_outcome.access.token;
    expected.previous = &m_previous;
    m_call = m_directory.verifyIdToken(m_input.profile, m_metadata, m_tokens.idToken.copyToInsecureString(), std::move(expected),
                                       [this](Result<oauth::IdTokenClaims> claims) { onVerified(std::move(claims)); });
}

void TokenRefresh::onVerified(Result<oauth::IdTokenClaims> claims)
{
    if (!claims) {
        // The keys could not be had: the response is good as far as anybody knows, and its access token came over TLS from the
        // token endpoint. Only the ID token is not taken over.
        if (retryabilityOf(claims.error().code) == Retryability::Transient) {
            m_tokens.idToken = {};
            store();
            return;
        }
        quarantine(claims.error().inContext("refreshed ID token"));
        return;
    }
    SessionRecord& record = m_outcome.record;
    record.idClaims = claims->claims;
    record.idTokenAlg = claims->algorithm;
    record.idTokenKeyId = claims->keyId;
    CachedToken idToken;
    idToken.token = std::move(m_tokens.idToken);
    idToken.type = "Bearer";
    idToken.life = lifeUntil(claims->expiresAt, m_services.clock);
    idToken.scopes = record.scopesGranted;
    idToken.spec.kind = TokenKind::Id;
    m_outcome.idToken = std::move(idToken);
    store();
}

void TokenRefresh::quarantine(Error error)
{
    if (m_input.spec.isNarrow() && !m_hasRotated) {
        onRefused(std::move(error));
        return;
    }
    // The old refresh token is gone already: the new one is kept, but nothing of this response is used until the person
    // has decided.
    m_error = std::move(error);
    SessionRecord record = m_input.record;
    record.hasRefreshToken = m_outcome.record.hasRefreshToken;
    record.rotates = m_outcome.record.rotates;
    record.quarantine = std::string(reasonOf(m_error.code));
    m_outcome.record = std::move(record);
    m_hasChanged = true;
    std::vector<RecordChange> changes;
    changes.push_back({ key(RecordKind::Session), sealable(m_outcome.record.toJson()) });
    changes.push_back({ key(RecordKind::Intent), {} });
    m_call = m_services.secrets.apply(std::move(changes), [this](const Result<>& stored) {
        if (!stored)
            logWarning(lcRefresh(), concat("the quarantine could not be written: ", reasonOf(stored.error().code)));
        finish(std::move(m_error));
    });
}

void TokenRefresh::store()
{
    enter(State::Storing);
    std::vector<RecordChange> changes;
    changes.push_back({ key(RecordKind::Intent), {} });
    changes.push_back({ key(RecordKind::Session), sealable(m_outcome.record.toJson()) });
    changes.push_back({ key(RecordKind::AccessToken, m_outcome.access.spec.cacheName()), sealable(m_outcome.access, m_services.clock) });
    if (m_outcome.idToken)
        changes.push_back({ key(RecordKind::IdToken), sealable(*m_outcome.idToken, m_services.clock) });
    m_call = m_services.secrets.apply(std::move(changes), [this](const Result<>& stored) { onStored(stored); });
}

void TokenRefresh::onStored(const Result<>& stored)
{
    if (!stored)
        retryLater(stored.error(), &TokenRefresh::store);
    else
        finish(std::move(m_outcome));
}

void TokenRefresh::retryLater(const Error& trouble, void (TokenRefresh::*step)())
{
    m_hooks.storageTrouble(trouble);
    m_call = m_services.timers.after(kStorageRetry, [this, step] { (this->*step)(); });
}

void TokenRefresh::finish(Result<RefreshOutcome> outcome)
{
    enter(State::Finished);
    m_slot.reset();
    const Done done = std::exchange(m_hooks.done, nullptr);
    done(std::move(outcome));
}

} // namespace warder::core

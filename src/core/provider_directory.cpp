// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/provider_directory.h"

#include "core/flyte_discovery.h"
#include "core/github_api.h"
#include "core/http_exchange.h"
#include "oauth/issuer.h"

#include <utility>
#include <vector>

namespace warder::core {

namespace {

constexpr std::chrono::hours kMetadataLife { 1 };
constexpr std::size_t kMaxJwks = 512 * 1024;

} // namespace

Result<> applyProfileEndpoints(const Profile& profile, oauth::ServerMetadata& metadata)
{
    const OauthSettings& own = profile.oauth;
    const std::pair<std::string_view, const std::string*> endpoints[] {
        { "authorization_endpoint", &own.authorizationEndpoint },
        { "token_endpoint", &own.tokenEndpoint },
        { "device_authorization_endpoint", &own.deviceAuthorizationEndpoint },
        { "revocation_endpoint", &own.revocationEndpoint },
        { "end_session_endpoint", &own.endSessionEndpoint },
        { "userinfo_endpoint", &own.userinfoEndpoint },
        { "jwks_uri", &own.jwksUri },
    };
    for (const auto& [member, url] : endpoints)
        RETURN_IF_ERROR(oauth::replaceEndpoint(metadata, member, *url, profile.http.httpRule()));
    return {};
}

// Flyte's metadata are its own, unless the profile names the provider itself.
bool ProviderDirectory::hasFlyteMetadata(const Profile& profile)
{
    return profile.kind == ProfileKind::Flyte && profile.oauth.issuer.empty() && profile.oauth.metadataUrl.empty();
}

ProviderDirectory::MetadataKey ProviderDirectory::keyOf(const Profile& profile)
{
    return { profile.oauth.issuer,
             hasFlyteMetadata(profile) ? "flyte " + profile.httpEndpoint + " " + profile.endpoint : profile.oauth.metadataUrl,
             profile.http.identity, profile.http.allowHttp };
}

std::vector<oauth::IgnoredEndpoint> ProviderDirectory::ignoredEndpoints(const Profile& profile) const
{
    const auto known = m_metadata.find(keyOf(profile));
    oauth::ServerMetadata metadata = known == m_metadata.end() ? oauth::ServerMetadata {} : known->second.metadata;
    // A required one of the profile that is not acceptable is an error of its own wherever it is needed.
    (void)applyProfileEndpoints(profile, metadata);
    return metadata.ignored;
}

// Asks one metadata address after the other; the next one only after a 404 (an unexpected request is noise at best).
class ProviderDirectory::MetadataCall final : public PendingCall<Result<oauth::ServerMetadata>>
{
public:
    MetadataCall(ProviderDirectory& directory, Profile profile, MetadataDone done)
        : PendingCall(std::move(done))
        , m_directory(directory)
        , m_profile(std::move(profile))
    { }

    void start(Freshness freshness)
    {
        const OauthSettings& oauth = m_profile.oauth;
        if (m_profile.kind == ProfileKind::Github) {
            auto known = github::metadata(m_profile);
            if (known)
                finishSoon(std::move(*known));
            else
                failSoon(known.error());
            return;
        }
        const bool isFlyte = hasFlyteMetadata(m_profile);
        m_key = keyOf(m_profile);
        const auto cached = m_directory.m_metadata.find(m_key);
        const BootTime now = m_directory.m_services.clock.bootNow();
        if (freshness == Freshness::Cached && cached != m_directory.m_metadata.end()
            && now - cached->second.fetchedAt < kMetadataLife) {
            finishSoon(cached->second.metadata);
            return;
        }
        if (isFlyte) {
            m_call = discoverFlyteMetadata(m_directory.m_services, m_profile, [this](Result<oauth::ServerMetadata> found) { onFlyte(std::move(found)); });
            return;
        }
        if (oauth.issuer.empty() && oauth.metadataUrl.empty()) {
            finishSoon(oauth::ServerMetadata {});
            return;
        }
        if (!oauth.metadataUrl.empty()) {
            m_urls.push_back(oauth.metadataUrl);
        } else {
            const auto issuer = oauth::checkIssuer(oauth.issuer, m_profile.http.httpRule());
            if (!issuer) {
                failSoon(issuer.error());
                return;
            }
            m_urls.push_back(oauth::authorizationServerMetadataUrl(*issuer));
            m_urls.push_back(oauth::openidConfigurationUrl(oauth.issuer));
        }
        askNext();
    }

private:
    void askNext()
    {
        const std::string url = std::move(m_urls.back());
        m_urls.pop_back();
        m_call = m_directory.m_services.http.send(jsonRequest(m_profile, url),
                                                  [this](Result<HttpResponse> response) { onAnswer(std::move(response)); });
    }

    void onFlyte(Result<oauth::ServerMetadata> metadata)
    {
        if (!metadata) {
            complete(metadata.error().inContext("discovery"));
            return;
        }
        m_directory.m_metadata[m_key] = { *metadata, m_directory.m_services.clock.bootNow() };
        finish(std::move(*metadata));
    }

    void onAnswer(Result<HttpResponse> response)
    {
        if (!response) {
            complete(response.error().inContext("discovery"));
            return;
        }
        if (response->status == 404 && !m_urls.empty()) {
            askNext();
            return;
        }
        if (response->status != 200) {
            complete(errorFor(std::move(*response)));
            return;
        }
        oauth::MetadataRules rules;
        rules.issuer = m_profile.oauth.issuer;
        rules.issuerPattern = m_profile.oauth.issuerPattern;
        rules.rule = m_profile.oauth.issuer.empty() ? oauth::IssuerRule::Any : oauth::IssuerRule::Exact;
        rules.allowHttp = m_profile.http.httpRule();
        auto metadata = oauth::parseServerMetadata(response->body, rules);
        if (!metadata) {
            complete(metadata.error().inContext("discovery"));
            return;
        }
        m_directory.m_metadata[m_key] = { *metadata, m_directory.m_services.clock.bootNow() };
        finish(std::move(*metadata));
    }

    Error errorFor(HttpResponse response) const
    {
        // 404 in both places means that nothing there is a provider; a 503 means nothing of that kind.
        const int status = response.status;
        const auto retryAfter
            = oauth::retryAfterSeconds(response.header("retry-after").value_or(""), m_directory.m_services.clock.now());
        ErrorCode code = ErrorCode::NotAProvider;
        if (status == 429)
            code = ErrorCode::RateLimited;
        else if (status >= 500)
            code = ErrorCode::ServerError;
        else if (status >= 300 && status < 400)
            code = ErrorCode::RedirectRefused;
        Error error(code, "discovery: status " + std::to_string(status));
        error.retryAfterSeconds = retryAfter;
        return error.with("status", std::to_string(status));
    }

    void finish(oauth::ServerMetadata metadata)
    {
        if (const auto applied = applyProfileEndpoints(m_profile, metadata); !applied)
            complete(applied.error());
        else
            complete(std::move(metadata));
    }
    void finishSoon(oauth::ServerMetadata metadata)
    {
        m_known = std::move(metadata);
        m_call = m_directory.m_services.timers.soon([this] { finish(std::move(m_known)); });
    }
    void failSoon(Error error)
    {
        m_error = std::move(error);
        m_call = m_directory.m_services.timers.soon([this] { complete(std::move(m_error)); });
    }

    ProviderDirectory& m_directory;
    const Profile m_profile;
    MetadataKey m_key;
    std::vector<std::string> m_urls; //!< the last is asked next
    std::unique_ptr<Call> m_call;
    oauth::ServerMetadata m_known;
    Error m_error;
};

// Keys, then the validation; once more with new keys where the key was not among them.
class ProviderDirectory::VerifyCall final : public PendingCall<Result<oauth::IdTokenClaims>>
{
public:
    VerifyCall(ProviderDirectory& directory, Profile profile, std::string jwt, oauth::IdTokenExpectations expected, ClaimsDone done)
        : PendingCall(std::move(done))
        , m_directory(directory)
        , m_profile(std::move(profile))
        , m_jwt(std::move(jwt))
        , m_expected(std::move(expected))
    { }
    ~VerifyCall() override { wipe(m_jwt); }

    void start(const oauth::ServerMetadata& metadata)
    {
        m_jwksUri = metadata.jwksUri;
        m_issuer = metadata.issuer;
        auto algorithms = oauth::idTokenAlgorithms(m_profile.oauth.idTokenAlg, metadata);
        if (!algorithms) {
            failSoon(algorithms.error());
            return;
        }
        m_expected.algorithms = std::move(*algorithms);
        if (m_jwksUri.empty()) {
            failSoon(Error(ErrorCode::EndpointMissing, "jwks_uri").with("endpoint", "jwks_uri"));
            return;
        }
        m_entry = &m_directory.m_keys[{ m_issuer, m_jwksUri, m_profile.http.identity }];
        const auto decision = m_entry->rules.before(m_issuer, m_jwksUri, m_directory.m_services.clock.bootNow());
        if (decision == jose::JwksCacheRules::Decision::UseCache && m_entry->keys)
            m_call = m_directory.m_services.timers.soon([this] { validate(); });
        else
            fetch();
    }

private:
    void fetch()
    {
        HttpRequest request = issuedBy(jsonRequest(m_profile, m_jwksUri), m_profile, m_issuer);
        request.maxBytes = kMaxJwks;
        m_call = m_directory.m_services.http.send(std::move(request),
                                                  [this](Result<HttpResponse> response) { onKeys(std::move(response)); });
    }

    void onKeys(Result<HttpResponse> response)
    {
        const BootTime now = m_directory.m_services.clock.bootNow();
        Result<jose::JwkSet> keys = Error { ErrorCode::JwtKeyNotFound, "no keys" };
        if (!response)
            keys = response.error().inContext("jwks");
        else if (response->status != 200)
            keys = Error { response->status >= 500 ? ErrorCode::ServerError : ErrorCode::ResponseInvalid,
                           "jwks: status " + std::to_string(response->status) };
        else
            keys = jose::parseJwkSet(response->body);
        if (!keys) {
            // A passing fault of the key server does not make known keys unknown (SR-136); a known key still verifies.
            const auto decision = m_entry->rules.afterFailedFetch(m_issuer, m_jwksUri, now);
            if (decision == jose::JwksCacheRules::Decision::UseCache && m_entry->keys && !m_fetchedAgain)
                validate();
            else
                complete(keys.error());
            return;
        }
        m_entry->keys = std::move(*keys);
        m_entry->rules.noteFetched(m_issuer, m_jwksUri, now);
        validate();
    }

    void validate()
    {
        auto claims = oauth::validateIdToken(m_jwt, *m_entry->keys, m_expected);
        if (!claims && claims.error().code == ErrorCode::JwtKeyNotFound && !m_fetchedAgain) {
            const BootTime now = m_directory.m_services.clock.bootNow();
            if (m_entry->rules.afterUnknownKey(now) == jose::JwksCacheRules::Decision::Fetch) {
                m_fetchedAgain = true;
                m_entry->rules.noteForcedFetch(now);
                fetch();
                return;
            }
        }
        complete(std::move(claims));
    }

    void failSoon(Error error)
    {
        m_error = std::move(error);
        m_call = m_directory.m_services.timers.soon([this] { complete(std::move(m_error)); });
    }

    ProviderDirectory& m_directory;
    const Profile m_profile;
    std::string m_jwt;
    oauth::IdTokenExpectations m_expected;
    std::string m_issuer;
    std::string m_jwksUri;
    CachedKeys* m_entry = nullptr; //!< of the directory's map, whose entries stay
    bool m_fetchedAgain = false;
    std::unique_ptr<Call> m_call;
    Error m_error;
};

ProviderDirectory::ProviderDirectory(const Services& services)
    : m_services(services)
{ }

ProviderDirectory::~ProviderDirectory() = default;

std::unique_ptr<Call> ProviderDirectory::metadata(const Profile& profile, Freshness freshness, MetadataDone done)
{
    auto call = std::make_unique<MetadataCall>(*this, profile, std::move(done));
    call->start(freshness);
    return call;
}

std::unique_ptr<Call> ProviderDirectory::verifyIdToken(const Profile& profile,
                                                       const oauth::ServerMetadata& metadata,
                                                       std::string jwt,
                                                       oauth::IdTokenExpectations expected,
                                                       ClaimsDone done)
{
    auto call = std::make_unique<VerifyCall>(*this, profile, std::move(jwt), std::move(expected), std::move(done));
    call->start(metadata);
    return call;
}

} // namespace warder::core

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/signout.h"

#include "codec/url.h"
#include "core/client_loader.h"
#include "core/flipt_api.h"
#include "core/flyte_metadata.h"
#include "core/http_exchange.h"
#include "oauth/end_session.h"
#include "oauth/revocation.h"

namespace warder::core {

namespace {

class SignoutCall final : public PendingCall<SignoutReport>
{
public:
    SignoutCall(const Services& services, RevocationQueue& queue, const Profile& profile, const SessionRecord& record, const Secret& accessToken, Done done)
        : PendingCall(std::move(done))
        , m_services(services)
        , m_queue(queue)
        , m_profile(profile)
        , m_record(record)
        , m_token(accessToken.clone())
    { }

    void start(ProviderDirectory& directory)
    {
        if (!m_profile.usesOauth()) {
            startWithoutOauth();
            return;
        }
        if (m_profile.oauth.clientId.empty())
            m_profile.oauth.clientId = m_record.binding.clientId; // as discovery filled it in at the sign-in
        m_call = directory.metadata(m_profile, ProviderDirectory::Freshness::Cached,
                                    [this](Result<oauth::ServerMetadata> metadata) { onMetadata(std::move(metadata)); });
    }

private:
    // A session that Flipt made for this sign-in is ended there. What an operator or a command gave is not ours to end.
    void startWithoutOauth()
    {
        const bool isSession = m_profile.kind == ProfileKind::Flipt && m_record.flow == FlowKind::Browser && !m_token.isEmpty();
        // The token goes nowhere but where it came from.
        if (isSession && m_record.binding != bindingWithoutOauth(m_profile)) {
            fail(Error { ErrorCode::ChangedSinceSignin });
            return;
        }
        if (!isSession) {
            m_report.offersRevocation = false;
            m_call = m_services.timers.soon([this] { complete(std::move(m_report)); });
            return;
        }
        m_call = m_services.http.send(fliptRequest(HttpRequest::Method::Delete, "/auth/v1/self/revoke"),
                                      [this](Result<HttpResponse> response) { onFliptRevoked(std::move(response)); });
    }

    [[nodiscard]] HttpRequest fliptRequest(HttpRequest::Method method, std::string_view path) const
    {
        HttpRequest request = jsonRequest(m_profile, flipt::apiUrl(m_profile, path));
        request.method = method;
        request.headers.push_back({ "Authorization", "Bearer " + m_token.copyToInsecureString() });
        return request;
    }

    void onFliptRevoked(Result<HttpResponse> response)
    {
        // Only version 2.11 and later can revoke; the others let a token expire at once.
        if (response && (response->status == 404 || response->status == 405 || response->status == 501)) {
            m_call = m_services.http.send(fliptRequest(HttpRequest::Method::Put, "/auth/v1/self/expire"),
                                          [this](Result<HttpResponse> answer) { onFliptEnded(std::move(answer)); });
            return;
        }
        if (response && response->status == 200) {
            const auto json = codec::parseJson(response->body);
            const auto next = json ? json->stringAt("nextUri") : std::nullopt;
            const auto url = next ? codec::parseUrl(*next) : std::nullopt;
            if (url && url->isHttps() && m_profile.oauth.browser.kind == BrowserChoice::Kind::System) {
                m_report.revoked = true;
                m_call = m_services.browsers.open(*next, m_profile.oauth.browser, {}, [this](const Result<>&) { complete(std::move(m_report)); });
                return;
            }
        }
        onFliptEnded(std::move(response));
    }

    void onFliptEnded(Result<HttpResponse> response)
    {
        // 401: it does not know the token any more, which is what was wanted.
        m_report.revoked = response && ((response->status >= 200 && response->status < 300) || response->status == 401);
        if (!response)
            m_report.problem = response.error().inContext("revocation");
        else if (!m_report.revoked)
            m_report.problem = flipt::refusal(response->status, response->body).inContext("revocation");
        complete(std::move(m_report));
    }

    void onMetadata(Result<oauth::ServerMetadata> metadata)
    {
        if (!metadata) {
            fail(metadata.error());
            return;
        }
        m_metadata = std::move(*metadata);
        // The token goes nowhere but where it came from.
        const auto binding = bindingFor(m_profile, m_metadata.issuer, m_metadata.tokenEndpoint);
        if (!binding || *binding != m_record.binding) {
            fail(Error { ErrorCode::ChangedSinceSignin });
            return;
        }
        if (m_metadata.revocationEndpoint.empty()) {
            m_report.offersRevocation = false;
            endSession();
            return;
        }
        m_call = loadClient(m_services, m_profile, m_metadata, [this](Result<oauth::Client> client) { onClient(std::move(client)); });
    }

    void onClient(Result<oauth::Client> client)
    {
        if (!client) {
            fail(client.error());
            return;
        }
        m_client = std::move(*client);
        m_call = m_services.secrets.read({ m_profile.id, RecordKind::RefreshToken, {} },
                                         [this](Result<std::optional<Secret>> token) { onRefreshToken(std::move(token)); });
    }

    void onRefreshToken(Result<std::optional<Secret>> token)
    {
        const bool hasRefreshToken = token && *token;
        if (hasRefreshToken)
            m_token = std::move(**token);
        if (m_token.isEmpty()) {
            endSession();
            return;
        }
        m_kind = hasRefreshToken ? oauth::RevokedToken::Refresh : oauth::RevokedToken::Access;
        auto request = oauth::revocationRequest(m_client, m_token, m_kind);
        if (!request) {
            fail(request.error());
            return;
        }
        m_call = m_services.http.send(issuedBy(formRequest(m_profile, m_metadata.revocationEndpoint, *request), m_profile, m_metadata.issuer),
                                      [this](Result<HttpResponse> response) { onRevoked(std::move(response)); });
    }

    void onRevoked(Result<HttpResponse> response)
    {
        Result<> revoked = response ? oauth::checkRevocationAnswer(toServerAnswer(std::move(*response)), m_services.clock.now())
                                    : Result<>(response.error());
        m_report.revoked = revoked.has_value();
        if (!revoked) {
            m_report.problem = revoked.error().inContext("revocation");
            queueAgain(revoked.error());
        }
        m_token = {};
        endSession();
    }

    // After a passing fault the token must be taken to exist (SR-160).
    void queueAgain(const Error& error)
    {
        if (retryabilityOf(error.code) != Retryability::Transient)
            return;
        const bool isOwn = m_profile.oauth.revocationEndpoint == m_metadata.revocationEndpoint;
        m_queue.add({ m_profile.id, m_metadata.revocationEndpoint, isOwn ? std::string() : m_metadata.issuer, std::move(m_client), std::move(m_token), m_kind,
                      m_profile.http, m_services.clock.now(), std::chrono::seconds(error.retryAfterSeconds) });
        m_report.isQueued = true;
    }

    void endSession()
    {
        const bool hasPage = m_record.flow == FlowKind::Browser && m_profile.oauth.browser.kind == BrowserChoice::Kind::System;
        // Flyte's own server has cookies of its own in the browser, and no other way to sign in as somebody else.
        if (const auto base = flyte::httpBase(m_profile); hasPage && base && m_profile.kind == ProfileKind::Flyte && flyte::isBuiltIn(m_metadata)) {
            m_call = m_services.browsers.open(*base + "/logout", m_profile.oauth.browser, {}, [this](const Result<>&) { complete(std::move(m_report)); });
            return;
        }
        if (m_metadata.endSessionEndpoint.empty() || !hasPage) {
            m_call = m_services.timers.soon([this] { complete(std::move(m_report)); });
            return;
        }
        oauth::EndSessionRequest request;
        request.endSessionEndpoint = m_metadata.endSessionEndpoint;
        request.allowHttp = m_profile.http.httpRule();
        request.clientId = m_profile.oauth.clientId;
        const auto url = oauth::endSessionUrl(request);
        if (!url) {
            m_call = m_services.timers.soon([this] { complete(std::move(m_report)); });
            return;
        }
        // Whether a browser could be opened does not change that the session is over here.
        m_call = m_services.browsers.open(*url, m_profile.oauth.browser, {}, [this](const Result<>&) { complete(std::move(m_report)); });
    }

    void fail(Error error)
    {
        m_report.problem = std::move(error);
        m_call = m_services.timers.soon([this] { complete(std::move(m_report)); });
    }

    const Services& m_services;
    RevocationQueue& m_queue;
    Profile m_profile;
    const SessionRecord m_record;
    Secret m_token;
    oauth::RevokedToken m_kind = oauth::RevokedToken::Refresh;
    oauth::ServerMetadata m_metadata;
    oauth::Client m_client;
    SignoutReport m_report;
    std::unique_ptr<Call> m_call;
};

} // namespace

std::unique_ptr<Call> tellProvider(const Services& services,
                                   ProviderDirectory& directory,
                                   const Profile& profile,
                                   const SessionRecord& record,
                                   const Secret& accessToken,
                                   RevocationQueue& queue,
                                   std::function<void(SignoutReport)> done)
{
    auto call = std::make_unique<SignoutCall>(services, queue, profile, record, accessToken, std::move(done));
    call->start(directory);
    return call;
}

} // namespace warder::core

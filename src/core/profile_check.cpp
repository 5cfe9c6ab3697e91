// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/profile_check.h"

#include "codec/text.h"
#include "codec/url.h"
#include "core/flipt_api.h"
#include "core/flyte_metadata.h"
#include "core/github_api.h"
#include "core/http_exchange.h"
#include "core/token_source.h"
#include "core/web_session.h"
#include "jose/jwt.h"

#include <algorithm>
#include <array>

namespace warder::core {

using codec::Json;

namespace {

constexpr std::array<std::string_view, 6> kIdentityClaims { "sub", "preferred_username", "name", "email", "id", "picture" };

// What a server's JSON says about who somebody is, under the names that are shown.
Json identityIn(const std::optional<Json>& json)
{
    if (!json || !json->isObject())
        return {};
    Json identity = Json::object();
    for (const std::string_view claim : kIdentityClaims) {
        if (const auto text = json->stringAt(claim); text && !text->empty())
            identity.set(claim, codec::sanitizeForDisplay(*text, 200));
    }
    // Flyte's gateway writes camelCase unless it is asked exactly right.
    if (const auto name = json->stringAt("preferredUsername"); name && !identity.find("preferred_username"))
        identity.set("preferred_username", codec::sanitizeForDisplay(*name, 200));
    if (const auto subject = json->stringAt("subject"); subject && !identity.find("sub"))
        identity.set("sub", codec::sanitizeForDisplay(*subject, 200));
    return identity.members()->empty() ? Json() : identity;
}

class Check final : public PendingCall<Result<CheckReport>>
{
public:
    Check(const Services& services, ProviderDirectory& directory, SessionFinder session, Done done)
        : PendingCall(std::move(done))
        , m_services(services)
        , m_directory(directory)
        , m_session(std::move(session))
    { }

    void start()
    {
        AccountSession* session = m_session();
        if (!session) {
            m_call = m_services.timers.soon([this] { complete(Error { ErrorCode::ProfileNotFound }); });
            return;
        }
        m_profile = session->profile();
        TokenDemand demand;
        demand.spec.kind = m_profile.serve.token;
        demand.minValid = std::chrono::seconds::zero();
        m_call = session->demand(std::move(demand), [this](Result<CachedToken> token) { onToken(std::move(token)); });
    }

private:
    void onToken(Result<CachedToken> token)
    {
        if (!token) {
            complete(token.error());
            return;
        }
        m_token = std::move(*token);
        m_report.expiresAt = m_token.life.expiresAt;
        if (!m_profile.checkUrl.empty()) {
            ask(m_profile.checkUrl);
            return;
        }
        switch (m_profile.kind) {
        case ProfileKind::Flyte:
            if (const auto base = flyte::httpBase(m_profile))
                ask(*base + "/me");
            else
                complete(base.error());
            return;
        case ProfileKind::Flipt:
            ask(flipt::apiUrl(m_profile, "/auth/v1/self"));
            return;
        case ProfileKind::Github:
            if (const auto base = github::apiBase(m_profile))
                ask(*base + "/user");
            else
                complete(base.error());
            return;
        case ProfileKind::WebSession:
            probeSession();
            return;
        case ProfileKind::Oidc:
        case ProfileKind::Oauth2:
        case ProfileKind::Kubernetes:
            if (m_profile.usesOauth()) {
                m_call = m_directory.metadata(m_profile, ProviderDirectory::Freshness::Cached,
                                              [this](Result<oauth::ServerMetadata> metadata) { onMetadata(std::move(metadata)); });
                return;
            }
            break;
        case ProfileKind::Static:
        case ProfileKind::Command:
            break;
        }
        complete(Error { ErrorCode::Unsupported, "nothing says where to check its token; set check.url to an address that answers who one is" });
    }

    void onMetadata(Result<oauth::ServerMetadata> metadata)
    {
        if (!metadata) {
            complete(metadata.error());
            return;
        }
        if (metadata->userinfoEndpoint.empty()) {
            complete(Error { ErrorCode::Unsupported, "its provider has no userinfo endpoint; set check.url to an address that answers who one is" });
            return;
        }
        // Userinfo takes the access token, whatever programs are served (OpenID Connect Core section 5.3.1).
        const AccountSession* session = m_session();
        if (const CachedToken* access = session ? session->token(TokenKind::Access) : nullptr)
            m_token = access->clone();
        m_profile.serve.header = "authorization";
        m_profile.serve.scheme = "Bearer";
        ask(metadata->userinfoEndpoint);
    }

    void ask(const std::string& url)
    {
        m_report.url = url.substr(0, url.find('?'));
        HttpRequest request = jsonRequest(m_profile, url);
        const std::string scheme = authenticationScheme(m_profile, m_token.type);
        request.headers.push_back({ m_profile.serve.header, (scheme.empty() ? "" : scheme + " ") + m_token.token.copyToInsecureString() });
        m_call = m_services.http.send(std::move(request), [this](Result<HttpResponse> response) { onAnswer(std::move(response)); });
    }

    void onAnswer(Result<HttpResponse> response)
    {
        if (!response) {
            complete(response.error().inContext("check"));
            return;
        }
        m_report.status = response->status;
        if (response->status >= 200 && response->status < 300)
            accepted(*response);
        else if (response->status == 401 || response->status == 403)
            refused(*response);
        else
            complete(Error(response->status == 429      ? ErrorCode::RateLimited
                               : response->status >= 500 ? ErrorCode::ServerError
                                                         : ErrorCode::ResponseInvalid,
                           "check: status " + std::to_string(response->status))
                         .with("status", std::to_string(response->status)));
    }

    void accepted(const HttpResponse& response)
    {
        m_report.accepted = true;
        m_report.identity = identityIn(codec::parseJson(response.body));
        if (m_profile.checkUrl.empty() && m_profile.kind == ProfileKind::Flipt) {
            if (auto self = flipt::parseSelf(response.body)) {
                m_report.identity = std::move(self->claims);
                if (self->expiresAt)
                    m_report.expiresAt = self->expiresAt;
            }
        } else if (m_profile.checkUrl.empty() && m_profile.kind == ProfileKind::Github) {
            m_report.identity = github::identityFrom(response.body);
        }
        complete(std::move(m_report));
    }

    void refused(const HttpResponse& response)
    {
        // Only Flipt's words are known to name a rule; what another server says is quoted and not read.
        const bool isFliptsOwn = m_profile.kind == ProfileKind::Flipt && m_profile.checkUrl.empty();
        Error error = flipt::refusal(response.status, response.body);
        if (!isFliptsOwn) {
            std::string said = std::move(error.serverMessage);
            error = Error(ErrorCode::TokenRejected, "status " + std::to_string(response.status));
            error.serverMessage = std::move(said);
        }
        std::string why;
        if (m_profile.kind == ProfileKind::Flyte)
            why = explainFlyteRefusal(m_token.token, m_profile.endpoint);
        else if (isFliptsOwn && response.status == 401)
            why = explainFlipt();
        if (!why.empty() && error.param("why").empty())
            error.with("why", std::move(why));
        m_report.refusal = std::move(error);
        complete(std::move(m_report));
    }

    [[nodiscard]] std::string explainFlipt()
    {
        if (m_profile.flipt.method == FliptMethod::Jwt) {
            const auto usable = flipt::checkJwt(m_token.token, m_services.clock.now());
            return usable ? "Flipt compares its issuer, audience and subject with its own configuration (authentication.methods.jwt)"
                          : std::string(usable.error().param("why"));
        }
        if (m_profile.defaultFlow() != FlowKind::Browser)
            return {};
        // A session that is gone before its time: nobody is to get its token again.
        reject();
        return "its session is gone before its time, as after a restart of a server that keeps sessions in memory";
    }

    void reject()
    {
        if (AccountSession* session = m_session())
            session->reject(sha256Hex(m_token.token));
    }

    void probeSession()
    {
        if (m_profile.webSession.probeUrl.empty()) {
            complete(Error { ErrorCode::Unsupported, "nothing says where to check its cookies; set web_session.probe_url" });
            return;
        }
        m_report.url = m_profile.webSession.probeUrl.substr(0, m_profile.webSession.probeUrl.find('?'));
        m_call = web_session::probe(m_services, m_profile, m_token.token, [this](const Result<>& probed) {
            m_report.accepted = probed.has_value();
            if (!probed && probed.error().code != ErrorCode::TokenRejected) {
                complete(probed.error());
                return;
            }
            if (!probed) {
                reject();
                m_report.refusal = Error(probed.error()).with("why", "the page is that of somebody who is signed out");
            }
            complete(std::move(m_report));
        });
    }

    const Services& m_services;
    ProviderDirectory& m_directory;
    const SessionFinder m_session;
    Profile m_profile;
    CachedToken m_token;
    CheckReport m_report;
    std::unique_ptr<Call> m_call;
};

} // namespace

std::unique_ptr<Call>
checkProfile(const Services& services, ProviderDirectory& directory, SessionFinder session, std::function<void(Result<CheckReport>)> done)
{
    auto check = std::make_unique<Check>(services, directory, std::move(session), std::move(done));
    check->start();
    return check;
}

std::string explainFlyteRefusal(const Secret& token, const std::string& endpoint)
{
    const auto jwt = token.revealText([](std::string_view text) { return jose::parseJwt(text, jose::kInspectorLimits); });
    if (!jwt)
        return "the token is opaque, so nobody but its issuer can read its scopes and audience";
    const auto list = jwt->claims.stringsAt("scp");
    const auto single = jwt->claims.stringAt("scp");
    const bool hasAll = list ? std::ranges::count(*list, "all") > 0 : single ? *single == "all" : !jwt->claims.find("client_id");
    if (single && !hasAll && single->find("all") != std::string::npos)
        return "its scp is one text, which Flyte does not split, and that text is not all";
    if (!hasAll)
        return "it has no scope all, without which Flyte's server refuses everything";
    const auto audience = jose::audienceAt(jwt->claims);
    const auto where = flyte::parseEndpoint(endpoint);
    if (!audience || !*audience || (*audience)->empty())
        return "it has no audience, and Flyte wants its own address or one of its allowedAudience there";
    const bool namesHost = where && std::ranges::any_of(**audience, [&where](const std::string& one) {
        return one.find(where->host) != std::string::npos;
    });
    if (!namesHost)
        return "its audience is " + codec::sanitizeForDisplay((*audience)->front(), 120)
            + ", and Flyte wants its own address or one of its allowedAudience there";
    return {};
}

} // namespace warder::core

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/provider_probe.h"

#include "core/http_exchange.h"
#include "codec/url.h"
#include "oauth/issuer.h"
#include "oauth/scope.h"

#include <algorithm>

namespace warder::core {

using codec::Json;

namespace {

// The well-known suffixes that people paste with the address.
constexpr std::string_view kOpenidSuffix = "/.well-known/openid-configuration";

class Probe final : public PendingCall<ProbeReport>
{
public:
    Probe(const Services& services, oauth::AllowHttp allowHttp, Done done)
        : PendingCall(std::move(done))
        , m_services(services)
        , m_allowHttp(allowHttp)
    {
        m_profile.http.allowHttp = allowHttp == oauth::AllowHttp::Yes;
    }

    void start(std::string address)
    {
        m_call = m_services.timers.soon([this, address = std::move(address)] { begin(address); });
    }

private:
    void begin(std::string address)
    {
        if (address.find("://") == std::string::npos)
            address = "https://" + address;
        if (address.ends_with(kOpenidSuffix))
            address.resize(address.size() - kOpenidSuffix.size());
        const auto url = oauth::checkIssuer(address, m_allowHttp);
        if (!url) {
            say(false, "address",
                url.error().code == ErrorCode::InsecureAddress
                    ? "The address is http and not on this machine, so nothing was sent there. Use https, or add --set http.allow_http=true."
                    : "This is not an address that one can sign in to. It should look like https://id.example.com.");
            stop(url.error());
            return;
        }
        m_issuer = address;
        m_url = *url;
        askOpenid();
    }

    void askOpenid()
    {
        m_call = m_services.http.send(jsonRequest(m_profile, oauth::openidConfigurationUrl(m_issuer)),
                                      [this](Result<HttpResponse> response) { onOpenid(std::move(response)); });
    }

    void onOpenid(Result<HttpResponse> response)
    {
        if (!response) {
            say(false, "address", "The address does not answer (" + std::string(reasonOf(response.error().code)) + ").");
            stop(response.error().inContext("probe"));
            return;
        }
        say(true, "address", m_url.host + " answers.");
        if (response->status == 200) {
            if (auto metadata = oauth::parseMetadataForNewProfile(response->body, m_issuer, m_allowHttp)) {
                say(true, "openid_connect", "It is an OpenID Connect provider with the issuer " + metadata->issuer + ".");
                suggest(*metadata, true);
                return;
            } else {
                explain("openid_connect", metadata.error());
            }
        } else {
            say(false, "openid_connect", "It has no OpenID Connect metadata (status " + std::to_string(response->status) + ").");
        }
        m_call = m_services.http.send(jsonRequest(m_profile, oauth::authorizationServerMetadataUrl(m_url)),
                                      [this](Result<HttpResponse> answer) { onOauth(std::move(answer)); });
    }

    void onOauth(Result<HttpResponse> response)
    {
        if (response && response->status == 200) {
            if (auto metadata = oauth::parseMetadataForNewProfile(response->body, m_issuer, m_allowHttp)) {
                say(true, "oauth_metadata", "It is an OAuth 2.0 authorization server (RFC 8414) with the issuer " + metadata->issuer + ".");
                suggest(*metadata, false);
                return;
            } else {
                explain("oauth_metadata", metadata.error());
            }
        } else if (response) {
            say(false, "oauth_metadata", "It has no OAuth 2.0 metadata either (status " + std::to_string(response->status) + ").");
        }
        stop(m_error.value_or(Error(ErrorCode::NotAProvider).with("host", m_url.host)));
    }

    void explain(std::string what, const Error& error)
    {
        if (error.code == ErrorCode::DiscoveryIssuerMismatch)
            say(false, std::move(what), "Its metadata names another issuer: " + std::string(error.param("found")) + ". Try that address.");
        else
            say(false, std::move(what), "What it sends as metadata cannot be used (" + std::string(reasonOf(error.code)) + ").");
        m_error = error;
    }

    void suggest(const oauth::ServerMetadata& metadata, bool openid)
    {
        ProbeSuggestion suggestion;
        suggestion.name = nameFor(m_url);
        suggestion.offersDevice = !metadata.deviceAuthorizationEndpoint.empty();
        if (suggestion.offersDevice)
            say(true, "device_flow", "It offers signing in on another device.");
        if (metadata.codeChallengeMethods && !std::ranges::count(*metadata.codeChallengeMethods, "S256"))
            say(false, "pkce", "It does not support PKCE with S256, so a sign-in in the browser is refused.");
        std::vector<std::string> scopes;
        const auto wants = [&metadata](std::string_view scope) { return oauth::containsScope(metadata.scopesSupported, scope); };
        if (openid) {
            scopes.emplace_back("openid");
            for (const std::string_view scope : { "profile", "email" }) {
                if (wants(scope))
                    scopes.emplace_back(scope);
            }
        }
        if (wants("offline_access")) {
            scopes.emplace_back("offline_access");
            say(true, "refresh", "It offers refresh tokens (offline_access).");
        } else if (!metadata.grantTypesSupported.empty() && !std::ranges::count(metadata.grantTypesSupported, "refresh_token")) {
            say(false, "refresh", "It does not say that it gives refresh tokens: when the token ends you may have to sign in again.");
        }
        say(false, "client_id", "A client id has to come from whoever runs it: register a native (public) application.");
        const std::string kind = openid ? "oidc" : "oauth2";
        suggestion.set = { { "kind", Json(kind) }, { "endpoint", Json(m_issuer) }, { "oauth.issuer", Json(metadata.issuer) } };
        if (!scopes.empty())
            suggestion.set.push_back({ "oauth.scopes", Json(scopes) });
        if (m_allowHttp == oauth::AllowHttp::Yes && m_url.isHttp() && !m_url.isLoopback())
            suggestion.set.push_back({ "http.allow_http", Json(true) });
        m_report.suggestion = std::move(suggestion);
        complete(std::move(m_report));
    }

    // A free name from the host: "https://id.example.com" gives "id-example-com", then "id-example-com-2".
    [[nodiscard]] std::string nameFor(const codec::Url& url) const
    {
        std::string base;
        for (const char c : url.host)
            base += (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : '-';
        while (!base.empty() && base.front() == '-')
            base.erase(0, 1);
        if (base.empty())
            base = "profile";
        base.resize(std::min<std::size_t>(base.size(), 50));
        std::string name = base;
        for (int i = 2; m_services.profiles.profile(ProfileName { name }); ++i)
            name = base + "-" + std::to_string(i);
        return name;
    }

    void say(bool ok, std::string what, std::string text)
    {
        m_report.findings.push_back({ ok, std::move(what), std::move(text) });
    }
    void stop(Error error)
    {
        m_report.error = std::move(error);
        complete(std::move(m_report));
    }

    const Services& m_services;
    const oauth::AllowHttp m_allowHttp;
    Profile m_profile;
    std::string m_issuer;
    codec::Url m_url;
    ProbeReport m_report;
    std::optional<Error> m_error;
    std::unique_ptr<Call> m_call;
};

} // namespace

std::unique_ptr<Call> probeProvider(const Services& services,
                                    const std::string& address,
                                    oauth::AllowHttp allowHttp,
                                    std::function<void(ProbeReport)> done)
{
    auto probe = std::make_unique<Probe>(services, allowHttp, std::move(done));
    probe->start(address);
    return probe;
}

} // namespace warder::core

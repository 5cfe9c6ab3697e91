// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/provider_probe.h"

#include "base/log.h"
#include "codec/text.h"
#include "codec/url.h"
#include "core/flipt_api.h"
#include "core/flyte_discovery.h"
#include "core/http_exchange.h"
#include "oauth/issuer.h"
#include "oauth/scope.h"

#include <algorithm>
#include <array>

namespace warder::core {

using codec::Json;

namespace {

Q_LOGGING_CATEGORY(lcProbe, "warder.core.probe")

// What people paste with the address, because a document or a page is there.
constexpr std::array<std::string_view, 6> kSuffixes { "/.well-known/openid-configuration", "/.well-known/oauth-authorization-server",
                                                      "/.well-known/oauth-protected-resource", "/config/v1/flyte_client",
                                                      "/auth/v1/method", "/console" };

// From one resource to its authorization server, and no further.
constexpr int kMaxServers = 1;

class Probe final : public PendingCall<ProbeReport>
{
public:
    Probe(const Services& services, ProbeRequest request, Done done)
        : PendingCall(std::move(done))
        , m_services(services)
        , m_request(std::move(request))
    {
        m_profile.http = m_request.http;
        for (const auto& [name, document] : services.presets.presets()) {
            if (auto preset = parsePreset(name, document))
                m_presets.push_back(std::move(*preset));
            else
                logWarning(lcProbe(), concat("the preset ", name, " cannot be used: ", preset.error().detail));
        }
    }

    void start()
    {
        m_call = m_services.timers.soon([this] { begin(); });
    }

private:
    // --- The address ----------------------------------------------------------------------------------------------------

    void begin()
    {
        std::string address = m_request.address;
        if (!m_request.preset.empty()) {
            const auto preset = presetNamed(m_presets, m_request.preset);
            if (!preset) {
                stop(preset.error());
                return;
            }
            m_preset = *preset;
            if (address.empty())
                address = m_preset->address;
            if (address.empty()) {
                say(false, "address", "The preset needs an address. It looks like " + m_preset->addressHint + ".");
                stop(Error { ErrorCode::InvalidAddress, "the preset has no address of its own" });
                return;
            }
        }
        m_typed = address;
        if (address.starts_with("dns:")) {
            beginFlyte();
            return;
        }
        m_hasScheme = address.find("://") != std::string::npos;
        if (!m_hasScheme)
            address = "https://" + address;
        for (const std::string_view suffix : kSuffixes) {
            if (address.size() > suffix.size() && address.ends_with(suffix))
                address.resize(address.size() - suffix.size());
        }
        if (!takeAddress(address))
            return;
        if (m_preset && m_preset->kind == ProfileKind::Github)
            suggestGithub();
        else if (!m_preset && m_url.host == "github.com")
            suggestGithub();
        else if (m_preset && m_preset->kind == ProfileKind::Flyte)
            askFlyte();
        else if (m_preset && m_preset->kind == ProfileKind::Flipt)
            askFlipt();
        else
            askOpenid();
    }

    // False if it cannot be used; then everything is said already.
    bool takeAddress(const std::string& address)
    {
        const auto url = oauth::checkIssuer(address, m_profile.http.httpRule());
        if (!url) {
            say(false, "address",
                url.error().code == ErrorCode::InsecureAddress
                    ? "The address is http and not on this machine, so nothing was sent there. Use https, or add --set http.allow_http=true."
                    : "This is not an address that one can sign in to. It should look like https://id.example.com.");
            stop(url.error());
            return false;
        }
        m_issuer = address;
        m_url = *url;
        m_base = address;
        while (m_base.ends_with('/'))
            m_base.pop_back();
        return true;
    }

    void get(const std::string& url, void (Probe::*then)(Result<HttpResponse>))
    {
        m_call = m_services.http.send(jsonRequest(m_profile, url), [this, then](Result<HttpResponse> response) { (this->*then)(std::move(response)); });
    }

    // --- OpenID Connect ---------------------------------------------------------------------------------------------------

    void askOpenid() { get(oauth::openidConfigurationUrl(m_issuer), &Probe::onOpenid); }

    void onOpenid(Result<HttpResponse> response)
    {
        if (!response) {
            // What was typed without a scheme may be meant as http where that is allowed: on this machine.
            if (!m_hasScheme && !m_url.isHttp() && (m_url.isLoopback() || m_profile.http.allowHttp)) {
                m_hasScheme = true;
                if (takeAddress("http://" + m_base.substr(std::string_view("https://").size())))
                    askOpenid();
                return;
            }
            say(false, "address", "The address does not answer (" + std::string(reasonOf(response.error().code)) + ").");
            stop(response.error().inContext("probe"));
            return;
        }
        if (m_servers == 0)
            say(true, "address", m_url.host + " answers.");
        if (response->status == 200) {
            if (auto metadata = oauth::parseMetadataForNewProfile(response->body, m_issuer, m_profile.http.httpRule())) {
                say(true, "openid_connect", "It is an OpenID Connect provider with the issuer " + metadata->issuer + ".");
                suggestOauth(*metadata, true);
                return;
            } else {
                explain("openid_connect", metadata.error());
            }
        } else {
            say(false, "openid_connect", "It has no OpenID Connect metadata (status " + std::to_string(response->status) + ").");
        }
        askFlyte();
    }

    void explain(std::string what, const Error& error)
    {
        if (error.code == ErrorCode::DiscoveryIssuerMismatch)
            say(false, std::move(what), "Its metadata names another issuer: " + std::string(error.param("found")) + ". Try that address.");
        else
            say(false, std::move(what), "What it sends as metadata cannot be used (" + std::string(reasonOf(error.code)) + ").");
        // What is no JSON at all is a web page and says nothing.
        if (error.code != ErrorCode::NotJson || !m_error)
            m_error = error;
    }

    // --- Flyte ------------------------------------------------------------------------------------------------------------

    void beginFlyte()
    {
        const auto endpoint = flyte::parseEndpoint(m_typed);
        if (!endpoint) {
            say(false, "address", "This is not an endpoint of Flyte. It should look like dns:///flyte.example.com, with three slashes.");
            stop(endpoint.error());
            return;
        }
        m_url.host = endpoint->host;
        m_profile.endpoint = m_typed;
        m_profile.kind = ProfileKind::Flyte;
        m_call = discoverFlyteClient(m_services, m_profile, [this](Result<flyte::ClientConfig> config) { onFlyteClient(std::move(config)); });
    }

    void askFlyte() { get(m_base + "/config/v1/flyte_client", &Probe::onFlyteAnswer); }

    void onFlyteAnswer(Result<HttpResponse> response)
    {
        if (response && response->status == 501) {
            onFlyteClient(Error(ErrorCode::NoSigninNeeded, "status 501").with("host", m_url.host));
            return;
        }
        auto config = response && response->status == 200 ? flyte::parseClientConfig(response->body) : Result<flyte::ClientConfig>(Error());
        if (!config) {
            if (m_preset && m_preset->kind == ProfileKind::Flyte)
                askFlyteByGrpc();
            else
                askFlipt();
            return;
        }
        m_profile.kind = ProfileKind::Flyte;
        m_profile.endpoint = m_base;
        m_profile.httpEndpoint = m_base;
        onFlyteClient(std::move(config));
    }

    // The last resort of all: one anonymous call at the address itself.
    void askFlyteByGrpc()
    {
        m_profile.kind = ProfileKind::Flyte;
        m_profile.endpoint = m_base;
        m_profile.httpEndpoint.clear();
        m_call = discoverFlyteClient(m_services, m_profile, [this](Result<flyte::ClientConfig> config) {
            if (!config && config.error().code != ErrorCode::NoSigninNeeded)
                stop(m_error.value_or(Error(ErrorCode::NotAProvider).with("host", m_url.host)));
            else
                onFlyteClient(std::move(config));
        });
    }

    void onFlyteClient(Result<flyte::ClientConfig> config)
    {
        if (!config) {
            if (config.error().code == ErrorCode::NoSigninNeeded)
                say(true, "flyte", "It is a Flyte that asks nobody to sign in (its authentication is off).");
            else
                say(false, "flyte", "The endpoint does not answer as a Flyte does (" + std::string(reasonOf(config.error().code)) + ").");
            stop(config.error());
            return;
        }
        m_client = std::move(*config);
        say(true, "flyte", "It is a Flyte; its client is " + codec::sanitizeForDisplay(m_client.clientId, 80) + ".");
        m_call = discoverFlyteMetadata(m_services, m_profile, [this](Result<oauth::ServerMetadata> metadata) { onFlyteMetadata(std::move(metadata)); });
    }

    void onFlyteMetadata(Result<oauth::ServerMetadata> metadata)
    {
        if (!metadata) {
            say(false, "flyte_server", "It does not say where to sign in (" + std::string(reasonOf(metadata.error().code)) + ").");
            stop(metadata.error().inContext("Flyte's metadata"));
            return;
        }
        const bool builtIn = flyte::isBuiltIn(*metadata);
        say(true, "flyte_server", builtIn ? "Flyte's own authorization server signs you in." : "The authorization server behind it is " + metadata->issuer + ".");
        const auto token = codec::parseUrl(metadata->tokenEndpoint);
        if (builtIn && token && token->host != m_url.host)
            say(false, "endpoint_host", "It names " + token->host + " for signing in, which may be an address inside the cluster. If that cannot be reached, set oauth.authorization_endpoint and oauth.token_endpoint.");
        std::vector<std::string> scopes = m_client.scopes;
        if (builtIn && !oauth::containsScope(scopes, "offline")) {
            scopes.emplace_back("offline");
        } else if (!builtIn && oauth::containsScope(metadata->scopesSupported, "offline_access") && !oauth::containsScope(scopes, "offline_access")) {
            scopes.emplace_back("offline_access");
        }
        if (oauth::containsScope(scopes, "all"))
            say(true, "scope", "The scope all is the one that Flyte's server wants for every request; it has no narrower one.");
        if (builtIn)
            say(true, "refresh", "The scope offline is added, so that Warder can renew the session while it runs.");
        else if (oauth::containsScope(scopes, "offline_access"))
            say(true, "refresh", "The scope offline_access is asked for, so that Warder can renew the session while it runs.");
        ProbeSuggestion suggestion;
        suggestion.name = nameFor(m_url.host);
        suggestion.needsClientId = m_client.clientId.empty();
        suggestion.offersDevice = !metadata->deviceAuthorizationEndpoint.empty();
        suggestion.redirectUri = m_client.redirectUri;
        if (suggestion.offersDevice)
            say(true, "device_flow", "It offers signing in on another device.");
        auto& set = suggestion.set;
        set = { { "kind", Json("flyte") }, { "endpoint", Json(flyteEndpoint()) } };
        const auto add = [&set](const char* key, const std::string& value) {
            if (!value.empty())
                set.push_back({ key, Json(value) });
        };
        std::string http = m_client.httpEndpoint.empty() ? m_profile.httpEndpoint : m_client.httpEndpoint;
        if (http.empty() && m_url.isHttp())
            http = m_base; // found by gRPC without TLS, which dns:///… alone does not say
        Profile derived = m_profile;
        derived.endpoint = flyteEndpoint();
        derived.httpEndpoint.clear();
        if (const auto base = flyte::httpBase(derived); !http.empty() && (!base || *base != http))
            add("http_endpoint", http);
        add("oauth.client_id", m_client.clientId);
        add("oauth.redirect_uri", m_client.redirectUri);
        if (!scopes.empty())
            set.push_back({ "oauth.scopes", Json(scopes) });
        add("oauth.audience", m_client.audience);
        add("serve.header", m_client.header);
        finishWith(std::move(suggestion), m_url.host, "");
    }

    // As flytectl's configuration writes it, with three slashes.
    [[nodiscard]] std::string flyteEndpoint() const
    {
        if (m_typed.starts_with("dns:"))
            return m_typed;
        const auto endpoint = flyte::parseEndpoint(m_base);
        return endpoint ? "dns:///" + endpoint->host + (endpoint->port.empty() ? "" : ":" + endpoint->port) : m_base;
    }

    // --- Flipt ------------------------------------------------------------------------------------------------------------

    void askFlipt() { get(m_base + "/auth/v1/method", &Probe::onFliptMethods); }

    void onFliptMethods(Result<HttpResponse> response)
    {
        auto methods = response && response->status == 200 ? flipt::parseMethods(response->body) : Result<std::vector<flipt::Method>>(Error());
        if (!methods) {
            if (m_preset && m_preset->kind == ProfileKind::Flipt) {
                say(false, "flipt", "It does not answer as a Flipt does.");
                stop(Error(ErrorCode::NotAProvider).with("host", m_url.host));
                return;
            }
            askOauth();
            return;
        }
        m_methods = std::move(*methods);
        say(true, "flipt", "It is a Flipt.");
        get(m_base + "/meta/info", &Probe::onFliptInfo);
    }

    void onFliptInfo(Result<HttpResponse> response)
    {
        // Whoever may read that without a token may read everything: authentication.required is off.
        if (response && response->status == 200) {
            say(true, "flipt_method", "It asks nobody for a token (authentication.required is off).");
            stop(Error(ErrorCode::NoSigninNeeded, "authentication.required is off").with("host", m_url.host));
            return;
        }
        HttpRequest request = jsonRequest(m_profile, m_base + "/evaluate/v1/boolean");
        request.method = HttpRequest::Method::Post;
        request.contentType = "application/json";
        request.body = Secret::copyOf("{}", Secret::Memory::Ordinary);
        m_call = m_services.http.send(std::move(request), [this](Result<HttpResponse> answer) { onFliptEvaluation(std::move(answer)); });
    }

    void onFliptEvaluation(Result<HttpResponse> response)
    {
        if (response && response->status != 401 && response->status != 403 && response->status < 500)
            say(true, "evaluation", "Evaluating flags needs no token there (authentication.exclude.evaluation); managing them does.");
        ProbeSuggestion suggestion;
        suggestion.name = nameFor(m_url.host);
        suggestion.needsClientId = false;
        const auto offer = [this, &suggestion](FliptMethod method, const std::string& provider, std::string label) {
            say(true, "flipt_method", "It offers: " + label + ".");
            ProbeChoice choice { std::move(label), { { "flipt.method", Json(nameOf(method)) } } };
            if (!provider.empty())
                choice.set.push_back({ "flipt.provider", Json(provider) });
            suggestion.choices.push_back(std::move(choice));
        };
        const auto method = [this](FliptMethod wanted) -> const flipt::Method* {
            const auto found = std::ranges::find(m_methods, wanted, &flipt::Method::method);
            return found == m_methods.end() || !found->enabled ? nullptr : &*found;
        };
        if (const auto* oidc = method(FliptMethod::Oidc)) {
            // The relay that an operator made for Warder needs no pasting: first.
            std::vector<std::string> providers = oidc->providers;
            std::ranges::stable_partition(providers, [](const std::string& name) { return name == "warder"; });
            for (const std::string& provider : providers)
                offer(FliptMethod::Oidc, provider, "OpenID Connect with " + codec::sanitizeForDisplay(provider, 60));
        }
        if (method(FliptMethod::Github))
            offer(FliptMethod::Github, {}, "GitHub");
        if (method(FliptMethod::Token))
            offer(FliptMethod::Token, {}, "a static token");
        if (method(FliptMethod::Kubernetes))
            offer(FliptMethod::Kubernetes, {}, "a Kubernetes service account token");
        if (method(FliptMethod::Jwt))
            offer(FliptMethod::Jwt, {}, "a JWT of another provider");
        if (suggestion.choices.empty()) {
            say(false, "flipt_method", "It has no method of signing in switched on.");
            stop(Error(ErrorCode::NoSigninNeeded, "no method is enabled").with("host", m_url.host));
            return;
        }
        suggestion.set = { { "kind", Json("flipt") }, { "endpoint", Json(m_base) } };
        const auto& first = suggestion.choices.front().set;
        suggestion.set.insert(suggestion.set.end(), first.begin(), first.end());
        suggestion.needsToken = *first.front().value == Json(nameOf(FliptMethod::Token));
        finishWith(std::move(suggestion), m_url.host, "");
    }

    // --- RFC 8414, RFC 9728, Kubernetes -------------------------------------------------------------------------------------

    void askOauth() { get(oauth::authorizationServerMetadataUrl(m_url), &Probe::onOauth); }

    void onOauth(Result<HttpResponse> response)
    {
        if (response && response->status == 200) {
            if (auto metadata = oauth::parseMetadataForNewProfile(response->body, m_issuer, m_profile.http.httpRule())) {
                say(true, "oauth_metadata", "It is an OAuth 2.0 authorization server (RFC 8414) with the issuer " + metadata->issuer + ".");
                suggestOauth(*metadata, false);
                return;
            } else {
                explain("oauth_metadata", metadata.error());
            }
        } else if (response) {
            say(false, "oauth_metadata", "It has no OAuth 2.0 metadata either (status " + std::to_string(response->status) + ").");
        }
        if (m_servers >= kMaxServers) {
            stop(m_error.value_or(Error(ErrorCode::NotAProvider).with("host", m_url.host)));
            return;
        }
        // RFC 9728 section 3.1: between host and path, as RFC 8414 has it.
        const std::string path = m_url.path == "/" ? std::string() : m_url.path;
        get(m_url.scheme + "://" + m_url.authority() + "/.well-known/oauth-protected-resource" + path, &Probe::onResource);
    }

    void onResource(Result<HttpResponse> response)
    {
        if (response && response->status == 200) {
            const auto resource = oauth::parseResourceMetadata(response->body, m_issuer);
            if (resource && !resource->authorizationServers.empty()) {
                const std::string server = resource->authorizationServers.front();
                say(true, "resource_metadata", "It is a protected resource (RFC 9728), and signs people in at " + codec::sanitizeForDisplay(server, 200) + ".");
                m_resource = resource->resource;
                m_resourceScopes = resource->scopesSupported;
                m_resourceHost = m_url.host;
                ++m_servers;
                m_error.reset();
                if (takeAddress(server))
                    askOpenid();
                return;
            }
            if (!resource)
                explain("resource_metadata", resource.error());
        }
        get(m_base + "/version", &Probe::onKubernetes);
    }

    void onKubernetes(Result<HttpResponse> response)
    {
        const auto json = response ? codec::parseJson(response->body) : std::nullopt;
        const bool isVersion = json && json->stringAt("gitVersion") && json->stringAt("platform");
        const bool isStatus = json && json->stringAt("kind") == "Status" && json->stringAt("apiVersion") == "v1";
        if (!isVersion && !isStatus) {
            askFlyteByGrpc();
            return;
        }
        say(true, "kubernetes", "It is a Kubernetes API server.");
        say(false, "issuer", "It does not say which provider it trusts. Give that provider's address with --set oauth.issuer=https://ISSUER, or import the kubeconfig.");
        ProbeSuggestion suggestion;
        suggestion.name = nameFor(m_url.host);
        suggestion.needsIssuer = true;
        suggestion.set = { { "kind", Json("kubernetes") }, { "endpoint", Json(m_base) } };
        finishWith(std::move(suggestion), m_url.host, m_url.path);
    }

    void suggestGithub()
    {
        say(true, "github", "It is GitHub, which needs no discovery.");
        say(false, "client_id", "A client id has to come from an OAuth app that you register there.");
        ProbeSuggestion suggestion;
        suggestion.name = nameFor(m_url.host);
        suggestion.offersDevice = true;
        suggestion.set = { { "kind", Json("github") }, { "endpoint", Json(m_base) } };
        finishWith(std::move(suggestion), m_url.host, "");
    }

    // --- The suggestion -------------------------------------------------------------------------------------------------------

    void suggestOauth(const oauth::ServerMetadata& metadata, bool openid)
    {
        ProbeSuggestion suggestion;
        suggestion.name = nameFor(m_resourceHost.empty() ? m_url.host : m_resourceHost);
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
        for (const std::string& scope : m_resourceScopes) {
            if (!oauth::containsScope(scopes, scope))
                scopes.push_back(scope);
        }
        if (wants("offline_access")) {
            if (!oauth::containsScope(scopes, "offline_access"))
                scopes.emplace_back("offline_access");
            say(true, "refresh", "It offers refresh tokens (offline_access).");
        } else if (!metadata.grantTypesSupported.empty() && !std::ranges::count(metadata.grantTypesSupported, "refresh_token")) {
            say(false, "refresh", "It does not say that it gives refresh tokens: when the token ends you may have to sign in again.");
        }
        say(false, "client_id", "A client id has to come from whoever runs it: register a native (public) application.");
        const bool isKubernetes = m_preset && m_preset->kind == ProfileKind::Kubernetes;
        const std::string kind = isKubernetes ? "kubernetes" : openid ? "oidc" : "oauth2";
        suggestion.set = { { "kind", Json(kind) },
                           { "endpoint", Json(m_resource.empty() ? m_issuer : m_resource) },
                           { "oauth.issuer", Json(metadata.issuer) } };
        if (!scopes.empty())
            suggestion.set.push_back({ "oauth.scopes", Json(scopes) });
        if (!m_resource.empty())
            suggestion.set.push_back({ "oauth.resource", Json(std::vector<std::string> { m_resource }) });
        finishWith(std::move(suggestion), m_url.host, m_url.path);
    }

    void finishWith(ProbeSuggestion suggestion, std::string_view host, std::string_view path)
    {
        auto& set = suggestion.set;
        const auto kind = profileKindFrom(*std::ranges::find(set, KeyPath("kind"), &ProfileEdit::key)->value->string());
        if (!m_preset && m_resource.empty())
            m_preset = findPreset(m_presets, *kind, host, path);
        if (m_preset) {
            say(true, "preset", "The preset " + m_preset->name + " (" + m_preset->title + ") fills in what is known about it.");
            suggestion.preset = m_preset->name;
            suggestion.registerAt = m_preset->registerAt;
            suggestion.help = m_preset->help;
            if (suggestion.redirectUri.empty())
                suggestion.redirectUri = m_preset->redirectUri;
            set.push_back({ "preset", Json(m_preset->name) });
            for (const ProfileEdit& edit : m_preset->set) {
                std::erase_if(set, [&edit](const ProfileEdit& present) { return present.key == edit.key; });
                set.push_back(edit);
            }
        }
        if (suggestion.redirectUri.empty())
            suggestion.redirectUri = "http://127.0.0.1/callback";
        if (m_profile.http.allowHttp && m_url.isHttp() && !m_url.isLoopback())
            set.push_back({ "http.allow_http", Json(true) });
        m_report.suggestion = std::move(suggestion);
        complete(std::move(m_report));
    }

    // A free name from the host: "id.example.com" gives "id-example-com", then "id-example-com-2".
    [[nodiscard]] std::string nameFor(std::string_view host) const
    {
        std::string base;
        for (const char c : host)
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
    const ProbeRequest m_request;
    std::vector<Preset> m_presets;
    const Preset* m_preset = nullptr; //!< among them
    Profile m_profile; //!< how to talk to it
    std::string m_typed;
    bool m_hasScheme = false;
    std::string m_issuer; //!< the address as an issuer identifier
    std::string m_base; //!< the same without a slash at the end
    codec::Url m_url;
    int m_servers = 0; //!< authorization servers that a resource has sent us to
    std::string m_resource;
    std::string m_resourceHost;
    std::vector<std::string> m_resourceScopes;
    flyte::ClientConfig m_client;
    std::vector<flipt::Method> m_methods;
    ProbeReport m_report;
    std::optional<Error> m_error;
    std::unique_ptr<Call> m_call;
};

} // namespace

std::unique_ptr<Call> probeProvider(const Services& services, ProbeRequest request, std::function<void(ProbeReport)> done)
{
    auto probe = std::make_unique<Probe>(services, std::move(request), std::move(done));
    probe->start();
    return probe;
}

} // namespace warder::core

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/token_request.h"

#include "base/check.h"
#include "base/log.h"
#include "codec/base64url.h"
#include "oauth/scope.h"

#include <algorithm>
#include <array>

namespace warder::oauth {

namespace {

constexpr std::array<std::string_view, 13> kReserved { "grant_type", "code", "redirect_uri", "code_verifier", "refresh_token",
                                                       "device_code", "client_id", "client_secret", "client_assertion",
                                                       "client_assertion_type", "assertion", "token", "token_type_hint" };

bool isOffered(const ServerMetadata& metadata, ClientAuth auth)
{
    return std::ranges::find(metadata.tokenEndpointAuthMethods, nameOf(auth)) != metadata.tokenEndpointAuthMethods.end();
}

// Basic with both halves form-encoded first (RFC 6749 section 2.3.1).
Secret basicAuthorization(const Client& client)
{
    std::string pair = codec::formEncode(client.id) + ':';
    client.secret.revealText([&pair](std::string_view secret) { pair += codec::formEncode(secret); });
    std::string value = "Basic " + codec::base64Encode(pair);
    wipe(pair);
    return Secret::take(value);
}

Result<> addOptions(TokenRequest& request, const TokenRequestOptions& options, std::span<const std::string> scopes)
{
    if (!scopes.empty())
        request.add("scope", joinScope(scopes));
    if (!options.audience.empty())
        request.add("audience", options.audience);
    for (const auto& resource : options.resources)
        request.add("resource", resource);
    return request.addExtra(options.extraParams);
}

} // namespace

std::string_view nameOf(ClientAuth auth)
{
    switch (auth) {
    case ClientAuth::None:
        return "none";
    case ClientAuth::SecretBasic:
        return "client_secret_basic";
    case ClientAuth::SecretPost:
        return "client_secret_post";
    }
    WARDER_UNREACHABLE();
}

Result<ClientAuth> parseClientAuth(std::string_view name)
{
    for (const auto auth : { ClientAuth::None, ClientAuth::SecretBasic, ClientAuth::SecretPost }) {
        if (nameOf(auth) == name)
            return auth;
    }
    return Error { ErrorCode::InvalidProfile, "client_auth is none, client_secret_basic or client_secret_post" };
}

ClientAuth chooseClientAuth(const ServerMetadata& metadata, bool hasSecret)
{
    if (!hasSecret)
        return ClientAuth::None;
    if (!isOffered(metadata, ClientAuth::SecretBasic) && isOffered(metadata, ClientAuth::SecretPost))
        return ClientAuth::SecretPost;
    return ClientAuth::SecretBasic;
}

TokenRequest& TokenRequest::operator=(TokenRequest&& other) noexcept
{
    // By exchange, so that the old values are wiped with `other`.
    m_form.swap(other.m_form);
    m_authorization = std::move(other.m_authorization);
    return *this;
}

TokenRequest::~TokenRequest()
{
    for (auto& [name, value] : m_form)
        wipe(value);
}

Result<TokenRequest> TokenRequest::create(const Client& client)
{
    if (client.id.empty())
        return Error { ErrorCode::ClientIdMissing, "the profile has no client id" };
    if (client.auth != ClientAuth::None && client.secret.isEmpty())
        return Error { ErrorCode::ClientSecretMissing, "the client's secret is missing" };
    TokenRequest request;
    switch (client.auth) {
    case ClientAuth::None:
        request.add("client_id", client.id);
        break;
    case ClientAuth::SecretBasic:
        request.m_authorization = basicAuthorization(client);
        break;
    case ClientAuth::SecretPost:
        request.add("client_id", client.id);
        request.add("client_secret", client.secret);
        break;
    }
    return request;
}

TokenRequest& TokenRequest::add(std::string_view name, std::string_view value)
{
    m_form.emplace_back(name, value);
    return *this;
}

TokenRequest& TokenRequest::add(std::string_view name, const Secret& value)
{
    m_form.emplace_back(name, value.copyToInsecureString());
    return *this;
}

Result<> TokenRequest::addExtra(std::span<const codec::FormPair> params)
{
    for (const auto& [name, value] : params) {
        const bool taken = std::ranges::find(kReserved, name) != kReserved.end()
            || std::ranges::find(m_form, name, &codec::FormPair::first) != m_form.end();
        if (taken)
            return Error(ErrorCode::InvalidProfile, "an additional parameter is set already").with("parameter", name);
        add(name, value);
    }
    return {};
}

Secret TokenRequest::body() const
{
    std::string encoded = codec::formEncode(m_form);
    return Secret::take(encoded);
}

Result<TokenRequest> codeExchangeRequest(const Client& client,
                                         const Secret& code,
                                         const Secret& codeVerifier,
                                         std::string_view redirectUri,
                                         const TokenRequestOptions& options)
{
    ASSIGN_OR_RETURN(auto request, TokenRequest::create(client));
    request.add("grant_type", "authorization_code").add("code", code);
    request.add("redirect_uri", redirectUri).add("code_verifier", codeVerifier);
    RETURN_IF_ERROR(addOptions(request, options, {}));
    return request;
}

Result<TokenRequest> refreshRequest(const Client& client,
                                    const Secret& refreshToken,
                                    std::span<const std::string> granted,
                                    const TokenRequestOptions& options)
{
    ASSIGN_OR_RETURN(auto request, TokenRequest::create(client));
    request.add("grant_type", "refresh_token").add("refresh_token", refreshToken);
    Scopes scopes = options.scopes;
    std::erase(scopes, "offline_access");
    if (const Scopes missing = missingScopes(scopes, granted); !missing.empty())
        return Error(ErrorCode::InvalidScope, "a refresh cannot widen what was granted").with("scope", joinScope(missing));
    RETURN_IF_ERROR(addOptions(request, options, scopes));
    return request;
}

Result<TokenRequest> clientCredentialsRequest(const Client& client, const TokenRequestOptions& options)
{
    if (client.auth == ClientAuth::None)
        return Error { ErrorCode::ClientSecretMissing, "client credentials need a secret" };
    ASSIGN_OR_RETURN(auto request, TokenRequest::create(client));
    request.add("grant_type", "client_credentials");
    RETURN_IF_ERROR(addOptions(request, options, options.scopes));
    return request;
}

} // namespace warder::oauth

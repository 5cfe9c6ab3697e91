// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "codec/form.h"
#include "oauth/server_answer.h"
#include "oauth/server_metadata.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace warder::oauth {

//! How the client shows who it is (RFC 6749 section 2.3); exactly one way per request (SR-072).
enum class ClientAuth {
    None, //!< a public client: client_id in the body
    SecretBasic,
    SecretPost,
};

//! The name in profiles and metadata: none, client_secret_basic, client_secret_post.
[[nodiscard]] std::string_view nameOf(ClientAuth auth);
//! Errors: InvalidProfile.
[[nodiscard]] Result<ClientAuth> parseClientAuth(std::string_view name);
//! What to use where the profile says nothing and there is a secret: Basic if the provider offers it, or offers nothing
//! that we can do, else post; without a secret, None (SR-056, module B14).
[[nodiscard]] ClientAuth chooseClientAuth(const ServerMetadata& metadata, bool hasSecret);

//! The client as it is registered at the provider.
struct Client
{
    std::string id;
    ClientAuth auth = ClientAuth::None;
    Secret secret; //!< empty for None
};

//! The body of a request to the token, device authorization or revocation endpoint, and its Authorization header. Wiped
//! when destroyed. To be sent once, as application/x-www-form-urlencoded with Accept: application/json.
class TokenRequest
{
public:
    TokenRequest(TokenRequest&&) = default;
    TokenRequest& operator=(TokenRequest&& other) noexcept;
    TokenRequest(const TokenRequest&) = delete;
    TokenRequest& operator=(const TokenRequest&) = delete;
    ~TokenRequest();

    //! A request with the client's authentication and nothing else yet. Errors: ClientIdMissing, ClientSecretMissing.
    [[nodiscard]] static Result<TokenRequest> create(const Client& client);

    TokenRequest& add(std::string_view name, std::string_view value);
    TokenRequest& add(std::string_view name, const Secret& value);
    //! The profile's additional parameters. Errors: InvalidProfile where one is the protocol's own or already there.
    [[nodiscard]] Result<> addExtra(std::span<const codec::FormPair> params);

    //! The encoded body; a secret.
    [[nodiscard]] Secret body() const;
    //! The value of the Authorization header; empty where none is sent. A secret.
    [[nodiscard]] const Secret& authorization() const { return m_authorization; }
    //! For tests: the parameters as they will be encoded.
    [[nodiscard]] const codec::FormPairs& form() const { return m_form; }

private:
    TokenRequest() = default;

    codec::FormPairs m_form;
    Secret m_authorization;
};

//! Parameters that most grants may carry.
struct TokenRequestOptions
{
    std::vector<std::string> scopes; //!< empty: not sent
    std::string audience;
    std::vector<std::string> resources;
    codec::FormPairs extraParams; //!< the profile's token_params
};

//! RFC 6749 section 4.1.3: `redirectUri` byte for byte as in the authorization request. The options' scopes are not sent.
//! Errors: those of TokenRequest.
[[nodiscard]] Result<TokenRequest> codeExchangeRequest(const Client& client,
                                                       const Secret& code,
                                                       const Secret& codeVerifier,
                                                       std::string_view redirectUri,
                                                       const TokenRequestOptions& options = {});

//! RFC 6749 section 6. The scopes, if any, must be among `granted`; offline_access is never sent again (SR-095). Errors:
//! InvalidScope, and those of TokenRequest.
[[nodiscard]] Result<TokenRequest> refreshRequest(const Client& client,
                                                  const Secret& refreshToken,
                                                  std::span<const std::string> granted,
                                                  const TokenRequestOptions& options = {});

//! RFC 6749 section 4.4.2. Errors: ClientSecretMissing for a public client, and those of TokenRequest.
[[nodiscard]] Result<TokenRequest> clientCredentialsRequest(const Client& client, const TokenRequestOptions& options = {});

} // namespace warder::oauth

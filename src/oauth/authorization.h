// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "codec/form.h"
#include "oauth/issuer.h"

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace warder::oauth {

//! One authorization request of the code flow (RFC 6749 section 4.1.1, RFC 7636, OpenID Connect Core section 3.1.2.1).
struct AuthorizationRequest
{
    std::string authorizationEndpoint;
    AllowHttp allowHttp = AllowHttp::No;
    std::string clientId;
    std::string redirectUri;
    std::vector<std::string> scopes;
    std::string state;
    std::string nonce; //!< sent, and required, with the scope openid
    std::string codeChallenge; //!< S256
    std::string audience;
    std::vector<std::string> resources; //!< RFC 8707
    codec::FormPairs extraParams; //!< the profile's authorize_params; may not name a parameter of the protocol
};

//! The address to open. Errors: EndpointMissing, InvalidAddress, InsecureAddress, InvalidProfile (an extra parameter that
//! is the protocol's own, a resource that is no absolute URI without fragment), ClientIdMissing, Internal (no state or
//! challenge).
[[nodiscard]] Result<std::string> authorizationUrl(const AuthorizationRequest& request);

//! What this flow's response must look like.
struct ExpectedResponse
{
    std::string state;
    std::string issuer;
    std::string issuerPattern; //!< the profile's
    bool issParameterSupported = false; //!< then a response without iss is refused (RFC 9207 section 2.4)
    std::string redirectUri; //!< compared where a whole URL is given; empty: not compared
};

//! Takes the code out of a redirect: its query without '?', or the whole URL. Looks at state, then iss, then error, then
//! code (SR-020 to SR-029): an answer that is not for this flow says nothing, whatever else is in it. Errors:
//! CallbackInvalid (unreadable, too long, a repeated parameter, another redirect URI, no code), CallbackStateMismatch,
//! CallbackIssuerMismatch, and those of oauthError().
[[nodiscard]] Result<Secret> parseAuthorizationResponse(std::string_view response, const ExpectedResponse& expected);

//! The state in a redirect, which tells flows with the same port apart; nothing where there is none or it is repeated.
[[nodiscard]] std::optional<std::string> stateOfResponse(std::string_view response);

//! The `max_age` among the parameters of an authorization request (OpenID Connect Core section 3.1.2.1): whoever sent it compares
//! `auth_time` with it (section 3.1.3.7). One that is no number of seconds asks for nothing old: 0. Nothing where it is not sent.
[[nodiscard]] std::optional<std::chrono::seconds> maxAgeIn(std::span<const codec::FormPair> params);

} // namespace warder::oauth

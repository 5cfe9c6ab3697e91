// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret.h"
#include "oauth/server_answer.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace warder::oauth {

//! A successful token response (RFC 6749 section 5.1, OpenID Connect Core section 3.1.3.3). Nothing of it may be used
//! before a refresh token in it is durable and an ID token in it is validated.
struct TokenResponse
{
    Secret accessToken; //!< in ordinary memory
    Secret refreshToken; //!< empty where the old one stays
    Secret idToken; //!< empty where there is none
    std::string tokenType; //!< "Bearer", whatever case the server wrote
    //! The lifetime of the access token, at least a second and at most a year; nothing where the server does not say, or
    //! says 0.
    std::optional<std::chrono::seconds> expiresIn;
    std::optional<std::chrono::seconds> refreshExpiresIn; //!< refresh_expires_in, which some providers add; by the same rule
    //! What was granted: the response's scope, or the requested one where it is absent (RFC 6749 section 5.1).
    std::vector<std::string> scopes;
    std::vector<std::string> warnings; //!< oddities, for the log and the curious; no values
};

struct TokenExpectations
{
    Grant grant = Grant::AuthorizationCode;
    std::vector<std::string> requestedScopes; //!< on a refresh without scope: those granted before
    WallTime now; //!< for Retry-After dates
};

//! What an answer of the token endpoint comes to.
struct TokenAnswer
{
    //! The refresh token of a 2xx answer, whatever else is wrong with that answer. A provider that rotates has given up the
    //! old one by now, so this one is made durable before `tokens` is looked at. Empty where there is none, or where the text
    //! names several.
    Secret refreshToken;
    Result<TokenResponse> tokens; //!< without its refresh token, which is above
};

//! Reads the answer of a token endpoint and wipes it. The form of a good answer does not matter: its content type, a byte order
//! mark, numbers as text, an empty `error`. Errors of `tokens`: those of classifyTokenError(); ResponseInvalid for a success
//! that is none (no access_token, a token_type other than Bearer, an expires_in that is no lifetime, a wrong type of a member
//! that matters, a refresh token beside an error).
[[nodiscard]] TokenAnswer readTokenAnswer(ServerAnswer answer, const TokenExpectations& expected);

//! The same for a grant that has no refresh token yet: what is refused brings nothing.
[[nodiscard]] Result<TokenResponse> parseTokenResponse(ServerAnswer answer, const TokenExpectations& expected);

} // namespace warder::oauth

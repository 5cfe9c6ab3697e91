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
    //! The life of the access token; nothing where the server does not say. 0 where it says nonsense: good for nothing.
    std::optional<std::chrono::seconds> expiresIn;
    std::optional<std::chrono::seconds> refreshExpiresIn; //!< refresh_expires_in, which some providers add
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

//! Reads the answer of a token endpoint and wipes it. Errors: those of classifyTokenError(); ResponseInvalid for a success
//! that is none (no access_token, a token_type other than Bearer, a wrong type of member).
[[nodiscard]] Result<TokenResponse> parseTokenResponse(ServerAnswer answer, const TokenExpectations& expected);

} // namespace warder::oauth

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/error.h"

#include <string>
#include <string_view>

namespace warder::oauth {

//! An HTTP answer, as far as the protocol looks at it. Wipes its body: it may hold tokens.
struct ServerAnswer
{
    int status = 0;
    std::string contentType;
    std::string retryAfter; //!< the header's value, empty where absent
    std::string body;

    ServerAnswer() = default;
    ServerAnswer(int answerStatus, std::string answerContentType, std::string answerBody, std::string answerRetryAfter = {});
    ServerAnswer(ServerAnswer&&) = default;
    ServerAnswer& operator=(ServerAnswer&& other) noexcept;
    ~ServerAnswer();
};

//! The grant that a token request was made with: what a refusal means depends on it.
enum class Grant {
    AuthorizationCode,
    RefreshToken,
    DeviceCode,
    ClientCredentials,
};

//! Whether a Content-Type says JSON: application/json or application/…+json, parameters ignored.
[[nodiscard]] bool isJsonType(std::string_view contentType);

//! Seconds to wait by a Retry-After header (RFC 7231 section 7.1.3: seconds or a date), at most a day; 0 where it says
//! nothing.
[[nodiscard]] long long retryAfterSeconds(std::string_view header, WallTime now);

//! The error of an OAuth error code (RFC 6749 sections 4.1.2.1 and 5.2, OpenID Connect Core section 3.1.2.6, RFC 8707,
//! RFC 8628) with the server's own words, sanitised and cut, as the quotation; its code is in param "error". An unknown code
//! is OauthError.
[[nodiscard]] Error oauthError(std::string_view code, std::string_view description);

//! Why an answer of the token or device authorization endpoint is no success. Passing faults (408, 429, 5xx, anything that
//! is not JSON) are told from refusals that mean it; invalid_grant on a refresh is RefreshTokenRejected. Never a piece of
//! the body in `detail`.
[[nodiscard]] Error classifyTokenError(const ServerAnswer& answer, Grant grant, WallTime now);

} // namespace warder::oauth

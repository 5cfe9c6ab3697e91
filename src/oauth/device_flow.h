// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret.h"
#include "oauth/issuer.h"
#include "oauth/token_request.h"
#include "oauth/token_response.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace warder::oauth {

//! RFC 8628 section 3.1. Errors: those of TokenRequest.
[[nodiscard]] Result<TokenRequest> deviceAuthorizationRequest(const Client& client, const TokenRequestOptions& options = {});

//! RFC 8628 section 3.2.
struct DeviceAuthorization
{
    Secret deviceCode;
    std::string userCode; //!< untrusted, printable, at most 32 characters; shown exactly
    std::string verificationUri;
    std::string verificationUriComplete; //!< empty where absent
    std::chrono::seconds expiresIn {}; //!< at most an hour
    std::chrono::seconds interval { 5 }; //!< 1 to 300
};

//! Errors: those of classifyTokenError(); ResponseInvalid (a missing or absurd member), InsecureAddress.
[[nodiscard]] Result<DeviceAuthorization> parseDeviceAuthorization(ServerAnswer answer, AllowHttp allowHttp, WallTime now);

//! RFC 8628 section 3.4. Errors: those of TokenRequest.
[[nodiscard]] Result<TokenRequest> deviceTokenRequest(const Client& client,
                                                      const Secret& deviceCode,
                                                      const TokenRequestOptions& options = {});

//! When to ask the token endpoint: a state machine without clock or I/O (RFC 8628 section 3.5). Its owner asks at
//! nextPollAt() and reports what came of it.
class DevicePolling
{
public:
    //! The clock starts when the device authorization response arrived.
    DevicePolling(const DeviceAuthorization& authorization, BootTime now);

    //! What a poll ended in, if neither in tokens nor in a final error.
    enum class Answer {
        Pending, //!< authorization_pending
        SlowDown, //!< slow_down: 5 s more from now on
        NoAnswer, //!< a time-out, a lost connection, 429, 5xx: asks less often until the server answers again
    };

    //! The answer that `error` of parseTokenResponse() stands for; nothing if it is final and polling stops.
    [[nodiscard]] static std::optional<Answer> answerOf(const Error& error);

    //! Never earlier than the interval after the last report, the first time after construction.
    [[nodiscard]] BootTime nextPollAt() const { return m_nextPollAt; }
    [[nodiscard]] BootTime expiresAt() const { return m_expiresAt; }
    [[nodiscard]] std::chrono::seconds interval() const { return m_interval; }

    //! Plans the next poll; `atLeast` is the server's Retry-After. Errors: DeviceCodeExpired where the code will have ended
    //! by then.
    [[nodiscard]] Result<> report(Answer answer, BootTime now, std::chrono::seconds atLeast = {});

private:
    std::chrono::seconds m_interval;
    std::chrono::seconds m_backoff {}; //!< replaces a shorter interval while the server does not answer
    BootTime m_nextPollAt;
    BootTime m_expiresAt;
};

} // namespace warder::oauth

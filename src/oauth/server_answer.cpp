// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/server_answer.h"

#include "base/log.h"
#include "base/secret.h"
#include "codec/json.h"
#include "codec/redact.h"
#include "codec/text.h"

#include <algorithm>
#include <array>

namespace warder::oauth {

namespace {

struct Row
{
    std::string_view name;
    ErrorCode code;
};

constexpr std::array kCodes {
    Row { "access_denied", ErrorCode::AccessDenied },
    Row { "invalid_client", ErrorCode::InvalidClient },
    Row { "invalid_scope", ErrorCode::InvalidScope },
    Row { "invalid_target", ErrorCode::InvalidTarget },
    Row { "invalid_token", ErrorCode::TokenRejected },
    Row { "unauthorized_client", ErrorCode::UnauthorizedClient },
    Row { "server_error", ErrorCode::ServerError },
    Row { "temporarily_unavailable", ErrorCode::ServerError },
    Row { "expired_token", ErrorCode::DeviceCodeExpired },
    Row { "interaction_required", ErrorCode::InteractionRequired },
    Row { "login_required", ErrorCode::InteractionRequired },
    Row { "consent_required", ErrorCode::InteractionRequired },
    Row { "account_selection_required", ErrorCode::InteractionRequired },
    Row { "incorrect_client_credentials", ErrorCode::InvalidClient }, // GitHub's word
};

// The code of a refusal whose meaning is the grant's.
ErrorCode codeFor(std::string_view error, Grant grant)
{
    if (grant == Grant::RefreshToken && (error == "invalid_grant" || error == "bad_refresh_token")) // the latter is GitHub's
        return ErrorCode::RefreshTokenRejected;
    const auto row = std::ranges::find(kCodes, error, &Row::name);
    return row == kCodes.end() ? ErrorCode::OauthError : row->code;
}

} // namespace

ServerAnswer::ServerAnswer(int answerStatus,
                           std::string answerContentType,
                           std::string answerBody,
                           std::string answerRetryAfter)
    : status(answerStatus)
    , contentType(std::move(answerContentType))
    , retryAfter(std::move(answerRetryAfter))
    , body(std::move(answerBody))
{ }

ServerAnswer& ServerAnswer::operator=(ServerAnswer&& other) noexcept
{
    // By exchange, so that the old body is wiped with `other`.
    std::swap(status, other.status);
    contentType.swap(other.contentType);
    retryAfter.swap(other.retryAfter);
    body.swap(other.body);
    return *this;
}

ServerAnswer::~ServerAnswer()
{
    wipe(body);
}

bool isJsonType(std::string_view contentType)
{
    std::string type = codec::toLowerAscii(contentType.substr(0, contentType.find(';')));
    while (type.ends_with(' ') || type.ends_with('\t'))
        type.pop_back();
    return type == "application/json" || (type.starts_with("application/") && type.ends_with("+json"));
}

long long retryAfterSeconds(std::string_view header, WallTime now)
{
    constexpr std::int64_t kMost = 24 * 60 * 60;
    const bool isNumber = !header.empty() && header.size() <= 18
        && std::ranges::all_of(header, [](char c) { return c >= '0' && c <= '9'; });
    std::int64_t seconds = 0;
    if (isNumber)
        seconds = codec::parseDuration(header).value_or(0);
    else if (const auto date = codec::parseHttpDate(header))
        seconds = *date - now.time_since_epoch().count();
    return std::clamp<std::int64_t>(seconds, 0, kMost);
}

Error oauthError(std::string_view code, std::string_view description)
{
    const std::string name = codec::sanitizeForDisplay(code, 64);
    Error error(codeFor(code, Grant::AuthorizationCode), concat("the server says ", name));
    error.serverMessage = codec::redact(codec::sanitizeForDisplay(description, 300));
    return std::move(error).with("error", name);
}

Error classifyTokenError(const ServerAnswer& answer, Grant grant, WallTime now)
{
    const auto json = codec::parseJson(answer.body);
    const std::string status = std::to_string(answer.status);
    const auto code = json ? json->stringAt("error") : std::nullopt;
    Error error;
    if (code) {
        error = oauthError(*code, json->stringAt("error_description").value_or(""));
        error.code = codeFor(*code, grant);
    }
    error.retryAfterSeconds = retryAfterSeconds(answer.retryAfter, now);
    const auto as = [&error, &status](ErrorCode errorCode, std::string_view detail) {
        error.code = errorCode;
        error.detail = error.detail.empty() ? std::string(detail) : concat(detail, ": ", error.detail);
        return std::move(error).with("status", status);
    };
    // What the status says of the server's health comes first: a proxy's 503 may carry any body.
    if (answer.status >= 300 && answer.status < 400)
        return as(ErrorCode::RedirectRefused, "a redirect, which is not followed");
    if (answer.status == 429)
        return as(ErrorCode::RateLimited, "too many requests");
    if (answer.status == 408)
        return as(ErrorCode::TimedOut, "the server waited too long");
    if (answer.status >= 500)
        return as(ErrorCode::ServerError, concat("the server answered ", status));
    if (code)
        return std::move(error).with("status", status);
    if (!json || !json->isObject())
        return as(ErrorCode::NotJson, "the answer is no JSON");
    return as(ErrorCode::ResponseInvalid, concat("the server answered ", status, " without saying why"));
}

} // namespace warder::oauth

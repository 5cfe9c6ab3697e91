// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/device_flow.h"

#include "base/log.h"
#include "codec/json.h"
#include "codec/text.h"
#include "oauth/scope.h"

#include <algorithm>

namespace warder::oauth {

namespace {

constexpr std::chrono::seconds kDefaultInterval { 5 };
constexpr std::chrono::seconds kLongestInterval { 300 };
constexpr std::chrono::seconds kLongestLife { 3600 };
constexpr std::chrono::seconds kLongestBackoff { 120 };

Error invalid(std::string_view what)
{
    return { ErrorCode::ResponseInvalid, concat("the device authorization response ", what) };
}

// `name`, or the spelling of the draft that some providers kept.
Result<std::string> addressAt(const codec::Json& json, std::string_view name, std::string_view oldName, AllowHttp allowHttp)
{
    auto address = json.stringAt(name);
    if (!address)
        address = json.stringAt(oldName);
    if (!address || address->empty())
        return std::string();
    if (const auto checked = checkEndpoint(*address, allowHttp); !checked) {
        if (checked.error().code == ErrorCode::InsecureAddress)
            return checked.error();
        return invalid(concat("has a ", name, " that is refused"));
    }
    return *std::move(address);
}

} // namespace

Result<TokenRequest> deviceAuthorizationRequest(const Client& client, const TokenRequestOptions& options)
{
    ASSIGN_OR_RETURN(auto request, TokenRequest::create(client));
    if (!options.scopes.empty())
        request.add("scope", joinScope(options.scopes));
    if (!options.audience.empty())
        request.add("audience", options.audience);
    for (const auto& resource : options.resources)
        request.add("resource", resource);
    RETURN_IF_ERROR(request.addExtra(options.extraParams));
    return request;
}

Result<DeviceAuthorization> parseDeviceAuthorization(ServerAnswer answer, AllowHttp allowHttp, WallTime now)
{
    auto json = codec::parseJson(answer.body);
    if (answer.status < 200 || answer.status >= 300 || !json || !json->isObject() || json->find("error"))
        return classifyTokenError(answer, Grant::DeviceCode, now);
    DeviceAuthorization authorization;
    auto* member = json->find("device_code");
    if (!member || !member->string() || member->string()->empty())
        return invalid("has no device_code");
    authorization.deviceCode = Secret::take(*member->string());

    authorization.userCode = json->stringAt("user_code").value_or("");
    const std::string& userCode = authorization.userCode;
    if (userCode.empty() || userCode.size() > 32 || !std::ranges::all_of(userCode, [](char c) { return c >= ' ' && c < 0x7f; }))
        return invalid("has no user_code that can be shown");
    ASSIGN_OR_RETURN(authorization.verificationUri, addressAt(*json, "verification_uri", "verification_url", allowHttp));
    if (authorization.verificationUri.empty())
        return invalid("has no verification_uri");
    ASSIGN_OR_RETURN(authorization.verificationUriComplete,
                     addressAt(*json, "verification_uri_complete", "verification_url_complete", allowHttp));

    const auto expiresIn = json->integerAt("expires_in");
    if (!expiresIn || *expiresIn <= 0)
        return invalid("has no expires_in");
    authorization.expiresIn = std::min(std::chrono::seconds { *expiresIn }, kLongestLife);
    authorization.interval = kDefaultInterval;
    if (const auto* given = json->find("interval"); given && !given->isNull()) {
        const auto seconds = given->integer();
        if (!seconds || *seconds < 0)
            return invalid("has an interval that is none");
        authorization.interval = std::clamp(std::chrono::seconds { *seconds }, std::chrono::seconds { 1 }, kLongestInterval);
    }
    return authorization;
}

Result<TokenRequest> deviceTokenRequest(const Client& client, const Secret& deviceCode, const TokenRequestOptions& options)
{
    ASSIGN_OR_RETURN(auto request, TokenRequest::create(client));
    request.add("grant_type", "urn:ietf:params:oauth:grant-type:device_code").add("device_code", deviceCode);
    if (!options.audience.empty())
        request.add("audience", options.audience);
    for (const auto& resource : options.resources)
        request.add("resource", resource);
    RETURN_IF_ERROR(request.addExtra(options.extraParams));
    return request;
}

DevicePolling::DevicePolling(const DeviceAuthorization& authorization, BootTime now)
    : m_interval(authorization.interval)
    , m_nextPollAt(now + authorization.interval)
    , m_expiresAt(now + authorization.expiresIn)
{ }

std::optional<DevicePolling::Answer> DevicePolling::answerOf(const Error& error)
{
    if (error.param("error") == "authorization_pending")
        return Answer::Pending;
    if (error.param("error") == "slow_down")
        return Answer::SlowDown;
    if (retryabilityOf(error.code) == Retryability::Transient)
        return Answer::NoAnswer;
    return std::nullopt;
}

Result<> DevicePolling::report(Answer answer, BootTime now, std::chrono::seconds atLeast)
{
    switch (answer) {
    case Answer::Pending:
        m_backoff = {};
        break;
    case Answer::SlowDown:
        m_interval += std::chrono::seconds { 5 };
        m_backoff = {};
        break;
    case Answer::NoAnswer:
        m_backoff = std::min(2 * std::max(m_backoff, m_interval), kLongestBackoff);
        break;
    }
    m_nextPollAt = now + std::max({ m_interval, m_backoff, atLeast });
    if (m_nextPollAt >= m_expiresAt)
        return Error { ErrorCode::DeviceCodeExpired, "the code has expired" };
    return {};
}

} // namespace warder::oauth

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/authorization.h"

#include "base/log.h"
#include "codec/text.h"
#include "oauth/scope.h"
#include "oauth/server_answer.h"

#include <algorithm>
#include <array>

namespace warder::oauth {

namespace {

// Parameters that this program alone sets: a second one, from the profile or in the endpoint's own query, would be an
// argument about which of them counts.
constexpr std::array<std::string_view, 11> kReserved { "response_type", "response_mode", "client_id", "redirect_uri",
                                                       "scope", "state", "nonce", "code_challenge",
                                                       "code_challenge_method", "request", "request_uri" };

bool isReserved(std::string_view name)
{
    return std::ranges::find(kReserved, name) != kReserved.end();
}

bool contains(const codec::FormPairs& pairs, std::string_view name)
{
    return std::ranges::find(pairs, name, &codec::FormPair::first) != pairs.end();
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kSpaces = " \t\r\n";
    const auto first = text.find_first_not_of(kSpaces);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kSpaces) - first + 1);
}

Error invalidCallback(std::string_view why)
{
    return { ErrorCode::CallbackInvalid, std::string(why) };
}

// A response in its parts: the address in front of '?', empty if only a query was given, and the query.
struct Response
{
    std::string_view address;
    std::string_view query;
};

Response splitResponse(std::string_view text)
{
    text = trimmed(text);
    text = text.substr(0, text.find('#')); // some providers add "#_=_"
    const auto question = text.find('?');
    if (question != std::string_view::npos)
        return { text.substr(0, question), text.substr(question + 1) };
    if (text.find("://") != std::string_view::npos)
        return { text, {} };
    return { {}, text };
}

bool isSameAddress(std::string_view address, std::string_view redirectUri)
{
    const auto a = codec::parseUrl(address);
    const auto b = codec::parseUrl(redirectUri);
    return a && b && a->origin() == b->origin() && a->path == b->path;
}

// The only parameter of that name; more than one is an error (RFC 6749 section 3.1).
Result<std::optional<std::string>> onlyOne(const codec::FormPairs& pairs, std::string_view name)
{
    const auto count = std::ranges::count(pairs, name, &codec::FormPair::first);
    if (count == 0)
        return std::optional<std::string>();
    if (count > 1)
        return invalidCallback(concat("the response has two ", name));
    return std::optional(std::ranges::find(pairs, name, &codec::FormPair::first)->second);
}

Result<codec::FormPairs> parseResponse(std::string_view text)
{
    constexpr std::size_t kMaxBytes = 16 * 1024;
    if (text.size() > kMaxBytes)
        return invalidCallback("the response is too long");
    auto pairs = codec::parseForm(splitResponse(text).query);
    if (!pairs)
        return invalidCallback("the response is no query");
    return *std::move(pairs);
}

} // namespace

Result<std::string> authorizationUrl(const AuthorizationRequest& request)
{
    if (request.authorizationEndpoint.empty())
        return Error(ErrorCode::EndpointMissing, "there is no authorization endpoint").with("endpoint", "authorization_endpoint");
    if (request.clientId.empty())
        return Error { ErrorCode::ClientIdMissing, "the profile has no client id" };
    if (request.state.empty() || request.codeChallenge.empty() || request.redirectUri.empty())
        return Error { ErrorCode::Internal, "an authorization request needs state, challenge and redirect URI" };
    const bool openid = containsScope(request.scopes, "openid");
    if (openid && request.nonce.empty())
        return Error { ErrorCode::Internal, "an OpenID request needs a nonce" };
    ASSIGN_OR_RETURN(const auto endpoint, checkEndpoint(request.authorizationEndpoint, request.allowHttp));
    const auto ownQuery = codec::parseForm(endpoint.query);
    if (!ownQuery || std::ranges::any_of(*ownQuery, [](const auto& pair) { return isReserved(pair.first); }))
        return Error { ErrorCode::InvalidAddress, "the authorization endpoint's query is refused" };

    codec::FormPairs pairs {
        { "response_type", "code" },
        { "client_id", request.clientId },
        { "redirect_uri", request.redirectUri },
    };
    const auto add = [&pairs](std::string_view name, const std::string& value) {
        if (!value.empty())
            pairs.emplace_back(name, value);
    };
    add("scope", joinScope(request.scopes));
    add("state", request.state);
    if (openid)
        add("nonce", request.nonce);
    add("code_challenge", request.codeChallenge);
    add("code_challenge_method", "S256");
    add("audience", request.audience);
    for (const auto& resource : request.resources) {
        if (!isResourceIndicator(resource))
            return Error { ErrorCode::InvalidProfile, "a resource is no absolute URI without fragment" };
        add("resource", resource);
    }
    for (const auto& [name, value] : request.extraParams) {
        if (isReserved(name) || contains(pairs, name) || contains(*ownQuery, name))
            return Error(ErrorCode::InvalidProfile, "an additional parameter is set already").with("parameter", name);
        pairs.emplace_back(name, value);
    }
    return codec::appendQuery(request.authorizationEndpoint, pairs);
}

std::optional<std::chrono::seconds> maxAgeIn(std::span<const codec::FormPair> params)
{
    const auto found = std::ranges::find(params, "max_age", &codec::FormPair::first);
    if (found == params.end())
        return {};
    const std::string& text = found->second;
    const bool isNumber = !text.empty() && text.size() <= 9 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    return std::chrono::seconds(isNumber ? std::stoll(text) : 0);
}

Result<Secret> parseAuthorizationResponse(std::string_view response, const ExpectedResponse& expected)
{
    ASSIGN_OR_RETURN(auto pairs, parseResponse(response));
    const std::string_view address = splitResponse(response).address;
    if (!address.empty() && !expected.redirectUri.empty() && !isSameAddress(address, expected.redirectUri))
        return invalidCallback("the response is for another address");
    ASSIGN_OR_RETURN(const auto state, onlyOne(pairs, "state"));
    ASSIGN_OR_RETURN(const auto issuer, onlyOne(pairs, "iss"));
    ASSIGN_OR_RETURN(const auto error, onlyOne(pairs, "error"));
    ASSIGN_OR_RETURN(const auto description, onlyOne(pairs, "error_description"));
    ASSIGN_OR_RETURN(auto code, onlyOne(pairs, "code"));

    if (!state || expected.state.empty() || !Secret::copyOf(expected.state, Secret::Memory::Ordinary).equals(*state))
        return Error { ErrorCode::CallbackStateMismatch, "the response is not for this sign-in" };
    // Where no issuer is known (GitHub, the provider behind a Flipt) there is nothing to compare an iss with.
    const bool isComparable = !expected.issuer.empty() || expected.issParameterSupported;
    const bool isRight = issuer ? matchesIssuer(*issuer, expected.issuer, expected.issuerPattern) : !expected.issParameterSupported;
    if (isComparable && !isRight) {
        return Error(ErrorCode::CallbackIssuerMismatch, "the response is from another issuer, or does not say")
            .with("expected", codec::sanitizeForDisplay(expected.issuer, 200))
            .with("found", codec::sanitizeForDisplay(issuer.value_or(""), 200));
    }
    if (error)
        return oauthError(*error, description.value_or(""));
    if (!code || code->empty() || codec::hasControlCharacters(*code))
        return invalidCallback("the response has no code");
    for (auto& [name, value] : pairs)
        wipe(value);
    return Secret::take(*code);
}

std::optional<std::string> stateOfResponse(std::string_view response)
{
    const auto pairs = parseResponse(response);
    if (!pairs)
        return std::nullopt;
    return onlyOne(*pairs, "state").value_or(std::nullopt);
}

} // namespace warder::oauth

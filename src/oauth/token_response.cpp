// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/token_response.h"

#include "base/log.h"
#include "codec/json.h"
#include "codec/text.h"
#include "oauth/scope.h"

#include <algorithm>

namespace warder::oauth {

namespace {

constexpr std::chrono::seconds kLongestLife { 365 * 24 * 60 * 60 };

Error invalid(std::string_view what)
{
    return { ErrorCode::ResponseInvalid, concat("the token response ", what) };
}

// The parsed response: its tokens are wiped whichever way the function is left.
class Document
{
public:
    explicit Document(codec::Json json)
        : m_json(std::move(json))
    { }
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;
    ~Document()
    {
        for (const auto* name : { "access_token", "refresh_token", "id_token" }) {
            if (auto* member = m_json.find(name); member && member->string())
                wipe(*member->string());
        }
    }
    codec::Json& json() { return m_json; }

private:
    codec::Json m_json;
};

// Takes a token out: only printable ASCII without space can stand in a header.
Result<Secret> takeToken(codec::Json& json, std::string_view name, Secret::Memory memory)
{
    auto* member = json.find(name);
    if (!member || member->isNull())
        return Secret();
    std::string* text = member->string();
    if (!text || !std::ranges::all_of(*text, [](char c) { return c > ' ' && c < 0x7f; }))
        return invalid(concat("has a ", name, " that is none"));
    return Secret::take(*text, memory);
}

// A life in seconds (SR-077). Nonsense means that the token is good for nothing, not that it is good for ever.
std::optional<std::chrono::seconds> lifeAt(const codec::Json& json, std::string_view name, std::vector<std::string>& warnings)
{
    const auto* member = json.find(name);
    if (!member || member->isNull())
        return std::nullopt;
    std::optional<std::int64_t> seconds = member->integer();
    if (const auto* text = member->string()) {
        const bool digits = std::ranges::all_of(*text, [](char c) { return c >= '0' && c <= '9'; });
        seconds = digits ? codec::parseDuration(*text) : std::nullopt;
        warnings.push_back(concat(name, " is a text"));
    }
    if (!seconds || *seconds < 0) {
        warnings.push_back(concat(name, " is no number of seconds"));
        return std::chrono::seconds::zero();
    }
    return std::min(std::chrono::seconds { std::min(*seconds, std::int64_t { kLongestLife.count() }) }, kLongestLife);
}

Result<Scopes> scopesAt(const codec::Json& json, const Scopes& requested, std::vector<std::string>& warnings)
{
    const auto* member = json.find("scope");
    if (!member || member->isNull())
        return requested;
    if (const auto* text = member->string())
        return splitScope(*text);
    if (auto list = json.stringsAt("scope")) {
        warnings.emplace_back("scope is a list");
        return *std::move(list);
    }
    return invalid("has a scope that is none");
}

} // namespace

Result<TokenResponse> parseTokenResponse(ServerAnswer answer, const TokenExpectations& expected)
{
    const bool success = answer.status >= 200 && answer.status < 300;
    if (!success)
        return classifyTokenError(answer, expected.grant, expected.now);
    std::string why;
    auto parsed = codec::parseJson(answer.body, {}, &why);
    if (!parsed || !parsed->isObject()) {
        if (isJsonType(answer.contentType) && !answer.body.empty())
            return invalid(parsed ? "is no object" : concat("is refused: ", why));
        return Error { ErrorCode::NotJson, "the token response is no JSON" };
    }
    Document document(*std::move(parsed));
    codec::Json& json = document.json();
    // Some servers refuse with status 200.
    if (json.find("error"))
        return classifyTokenError(answer, expected.grant, expected.now);
    if (!isJsonType(answer.contentType))
        return Error { ErrorCode::NotJson, "the token response does not say that it is JSON" };

    TokenResponse response;
    const auto type = json.stringAt("token_type");
    if (!type || !codec::equalsIgnoringCase(*type, "Bearer"))
        return invalid("has a token_type that we cannot use").with("token_type", codec::sanitizeForDisplay(type.value_or(""), 32));
    response.tokenType = "Bearer";
    ASSIGN_OR_RETURN(response.accessToken, takeToken(json, "access_token", Secret::Memory::Ordinary));
    if (response.accessToken.isEmpty())
        return invalid("has no access_token");
    ASSIGN_OR_RETURN(response.refreshToken, takeToken(json, "refresh_token", Secret::Memory::Locked));
    ASSIGN_OR_RETURN(response.idToken, takeToken(json, "id_token", Secret::Memory::Ordinary));
    response.expiresIn = lifeAt(json, "expires_in", response.warnings);
    response.refreshExpiresIn = lifeAt(json, "refresh_expires_in", response.warnings);
    ASSIGN_OR_RETURN(response.scopes, scopesAt(json, expected.requestedScopes, response.warnings));
    return response;
}

} // namespace warder::oauth

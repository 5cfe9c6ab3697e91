// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/token_response.h"

#include "base/log.h"
#include "codec/form.h"
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

// A lifetime in seconds: any JSON number, or a text of digits. 0 says that it is not known. A fraction is cut, but a token that
// lives for less than a second lives.
Result<std::optional<std::chrono::seconds>> lifetimeOf(const codec::Json& value, std::string_view name)
{
    using Lifetime = std::optional<std::chrono::seconds>;
    const auto longest = static_cast<double>(kLongestLife.count());
    double seconds = -1;
    if (const auto number = value.number()) {
        seconds = *number;
    } else if (const auto* text = value.string(); text && !text->empty()) {
        const bool isDigits = std::ranges::all_of(*text, [](char c) { return c >= '0' && c <= '9'; });
        for (const char c : isDigits ? std::string_view(*text) : std::string_view())
            seconds = std::min(std::max(seconds, 0.0) * 10 + (c - '0'), longest);
    }
    if (!(seconds >= 0))
        return invalid(concat("has an ", name, " that is not a lifetime"));
    if (seconds == 0)
        return Lifetime();
    return Lifetime(std::chrono::seconds(static_cast<std::int64_t>(std::clamp(seconds, 1.0, longest))));
}

Result<std::optional<std::chrono::seconds>> lifetimeAt(const codec::Json& json, std::string_view name, std::vector<std::string>& warnings)
{
    const auto* member = json.find(name);
    if (!member || member->isNull())
        return std::optional<std::chrono::seconds>();
    if (member->isString())
        warnings.push_back(concat(name, " is a text"));
    return lifetimeOf(*member, name);
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

// Whether a text can be sent as a refresh token (RFC 6749 appendix A.17).
bool isSendable(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c > ' ' && c < 0x7f; });
}

// The quoted text after `"name" :`, decoded; nothing where something else stands there. Moves `rest` behind it.
std::optional<std::string> quotedAfter(std::string_view& rest, std::string_view quotedName)
{
    const auto at = rest.find(quotedName);
    if (at == std::string_view::npos) {
        rest = {};
        return {};
    }
    rest.remove_prefix(at + quotedName.size());
    const auto skipBlanks = [&rest] { rest.remove_prefix(std::min(rest.find_first_not_of(" \t\r\n"), rest.size())); };
    skipBlanks();
    if (!rest.starts_with(':'))
        return {};
    rest.remove_prefix(1);
    skipBlanks();
    if (!rest.starts_with('"'))
        return {};
    std::size_t end = 1;
    while (end < rest.size() && rest[end] != '"')
        end += rest[end] == '\\' ? 2U : 1U;
    if (end >= rest.size())
        return {};
    const std::string_view literal = rest.substr(0, end + 1);
    rest.remove_prefix(end + 1);
    auto text = codec::parseJson(literal);
    if (!text || !text->string())
        return {};
    return std::move(*text->string());
}

// The refresh token of a success that is not a JSON object we can read: a form, or JSON with a fault somewhere. Only where the
// text names just one.
Secret salvageRefreshToken(std::string_view body)
{
    std::vector<std::string> found;
    if (const auto form = body.find('{') == std::string_view::npos ? codec::parseForm(body) : std::nullopt) {
        for (const auto& [name, value] : *form) {
            if (name == "refresh_token")
                found.push_back(value);
        }
    } else {
        while (!body.empty()) {
            if (auto value = quotedAfter(body, "\"refresh_token\""))
                found.push_back(std::move(*value));
        }
    }
    const bool isOne = !found.empty() && isSendable(found.front())
        && std::ranges::all_of(found, [&found](const std::string& value) { return value == found.front(); });
    Secret token = isOne ? Secret::copyOf(found.front()) : Secret();
    for (std::string& value : found)
        wipe(value);
    return token;
}

// An `error` that says something. Some servers write an empty one beside a success.
bool hasError(const codec::Json& json)
{
    const auto* error = json.find("error");
    return error && !error->isNull() && (!error->string() || !error->string()->empty());
}

Result<TokenResponse> judge(codec::Json& json, const ServerAnswer& answer, const TokenExpectations& expected, bool hasRefreshToken)
{
    // Some servers refuse with status 200. Whoever gives a new refresh token has not refused the old one.
    if (hasError(json) && hasRefreshToken)
        return invalid("has a refresh token and an error");
    if (hasError(json))
        return classifyTokenError(answer, expected.grant, expected.now);
    TokenResponse response;
    if (!isJsonType(answer.contentType))
        response.warnings.emplace_back("the content type is not JSON's");
    const auto type = json.stringAt("token_type");
    if (!type || !codec::equalsIgnoringCase(*type, "Bearer"))
        return invalid("has a token_type that we cannot use").with("token_type", codec::sanitizeForDisplay(type.value_or(""), 32));
    response.tokenType = "Bearer";
    ASSIGN_OR_RETURN(response.accessToken, takeToken(json, "access_token", Secret::Memory::Ordinary));
    if (response.accessToken.isEmpty())
        return invalid("has no access_token");
    ASSIGN_OR_RETURN(response.idToken, takeToken(json, "id_token", Secret::Memory::Ordinary));
    ASSIGN_OR_RETURN(response.expiresIn, lifetimeAt(json, "expires_in", response.warnings));
    // Nothing depends on it: a strange one is as good as none.
    response.refreshExpiresIn = lifetimeAt(json, "refresh_expires_in", response.warnings).value_or(std::nullopt);
    ASSIGN_OR_RETURN(response.scopes, scopesAt(json, expected.requestedScopes, response.warnings));
    return response;
}

} // namespace

TokenAnswer readTokenAnswer(ServerAnswer answer, const TokenExpectations& expected)
{
    TokenAnswer result { {}, Error { ErrorCode::Internal } };
    if (answer.status < 200 || answer.status > 299) {
        result.tokens = classifyTokenError(answer, expected.grant, expected.now);
        return result;
    }
    std::string why;
    const std::string_view body = codec::withoutByteOrderMark(answer.body);
    auto parsed = codec::parseJson(body, {}, &why);
    if (!parsed || !parsed->isObject()) {
        result.refreshToken = salvageRefreshToken(body);
        if (isJsonType(answer.contentType) && !body.empty())
            result.tokens = invalid(parsed ? "is no object" : concat("is refused: ", why));
        else
            result.tokens = Error { ErrorCode::NotJson, "the token response is no JSON" };
        return result;
    }
    Document document(*std::move(parsed));
    auto refreshToken = takeToken(document.json(), "refresh_token", Secret::Memory::Locked);
    if (refreshToken) {
        result.refreshToken = std::move(*refreshToken);
        result.tokens = judge(document.json(), answer, expected, !result.refreshToken.isEmpty());
    } else {
        result.tokens = refreshToken.error();
    }
    return result;
}

Result<TokenResponse> parseTokenResponse(ServerAnswer answer, const TokenExpectations& expected)
{
    TokenAnswer read = readTokenAnswer(std::move(answer), expected);
    if (read.tokens)
        read.tokens->refreshToken = std::move(read.refreshToken);
    return std::move(read.tokens);
}

} // namespace warder::oauth

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/server_metadata.h"

#include "base/log.h"
#include "codec/text.h"

#include <algorithm>
#include <array>

namespace warder::oauth {

namespace {

Error invalidMember(std::string_view name, std::string_view problem)
{
    return Error(ErrorCode::DiscoveryInvalid, concat("the metadata's ", name, " ", problem)).with("member", std::string(name));
}

std::string shown(std::string_view text)
{
    return codec::sanitizeForDisplay(text, 200);
}

// token_endpoint → tokenEndpoint
std::string camelCase(std::string_view name)
{
    std::string camel;
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (name[i] == '_' && i + 1 < name.size())
            camel += static_cast<char>(name[++i] - 'a' + 'A');
        else
            camel += name[i];
    }
    return camel;
}

// The members of a metadata document, with their types enforced.
class Document
{
public:
    Document(const codec::Json& json, const MetadataRules& rules)
        : m_json(json)
        , m_rules(rules)
    { }

    [[nodiscard]] Result<std::string> text(std::string_view name) const
    {
        const auto* member = find(name);
        if (!member)
            return std::string();
        if (!member->isString())
            return invalidMember(name, "is no text");
        return *member->string();
    }
    [[nodiscard]] Result<std::string> endpoint(std::string_view name, const std::string& issuer) const
    {
        ASSIGN_OR_RETURN(std::string url, text(name));
        if (url.empty())
            return url;
        const auto checked = checkIssuedEndpoint(url, issuer, m_rules.allowHttp);
        if (!checked && checked.error().code == ErrorCode::InsecureAddress)
            return checked.error().inContext(concat("the metadata's ", name)).with("member", std::string(name));
        if (!checked)
            return invalidMember(name, checked.error().detail);
        return url;
    }
    [[nodiscard]] Result<std::optional<std::vector<std::string>>> texts(std::string_view name) const
    {
        const auto* member = find(name);
        if (!member)
            return std::optional<std::vector<std::string>>();
        const auto* items = member->items();
        if (!items || !std::ranges::all_of(*items, &codec::Json::isString))
            return invalidMember(name, "is no list of texts");
        std::vector<std::string> list;
        for (const auto& item : *items)
            list.push_back(*item.string());
        return std::optional(std::move(list));
    }
    [[nodiscard]] Result<bool> flag(std::string_view name) const
    {
        const auto* member = find(name);
        if (!member)
            return false;
        if (!member->isBool())
            return invalidMember(name, "is neither true nor false");
        return *member->boolean();
    }

private:
    [[nodiscard]] const codec::Json* find(std::string_view name) const
    {
        const auto* member = m_json.find(name);
        // flyteadmin spells its members in camelCase unless Accept is exactly application/json.
        if (!member && m_rules.rule == IssuerRule::Any)
            member = m_json.find(camelCase(name));
        return member && !member->isNull() ? member : nullptr;
    }

    const codec::Json& m_json;
    const MetadataRules& m_rules;
};

Result<> checkDocumentIssuer(const std::string& issuer, const MetadataRules& rules)
{
    const auto withoutSlash = [](std::string_view text) { return text.substr(0, text.size() - (text.ends_with('/') ? 1 : 0)); };
    bool matches = false;
    switch (rules.rule) {
    case IssuerRule::Any:
        return {};
    case IssuerRule::Exact:
        matches = matchesIssuer(issuer, rules.issuer, rules.issuerPattern)
            || (!issuer.empty() && issuer == rules.issuerPattern);
        break;
    case IssuerRule::OneTrailingSlash:
        matches = withoutSlash(issuer) == withoutSlash(rules.issuer);
        break;
    }
    if (issuer.empty())
        return invalidMember("issuer", "is missing");
    if (!matches)
        return Error(ErrorCode::DiscoveryIssuerMismatch, "the metadata are another issuer's")
            .with("expected", shown(rules.issuer))
            .with("found", shown(issuer));
    // A pattern is no address; what it stands for is compared with tokens.
    if (issuer != rules.issuerPattern) {
        if (const auto checked = checkIssuer(issuer, rules.allowHttp); !checked)
            return checked.error().inContext("the metadata's issuer").with("member", "issuer");
    }
    return {};
}

Result<codec::Json> parseDocument(std::string_view body)
{
    std::string why;
    body = codec::withoutByteOrderMark(body);
    auto json = codec::parseJson(body, {}, &why);
    const auto first = body.find_first_not_of(" \t\r\n");
    if (!json && (first == std::string_view::npos || body[first] != '{'))
        return Error { ErrorCode::NotJson, "the answer is no JSON" };
    if (!json)
        return Error { ErrorCode::DiscoveryInvalid, concat("the metadata are refused: ", why) };
    if (!json->isObject())
        return Error { ErrorCode::DiscoveryInvalid, "the metadata are no object" };
    return *std::move(json);
}

// The endpoints whose place is known by name. The first two are required.
struct EndpointRow
{
    std::string_view member;
    std::string ServerMetadata::*field;
    bool isRequired;
};
constexpr std::array kEndpoints {
    EndpointRow { "authorization_endpoint", &ServerMetadata::authorizationEndpoint, true },
    EndpointRow { "token_endpoint", &ServerMetadata::tokenEndpoint, true },
    EndpointRow { "device_authorization_endpoint", &ServerMetadata::deviceAuthorizationEndpoint, false },
    EndpointRow { "revocation_endpoint", &ServerMetadata::revocationEndpoint, false },
    EndpointRow { "end_session_endpoint", &ServerMetadata::endSessionEndpoint, false },
    EndpointRow { "userinfo_endpoint", &ServerMetadata::userinfoEndpoint, false },
    EndpointRow { "jwks_uri", &ServerMetadata::jwksUri, false },
    EndpointRow { "registration_endpoint", &ServerMetadata::registrationEndpoint, false },
    EndpointRow { "introspection_endpoint", &ServerMetadata::introspectionEndpoint, false },
    EndpointRow { "pushed_authorization_request_endpoint", &ServerMetadata::pushedAuthorizationRequestEndpoint, false },
};

// Why a flow cannot go on without an endpoint: it is not there, or what is there is not acceptable.
Error missingEndpoint(const ServerMetadata& metadata, std::string_view name)
{
    const auto ignored = std::ranges::find(metadata.ignored, name, &IgnoredEndpoint::member);
    if (ignored != metadata.ignored.end())
        return ignored->reason;
    return Error(ErrorCode::EndpointMissing, concat("the provider has no ", name)).with("endpoint", std::string(name));
}

} // namespace

Result<ServerMetadata> parseServerMetadata(std::string_view body, const MetadataRules& rules)
{
    ASSIGN_OR_RETURN(codec::Json json, parseDocument(body));
    const Document document(json, rules);
    ServerMetadata metadata;
    ASSIGN_OR_RETURN(metadata.issuer, document.text("issuer"));
    RETURN_IF_ERROR(checkDocumentIssuer(metadata.issuer, rules));
    for (const EndpointRow& row : kEndpoints) {
        auto url = document.endpoint(row.member, metadata.issuer);
        if (url)
            metadata.*row.field = *std::move(url);
        else if (row.isRequired)
            return url.error();
        else
            metadata.ignored.push_back({ std::string(row.member), url.error() });
    }

    // An empty list says as little as none: flyteadmin writes every member.
    const auto listOr = [](std::optional<std::vector<std::string>> list, std::vector<std::string> otherwise) {
        return list && !list->empty() ? *std::move(list) : std::move(otherwise);
    };
    ASSIGN_OR_RETURN(auto scopes, document.texts("scopes_supported"));
    metadata.scopesSupported = listOr(std::move(scopes), {});
    ASSIGN_OR_RETURN(auto grants, document.texts("grant_types_supported"));
    metadata.grantTypesSupported = listOr(std::move(grants), {});
    ASSIGN_OR_RETURN(auto methods, document.texts("token_endpoint_auth_methods_supported"));
    metadata.tokenEndpointAuthMethods = listOr(std::move(methods), std::move(metadata.tokenEndpointAuthMethods));
    ASSIGN_OR_RETURN(auto challenges, document.texts("code_challenge_methods_supported"));
    if (challenges && !challenges->empty())
        metadata.codeChallengeMethods = std::move(challenges);
    ASSIGN_OR_RETURN(auto algorithms, document.texts("id_token_signing_alg_values_supported"));
    metadata.idTokenSigningAlgorithms = listOr(std::move(algorithms), {});
    ASSIGN_OR_RETURN(metadata.issParameterSupported, document.flag("authorization_response_iss_parameter_supported"));
    ASSIGN_OR_RETURN(metadata.requiresPushedAuthorizationRequests, document.flag("require_pushed_authorization_requests"));
    metadata.document = std::move(json);
    return metadata;
}

Result<> replaceEndpoint(ServerMetadata& metadata, std::string_view member, const std::string& url, AllowHttp allowHttp)
{
    const auto row = std::ranges::find(kEndpoints, member, &EndpointRow::member);
    if (row == kEndpoints.end() || url.empty())
        return {};
    std::erase_if(metadata.ignored, [member](const IgnoredEndpoint& ignored) { return ignored.member == member; });
    const auto checked = checkIssuedEndpoint(url, metadata.issuer, allowHttp);
    if (checked) {
        metadata.*row->field = url;
        return {};
    }
    Error reason = checked.error().inContext(concat("the profile's ", member)).with("member", std::string(member));
    if (row->isRequired)
        return reason;
    (metadata.*row->field).clear();
    metadata.ignored.push_back({ std::string(member), std::move(reason) });
    return {};
}

Result<ServerMetadata> parseMetadataForNewProfile(std::string_view body, std::string_view typedIssuer, AllowHttp allowHttp)
{
    MetadataRules rules;
    rules.issuer = typedIssuer;
    rules.rule = IssuerRule::OneTrailingSlash;
    rules.allowHttp = allowHttp;
    return parseServerMetadata(body, rules);
}

Result<> checkCodeFlow(const ServerMetadata& metadata, Openid openid)
{
    if (metadata.authorizationEndpoint.empty())
        return missingEndpoint(metadata, "authorization_endpoint");
    if (metadata.tokenEndpoint.empty())
        return missingEndpoint(metadata, "token_endpoint");
    if (openid == Openid::Yes && metadata.jwksUri.empty())
        return missingEndpoint(metadata, "jwks_uri");
    const auto& methods = metadata.codeChallengeMethods;
    if (methods && std::ranges::find(*methods, "S256") == methods->end())
        return Error { ErrorCode::PkceUnsupported, "the provider does not do PKCE with S256" };
    if (metadata.requiresPushedAuthorizationRequests)
        return Error(ErrorCode::Unsupported, "the provider accepts pushed authorization requests only")
            .with("feature", "pushed_authorization_requests");
    return {};
}

Result<> checkDeviceFlow(const ServerMetadata& metadata, Openid openid)
{
    if (metadata.deviceAuthorizationEndpoint.empty())
        return missingEndpoint(metadata, "device_authorization_endpoint");
    if (metadata.tokenEndpoint.empty())
        return missingEndpoint(metadata, "token_endpoint");
    if (openid == Openid::Yes && metadata.jwksUri.empty())
        return missingEndpoint(metadata, "jwks_uri");
    return {};
}

Result<> checkClientCredentialsFlow(const ServerMetadata& metadata)
{
    if (metadata.tokenEndpoint.empty())
        return missingEndpoint(metadata, "token_endpoint");
    return {};
}

Result<std::vector<jose::Algorithm>> idTokenAlgorithms(std::string_view configured, const ServerMetadata& metadata)
{
    if (!configured.empty()) {
        const auto algorithm = jose::algorithmFromName(configured);
        if (!algorithm)
            return Error(ErrorCode::JwtAlgorithmRefused, "the profile's id_token_alg is none that is verified")
                .with("alg", shown(configured));
        return std::vector { *algorithm };
    }
    if (metadata.idTokenSigningAlgorithms.empty())
        return std::vector { jose::Algorithm::Rs256 };
    std::vector<jose::Algorithm> algorithms;
    for (const auto& name : metadata.idTokenSigningAlgorithms) {
        if (const auto algorithm = jose::algorithmFromName(name))
            algorithms.push_back(*algorithm);
    }
    if (algorithms.empty())
        return Error { ErrorCode::JwtAlgorithmRefused, "the provider offers no algorithm that is verified" };
    return algorithms;
}

Result<ResourceMetadata> parseResourceMetadata(std::string_view body, std::string_view resource)
{
    ASSIGN_OR_RETURN(const codec::Json json, parseDocument(body));
    const MetadataRules rules;
    const Document document(json, rules);
    ResourceMetadata metadata;
    ASSIGN_OR_RETURN(metadata.resource, document.text("resource"));
    if (metadata.resource != resource)
        return Error(ErrorCode::DiscoveryIssuerMismatch, "the metadata are another resource's")
            .with("expected", shown(resource))
            .with("found", shown(metadata.resource));
    ASSIGN_OR_RETURN(auto servers, document.texts("authorization_servers"));
    metadata.authorizationServers = std::move(servers).value_or(std::vector<std::string>());
    ASSIGN_OR_RETURN(auto scopes, document.texts("scopes_supported"));
    metadata.scopesSupported = std::move(scopes).value_or(std::vector<std::string>());
    return metadata;
}

} // namespace warder::oauth

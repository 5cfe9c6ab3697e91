// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/flyte_metadata.h"

#include "codec/json.h"
#include "codec/text.h"
#include "codec/url.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>

namespace warder::core::flyte {

using codec::Json;

namespace {

constexpr std::string_view kDns = "dns:///";

// "authorizationMetadataKey" gives "authorization_metadata_key"; what has no capital stays as it is.
std::string snakeCase(std::string_view name)
{
    std::string snake;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z') {
            snake += '_';
            snake += static_cast<char>(c - 'A' + 'a');
        } else {
            snake += c;
        }
    }
    return snake;
}

bool isEmptyValue(const Json& value)
{
    return value.isNull() || (value.string() && value.string()->empty()) || (value.items() && value.items()->empty());
}

// One field of auth.proto's messages.
struct Field
{
    std::uint64_t number;
    std::string_view name;
    bool repeated = false;
};

std::optional<std::uint64_t> takeVarint(std::string_view& bytes)
{
    std::uint64_t value = 0;
    for (int shift = 0; shift < 64 && !bytes.empty(); shift += 7) {
        const auto byte = static_cast<unsigned char>(bytes.front());
        bytes.remove_prefix(1);
        value |= std::uint64_t { byte & 0x7fu } << shift;
        if ((byte & 0x80u) == 0)
            return value;
    }
    return {};
}

// Reads the text fields of a protocol buffers message; others are skipped.
Result<std::string> fieldsAsJson(std::string_view message, std::span<const Field> fields)
{
    const Error broken { ErrorCode::ResponseInvalid, "not a protocol buffers message" };
    Json json = Json::object();
    while (!message.empty()) {
        const auto tag = takeVarint(message);
        if (!tag)
            return broken;
        const std::uint64_t wireType = *tag & 7;
        if (wireType == 0) {
            if (!takeVarint(message))
                return broken;
            continue;
        }
        std::uint64_t length = wireType == 1 ? 8 : wireType == 5 ? 4 : 0;
        if (wireType == 2) {
            const auto prefix = takeVarint(message);
            if (!prefix)
                return broken;
            length = *prefix;
        } else if (length == 0) {
            return broken;
        }
        if (length > message.size())
            return broken;
        const std::string_view value = message.substr(0, length);
        message.remove_prefix(length);
        for (const Field& field : fields) {
            if (wireType != 2 || field.number != *tag >> 3)
                continue;
            if (!field.repeated) {
                json.set(field.name, value);
            } else {
                Json list = json.find(field.name) ? *json.find(field.name) : Json::array();
                list.append(value);
                json.set(field.name, std::move(list));
            }
        }
    }
    return json.dump();
}

} // namespace

Result<Endpoint> parseEndpoint(std::string_view text)
{
    const Error invalid { ErrorCode::InvalidAddress, "not an endpoint of Flyte" };
    Endpoint endpoint;
    std::string address;
    if (text.starts_with(kDns)) {
        address = "https://" + std::string(text.substr(kDns.size()));
    } else if (text.find("://") != std::string_view::npos) {
        address = std::string(text);
        endpoint.hasScheme = true;
    } else if (text.starts_with("dns:")) {
        return invalid; // "You must keep the 3 forward-slashes after dns:"
    } else {
        address = "https://" + std::string(text);
    }
    const auto url = codec::parseUrl(address);
    if (!url || (!url->isHttp() && !url->isHttps()))
        return invalid;
    endpoint.isHttp = url->isHttp();
    endpoint.isLoopback = url->isLoopback();
    endpoint.host = url->host.find(':') == std::string::npos ? url->host : "[" + url->host + "]";
    endpoint.port = url->port ? std::to_string(*url->port) : std::string();
    return endpoint;
}

std::string httpBase(const Endpoint& endpoint, bool http)
{
    return (http ? "http://" : "https://") + endpoint.host + (endpoint.port.empty() ? "" : ":" + endpoint.port);
}

Result<std::string> httpBase(const Profile& profile)
{
    if (!profile.httpEndpoint.empty()) {
        std::string base = profile.httpEndpoint;
        while (base.ends_with('/'))
            base.pop_back();
        return base;
    }
    ASSIGN_OR_RETURN(const Endpoint endpoint, parseEndpoint(profile.endpoint));
    return httpBase(endpoint, endpoint.hasScheme ? endpoint.isHttp : profile.http.allowHttp);
}

Result<std::string> normalised(std::string_view body)
{
    const auto json = codec::parseJson(body);
    if (!json || !json->members())
        return Error { ErrorCode::NotJson, "Flyte's document is no JSON object" };
    Json document = Json::object();
    for (const auto& [name, value] : *json->members()) {
        if (!isEmptyValue(value))
            document.set(snakeCase(name), value);
    }
    return document.dump();
}

Result<ClientConfig> parseClientConfig(std::string_view body)
{
    ASSIGN_OR_RETURN(const std::string text, normalised(body));
    const auto json = codec::parseJson(text);
    ClientConfig config;
    config.clientId = json->stringAt("client_id").value_or("");
    config.redirectUri = json->stringAt("redirect_uri").value_or("");
    config.scopes = json->stringsAt("scopes").value_or(std::vector<std::string> {});
    config.header = codec::toLowerAscii(json->stringAt("authorization_metadata_key").value_or(""));
    config.httpEndpoint = json->stringAt("service_http_endpoint").value_or("");
    config.audience = json->stringAt("audience").value_or("");
    if (config.clientId.empty() && config.header.empty() && config.redirectUri.empty())
        return Error(ErrorCode::DiscoveryInvalid, "flyte_client").with("member", "client_id");
    return config;
}

Result<oauth::ServerMetadata> parseMetadata(std::string_view body, oauth::AllowHttp allowHttp)
{
    ASSIGN_OR_RETURN(const std::string text, normalised(body));
    // Behind flyteadmin may be any provider, whose issuer the document has.
    return oauth::parseServerMetadata(text, { {}, {}, oauth::IssuerRule::Any, allowHttp });
}

bool isBuiltIn(const oauth::ServerMetadata& metadata)
{
    const auto issuer = codec::parseUrl(metadata.issuer);
    const auto token = codec::parseUrl(metadata.tokenEndpoint);
    return issuer && token && issuer->origin() == token->origin() && (issuer->path.empty() || issuer->path == "/")
        && token->path == "/oauth2/token";
}

Result<std::string> messageOf(std::string_view grpcBody)
{
    // Compressed flag, then the length in network order (gRPC over HTTP/2, Length-Prefixed-Message).
    if (grpcBody.size() < 5 || grpcBody[0] != 0)
        return Error { ErrorCode::ResponseInvalid, "not a gRPC message" };
    std::size_t length = 0;
    for (int i = 1; i < 5; ++i)
        length = length << 8 | static_cast<unsigned char>(grpcBody[static_cast<std::size_t>(i)]);
    if (length != grpcBody.size() - 5)
        return Error { ErrorCode::ResponseInvalid, "a gRPC message of another length" };
    return std::string(grpcBody.substr(5));
}

Result<std::string> clientConfigFromMessage(std::string_view message)
{
    // PublicClientAuthConfigResponse
    static constexpr Field fields[] { { 1, "client_id" },
                                      { 2, "redirect_uri" },
                                      { 3, "scopes", true },
                                      { 4, "authorization_metadata_key" },
                                      { 5, "service_http_endpoint" },
                                      { 6, "audience" } };
    return fieldsAsJson(message, fields);
}

Result<std::string> metadataFromMessage(std::string_view message)
{
    // OAuth2MetadataResponse
    static constexpr Field fields[] { { 1, "issuer" },
                                      { 2, "authorization_endpoint" },
                                      { 3, "token_endpoint" },
                                      { 4, "response_types_supported", true },
                                      { 5, "scopes_supported", true },
                                      { 6, "token_endpoint_auth_methods_supported", true },
                                      { 7, "jwks_uri" },
                                      { 8, "code_challenge_methods_supported", true },
                                      { 9, "grant_types_supported", true },
                                      { 10, "device_authorization_endpoint" } };
    return fieldsAsJson(message, fields);
}

} // namespace warder::core::flyte

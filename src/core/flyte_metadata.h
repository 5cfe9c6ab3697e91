// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "core/profile.h"
#include "oauth/server_metadata.h"

#include <string>
#include <string_view>
#include <vector>

//! Flyte's documents as values (seed-systems.md, section A).
namespace warder::core::flyte {

//! What flyteadmin tells its clients (`/config/v1/flyte_client`). Empty texts are absent.
struct ClientConfig
{
    std::string clientId;
    std::string redirectUri;
    std::vector<std::string> scopes;
    std::string header; //!< authorization_metadata_key
    std::string httpEndpoint; //!< service_http_endpoint
    std::string audience;
};

//! An endpoint as people and configuration files write it: `dns:///host[:port]`, `host[:port]`, or an http(s) address.
struct Endpoint
{
    std::string host; //!< IPv6 with brackets
    std::string port; //!< empty: the scheme's own
    bool isHttp = false; //!< http:// was written
    bool hasScheme = false; //!< http:// or https:// was written
    bool isLoopback = false;
};
//! Errors: InvalidAddress.
[[nodiscard]] Result<Endpoint> parseEndpoint(std::string_view text);
//! "https://host:port" (or http).
[[nodiscard]] std::string httpBase(const Endpoint& endpoint, bool http);
//! Where a profile's documents are: `http_endpoint`, else by `endpoint` and `allow_http` (which is what Flyte's `insecure`
//! becomes). Errors: InvalidAddress.
[[nodiscard]] Result<std::string> httpBase(const Profile& profile);

//! Both documents come in snake_case or, where grpc-gateway saw another Accept header, in camelCase; with every member there,
//! empty ones too. This gives the document in snake_case, without empty members, as text. Errors: NotJson.
[[nodiscard]] Result<std::string> normalised(std::string_view body);

//! Errors: NotJson, DiscoveryInvalid.
[[nodiscard]] Result<ClientConfig> parseClientConfig(std::string_view body);
//! The authorization server's metadata: flyteadmin's own, or that of the provider behind it, whose issuer it then has.
[[nodiscard]] Result<oauth::ServerMetadata> parseMetadata(std::string_view body, oauth::AllowHttp allowHttp);

//! Whether the server behind the metadata is flyteadmin's own: then `offline` gives refresh tokens, and no audience is to be sent.
[[nodiscard]] bool isBuiltIn(const oauth::ServerMetadata& metadata);
//! The two redirect addresses that the client of flytectl is registered with at Flyte's own server, compared there as texts.
inline constexpr std::string_view kRedirectUri = "http://localhost:53593/callback";
inline constexpr std::string_view kSecondRedirectUri = "http://localhost:12345/callback";

//! The answer of a gRPC method with no argument, as far as we need it: the text fields of its message. Takes the body of an
//! HTTP/2 answer: five bytes of prefix, then the message. Errors: ResponseInvalid.
[[nodiscard]] Result<std::string> messageOf(std::string_view grpcBody);
//! AuthMetadataService.GetPublicClientConfig and GetOAuth2Metadata (auth.proto), as the JSON that the gateway would send.
//! Errors: ResponseInvalid.
[[nodiscard]] Result<std::string> clientConfigFromMessage(std::string_view message);
[[nodiscard]] Result<std::string> metadataFromMessage(std::string_view message);

} // namespace warder::core::flyte

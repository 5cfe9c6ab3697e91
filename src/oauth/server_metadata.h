// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "codec/json.h"
#include "jose/algorithm.h"
#include "oauth/issuer.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace warder::oauth {

//! An optional endpoint that the metadata or the profile name and that is not used.
struct IgnoredEndpoint
{
    std::string member; //!< its name in the metadata, such as "revocation_endpoint"
    Error reason; //!< InsecureAddress or DiscoveryInvalid, with param "member"
};

//! What a provider says about itself (OpenID Connect Discovery section 3, RFC 8414 section 2). An absent text is empty;
//! every address that is there passed checkIssuedEndpoint().
struct ServerMetadata
{
    std::string issuer; //!< of the document
    std::string authorizationEndpoint;
    std::string tokenEndpoint;
    std::string deviceAuthorizationEndpoint;
    std::string revocationEndpoint;
    std::string endSessionEndpoint;
    std::string userinfoEndpoint;
    std::string jwksUri;
    std::string registrationEndpoint;
    std::string introspectionEndpoint;
    std::string pushedAuthorizationRequestEndpoint;
    std::vector<std::string> scopesSupported;
    std::vector<std::string> grantTypesSupported;
    std::vector<std::string> tokenEndpointAuthMethods { "client_secret_basic" }; //!< the default where absent (SR-056)
    std::optional<std::vector<std::string>> codeChallengeMethods; //!< nothing: the provider does not say
    std::vector<std::string> idTokenSigningAlgorithms;
    bool issParameterSupported = false; //!< authorization_response_iss_parameter_supported (RFC 9207)
    bool requiresPushedAuthorizationRequests = false;
    std::vector<IgnoredEndpoint> ignored; //!< counted as absent
    codec::Json document; //!< all of it, for what only some providers say
};

//! How the document's issuer relates to the one asked for.
enum class IssuerRule {
    Exact, //!< byte for byte (OpenID Connect Discovery section 4.3)
    OneTrailingSlash, //!< or differing by one '/' at the end: only while a profile is being made
    Any, //!< Flyte's own document, whose issuer is the provider behind it
};

struct MetadataRules
{
    std::string issuer;
    std::string issuerPattern; //!< the profile's; a document may name it literally
    IssuerRule rule = IssuerRule::Exact;
    AllowHttp allowHttp = AllowHttp::No;
};

//! Parses and checks a metadata document (SR-052 to SR-056, SR-062). A byte order mark before it and unknown members are
//! ignored, a member of a wrong type makes the document invalid. The authorization and the token endpoint must be
//! acceptable by checkIssuedEndpoint(); another endpoint that is not counts as absent and is listed in `ignored`. Which
//! endpoints a flow needs is asked by the functions below. Errors: NotJson, DiscoveryInvalid (with param "member"),
//! DiscoveryIssuerMismatch (with params "expected", "found"), InsecureAddress.
[[nodiscard]] Result<ServerMetadata> parseServerMetadata(std::string_view body, const MetadataRules& rules);

//! The same while a profile is being made for the address `typedIssuer`: one trailing '/' may differ; the result's issuer is
//! the document's, which is shown, stored, and exact from then on.
[[nodiscard]] Result<ServerMetadata> parseMetadataForNewProfile(std::string_view body, std::string_view typedIssuer, AllowHttp allowHttp);

//! Puts an endpoint that the profile itself names in the place of the provider's, by the same rule. `member` is its name in
//! the metadata. An empty `url` changes nothing; an optional endpoint that is not acceptable counts as absent and is listed
//! in `ignored`. Errors: of the authorization and the token endpoint InvalidAddress and InsecureAddress.
[[nodiscard]] Result<> replaceEndpoint(ServerMetadata& metadata, std::string_view member, const std::string& url, AllowHttp allowHttp);

enum class Openid {
    No,
    Yes,
};
//! Whether the code flow is possible: both endpoints, keys where an ID token is expected, S256 not excluded (SR-044,
//! SR-054), and the provider does not insist on pushed authorization requests (RFC 9126 section 5), which Warder does not
//! send yet. Errors: EndpointMissing (param "endpoint"), or why a needed endpoint is ignored; PkceUnsupported; Unsupported
//! (param "feature").
[[nodiscard]] Result<> checkCodeFlow(const ServerMetadata& metadata, Openid openid);
//! Errors: EndpointMissing (param "endpoint"), or why a needed endpoint is ignored.
[[nodiscard]] Result<> checkDeviceFlow(const ServerMetadata& metadata, Openid openid);
[[nodiscard]] Result<> checkClientCredentialsFlow(const ServerMetadata& metadata);

//! The algorithms in which an ID token may be signed: the profile's `id_token_alg` alone if set, else those of the
//! issuer's list that we verify, else RS256 (OpenID Connect Core section 3.1.3.7 (7)). Errors: JwtAlgorithmRefused where
//! nothing is left.
[[nodiscard]] Result<std::vector<jose::Algorithm>> idTokenAlgorithms(std::string_view configured, const ServerMetadata& metadata);

//! What a protected resource says about itself (RFC 9728 section 2).
struct ResourceMetadata
{
    std::string resource;
    std::vector<std::string> authorizationServers;
    std::vector<std::string> scopesSupported;
};
//! `resource` must be identical to the one asked for (SR-059). Errors as of parseServerMetadata.
[[nodiscard]] Result<ResourceMetadata> parseResourceMetadata(std::string_view body, std::string_view resource);

} // namespace warder::oauth

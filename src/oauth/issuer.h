// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "codec/url.h"

#include <optional>
#include <string>
#include <string_view>

namespace warder::oauth {

//! Whether a profile allows http outside loopback (`[http] allow_http`).
enum class AllowHttp {
    No,
    Yes,
};

//! An address that Warder will connect to or open: https; http only for loopback addresses and the name localhost, or where
//! the profile allows it; with a host and without fragment. Errors: InvalidAddress, InsecureAddress.
[[nodiscard]] Result<codec::Url> checkEndpoint(std::string_view url, AllowHttp allowHttp);

//! An endpoint of `issuer`: as checkEndpoint(), but http is accepted only from an issuer that is itself http on loopback, or
//! where the profile allows it: an https issuer's endpoints are https, on loopback too. With an empty issuer, one endpoint
//! is as good as any: the rule of checkEndpoint() alone. Errors: InvalidAddress, InsecureAddress (param "host").
[[nodiscard]] Result<codec::Url> checkIssuedEndpoint(std::string_view url, std::string_view issuer, AllowHttp allowHttp);

//! An issuer (OpenID Connect Discovery section 3, RFC 8414 section 2): an endpoint without query. Errors as above.
[[nodiscard]] Result<codec::Url> checkIssuer(std::string_view issuer, AllowHttp allowHttp);

// Where the metadata of `issuer`, one that passed checkIssuer(), lie. One '/' at its end is dropped.
//! Appended: "https://h/a/" gives "https://h/a/.well-known/openid-configuration" (OpenID Connect Discovery section 4.1).
[[nodiscard]] std::string openidConfigurationUrl(std::string_view issuer);
//! Inserted: "https://h/a" gives "https://h/.well-known/oauth-authorization-server/a" (RFC 8414 section 3.1).
[[nodiscard]] std::string authorizationServerMetadataUrl(const codec::Url& issuer);
//! Inserted: "https://h/a?b" gives "https://h/.well-known/oauth-protected-resource/a?b" (RFC 9728 section 3.1).
[[nodiscard]] std::string protectedResourceMetadataUrl(const codec::Url& resource);

//! Whether `issuer`, as a server or a token names it, is `expected`: byte for byte. Where the profile has a pattern such as
//! "https://login.microsoftonline.com/{tenantid}/v2.0", it may instead equal that with {tenantid} replaced by `tenant` (the
//! token's own `tid`), or by any text of hexadecimal digits and '-' where there is no token yet.
[[nodiscard]] bool matchesIssuer(std::string_view issuer,
                                 std::string_view expected,
                                 std::string_view pattern,
                                 const std::optional<std::string>& tenant = std::nullopt);

} // namespace warder::oauth

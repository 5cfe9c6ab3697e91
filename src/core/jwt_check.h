// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/call.h"
#include "base/result.h"
#include "base/secret.h"
#include "codec/json.h"
#include "core/profile.h"
#include "core/services.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace warder::core {

//! A token that somebody wants explained. At most one source of keys counts: `pem`, else `jwks`, else `jwksUrl`, else the provider
//! of `profile`. Empty expectations are not compared; with a profile the issuer is its provider's.
struct JwtQuestion
{
    Secret token;
    std::string pem; //!< a public key or certificate
    std::string jwks; //!< the text of a JWK set
    std::string jwksUrl;
    std::optional<Profile> profile;
    std::string issuer;
    std::string audience;
    std::string subject;
};

//! One thing that was looked at.
struct JwtCheck
{
    std::string what; //!< format algorithm signature iss aud sub exp nbf iat
    std::optional<Error> refusal; //!< nothing: it is as it should be
};

struct JwtReport
{
    codec::Json header; //!< null where the token is no JWT
    codec::Json claims;
    std::string algorithm; //!< as the token says
    std::string keyId; //!< of the key that verified it; empty where it has none
    bool isVerified = false; //!< the signature holds
    bool hasKeys = false; //!< somebody named keys to verify with
    std::string expectedIssuer;
    std::vector<JwtCheck> checks; //!< in the order of looking
    std::optional<Error> refusal; //!< the first reason not to take the token; nothing: all that could be checked is right

    [[nodiscard]] bool isValid() const { return isVerified && !refusal; }
};

//! Looks at a token: format, algorithm, key, signature (RFC 7515), then the claims (RFC 7519 section 4.1) with a minute's leeway. A token
//! that is wrong is a report and no error. Errors: those of fetching the keys, JwtKeyRefused for keys that cannot be read,
//! EndpointMissing where the provider names no keys.
[[nodiscard]] std::unique_ptr<Call> checkJwt(const Services& services, JwtQuestion question, std::function<void(Result<JwtReport>)> done);

} // namespace warder::core

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret.h"
#include "codec/json.h"
#include "core/profile.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

//! Flipt's authentication API as values: version 1 and 2 alike, JSON in camelCase (seed-systems.md, section B).
namespace warder::core::flipt {

//! One way in that a server lists at `GET /auth/v1/method`.
struct Method
{
    FliptMethod method = FliptMethod::Token;
    bool enabled = false;
    std::vector<std::string> providers; //!< of Oidc: the names in the server's configuration
};

//! What `GET /auth/v1/self` says of the token that asked.
struct Identity
{
    FliptMethod method = FliptMethod::Token;
    std::optional<WallTime> createdAt;
    std::optional<WallTime> expiresAt; //!< nothing: never
    codec::Json claims; //!< for display: `sub`, `name`, `email`, `picture` where the server has them, and its `id`
};

//! The address of one call: the server's address, with its base path, and `path`.
[[nodiscard]] std::string apiUrl(const Profile& profile, std::string_view path);

//! The list of methods. Errors: NotAProvider where it is none.
[[nodiscard]] Result<std::vector<Method>> parseMethods(std::string_view body);
//! Errors: ResponseInvalid.
[[nodiscard]] Result<Identity> parseSelf(std::string_view body);
//! The authorization URL of `…/authorize`, absolute. Errors: ResponseInvalid, InsecureAddress where it is http and not on this machine.
[[nodiscard]] Result<std::string> parseAuthorizeUrl(std::string_view body, oauth::AllowHttp allowHttp);

//! What an exchange of a service account token gave.
struct Exchanged
{
    Secret token;
    std::string scheme; //!< "JWT" where the server gave the same token back (version 2), else "Bearer"
    std::optional<WallTime> expiresAt;
};
//! Reads the answer to VerifyServiceAccount and wipes it. Errors: ResponseInvalid.
[[nodiscard]] Result<Exchanged> parseExchange(std::string body, const Secret& serviceAccountToken);

//! The value of a cookie in the `Set-Cookie` headers of an answer; several are separated by line feeds, as our transport gives
//! them. Nothing if it is not set, or set to nothing.
[[nodiscard]] std::optional<std::string> cookieFrom(std::string_view setCookieHeaders, std::string_view name);

//! Whether Flipt could ever accept this token by its JWT method: a JWT, signed with RS256, RS512, ES256, ES512 or EdDSA, not
//! expired, with one of exp, nbf and iat. Errors: TokenUnsuitable with param "why", a sentence's end.
[[nodiscard]] Result<> checkJwt(const Secret& token, WallTime now);

//! Why Flipt refused somebody, from its answer: its words name the rule (e-mail, organisation, team) where it says it.
//! Errors: IdentityRefused, TokenRejected, ServerError, RateLimited.
[[nodiscard]] Error refusal(int status, std::string_view body);

} // namespace warder::core::flipt

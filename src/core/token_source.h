// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/profile.h"
#include "core/refresh_policy.h"
#include "core/services.h"
#include "oauth/token_response.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace warder::core {

//! A token that came of no OAuth flow.
struct SourcedToken
{
    Secret token;
    std::string type = "Bearer"; //!< the scheme it is meant for
    std::optional<WallTime> expiresAt; //!< nothing: not known
    codec::Json identity; //!< who the server says it is; null where nobody was asked
};

//! Whether the profile's tokens can be fetched again at any time without the person: by its command, or from a service
//! account token.
[[nodiscard]] bool fetchesByItself(const Profile& profile);

//! Fetches such a token: runs the command, or reads the service account token and exchanges it. Never calls back
//! synchronously. Errors: CommandFailed, CommandOutputInvalid, TokenFileUnreadable, those of the transport, of
//! flipt::refusal(), ResponseInvalid; Unsupported for a profile that fetches nothing by itself.
[[nodiscard]] std::unique_ptr<Call> fetchToken(const Services& services, const Profile& profile, std::function<void(Result<SourcedToken>)> done);

//! Asks Flipt who a client token is and until when. Errors: those of flipt::refusal() and flipt::parseSelf().
[[nodiscard]] std::unique_ptr<Call> identifyAtFlipt(const Services& services, const Profile& profile, SourcedToken token, std::function<void(Result<SourcedToken>)> done);

//! The token in a command's output by the rule of `command.extract`. Errors: CommandOutputInvalid with param "why".
[[nodiscard]] Result<Secret> extractToken(std::string_view output, std::string_view rule);

//! When a token ends by its own `exp`, if it is a JWT that says so.
[[nodiscard]] std::optional<WallTime> expiryIn(const Secret& token);

//! The life of an access token that a server has just given: by its word, else by the token's own `exp`. Where both are known,
//! the token ends with whichever comes first, unless its `exp` has passed on our clock, which then is more likely to be wrong
//! than a server that says in the same breath how long its token lives.
[[nodiscard]] TokenLife lifeOf(const Secret& token, std::optional<std::chrono::seconds> expiresIn, const Clock& clock);

//! How long a refresh token lives, by the response (`expiresIn`) or, where that does not say, by the token's own `exp`.
[[nodiscard]] std::optional<TokenLife>
refreshLifeOf(const Secret& refreshToken, std::optional<std::chrono::seconds> expiresIn, WallTime now);

//! The word before the token in its header: the profile's, or for "auto" the token's own.
[[nodiscard]] std::string authenticationScheme(const Profile& profile, const std::string& tokenType);

} // namespace warder::core

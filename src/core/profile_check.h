// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account_session.h"
#include "core/provider_directory.h"
#include "core/services.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace warder::core {

//! What a server said to the token of a profile.
struct CheckReport
{
    bool accepted = false;
    int status = 0; //!< of its answer
    std::string url; //!< where it was asked, without its query
    codec::Json identity; //!< who it says that is, with the names of OpenID Connect's claims; null where it does not say
    std::optional<WallTime> expiresAt; //!< by the server, else by the token
    std::optional<Error> refusal; //!< why it was not accepted: TokenRejected or IdentityRefused, with the param "why" in words
};

//! Where the session is that is checked: it may go, with its profile, while its server is asked. nullptr: it has gone.
using SessionFinder = std::function<AccountSession*()>;

//! Sends the profile's token, as programs would get it, to the place that says whether it works: the profile's `[check]` url,
//! Flyte's `/me`, Flipt's `/auth/v1/self`, GitHub's `/user`, the userinfo endpoint, or a web session's probe. Never calls back
//! synchronously. Errors: those of AccountSession::demand() and of the transport, ServerError, RateLimited; Unsupported where
//! nothing says how to check it, ProfileNotFound for a session that went meanwhile. The references are borrowed and outlive the
//! call; the finder is asked anew each time.
[[nodiscard]] std::unique_ptr<Call>
checkProfile(const Services& services, ProviderDirectory& directory, SessionFinder session, std::function<void(Result<CheckReport>)> done);

//! Why Flyte refuses a token that is in order otherwise, by what stands in it; empty where nothing is wrong with it. Flyte
//! reads `scp` (a list, or one text taken whole) and `aud`; without `scp` and `client_id` it takes the token for one with all.
[[nodiscard]] std::string explainFlyteRefusal(const Secret& token, const std::string& endpoint);

} // namespace warder::core

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/provider_directory.h"
#include "core/revocation_queue.h"
#include "core/session_record.h"
#include "core/services.h"

#include <functional>
#include <memory>

namespace warder::core {

//! What the provider was told.
struct SignoutReport
{
    bool revoked = false; //!< the provider says that the tokens are good for nothing now
    bool offersRevocation = true;
    std::optional<Error> problem; //!< why it could not be told
    bool isQueued = false; //!< it will be told again
};

//! Tells the provider that a session is over: revokes the refresh token, or the access token where there is none (RFC 7009),
//! and opens the provider's end-session page where it has one and the sign-in was in a browser. Forgets nothing by itself.
//! A revocation that fails for now goes to `queue`, which is borrowed and outlives the call. `accessToken` is copied. Never calls back synchronously.
[[nodiscard]] std::unique_ptr<Call> tellProvider(const Services& services,
                                                 ProviderDirectory& directory,
                                                 const Profile& profile,
                                                 const SessionRecord& record,
                                                 const Secret& accessToken,
                                                 RevocationQueue& queue,
                                                 std::function<void(SignoutReport)> done);

} // namespace warder::core

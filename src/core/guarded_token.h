// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account_session.h"
#include "core/consent_desk.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace warder::core {

//! A token for a program, and why it gets it.
struct TokenAnswer
{
    CachedToken token;
    std::string consent; //!< "allow" by the profile's policy, else the grant's term: once session until always
};

//! The session of one profile, or nullptr once it is gone.
using SessionLookup = std::function<AccountSession*()>;

//! Gets a token for `asker` and, where the profile's policy says so, the person's consent before it is given out. The token
//! comes first: nobody is asked about one that cannot be had. Never calls back synchronously. Borrows the desk and the services.
//! Errors: the session's, ConsentDenied (see ConsentDesk::ask()), ProfileNotFound.
[[nodiscard]] std::unique_ptr<Call> guardedToken(const Services& services,
                                                 ConsentDesk& desk,
                                                 SessionLookup session,
                                                 TokenDemand demand,
                                                 Asker asker,
                                                 std::function<void(Result<TokenAnswer>)> done);

//! What guardedToken() would answer at the loop's next turn, where the token is held and nobody has to be asked; nothing otherwise.
[[nodiscard]] std::optional<TokenAnswer> heldToken(ConsentDesk& desk, const AccountSession& session, const TokenDemand& demand, const Asker& asker);

} // namespace warder::core

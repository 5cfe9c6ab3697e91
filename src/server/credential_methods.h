// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/repeated_request.h"
#include "core/session_manager.h"

#include <string>

namespace warder::server {

//! The methods credential.resolve, credential.explain and credential.asked (docs/protocol.md): what a helper of another program needs to know
//! beside a token. Of the main loop's thread.
class CredentialMethods
{
public:
    //! Both are borrowed.
    CredentialMethods(core::SessionManager& manager, const core::Services& services);

    //! Who answers for a tool and an address, and in which form. Errors: ProfileNotFound, ProfileAmbiguous, InsecureAddress,
    //! InvalidRequest, InvalidProfile.
    [[nodiscard]] Result<codec::Json> resolve(const codec::Json& params, std::string& profile) const;
    //! The same question with the reason for every rule; that nobody answers is an answer here. Errors: InvalidRequest.
    [[nodiscard]] Result<codec::Json> explain(const codec::Json& params) const;
    //! A program that cannot say "refused" is about to get this token: whether it has had it already. Nothing is rejected on such a guess.
    //! Errors: ProfileNotFound, InvalidRequest, TokenRejected for one that cannot be helped.
    [[nodiscard]] Result<codec::Json> asked(const codec::Json& params, std::string& profile);

private:
    core::SessionManager& m_manager;
    core::RepeatedRequests m_repeated;
};

} // namespace warder::server

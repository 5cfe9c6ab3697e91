// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/foreign_keyring.h"
#include "core/session_manager.h"

#include <functional>
#include <memory>
#include <string>

namespace warder::server {

//! The methods that know other programs' files: profile.import, profile.export, setup.plan, setup.clean and setup.seed
//! (docs/protocol.md). Of the main loop's thread.
class ToolMethods
{
public:
    using Reply = std::function<void(Result<codec::Json>)>;

    //! All borrowed. `foreignKeyring` may be nullptr: then nothing is cleaned there.
    ToolMethods(core::SessionManager& manager, const core::Services& services, core::ForeignKeyring* foreignKeyring);

    //! Proposes profiles, or writes the chosen ones with their secrets. Errors: InvalidRequest, ImportInvalid, and those of
    //! SessionManager::put().
    [[nodiscard]] std::unique_ptr<Call> import(const codec::Json& params, Reply reply);
    //! Errors: ProfileNotFound, InvalidProfile, InvalidRequest.
    [[nodiscard]] Result<codec::Json> exportProfile(const codec::Json& params, std::string& profile) const;
    //! Errors: ProfileNotFound, InvalidProfile, InvalidRequest, SetupRefused.
    [[nodiscard]] Result<codec::Json> planSetup(const codec::Json& params, std::string& profile) const;
    //! Removes what other programs have cached and would use first. Errors: InvalidRequest, and those of the keyring.
    [[nodiscard]] std::unique_ptr<Call> cleanUp(const codec::Json& params, Reply reply);
    //! Writes the present access token into the entry in which flytectl or flytekit keeps its own. Errors: InvalidRequest, those
    //! of SessionManager::token() and of the keyring.
    [[nodiscard]] std::unique_ptr<Call> seed(const codec::Json& params, core::Asker asker, std::string& profile, Reply reply);

private:
    class Writing;

    core::SessionManager& m_manager;
    const core::Services& m_services;
    core::ForeignKeyring* m_foreignKeyring;
};

} // namespace warder::server

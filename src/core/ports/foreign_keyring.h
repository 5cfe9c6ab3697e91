// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/call.h"
#include "base/result.h"
#include "base/secret.h"

#include <functional>
#include <memory>
#include <string>

namespace warder::core {

//! An entry to write, as the program that is to find it would have written it.
struct ForeignEntry
{
    std::string service;
    std::string user;
    std::string label; //!< for people who look at their keyring
    Secret value;
};

//! Port: entries that other programs keep in the person's keyring, named as those programs do. Of the main loop's thread.
class ForeignKeyring
{
public:
    virtual ~ForeignKeyring() = default;

    //! Removes the entries with exactly this service and user name, and says how many there were. Never prompts and never reads
    //! what is in them. `done` is never called synchronously. Errors: KeyringAbsent, KeyringLocked, KeyringNoAnswer.
    [[nodiscard]] virtual std::unique_ptr<Call> remove(const std::string& service, const std::string& user, std::function<void(Result<int>)> done) = 0;
    //! Writes the entry into the person's default collection, in the place of one with the same service and user name. Never
    //! prompts. `done` is never called synchronously. Errors: KeyringAbsent, KeyringLocked, KeyringNoAnswer.
    [[nodiscard]] virtual std::unique_ptr<Call> store(ForeignEntry entry, std::function<void(Result<>)> done) = 0;
};

} // namespace warder::core

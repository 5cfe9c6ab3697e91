// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/consent.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace warder::core {

//! Whether a program may have a token: what the prompt shows.
struct ConsentQuestion
{
    Asker asker;
    std::string profile;
    std::string title;
    std::string kind; //!< of the profile
    TokenSpec wanted;
    std::optional<WallTime> expiresAt; //!< of the token
    std::vector<GrantTerm> offers;
};

//! What the person said.
struct ConsentAnswer
{
    std::optional<GrantTerm> term; //!< nothing: no
    std::chrono::seconds length { 0 }; //!< of GrantTerm::Until
    bool isTimedOut = false; //!< nobody said no either
};

//! As the prompt reads it (docs/protocol.md). What programs chose themselves (names, paths, hints) is made harmless here.
[[nodiscard]] codec::Json questionJson(const ConsentQuestion& question);
//! Everything that is no clear yes is a no.
[[nodiscard]] ConsentAnswer consentAnswerFrom(const codec::Json& answer);

} // namespace warder::core

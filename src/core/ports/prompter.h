// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/call.h"
#include "base/clock.h"
#include "base/result.h"
#include "base/secret.h"
#include "core/consent.h"
#include "core/ports/browser_launcher.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace warder::core {

//! What a passphrase is asked for.
enum class PassphrasePurpose {
    Unlock,
    UnlockAgain, //!< the last one did not open the vault
    Choose, //!< there is no vault yet: it is typed twice
};

//! Whether a program may have a token.
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

struct ConsentAnswer
{
    std::optional<GrantTerm> term; //!< nothing: no
    std::chrono::seconds length { 0 }; //!< of GrantTerm::Until
    bool isTimedOut = false; //!< nobody said no either
};

//! Port: asks the person in a `warder-desktop --prompt` child of the agent, so that no program can answer. One question
//! at a time. Of the main loop's thread.
class Prompter
{
public:
    virtual ~Prompter() = default;
    //! Errors: NoDisplay, Cancelled (refused, closed or timed out). Destroying the Call closes the question.
    [[nodiscard]] virtual std::unique_ptr<Call> askPassphrase(PassphrasePurpose purpose,
                                                              const DisplayEnvironment& environment,
                                                              std::function<void(Result<Secret>)> done)
        = 0;
    //! A yes-or-no question; `sentence` says what would happen. No is an error: Cancelled.
    [[nodiscard]] virtual std::unique_ptr<Call> confirm(const std::string& sentence,
                                                        const DisplayEnvironment& environment,
                                                        std::function<void(Result<>)> done)
        = 0;
    //! Refuses by itself after half a minute. Errors: NoDisplay. Destroying the Call closes the question.
    [[nodiscard]] virtual std::unique_ptr<Call> askConsent(const ConsentQuestion& question,
                                                           const DisplayEnvironment& environment,
                                                           std::function<void(Result<ConsentAnswer>)> done)
        = 0;
};

} // namespace warder::core

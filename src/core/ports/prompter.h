// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/call.h"
#include "base/result.h"
#include "base/secret.h"
#include "codec/json.h"
#include "core/ports/browser_launcher.h"

#include <functional>
#include <memory>
#include <string>

namespace warder::core {

//! What a passphrase is asked for.
enum class PassphrasePurpose {
    Unlock,
    UnlockAgain, //!< the last one did not open the vault
    Choose, //!< there is no vault yet: it is typed twice
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
    //! Whether a program may have a token: `question` and the answer are what docs/protocol.md says of the prompt, so that every
    //! fact of them is named in one place (core/consent_question.h). Errors: NoDisplay, Cancelled.
    [[nodiscard]] virtual std::unique_ptr<Call> askConsent(const codec::Json& question,
                                                           const DisplayEnvironment& environment,
                                                           std::function<void(Result<codec::Json>)> done)
        = 0;
};

} // namespace warder::core

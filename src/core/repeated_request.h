// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"

#include <cstddef>
#include <list>
#include <optional>
#include <string>

namespace warder::core {

//! Some programs cannot say that a token was refused: they ask again. This is the memory by which the agent notices (docs/decisions/0020).
//! Of the main loop's thread.
class RepeatedRequests
{
public:
    enum class Verdict {
        First, //!< nothing is known against the token
        Refused, //!< the same caller wants the same token again: it may have been refused, so a new one is worth a request
        Again, //!< it has had its new token and asks for that again: only the server knows whether it was refused. At most once a minute.
        Hopeless, //!< it asks for it so often and so fast that it must be
    };
    struct Request
    {
        std::string caller; //!< the process that asks, so that no other one ever has the same text
        std::string subject; //!< what it asks for: profile, kind of token, and what else tells its requests apart
        std::string tokenHash; //!< of the token that it would get now
        bool insists = false; //!< this program asks in a row only when it is refused: Hopeless is possible
    };

    //! `clock` is borrowed.
    explicit RepeatedRequests(const Clock& clock)
        : m_clock(clock)
    { }

    //! Judges one request and remembers it.
    [[nodiscard]] Verdict note(const Request& request);

private:
    struct Memory
    {
        std::string caller;
        std::string subject;
        std::string tokenHash;
        BootTime at; //!< the last request
        bool wasRenewed = false; //!< for this caller, since it is remembered
        std::optional<BootTime> questionedAt; //!< the last verdict Again
        int inARow = 0; //!< requests for the renewed token, each shortly behind the one before
    };

    const Clock& m_clock;
    std::list<Memory> m_memories; //!< the newest first
};

} // namespace warder::core

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"

#include <cstddef>
#include <list>
#include <string>

namespace warder::core {

//! Some programs cannot say that a token was refused: they ask again. This is the memory by which the agent notices (docs/decisions/0020).
//! Of the main loop's thread.
class RepeatedRequests
{
public:
    enum class Verdict {
        First, //!< nothing is known against the token
        Refused, //!< the same caller wants the same token again: it must have been refused
    };
    struct Request
    {
        std::string caller; //!< the process that asks, so that no other one ever has the same text
        std::string subject; //!< what it asks for: profile, kind of token, and what else tells its requests apart
        std::string tokenHash; //!< of the token that it would get now
    };

    //! `clock` is borrowed.
    explicit RepeatedRequests(const Clock& clock)
        : m_clock(clock)
    { }

    //! Judges one request and remembers it. A refused token is to be rejected, so that the next request gets another one.
    [[nodiscard]] Verdict note(const Request& request);

private:
    struct Memory
    {
        std::string caller;
        std::string subject;
        std::string tokenHash;
        BootTime at; //!< the last request
        int requests = 1; //!< for this token
        bool isReplacement = false; //!< this token took the place of a refused one
        bool isRefused = false; //!< this token was: the next one is a replacement
    };

    const Clock& m_clock;
    std::list<Memory> m_memories; //!< the newest first
};

} // namespace warder::core

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/entropy.h"
#include "base/secret.h"

#include <chrono>
#include <optional>

namespace warder::server {

//! The password that was given with `agent.lock`, and how long a guesser waits. It is kept only as a keyed hash in locked
//! memory and only while locked; whoever can read that memory can read everything else, so a slow hash would add nothing.
class LockPassword
{
public:
    void set(const Secret& password, Entropy& entropy);
    void clear();
    [[nodiscard]] bool isSet() const { return !m_hash.isEmpty(); }
    [[nodiscard]] bool matches(const Secret& password) const;

    //! How long the answer to a failed attempt waits: 0.1 s for each failure in a row, at most 10 s (as ssh-agent).
    [[nodiscard]] std::chrono::milliseconds noteFailure();
    void noteSuccess() { m_failures = 0; }

private:
    [[nodiscard]] Secret hashOf(const Secret& password) const;

    Secret m_key;
    Secret m_hash;
    int m_failures = 0;
};

} // namespace warder::server

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/ids.h"

#include <optional>
#include <string_view>
#include <variant>

namespace warder::core {

// The states of a profile (design section 5, docs/state-machines.md). Each holds just what is valid in it.

//! Nobody has signed in, or somebody signed out.
struct SignedOut
{ };
//! A sign-in runs and there is no live token meanwhile.
struct SigningIn
{
    SigninId signin;
};
//! A token lives (or can be had without the person).
struct Active
{ };
//! A refresh request is in flight.
struct Refreshing
{ };
//! Only a new sign-in helps; the reason says why.
struct NeedsSignIn
{
    Error reason;
};
//! No live token, and a passing fault.
struct Offline
{
    WallTime retryAt;
    Error reason;
};
//! Nothing is sent until the person decides.
struct Blocked
{
    Error reason;
};
//! The vault does not answer yet.
struct WaitingForKeyring
{
    Error reason;
};
//! The agent is locked: there is nothing in memory.
struct Locked
{ };

using SessionState
    = std::variant<SignedOut, SigningIn, Active, Refreshing, NeedsSignIn, Offline, Blocked, WaitingForKeyring, Locked>;

//! The stable word of a state on the socket: `signed_out signing_in active refreshing needs_sign_in offline blocked
//! waiting_for_keyring locked`.
[[nodiscard]] std::string_view nameOf(const SessionState& state);
//! The reason that the state holds, if it is one that has a reason.
[[nodiscard]] const Error* reasonIn(const SessionState& state);

} // namespace warder::core

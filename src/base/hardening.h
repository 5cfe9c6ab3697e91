// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace warder {

//! First thing in main() of agent, desktop and browser: no core dumps, not dumpable (so neither ptrace nor
//! /proc/PID/{mem,environ,fd} by the same user), umask 0077, and without variables that would plant code or leak keys.
//! `execve` resets it, so each program calls it for itself.
void hardenProcess();

} // namespace warder

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace warder::cli {

//! The process that runs this helper, as a text that no other process ever has on this machine since its start: pid, start time and
//! pid namespace of the parent, a shell that was only started for our command line left out. Empty where that is a shell itself (a person or
//! a script), and where /proc does not say. It is no proof of anything, and nothing is given out for it: it only tells two calls of one program from calls of two (docs/decisions/0020).
[[nodiscard]] std::string callerIdentity();

} // namespace warder::cli

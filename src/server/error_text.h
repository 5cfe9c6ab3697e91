// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

#include <string>

namespace warder::server {

//! The agent's English sentence for an error: what happened, and what to do next with which command. `profile` is the
//! profile's name, or empty. Never holds a secret.
[[nodiscard]] std::string errorSentence(const Error& error, const std::string& profile);

} // namespace warder::server

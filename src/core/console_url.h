// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/profile.h"

#include <string>

namespace warder::core {

//! The service's own web page for people: Flyte's console, Flipt's and GitHub's pages, the page of a web session. Empty for kinds that have none,
//! or where it would be no address of http or https that the profile allows.
[[nodiscard]] std::string consoleUrl(const Profile& profile);

} // namespace warder::core

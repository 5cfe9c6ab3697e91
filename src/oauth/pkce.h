// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/entropy.h"
#include "base/secret.h"

#include <string>
#include <string_view>

namespace warder::oauth {

//! One code verifier with its S256 challenge (RFC 7636). `plain` does not exist here.
struct Pkce
{
    Secret verifier; //!< 43 characters from 32 random bytes
    std::string challenge;
};

[[nodiscard]] Pkce createPkce(Entropy& entropy);
//! RFC 7636 section 4.2.
[[nodiscard]] std::string s256Challenge(std::string_view verifier);

} // namespace warder::oauth

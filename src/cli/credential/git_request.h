// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace warder::cli {

//! What git wants a credential for.
struct GitRequest
{
    std::string url; //!< of protocol, host and path
    std::string username;
    std::string password;
    std::string credential; //!< with authtype: what git used instead of a password
    std::vector<std::string> challenges; //!< the server's WWW-Authenticate lines
    bool canAuthtype = false;

    //! Whether the server offers this scheme.
    [[nodiscard]] bool hasChallenge(std::string_view scheme) const;
};

//! Reads a request (git-credential(1), "INPUT/OUTPUT FORMAT"). Nothing where it is cut short, has a CR or NUL, a line without '=' or
//! longer than git reads, a key that is there twice, a protocol other than https and http, or a host that could be read as
//! anything else than a host with or without a port.
[[nodiscard]] std::optional<GitRequest> parseGitRequest(std::string_view text);

} // namespace warder::cli

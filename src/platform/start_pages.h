// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

namespace warder::platform {

//! Local one-time addresses that redirect to the one that is meant, so that argument lists, which every user of the
//! machine can read, show nothing of it (SR-036). Main-loop thread only.
class StartPages
{
public:
    virtual ~StartPages() = default;
    //! An address of this machine that redirects to `url` once, within a minute and for our own user only. Nothing
    //! where none can be made. One of ours comes back as it is.
    [[nodiscard]] virtual std::optional<std::string> startAddress(const std::string& url) = 0;
};

//! Whether everybody may read this address: it has no user information, query or fragment, and no part of its path is
//! long enough to be a token or a code.
[[nodiscard]] bool isPlainAddress(const std::string& url);

} // namespace warder::platform

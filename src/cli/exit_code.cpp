// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/exit_code.h"

namespace warder::cli {

ExitCode exitCodeFor(std::string_view kind)
{
    if (kind == "signin_required")
        return ExitCode::SigninNeeded;
    if (kind == "not_found")
        return ExitCode::NoSuchProfile;
    if (kind == "denied")
        return ExitCode::Refused;
    if (kind == "locked")
        return ExitCode::Locked;
    if (kind == "offline" || kind == "server_error" || kind == "timeout")
        return ExitCode::NetworkOrServer;
    return ExitCode::Failed;
}

} // namespace warder::cli

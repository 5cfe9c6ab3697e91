// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/commands.h"
#include "cli/credential/helpers.h"

#include <string>

namespace warder::cli {

// A known tool never comes here: its words are its own protocol's and are not looked at (cli/command.cpp).
ExitCode runCredential(Session& session, const Arguments& arguments)
{
    const std::string tool = arguments.positionals().empty() ? std::string() : arguments.positionals().front();
    std::string list;
    for (const Helper& helper : helpers()) {
        std::string left = "  " + std::string(helper.tool) + " " + std::string(helper.usage);
        left += std::string(left.size() < 50 ? 50 - left.size() : 1, ' ');
        list += "\n" + left + std::string(helper.summary);
    }
    if (!tool.empty())
        return session.fail(ExitCode::Usage, "invalid_request", "There is no helper for " + tool + ". To see them, run: warder credential");
    session.print("Helpers that other programs call. How to set each up is in docs/helpers.md; most are set up by: warder setup TOOL P" + list);
    return ExitCode::Done;
}

} // namespace warder::cli

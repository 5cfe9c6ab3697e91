// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"

#include <sys/resource.h>

#include <csignal>
#include <string_view>
#include <vector>

int main(int argc, char** argv)
{
    // Only this, and not "not dumpable" as in the agent: the chain of programs above us must stay readable for it.
    const rlimit none { 0, 0 };
    ::setrlimit(RLIMIT_CORE, &none);
    std::signal(SIGPIPE, SIG_IGN);
    const std::vector<std::string_view> words(argv, argv + argc);
    return warder::cli::runProgram(words);
}

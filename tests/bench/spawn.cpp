// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "spawn.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>

extern char** environ;

namespace warder::bench {

namespace {

// Negative: it failed.
double timeOf(const std::vector<std::string>& command, const posix_spawn_file_actions_t& actions)
{
    std::vector<char*> arguments;
    for (const std::string& word : command)
        arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    const auto started = std::chrono::steady_clock::now();
    pid_t child = 0;
    int status = 1;
    if (::posix_spawnp(&child, arguments.front(), &actions, nullptr, arguments.data(), environ) != 0 || ::waitpid(child, &status, 0) < 0)
        return -1;
    const auto took = std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - started).count();
    return status == 0 ? took : -1;
}

} // namespace

std::vector<SpawnResult> spawnInTurn(const std::vector<std::vector<std::string>>& commands, int count)
{
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    for (const int fd : { STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO })
        ::posix_spawn_file_actions_addopen(&actions, fd, "/dev/null", O_RDWR, 0);
    std::vector<SpawnResult> results(commands.size());
    std::vector<std::vector<double>> times(commands.size());
    const int warmUp = count / 10;
    for (int round = 0; round < count + warmUp; ++round) {
        for (std::size_t i = 0; i < commands.size(); ++i) {
            const double took = timeOf(commands[i], actions);
            if (took < 0)
                ++results[i].failures;
            else if (round >= warmUp)
                times[i].push_back(took);
        }
    }
    ::posix_spawn_file_actions_destroy(&actions);
    for (std::size_t i = 0; i < commands.size(); ++i) {
        std::ranges::sort(times[i]);
        if (times[i].empty())
            continue;
        results[i].median = times[i][times[i].size() / 2];
        results[i].p99 = times[i][times[i].size() * 99 / 100];
    }
    return results;
}

} // namespace warder::bench

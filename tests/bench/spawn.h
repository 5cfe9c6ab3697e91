// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace warder::bench {

struct SpawnResult
{
    double median = 0; //!< microseconds, from posix_spawn to the end
    double p99 = 0;
    int failures = 0; //!< ended with something else than 0
};

//! Runs each command in turn, `count` rounds, with its output thrown away: what one suffers, the others suffer too.
[[nodiscard]] std::vector<SpawnResult> spawnInTurn(const std::vector<std::vector<std::string>>& commands, int count);

} // namespace warder::bench

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace warder::bench {

//! How requests are made.
enum class Connections {
    One, //!< a connection for each, the way of short-lived programs
    Kept, //!< many on one
};

struct LoadOptions
{
    std::string path;
    std::string request; //!< with what ends it
    Connections connections = Connections::One;
    bool endsWithConnection = false; //!< the reply ends where the peer closes (oidc-agent), else with LF
    int clients = 1; //!< at once, each with its next request when it has its answer
    int count = 2000; //!< requests in all, after a tenth of that to warm up
};

struct LoadResult
{
    double median = 0; //!< microseconds, to the last byte of the reply
    double p99 = 0;
    double perSecond = 0;
    int failures = 0; //!< cut off, or no reply
    std::string sample; //!< the last reply
};

[[nodiscard]] LoadResult load(const LoadOptions& options);

} // namespace warder::bench

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace warder::bench {

struct WindowResult
{
    double painted = 0; //!< milliseconds from the program's start until the first colour is on the screen; the median
    double filled = 0; //!< until the second one is, too
    double slowest = 0; //!< of the latter
    int failures = 0; //!< neither came within ten seconds
};

//! Starts a program again and again, and looks at the screen for two colours (0xRRGGBB): one that is there as soon as the window is painted,
//! one when its content has come. `screen` is the frame buffer of an Xvfb with -fbdir, 24 bits deep: what is in it can be seen, and looking
//! at it costs the program nothing. Each is ended by SIGTERM, and the screen black again, before the next one starts.
[[nodiscard]] WindowResult timeWindow(const std::string& screen, std::uint32_t first, std::uint32_t second, int count, const std::vector<std::string>& command);

} // namespace warder::bench

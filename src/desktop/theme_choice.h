// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace warder::desktop {

//! Which colours the windows have.
enum class ThemeChoice {
    System, //!< light or dark or high contrast, as the desktop has it
    Light,
    Dark,
    HighContrast, //!< black and white, the darker of the two behind where the desktop is dark
};

} // namespace warder::desktop

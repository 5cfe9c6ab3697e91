// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/browser_launcher.h"

#include <QProcessEnvironment>

#include <string>

namespace warder::platform {

//! The environment of a program that shows something to the person: our own, with the display's variables replaced by
//! `display` where that is not empty. Other names than the display's are left out of it.
[[nodiscard]] QProcessEnvironment childEnvironment(const core::DisplayEnvironment& display);

//! Whether there is an X or Wayland display in it.
[[nodiscard]] bool hasDisplay(const QProcessEnvironment& environment);

//! The absolute path of a program: itself if it is one, else found in the absolute folders of PATH; empty if there is none.
[[nodiscard]] std::string findProgram(const std::string& name, const QProcessEnvironment& environment);

} // namespace warder::platform

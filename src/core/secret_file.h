// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/secret.h"

#include <string>

namespace warder::core {

//! The first line of a small file that holds a secret: what an editor adds after it is not part of it. Empty if the file
//! cannot be read. Short and local, so it is read at once.
[[nodiscard]] Secret secretFromFile(const std::string& path);

} // namespace warder::core

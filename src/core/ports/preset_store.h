// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "codec/json.h"

#include <string>
#include <utility>
#include <vector>

namespace warder::core {

//! Port: the provider presets, by name, each a document. Ours, then those of the folders `presets` of the administrator and of
//! the person, of which a later one of the same name replaces an earlier one. What cannot be read is left out and logged.
class PresetStore
{
public:
    virtual ~PresetStore() = default;
    [[nodiscard]] virtual std::vector<std::pair<std::string, codec::Json>> presets() const = 0;
};

} // namespace warder::core

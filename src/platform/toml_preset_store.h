// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/preset_store.h"

#include <string>
#include <vector>

namespace warder::platform {

//! Presets from the program itself and from folders with files `NAME.toml`.
class TomlPresetStore final : public core::PresetStore
{
public:
    //! `folders` in the order in which they are read; one that is not there is no fault.
    explicit TomlPresetStore(std::vector<std::string> folders);

    [[nodiscard]] std::vector<std::pair<std::string, codec::Json>> presets() const override;

private:
    const std::vector<std::string> m_folders;
};

} // namespace warder::platform

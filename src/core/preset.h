// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "codec/json.h"
#include "core/ports/profile_store.h"
#include "core/profile.h"

#include <string>
#include <string_view>
#include <vector>

namespace warder::core {

//! What is known about a provider beforehand: a data file (`resources/providers/NAME.toml`), so that adding one needs no code.
struct Preset
{
    std::string name; //!< the file's
    std::string title;
    ProfileKind kind = ProfileKind::Oidc;
    std::string address; //!< where the provider is, for those with one address only
    std::string addressHint; //!< what an address of it looks like
    std::vector<std::string> matchHosts; //!< hosts that are its: "id.example.com", or "*.example.com" for all below
    std::vector<std::string> matchPaths; //!< pieces of an issuer's path that only it has
    std::string registerAt; //!< where an application is registered
    std::string redirectUri; //!< which redirect address to give it there
    std::string help; //!< in sentences: quirks, scopes, what to watch for
    std::vector<ProfileEdit> set; //!< keys of a profile made from it
};

//! Errors: InvalidProfile with params "key" and "why".
[[nodiscard]] Result<Preset> parsePreset(const std::string& name, const codec::Json& document);

//! The preset whose hosts or paths fit an address of that kind; nullptr if none does.
[[nodiscard]] const Preset* findPreset(const std::vector<Preset>& presets, ProfileKind kind, std::string_view host, std::string_view path);
//! By name. Errors: PresetNotFound with the params "preset" and "presets".
[[nodiscard]] Result<const Preset*> presetNamed(const std::vector<Preset>& presets, std::string_view name);

} // namespace warder::core

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/preset.h"

#include "codec/text.h"

#include <algorithm>

namespace warder::core {

using codec::Json;

namespace {

bool matchesHost(std::string_view pattern, std::string_view host)
{
    if (!pattern.starts_with("*."))
        return pattern == host;
    const std::string_view suffix = pattern.substr(1);
    return host.size() > suffix.size() && host.ends_with(suffix);
}

Error invalid(std::string key, std::string why)
{
    return Error(ErrorCode::InvalidProfile, "preset: " + key).with("key", std::move(key)).with("why", std::move(why));
}

} // namespace

Result<Preset> parsePreset(const std::string& name, const Json& document)
{
    Preset preset;
    preset.name = name;
    preset.title = document.stringAt("title").value_or(name);
    const auto kind = profileKindFrom(document.stringAt("kind").value_or("oidc"));
    if (!kind)
        return invalid("kind", "is none that there is");
    preset.kind = *kind;
    preset.address = document.stringAt("address").value_or("");
    preset.addressHint = document.stringAt("address_hint").value_or(preset.address);
    preset.matchHosts = document.stringsAt("match_hosts").value_or(std::vector<std::string> {});
    preset.matchPaths = document.stringsAt("match_paths").value_or(std::vector<std::string> {});
    preset.registerAt = document.stringAt("register_at").value_or("");
    preset.redirectUri = document.stringAt("redirect_uri").value_or("http://127.0.0.1/callback");
    preset.help = document.stringAt("help").value_or("");
    const Json* set = document.find("set");
    if (set && !set->members())
        return invalid("set", "must be a table");
    if (set) {
        for (const auto& [key, value] : *set->members()) {
            const auto known = std::ranges::find(profileKeys(), key, &ProfileKey::path);
            if (known == profileKeys().end())
                return invalid("set." + key, "is no key of a profile");
            ASSIGN_OR_RETURN(KeyPath path, KeyPath::parse(key));
            preset.set.push_back({ std::move(path), value });
        }
    }
    return preset;
}

const Preset* findPreset(const std::vector<Preset>& presets, ProfileKind kind, std::string_view host, std::string_view path)
{
    const auto fits = [kind](const Preset& preset) { return preset.kind == kind; };
    for (const Preset& preset : presets) {
        if (fits(preset) && std::ranges::any_of(preset.matchHosts, [host](const std::string& pattern) { return matchesHost(pattern, host); }))
            return &preset;
    }
    for (const Preset& preset : presets) {
        if (fits(preset) && std::ranges::any_of(preset.matchPaths, [path](const std::string& piece) { return path.find(piece) != std::string_view::npos; }))
            return &preset;
    }
    // A kind of its own has one preset, whatever the host.
    if (kind != ProfileKind::Oidc && kind != ProfileKind::Oauth2) {
        const auto only = std::ranges::find(presets, kind, &Preset::kind);
        if (only != presets.end())
            return &*only;
    }
    return nullptr;
}

Result<const Preset*> presetNamed(const std::vector<Preset>& presets, std::string_view name)
{
    std::string names;
    for (const Preset& preset : presets) {
        if (preset.name == name)
            return &preset;
        names += (names.empty() ? "" : ", ") + preset.name;
    }
    return Error(ErrorCode::PresetNotFound).with("preset", codec::sanitizeForDisplay(name, 60)).with("presets", std::move(names));
}

} // namespace warder::core

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "codec/json.h"
#include "tools/helper_setup_steps.h"
#include "tools/toml_document.h"

namespace warder::tools::setup {

using codec::Json;

namespace {

// The registry of cargo's configuration whose index is at this host.
std::string cargoRegistry(const std::string& text, const std::string& host)
{
    const auto document = parseTomlDocument(text);
    const Json* registries = document ? document->find("registries") : nullptr;
    if (!registries || !registries->members())
        return {};
    for (const auto& [name, registry] : *registries->members()) {
        std::string index = registry.stringAt("index").value_or("");
        if (index.starts_with("sparse+"))
            index.erase(0, 7);
        const auto scheme = index.find("://");
        if (scheme != std::string::npos && hostPart(index.substr(scheme + 3)) == host)
            return name;
    }
    return {};
}

} // namespace

Parsed<HelperPlan> planCargo(const Context& context)
{
    if (context.target.place.empty())
        return needsPlace("cargo.example.com");
    const std::string folder = context.place.variable("CARGO_HOME");
    const std::string path = (folder.empty() ? context.place.home + "/.cargo" : folder) + "/config.toml";
    HelperPlan plan;
    plan.wantsRule = true;
    return finish(plan, planFile(plan, context, path, [&](const std::string& before) -> Parsed<std::string> {
        const std::string registry = cargoRegistry(before, hostPart(context.target.place));
        if (registry.empty()) {
            return Problem { "it has no registry at " + hostPart(context.target.place) + "; add [registries.NAME] with index = \"sparse+https://" + context.target.place + "/\" first", 0 };
        }
        auto after = editSection(before, "[registries." + registry + "]", { { "credential-provider", "credential-provider = [\"" + context.target.program + "\"]", Place::Instead } });
        if (!after)
            return after;
        const auto document = parseTomlDocument(*after);
        const Json* changed = document ? document->find("registries") : nullptr;
        changed = changed ? changed->find(registry) : nullptr;
        if (!changed || changed->stringsAt("credential-provider") != std::vector<std::string> { context.target.program })
            return Problem { "the registry is written in a way that cannot be changed; change it by hand", 0 };
        return after;
    }));
}

Parsed<HelperPlan> planPip(const Context& context)
{
    std::string path = context.place.variable("PIP_CONFIG_FILE");
    if (path.empty())
        path = context.place.configHome() + "/pip/pip.conf";
    HelperPlan plan;
    plan.wantsRule = !context.target.place.empty();
    planLink(plan, context, "keyring");
    plan.remarks.push_back("pip asks for a password only where the address of the index names a user: https://oauth2accesstoken@HOST/simple/");
    plan.remarks.push_back("pip before 23.1 does not know keyring-provider; it asks Python's keyring module where there is one (which then needs the backend that Warder has in share/warder/python), else the program.");
    return finish(plan, planFile(plan, context, path, [](const std::string& before) {
        return editSection(before, "[global]", { { "keyring-provider", "keyring-provider = subprocess", Place::Instead } });
    }));
}

Parsed<HelperPlan> planUv(const Context& context)
{
    std::string path = context.place.variable("UV_CONFIG_FILE");
    if (path.empty())
        path = context.place.configHome() + "/uv/uv.toml";
    HelperPlan plan;
    plan.wantsRule = !context.target.place.empty();
    planLink(plan, context, "keyring");
    return finish(plan, planFile(plan, context, path, [](const std::string& before) -> Parsed<std::string> {
        auto after = editLines(before, { { "keyring-provider", "keyring-provider = \"subprocess\"", Place::Instead } });
        const auto document = after ? parseTomlDocument(*after) : parseTomlDocument("");
        if (after && (!document || document->stringAt("keyring-provider") != "subprocess"))
            return Problem { "it is written in a way that cannot be changed; change it by hand", 0 };
        return after;
    }));
}

Parsed<HelperPlan> planPnpm(const Context& context)
{
    if (context.target.place.empty())
        return needsPlace("npm.example.com");
    std::string path = context.place.variable("NPM_CONFIG_USERCONFIG");
    if (path.empty())
        path = context.place.home + "/.npmrc";
    HelperPlan plan;
    const std::string helper = planLink(plan, context, "warder-token-" + context.target.profile);
    const std::string key = "//" + context.target.place + "/:tokenHelper";
    plan.remarks.push_back("npm itself has no helper: run it by warder run " + context.target.profile + " -- npm …");
    return finish(plan, planFile(plan, context, path, [&](const std::string& before) { return editLines(before, { { key, key + "=" + helper, Place::Instead } }); }));
}

} // namespace warder::tools::setup

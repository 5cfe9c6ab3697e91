// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "codec/json.h"
#include "tools/helper_setup_steps.h"
#include "tools/json_edit.h"
#include "tools/text_lines.h"

namespace warder::tools::setup {

using codec::Json;

Parsed<HelperPlan> planGit(const Context& context)
{
    if (context.target.place.empty())
        return needsPlace("git.example.com");
    std::string path = context.place.variable("GIT_CONFIG_GLOBAL");
    if (path.empty()) {
        path = context.place.home + "/.gitconfig";
        const std::string other = context.place.configHome() + "/git/config";
        const auto own = context.readFile(path);
        const auto shared = context.readFile(other);
        if (own && !*own && shared && *shared)
            path = other;
    }
    HelperPlan plan;
    plan.wantsRule = true;
    const std::string host = hostPart(context.target.place);
    const bool hasPath = host.size() < context.target.place.size();
    // An empty helper ends the list of those before: none of them is to keep what is not theirs.
    Lines lines { { "helper", "\thelper =", Place::AtEnd },
                  { "helper", "\thelper = " + context.target.program + " credential git", Place::AtEnd } };
    if (hasPath)
        lines.push_back({ "useHttpPath", "\tuseHttpPath = true", Place::Instead });
    return finish(plan, planFile(plan, context, path, [&](const std::string& before) { return editSection(before, "[credential \"" + context.target.scheme + "://" + host + "\"]", lines); }));
}

Parsed<HelperPlan> planDocker(const Context& context)
{
    if (context.target.place.empty())
        return needsPlace("registry.example.com");
    const std::string folder = context.place.variable("DOCKER_CONFIG");
    const std::string path = (folder.empty() ? context.place.home + "/.docker" : folder) + "/config.json";
    HelperPlan plan;
    plan.wantsRule = true;
    plan.remarks.push_back("docker, podman and skopeo look for docker-credential-warder in PATH.");
    planLink(plan, context, "docker-credential-warder");
    return finish(plan, planFile(plan, context, path, [&](const std::string& before) {
        return setJsonMember(before, { "credHelpers", hostPart(context.target.place) }, Json("warder"));
    }));
}

Parsed<HelperPlan> planBazel(const Context& context)
{
    if (context.target.place.empty())
        return needsPlace("cache.example.com");
    HelperPlan plan;
    plan.wantsRule = true;
    const std::string helper = planLink(plan, context, "bazel-credential-warder");
    const std::string line = "common --credential_helper=" + hostPart(context.target.place) + "=" + helper;
    return finish(plan, planFile(plan, context, context.place.home + "/.bazelrc", [&](const std::string& before) { return editLines(before, { { "", line, Place::AtEnd } }); }));
}

Parsed<HelperPlan> planTerraform(const Context& context)
{
    std::string path = context.place.variable("TF_CLI_CONFIG_FILE");
    if (path.empty())
        path = context.place.home + "/.terraformrc";
    HelperPlan plan;
    plan.wantsRule = !context.target.place.empty();
    planLink(plan, context, "terraform-credentials-warder", context.place.home + "/.terraform.d/plugins");
    plan.remarks.push_back("OpenTofu reads ~/.tofurc instead, if there is one: name it by --file.");
    return finish(plan, planFile(plan, context, path, [](const std::string& before) -> Parsed<std::string> {
        std::vector<std::string> lines = splitLines(before);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (!trimmed(lines[i]).starts_with("credentials_helper"))
                continue;
            if (trimmed(lines[i]).starts_with("credentials_helper \"warder\""))
                return before;
            return Problem { "it has another credentials_helper, and there can be only one", i + 1 };
        }
        const std::string end = lineEndOf(lines);
        return before + (before.empty() || before.ends_with('\n') ? "" : end) + (before.empty() ? "" : end) + "credentials_helper \"warder\" {" + end + "  args = []" + end + "}" + end;
    }));
}

Parsed<HelperPlan> planGo(const Context& context)
{
    std::string path = context.place.variable("GOENV");
    if (path.empty() || path == "off")
        path = context.place.configHome() + "/go/env";
    HelperPlan plan;
    plan.wantsRule = !context.target.place.empty();
    if (!plan.wantsRule)
        return needsPlace("goproxy.example.com");
    return finish(plan, planFile(plan, context, path, [&](const std::string& before) -> Parsed<std::string> {
        const std::string command = context.target.program + " credential go";
        std::string value = valueInSection(before, {}, "GOAUTH");
        if (value.find(command) != std::string::npos)
            return before;
        // What go does without the variable stays.
        return editLines(before, { { "GOAUTH", "GOAUTH=" + (value.empty() ? "netrc" : value) + "; " + command, Place::Instead } });
    }));
}

} // namespace warder::tools::setup

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "tools/helper_setup.h"

#include "codec/json.h"
#include "codec/text.h"
#include "tools/json_edit.h"
#include "tools/kubeconfig_edit.h"
#include "tools/proposal.h"
#include "tools/section_edit.h"
#include "tools/text_lines.h"
#include "tools/toml_document.h"
#include "tools/unified_diff.h"

#include <algorithm>
#include <array>

namespace warder::tools {

using codec::Json;
using Lines = std::vector<SectionLine>;
using Place = SectionLine::Place;

namespace {

// Everything a planner of one tool gets.
struct Context
{
    const HelperTarget& target;
    const HelperPlace& place;
    const ReadFile& readFile;
};

using Edit = std::function<Parsed<std::string>(const std::string& before)>;

// The change of one file, by a function of its text.
std::optional<Problem> planFile(HelperPlan& plan, const Context& context, const std::string& path, const Edit& edit)
{
    const std::string chosen = context.place.file.empty() ? path : context.place.file;
    if (chosen.empty() || chosen.front() != '/')
        return Problem { "its place is not known, because HOME is not set", 0 };
    auto before = context.readFile(chosen);
    if (!before)
        return before.problem();
    PlannedFile file { chosen, std::move(*before), {}, {} };
    const std::string text = file.before.value_or("");
    if (text.size() > kMaxText)
        return Problem { "it is larger than " + std::to_string(kMaxText / 1024) + " KiB", 0 };
    auto after = edit(text);
    if (!after)
        return after.problem();
    file.after = std::move(*after);
    file.diff = unifiedDiff(chosen, file.before ? std::optional<std::string_view>(text) : std::nullopt, file.after);
    plan.files.push_back(std::move(file));
    return {};
}

Parsed<HelperPlan> finish(HelperPlan plan, const std::optional<Problem>& problem)
{
    if (problem)
        return *problem;
    return plan;
}

Problem needsPlace(std::string_view example)
{
    return { "it is not known for which host; name it behind the profile, such as " + std::string(example), 0 };
}

std::string hostPart(std::string_view place)
{
    return std::string(place.substr(0, place.find('/')));
}

// What stands in shell words, TOML texts and space-separated lists must need no quotes in any of them.
bool isPlainPath(std::string_view path)
{
    return !path.empty() && std::ranges::all_of(path, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || std::string_view("/._-+").find(c) != std::string_view::npos;
    });
}


// A link to warder beside the person's own programs.
std::string planLink(HelperPlan& plan, const Context& context, const std::string& name, const std::string& folder = {})
{
    const std::string path = (folder.empty() ? context.place.linkFolder() : folder) + "/" + name;
    plan.links.push_back({ path, context.target.program });
    return path;
}

// --- One function for each tool ---------------------------------------------------------------------------------------------

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
    return finish(plan, planFile(plan, context, path, [&](const std::string& before) { return editSection(before, "[credential \"https://" + host + "\"]", lines); }));
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

Parsed<HelperPlan> planKubectl(const Context& context)
{
    std::string path = context.place.variable("KUBECONFIG");
    path = path.substr(0, path.find(':'));
    if (path.empty())
        path = context.place.home + "/.kube/config";
    HelperPlan plan;
    return finish(plan, planFile(plan, context, path, [&](const std::string& before) {
        return setKubeconfigExec(before, hostPart(context.target.place), { context.target.program, "credential", "kubectl", context.target.profile });
    }));
}

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

Parsed<HelperPlan> planRclone(const Context& context)
{
    std::string path = context.place.variable("RCLONE_CONFIG");
    if (path.empty())
        path = context.place.configHome() + "/rclone/rclone.conf";
    HelperPlan plan;
    return finish(plan, planFile(plan, context, path, [&](const std::string& before) -> Parsed<std::string> {
        if (before.find("RCLONE_ENCRYPT_V") != std::string::npos)
            return Problem { "it is encrypted; set bearer_token_command by rclone config", 0 };
        const std::string host = hostPart(context.target.place);
        std::vector<std::string> fitting;
        for (const std::string& name : sectionNames(before)) {
            const std::string url = valueInSection(before, "[" + name + "]", "url");
            const auto scheme = url.find("://");
            const bool isNamed = !context.target.address.empty() && context.target.address == name;
            const bool fits = scheme != std::string::npos && !host.empty() && hostPart(std::string_view(url).substr(scheme + 3)) == host;
            if (valueInSection(before, "[" + name + "]", "type") == "webdav" && (isNamed || (context.target.address.empty() && fits)))
                fitting.push_back(name);
        }
        if (fitting.empty())
            return Problem { "it has no webdav remote for this; make it by rclone config, and then name it behind the profile", 0 };
        if (fitting.size() > 1)
            return Problem { "several remotes fit: " + enumerate(fitting) + "; name one behind the profile", 0 };
        if (!isPlainPath(fitting.front()))
            return Problem { "the name of the remote has a character that cannot be in a command; change it by hand", 0 };
        return editSection(before, "[" + fitting.front() + "]",
                           { { "bearer_token_command", "bearer_token_command = " + context.target.program + " credential rclone " + context.target.profile + " " + fitting.front(), Place::Instead } });
    }));
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

Parsed<HelperPlan> planPip(const Context& context)
{
    std::string path = context.place.variable("PIP_CONFIG_FILE");
    if (path.empty())
        path = context.place.configHome() + "/pip/pip.conf";
    HelperPlan plan;
    plan.wantsRule = !context.target.place.empty();
    planLink(plan, context, "keyring");
    plan.remarks.push_back("pip asks for a password only where the address of the index names a user: https://oauth2accesstoken@HOST/simple/");
    plan.remarks.push_back("pip before 23.1 does not know keyring-provider; it looks for a program called keyring by itself.");
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

Parsed<HelperPlan> planAws(const Context& context)
{
    std::string path = context.place.variable("AWS_CONFIG_FILE");
    if (path.empty())
        path = context.place.home + "/.aws/config";
    HelperPlan plan;
    plan.remarks.push_back("Set aws.role_arn of the profile to the role: warder edit " + context.target.profile + " --set aws.role_arn=arn:aws:iam::…");
    plan.remarks.push_back("To use it: aws --profile " + context.target.profile + " sts get-caller-identity");
    return finish(plan, planFile(plan, context, path, [&](const std::string& before) {
        return editSection(before, "[profile " + context.target.profile + "]",
                           { { "credential_process", "credential_process = " + context.target.program + " credential aws " + context.target.profile, Place::Instead } });
    }));
}

Parsed<HelperPlan> planGcloud(const Context& context)
{
    const std::string audience = context.target.address.empty() ? context.target.audience : context.target.address;
    if (!audience.starts_with("//iam.googleapis.com/")) {
        return Problem { "the audience of the workload identity pool is not known; name it behind the profile, such as //iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/POOL/providers/PROVIDER", 0 };
    }
    HelperPlan plan;
    const std::string path = context.place.configHome() + "/gcloud/warder-" + context.target.profile + ".json";
    const std::string chosen = context.place.file.empty() ? path : context.place.file;
    plan.remarks.push_back("To use it, set GOOGLE_APPLICATION_CREDENTIALS=" + chosen + " and GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES=1, or run: gcloud auth login --cred-file=" + chosen);
    const Json document = Json::object(
        { { "type", "external_account" },
          { "audience", audience },
          { "subject_token_type", "urn:ietf:params:oauth:token-type:id_token" },
          { "token_url", "https://sts.googleapis.com/v1/token" },
          { "credential_source",
            Json::object({ { "executable", Json::object({ { "command", context.target.program + " credential gcloud " + context.target.profile }, { "timeout_millis", 30000 } }) } }) } });
    return finish(plan, planFile(plan, context, path, [&](const std::string& before) -> Parsed<std::string> {
        if (!before.empty() && before.find(" credential gcloud ") == std::string::npos)
            return Problem { "it is there and is not Warder's", 0 };
        return document.dumpPretty() + "\n";
    }));
}

Parsed<HelperPlan> planMcp(const Context& context)
{
    HelperPlan plan;
    const std::string command = context.target.program + " credential headers " + context.target.profile;
    const std::string path = (context.place.workFolder.empty() ? context.place.home : context.place.workFolder) + "/.mcp.json";
    if (!context.target.address.starts_with("https://") && !context.target.address.starts_with("http://"))
        return Problem { "the address of the server is not known; name it behind the profile, such as https://mcp.example.com/mcp", 0 };
    return finish(plan, planFile(plan, context, path, [&](const std::string& before) {
        return setJsonMember(before, { "mcpServers", context.target.profile },
                             Json::object({ { "type", "http" }, { "url", context.target.address }, { "headersHelper", command } }));
    }));
}

// Files that are programs of their own, or hold several accounts in an order that matters: what is to be written is shown.
Parsed<HelperPlan> planMail(std::string_view tool, const Context& context)
{
    HelperPlan plan;
    const std::string command = context.target.program + " credential mail " + context.target.profile;
    if (tool == "msmtp") {
        plan.byHand = { "auth oauthbearer", "passwordeval \"" + command + "\"" };
        plan.remarks.push_back("These lines go into the account in ~/.msmtprc. Some providers want auth xoauth2 instead.");
    } else {
        plan.byHand = { "set imap_authenticators=\"oauthbearer:xoauth2\"", "set imap_oauth_refresh_command=\"" + command + "\"", "set smtp_authenticators=\"oauthbearer:xoauth2\"",
                        "set smtp_oauth_refresh_command=\"" + command + "\"" };
        plan.remarks.push_back("These lines go into the account's part of ~/.config/neomutt/neomuttrc or ~/.muttrc.");
    }
    return plan;
}

} // namespace

std::string HelperPlace::variable(std::string_view name) const
{
    const auto found = std::ranges::find(variables, name, &std::pair<std::string, std::string>::first);
    return found == variables.end() ? std::string() : found->second;
}

std::string HelperPlace::configHome() const
{
    const std::string folder = variable("XDG_CONFIG_HOME");
    return folder.starts_with('/') ? folder : home + "/.config";
}

std::vector<std::string> helperSetupTools()
{
    return { "git", "docker", "kubectl", "cargo", "rclone", "msmtp", "neomutt", "bazel", "terraform", "go", "pip", "uv", "pnpm", "mcp", "gcloud", "aws" };
}

std::string ruleToolOf(std::string_view tool)
{
    if (tool == "pip" || tool == "uv")
        return "keyring";
    return std::string(tool);
}

Parsed<HelperPlan> planHelperSetup(std::string_view tool, const HelperTarget& target, const HelperPlace& place, const ReadFile& readFile)
{
    if (!isPlainPath(target.program))
        return Problem { "the path of warder has a character that cannot be in every configuration; put a link to it somewhere else", 0 };
    const Context context { target, place, readFile };
    if (tool == "git")
        return planGit(context);
    if (tool == "docker")
        return planDocker(context);
    if (tool == "kubectl")
        return planKubectl(context);
    if (tool == "cargo")
        return planCargo(context);
    if (tool == "rclone")
        return planRclone(context);
    if (tool == "bazel")
        return planBazel(context);
    if (tool == "terraform")
        return planTerraform(context);
    if (tool == "go")
        return planGo(context);
    if (tool == "pip")
        return planPip(context);
    if (tool == "uv")
        return planUv(context);
    if (tool == "pnpm")
        return planPnpm(context);
    if (tool == "mcp")
        return planMcp(context);
    if (tool == "gcloud")
        return planGcloud(context);
    if (tool == "aws")
        return planAws(context);
    return planMail(tool, context);
}

} // namespace warder::tools

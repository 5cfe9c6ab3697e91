// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "tools/helper_setup.h"

#include "tools/helper_setup_steps.h"
#include "tools/text_lines.h"
#include "tools/unified_diff.h"

#include <algorithm>
#include <array>

namespace warder::tools {

namespace setup {

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

std::string planLink(HelperPlan& plan, const Context& context, const std::string& name, const std::string& folder)
{
    const std::string path = (folder.empty() ? context.place.linkFolder() : folder) + "/" + name;
    plan.links.push_back({ path, context.target.program });
    return path;
}

Parsed<HelperPlan> finish(HelperPlan& plan, const std::optional<Problem>& problem)
{
    if (problem)
        return *problem;
    return std::move(plan);
}

Problem needsPlace(std::string_view example)
{
    return { "it is not known for which host; name it behind the profile, such as " + std::string(example), 0 };
}

std::string hostPart(std::string_view place)
{
    return std::string(place.substr(0, place.find('/')));
}

bool isPlainPath(std::string_view path)
{
    return !path.empty() && std::ranges::all_of(path, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || std::string_view("/._-+").find(c) != std::string_view::npos;
    });
}

} // namespace setup

namespace {

struct Tool
{
    std::string_view word;
    std::string_view ruleTool; //!< the word that rules have for it
    Parsed<HelperPlan> (*plan)(const setup::Context& context);
};

constexpr std::array kTools {
    Tool { "git", "git", setup::planGit },
    Tool { "docker", "docker", setup::planDocker },
    Tool { "kubectl", "kubectl", setup::planKubectl },
    Tool { "cargo", "cargo", setup::planCargo },
    Tool { "rclone", "rclone", setup::planRclone },
    Tool { "msmtp", "mail", setup::planMail },
    Tool { "neomutt", "mail", setup::planMail },
    Tool { "bazel", "bazel", setup::planBazel },
    Tool { "terraform", "terraform", setup::planTerraform },
    Tool { "go", "go", setup::planGo },
    Tool { "pip", "keyring", setup::planPip },
    Tool { "uv", "keyring", setup::planUv },
    Tool { "pnpm", "pnpm", setup::planPnpm },
    Tool { "mcp", "headers", setup::planMcp },
    Tool { "gcloud", "gcloud", setup::planGcloud },
    Tool { "aws", "aws", setup::planAws },
};

const Tool* findTool(std::string_view word)
{
    const auto found = std::ranges::find(kTools, word, &Tool::word);
    return found == kTools.end() ? nullptr : &*found;
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
    std::vector<std::string> words;
    for (const Tool& tool : kTools)
        words.emplace_back(tool.word);
    return words;
}

std::string ruleToolOf(std::string_view tool)
{
    const Tool* known = findTool(tool);
    return std::string(known ? known->ruleTool : tool);
}

Parsed<HelperPlan> planHelperSetup(std::string_view tool, const HelperTarget& target, const HelperPlace& place, const ReadFile& readFile)
{
    const Tool* known = findTool(tool);
    if (!known)
        return Problem { "there is no such tool", 0 };
    if (!setup::isPlainPath(target.program))
        return Problem { "the path of warder has a character that cannot be in every configuration; put a link to it somewhere else", 0 };
    return known->plan({ tool, target, place, readFile });
}

} // namespace warder::tools

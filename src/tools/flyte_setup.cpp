// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "tools/flyte_setup.h"

#include "tools/proposal.h"
#include "tools/text_lines.h"
#include "tools/unified_diff.h"

#include <algorithm>

namespace warder::tools {

namespace {

bool isYamlName(std::string_view path)
{
    return path.ends_with(".yaml") || path.ends_with(".yml");
}

// Where the client looks, in its order; the last one is made if there is none.
std::vector<std::string> candidates(FlyteClient client, const SetupPlace& place)
{
    if (!place.file.empty())
        return { place.file };
    if (!place.flytectlConfig.empty()) {
        const bool isRelative = place.flytectlConfig.front() != '/';
        return { isRelative && !place.workFolder.empty() ? place.workFolder + "/" + place.flytectlConfig : place.flytectlConfig };
    }
    std::vector<std::string> paths;
    if (client == FlyteClient::Flytekit) {
        if (!place.workFolder.empty())
            paths.push_back(place.workFolder + "/flytekit.config");
        paths.push_back(place.home + "/.flyte/config");
    }
    paths.push_back(place.home + "/.flyte/config.yaml");
    return paths;
}

void remarkVariables(SetupPlan& plan, const SetupPlace& place)
{
    std::vector<std::string> overriding;
    for (const std::string& name : place.otherVariables) {
        if (name.starts_with("FLYTE_CREDENTIALS_") || name == "FLYTE_PLATFORM_URL")
            overriding.push_back(name);
    }
    if (!overriding.empty()) {
        plan.remarks.push_back("pyflyte takes " + enumerate(overriding) + " from the environment and not from the file. Unset "
                               + (overriding.size() == 1 ? "it" : "them") + " to use Warder.");
    }
}

} // namespace

std::optional<FlyteClient> flyteClientFrom(std::string_view tool)
{
    if (tool == "flytectl")
        return FlyteClient::Flytectl;
    if (tool == "pyflyte")
        return FlyteClient::Flytekit;
    return {};
}

Parsed<SetupPlan> planFlyteSetup(FlyteClient client, const FlyteTarget& target, const SetupPlace& place, const ReadFile& readFile)
{
    SetupPlan plan;
    for (const std::string& path : candidates(client, place)) {
        plan.file.path = path;
        auto text = readFile(path);
        if (!text)
            return text.problem();
        plan.file.before = std::move(*text);
        if (plan.file.before)
            break;
    }
    if (plan.file.path.empty() || plan.file.path.front() != '/')
        return Problem { "its place is not known, because HOME is not set", 0 };
    const std::string before = plan.file.before.value_or("");
    if (before.size() > kMaxText)
        return Problem { "it is larger than " + std::to_string(kMaxText / 1024) + " KiB", 0 };
    const bool isIni = client == FlyteClient::Flytekit && !isYamlName(plan.file.path);
    auto edit = isIni ? editFlyteIni(before, target) : editFlyteYaml(before, target, client);
    if (!edit)
        return edit.problem();
    plan.file.after = std::move(edit->text);
    plan.file.diff = unifiedDiff(plan.file.path, plan.file.before ? std::optional<std::string_view>(before) : std::nullopt, plan.file.after);
    plan.remarks = std::move(edit->remarks);
    if (client == FlyteClient::Flytectl)
        plan.staleKeyringUser = edit->endpoint + ":flytectl-user";
    else
        remarkVariables(plan, place);
    return plan;
}

} // namespace warder::tools

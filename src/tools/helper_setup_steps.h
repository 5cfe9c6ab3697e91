// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tools/helper_setup.h"
#include "tools/section_edit.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

// What the planners of single tools share. Only for helper_setup*.cpp.
namespace warder::tools::setup {

//! Everything a planner gets. Borrowed.
struct Context
{
    std::string_view tool;
    const HelperTarget& target;
    const HelperPlace& place;
    const ReadFile& readFile;
};

using Lines = std::vector<SectionLine>;
using Place = SectionLine::Place;
using Edit = std::function<Parsed<std::string>(const std::string& before)>;

//! Adds the change of one file (the person's, if they named one) to the plan; the problem where it cannot be.
[[nodiscard]] std::optional<Problem> planFile(HelperPlan& plan, const Context& context, const std::string& path, const Edit& edit);
//! Adds a link to warder beside the person's own programs, or in `folder`. Returns its path.
std::string planLink(HelperPlan& plan, const Context& context, const std::string& name, const std::string& folder = {});
//! The plan, unless there was a problem. By reference, because the problem comes of a call that still adds to the plan.
[[nodiscard]] Parsed<HelperPlan> finish(HelperPlan& plan, const std::optional<Problem>& problem);
[[nodiscard]] Problem needsPlace(std::string_view example);
//! "host[:port]" of a place.
[[nodiscard]] std::string hostPart(std::string_view place);
//! What stands in shell words, TOML texts and space-separated lists needs no quotes in any of them.
[[nodiscard]] bool isPlainPath(std::string_view path);

// helper_setup_hosts.cpp: tools that ask for an address.
Parsed<HelperPlan> planGit(const Context& context);
Parsed<HelperPlan> planDocker(const Context& context);
Parsed<HelperPlan> planBazel(const Context& context);
Parsed<HelperPlan> planTerraform(const Context& context);
Parsed<HelperPlan> planGo(const Context& context);
// helper_setup_packages.cpp: package managers.
Parsed<HelperPlan> planCargo(const Context& context);
Parsed<HelperPlan> planPip(const Context& context);
Parsed<HelperPlan> planUv(const Context& context);
Parsed<HelperPlan> planPnpm(const Context& context);
// helper_setup_named.cpp: tools that name the profile.
Parsed<HelperPlan> planKubectl(const Context& context);
Parsed<HelperPlan> planRclone(const Context& context);
Parsed<HelperPlan> planAws(const Context& context);
Parsed<HelperPlan> planGcloud(const Context& context);
Parsed<HelperPlan> planMcp(const Context& context);
Parsed<HelperPlan> planMail(const Context& context);

} // namespace warder::tools::setup

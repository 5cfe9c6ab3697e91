// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tools/flyte_setup.h"
#include "tools/parsed.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace warder::tools {

//! What a tool is to be set up for.
struct HelperTarget
{
    std::string profile;
    std::string program; //!< absolute path of warder
    std::string place; //!< "host[:port][/path]" that the profile answers for; empty where it has none
    std::string address; //!< what the person named beside the profile: an address, an audience, a user name; or empty
    std::string audience; //!< of the profile
    std::string scheme = "https"; //!< of the place: "http" only where the person has named it so and it is answered
};

//! The person's folders and variables, as they are where the tool runs.
struct HelperPlace
{
    std::string home; //!< absolute
    std::string workFolder; //!< absolute, or empty
    std::string file; //!< absolute: the one that the person names; empty: where the tool looks
    std::vector<std::pair<std::string, std::string>> variables; //!< those of kHelperVariables that are set

    [[nodiscard]] std::string variable(std::string_view name) const;
    //! $XDG_CONFIG_HOME, else ~/.config.
    [[nodiscard]] std::string configHome() const;
    //! Where links to warder go: ~/.local/bin.
    [[nodiscard]] std::string linkFolder() const { return home + "/.local/bin"; }
};

//! A symbolic link that is to be made.
struct PlannedLink
{
    std::string path; //!< absolute
    std::string target;
};

//! What setting up a helper would do. Nothing has been done yet.
struct HelperPlan
{
    std::vector<PlannedFile> files;
    std::vector<PlannedLink> links;
    std::vector<std::string> byHand; //!< lines for a file that cannot be edited safely
    std::vector<std::string> remarks; //!< whole sentences
    bool wantsRule = false; //!< the profile must have a `[[match]]` rule for the tool and the place
};

//! The tools that planHelperSetup() knows, one word each.
[[nodiscard]] std::vector<std::string> helperSetupTools();
//! The word that rules have for a tool of the above: pip and uv are "keyring".
[[nodiscard]] std::string ruleToolOf(std::string_view tool);

//! Plans the change of the tool's own configuration. Problems: the tool's file is not what it should be, or what is needed to write it
//! is not known.
[[nodiscard]] Parsed<HelperPlan> planHelperSetup(std::string_view tool, const HelperTarget& target, const HelperPlace& place, const ReadFile& readFile);

//! The variables that say where tools have their files.
inline constexpr std::string_view kHelperVariables[] = { "XDG_CONFIG_HOME", "DOCKER_CONFIG",      "KUBECONFIG",      "CARGO_HOME",        "RCLONE_CONFIG", "TF_CLI_CONFIG_FILE",
                                                         "GOENV",           "PIP_CONFIG_FILE",    "GIT_CONFIG_GLOBAL", "AWS_CONFIG_FILE", "UV_CONFIG_FILE", "NPM_CONFIG_USERCONFIG" };

} // namespace warder::tools

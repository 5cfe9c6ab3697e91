// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tools/flyte_edit.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace warder::tools {

//! A file that is to be changed.
struct PlannedFile
{
    std::string path; //!< absolute
    std::optional<std::string> before; //!< nothing: the file is new
    std::string after;
    std::string diff; //!< empty: it is as it should be
};

//! What setting up a tool would do. Nothing has been done yet.
struct SetupPlan
{
    PlannedFile file;
    std::string staleKeyringUser; //!< flytectl's keyring entry that has to go, or flytectl uses its token first; else empty
    std::vector<std::string> remarks; //!< whole sentences
};

//! The person's folders and variables, as they are where the tool runs.
struct SetupPlace
{
    std::string home; //!< absolute
    std::string workFolder; //!< absolute, or empty where it is not known
    std::string file; //!< absolute: the one that the person names; empty: where the tool looks
    std::string flytectlConfig; //!< FLYTECTL_CONFIG
    std::vector<std::string> otherVariables; //!< names of FLYTE_… variables that are set
};

//! The text of a file, or nothing where there is none. A problem where it is there and cannot be read.
using ReadFile = std::function<Parsed<std::optional<std::string>>(const std::string& path)>;

//! "flytectl" and "pyflyte".
[[nodiscard]] std::optional<FlyteClient> flyteClientFrom(std::string_view tool);

//! Finds the file that the client reads (flytectl: FLYTECTL_CONFIG, ~/.flyte/config.yaml; pyflyte: FLYTECTL_CONFIG,
//! ./flytekit.config, ~/.flyte/config, ~/.flyte/config.yaml) and plans the change.
[[nodiscard]] Parsed<SetupPlan> planFlyteSetup(FlyteClient client, const FlyteTarget& target, const SetupPlace& place, const ReadFile& readFile);

} // namespace warder::tools

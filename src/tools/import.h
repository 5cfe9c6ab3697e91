// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tools/flyte_import.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace warder::tools {

//! What can be imported.
enum class ImportFormat {
    FlyteYaml, //!< config.yaml of flytectl and flytekit
    FlyteIni, //!< ~/.flyte/config, flytekit.config
    FlyteEnvironment, //!< FLYTE_… variables; without a text those of the surroundings
    Dotenv, //!< a file of variables, OIDC_… or FLYTE_…
    Manifest, //!< YAML with env, envs or environment in it: a DataOS service, a Kubernetes deployment
    Kubeconfig,
    OidcAgent, //!< what oidc-gen -p prints
    Profile, //!< a profile file of Warder
};

//! The stable word of a format: flyte-yaml flyte-ini flyte-env dotenv manifest kubeconfig oidc-agent profile.
[[nodiscard]] std::string_view nameOf(ImportFormat format);
[[nodiscard]] std::optional<ImportFormat> importFormatFrom(std::string_view word);
//! All the words, separated by spaces.
[[nodiscard]] std::string importFormatWords();

struct ImportResult
{
    ImportFormat format = ImportFormat::FlyteYaml;
    std::vector<Proposal> proposals; //!< with different names
    std::vector<std::string> remarks; //!< about the whole
};

//! Reads `text` as `format`, or as what its content says it is. Texts over kMaxText are refused.
[[nodiscard]] Parsed<ImportResult> importText(std::string_view text, std::optional<ImportFormat> format, const ImportSurroundings& around);

//! The files that importText() will ask for in ImportSurroundings::files: absolute paths.
[[nodiscard]] std::vector<std::string> filesNeededBy(std::string_view text, std::optional<ImportFormat> format, const Variables& environment);

} // namespace warder::tools

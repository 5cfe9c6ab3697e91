// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tools/dotenv.h"
#include "tools/ini_document.h"
#include "tools/proposal.h"
#include "tools/yaml_document.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace warder::tools {

//! The texts of files that the imported text names, by path: for the `…_FROM_FILE` forms of flytekit 0.x.
using NamedFiles = std::map<std::string, std::string>;

//! What is beside an imported text.
struct ImportSurroundings
{
    Variables environment; //!< of whoever imports: settings may name a variable that holds their value
    NamedFiles files;
    std::string folder; //!< of the file, absolute, for relative paths in it; empty where it is not known
    std::string nameHint; //!< what to call the profile; empty: by its host
};

//! A profile of a Flyte `config.yaml` (flytectl's and flytekit's section `admin`, names in any case).
[[nodiscard]] Parsed<Proposal> importFlyteYaml(const YamlNode& root, const ImportSurroundings& around);
//! A profile of flytekit's INI file.
[[nodiscard]] Parsed<Proposal> importFlyteIni(const IniDocument& document, const ImportSurroundings& around);
//! A profile of flytekit's variables, today's and those of flytekit 0.x, `_FROM_ENV_VAR` and `_FROM_FILE` included.
[[nodiscard]] Parsed<Proposal> importFlyteVariables(const Variables& variables, const ImportSurroundings& around);
//! The files that the variables name by `_FROM_FILE`, for ImportSurroundings::files. A client secret's file is not among
//! them: the profile names it.
[[nodiscard]] std::vector<std::string> filesNamedBy(const Variables& variables);

//! Seconds of a Go duration such as "1h30m", "500ms" (rounded up) or "5m"; nothing for anything else.
[[nodiscard]] std::optional<std::int64_t> parseGoDuration(std::string_view text);

} // namespace warder::tools

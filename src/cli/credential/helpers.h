// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/credential/helper.h"

#include <span>
#include <string_view>

namespace warder::cli {

//! One helper: what it is called, and what it does. It returns the exit status that its caller's protocol wants.
struct Helper
{
    std::string_view tool; //!< the word in `warder credential WORD`
    std::string_view usage; //!< what follows it
    std::string_view summary; //!< one line
    int (*run)(HelperCall& call);
};

//! All of them, in the order of the documentation.
[[nodiscard]] std::span<const Helper> helpers();
//! By its word or an older one (`goauth`); nullptr where there is none.
[[nodiscard]] const Helper* findHelper(std::string_view tool);

//! Runs a helper. `words` follow its name.
[[nodiscard]] int runHelper(const Helper& helper, std::span<const std::string_view> words);

//! A helper that is called by the name of the program: `git-credential-warder`, `warder-token-PROFILE`, … Nothing where `program`
//! (argv[0], with or without folders) is none of these names.
[[nodiscard]] std::optional<int> runHelperByProgramName(std::string_view program, std::span<const std::string_view> words);

// credential/git.cpp, docker.cpp, … one file for each protocol.
int runGitHelper(HelperCall& call);
int runDockerHelper(HelperCall& call);
int runKubectlHelper(HelperCall& call);
int runCargoHelper(HelperCall& call);
int runRcloneHelper(HelperCall& call);
int runMailHelper(HelperCall& call);
int runFlyteHelper(HelperCall& call);
int runBazelHelper(HelperCall& call);
int runTerraformHelper(HelperCall& call);
int runGoHelper(HelperCall& call);
int runKeyringHelper(HelperCall& call);
int runPnpmHelper(HelperCall& call);
int runHeadersHelper(HelperCall& call);
int runGcloudHelper(HelperCall& call);
int runAwsHelper(HelperCall& call);
int runFileHelper(HelperCall& call);
int runExplain(HelperCall& call);

} // namespace warder::cli

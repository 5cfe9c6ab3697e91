// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/credential/helpers.h"

#include <algorithm>
#include <array>

namespace warder::cli {

namespace {

constexpr std::array kHelpers {
    Helper { "git", "get|store|erase", "git's credential helper", runGitHelper },
    Helper { "docker", "get|store|erase|list", "the credential helper of docker, podman, skopeo and buildah", runDockerHelper },
    Helper { "kubectl", "[P] [--id|--access]", "kubectl's exec plugin", runKubectlHelper },
    Helper { "cargo", "--cargo-plugin", "cargo's credential provider", runCargoHelper },
    Helper { "rclone", "P [REMOTE]", "rclone's bearer_token_command", runRcloneHelper },
    Helper { "mail", "P [--xoauth2 USER|--oauthbearer USER]", "a token for mutt, msmtp, isync and others, or the whole answer", runMailHelper },
    Helper { "flyte", "P|--url URL", "the command and proxyCommand of flytectl and flytekit", runFlyteHelper },
    Helper { "bazel", "get", "the credential helper of Bazel and its kin", runBazelHelper },
    Helper { "terraform", "get|store|forget HOST", "the credentials helper of terraform and OpenTofu", runTerraformHelper },
    Helper { "go", "[URL]", "a command of Go's GOAUTH", runGoHelper },
    Helper { "keyring", "get SERVICE [USER]", "Python's keyring command, for pip and uv", runKeyringHelper },
    Helper { "pnpm", "P", "pnpm's tokenHelper", runPnpmHelper },
    Helper { "headers", "P", "the header as a JSON object, as MCP clients' headersHelper wants it", runHeadersHelper },
    Helper { "gcloud", "P", "an executable-sourced credential of Google's libraries", runGcloudHelper },
    Helper { "aws", "P [--role-arn ARN|--web-identity-token]", "AWS's credential_process", runAwsHelper },
    Helper { "file", "P PATH [--id]", "keep the token in a file while this runs", runFileHelper },
    Helper { "explain", "TOOL URL [--username U] [--json]", "say which profile answers, and why", runExplain },
};

struct Name
{
    std::string_view program; //!< ends in a dash: the rest is a profile
    std::string_view tool;
};
constexpr std::array kNames {
    Name { "git-credential-warder", "git" },
    Name { "docker-credential-warder", "docker" },
    Name { "cargo-credential-warder", "cargo" },
    Name { "terraform-credentials-warder", "terraform" },
    Name { "bazel-credential-warder", "bazel" },
    Name { "warder-keyring", "keyring" },
    Name { "keyring", "keyring" }, // the only name that pip and uv look for
    Name { "warder-token-", "pnpm" },
};

} // namespace

std::span<const Helper> helpers()
{
    return kHelpers;
}

const Helper* findHelper(std::string_view tool)
{
    if (tool == "goauth")
        tool = "go";
    else if (tool == "mcp")
        tool = "headers";
    else if (tool == "kubernetes")
        tool = "kubectl";
    const auto found = std::ranges::find(kHelpers, tool, &Helper::tool);
    return found == kHelpers.end() ? nullptr : &*found;
}

int runHelper(const Helper& helper, std::span<const std::string_view> words)
{
    HelperCall call(helper.tool, words);
    return helper.run(call);
}

std::optional<int> runHelperByProgramName(std::string_view program, std::span<const std::string_view> words)
{
    const std::string_view base = program.substr(program.rfind('/') + 1);
    for (const Name& name : kNames) {
        if (base == name.program)
            return runHelper(*findHelper(name.tool), words);
        if (name.program.ends_with('-') && base.starts_with(name.program) && base.size() > name.program.size()) {
            const std::array<std::string_view, 1> profile { base.substr(name.program.size()) };
            return runHelper(*findHelper(name.tool), profile);
        }
    }
    return {};
}

} // namespace warder::cli

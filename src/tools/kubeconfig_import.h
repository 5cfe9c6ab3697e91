// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tools/flyte_import.h"

namespace warder::tools {

//! What a kubeconfig becomes: a profile for each user that signs in with OpenID Connect, and sentences about the others.
struct KubeconfigImport
{
    std::vector<Proposal> proposals;
    std::vector<std::string> remarks;
};

//! Users with kubelogin as exec plugin (`kubectl oidc-login get-token --oidc-issuer-url=…`), with the old auth-provider "oidc",
//! and with a token file. The servers of the contexts that use them become `[[match]]` rules of kubectl.
[[nodiscard]] Parsed<KubeconfigImport> importKubeconfig(const YamlNode& root, const ImportSurroundings& around);

} // namespace warder::tools

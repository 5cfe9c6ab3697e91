// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "codec/json.h"
#include "tools/dotenv.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace warder::tools {

//! The facts of a profile that its variables are made of.
struct ExportedProfile
{
    std::string name;
    std::string kind;
    std::string endpoint;
    std::string issuer;
    std::string clientId;
    std::string flow;
    std::vector<std::string> scopes;
    std::string audience;
    std::string header;
    std::string redirectUri;
    std::string caFile;
    bool allowHttp = false;
    bool skipVerify = false;
};

//! The variables that make the profile's programs sign in without a person, as in CI, or ask Warder where that cannot be:
//! `program` is the absolute path of warder. No secret is in it; the comments say where one has to come from. A shell and a
//! file of variables both read it.
[[nodiscard]] std::string exportVariables(const ExportedProfile& profile, std::string_view program);

//! A profile file to keep or to give away: without its id, and without what looks like a secret in extra headers and
//! parameters; what was left out is said in comments.
[[nodiscard]] std::string exportToml(std::string_view name, const std::vector<std::pair<std::string, codec::Json>>& keys);

} // namespace warder::tools

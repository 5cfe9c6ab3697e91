// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tools/parsed.h"

#include <string>
#include <string_view>
#include <vector>

namespace warder::tools {

//! How a Flyte client is to get its token.
struct FlyteTarget
{
    std::string endpoint; //!< of the profile; empty: it has none
    std::string header; //!< metadata key for the token; empty: the client asks the server
    bool isInsecure = false; //!< reached without TLS; written into new files only
    std::vector<std::string> command; //!< the absolute program and its arguments
};

struct FlyteEdit
{
    std::string text; //!< the file afterwards
    std::string endpoint; //!< as the file has it: flytectl's keyring entry is named after it
    std::vector<std::string> remarks; //!< whole sentences
};

//! Which client a file is changed for: flytekit signs in with a client secret whatever authType says, so those lines go.
enum class FlyteClient {
    Flytectl,
    Flytekit,
};

//! A `config.yaml` (empty: a new one) that has the token from a command. Problems: no file of this kind, or one for another
//! Flyte than the profile.
[[nodiscard]] Parsed<FlyteEdit> editFlyteYaml(std::string_view text, const FlyteTarget& target, FlyteClient client);
//! The same for flytekit's INI file.
[[nodiscard]] Parsed<FlyteEdit> editFlyteIni(std::string_view text, const FlyteTarget& target);

//! An endpoint as Flyte's clients want it: "dns:///host[:port]" for https and http addresses, everything else as it is.
[[nodiscard]] std::string flyteEndpoint(std::string_view endpoint);
//! Whether two endpoints are the same server, however they are written.
[[nodiscard]] bool isSameFlyte(std::string_view a, std::string_view b);

} // namespace warder::tools

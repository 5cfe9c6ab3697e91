// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/profile_store.h"
#include "core/profile.h"
#include "core/services.h"
#include "oauth/server_metadata.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace warder::core {

//! One thing that the probe found out.
struct ProbeFinding
{
    bool ok = false;
    std::string what; //!< stable word: `address openid_connect oauth_metadata device_flow pkce refresh client_id`
    std::string text; //!< a whole sentence
};

//! What the probe proposes to write.
struct ProbeSuggestion
{
    std::string name; //!< free
    std::vector<ProfileEdit> set;
    bool needsClientId = true;
    bool offersDevice = false;
};

struct ProbeReport
{
    std::vector<ProbeFinding> findings;
    std::optional<ProbeSuggestion> suggestion; //!< nothing: nothing there says how to sign in
    std::optional<Error> error; //!< why not, if there is no suggestion
};

//! Looks at an address that somebody typed: is it an OpenID provider (Discovery), or an authorization server (RFC 8414)?
//! Sends nothing but two GETs without credentials. Never calls back synchronously.
[[nodiscard]] std::unique_ptr<Call> probeProvider(const Services& services,
                                                  const std::string& address,
                                                  oauth::AllowHttp allowHttp,
                                                  std::function<void(ProbeReport)> done);

} // namespace warder::core

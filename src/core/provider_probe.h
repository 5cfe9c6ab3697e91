// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/profile_store.h"
#include "core/preset.h"
#include "core/profile.h"
#include "core/services.h"

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
    //! Stable word: `address openid_connect oauth_metadata resource_metadata device_flow pkce refresh client_id flyte
    //! flyte_server endpoint_host scope flipt flipt_method evaluation github kubernetes issuer preset`.
    std::string what;
    std::string text; //!< a whole sentence
};

//! One of several ways in, where the server offers more than one.
struct ProbeChoice
{
    std::string label; //!< "OpenID Connect with okta"
    std::vector<ProfileEdit> set;
};

//! What the probe proposes to write.
struct ProbeSuggestion
{
    std::string name; //!< free
    std::vector<ProfileEdit> set;
    std::vector<ProbeChoice> choices; //!< empty, or the first of them is in `set` already
    bool needsClientId = true;
    bool needsIssuer = false; //!< Kubernetes: nothing there says which provider it trusts
    bool needsToken = false; //!< the person has to bring a token
    bool offersDevice = false;
    std::string redirectUri; //!< to register
    std::string preset; //!< name of the one that was used; empty
    std::string registerAt; //!< where to register an application; empty: nobody knows
    std::string help; //!< what the preset knows beside that
};

struct ProbeReport
{
    std::vector<ProbeFinding> findings;
    std::optional<ProbeSuggestion> suggestion; //!< nothing: nothing there says how to sign in
    std::optional<Error> error; //!< why not, if there is no suggestion
};

struct ProbeRequest
{
    std::string address; //!< as typed; empty: the preset's
    std::string preset; //!< by name; empty: what fits
    HttpSettings http; //!< how to talk to it: CA, proxy, skip-verify, http allowed
};

//! Looks at an address that somebody typed and says what is there, line by line: OpenID Connect (Discovery), Flyte, Flipt, an
//! authorization server (RFC 8414), a protected resource that names one (RFC 9728), GitHub, Kubernetes. Sends nothing but
//! requests without credentials. Never calls back synchronously.
[[nodiscard]] std::unique_ptr<Call> probeProvider(const Services& services, ProbeRequest request, std::function<void(ProbeReport)> done);

} // namespace warder::core

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "core/ports/http_transport.h"
#include "core/profile.h"

#include <string>

namespace warder::core {

//! Temporary credentials of AWS.
struct AwsCredentials
{
    std::string accessKeyId;
    Secret secretAccessKey;
    Secret sessionToken;
    WallTime expiresAt;
};

//! AssumeRoleWithWebIdentity (AWS Security Token Service, API version 2011-06-15) with a token of the profile, at the endpoint that the profile
//! names. A pure function. Errors: InvalidProfile (no role, no usable endpoint).
[[nodiscard]] Result<HttpRequest> assumeRoleRequest(const Profile& profile, const std::string& roleArn, const Secret& token);

//! What the service answered. Errors: RateLimited, ServerError, OauthError with param "error" (the service's own code) and its words,
//! ResponseInvalid.
[[nodiscard]] Result<AwsCredentials> parseAssumeRoleAnswer(HttpResponse answer);

} // namespace warder::core

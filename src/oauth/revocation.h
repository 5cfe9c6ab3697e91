// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret.h"
#include "oauth/server_answer.h"
#include "oauth/token_request.h"

#include <string_view>

namespace warder::oauth {

enum class RevokedToken {
    Refresh,
    Access,
};

//! RFC 7009 section 2.1. Errors: those of TokenRequest.
[[nodiscard]] Result<TokenRequest> revocationRequest(const Client& client, const Secret& token, RevokedToken kind);

//! RFC 7009 section 2.2: any 200 means that the token is good for nothing now, known or not. Errors: Unsupported for
//! unsupported_token_type (this kind cannot be revoked; the refresh token can still be), those of classifyTokenError(); after
//! a passing fault the token must be taken to exist (SR-160).
[[nodiscard]] Result<> checkRevocationAnswer(const ServerAnswer& answer, WallTime now);

} // namespace warder::oauth

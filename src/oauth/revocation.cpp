// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/revocation.h"

namespace warder::oauth {

Result<TokenRequest> revocationRequest(const Client& client, const Secret& token, RevokedToken kind)
{
    ASSIGN_OR_RETURN(auto request, TokenRequest::create(client));
    request.add("token", token);
    request.add("token_type_hint", kind == RevokedToken::Refresh ? "refresh_token" : "access_token");
    return request;
}

Result<> checkRevocationAnswer(const ServerAnswer& answer, WallTime now)
{
    if (answer.status >= 200 && answer.status < 300)
        return {};
    Error error = classifyTokenError(answer, Grant::ClientCredentials, now);
    if (error.param("error") == "unsupported_token_type")
        error.code = ErrorCode::Unsupported;
    return error;
}

} // namespace warder::oauth

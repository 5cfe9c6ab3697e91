// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/end_session.h"

#include "codec/form.h"

namespace warder::oauth {

Result<std::string> endSessionUrl(const EndSessionRequest& request)
{
    if (request.endSessionEndpoint.empty())
        return Error(ErrorCode::EndpointMissing, "there is no end-session endpoint").with("endpoint", "end_session_endpoint");
    RETURN_IF_ERROR(checkEndpoint(request.endSessionEndpoint, request.allowHttp));
    codec::FormPairs pairs;
    const auto add = [&pairs](std::string_view name, const std::string& value) {
        if (!value.empty())
            pairs.emplace_back(name, value);
    };
    add("client_id", request.clientId);
    add("logout_hint", request.logoutHint);
    if (!request.postLogoutRedirectUri.empty()) {
        add("post_logout_redirect_uri", request.postLogoutRedirectUri);
        add("state", request.state);
    }
    return codec::appendQuery(request.endSessionEndpoint, pairs);
}

} // namespace warder::oauth

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "oauth/issuer.h"

#include <string>
#include <string_view>

namespace warder::oauth {

//! A logout at the provider (OpenID Connect RP-Initiated Logout section 2). No ID token is put into the address: it would lie
//! in the browser's history with everything it says (SR-179).
struct EndSessionRequest
{
    std::string endSessionEndpoint;
    AllowHttp allowHttp = AllowHttp::No;
    std::string clientId;
    std::string logoutHint; //!< empty: not sent
    std::string postLogoutRedirectUri; //!< empty: not sent
    std::string state; //!< sent with a redirect
};

//! The address to open. Errors: EndpointMissing, InvalidAddress, InsecureAddress.
[[nodiscard]] Result<std::string> endSessionUrl(const EndSessionRequest& request);

} // namespace warder::oauth

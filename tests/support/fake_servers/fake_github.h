// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/fake_servers/fake_server.h"

namespace warder::fake {

//! GitHub as an OAuth provider, on one host as GitHub Enterprise Server is: the device and the browser flow and /api/v3/user.
//!
//! Traps: errors of the token endpoint come with status 200; answers are forms unless JSON is asked for; the browser flow
//! wants the client secret; `scope` has commas; polling too fast raises the interval; there is no OpenID, no PKCE duty and no
//! revocation; tokens of OAuth apps have no end, those of GitHub Apps have one and one-use refresh tokens.
//!
//! Settings: `expiring` (a GitHub App), `access_life`, `interval`, `deny`, `auto_approve` (device). Orders: `approve` (a user
//! code), `revoke_all`.
class FakeGithub final : public FakeServer
{
public:
    FakeGithub(Entropy& entropy, Now now);

private:
    struct DeviceCode
    {
        std::string userCode;
        WallTime nextPoll;
        std::chrono::seconds interval;
        bool approved = false;
    };

    [[nodiscard]] HttpResponse route(const HttpRequest& request) override;
    [[nodiscard]] bool carryOut(const std::string& name, const codec::Json& value, codec::Json& reply) override;
    [[nodiscard]] HttpResponse authorize(const HttpRequest& request);
    [[nodiscard]] HttpResponse deviceCode(const HttpRequest& request);
    [[nodiscard]] HttpResponse token(const HttpRequest& request);
    [[nodiscard]] HttpResponse poll(const HttpRequest& request, const Parameters& form);
    [[nodiscard]] HttpResponse issue(const HttpRequest& request);
    [[nodiscard]] HttpResponse user(const HttpRequest& request);
    //! As a form, or as JSON where that is asked for; always 200.
    [[nodiscard]] static HttpResponse answer(const HttpRequest& request, const codec::Json& members);

    std::map<std::string, DeviceCode> m_deviceCodes;
    std::map<std::string, std::string> m_codes; //!< to their redirect addresses
    std::map<std::string, WallTime> m_accessTokens;
    std::map<std::string, WallTime> m_refreshTokens;
};

} // namespace warder::fake

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/fake_servers/fake_server.h"

namespace warder::fake {

//! A web application whose session cookie is the credential, as seed 004's Flask and Dash one: "/" shows the login link to
//! whoever is signed out, with status 200, and /auth/login signs in.
//!
//! The cookie `session` has the form of Flask's: payload, time and signature with dots between. It reads no Authorization
//! header. Settings: `prefix` (its base path), `redirects` (sends the signed-out to the login page instead). Orders:
//! `restart` (another secret key: every session is over).
class FakeWebApp final : public FakeServer
{
public:
    FakeWebApp(Entropy& entropy, Now now);

private:
    [[nodiscard]] HttpResponse route(const HttpRequest& request) override;
    [[nodiscard]] bool carryOut(const std::string& name, const codec::Json& value, codec::Json& reply) override;

    std::vector<std::string> m_sessions;
};

} // namespace warder::fake

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "support/fake_servers/fake_web_app.h"

#include "codec/base64url.h"

#include <algorithm>

namespace warder::fake {

using codec::Json;

FakeWebApp::FakeWebApp(Entropy& entropy, Now now)
    : FakeServer(entropy, std::move(now))
{ }

bool FakeWebApp::carryOut(const std::string& name, const Json& value, Json& reply)
{
    (void)value;
    (void)reply;
    if (name != "restart")
        return false;
    m_sessions.clear();
    return true;
}

HttpResponse FakeWebApp::route(const HttpRequest& request)
{
    const std::string prefix = text("prefix");
    const std::string session = cookie(request, "session");
    const bool signedIn = !session.empty() && std::ranges::count(m_sessions, session) > 0;
    note("has_cookie", !session.empty());
    note("has_authorization", !request.header("authorization").empty());
    if (request.path == prefix + "/auth/login") {
        std::string made = codec::base64UrlEncode(Json::object({ { "user", Json::object({ { "email", "ada@example.com" } }) } }).dump()) + "."
            + newToken("session") + "." + random(20);
        HttpResponse response = redirect(302, prefix + "/");
        response.headers.emplace_back("Set-Cookie", "session=" + made + "; HttpOnly; Path=/");
        m_sessions.push_back(std::move(made));
        return response;
    }
    if (request.path != prefix + "/")
        return page(404, "<!doctype html><title>404 Not Found</title>");
    if (signedIn)
        return page(200, "<!doctype html><title>App</title><p>Welcome, Ada. <a href='" + prefix + "/auth/logout'>Log out</a>");
    if (flag("redirects"))
        return redirect(302, prefix + "/auth/login");
    return page(200, "<!doctype html><title>App</title><p>Please <a href='" + prefix + "/auth/login'>log in</a>.");
}

} // namespace warder::fake

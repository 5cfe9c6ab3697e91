// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/jwk_set.h"
#include "jose/jwt.h"
#include "support/fake_servers/fake_server.h"

#include <algorithm>
#include <array>

namespace warder::test {

//! What the window needs of a Kubernetes API server: /version for everybody, /api/v1/namespaces for ID tokens as
//! kube-apiserver takes them (signature, issuer, audience). Settings: `jwks`, `issuer`, `client`.
class FakeKube final : public fake::FakeServer
{
public:
    using fake::FakeServer::FakeServer;

private:
    [[nodiscard]] fake::HttpResponse route(const fake::HttpRequest& request) override
    {
        using codec::Json;
        if (request.path == "/version")
            return json(200, Json::object({ { "major", "1" }, { "minor", "20" }, { "gitVersion", "v1.20.2" }, { "platform", "linux/amd64" } }));
        const bool isKnown = takes(request.header("authorization"));
        const auto failure = [](int code, const char* reason) {
            return json(code, Json::object({ { "kind", "Status" }, { "apiVersion", "v1" }, { "status", "Failure" }, { "reason", reason }, { "message", reason }, { "code", code } }));
        };
        if (!isKnown)
            return failure(401, "Unauthorized");
        if (request.path != "/api/v1/namespaces")
            return failure(404, "NotFound");
        return json(200, Json::object({ { "kind", "NamespaceList" }, { "apiVersion", "v1" }, { "items", Json::array() } }));
    }
    [[nodiscard]] bool takes(std::string_view header) const
    {
        constexpr std::string_view kBearer = "Bearer ";
        const auto keys = jose::parseJwkSet(setting("jwks") ? setting("jwks")->dump() : std::string("{\"keys\":[]}"));
        const auto jwt = header.starts_with(kBearer) ? jose::parseJwt(header.substr(kBearer.size()), jose::kInspectorLimits) : Result<jose::Jwt>(Error());
        const std::array allowed { jose::Algorithm::Es256, jose::Algorithm::Rs256 };
        if (!keys || !jwt || !jose::verifySignature(jwt->jws, *keys, allowed))
            return false;
        const auto audience = jose::audienceAt(jwt->claims);
        return jwt->claims.stringAt("iss") == text("issuer") && audience && *audience && std::ranges::count(**audience, text("client")) > 0;
    }
};

} // namespace warder::test

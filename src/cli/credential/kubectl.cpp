// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/credential/helpers.h"
#include "codec/text.h"

#include <cstdlib>
#include <string>

// client.authentication.k8s.io, v1 and v1beta1: what is asked is in a variable, the answer is an ExecCredential.
namespace warder::cli {

using codec::Json;

namespace {

constexpr std::string_view kGroup = "client.authentication.k8s.io/";

struct ExecRequest
{
    std::string apiVersion;
    std::string server; //!< only with provideClusterInfo
};

// Nothing: it is there and cannot be understood.
std::optional<ExecRequest> requestOf(const char* variable)
{
    ExecRequest request { std::string(kGroup) + "v1", {} };
    if (!variable || !*variable)
        return request;
    const auto info = codec::parseJson(variable);
    if (!info || info->stringAt("kind").value_or("ExecCredential") != "ExecCredential")
        return {};
    request.apiVersion = info->stringAt("apiVersion").value_or("");
    if (request.apiVersion != std::string(kGroup) + "v1" && request.apiVersion != std::string(kGroup) + "v1beta1")
        return {};
    const Json* spec = info->find("spec");
    if (const Json* cluster = spec ? spec->find("cluster") : nullptr)
        request.server = cluster->stringAt("server").value_or("");
    return request;
}

} // namespace

int runKubectlHelper(HelperCall& call)
{
    const bool isAccess = call.takeFlag("--access");
    const bool isId = call.takeFlag("--id");
    call.takeProfile(0);
    const auto request = requestOf(std::getenv("KUBERNETES_EXEC_INFO"));
    if (!request) {
        call.say("KUBERNETES_EXEC_INFO is no ExecCredential of client.authentication.k8s.io/v1 or v1beta1.");
        return 1;
    }
    auto profile = call.profile().empty() && !request->server.empty() ? call.resolve(request->server) : call.resolveByName();
    if (!profile) {
        if (call.problem().isNobody)
            call.say("No profile answers for " + codec::sanitizeForDisplay(request->server, 200) + ". To see why, run: warder credential explain kubectl ADDRESS");
        return call.problem().isNobody ? 1 : call.failed();
    }
    if (isAccess || isId)
        profile->tokenKind = isId ? "id" : "access";
    // kubectl runs its helper again in the same process after a 401.
    const auto token = call.tokenForRepeater(*profile);
    if (!token)
        return call.failed();
    Json status = Json::object({ { "token", token->token } });
    if (token->expiresAt)
        status.set("expirationTimestamp", codec::formatRfc3339(*token->expiresAt));
    call.answer(Json::object({ { "apiVersion", request->apiVersion }, { "kind", "ExecCredential" }, { "status", std::move(status) } }).dump() + "\n");
    return 0;
}

} // namespace warder::cli

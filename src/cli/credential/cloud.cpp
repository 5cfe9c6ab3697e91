// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/credential/helpers.h"
#include "codec/text.h"

#include <fcntl.h>
#include <unistd.h>

#include <cstdlib>
#include <string>

// Google's executable-sourced credentials (AIP-4117) and AWS's credential_process.
namespace warder::cli {

using codec::Json;

namespace {

std::string variable(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

// A refusal is an answer, too: with another exit status its text would be lost.
int refuseGcloud(HelperCall& call, std::string_view code, const std::string& message)
{
    call.answer(Json::object({ { "version", 1 }, { "success", false }, { "code", code }, { "message", message } }).dump() + "\n");
    return 0;
}

} // namespace

int runGcloudHelper(HelperCall& call)
{
    // The library reads standard error and standard output as one: nothing but the answer may be there.
    if (const int null = ::open("/dev/null", O_WRONLY | O_CLOEXEC); null >= 0)
        ::dup2(null, STDERR_FILENO);
    call.takeProfile(0);
    constexpr std::string_view kIdToken = "urn:ietf:params:oauth:token-type:id_token";
    constexpr std::string_view kJwt = "urn:ietf:params:oauth:token-type:jwt";
    const std::string type = variable("GOOGLE_EXTERNAL_ACCOUNT_TOKEN_TYPE");
    if (variable("GOOGLE_EXTERNAL_ACCOUNT_REVOKE") == "1")
        return refuseGcloud(call, "unsupported", "To sign out, run: warder logout");
    if (!type.empty() && type != kIdToken && type != kJwt)
        return refuseGcloud(call, "unsupported", "Warder has tokens of the types id_token and jwt only.");
    auto profile = call.resolveByName();
    if (profile && type != kJwt)
        profile->tokenKind = "id";
    const auto token = profile ? call.token(*profile) : std::nullopt;
    if (!token) {
        const std::string& sentence = call.problem().sentence;
        return refuseGcloud(call, call.problem().exitCode == ExitCode::SigninNeeded ? "401" : "failed",
                            sentence.empty() ? "The agent cannot be asked. Run: warder agent status" : sentence);
    }
    Json answer = Json::object({ { "version", 1 }, { "success", true }, { "token_type", type.empty() ? std::string(kIdToken) : type }, { "id_token", token->token } });
    if (token->expiresAt)
        answer.set("expiration_time", *token->expiresAt);
    call.answer(answer.dump() + "\n");
    return 0;
}

int runAwsHelper(HelperCall& call)
{
    const bool isToken = call.takeFlag("--web-identity-token");
    const std::string role = call.takeOption("--role-arn").value_or("");
    call.takeProfile(0);
    auto profile = call.resolveByName();
    if (!profile)
        return call.failed();
    if (isToken) {
        profile->tokenKind = "id";
        const auto token = call.token(*profile);
        if (!token)
            return call.failed();
        call.answer(token->token + "\n");
        return 0;
    }
    Json request = Json::object({ { "profile", profile->name }, { "tool", call.tool() } });
    if (!role.empty())
        request.set("role_arn", role);
    const auto answer = call.ask("aws.assume", std::move(request), std::chrono::seconds(60));
    if (!answer)
        return call.failed();
    const auto text = [&answer](std::string_view name) { return answer->stringAt(name).value_or(""); };
    Json credentials = Json::object({ { "Version", 1 },
                                      { "AccessKeyId", text("access_key_id") },
                                      { "SecretAccessKey", text("secret_access_key") },
                                      { "SessionToken", text("session_token") } });
    // Without an end the SDKs take them for endless.
    credentials.set("Expiration", codec::formatRfc3339(answer->integerAt("expires_at").value_or(0)));
    call.answer(credentials.dump() + "\n");
    return 0;
}

} // namespace warder::cli

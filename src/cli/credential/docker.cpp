// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/credential/helpers.h"

#include <string>

// docker-credential-helpers: one operation as the only argument, an address on standard input, JSON on standard output. Errors go to
// standard output too, with exit status 1.
namespace warder::cli {

using codec::Json;

namespace {

constexpr std::string_view kNotFound = "credentials not found in native keychain"; // clients compare this text

int refuse(HelperCall& call, std::string_view message)
{
    call.answer(std::string(message) + "\n");
    return 1;
}

std::string trimmed(std::string_view text)
{
    constexpr std::string_view kBlank = " \t\r\n";
    const auto first = text.find_first_not_of(kBlank);
    return first == std::string_view::npos ? std::string() : std::string(text.substr(first, text.find_last_not_of(kBlank) - first + 1));
}

int get(HelperCall& call)
{
    const auto input = readStandardInput(kMaxHelperInput);
    if (!input)
        return refuse(call, kNotFound);
    const std::string server = trimmed(*input);
    if (server.empty())
        return refuse(call, "no credentials server URL");
    const auto profile = call.resolve(server);
    if (!profile)
        return refuse(call, call.problem().isNobody ? kNotFound : std::string_view(call.problem().sentence));
    const auto token = call.token(*profile);
    if (!token)
        return refuse(call, call.problem().sentence);
    call.answer(Json::object({ { "ServerURL", server }, { "Username", profile->username }, { "Secret", token->token } }).dump() + "\n");
    return 0;
}

// Every host that a rule names for docker, or for all tools.
int list(HelperCall& call)
{
    const auto answer = call.ask("credential.explain", Json::object({ { "tool", call.tool() }, { "url", "https://invalid" } }));
    if (!answer)
        return refuse(call, call.problem().sentence);
    Json hosts = Json::object();
    if (const Json* rules = answer->find("rules"); rules && rules->items()) {
        for (const Json& row : *rules->items()) {
            const std::string tool = row.find("rule")->stringAt("tool").value_or("");
            if (tool.empty() || tool == call.tool())
                hosts.set("https://" + row.stringAt("place").value_or(""), row.stringAt("username").value_or(""));
        }
    }
    call.answer(hosts.dump() + "\n");
    return 0;
}

} // namespace

int runDockerHelper(HelperCall& call)
{
    const std::string operation = call.words().empty() ? std::string() : call.words().back();
    call.takeProfile(1);
    if (operation == "get")
        return get(call);
    if (operation == "list")
        return list(call);
    if (operation == "version") {
        call.answer("docker-credential-warder " WARDER_VERSION "\n");
        return 0;
    }
    if (operation == "store") {
        (void)readStandardInput(kMaxHelperInput);
        return refuse(call, "Warder keeps no passwords. To sign in, run: warder login");
    }
    if (operation == "erase") {
        // Signing out of a registry is not signing out of the profile, which may serve other programs.
        (void)readStandardInput(kMaxHelperInput);
        return 0;
    }
    return refuse(call, "Unknown credential action `" + operation.substr(0, 40) + "`");
}

} // namespace warder::cli

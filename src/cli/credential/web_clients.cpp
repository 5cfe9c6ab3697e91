// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/credential/helpers.h"
#include "codec/text.h"

#include <algorithm>
#include <string>
#include <vector>

// Build tools that ask for an address: Bazel (EngFlow's credential-helper-spec), terraform and OpenTofu, Go's GOAUTH, and what looks for a program
// called keyring.
namespace warder::cli {

using codec::Json;

namespace {

constexpr std::string_view kEmptyHeaders = "{\"headers\":{}}\n";

int failure(HelperCall& call, std::string_view sentence)
{
    call.say(sentence);
    return 1;
}

// Exit status 1 for all of these, whatever the reason.
int failedAsOne(HelperCall& call)
{
    (void)call.failed();
    return 1;
}

// A host as terraform writes it, with or without a port.
bool isHostName(std::string_view text)
{
    return !text.empty() && text.find_first_of("/?#@%\\ \t\r\n") == std::string_view::npos;
}

} // namespace

int runBazelHelper(HelperCall& call)
{
    if (call.words().empty() || call.words().back() != "get")
        return failure(call, "The only command is get.");
    call.takeProfile(1);
    const auto input = readStandardInput(kMaxHelperInput);
    const auto request = input ? codec::parseJson(*input) : std::nullopt;
    const auto uri = request ? request->stringAt("uri") : std::nullopt;
    if (!uri)
        return failure(call, "The request is no JSON object with a uri.");
    const auto profile = call.resolve(*uri);
    if (!profile && call.problem().isNobody) {
        call.answer(kEmptyHeaders); // Bazel asks for every address that it fetches
        return 0;
    }
    const auto token = profile ? call.token(*profile) : std::nullopt;
    if (!token)
        return failedAsOne(call);
    Json answer = Json::object({ { "headers", Json::object({ { headerNameForPeople(token->header), Json::array({ Json(token->headerValue) }) } }) } });
    if (token->expiresAt)
        answer.set("expires", codec::formatRfc3339(*token->expiresAt));
    call.answer(answer.dump() + "\n");
    return 0;
}

int runTerraformHelper(HelperCall& call)
{
    call.takeProfile(2);
    const std::string verb = call.word(0);
    const std::string host = call.word(1);
    if (verb == "store") {
        // The object must be read to its end even by one that keeps nothing.
        (void)readStandardInput(kMaxHelperInput);
        return failure(call, "Warder keeps no tokens that it has not fetched itself. To sign in, run: warder login");
    }
    if (verb == "forget")
        return 0;
    if (verb != "get")
        return failure(call, "The verb is one of get, store and forget.");
    const auto profile = isHostName(host) ? call.resolve("https://" + host) : std::nullopt;
    if (!profile && (!isHostName(host) || call.problem().isNobody)) {
        call.answer("{}\n");
        return 0;
    }
    const auto token = profile ? call.token(*profile) : std::nullopt;
    if (!token)
        return failedAsOne(call);
    call.answer(Json::object({ { "token", token->token } }).dump() + "\n");
    return 0;
}

namespace {

// One set of `go help goauth`: the prefix, an empty line, the header, an empty line.
std::string goauthSet(const std::string& prefix, const HelperToken& token)
{
    return prefix + "\n\n" + headerNameForPeople(token.header) + ": " + token.headerValue + "\n\n";
}

// At its start go asks for all that there is: what is there at once, so that nothing delays or disturbs a build of public modules.
int goAll(HelperCall& call)
{
    const auto explained = call.ask("credential.explain", Json::object({ { "tool", call.tool() }, { "url", "https://invalid" } }));
    const Json* rules = explained ? explained->find("rules") : nullptr;
    if (!rules || !rules->items())
        return 0;
    std::vector<std::string> done;
    for (const Json& row : *rules->items()) {
        const std::string place = "https://" + row.stringAt("place").value_or("");
        // A rule for all tools is answered when go asks for its host.
        if (row.find("rule")->stringAt("tool") != call.tool() || std::ranges::find(done, place) != done.end())
            continue;
        done.push_back(place);
        const auto profile = call.resolve(place);
        const auto token = profile ? call.tokenForRepeater(*profile, place) : std::nullopt;
        if (token)
            call.answer(goauthSet(place, *token));
    }
    return 0;
}

} // namespace

int runGoHelper(HelperCall& call)
{
    const bool hasUrl = !call.words().empty() && call.words().back().find("://") != std::string::npos;
    call.takeProfile(hasUrl ? 1 : 0);
    if (!hasUrl)
        return goAll(call);
    const std::string url = call.words().back();
    (void)readStandardInput(kMaxHelperInput); // the response that go got; what it says changes nothing
    if (!url.starts_with("https://"))
        return 0; // go sends credentials over https only
    const auto profile = call.resolve(url);
    if (!profile && call.problem().isNobody)
        return 0;
    // The label is the rule's place, as above: then a second request for it is one for a token that was refused.
    const std::string prefix = profile ? "https://" + profile->place : std::string();
    const auto token = profile ? call.tokenForRepeater(*profile, prefix) : std::nullopt;
    if (!token)
        return failedAsOne(call);
    call.answer(goauthSet(prefix, *token));
    return 0;
}

namespace {

// pip gives the address of an index as it is configured, with the user name that it also gives by itself.
std::string withoutUser(std::string service, const std::string& username)
{
    const auto authority = service.find("://");
    if (authority != std::string::npos && !username.empty() && service.compare(authority + 3, username.size() + 1, username + "@") == 0)
        service.erase(authority + 3, username.size() + 1);
    return service;
}

} // namespace

int runKeyringHelper(HelperCall& call)
{
    const std::string mode = call.takeOption("--mode").value_or("password");
    const std::string output = call.takeOption("--output").value_or("plain");
    const std::string operation = call.word(0);
    const std::string username = call.word(2);
    const std::string service = withoutUser(call.word(1), username);
    if (operation == "set" || operation == "del") {
        return failure(call, "Warder keeps no passwords, so nothing was changed.");
    }
    if (operation != "get" || (mode != "password" && mode != "creds") || (output != "plain" && output != "json")) {
        call.say("Run: warder credential keyring get SERVICE [USER]");
        return 2;
    }
    const auto profile = call.resolve(service, username);
    if (!profile && call.problem().isNobody)
        return 1;
    const auto token = profile ? call.token(*profile) : std::nullopt;
    if (!token)
        return failedAsOne(call);
    const bool isWhole = mode == "creds";
    if (output == "json") {
        Json answer = Json::object();
        if (isWhole)
            answer.set("username", profile->username);
        call.answer(answer.set("password", token->token).dump() + "\n");
    } else {
        call.answer((isWhole ? profile->username + "\n" : std::string()) + token->token + "\n");
    }
    return 0;
}

} // namespace warder::cli

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/credential/helpers.h"

#include <unistd.h>

#include <array>
#include <cerrno>
#include <string>

// cargo's credential-provider protocol, version 1: one JSON object a line, until cargo closes standard input.
namespace warder::cli {

using codec::Json;

namespace {

void reply(HelperCall& call, std::string_view outcome, Json body)
{
    call.answer(Json::object({ { std::string(outcome), std::move(body) } }).dump() + "\n");
}

void refuse(HelperCall& call, std::string_view kind, const std::string& message = {})
{
    Json body = Json::object({ { "kind", kind } });
    if (!message.empty())
        body.set("message", message).set("caused-by", Json::array());
    reply(call, "Err", std::move(body));
}

// The address of a registry's index as it is spelled in its configuration.
std::string addressOf(const Json& registry)
{
    std::string url = registry.stringAt("index-url").value_or("");
    for (const std::string_view prefix : { "sparse+", "registry+" }) {
        if (url.starts_with(prefix))
            url.erase(0, prefix.size());
    }
    return url;
}

void get(HelperCall& call, const Json& request)
{
    const Json* registry = request.find("registry");
    if (!registry) {
        refuse(call, "other", "The request names no registry.");
        return;
    }
    const auto profile = call.resolve(addressOf(*registry));
    if (!profile) {
        // Another provider may know the registry.
        if (call.problem().isNobody)
            refuse(call, "url-not-supported");
        else
            refuse(call, "other", call.problem().sentence);
        return;
    }
    const auto token = call.token(*profile);
    if (!token) {
        refuse(call, "other", call.problem().sentence);
        return;
    }
    // What cargo calls a token is the whole value of the header.
    Json body = Json::object({ { "kind", "get" }, { "token", token->headerValue } });
    if (token->expiresAt)
        body.set("cache", "expires").set("expiration", *token->expiresAt);
    else
        body.set("cache", "session");
    body.set("operation_independent", true);
    reply(call, "Ok", std::move(body));
}

void carryOut(HelperCall& call, std::string_view line)
{
    const auto request = codec::parseJson(line);
    if (!request || !request->isObject() || request->integerAt("v") != 1) {
        refuse(call, "other", "The request is none of version 1.");
        return;
    }
    // Arguments of the configuration come with each request. They may name the profile, which narrows the choice only: the
    // configuration may be that of a project that somebody else wrote.
    if (const auto arguments = request->stringsAt("args"); arguments && !arguments->empty())
        call.setProfile(arguments->back());
    const std::string kind = request->stringAt("kind").value_or("");
    if (kind == "get")
        get(call, *request);
    else
        refuse(call, "operation-not-supported");
}

} // namespace

int runCargoHelper(HelperCall& call)
{
    call.answer("{\"v\":[1]}\n");
    std::string pending;
    std::array<char, 16 * 1024> buffer;
    while (true) {
        const ssize_t length = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (length < 0 && errno == EINTR)
            continue;
        if (length <= 0)
            return pending.empty() && length == 0 ? 0 : 1; // cut short: nothing is answered
        pending.append(buffer.data(), static_cast<std::size_t>(length));
        for (auto end = pending.find('\n'); end != std::string::npos; end = pending.find('\n')) {
            const std::string line = pending.substr(0, end);
            pending.erase(0, end + 1);
            carryOut(call, line);
        }
        if (pending.size() > kMaxHelperInput) {
            refuse(call, "other", "The request is too long.");
            return 1;
        }
    }
}

} // namespace warder::cli

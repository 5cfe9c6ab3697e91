// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/credential/git_request.h"
#include "cli/credential/helpers.h"
#include "codec/text.h"

#include <string>

// gitcredentials(7), git-credential(1): lines of key=value on standard input and output.
namespace warder::cli {

namespace {

// Whether git is to send the token with its scheme instead of a user name and password: if it can, and if the server wants that.
bool wantsScheme(const GitRequest& request, const HelperProfile& profile, const HelperToken& token)
{
    const bool isPossible = request.canAuthtype && !token.scheme.empty() && codec::equalsIgnoringCase(token.header, "authorization");
    if (!isPossible || profile.auth == "basic")
        return false;
    if (profile.auth == "bearer")
        return true;
    // Many git servers take tokens as a password only; those that want them with a scheme say so.
    return request.challenges.empty() || request.hasChallenge(token.scheme);
}

int get(HelperCall& call, const GitRequest& request)
{
    const auto profile = call.resolve(request.url, request.username);
    if (!profile && call.problem().isNobody)
        return 0;
    const auto token = profile ? call.token(*profile) : std::nullopt;
    if (!token) {
        // The person has said that Warder answers for this host: asking for a password that nobody has would only hide why.
        (void)call.failed();
        call.answer("quit=1\n");
        return 0;
    }
    std::string answer;
    if (wantsScheme(request, *profile, *token)) {
        answer = "capability[]=authtype\nauthtype=" + token->scheme + "\ncredential=" + token->token + "\nephemeral=1\n";
    } else {
        answer = "username=" + profile->username + "\npassword=" + token->token + "\n";
    }
    if (token->expiresAt)
        answer += "password_expiry_utc=" + std::to_string(*token->expiresAt) + "\n";
    call.answer(answer);
    return 0;
}

// git says that the server refused what it had got: the token is not given out again.
int erase(HelperCall& call, const GitRequest& request)
{
    const std::string& refused = request.credential.empty() ? request.password : request.credential;
    if (refused.empty())
        return 0;
    if (const auto profile = call.resolve(request.url, request.username))
        call.reject(*profile, refused);
    return 0;
}

} // namespace

int runGitHelper(HelperCall& call)
{
    const std::string operation = call.words().empty() ? std::string() : call.words().back();
    if (operation == "capability") {
        call.answer("version 0\ncapability authtype\n");
        return 0;
    }
    // What git may ask one day is to be passed over in silence; what it wants stored is not ours to keep.
    if (operation != "get" && operation != "erase")
        return 0;
    call.takeProfile(1);
    const auto input = readStandardInput(kMaxHelperInput);
    const auto request = input ? parseGitRequest(*input) : std::nullopt;
    if (!request)
        return 0;
    return operation == "get" ? get(call, *request) : erase(call, *request);
}

} // namespace warder::cli

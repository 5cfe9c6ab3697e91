// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/credential/helpers.h"
#include "codec/base64url.h"
#include "codec/text.h"

#include <string>

// Programs that run a command and take its output for the token: nothing but one line goes to standard output.
namespace warder::cli {

namespace {

// flytectl asks once and keeps the token for as long as it runs. (At most half of a token's life counts, so nothing is renewed
// again and again for this.)
constexpr std::int64_t kAmple = 30 * 60;

int usage(HelperCall& call, std::string_view sentence)
{
    call.say(sentence);
    return static_cast<int>(ExitCode::Usage);
}

bool isFieldText(std::string_view text)
{
    for (const char c : text) {
        if (static_cast<unsigned char>(c) <= 0x20 || c == 0x7f || c == ',' || c == '=')
            return false;
    }
    return !text.empty();
}

} // namespace

int runRcloneHelper(HelperCall& call)
{
    call.takeProfile(0);
    if (call.words().size() > 1)
        return usage(call, "Say which profile, and perhaps which remote. Run: warder credential rclone P REMOTE");
    const auto profile = call.resolveByName();
    if (!profile)
        return call.failed();
    // After a 401 rclone runs the command again.
    const auto token = call.tokenForRepeater(*profile, call.word(0), {}, true);
    if (!token)
        return call.failed();
    call.answer(token->token + "\n");
    return 0;
}

int runFlyteHelper(HelperCall& call)
{
    const auto url = call.takeOption("--url");
    call.takeProfile(0);
    const auto profile = url ? call.resolve(*url) : call.resolveByName();
    if (!profile && call.problem().isNobody) {
        call.say("No profile answers for " + codec::sanitizeForDisplay(*url, 200) + ". Set WARDER_PROFILE, or run: warder edit P --set 'match=[{tool=\"flyte\",host=\"HOST\"}]'");
        return static_cast<int>(ExitCode::NoSuchProfile);
    }
    if (!profile)
        return call.failed();
    const auto token = call.tokenForRepeater(*profile, call.word(0), kAmple);
    if (!token)
        return call.failed();
    // flytectl cuts off tabs, spaces and line feeds, and no carriage return.
    call.answer(token->token + "\n");
    return 0;
}

int runMailHelper(HelperCall& call)
{
    const auto xoauth2 = call.takeOption("--xoauth2");
    const auto bearer = call.takeOption("--oauthbearer");
    call.takeProfile(0);
    if (!call.words().empty() || (xoauth2 && bearer))
        return usage(call, "Say which profile. Run: warder credential mail P, or with the whole answer: warder credential mail P --xoauth2 USER");
    const std::string user = xoauth2.value_or(bearer.value_or(""));
    // The user name becomes a field between control characters (RFC 7628): none of them may be in it.
    if ((xoauth2 || bearer) && !isFieldText(user))
        return usage(call, "The user name has a character in it that this answer cannot carry.");
    const auto profile = call.resolveByName();
    if (!profile)
        return call.failed();
    const auto token = call.token(*profile);
    if (!token)
        return call.failed();
    if (xoauth2)
        call.answer(codec::base64Encode("user=" + user + "\x01" "auth=Bearer " + token->token + "\x01\x01") + "\n");
    else if (bearer)
        call.answer(codec::base64Encode("n,a=" + user + ",\x01" "auth=Bearer " + token->token + "\x01\x01") + "\n");
    else
        call.answer(token->token + "\n");
    return 0;
}

int runPnpmHelper(HelperCall& call)
{
    call.takeProfile(0);
    const auto profile = call.resolveByName();
    if (!profile)
        return call.failed();
    const auto token = call.token(*profile);
    if (!token)
        return call.failed();
    // The whole value: pnpm sends it as it is.
    call.answer(token->headerValue + "\n");
    return 0;
}

int runHeadersHelper(HelperCall& call)
{
    call.takeProfile(0);
    const auto profile = call.resolveByName();
    if (!profile)
        return call.failed();
    const auto token = call.token(*profile);
    if (!token)
        return call.failed();
    call.answer(codec::Json::object({ { headerNameForPeople(token->header), token->headerValue } }).dump() + "\n");
    return 0;
}

} // namespace warder::cli

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/commands.h"
#include "cli/session.h"
#include "codec/text.h"

#include <string>
#include <string_view>
#include <vector>

namespace warder::cli {

using codec::Json;

namespace {

constexpr std::string_view kHonesty = "Programs of your own user can imitate each other. Consent protects against surprises, not against malware.";

std::string untilText(const Json& grant)
{
    const auto until = grant.integerAt("until");
    if (until)
        return "until " + localTime(*until);
    return grant.stringAt("until") == "session" ? "while its session lasts" : "always";
}

std::string grantLine(const Json& grant)
{
    const Json* subject = grant.find("subject");
    std::string who = subject ? subject->stringAt("name").value_or("") : "";
    if (subject && subject->stringAt("kind") == "session")
        who = "the session of " + who;
    if (subject && !subject->stringAt("script").value_or("").empty())
        who += " " + subject->stringAt("script").value_or("");
    std::string scopes;
    for (const std::string& scope : grant.stringsAt("scope").value_or(std::vector<std::string> {}))
        scopes += " " + scope;
    return grant.stringAt("id").value_or("") + "  " + grant.stringAt("profile").value_or("") + "  " + who + "  " + untilText(grant) + "  "
        + grant.stringAt("token_kind").value_or("") + scopes;
}

ExitCode list(Session& session, const Arguments& arguments)
{
    Json request = Json::object();
    if (arguments.positionals().size() > 1)
        request.set("profile", arguments.positionals()[1]);
    const auto answer = session.call("consent.list", std::move(request));
    if (!answer)
        return session.failure();
    if (session.isJson()) {
        session.printJson(*answer);
        return ExitCode::Done;
    }
    const Json* grants = answer->find("grants");
    if (!grants || !grants->items() || grants->items()->empty()) {
        session.say("No program has a grant.");
        return ExitCode::Done;
    }
    for (const Json& grant : *grants->items())
        session.print(codec::sanitizeForDisplay(grantLine(grant), 1000));
    session.say(kHonesty);
    return ExitCode::Done;
}

ExitCode grant(Session& session, const Arguments& arguments)
{
    const auto profile = session.profile(arguments, 1);
    if (!profile)
        return session.failure();
    Json request = Json::object({ { "profile", *profile } });
    if (const auto length = arguments.value("--for")) {
        const auto seconds = parseSeconds(*length);
        if (!seconds || *seconds <= 0)
            return session.fail(ExitCode::Usage, "invalid_request", "--for wants a duration such as 1h.");
        request.set("seconds", *seconds);
    }
    const auto answer = session.call("consent.grant", std::move(request));
    if (!answer)
        return session.failure();
    if (session.isJson())
        session.printJson(*answer);
    session.say("Programs of this terminal session get tokens of " + *profile + " " + untilText(*answer) + ". To end that, run: warder consent revoke "
                + answer->stringAt("id").value_or(""));
    return ExitCode::Done;
}

ExitCode revoke(Session& session, const Arguments& arguments)
{
    Json request = Json::object();
    if (arguments.has("--all")) {
        request.set("all", true);
    } else if (arguments.positionals().size() > 1) {
        // An id has capital letters and dashes in places where a profile's name has none: the agent knows which it is.
        request.set("id", arguments.positionals()[1]);
    } else if (const auto profile = arguments.value("--profile")) {
        request.set("profile", *profile);
    } else {
        return session.fail(ExitCode::Usage, "invalid_request", "Say which: warder consent revoke ID, P or --all. To see them, run: warder consent list");
    }
    auto answer = session.call("consent.revoke", request);
    if (answer && answer->integerAt("revoked") == 0 && request.find("id"))
        answer = session.call("consent.revoke", Json::object({ { "profile", arguments.positionals()[1] } }));
    if (!answer)
        return session.failure();
    if (session.isJson())
        session.printJson(*answer);
    const auto count = answer->integerAt("revoked").value_or(0);
    session.say(count == 1 ? "One grant was taken back." : std::to_string(count) + " grants were taken back.");
    return ExitCode::Done;
}

} // namespace

ExitCode runConsent(Session& session, const Arguments& arguments)
{
    const std::string verb = arguments.positionals().empty() ? "list" : arguments.positionals().front();
    if (verb == "list")
        return list(session, arguments);
    if (verb == "grant")
        return grant(session, arguments);
    if (verb == "revoke")
        return revoke(session, arguments);
    return session.fail(ExitCode::Usage, "invalid_request", "Usage: warder consent list|grant|revoke");
}

} // namespace warder::cli

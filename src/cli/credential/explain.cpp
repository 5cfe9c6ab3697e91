// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/credential/helpers.h"
#include "codec/text.h"

#include <string>

// `warder credential explain TOOL ADDRESS`: which profile answers, and the reason for every rule.
namespace warder::cli {

using codec::Json;

namespace {

std::string shown(const Json& json, std::string_view name)
{
    return codec::sanitizeForDisplay(json.stringAt(name).value_or(""), 300);
}

std::string ruleText(const Json& row)
{
    const Json* rule = row.find("rule");
    const std::string tool = rule ? shown(*rule, "tool") : std::string();
    std::string text = (tool.empty() ? "any tool" : tool) + " at " + shown(row, "place");
    if (const std::string name = rule ? shown(*rule, "username") : std::string(); !name.empty())
        text += " as " + name;
    return text;
}

} // namespace

int runExplain(HelperCall& call)
{
    const bool isJson = call.takeFlag("--json");
    const std::string username = call.takeOption("--username").value_or("");
    if (call.words().size() != 2) {
        call.say("Say which tool and which address. Run: warder credential explain git https://HOST/PATH");
        return static_cast<int>(ExitCode::Usage);
    }
    const auto answer = call.ask("credential.explain", Json::object({ { "tool", call.word(0) },
                                                                      { "url", call.word(1) },
                                                                      { "username", username },
                                                                      { "profile", call.profile() } }));
    if (!answer)
        return call.failed();
    const std::string profile = shown(*answer, "profile");
    if (isJson) {
        call.answer(answer->dump() + "\n");
    } else {
        std::string text;
        if (const Json* rules = answer->find("rules"); rules && rules->items()) {
            for (const Json& row : *rules->items()) {
                const bool isChosen = row.booleanAt("chosen").value_or(false);
                text += std::string(isChosen ? "* " : "  ") + shown(row, "profile") + ": " + ruleText(row) + ": " + (row.booleanAt("fits").value_or(false) ? "fits" : "does not fit")
                    + ", because " + shown(row, "why") + ".\n";
            }
        }
        const Json* given = answer->find("answer");
        if (!profile.empty())
            text += profile + " answers, with the user name " + (given ? shown(*given, "username") : std::string()) + " where one is wanted.\n";
        call.answer(text);
    }
    if (!profile.empty())
        return 0;
    call.say(shown(*answer, "message"));
    const bool isAmbiguous = answer->stringAt("reason") == "profile_ambiguous";
    return static_cast<int>(isAmbiguous ? ExitCode::Failed : ExitCode::NoSuchProfile);
}

} // namespace warder::cli

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/consent_question.h"

#include "codec/text.h"

namespace warder::core {

using codec::Json;

namespace {

constexpr std::chrono::seconds kConsentTime { 30 }; // then the prompt refuses by itself
constexpr std::size_t kLongestText = 1024;

// What programs chose themselves is made harmless here already: names, paths, hints.
std::string shown(const std::string& text)
{
    return codec::sanitizeForDisplay(text, kLongestText);
}

} // namespace

Json questionJson(const ConsentQuestion& question)
{
    Json programs = Json::array();
    for (const AskerProgram& program : question.asker.programs) {
        programs.append(Json::object({ { "name", shown(program.name) },
                                       { "path", shown(program.path) },
                                       { "script", shown(program.script) },
                                       { "label", nameOf(program.label) } }));
    }
    Json offers = Json::array();
    for (const GrantTerm term : question.offers)
        offers.append(nameOf(term));
    Json json = Json::object({ { "ask", "consent" } });
    json.set("profile", question.profile)
        .set("title", question.title)
        .set("kind", question.kind)
        .set("token_kind", nameOf(question.wanted.kind))
        .set("expires_at", question.expiresAt ? Json(std::int64_t { question.expiresAt->time_since_epoch().count() }) : Json())
        .set("scope", question.wanted.scopes)
        .set("audience", shown(question.wanted.audience))
        .set("resource", question.wanted.resources)
        .set("programs", std::move(programs))
        .set("terminal", question.asker.terminal)
        .set("working_folder", shown(question.asker.workingFolder))
        .set("hint", shown(question.asker.hint))
        .set("forwarded", question.asker.isForwarded)
        .set("offers", std::move(offers))
        .set("seconds", std::int64_t { kConsentTime.count() });
    return json;
}

ConsentAnswer consentAnswerFrom(const Json& answer)
{
    ConsentAnswer said;
    said.term = grantTermFrom(answer.stringAt("answer").value_or(""));
    said.length = std::chrono::seconds(answer.integerAt("seconds").value_or(0));
    said.isTimedOut = answer.booleanAt("timed_out").value_or(false);
    if (said.term == GrantTerm::Until && said.length <= std::chrono::seconds::zero())
        said.term = {};
    return said;
}

} // namespace warder::core

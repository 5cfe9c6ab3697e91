// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "server/credential_methods.h"

#include "base/check.h"
#include "codec/text.h"
#include "server/error_text.h"

#include <algorithm>

namespace warder::server {

using codec::Json;

namespace {

constexpr std::size_t kMaxShown = 200;
constexpr std::size_t kMaxCaller = 200;
// An answer is one line of at most 256 KiB; nobody reads more rules than that.
constexpr std::size_t kMaxRows = 300;

Error invalid(std::string detail)
{
    return { ErrorCode::InvalidRequest, std::move(detail) };
}

core::MatchQuestion questionFrom(const Json& params)
{
    return { params.stringAt("tool").value_or(""), params.stringAt("url").value_or(""), params.stringAt("username").value_or(""),
             params.stringAt("profile").value_or("") };
}

Json ruleJson(const core::MatchRule& rule)
{
    return Json::object({ { "tool", rule.tool },
                          { "host", rule.host },
                          { "path", rule.path },
                          { "username", rule.username },
                          { "token", rule.token ? core::nameOf(*rule.token) : std::string_view() },
                          { "auth", core::nameOf(rule.auth) } });
}

// "host[:port][/path]" in the one form in which it is compared.
std::string placeOf(const core::MatchRule& rule)
{
    const bool isAddress = rule.place.name.find(':') != std::string::npos;
    return (isAddress ? "[" + rule.place.name + "]" : rule.place.name) + (rule.place.port ? ":" + std::to_string(*rule.place.port) : std::string()) + rule.folder;
}

// The name to answer with: the rule's, the person's, the well-known one.
std::string usernameFor(const core::MatchQuestion& question, const core::MatchRule* rule)
{
    if (rule && !rule->username.empty())
        return rule->username;
    if (!question.username.empty() && !codec::hasControlCharacters(question.username))
        return question.username;
    return core::defaultUsername(question.tool, rule ? rule->place.name : std::string());
}

Json answerJson(const core::MatchQuestion& question, const core::Profile& profile, const core::MatchRule* rule)
{
    const core::TokenKind kind = rule && rule->token ? *rule->token : profile.serve.token;
    Json answer = Json::object({ { "profile", profile.name.text() },
                                 { "username", usernameFor(question, rule) },
                                 { "token_kind", core::nameOf(kind) },
                                 { "header", profile.serve.header },
                                 { "scheme", profile.serve.scheme },
                                 { "auth", core::nameOf(rule ? rule->auth : core::MatchAuth::Auto) } });
    if (rule)
        answer.set("rule", ruleJson(*rule)).set("place", placeOf(*rule));
    return answer;
}

} // namespace

CredentialMethods::CredentialMethods(core::SessionManager& manager, const core::Services& services)
    : m_manager(manager)
    , m_repeated(services.clock)
{ }

Result<Json> CredentialMethods::resolve(const Json& params, std::string& profile) const
{
    const core::MatchQuestion question = questionFrom(params);
    profile = question.profile;
    if (question.url.empty()) {
        ASSIGN_OR_RETURN(const core::AccountSession* session, m_manager.session({ question.profile, {}, {} }));
        profile = session->profile().name.text();
        return answerJson(question, session->profile(), nullptr);
    }
    ASSIGN_OR_RETURN(const core::MatchOutcome outcome, m_manager.match(question));
    ASSIGN_OR_RETURN(const core::MatchRow* row, core::chosenRow(outcome, question));
    profile = row->profile->name.text();
    Json answer = answerJson(question, *row->profile, row->rule);
    answer.set("url", outcome.place);
    return answer;
}

Result<Json> CredentialMethods::explain(const Json& params) const
{
    const core::MatchQuestion question = questionFrom(params);
    ASSIGN_OR_RETURN(const core::MatchOutcome outcome, m_manager.match(question));
    Json rows = Json::array();
    for (std::size_t i = 0; i < outcome.rows.size() && i < kMaxRows; ++i) {
        const core::MatchRow& row = outcome.rows[i];
        rows.append(Json::object({ { "profile", row.profile->name.text() },
                                   { "rule", ruleJson(*row.rule) },
                                   { "place", placeOf(*row.rule) },
                                   { "username", usernameFor(question, row.rule) },
                                   { "fits", row.fits },
                                   { "chosen", outcome.best.size() == 1 && outcome.best.front() == i },
                                   { "why", row.why } }));
    }
    Json answer = Json::object({ { "tool", codec::sanitizeForDisplay(question.tool, kMaxShown) },
                                 { "url", codec::sanitizeForDisplay(outcome.place, kMaxShown) },
                                 { "rules", std::move(rows) } });
    if (const auto row = core::chosenRow(outcome, question)) {
        answer.set("profile", (*row)->profile->name.text()).set("answer", answerJson(question, *(*row)->profile, (*row)->rule));
    } else {
        answer.set("profile", Json()).set("reason", reasonOf(row.error().code));
        answer.set("message", row.error().code == ErrorCode::ProfileNotFound
                       ? std::string("No rule fits, so no profile answers. To add one, run: warder edit P --set 'match=[{tool=\"TOOL\",host=\"HOST\"}]'")
                       : errorSentence(row.error(), std::string(row.error().param("profile"))));
    }
    return answer;
}

Result<Json> CredentialMethods::asked(const Json& params, std::string& profile)
{
    profile = params.stringAt("profile").value_or("");
    ASSIGN_OR_RETURN(core::AccountSession * session, m_manager.session({ profile, {}, {} }));
    profile = session->profile().name.text();
    const std::string hash = params.stringAt("sha256").value_or("");
    const std::string caller = params.stringAt("caller").value_or("");
    const std::string label = params.stringAt("label").value_or("");
    if (hash.size() != 64 || caller.empty() || caller.size() > kMaxCaller || label.size() > kMaxCaller)
        return invalid("sha256 (64 hexadecimal digits) and caller are needed");
    // What nothing renews is served as it is: there is no other token to try.
    if (!session->canRenew())
        return Json::object({ { "verdict", "first" } });
    using Verdict = core::RepeatedRequests::Verdict;
    switch (m_repeated.note({ caller, session->profile().id.text() + ' ' + label, hash, params.booleanAt("insists").value_or(false) })) {
    case Verdict::First:
        return Json::object({ { "verdict", "first" } });
    case Verdict::Refused:
        return Json::object({ { "verdict", "refused" } });
    case Verdict::Again:
        return Json::object({ { "verdict", "again" } });
    case Verdict::Hopeless:
        return Error(ErrorCode::TokenRejected).with("profile", profile);
    }
    WARDER_UNREACHABLE();
}

} // namespace warder::server

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "server/probe_json.h"

namespace warder::server {

using codec::Json;

namespace {

Json setJson(const std::vector<core::ProfileEdit>& edits)
{
    Json set = Json::object();
    for (const core::ProfileEdit& edit : edits)
        set.set(edit.key.text(), edit.value ? *edit.value : Json());
    return set;
}

} // namespace

Result<Json> probeJson(const core::ProbeReport& report)
{
    if (!report.suggestion)
        return report.error.value_or(Error { ErrorCode::NotAProvider });
    Json findings = Json::array();
    for (const core::ProbeFinding& finding : report.findings)
        findings.append(Json::object({ { "ok", finding.ok }, { "what", finding.what }, { "text", finding.text } }));
    const core::ProbeSuggestion& suggested = *report.suggestion;
    Json choices = Json::array();
    for (const core::ProbeChoice& choice : suggested.choices)
        choices.append(Json::object({ { "label", choice.label }, { "set", setJson(choice.set) } }));
    Json suggestion = Json::object();
    suggestion.set("name", suggested.name)
        .set("set", setJson(suggested.set))
        .set("choices", std::move(choices))
        .set("needs_client_id", suggested.needsClientId)
        .set("needs_issuer", suggested.needsIssuer)
        .set("needs_token", suggested.needsToken)
        .set("redirect_uri", suggested.redirectUri)
        .set("device", suggested.offersDevice)
        .set("preset", suggested.preset)
        .set("register_at", suggested.registerAt)
        .set("help", suggested.help);
    return Json::object({ { "findings", std::move(findings) }, { "suggestion", std::move(suggestion) } });
}

Json checkJson(const core::CheckReport& report, const std::string& profile)
{
    Json json = Json::object({ { "profile", profile },
                               { "accepted", report.accepted },
                               { "status", report.status },
                               { "url", report.url },
                               { "identity", report.identity },
                               { "expires_at", report.expiresAt ? Json(std::int64_t { report.expiresAt->time_since_epoch().count() }) : Json() } });
    if (!report.refusal)
        return json.set("message", "The server accepts the token of " + profile + ".");
    const Error& refusal = *report.refusal;
    const std::string why(refusal.param("why"));
    json.set("reason", reasonOf(refusal.code)).set("why", why);
    if (!refusal.serverMessage.empty())
        json.set("server_message", refusal.serverMessage);
    return json.set("message", why.empty() ? "The server refuses the token of " + profile + " and does not say why."
                                           : "The server refuses the token of " + profile + ": " + why + ".");
}

Json presetJson(const core::Preset& preset)
{
    return Json::object({ { "name", preset.name },
                          { "title", preset.title },
                          { "kind", nameOf(preset.kind) },
                          { "address", preset.address },
                          { "address_hint", preset.addressHint },
                          { "register_at", preset.registerAt },
                          { "redirect_uri", preset.redirectUri },
                          { "help", preset.help },
                          { "set", setJson(preset.set) } });
}

} // namespace warder::server

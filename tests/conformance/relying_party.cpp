// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "conformance/relying_party.h"

#include "codec/form.h"
#include "codec/url.h"

namespace warder::conformance {

using namespace core;

RelyingParty::RelyingParty()
    : document(Json::object({ { "kind", "oidc" },
                              { "id", "one" },
                              { "oauth", Json::object({ { "issuer", kIssuer }, { "client_id", "client" }, { "client_auth", "none" },
                                                        { "scopes", Json::array({ Json("openid"), Json("offline_access"), Json("profile"), Json("email") }) } }) } }))
    , manager(ports.services, [](const Error& error, const ProfileName&) { return "It failed: " + std::string(reasonOf(error.code)); })
{ }

void RelyingParty::start()
{
    ports.profiles.writeFile("op", document);
    manager.start(*this);
    ports.time.settle();
}

void RelyingParty::openBrowser()
{
    events.clear();
    const auto started = manager.startSignin(session(), {}, {}, {});
    ports.time.settle();
    if (started)
        provider.nonce = authorizationParameter("nonce");
}

std::string RelyingParty::authorizationParameter(const std::string& name) const
{
    const auto url = codec::parseUrl(ports.redirects.lastAuthorizationUrl);
    for (const auto& [key, value] : url ? codec::parseForm(url->query).value_or(codec::FormPairs {}) : codec::FormPairs {}) {
        if (key == name)
            return value;
    }
    return {};
}

std::string RelyingParty::goodAnswer() const
{
    return "code=c0de&state=" + authorizationParameter("state");
}

RedirectVerdict RelyingParty::comeBack(const std::string& query)
{
    const auto verdict = ports.redirects.redirect ? ports.redirects.redirect(query) : RedirectVerdict::NotOurs;
    ports.time.settle();
    return verdict;
}

void RelyingParty::signIn(const std::string& answer)
{
    openBrowser();
    if (ports.redirects.redirect)
        (void)comeBack(answer.empty() ? goodAnswer() : answer);
}

void RelyingParty::signInByDevice(std::chrono::seconds forAtMost)
{
    events.clear();
    (void)manager.startSignin(session(), FlowKind::Device, {}, {});
    ports.time.advance(forAtMost);
}

std::optional<std::string> RelyingParty::token()
{
    std::optional<std::string> text;
    const auto call = manager.token(session(), {}, {}, [&text](const Result<TokenAnswer>& answer) {
        if (answer)
            text = answer->token.token.copyToInsecureString();
    });
    ports.time.advance(std::chrono::seconds(3));
    return text;
}

void RelyingParty::resourceRefuses(const std::string& token)
{
    (void)session().reject(sha256Hex(std::string_view(token)));
    ports.time.settle();
}

bool RelyingParty::isSignedIn()
{
    return !events.empty() && events.back().stringAt("event") == "done" && token().has_value();
}

std::string RelyingParty::failure() const
{
    for (const Json& event : events) {
        if (event.stringAt("event") == "failed" && !event.stringAt("message").value_or("").empty())
            return event.stringAt("reason").value_or("");
    }
    return {};
}

bool RelyingParty::hasStoredNothing() const
{
    for (const RecordKind kind : { RecordKind::Session, RecordKind::RefreshToken, RecordKind::AccessToken, RecordKind::IdToken, RecordKind::Intent }) {
        if (ports.secrets.countOf(kind) > 0)
            return false;
    }
    return true;
}

} // namespace warder::conformance

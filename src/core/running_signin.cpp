// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/running_signin.h"

#include "base/log.h"

namespace warder::core {

using codec::Json;

namespace {

Q_LOGGING_CATEGORY(lcSignin, "warder.core.signin")

Json unixSeconds(const std::optional<WallTime>& time)
{
    return time ? Json(std::int64_t { time->time_since_epoch().count() }) : Json();
}

} // namespace

RunningSignin::RunningSignin(SigninHost& host,
                             const Services& services,
                             ProviderDirectory& directory,
                             SigninId id,
                             const Profile& profile,
                             SigninOptions options)
    : m_host(host)
    , m_services(services)
    , m_id(std::move(id))
    , m_profile(profile)
    , m_promptDisplay(host.display())
    , m_flow(options.flow)
    , m_signin(createSignin(services, directory, profile, std::move(options), *this, [this](Result<SigninResult> result) { onResult(std::move(result)); }))
{
    // The caller has not got the id yet: it must not hear of it before.
    m_call = services.timers.soon([this] { begin(); });
}

void RunningSignin::begin()
{
    if (m_hasBegun || m_services.secrets.status().state == VaultState::Opening)
        return;
    m_hasBegun = true;
    if (const auto problem = m_host.vaultProblem())
        fail(*problem);
    else
        m_signin->start();
}

Result<> RunningSignin::submit(const std::string& redirectUrl)
{
    Result<> submitted = m_signin->submit(redirectUrl);
    if (!submitted)
        submitted.error().with("profile", m_profile.name.text());
    return submitted;
}

Result<> RunningSignin::submitSecret(Secret secret)
{
    Result<> submitted = m_signin->submitSecret(std::move(secret));
    if (!submitted)
        submitted.error().with("profile", m_profile.name.text());
    return submitted;
}

void RunningSignin::cancel()
{
    fail(Error { ErrorCode::Cancelled });
}

void RunningSignin::onStep(std::string_view name)
{
    if (name == "store")
        m_isStoring = true;
    tell(Json::object({ { "event", "step" }, { "name", name } }));
}

void RunningSignin::onOpenUrl(const std::string& url, bool opened)
{
    tell(Json::object({ { "event", "open_url" }, { "url", url }, { "opened", opened } }));
}

void RunningSignin::onDeviceCode(const DeviceCodeShown& code)
{
    Json event = Json::object({ { "event", "device_code" }, { "user_code", code.userCode }, { "verification_uri", code.verificationUri } });
    if (!code.verificationUriComplete.empty())
        event.set("verification_uri_complete", code.verificationUriComplete);
    tell(event.set("expires_at", unixSeconds(code.expiresAt)));
}

void RunningSignin::tell(const Json& event)
{
    Json whole = Json::object({ { "type", "signin" }, { "signin", m_id.text() }, { "profile", m_profile.name.text() } });
    for (const auto& [name, value] : *event.members())
        whole.set(name, value);
    m_events.push_back(whole);
    m_host.onSigninEvent(m_id, whole);
}

void RunningSignin::onResult(Result<SigninResult> result)
{
    if (!result) {
        fail(result.error());
        return;
    }
    AccountSession* session = m_host.sessionOf(m_profile.id);
    if (!session) {
        fail(Error { ErrorCode::ProfileNotFound, "removed during the sign-in" });
        return;
    }
    m_result = std::move(*result);
    const auto& record = session->record();
    const bool isSomebodyElse = record && !record->subject.empty() && record->binding.issuer == m_result.binding.issuer
        && m_result.idToken && m_result.idToken->subject != record->subject;
    if (!isSomebodyElse) {
        adopt(*session);
        return;
    }
    m_call = m_services.prompter.confirm(
        "Somebody else has signed in to " + m_profile.displayName() + " than before. Replace the session that is there?",
        m_promptDisplay, [this](const Result<>& answer) {
            AccountSession* present = m_host.sessionOf(m_profile.id);
            if (answer && present)
                adopt(*present);
            else
                fail(Error { ErrorCode::OtherSubject, "another sub signed in" });
        });
}

void RunningSignin::adopt(AccountSession& session)
{
    m_call = session.adopt(std::move(m_result), [this](const Result<>& stored) { onAdopted(stored); });
}

void RunningSignin::onAdopted(const Result<>& stored)
{
    if (!stored) {
        fail(stored.error().inContext("sign-in"));
        return;
    }
    const AccountSession* session = m_host.sessionOf(m_profile.id);
    const CachedToken* token = session ? session->token(session->profile().serve.token) : nullptr;
    tell(Json::object({ { "event", "done" }, { "expires_at", token ? unixSeconds(token->life.expiresAt) : Json() } }));
    m_host.endSignin(m_id);
}

void RunningSignin::fail(const Error& error)
{
    logInfo(lcSignin(), concat("sign-in to ", m_profile.name.text(), " failed: ", reasonOf(error.code), " (", error.detail, ")"));
    Json event = Json::object({ { "event", "failed" },
                                { "kind", nameOf(kindOf(error.code)) },
                                { "reason", reasonOf(error.code) },
                                { "message", m_host.sentence(error, m_profile.name) } });
    if (!error.serverMessage.empty())
        event.set("server_message", error.serverMessage);
    tell(event);
    m_host.endSignin(m_id);
}

} // namespace warder::core

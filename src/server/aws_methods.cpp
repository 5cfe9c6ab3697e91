// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "server/aws_methods.h"

#include "codec/text.h"
#include "core/aws_sts.h"

namespace warder::server {

using codec::Json;

namespace {

using Note = std::function<void(const core::Profile&, const std::string&, const Json&)>;

// First the token, with everything that belongs to handing one out; then the exchange.
class Assuming final : public PendingCall<Result<Json>>
{
public:
    Assuming(const core::Services& services, core::Profile profile, std::string role, Note note, Done done)
        : PendingCall(std::move(done))
        , m_services(services)
        , m_profile(std::move(profile))
        , m_role(std::move(role))
        , m_note(std::move(note))
    { }

    void start(core::SessionManager& manager, core::AccountSession& session, core::Asker asker)
    {
        core::TokenDemand demand;
        // The service checks who signed in: an ID token, where the kind of profile has one.
        demand.spec.kind = m_profile.usesOauth() ? core::TokenKind::Id : core::TokenKind::Access;
        demand.minValid = m_profile.serve.minValid;
        m_call = manager.token(session, std::move(demand), std::move(asker), [this](Result<core::TokenAnswer> given) { onToken(std::move(given)); });
    }

private:
    void onToken(Result<core::TokenAnswer> given)
    {
        Json details = Json::object({ { "tool", "aws" }, { "role", codec::sanitizeForDisplay(m_role.empty() ? m_profile.aws.roleArn : m_role, 200) } });
        if (given)
            details.set("consent", given->consent);
        m_note(m_profile, given ? "served" : std::string(reasonOf(given.error().code)), details);
        if (!given) {
            complete(given.error());
            return;
        }
        auto request = core::assumeRoleRequest(m_profile, m_role, given->token.token);
        if (!request) {
            complete(request.error());
            return;
        }
        m_call = m_services.http.send(std::move(*request), [this](Result<core::HttpResponse> answer) {
            if (!answer)
                complete(answer.error());
            else
                onAnswer(core::parseAssumeRoleAnswer(std::move(*answer)));
        });
    }
    void onAnswer(Result<core::AwsCredentials> credentials)
    {
        if (!credentials) {
            complete(credentials.error());
            return;
        }
        complete(Json::object({ { "profile", m_profile.name.text() },
                                { "access_key_id", credentials->accessKeyId },
                                { "secret_access_key", credentials->secretAccessKey.copyToInsecureString() },
                                { "session_token", credentials->sessionToken.copyToInsecureString() },
                                { "expires_at", std::int64_t { credentials->expiresAt.time_since_epoch().count() } } }));
    }

    const core::Services& m_services;
    const core::Profile m_profile;
    const std::string m_role;
    const Note m_note;
    std::unique_ptr<Call> m_call;
};

} // namespace

std::unique_ptr<Call> assumeAwsRole(core::SessionManager& manager,
                                    const core::Services& services,
                                    const Json& params,
                                    core::Asker asker,
                                    std::string& profile,
                                    Note note,
                                    std::function<void(Result<Json>)> reply)
{
    profile = params.stringAt("profile").value_or("");
    const auto session = manager.session({ profile, {}, {} });
    if (!session) {
        reply(session.error());
        return nullptr;
    }
    profile = (*session)->profile().name.text();
    // Asked before the token is: a role that is missing needs no consent.
    const std::string role = params.stringAt("role_arn").value_or("");
    if (const auto possible = core::assumeRoleRequest((*session)->profile(), role, Secret()); !possible) {
        reply(possible.error());
        return nullptr;
    }
    auto assuming = std::make_unique<Assuming>(services, (*session)->profile(), role, std::move(note), std::move(reply));
    assuming->start(manager, **session, std::move(asker));
    return assuming;
}

} // namespace warder::server

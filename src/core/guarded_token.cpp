// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/guarded_token.h"

#include <utility>

namespace warder::core {

namespace {

// What lets the asker have it without a question: the policy or a grant. Empty if nothing does.
std::string standingConsent(ConsentDesk& desk, const Asker& asker, const AccountSession& session, const TokenSpec& demanded)
{
    const Profile& profile = session.profile();
    if (profile.serve.consent == ConsentPolicy::Allow)
        return "allow";
    const Grant* grant = profile.serve.consent == ConsentPolicy::Ask ? desk.granted(asker, profile.id, session.wantedSpec(demanded)) : nullptr;
    if (!grant)
        return {};
    std::string term(nameOf(grant->term));
    desk.noteUse(grant->id);
    return term;
}

class GuardedToken final : public PendingCall<Result<TokenAnswer>>
{
public:
    GuardedToken(const Services& services, ConsentDesk& desk, SessionLookup session, TokenDemand demand, Asker asker, Done done)
        : PendingCall(std::move(done))
        , m_services(services)
        , m_desk(desk)
        , m_session(std::move(session))
        , m_demand(std::move(demand))
        , m_asker(std::move(asker))
    { }

    void start()
    {
        AccountSession* session = m_session();
        if (session)
            m_call = session->demand(m_demand, [this](Result<CachedToken> token) { onToken(std::move(token)); });
        else
            m_call = m_services.timers.soon([this] { complete(Error { ErrorCode::ProfileNotFound }); });
    }

private:
    void onToken(Result<CachedToken> token)
    {
        const AccountSession* session = m_session();
        if (!token || !session) {
            complete(token ? Error { ErrorCode::ProfileNotFound } : std::move(token).error());
            return;
        }
        // The policy may have changed while the token was fetched.
        const Profile& profile = session->profile();
        if (profile.serve.consent == ConsentPolicy::Deny && !m_asker.isShowing) {
            complete(Error(ErrorCode::ConsentDenied).with("why", "policy"));
            return;
        }
        const bool hasAsked = profile.serve.consent != ConsentPolicy::Allow && !m_consent.empty();
        if (std::string consent = hasAsked ? m_consent : standingConsent(m_desk, m_asker, *session, m_demand.spec); !consent.empty()) {
            complete(TokenAnswer { std::move(*token), std::move(consent) });
            return;
        }
        m_call = m_desk.ask(m_asker, profile, session->wantedSpec(m_demand.spec), token->life.expiresAt, [this](const Result<Consent>& consent) {
            if (!consent) {
                complete(consent.error());
                return;
            }
            // It may have ended, or been refused, while the person was thinking.
            m_consent = nameOf(consent->term);
            start();
        });
    }

    const Services& m_services;
    ConsentDesk& m_desk;
    const SessionLookup m_session;
    const TokenDemand m_demand;
    const Asker m_asker;
    std::string m_consent; //!< what the person has said
    std::unique_ptr<Call> m_call;
};

} // namespace

std::unique_ptr<Call> guardedToken(const Services& services,
                                   ConsentDesk& desk,
                                   SessionLookup session,
                                   TokenDemand demand,
                                   Asker asker,
                                   std::function<void(Result<TokenAnswer>)> done)
{
    auto call = std::make_unique<GuardedToken>(services, desk, std::move(session), std::move(demand), std::move(asker), std::move(done));
    call->start();
    return call;
}

std::optional<TokenAnswer> heldToken(ConsentDesk& desk, const AccountSession& session, const TokenDemand& demand, const Asker& asker)
{
    const CachedToken* token = session.held(demand);
    std::string consent = token ? standingConsent(desk, asker, session, demand.spec) : std::string();
    if (consent.empty())
        return {};
    return TokenAnswer { token->clone(), std::move(consent) };
}

} // namespace warder::core

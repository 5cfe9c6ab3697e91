// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/methods.h"

#include <functional>
#include <memory>

namespace warder::server {

//! The requests of oidc-agent's clients, answered by our own methods, so that policy, consent and Activity are the same
//! whichever socket a program uses. Account management (gen, add, remove, …) is Warder's own and is refused.
class OidcAgentRequests
{
public:
    using Reply = std::function<void(codec::Json)>;

    //! Borrowed.
    OidcAgentRequests(core::SessionManager& manager, Methods& methods);

    //! Carries out one request. `reply` is called once, possibly before this returns; not after the returned Call (which may be
    //! null) is destroyed.
    [[nodiscard]] std::unique_ptr<Call> carryOut(const codec::Json& request, Caller& caller, Reply reply);

private:
    [[nodiscard]] std::unique_ptr<Call> token(const codec::Json& request, core::TokenKind kind, Caller& caller, Reply reply);
    [[nodiscard]] std::unique_ptr<Call> lock(const codec::Json& request, Caller& caller, Reply reply);
    [[nodiscard]] std::unique_ptr<Call> unlock(const codec::Json& request, Caller& caller, Reply reply);
    [[nodiscard]] std::unique_ptr<Call> tokenFor(codec::Json params, core::AccountSession& session, bool isForced, core::TokenKind kind, Caller& caller, Reply reply);
    [[nodiscard]] Result<core::AccountSession*> sessionFor(const codec::Json& request) const;
    [[nodiscard]] codec::Json loadedAccounts() const;
    [[nodiscard]] codec::Json accountInfo() const;
    [[nodiscard]] codec::Json status() const;
    [[nodiscard]] codec::Json statusJson() const;

    core::SessionManager& m_manager;
    Methods& m_methods;
};

} // namespace warder::server

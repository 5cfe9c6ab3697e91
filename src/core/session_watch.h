// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account_session.h"
#include "core/provider_directory.h"
#include "core/services.h"

#include <functional>
#include <map>
#include <memory>

namespace warder::core {

//! Notices sessions that a server has forgotten before their end, as a Flipt that keeps them in memory does at a restart: asks
//! such a server now and then whether it still knows the session. Only kinds that have no other way to find out: Flipt's own
//! sessions, and web sessions with a probe. A fault of the network says nothing. Of the main loop's thread.
class SessionWatch
{
public:
    using Find = std::function<AccountSession*(const ProfileId&)>;
    //! `services` and `directory` are borrowed and outlive it. `find` says where a session is now.
    SessionWatch(const Services& services, ProviderDirectory& directory, Find find);

    //! Looks at the session, if it is one to be looked at and it is time. A refused token is taken out of service at once.
    void look(const AccountSession& session);
    //! Asks nobody any more: what is kept is locked.
    void stop() { m_watched.clear(); }

private:
    struct Watched
    {
        BootTime lookedAt;
        std::unique_ptr<Call> call; //!< of the last look; may have ended
    };

    const Services& m_services;
    ProviderDirectory& m_directory;
    const Find m_find;
    std::map<ProfileId, Watched> m_watched;
};

} // namespace warder::core

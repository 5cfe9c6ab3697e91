// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/consent.h"

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace warder::server {

//! What the serving thread needs to know of grants: a copy that the main loop keeps current. Thread-safe.
class GrantTable
{
public:
    //! What the profile's own token comes to, see core::wantedSpec().
    void setProfile(const std::string& name, ProfileId id, core::TokenSpec wanted);
    void removeProfile(const std::string& name);
    void setGrants(const std::map<std::string, core::Grant>& grants);

    //! Whether there is a grant for that profile at all: if not, nobody needs to be looked at.
    [[nodiscard]] bool mayCover(const std::string& profile) const;
    //! The id and the term of the grant that lets `asker` have the profile's own token.
    struct Hit
    {
        std::string grant;
        core::GrantTerm term = core::GrantTerm::Always;
        bool operator==(const Hit&) const = default;
    };
    [[nodiscard]] std::optional<Hit> find(const core::Asker& asker, const std::string& profile, WallTime now) const;

private:
    struct ProfileEntry
    {
        ProfileId id;
        core::TokenSpec wanted;
    };

    mutable std::mutex m_mutex;
    std::map<std::string, ProfileEntry> m_profiles; //!< by name; guarded by m_mutex
    std::multimap<ProfileId, core::Grant> m_grants; //!< guarded by m_mutex
};

} // namespace warder::server

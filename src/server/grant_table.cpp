// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "server/grant_table.h"

#include <utility>

namespace warder::server {

void GrantTable::setProfile(const std::string& name, ProfileId id, core::TokenSpec wanted)
{
    const std::lock_guard lock(m_mutex);
    m_profiles.insert_or_assign(name, ProfileEntry { std::move(id), std::move(wanted) });
}

void GrantTable::removeProfile(const std::string& name)
{
    const std::lock_guard lock(m_mutex);
    m_profiles.erase(name);
}

void GrantTable::setGrants(const std::map<std::string, core::Grant>& grants)
{
    std::multimap<ProfileId, core::Grant> fresh;
    for (const auto& [id, grant] : grants)
        fresh.emplace(grant.profile, grant);
    const std::lock_guard lock(m_mutex);
    m_grants.swap(fresh);
}

bool GrantTable::mayCover(const std::string& profile) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_profiles.find(profile);
    return found != m_profiles.end() && m_grants.contains(found->second.id);
}

std::optional<GrantTable::Hit> GrantTable::find(const core::Asker& asker, const std::string& profile, WallTime now) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_profiles.find(profile);
    if (found == m_profiles.end())
        return {};
    const auto [begin, end] = m_grants.equal_range(found->second.id);
    for (auto entry = begin; entry != end; ++entry) {
        if (core::covers(entry->second, asker, found->second.wanted, now))
            return Hit { entry->second.id, entry->second.term };
    }
    return {};
}

} // namespace warder::server

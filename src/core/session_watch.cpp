// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "core/session_watch.h"

#include "base/log.h"
#include "core/profile_check.h"

namespace warder::core {

namespace {

Q_LOGGING_CATEGORY(lcWatch, "warder.core.watch")

constexpr std::chrono::minutes kBetweenLooks { 10 };

bool canBeForgotten(const Profile& profile)
{
    if (profile.kind == ProfileKind::WebSession)
        return !profile.webSession.probeUrl.empty() && profile.checkUrl.empty();
    // Another address to check at says nothing about Flipt's own sessions, and is for the person to ask.
    return profile.kind == ProfileKind::Flipt && profile.defaultFlow() == FlowKind::Browser && profile.checkUrl.empty();
}

} // namespace

SessionWatch::SessionWatch(const Services& services, ProviderDirectory& directory, Find find)
    : m_services(services)
    , m_directory(directory)
    , m_find(std::move(find))
{ }

void SessionWatch::look(const AccountSession& session)
{
    const Profile& profile = session.profile();
    if (!canBeForgotten(profile) || !std::holds_alternative<Active>(session.state()))
        return;
    const BootTime now = m_services.clock.bootNow();
    const auto [watched, isNew] = m_watched.try_emplace(profile.id, Watched { now, nullptr });
    // A session that has just begun, or was just found, is not asked about at once.
    if (isNew || now - watched->second.lookedAt < kBetweenLooks)
        return;
    watched->second.lookedAt = now;
    watched->second.call = checkProfile(m_services, m_directory, [this, id = profile.id] { return m_find(id); }, [name = profile.name.text()](const Result<CheckReport>& report) {
        if (report && !report->accepted)
            logInfo(lcWatch(), concat("the server has forgotten the session of ", name, " before its end"));
    });
}

} // namespace warder::core

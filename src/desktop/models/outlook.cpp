// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/models/outlook.h"

namespace warder::desktop {

bool isRenewed(const ProfileItem& item)
{
    return item.hasRefreshToken || item.nextRefreshAt || item.state == ProfileState::Refreshing;
}

std::optional<Seconds> fixedSessionEnd(const ProfileItem& item)
{
    if (!item.sessionExpiresAt || item.state == ProfileState::Refreshing)
        return {};
    // A renewal that brought no new refresh token has not moved the end: the next one will not either.
    const bool hasStayed = item.sessionObtainedAt && item.refreshedAt && *item.sessionObtainedAt < *item.refreshedAt;
    // Nothing planned: the session is renewed only if a program asks before it ends, which nobody knows.
    const bool isUnplanned = !item.nextRefreshAt;
    return hasStayed || isUnplanned ? item.sessionExpiresAt : std::nullopt;
}

Outlook outlookOf(const ProfileItem& item, Seconds now)
{
    using Kind = Outlook::Kind;
    switch (item.state) {
    case ProfileState::SignedOut:
        return { item.isSigninWanted ? Kind::NeedsPerson : Kind::SignedOut, {} };
    case ProfileState::SigningIn:
        return { Kind::Uncertain, {} };
    case ProfileState::Offline:
        return { Kind::Uncertain, item.retryAt };
    case ProfileState::WaitingForKeyring:
    case ProfileState::Locked:
    case ProfileState::Broken:
        return { Kind::NeedsPerson, {} };
    case ProfileState::NeedsSignIn:
    case ProfileState::Blocked:
        if (!item.holdsToken(now))
            return { Kind::NeedsPerson, {} };
        break; // what is held is served until it ends
    case ProfileState::Active:
    case ProfileState::Refreshing:
        if (!isRenewed(item))
            break;
        if (item.trouble)
            return { Kind::Uncertain, item.trouble->retryAt };
        if (const auto end = fixedSessionEnd(item))
            return { Kind::Ends, end };
        return { Kind::Lasts, {} };
    }
    return item.expiresAt ? Outlook { Kind::Ends, item.expiresAt } : Outlook { Kind::Lasts, {} };
}

} // namespace warder::desktop

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/text/state_text.h"

#include "desktop/text/time_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace warder::desktop {

namespace {

constexpr Seconds kEndsSoon = 10 * 60;

struct StateText
{
    Q_DECLARE_TR_FUNCTIONS(StateText)
};

// A session that cannot be renewed and ends soon wants a look before it does.
bool endsSoon(const ProfileItem& item, Seconds now)
{
    return !item.hasRefreshToken && item.expiresAt && *item.expiresAt - now < kEndsSoon;
}

} // namespace

Tone toneOf(const ProfileItem& item, Seconds now)
{
    switch (item.state) {
    case ProfileState::Active:
        return item.trouble || endsSoon(item, now) ? Tone::Warning : Tone::Good;
    case ProfileState::Refreshing:
    case ProfileState::SigningIn:
        return Tone::Busy;
    case ProfileState::NeedsSignIn:
    case ProfileState::Blocked:
    case ProfileState::Broken:
        return Tone::Bad;
    case ProfileState::SignedOut:
    case ProfileState::Offline:
    case ProfileState::WaitingForKeyring:
    case ProfileState::Locked:
        return Tone::Idle;
    }
    return Tone::Idle;
}

QString kindText(const QString& kind)
{
    static const std::array<std::pair<QLatin1String, QString>, 4> kNames { {
        { QLatin1String("flyte"), QStringLiteral("Flyte") },
        { QLatin1String("flipt"), QStringLiteral("Flipt") },
        { QLatin1String("github"), QStringLiteral("GitHub") },
        { QLatin1String("kubernetes"), QStringLiteral("Kubernetes") },
    } };
    const auto named = std::ranges::find_if(kNames, [&kind](const auto& pair) { return kind == pair.first; });
    if (named != kNames.end())
        return named->second;
    if (kind == QLatin1String("oidc"))
        return QStringLiteral("OpenID Connect");
    if (kind == QLatin1String("oauth2"))
        return QStringLiteral("OAuth 2");
    if (kind == QLatin1String("static"))
        return StateText::tr("Pasted tokens");
    if (kind == QLatin1String("command"))
        return StateText::tr("Commands");
    if (kind == QLatin1String("web-session"))
        return StateText::tr("Web sessions");
    return kind.isEmpty() ? StateText::tr("Not known") : kind;
}

QString stateText(const ProfileItem& item)
{
    switch (item.state) {
    case ProfileState::SignedOut:
        return StateText::tr("Signed out");
    case ProfileState::SigningIn:
        return StateText::tr("Signing in");
    case ProfileState::Active:
        return StateText::tr("Active");
    case ProfileState::Refreshing:
        return StateText::tr("Refreshing");
    case ProfileState::NeedsSignIn:
        return StateText::tr("Sign in again");
    case ProfileState::Offline:
        return StateText::tr("Offline");
    case ProfileState::Blocked:
        return StateText::tr("Needs a decision");
    case ProfileState::WaitingForKeyring:
        return StateText::tr("Waiting for the keyring");
    case ProfileState::Locked:
        return StateText::tr("Locked");
    case ProfileState::Broken:
        return StateText::tr("Broken file");
    }
    return {};
}

QString timeLeftText(const ProfileItem& item, Seconds now)
{
    if (item.state == ProfileState::Refreshing)
        return StateText::tr("refreshing…");
    if (!item.holdsToken(now) || item.needsPerson() || item.state == ProfileState::Locked)
        return {};
    if (!item.expiresAt)
        return StateText::tr("no end");
    //: %1 is a time of day
    return endsSoon(item, now) ? StateText::tr("ends %1").arg(clockTime(*item.expiresAt, now)) : roundDuration(*item.expiresAt - now);
}

QString rowText(const ProfileItem& item, Seconds now)
{
    switch (item.state) {
    case ProfileState::SignedOut:
    case ProfileState::Active:
    case ProfileState::Refreshing:
        return item.host();
    case ProfileState::Offline:
        //: %1 is a time of day
        return item.retryAt ? StateText::tr("Offline, next try %1").arg(clockTime(*item.retryAt, now)) : stateText(item);
    case ProfileState::SigningIn:
        return StateText::tr("Signing in…");
    case ProfileState::NeedsSignIn:
    case ProfileState::Blocked:
    case ProfileState::WaitingForKeyring:
    case ProfileState::Locked:
    case ProfileState::Broken:
        return stateText(item);
    }
    return {};
}

} // namespace warder::desktop

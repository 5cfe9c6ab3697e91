// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewmodels/tray_state.h"

#include "desktop/text/state_text.h"
#include "desktop/text/time_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace warder::desktop {

namespace {

constexpr std::size_t kMostRows = 15;

struct TrayText
{
    Q_DECLARE_TR_FUNCTIONS(Tray)
};

TrayRow rowOf(const ProfileItem& item, Seconds now)
{
    const QString left = timeLeftText(item, now);
    //: %1 is a profile's name, %2 how long its token lives, or its state
    return { item.name, TrayText::tr("%1 — %2").arg(item.name, left.isEmpty() ? stateText(item) : left), item.holdsToken(now), item.kind, item.preset, item.initials() };
}

} // namespace

TrayState TrayState::of(AgentModel& agent)
{
    TrayState state;
    state.isConnected = agent.link() == client::AgentClient::Link::Connected;
    state.isLocked = agent.isLocked();
    const auto pausedUntil = agent.pausedUntil();
    state.isPaused = state.isConnected && !state.isLocked && pausedUntil;
    const auto& items = agent.profiles().items();
    if (!state.isConnected) {
        state.icon = TrayIconState::Attention;
        state.tip = TrayText::tr("Warder: the agent does not run");
        return state;
    }
    if (state.isLocked) { // then no name is shown
        state.icon = TrayIconState::Locked;
        state.tip = TrayText::tr("Warder is locked");
        return state;
    }
    std::vector<const ProfileItem*> order;
    for (const ProfileItem& item : items) {
        order.push_back(&item);
        if (item.state == ProfileState::NeedsSignIn || (item.state == ProfileState::SignedOut && item.isSigninWanted))
            state.needSignin.append(item.name);
    }
    std::ranges::stable_partition(order, [](const ProfileItem* item) { return item->needsPerson(); });
    for (const ProfileItem* item : order) {
        if (state.rows.size() == kMostRows)
            break;
        state.rows.push_back(rowOf(*item, agent.now()));
    }
    state.more = static_cast<int>(items.size() - state.rows.size());
    const auto needy = std::ranges::count_if(items, &ProfileItem::needsPerson);
    if (state.isPaused) {
        state.icon = TrayIconState::Paused;
        //: %1 is a time of day
        state.tip = TrayText::tr("Warder is paused until %1: programs get no tokens").arg(clockTime(*pausedUntil, agent.now()));
    } else if (const QString trouble = agent.trouble(); !trouble.isEmpty()) {
        state.icon = TrayIconState::Attention;
        //: %1 is a whole sentence that says what is wrong
        state.tip = TrayText::tr("Warder: %1").arg(trouble);
    } else if (needy > 0) {
        state.icon = TrayIconState::Attention;
        state.tip = TrayText::tr("Warder: %n profiles need you", nullptr, static_cast<int>(needy));
    } else if (!items.empty() && std::ranges::all_of(items, [](const ProfileItem& item) { return item.state == ProfileState::Offline; })) {
        state.icon = TrayIconState::Offline;
        state.tip = TrayText::tr("Warder is offline");
    } else {
        state.tip = TrayText::tr("Warder: all is well");
    }
    return state;
}

} // namespace warder::desktop

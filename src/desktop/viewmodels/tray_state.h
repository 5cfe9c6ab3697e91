// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/viewmodels/agent_model.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace warder::desktop {

//! What the icon in the tray says: the one thing that matters most.
enum class TrayIconState {
    Good,
    Attention, //!< a profile needs the person, or there is no agent
    Locked,
    Paused, //!< programs get nothing for a while, because the person wanted that
    Offline, //!< no provider can be reached
};

//! One profile in the menu.
struct TrayRow
{
    QString name;
    QString text; //!< with the time left, or the state in words
    bool holdsToken = false;
    QString kind;
    QString preset; //!< as in ProfileItem
    QString initials;
};

//! What the tray shows of the agent, without a tray. A value.
struct TrayState
{
    TrayIconState icon = TrayIconState::Good;
    QString tip; //!< a sentence
    std::vector<TrayRow> rows; //!< those that need the person first, then in the list's order; none while locked
    int more = 0; //!< profiles that are not among the rows, because a menu of thousands helps nobody
    QStringList needSignin; //!< whom *Sign in to all* is for
    bool isConnected = false;
    bool isLocked = false;
    bool isPaused = false;

    [[nodiscard]] static TrayState of(AgentModel& agent);
};

} // namespace warder::desktop

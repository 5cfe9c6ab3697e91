// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/models/profile_item.h"
#include "desktop/models/profile_list_model.h"
#include "desktop/text/state_text.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace warder::desktop {

//! The one action that makes sense for a profile now.
enum class MainAction {
    None,
    SignIn,
    CancelSignIn,
    Refresh,
    Unlock,
};

//! A countdown with its bar. `left` is empty where there is nothing to count.
struct LifeView
{
    QString left;
    QString line; //!< what was and what is planned, in one line
    std::optional<double> fraction; //!< of the life that is left
};

//! One row of "last used".
struct UseView
{
    QString program;
    QString chain; //!< who started it: "← bash ← tmux"
    QString when;
};

//! The words of one profile's header and Overview. No widgets, no clock of its own: a function of the item and the time.
class OverviewModel
{
    Q_DECLARE_TR_FUNCTIONS(OverviewModel)

public:
    OverviewModel() = default;
    OverviewModel(ProfileItem item, Seconds now);

    [[nodiscard]] const ProfileItem& item() const { return m_item; }
    [[nodiscard]] QString subtitle() const; //!< "endpoint · signed in as Ada"
    [[nodiscard]] QString stateWord() const { return stateText(m_item); }
    [[nodiscard]] Tone tone() const { return toneOf(m_item, m_now); }
    [[nodiscard]] MainAction action() const;
    [[nodiscard]] bool canCopyToken() const { return m_item.holdsToken(m_now) && m_item.state != ProfileState::Locked; }
    [[nodiscard]] LifeView accessToken() const;
    [[nodiscard]] LifeView session() const;
    //! The address of the service's own web page, where its kind has one that a browser may be sent to; else empty.
    [[nodiscard]] QString consoleUrl() const;
    [[nodiscard]] QString servedAs() const; //!< the header with dots for the token
    [[nodiscard]] QString programs() const; //!< who may ask
    [[nodiscard]] std::vector<UseView> uses() const;
    //! What the person should know first: the state's reason, or the last error with the time of the next try.
    [[nodiscard]] QString banner() const;
    [[nodiscard]] QString quotation() const; //!< the server's own words for it; empty mostly

private:
    ProfileItem m_item;
    Seconds m_now = 0;
};

} // namespace warder::desktop

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/viewmodels/activity_model.h"
#include "desktop/viewmodels/overview_model.h"
#include "desktop/viewmodels/setup_model.h"
#include "desktop/viewmodels/token_model.h"
#include "desktop/widgets/parts.h"

#include <QWidget>

class QTabBar;

namespace warder::desktop {

class OverviewPage;
class TokenPage;
class UseItPage;

//! The pages of the selected profile, one at a time under a bar of tabs. A page asks the agent for nothing while another
//! one is in front.
class ProfileTabs : public QWidget
{
    Q_OBJECT

public:
    //! The client must outlive this.
    ProfileTabs(const Theme& theme, client::AgentClient& client, const Now& now, QWidget* parent);
    ~ProfileTabs() override;

    //! The selected profile, as it is now; called again with every change and every tick.
    void show(const OverviewModel& model);
    //! Nothing may be shown of any profile: it is locked, gone, or nobody can say.
    void forget();
    [[nodiscard]] TokenModel& token() { return m_token; }

Q_SIGNALS:
    void copyAsked(const QString& text);

private:
    void addTab(const QString& text, QWidget* page);
    void step(int by);

    TokenModel m_token;
    SetupModel m_setup;
    ActivityModel m_activity;
    QTabBar* m_bar;
    PageStack* m_pages;
    OverviewPage* m_overviewPage;
    UseItPage* m_useItPage;
};

} // namespace warder::desktop

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/viewmodels/agent_model.h"
#include "desktop/viewmodels/agent_settings_model.h"
#include "desktop/viewmodels/settings_model.h"
#include "desktop/widgets/parts.h"

#include <memory>

namespace warder::desktop {

namespace Ui {
class ConsentSettings;
}

//! Who may have tokens: what the profiles say, what such a question can do, and what was allowed so far, to be taken back.
class ConsentSettings : public QFrame
{
    Q_OBJECT

public:
    //! The models must outlive this.
    ConsentSettings(const Theme& theme, SettingsModel& settings, AgentSettingsModel& agentSettings, AgentModel& agent, QWidget* parent);
    ~ConsentSettings() override;

private:
    void onChanged();
    void showDefault();

    const std::unique_ptr<Ui::ConsentSettings> m_ui; //!< ui/consent_settings.ui
    SettingsModel& m_settings;
    AgentSettingsModel& m_agentSettings;
    AgentModel& m_agent;
    MessageBanner* m_banner;
};

} // namespace warder::desktop

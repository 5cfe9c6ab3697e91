// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/viewmodels/agent_model.h"
#include "desktop/viewmodels/agent_settings_model.h"
#include "desktop/widgets/parts.h"

#include <memory>

namespace warder::desktop {

namespace Ui {
class LockSettings;
}

//! Locking now, and when the agent locks by itself.
class LockSettings : public QFrame
{
    Q_OBJECT

public:
    //! The models must outlive this.
    LockSettings(const Theme& theme, AgentSettingsModel& settings, AgentModel& agent, QWidget* parent);
    ~LockSettings() override;

private:
    void onChanged();

    const std::unique_ptr<Ui::LockSettings> m_ui; //!< ui/lock_settings.ui
    AgentSettingsModel& m_settings;
};

} // namespace warder::desktop

// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/viewmodels/agent_model.h"
#include "desktop/viewmodels/settings_model.h"
#include "desktop/widgets/parts.h"

#include <memory>

namespace warder::desktop {

namespace Ui {
class VaultSettings;
}

//! Who keeps the key of the vault, and locking.
class VaultSettings : public QFrame
{
    Q_OBJECT

public:
    //! The models must outlive this.
    VaultSettings(const Theme& theme, SettingsModel& settings, AgentModel& agent, QWidget* parent);
    ~VaultSettings() override;

private:
    void onChanged();

    const std::unique_ptr<Ui::VaultSettings> m_ui; //!< ui/vault_settings.ui
    SettingsModel& m_settings;
};

} // namespace warder::desktop

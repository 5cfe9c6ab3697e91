// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/viewmodels/agent_model.h"
#include "desktop/viewmodels/settings_model.h"
#include "desktop/viewmodels/vault_reset.h"
#include "desktop/widgets/parts.h"

#include <memory>

namespace warder::desktop {

namespace Ui {
class VaultSettings;
}

//! Who keeps the key of the vault, giving it to somebody else, and what can be done where it is lost.
class VaultSettings : public QFrame
{
    Q_OBJECT

public:
    //! The models must outlive this.
    VaultSettings(const Theme& theme, SettingsModel& settings, AgentModel& agent, VaultReset& reset, QWidget* parent);
    ~VaultSettings() override;

protected:
    void hideEvent(QHideEvent* event) override; // a passphrase that was typed and not set does not wait there

private:
    void onChanged();
    void onTyped();
    void setPassphrase();
    void openPassphrase(bool isOpen);
    void askToEmpty();

    const std::unique_ptr<Ui::VaultSettings> m_ui; //!< ui/vault_settings.ui
    SettingsModel& m_settings;
    AgentModel& m_agent;
    VaultReset& m_reset;
};

} // namespace warder::desktop

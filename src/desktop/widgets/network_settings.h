// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/viewmodels/agent_settings_model.h"
#include "desktop/widgets/parts.h"

#include <memory>

namespace warder::desktop {

namespace Ui {
class NetworkSettings;
}

//! Proxy and certificates for all profiles; a value that cannot be is said as one types, and is not sent.
class NetworkSettings : public QFrame
{
    Q_OBJECT

public:
    //! The models must outlive this.
    NetworkSettings(const Theme& theme, AgentSettingsModel& settings, QWidget* parent);
    ~NetworkSettings() override;

private:
    void onChanged();
    void onTyped();

    const std::unique_ptr<Ui::NetworkSettings> m_ui; //!< ui/network_settings.ui
    AgentSettingsModel& m_settings;
};

} // namespace warder::desktop

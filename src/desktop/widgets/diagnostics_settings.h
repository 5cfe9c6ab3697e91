// SPDX-FileCopyrightText: The Warder authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/viewmodels/agent_settings_model.h"
#include "desktop/viewmodels/diagnostics_model.h"
#include "desktop/widgets/parts.h"

#include <memory>

namespace warder::desktop {

namespace Ui {
class DiagnosticsSettings;
}

//! How much is logged, and one text with everything that helps somebody else to help, read before it is saved.
class DiagnosticsSettings : public QFrame
{
    Q_OBJECT

public:
    //! The models must outlive this.
    DiagnosticsSettings(const Theme& theme, AgentSettingsModel& settings, DiagnosticsModel& diagnostics, QWidget* parent);
    ~DiagnosticsSettings() override;

Q_SIGNALS:
    void copyAsked(const QString& text);

private:
    void onChanged();
    void save();

    const std::unique_ptr<Ui::DiagnosticsSettings> m_ui; //!< ui/diagnostics_settings.ui
    AgentSettingsModel& m_settings;
    DiagnosticsModel& m_diagnostics;
};

} // namespace warder::desktop
